"""Languages: the rules are of English; documents marked as being in another language are kept, named and not read."""

from typing import Any

import polars as pl

KNOWN = ("en",)
# The document is in `documents`, and no fact was read in it.
LANGUAGE_UNREAD = "language_unread"


def is_known() -> pl.Expr:
    """Whether a document's `language` (BCP 47) is one that the rules are of; one that is not told is taken for it."""
    return pl.col("language").str.to_lowercase().str.split("-").list.first().is_in(KNOWN).fill_null(True)


def unread(documents: pl.DataFrame) -> list[dict[str, Any]]:
    """An issue for every document in another language, by document."""
    others = documents.filter(~is_known()).sort("document_id").select("document_id", "language")
    return [
        {
            "kind": LANGUAGE_UNREAD,
            "document_id": document_id,
            "fact_id": None,
            "start": None,
            "end": None,
            "reason": f"its language is {language!r}, and facts are read in {', '.join(KNOWN)} alone",
            "action": "nothing, or mend language in its .toml",
        }
        for document_id, language in others.iter_rows()
    ]
