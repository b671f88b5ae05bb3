"""Makers that stop building cars in a country and go on selling them there: they are there still."""

import re

from flows.extraction.context.context import Context
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.subjecthood import may_be_subject

_MAKING = re.compile(
    r"\b(?:production|output|assembly|manufactur\w+|assembl\w+|produc\w+|building|making)\b", re.IGNORECASE
)
_TRADE = re.compile(r"\b(?:sales|selling|sells?|operations?|business|exports?|imports?|deliveries|market)\b")
# How many sentences further on a text still says what becomes of the sales.
_REACH = 6
_ON = (
    r"(?:continues?|go(?:es)? on|carr(?:y|ies) on|remains?|stays?|will be (?:kept|maintained)|"
    r"(?:is|are) (?:not affected|unaffected))"
)
# "Will import the X from Y", "sales continue", "is staying in the market", "goes on selling imported cars".
_GOES_ON = re.compile(
    r"\b(?:will|to|would|now|then|instead|and) (?:continue to |go on to |only )?import\b"
    rf"|\b(?:[Ss]ales|[Ss]ervic(?:e|ing)|[Ii]mports|[Dd]ealers|dealer network)\b[^.;]{{0,40}} {_ON}\b"
    r"|\b(?:stay|stays|staying|remain|remains|remaining) (?:in|on|present|active|committed)(?: the| sale| this|"
    r" that)?\b"
    r"|\b(?:continues?|continuing) (?:to (?:sell|import|offer|be sold|serve|service|supply)|selling|importing|"
    r"offering|sales)\b"
    r"|\b(?:go(?:es)? on|keeps?|carr(?:y|ies) on) (?:selling|importing|offering)\b"
    r"|\b(?:switch(?:es|ed|ing)?|turn(?:s|ed|ing)?|mov(?:es?|ed|ing)) to (?:imports|importing|imported)\b"
    r"|\b(?:rely|relies|depend|depends) on imports\b|\bserved by imports\b|\bwith imported (?:cars|vehicles|models)\b"
)


def sells_on(sentence: Sentence, stop: Mention | None, context: Context) -> bool:
    """Whether what stops is the making of cars alone, and the text goes on to say that their maker sells them still."""
    if stop is None or _MAKING.search(stop.surface) is None:
        clause = sentence.clause_at(stop.start) if stop is not None else None
        if clause is None or stop is None or _MAKING.search(sentence.slice(clause.start, stop.start)) is None:
            return False
    if _TRADE.search(stop.surface):
        return False
    if _GOES_ON.search(sentence.slice(stop.end, sentence.end)):
        return True
    for later in context.article:
        if not sentence.index < later.index <= sentence.index + _REACH:
            continue
        if _GOES_ON.search(later.text) and not _of_another(later, sentence, context):
            return True
    return False


def _of_another(later: Sentence, first: Sentence, context: Context) -> bool:
    """Whether a later sentence begins with somebody whom the one of the stop does not name."""
    known = {m.id for m in first.of("organization", "model")}
    families = {o for key in known if key for o in context.vocabulary.family(key)} | known
    names = [m for m in later.of("organization") if may_be_subject(later, m, context.vocabulary)]
    focus = context.focus(first)
    own = families | ({focus.organization_id} if focus is not None else set())
    return bool(names) and names[0].id not in own
