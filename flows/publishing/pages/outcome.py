"""Outcome: what came of a target, in a cell: it is inferred, says so, and leads to the words of the result it needs."""

from typing import Any

from flows.publishing.pages import words
from flows.publishing.pages.cells import Citations, cited, row_marks
from flows.publishing.pages.markup import attribute
from flows.publishing.pages.site import Row

HEAD = "Outcome (inferred)"


def outcome(row: Row) -> str:
    """The outcome of a target in words; empty where none is told."""
    told = row["outcome"]
    if told is None:
        return ""
    meaning = attribute(f"Computed as of {row['as_of']} by rule {words.said(row['rule'] or '')}; no text says so.")
    return f'<span class="outcome o-{told}" title="{meaning}">{words.said(told)}</span>'


def reached(citing: Citations, row: Row, root: str) -> str:
    """What was reached, how much of the target that is and when; a link to the words of the result that says it."""
    if row["outcome"] is None or row["reached_value"] is None:
        return ""
    share = "" if row["reached_share"] is None else f" ({words.number(round(100 * row['reached_share'], 1))}%)"
    on = "" if row["reached_on"] is None else f", {words.date(row['reached_on'])}"
    return f" {_result(citing, row['result_id'], words.scaled(row['reached_value']), root)}{share}{on}"


def _result(citing: Citations, result_id: Any, value: str, root: str) -> str:
    """A value as a cell of the result's own, for its evidence is not that of the target."""
    if result_id is None:
        return value
    told = cited(citing, "results", result_id, "value", value, root)
    return f"<span{row_marks(citing, 'results', result_id)}>{told}</span>"
