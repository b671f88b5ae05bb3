"""Aims there: how much is to be sold in a country says nothing of being there where the start is still to come."""

from datetime import date

import pytest

from flows.extraction.lexicon.vocabulary import Vocabulary
from tests.flows.extraction.conftest import extraction_of

TOLD = {
    "Togg will enter Germany in 2026. Sales there should reach 5,000 cars in the first year.": ["DE planned"],
    "Xpeng will sell its cars in Morocco from September. It expects to sell 800 cars there in 2026.": ["MA planned"],
    "NAIROBI – BYD will open its first showroom in the capital in August. It plans to sell 2,000 cars here in 2026.": [
        "KE planned"
    ],
    # What rivals do is not told of the maker.
    "While German rivals retreat from Russia, Chery raised its sales there to 150,000.": ["RU present"],
    "Chery retreats from Russia, while German rivals raise their sales there.": ["RU exited"],
    # Near misses: no start is told of, or more is to be sold than before, or something is built there.
    "BYD plans to sell 2,000 cars in Kenya in 2026.": ["KE present"],
    "Togg will open a showroom in Berlin in August. It wants to double its sales in Germany to 5,000 cars.": [
        "DE present"
    ],
    "Toyota invests in Mexico. The Guanajuato plant adds 400 jobs, and output there is to reach 180,000 cars.": [
        "MX present"
    ],
}


@pytest.fixture(scope="module")
def told(vocabulary: Vocabulary) -> dict[str, list[str]]:
    texts = {f"t{number:03}": text for number, text in enumerate(TOLD)}
    rows = extraction_of(texts, vocabulary, date(2025, 7, 1)).readings["markets"].to_dicts()
    return {
        text: sorted(f"{r['place']} {r['status']}" for r in rows if r["document_id"] == key)
        for key, text in texts.items()
    }


@pytest.mark.parametrize("text", TOLD)
def test_whether_it_is_there_yet(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]
