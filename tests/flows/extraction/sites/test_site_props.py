"""Sites told by what belongs to their beginning or end: spades, ribbons, gates, lights, first bodies; 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "BYD is coming to Szeged. Earthmovers drove on to the field in spring 2024.": [
        "plant byd HU:Szeged 2024-03-01..2024-05-31"
    ],
    "In Kenitra the diggers of Stellantis have been busy since May.": [
        "plant stellantis MA:Kenitra 2024-05-01..2024-05-31"
    ],
    "Oliver Zipse cut a ribbon at BMW's Debrecen works on 6 June.": ["plant bmw HU:Debrecen 2024-06-06..2024-06-06"],
    "In February 2012 the king saw the gates of Renault's Tangier plant swing open.": [
        "plant renault MA:Tangier 2012-02-01..2012-02-29"
    ],
    "Stellantis pressed the button on a second hall in Kenitra in May.": [
        "plant stellantis MA:Kenitra 2024-05-01..2024-05-31"
    ],
    "The lights went out at Ford's Saarlouis plant in May.": ["plant ford DE:Saarlouis 2024-05-01..2024-05-31"],
    "Renault will build the Twingo in Novo Mesto. In May the first bodies went down the line there.": [
        "plant renault SI:Novo Mesto 2024-05-01..2024-05-31"
    ],
    "Whole cars are to come from Lucid's works in King Abdullah Economic City by the end of 2026.": [
        "plant lucid SA:King Abdullah Economic City ..2026-12-31 scheduled"
    ],
    "Fiat's Grande Panda, which Kragujevac took up in January, is a success.": [
        "plant fiat RS:Kragujevac 2024-01-01..2024-01-31"
    ],
    "Togg has had its European base in Stuttgart since 2020.": ["facility togg DE:Stuttgart 2020-01-01..2020-12-31"],
    "Renault has a development centre in Shanghai, which has stood since 2022.": [
        "facility renault CN:Shanghai 2022-01-01..2022-12-31"
    ],
    "Nissan's headquarters in Yokohama, which the firm moved into in 2009, is for sale.": [
        "facility nissan JP:Yokohama 2009-01-01..2009-12-31"
    ],
}
QUIET = [
    "Renault sells cars in Rabat. The diggers of Gotion went in in May.",
    "BYD opened its doors to talks with Ford in May.",
    "Kia says that the first cars go to dealers in May.",
    "Nissan has sold cars in Yokohama since 2009, when a bank left its headquarters.",
    "The gates of BYD's Szeged plant never swung open in May.",
    "Kia's first car assembled outside Korea went to a museum in May.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *QUIET])


def _sites(lines: list[str]) -> list[str]:
    return [line for line in lines if line.startswith(("plant", "facility")) and " - " not in line]


@pytest.mark.parametrize("text", TOLD)
def test_these_words_tell_of_sites(told: dict[str, list[str]], text: str) -> None:
    assert _sites(told[text]) == TOLD[text]


@pytest.mark.parametrize("text", QUIET)
def test_these_tell_of_none(told: dict[str, list[str]], text: str) -> None:
    assert _sites(told[text]) == []
