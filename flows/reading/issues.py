"""Issues of reading: what could not be read or was ignored, why, and what to do about it."""

from typing import Any

import polars as pl

ISSUES = pl.Schema(
    {
        "kind": pl.String,
        "document_id": pl.String,
        "fact_id": pl.String,
        "start": pl.Int64,
        "end": pl.Int64,
        "reason": pl.String,
        "action": pl.String,
    }
)
# The document is left out.
DOCUMENT_UNREAD = "document_unread"
# The document is read, a key of its metadata is not used.
METADATA_KEY_UNKNOWN = "metadata_key_unknown"
# A .toml file whose article is not there.
METADATA_WITHOUT_TEXT = "metadata_without_text"
# A folder inside the folder of articles, which is not looked into.
FOLDER_IGNORED = "folder_ignored"


class ReadingProblem(Exception):
    """Why one document cannot be read: a reason and what to do about it."""

    def __init__(self, reason: str, action: str) -> None:
        super().__init__(f"{reason}; {action}")
        self.reason = reason
        self.action = action


def issue(kind: str, document_id: str, reason: str, action: str) -> dict[str, Any]:
    """One row of ISSUES about a whole document."""
    return {
        "kind": kind,
        "document_id": document_id,
        "fact_id": None,
        "start": None,
        "end": None,
        "reason": reason,
        "action": action,
    }


def issues_frame(rows: list[dict[str, Any]]) -> pl.DataFrame:
    """Rows of `issue` as ISSUES, in an order that does not depend on that of the rows."""
    return pl.DataFrame(rows, schema=ISSUES).sort("document_id", "kind", "reason")
