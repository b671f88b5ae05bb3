"""A subject: an organisation that a statement is about."""

from dataclasses import dataclass

from flows.extraction.wording.records import quick


@quick
@dataclass(frozen=True, slots=True)
class Subject:
    """An organisation that a statement is about, and the words that stand for it (offsets of the document)."""

    organization_id: str
    start: int
    end: int
    rule: str
