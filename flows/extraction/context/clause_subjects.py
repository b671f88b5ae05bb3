"""Subjects of clauses: the organisation that a statement is about, named before or behind it in its clause."""

import re
from typing import TYPE_CHECKING

from flows.extraction.context.children import child_of
from flows.extraction.context.coreference import stand_ins
from flows.extraction.context.pairs import pair_of
from flows.extraction.context.units_meant import unit_meant
from flows.extraction.grammar.article import Clause
from flows.extraction.grammar.object_relatives import in_object_relative, opens_where
from flows.extraction.grammar.subject import Subject
from flows.extraction.grammar.subjecthood import JOINED, brand_acts, is_actor, is_source, may_be_subject
from flows.extraction.wording.needed import Needing

if TYPE_CHECKING:
    from flows.extraction.context.context import Context

# "X will launch the Y in May and sell 5,000": of a car that is launched nothing is told that its maker does.
_DONE_TO = re.compile(
    r"\b(?:launch|sell|build|make|unveil|introduce|bring|offer|show|present|import|export|assemble|produce|ship)"
    r"(?:s|es|d|ed|ing)? (?:(?:the|its|their|an?|new|first|electric|all-new|updated) )*\Z"
)
# A clause that tells more of what stands right before it.
_WHICH = re.compile(r",? ?(which|who)\b")
# "Bought from X": what somebody else did to X.
_FROM_SOMEBODY = Needing(
    r"\b(?:bought|acquired|purchased|taken over|took over|imported|inherited|rented|leased|transferred|"
    r"came|comes|poached|"
    r"hired)(?: (?:back|over|up|in))? from (?:the )?\Z"
    # "Came in first, followed by X": a rival.
    r"|\b(?:follow|beat|outs|overtak|joined|trail)\w*(?: closely| at a distance)? by (?:the )?\Z"
)
# What is told behind these is another thought.
_NEW_THOUGHT = re.compile(
    r";|, (?:and|but|while|whereas|although|though) (?!of |by |for |from )"
    r"|,? (?:when|where|after|because|whose|whom) "
    r"|,? (?:against|compared (?:with|to)|versus|as against|as opposed to|ahead of|followed by) "
)


def in_clause(context: "Context", clause: Clause, position: int) -> Subject | None:
    """The actor that stands free in a clause before an offset, the last one; of several joined by "and", the first."""
    candidates: list[Subject] = []
    sentence = clause.sentence
    for mention in clause.of("organization", "model"):
        organization_id = mention.id if mention.kind == "organization" else context.brand_of(mention)
        # What a supplier does is not told of the maker in focus.
        acts = is_actor(organization_id, context.vocabulary) or context.kind(organization_id or "") == "supplier"
        if mention.start >= position or not acts:
            continue
        free = may_be_subject(sentence, mention, context.vocabulary) or opens_where(sentence, mention, position)
        free = free or brand_acts(sentence, mention)
        if not free or is_source(sentence, mention, context.vocabulary):
            continue
        if in_object_relative(sentence, mention, position):
            continue
        if mention.kind == "model" and candidates and _DONE_TO.search(sentence.before(mention, 40)):
            continue
        rule = "name" if mention.kind == "organization" else "model"
        candidates.append(Subject(organization_id or "", mention.start, mention.end, rule))
    candidates += stand_ins(context, clause, position)
    # Who is named in an aside does not do what is told behind it.
    aside = sentence.aside_at(position)
    candidates = [c for c in candidates if sentence.aside_at(c.start) in (None, aside)] or candidates
    if not candidates:
        return None
    last = max(candidates, key=lambda c: c.start)
    for candidate in sorted(candidates, key=lambda c: c.start, reverse=True):
        if (
            candidate.end <= last.start
            and (candidate.rule == last.rule or "description" in (candidate.rule, last.rule))
            and JOINED.fullmatch(sentence.slice(candidate.end, last.start))
        ):
            last = candidate
    return last


def before_which(context: "Context", clause: Clause) -> Subject | None:
    """`the cars of X, which withdrew`: whom a clause is of that tells more of the name right before it."""
    which = _WHICH.match(clause.text)
    if which is None:
        return None
    end, own = clause.start + which.start(1), clause.start + which.end(1)
    firms = clause.sentence.of("organization")
    # "The SUV of X, which Y will sell": X does not.
    if any(own <= m.start <= own + len(" the ") for m in firms):
        return None
    named = [m for m in firms if end - len(", ") <= m.end <= end]
    if not named or not is_actor(named[-1].id, context.vocabulary):
        return None
    return Subject(named[-1].id or "", named[-1].start, named[-1].end, "name")


def behind(context: "Context", clause: Clause, position: int) -> Subject | None:
    """`by X`, `of X`, `for X` behind the words, in the same clause."""
    for mention in clause.of("organization"):
        if mention.start < position or not is_actor(mention.id, context.vocabulary):
            continue
        before = clause.sentence.before(mention, 40)
        if _NEW_THOUGHT.search(clause.sentence.slice(position, mention.start)):
            break
        if _FROM_SOMEBODY.search(before, of=clause.sentence.text) is None and re.search(
            r"\b(?:by|(?<!ahead )(?<!front )(?<!instead )(?<!outside )(?<!short )(?<!clear )of|for|from)"
            r"(?: (?:the|its|China's|Chinese))* \Z",
            before,
        ):
            pair = pair_of(context, clause.sentence, mention)
            unit = unit_meant(context, clause.sentence, mention)
            own = unit.organization_id if unit is not None else child_of(context, clause.sentence, mention)
            doer = pair[0] if pair else own or mention.id
            return Subject(doer or "", mention.start, mention.end, "agent")
    return None
