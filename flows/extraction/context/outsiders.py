"""Outsiders: who neither makes nor sells cars and is named as the subject of a clause: a bank, a fleet, an association;
and who says "we" and is no maker's: a governor, a mayor. What they do is nothing that the maker of the text does.
"""

import re
from typing import TYPE_CHECKING

from flows.extraction.context.other_subjects import ClauseSubject, clause_subjects
from flows.extraction.context.subject_words import BODY, FIRMS, NO_TRADE, WHAT_IT_IS
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.subjecthood import is_actor
from flows.extraction.wording.needed import Needing

if TYPE_CHECKING:
    from flows.extraction.context.context import Context


def outsider_acts(context: "Context", sentence: Sentence, position: int) -> bool:
    """Whether somebody who neither makes nor sells cars is the subject of a clause, or says "we" at an offset of it."""
    if _said_by_office(sentence, position):
        return True
    subject = next((s for s in reversed(clause_subjects(sentence)) if s.clause <= position), None)
    if subject is None or subject.named is None or subject.named.id is None:
        return False
    named = subject.named
    known = context.vocabulary.organizations.get(subject.named.id)
    if known is None:
        outside = _called_outsider(sentence, subject, named)
    else:
        outside = not is_actor(named.id, context.vocabulary) and known.kind != "supplier"
    left, right = (position, subject.start) if position < subject.start else (subject.end, max(position, subject.end))
    return outside and not any(left <= m.start < right for m in sentence.of("organization", "model"))


def _called_outsider(sentence: Sentence, subject: ClauseSubject, named: Mention) -> bool:
    """Whether the words before or behind a name that the vocabulary lacks tell that its bearer has no cars to sell:
    "the rental firm X", "X, the insurer, counts".
    """
    words = sentence.slice(subject.start, named.start).split()
    called = len(words) > 1 and FIRMS.fullmatch(words[-1]) is not None and NO_TRADE.fullmatch(words[-2]) is not None
    called = called or (bool(words) and BODY.fullmatch(words[-1]) is not None)
    told = WHAT_IT_IS.match(sentence.after(named, 90))
    return called or (told is not None and _SELLER.search(told[0]) is None)


_SELLER = re.compile(r"\b(?:[a-z]*dealer|importer|distributor|[a-z]*maker|manufacturer|brand|seller|assembler)")


_WE = re.compile(r"\b(?:[Ww]e|[Oo]ur|[Uu]s)\b")
_OFFICE = Needing(
    r"\A[,.!?]?[\"'”’] (?:(?:he|she) )?(?:says?|said|adds?|added|told|joked?|boasted|promised|declared)? ?(?:one "
    r"|an? |the )?"
    r"(?:[a-z]+ |[A-Z][a-z]+(?:'s|ese|ish|ean|ian|an|ch)? ){0,3}?(?:[Gg]overnor|[Ss]enator|[Mm]ayor|(?:[Pp]rime )?"
    r"[Mm]inister|[Cc]hancellor|[Cc]ongress(?:man|woman)|MP|MEP|[Dd]eputy|[Aa]mbassador|[Cc]ommissioner"
    r"|[Tt]rade unionist"
    r"|[Uu]nion (?:leader|boss|official)|[Pp]rotester|[Rr]esident|[Nn]eighbour|[Ff]armer|[Pp]rofessor|[Jj]udge"
    r"|[Bb]anker)s?\b"
)


def _said_by_office(sentence: Sentence, position: int) -> bool:
    """Whether an offset lies within what somebody of the state or of the people says of those for whom he says "we"."""
    for quoted in sentence.of("quotation"):
        if not quoted.start <= position < quoted.end:
            continue
        if _WE.search(quoted.surface) is None:
            return False
        behind = sentence.slice(quoted.end - len('",'), sentence.end)
        return _OFFICE.search(behind.lstrip("abcdefghijklmnopqrstuvwxyz0123456789 "), of=sentence.text) is not None
    return False
