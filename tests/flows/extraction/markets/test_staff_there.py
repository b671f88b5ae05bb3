"""Staff that works somewhere, where a head office is asked, and the place that "that is where" takes up."""

from collections.abc import Callable, Iterable

import pytest

# Text, and the rows of its markets: maker, place and, where it is not `present`, status.
_ROWS = {
    # Staff is where it works, and no plan of the sentence before goes on with it.
    "Changan may build cars in East Asia. Its stylists work in Turin.": "changan east_asia planned, changan IT",
    "Chery may build cars in Spain. Sixty of its engineers sit in Raunheim.": "chery ES planned, chery DE",
    "Xiaomi has no cars yet. In an office near Munich's Ostbahnhof some fifty engineers are working.": "xiaomi DE",
    "About 300 of Nio's people are based in Munich.": "nio DE",
    "Changan's engineers will work in Turin from 2027.": "changan IT planned",
    "Changan may build cars in Spain. Its engineers once worked in Munich.": "changan ES planned",
    "Changan may build cars in Spain. Engineers of Bosch work in Stuttgart.": "changan ES planned",
    # What had been done to staff; and for whom, or for where, it develops a car.
    "Volkswagen builds cars in Emden, where staff had been on short time since May.": "volkswagen DE",
    "Its engineers are developing a car for Hungary, where Chery will start in 2027.": "chery HU planned",
    # "That is where" with no verb of building, selling or opening means no place.
    "Mexico raised its tariffs in May. That is where BYD falls short.": "",
    # Who decides sits there, and nothing is sold or planned there.
    "MG sells cars in Spain. That one has to be put to Shanghai.": "mg ES",
    "Kia sells cars in Spain. The decision will be taken in Seoul.": "kia ES",
    "Kia sells cars in Spain. The next model is to be built in Seoul from 2027.": "kia ES, kia KR planned",
    # "That is where" means the last place of the sentence before, whatever was done there.
    "Xpeng builds cars in Graz. The P7 was shown at the IAA in Munich. That is also where Xpeng will open a centre.": (
        "xpeng AT, xpeng DE planned"
    ),
    "BYD has a works in Szeged. This is also where its buses are built.": "byd HU",
    "Xpeng builds cars in Graz. That is also why it will open a centre.": "xpeng AT",
    # A works that is waited for is not there yet.
    "Once the plant in Szeged opens, BYD will hire 2,000 people.": "byd HU planned",
    "When BYD opened its plant in Rayong, it had sold 9,000 cars in Thailand.": "byd TH",
    # What has come is there, and what anybody will see is there today.
    "Changan's brand Deepal has come to Nepal. By the end of next year there should be 15 dealers there.": "deepal NP",
    "In Nepal you will find Tata dealers everywhere.": "tata-motors NP",
}


@pytest.fixture(scope="module")
def told(markets_of: Callable[[Iterable[str]], dict[str, set[str]]]) -> dict[str, set[str]]:
    return markets_of(_ROWS)


@pytest.mark.parametrize("text", _ROWS)
def test_markets(told: dict[str, set[str]], text: str) -> None:
    assert told[text] == {row for row in _ROWS[text].split(", ") if row}
