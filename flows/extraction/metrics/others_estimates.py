"""Estimates of analysts and the like: what they expect of a company is neither its target nor its result."""

import re

from flows.extraction.context.other_subjects import clause_subjects
from flows.extraction.grammar.figure import Figure
from flows.extraction.grammar.subjecthood import is_actor
from flows.extraction.lexicon.vocabulary import Vocabulary
from flows.extraction.wording.approximators import ROUGHLY
from flows.extraction.wording.needed import Needing

_WHO = (
    r"(?:[Aa]nalysts?|Wall Street|the Street|[Bb]rokers?|[Bb]rokerages?|[Ee]conomists?|[Ii]nvestors?"
    r"|[Cc]onsultants?|consultancy|[Bb]ankers?|[Bb]anks?"
    r"|LSEG|Refinitiv|FactSet|Visible Alpha|Bloomberg(?: survey| poll)?|S&P(?: Global)?(?: Mobility)?|forecasters?"
    r"|[A-Z]\w+ (?:Securities|Bank|Capital|Research|Intelligence|Analytics|Advisors)"
    r"|consensus|researchers?|market researchers?)"
)
_SAY = (
    r"(?:estimat\w*|expect\w*|forecast\w*|predict\w*|project\w*|reckon\w*|consensus|polled|think|believes?"
    r"|pencilled in|looked for|see|saw|sees)"
)
_BEFORE = Needing(
    rf"\b{_WHO}(?:'s?)?\b[^;:.]{{0,50}}\b{_SAY}\b[^;:.\d]{{0,55}}\Z"
    rf"|\b{_SAY} by (?:the )?(?:\w+ )?{_WHO} (?:at|to)\b[^;:.\d]{{0,30}}\Z"
    r"|\b(?:for|of|in) which (?:the industry|(?:trade|industry) (?:body|association)|the association|the ministry"
    r"|the government"
    r"|dealers' association)(?: itself)? (?:expects|forecasts?|predicts|projects|reckons|estimates|foresees)"
    r"\b[^;:.\d]{0,45}\Z"
    # "It would need to deliver 389,498": what an estimate comes to.
    rf"|\bwould (?:then |still )?(?:need (?:to (?:\w+ ){{1,2}})?|have to (?:\w+ ){{1,2}}){ROUGHLY}\Z"
    rf"|\b(?:estimates?|expectations?|forecasts?|predictions?|consensus|projections?|average) (?:by|of|from|among) "
    rf"(?:the )?(?:\w+ )?{_WHO}\b[^;:.]{{0,45}}\Z"
    # "Analysts warn that it must deliver a million": what they think that it needs.
    rf"|\b{_WHO} (?:also )?(?:warn|say|said|argue|note|caution|calculate|add|reckon|believe|think)(?:s|ed|d)? "
    r"[^;:.\d]{0,60}\b(?:must|needs? to|has to|have to|will need|would need)\b[^;:.\d]{0,40}\Z"
    r"|\bconsensus (?:estimate|forecast|view|figure|expectation)s?\b[^;:.\d]{0,30}\Z"
)
_AFTER = Needing(
    # "The 389,000 units analysts expected".
    rf"\A(?: [a-z-]+){{0,2}} (?:by|from|among) (?:the )?(?:\w+ )?{_WHO}\b"
    rf"|\A(?: [a-z-]+){{0,3}} (?:that |which )?(?:the )?(?:\w+ )?{_WHO} (?:had |have |were |are )?(?:been )?{_SAY}\b"
    rf"|\A[^,;.\d]{{0,30}}(?:,| that| which)? ?(?:\w+ )?(?:{_SAY} by|according to|(?:that|which)) (?:the )?"
    rf"(?:\w+ |\d+ )?{_WHO}\b"
)


# Who is no maker foresees it: "Fitch sees the company losing 2 billion", "the bank reckons with".
_FORESEES = Needing(
    r"\A[^,;:\d]{0,40}?(?:, [^,;:]{2,60},)? ?\b(?:expects?|expected|sees|saw|thinks?|thought|reckons?|reckoned"
    r"|believes?"
    r"|forecasts?|foresees?|predicts?|predicted|estimates?|estimated|assumes?|anticipates?|fears?)\b[^;:]{0,90}\Z"
)


def is_foreseen(figure: Figure, vocabulary: Vocabulary) -> bool:
    """Whether somebody who has no cars to sell is the subject of a sentence and foresees what a number tells."""
    sentence, number = figure.sentence, figure.number
    first = next(iter(clause_subjects(sentence)), None)
    if first is None or number.start <= first.end:
        return False
    known = vocabulary.organizations.get(first.named.id or "") if first.named is not None else None
    if not first.other and (known is None or known.kind != "other" or is_actor(known.organization_id, vocabulary)):
        return False
    return _FORESEES.search(sentence.slice(first.end, number.start), of=sentence.text) is not None


def of_others(figure: Figure) -> bool:
    """Whether a number is what others expect: "analysts had forecast 59 billion", "a consensus estimate of 66.8"."""
    sentence = figure.sentence
    clause = sentence.clause_at(figure.number.start)
    before = sentence.slice(max(clause.start, figure.number.start - 140), figure.number.start)
    found = _BEFORE.search(before, of=sentence.text)
    if found is not None and not re.search(r"[,;] (?:but|and|while|though) |\d", found[0].partition(" ")[2]):
        return True
    return _AFTER.match(figure.after, of=figure.sentence.text) is not None
