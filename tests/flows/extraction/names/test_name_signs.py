"""The signs of words leave out no step that would find a name."""

from pathlib import Path

import polars as pl
import pytest

from flows.extraction.lexicon.vocabulary import Vocabulary
from flows.extraction.names import names
from flows.extraction.names.company_signs import COMPANIES
from flows.extraction.names.name_signs import ALL, Needs
from flows.extraction.names.names import find_names
from flows.extraction.wording.parts import in_parts
from flows.reading.sentences import split_sentences

_ARTICLES = Path(__file__).parents[3] / "written" / "articles"
_PLACE = ["document_id", "start", "end"]
_HARD = (
    "“Mr Tran Duc Minh” said so; Le-Van Co. and Anna-Maria O'Neill's Zunda Motors, a distributor, told us. The VF 6, "
    "the RX9 SUV and an SUV called 01 are new. Zunda's cars sell. Rival Zunda plans more. The 009 and Ursula van der "
    "Hoek, chairwoman of Zunda, are here. Zunda, the first such brand, has shown its cars. Ten Zundas were sold.\n"
)


def test_names_are_the_same_with_every_step_on_every_sentence(
    vocabulary: Vocabulary, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = [path.read_text(encoding="utf-8") for path in sorted(_ARTICLES.glob("*.txt"))[::12]]
    texts += [_HARD, _HARD.upper(), _HARD.title(), *(text.replace(" ", "\u00a0").title() for text in texts[:3])]
    documents = pl.DataFrame({"document_id": [f"{i:03}" for i in range(len(texts))], "text": texts})
    sentences = split_sentences(documents.with_columns(title=pl.lit(None, pl.String)))

    sieved = find_names(sentences, vocabulary).sort(_PLACE)
    parts = range(in_parts(sentences.filter(pl.col("kind") != "boilerplate")).height)
    monkeypatch.setattr(names, "needed_steps", lambda *_: Needs(dict.fromkeys(parts, ALL), {}))
    monkeypatch.setattr(names, "company_steps", lambda *_: dict.fromkeys(parts, sum(COMPANIES)))

    assert sieved.equals(find_names(sentences, vocabulary).sort(_PLACE))
