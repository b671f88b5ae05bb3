"""Windows leave out no number that the pattern of candidates would find in the whole sentence."""

from pathlib import Path

import polars as pl
import pytest

from flows.extraction.numbers.measures import VOCABULARY
from flows.extraction.numbers.number_windows import find_candidates
from flows.extraction.numbers.quantity_tokens import load_lexicon
from flows.extraction.wording.spans import find_spans_in_context

_ARTICLES = Path(__file__).parents[3] / "written" / "articles"
_HARD = (
    "Prices of 5 km/ hour, 5 > x and <3 % rose; é- five, - five and well- five fell.",
    "It took more than or equal to two-thirds of 1,234.5 m2 (12 m²), 14 kWh/100 km or 9 l/100 km.",
    "See www.ten.example or https://ten.example/5 for five of the twenty-one; the the the half.",
    "US$5bn, Rs16,000, R 4.5m, €3-4 billion, 5 Kč, 3 złoty and ½ of 3½ per cent; a couple of hundred.",
    "séven, éten, ten\u00e9, x5, 5x, X5, 24/7, 2025-26, 3rd, '25, .5, +49-30-1234, 1 234 567, 5e6, 16,00,000",
    "no number here, but  two  spaces   between  three   words , and – four – five — six",
    "5" + " the and of" * 400 + " 6 %",
    "the " * 500 + "www.ten.example",
    "1,2,3," * 300,
    "",
)


def _sentences(texts: list[str]) -> pl.DataFrame:
    lengths = pl.Series([len(text) + 1 for text in texts])
    return pl.DataFrame({"document_id": ["a"] * len(texts), "norm": texts}).with_columns(
        sentence=pl.int_range(pl.len(), dtype=pl.UInt32), start=lengths.cum_sum() - lengths
    )


@pytest.mark.parametrize("change", [str, str.upper, str.title, lambda text: text.replace(" ", "")])
def test_candidates_are_those_of_whole_sentences(change: type[str]) -> None:
    texts = [line.strip() for path in sorted(_ARTICLES.glob("*.txt"))[::20] for line in path.open(encoding="utf-8")]
    sentences = _sentences([change(text) for text in (*_HARD, *texts)])
    whole = find_spans_in_context(sentences, load_lexicon(VOCABULARY).linear_candidate, 60)

    found = find_candidates(sentences, VOCABULARY, 60)

    assert found.rows() == whole.select(found.columns).rows()
    assert found.height > 100


def test_figures_of_a_term_are_not_taken_for_others() -> None:
    found = find_candidates(_sentences(["5 l/100 km", "7 l/900 km", "8 m2", "8 m3"]), VOCABULARY, 60)

    assert found["surface"].to_list() == ["5 l/100 km", "7", "900 km", "8 m2", "8", "3"]
