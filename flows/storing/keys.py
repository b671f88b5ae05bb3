"""Keys: what an article's facts depend on, as one hash.

Code and vocabulary are the same for all articles of a build, so they name the store's folder
(`flows.inputs.Digests.reading`); a document's key covers the rest: the bytes of its text and all that its metadata say.
"""

import hashlib
import json

import polars as pl

KEYS = pl.Schema({"document_id": pl.String, "key": pl.String})


def document_keys(documents: pl.DataFrame) -> pl.DataFrame:
    """The key of each document: KEYS, in the documents' order.

    In: documents as `flows.reading.articles` gives them, before anything is filled in. Their `sha256` is that of the
    raw bytes, so the text itself need not be hashed again.
    """
    known = documents.drop("text", "characters")
    keys = [hashlib.sha256(json.dumps(row, default=str).encode()).hexdigest() for row in known.iter_rows()]
    return documents.select("document_id", key=pl.Series(keys, dtype=pl.String))
