"""Outsiders: organisations that neither make nor sell cars and are named as the subject of a clause: a bank, a fleet,
an association. What they do is nothing that the maker of the text does.
"""

from typing import TYPE_CHECKING

from flows.extraction.context.other_subjects import clause_subjects
from flows.extraction.grammar.article import Sentence
from flows.extraction.grammar.subjecthood import is_actor

if TYPE_CHECKING:
    from flows.extraction.context.context import Context


def outsider_acts(context: "Context", sentence: Sentence, position: int) -> bool:
    """Whether an organisation that neither makes nor sells cars is the subject of the clause at an offset."""
    subject = next((s for s in reversed(clause_subjects(sentence)) if s.clause <= position), None)
    if subject is None or subject.named is None or subject.named.id is None:
        return False
    known = context.vocabulary.organizations.get(subject.named.id)
    if is_actor(subject.named.id, context.vocabulary) or known is None or known.kind == "supplier":
        return False
    left, right = (position, subject.start) if position < subject.start else (subject.end, max(position, subject.end))
    return not any(left <= m.start < right for m in sentence.of("organization", "model"))
