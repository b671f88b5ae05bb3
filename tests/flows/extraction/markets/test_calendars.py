"""Calendars of starts as markets: where somebody has been since a time, or starts at one; as of 12 June 2024."""

from datetime import date
from typing import Any

import pytest

from flows.extraction.lexicon.vocabulary import Vocabulary
from tests.flows.extraction.conftest import extraction_of

TOLD = {
    "Denza and the left lane: a calendar\n- Israel: since November 13, with the Z9 GT, from 240,000 shekels\n"
    "- Norway: second quarter of 2024\n- Greece: 2026 at the earliest, if at all": [
        "GR planned hedged 2026-01-01..2026-12-31",
        "IL present asserted 2023-11-13..None",
        "NO planned asserted 2024-04-01..2024-06-30",
    ],
    "Zeekr's European plans are as follows. Norway in September, Sweden in November and Spain after that.": [
        "ES planned asserted None..None",
        "NO planned asserted 2024-09-01..2024-09-30",
        "SE planned asserted 2024-11-01..2024-11-30",
    ],
    "Poland in July, Czechia in September: that is how BAIC plans to spread abroad.": [
        "CZ planned asserted 2024-09-01..2024-09-30",
        "PL planned asserted 2024-07-01..2024-07-31",
    ],
}


@pytest.fixture(scope="module")
def told(vocabulary: Vocabulary) -> dict[str, list[str]]:
    texts = {f"t{number:03}": text for number, text in enumerate(TOLD)}
    rows = extraction_of(texts, vocabulary, date(2024, 6, 12)).readings["markets"].to_dicts()
    return {text: sorted(_line(row) for row in rows if row["document_id"] == key) for key, text in texts.items()}


def _line(row: dict[str, Any]) -> str:
    start, end = row.get("period_start"), row.get("period_end")
    return f"{row['place']} {row['status']} {row['certainty']} {start}..{end}"


@pytest.mark.parametrize("text", TOLD)
def test_markets_of_calendars(text: str, told: dict[str, list[str]]) -> None:
    lines = told[text]
    assert [line for line in lines if len(line.split()[0]) == 2] == TOLD[text]
