"""Markets that happenings show; as of 12 June 2024."""

from datetime import date
from typing import Any

import pytest

from flows.extraction.lexicon.vocabulary import Vocabulary
from tests.flows.extraction.conftest import extraction_of

TOLD = {
    # The brand that comes, and not its owner that brings it.
    "Jaecoo is one of the two brands that Chery brought to New Zealand in March.": ["jaecoo NZ present 2024-03-01"],
    "Hungary is where Chery's Exlantix will begin its European career, in September.": [
        "exlantix HU planned 2024-09-01"
    ],
    # A start that is told without a word of a market, by its time.
    "Renault used to be alone in Kenya. Since January there has been BYD as well.": [
        "byd KE present 2024-01-01",
    ],
    # An owner of whom more is told is there as well.
    "Chery has taken 1.5% of the British market. Chery launched its brand Omoda in Britain in March.": [
        "chery GB present None",
        "omoda GB present 2024-03-01",
    ],
    # When somebody is not to come.
    "Denza is not due in Australia before 2026.": ["denza AU planned 2026-01-01"],
    "Zeekr won't be in Norwegian showrooms until September.": ["zeekr NO planned 2024-09-01"],
    # What begins in the present tense is to come.
    "VinFast opens for business in the Philippines in August.": ["vinfast PH planned 2024-08-01"],
    "Zeekr makes its way to Ireland in September.": ["zeekr IE planned 2024-09-01"],
    "Zeekr made its way to Ireland in March.": ["zeekr IE present 2024-03-01"],
}


@pytest.fixture(scope="module")
def told(vocabulary: Vocabulary) -> dict[str, list[str]]:
    texts = {f"t{number:03}": text for number, text in enumerate(TOLD)}
    rows = extraction_of(texts, vocabulary, date(2024, 6, 12)).readings["markets"].to_dicts()
    return {text: sorted(_line(row) for row in rows if row["document_id"] == key) for key, text in texts.items()}


def _line(row: dict[str, Any]) -> str:
    return f"{row['organization_id']} {row['place']} {row['status']} {row['period_start']}"


@pytest.mark.parametrize("text", TOLD)
def test_markets_of_happenings(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]
