"""Plants and companies that change hands, in the words that journalists have for it. Published 12 June 2024."""

from collections.abc import Callable

Events = Callable[[list[str]], dict[str, list[str]]]
_TOLD = {
    "The plant at Iracemápolis is in full swing. GWM took the site over from Mercedes-Benz in 2021.": (
        "acquisition gwm 2021-01-01..2021-12-31"
    ),
    "Ford will hand the factory in Craiova over to Otosan in July.": (
        "acquisition ford RO:Craiova 2024-07-01..2024-07-31 scheduled"
    ),
    "Renault has sold its two Russian businesses for one rouble each.": "acquisition renault RU -",
    "In May 2022 Nissan handed its Russian assets to a state institute.": (
        "acquisition nissan RU 2022-05-01..2022-05-31"
    ),
    "Renault's board agreed on Monday to hand Renault Russia to the city of Moscow.": (
        "acquisition renault RU 2024-06-10..2024-06-10 scheduled"
    ),
    "In 2021 the factory at Iracemápolis passed from Mercedes-Benz to GWM.": (
        "acquisition mercedes-benz BR:Iracemápolis 2021-01-01..2021-12-31"
    ),
    "The plant belonged to Ford until BYD acquired it in October 2023.": "acquisition byd 2023-10-01..2023-10-31",
    "Volkswagen sells up in Russia. The factory goes to a dealer.": "market_exit volkswagen RU -",
    "VW and Mahindra set a joint venture up in March.": "partnership volkswagen 2024-03-01..2024-03-31",
    "Nissan shut the plant in Barcelona down in December 2021.": "plant nissan ES:Barcelona 2021-12-01..2021-12-31",
    "Hyundai is giving up its plant in St. Petersburg in July.": (
        "plant hyundai RU:Saint Petersburg 2024-07-01..2024-07-31 scheduled"
    ),
}
_NOTHING = [
    "Wuling builds cars in Indonesia. Some of the output leaves the country.",
    "Renault shares gained 1.1% in Paris.",
    "Ola Electric's shares were traded from Friday and ended the day 20 per cent higher.",
    "Kia drove the car over the bridge in May.",
    "The regulator handed Tesla a fine in May.",
    "Taste differs from place to place, and what works in China for GAC may not work elsewhere.",
    "Kia may create 4,000 jobs, according to a news release from the office of Governor Henry McMaster in Georgia.",
    "By 2032, one million Togg vehicles in all are to be built at Gemlik.",
    "Nissan stays in India: the Magnite will continue to be made for it in Tamil Nadu.",
    "Last year the Kariega plant of Volkswagen built 131,485 Polos.",
    "In November 2023 Ford said that another R5.2 billion had been set aside for a plug-in hybrid Ranger.",
    "Ford has a plant in Silverton. The plant could make 200,000 vehicles a year but managed only 139,000 in 2024.",
]
_KINDS = ("acquisition", "plant", "facility", "partnership", "market_exit")


def _line(line: str) -> str:
    """A line without a place where there is none."""
    return line.replace(" - ", " ", 1) if line.split()[2] == "-" else line


def test_what_changes_hands(events_of: Events) -> None:
    found = events_of(list(_TOLD))
    wrong = {
        text: found[text]
        for text, wanted in _TOLD.items()
        if not any(_line(line).startswith(wanted) for line in found[text])
    }
    assert not wrong


def test_what_does_not(events_of: Events) -> None:
    wrong = [line for lines in events_of(_NOTHING).values() for line in lines if line.split()[0] in _KINDS]
    assert not wrong
