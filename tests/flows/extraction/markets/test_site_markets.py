"""Markets that plants, other sites and outlets show; as of 10 March 2026."""

from datetime import date

import pytest

from flows.extraction.lexicon.vocabulary import Vocabulary
from tests.flows.extraction.conftest import extraction_of

TOLD = {
    "BYD will open a battery workshop in Jizzakh in May.": ["byd UZ planned"],
    "Vienna gets its first Zeekr showroom in May; Salzburg follows.": ["zeekr AT planned"],
    "The keys to the Xpeng works in Bekasi were handed over in January.": ["xpeng ID present"],
    # A studio that closes leaves its maker in the market.
    "The Nio design studio in Munich closes its doors in June.": ["nio DE present"],
    "Xpeng padlocked its Oslo showroom in May.": ["xpeng NO present"],
    # What is called off shows nothing more.
    "In 2019 Volkswagen picked Manisa for a plant, which was called off a year later.": ["volkswagen TR planned"],
}


@pytest.fixture(scope="module")
def told(vocabulary: Vocabulary) -> dict[str, list[str]]:
    texts = {f"t{number:03}": text for number, text in enumerate(TOLD)}
    rows = extraction_of(texts, vocabulary, date(2026, 3, 10)).readings["markets"].to_dicts()
    found = {key: [r for r in rows if r["document_id"] == key] for key in texts}
    return {t: sorted(f"{r['organization_id']} {r['place']} {r['status']}" for r in found[k]) for k, t in texts.items()}


@pytest.mark.parametrize("text", TOLD)
def test_a_sentence_shows_these_markets(told: dict[str, list[str]], text: str) -> None:
    assert told[text] == TOLD[text]
