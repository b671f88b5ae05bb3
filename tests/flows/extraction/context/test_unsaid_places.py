"""Unsaid places: money whose name several countries share is that of the country that the article is about."""

from datetime import date

import pytest

from flows.extraction.lexicon.vocabulary import Vocabulary
from tests.flows.extraction.conftest import extraction_of

TOLD = {
    "Tesla in Morocco: five answers\nIs it official? Yes.\nWhat can you buy? The Model 3 from 399,000 dirhams.": [
        "tesla MA"
    ],
    "Tesla has opened in Casablanca. The Model 3 costs from 399,000 dirhams and the Model Y from 449,000.": [
        "tesla MA"
    ],
    "Suzuki is popular in Pakistan. The Swift costs 40,000 rupees more.": ["suzuki PK"],
    "MG is big in Egypt. The MG5 costs from 400,000 pounds.": ["mg EG"],
    # Near misses.
    "Tesla has cut prices. The Model 3 costs from 159,000 dirhams.": ["tesla AE"],
    "Tesla sells well in Chile. The Model 3 costs from 159,000 dirhams.": ["tesla AE", "tesla CL"],
    "Suzuki has cut prices. The Swift costs from 390,000 rupees.": ["suzuki IN"],
}


@pytest.fixture(scope="module")
def told(vocabulary: Vocabulary) -> dict[str, list[str]]:
    texts = {f"t{number:03}": text for number, text in enumerate(TOLD)}
    rows = extraction_of(texts, vocabulary, date(2026, 3, 10)).readings["markets"].to_dicts()
    return {
        text: sorted(f"{r['organization_id']} {r['place']}" for r in rows if r["document_id"] == key)
        for key, text in texts.items()
    }


@pytest.mark.parametrize("text", TOLD)
def test_the_country_of_a_price(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]
