"""Neither batches nor processes show in what is extracted; nor does the company that an article is read in."""

from pathlib import Path

import polars as pl
import pytest

from flows import parallel
from flows.extraction.extract import Extraction
from flows.reading.articles import DOCUMENTS
from flows.reading.sentences import split_sentences

TEXTS = {
    "a": "BYD will open a plant in Szeged in 2026. It aims to sell 50,000 cars in Hungary by 2030.",
    "b": "The company sold 12,000 cars in Norway in 2025.",
    "c": "XPENG entered Poland in 2024. “We are here to stay,” said Jo Doe, its chairman.",
    "d": "Leapmotor exported 1,000 vehicles in March 2025.",
}


@pytest.fixture(scope="module")
def words(root: Path) -> Path:
    return root / "raw" / "vocabulary"


def extracted(words: Path, names: str, processes: int = 1) -> Extraction:
    rows = [{"document_id": name, "text": TEXTS[name], "characters": len(TEXTS[name])} for name in names]
    documents = pl.DataFrame([{column: row.get(column) for column in DOCUMENTS} for row in rows], schema=DOCUMENTS)
    return parallel.extract_all(documents, split_sentences(documents), words, processes=processes)


def frames(extraction: Extraction, document_id: str | None = None) -> list[pl.DataFrame]:
    own = pl.lit(True) if document_id is None else pl.col("document_id") == document_id
    return [frame.filter(own) for frame in (*extraction.readings.values(), extraction.issues)]


@pytest.mark.processes
def test_processes_do_not_show(words: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    alone = frames(extracted(words, "abcd"))
    monkeypatch.setattr(parallel, "DOCUMENTS_PER_BATCH", 2)
    together = frames(extracted(words, "abcd", processes=2))
    assert all(one.equals(other) for one, other in zip(alone, together, strict=True))
    assert sum(frame.height for frame in alone) > 10


def test_an_article_gives_the_same_alone_in_company_and_in_another_order(words: Path) -> None:
    company, shuffled, alone = (extracted(words, names) for names in ("abcd", "dbca", "b"))
    for name in TEXTS:
        assert all(one.equals(two) for one, two in zip(frames(company, name), frames(shuffled, name), strict=True)), (
            name
        )
    assert all(one.equals(two) for one, two in zip(frames(company, "b"), frames(alone), strict=True))
