"""Entries told in a relative clause of the countries, and with the import that begins; 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "Norway and Denmark, where the brand started in March, had taken 2,900 Changans by the end of May.": [
        "market_entry changan DK 2024-03-01..2024-03-31",
        "market_entry changan NO 2024-03-01..2024-03-31",
    ],
    "In Israel, where the importer Delek Motors began deliveries in March last year, Nio has handed over 1,000 cars.": [
        "market_entry nio IL 2023-03-01..2023-03-31",
    ],
    "Austria and Poland, where sales began in January, are the newest markets of Geely.": [
        "market_entry geely AT 2024-01-01..2024-01-31",
        "market_entry geely PL 2024-01-01..2024-01-31",
    ],
    "Italy and Spain, which Lepas is to enter in August, are the first markets of the brand.": [
        "market_entry lepas ES 2024-08-01..2024-08-31 scheduled",
        "market_entry lepas IT 2024-08-01..2024-08-31 scheduled",
    ],
    "Salvador Caetano is to import GAC to Angola and Mozambique from 2027.": [
        "market_entry gac AO 2027-01-01.. scheduled",
        "market_entry gac MZ 2027-01-01.. scheduled",
        "partnership gac AO 2027-01-01.. scheduled",
    ],
    # A comeback told by its date; what says since when a brand is there.
    "Peru knows GAC. Its comeback dates from 2022.": ["market_entry gac PE 2022-01-01.."],
    "Peru knows GAC. GAC's return to Chile is due in September.": [
        "market_entry gac CL 2024-09-01..2024-09-30 scheduled",
    ],
    "India is big. VinFast, on the market since September 2023, has 32 dealers.": [
        "market_entry vinfast IN 2023-09-01..2023-09-30",
    ],
}
NOT_TOLD = (
    "A launch in Turkey, where Chery itself sold 41,000 cars last year, has been ruled out by Omoda.",
    "Zeekr's debut in Britain is a question of when the right-hand-drive version is ready.",
    "In Norway, where the share of electric cars began to rise in 2015, Nio sold 400 cars.",
    "In Chile, where Geely has a dealer, sales rose in May.",
    "Half a year after Mumbai, Tesla has reached the south.",
    "Germany got a sales subsidiary of Togg's own in May.",
    "In Hungary, where BYD started construction in January, wages are low.",
)


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_no_entry_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert not [line for line in told[text] if line.startswith("market_entry")]
