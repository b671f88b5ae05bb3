"""Rivals: other makers to which a sentence about a place gives a figure, a rank or a place beside the subject there."""

import re

from flows.extraction.article import Mention, Sentence
from flows.extraction.context import Context, Subject
from flows.extraction.place_groups import PlaceGroup
from flows.extraction.subjecthood import is_maker

_FIGURE_BEFORE = re.compile(
    r"(?:\b(?:behind|ahead of|outsold|overtook|overtaking|beating|followed by|between|with)|; |, | and )(?: the)? ?\Z"
)
_FIGURE_AFTER = re.compile(
    r"\A(?: (?:has|had|holds|held|took|sold|with))? (?:(?:about|around|nearly|almost|some|over|more than|"
    r"only) )?\(?\d|\A (?:in|on|at) (?:first|second|third|fourth|fifth|top) (?:place|spot|position)\b"
    r"|\A (?:(?:was|is|came|comes|finished|ranked|ranks|took) )?(?:in )?(?:second|third|fourth|fifth|next|runner-up)\b"
)
_RANKED = re.compile(
    r"\b(?:behind|ahead of|outsold|outselling|overtook|overtaking|overtaken|beating|beat|followed by|trails?|trailing|"
    r"in front of|second to|third to|next to)(?: only| just)? (?:the |both )?(?:[A-Z]\w+ )?\Z"
)
# "Competes with X, Y and Z", "joins X and Y", "the fourth brand after X", "rivals such as X".
_BESIDE = re.compile(
    r"\b(?:competes?|competed|competing)(?: [^,;.]{0,40})? (?:with|against) (?:the )?\Z"
    r"|\b(?:joins?|joined|joining) (?:the )?\Z"
    r"|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|newest|next) [^;.]{0,60}"
    r"\b(?:after|behind) (?:the )?\Z"
    r"|\b(?:rivals?|competitors?|competition|challengers?|incumbents?|the likes)(?: [^,;.]{0,30})?"
    r" (?:such as|like|including|from|of|are|include) (?:the )?\Z"
)
# "Will meet X and Y there", "faces X": those who are there already, whatever the subject only plans.
_OPPOSED = re.compile(
    r"\b(?:meets?|met|faces?|faced|facing|encounters?|encountered|takes? on|taking on|(?:runs?|ran|running) into|"
    r"(?:(?:comes?|came|is|are|be|goes|go|went) )?up against|contends? with|challenges?|challenging"
    r"|competes? (?:with|against))"
    r" (?:[a-z]+ )?(?:the )?(?:likes of )?\Z"
)
_COMPARED = re.compile(
    r"\b(?:market|share|per ?cent|place|ranks?|ranked|best-selling|registrations|sold|sales|buyers|list|table|cars)\b|%"
)
# What may stand between two that are listed: "X (3.1 percent), Y with 5,736 and Z".
_LISTED = re.compile(
    r"(?:'s? [\w-]+(?: [\w-]+)?)?(?: \([^()]{1,30}\)| (?:with|on|at) [\d.,]+(?: (?:per ?cent|cars|units|registrations|"
    r"vehicles))?)?(?:,? (?:and|&|or) (?:then )?|, )(?:the )?"
)


def rivals(group: PlaceGroup, subjects: list[Subject], context: Context) -> list[Subject]:
    """Other makers to which a sentence about a place gives a figure or a rank there ("A has 35 per cent, B 6"), or that
    it names as there beside the subject; and those that are listed with them.
    """
    sentence = group.sentence
    own = {s.organization_id for s in subjects}
    known = own.union(*(context.vocabulary.family(o) for o in own))
    compared = _COMPARED.search(sentence.text) is not None
    found: dict[str, Subject] = {}
    last: Mention | None = None
    for mention in sentence.of("organization"):
        if mention.id is None or not is_maker(mention.id, context.vocabulary):
            continue
        listed = last is not None and _LISTED.fullmatch(sentence.slice(last.end, mention.start)) is not None
        if listed or _is_rival(sentence, mention, compared=compared):
            last = mention
            if mention.id not in (own if _FIGURE_AFTER.match(sentence.after(mention, 40)) else known):
                found.setdefault(mention.id, Subject(mention.id, mention.start, mention.end, "rival"))
    return list(found.values())


def opposed(group: PlaceGroup, context: Context) -> list[Subject]:
    """Makers of a sentence about a place that somebody meets there, and those that are listed with them."""
    sentence = group.sentence
    found: list[Subject] = []
    for mention in sentence.of("organization"):
        if mention.id is None or not is_maker(mention.id, context.vocabulary):
            continue
        listed = bool(found) and _LISTED.fullmatch(sentence.slice(found[-1].end, mention.start)) is not None
        if listed or _OPPOSED.search(sentence.slice(sentence.start, mention.start)):
            found.append(Subject(mention.id, mention.start, mention.end, "rival"))
    return found


def _is_rival(sentence: Sentence, mention: Mention, *, compared: bool) -> bool:
    before, after = sentence.slice(sentence.start, mention.start), sentence.after(mention, 40)
    if _BESIDE.search(before) or _OPPOSED.search(before):
        return True
    return compared and (
        _RANKED.search(before) is not None
        or (_FIGURE_BEFORE.search(before) is not None and _FIGURE_AFTER.match(after) is not None)
    )
