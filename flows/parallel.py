"""Extraction on all processors: batches of documents in processes of their own, put together in their order.

A document's facts depend on nothing but the document, so neither batches nor processes show in the result.
"""

from pathlib import Path

import polars as pl

from flows.extraction.extract import Extraction, extract
from flows.extraction.lexicon.vocabulary import Vocabulary, load_vocabulary
from flows.processes import pool, processors

# A batch costs half a second besides its documents, a process two.
DOCUMENTS_PER_BATCH = 125
_WORTH_PROCESSES = 2 * DOCUMENTS_PER_BATCH


def extract_all(
    documents: pl.DataFrame, sentences: pl.DataFrame, vocabulary: Path, *, processes: int | None = None
) -> Extraction:
    """The facts of the documents, the same as of `flows.extraction.extract`.

    In: documents and their sentences; the folder of the vocabulary; how many processes (None: one for each processor,
    where there are enough documents). Raises BadVocabulary.
    """
    batches = [(batch, _of(sentences, batch)) for batch in documents.iter_slices(DOCUMENTS_PER_BATCH)]
    wanted = processes or (processors() if documents.height >= _WORTH_PROCESSES else 1)
    known = load_vocabulary(vocabulary)
    if min(wanted, len(batches)) < 2:
        return extract(documents, sentences, known)
    with pool(min(wanted, len(batches)), _prepare, vocabulary) as running:
        parts = list(running.map(_extract, *zip(*batches, strict=True)))
    readings = {name: pl.concat([part.readings[name] for part in parts]) for name in parts[0].readings}
    return Extraction(readings, pl.concat([part.issues for part in parts]))


def _of(sentences: pl.DataFrame, documents: pl.DataFrame) -> pl.DataFrame:
    return sentences.join(documents.select("document_id"), on="document_id", how="semi", maintain_order="left")


# In the processes.

_vocabulary: Vocabulary | None = None


def _prepare(vocabulary: Path) -> None:
    global _vocabulary
    _vocabulary = load_vocabulary(vocabulary)


def _extract(documents: pl.DataFrame, sentences: pl.DataFrame) -> Extraction:
    assert _vocabulary is not None, "the process was not prepared"
    return extract(documents, sentences, _vocabulary)
