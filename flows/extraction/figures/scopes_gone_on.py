"""Scopes that go on: the place of a heading, of a dateline or of the sentence before, where a figure names none."""

import re
from datetime import date

from flows.extraction.context.datelines import is_dateline
from flows.extraction.context.paragraphs import apart
from flows.extraction.context.place_focus import PlaceFocus
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.figure import Figure
from flows.extraction.wording.needed import Needing

_SOLD = frozenset({"vehicle_sales", "market_share"})
_AT_WORKS = frozenset({"production_capacity", "jobs", "job_cuts", "local_content", "investment"})
_IN_ALL = Needing(
    r"(?i)\b(?:total|overall|altogether|in all|worldwide|global(?:ly)?|group|abroad|overseas|elsewhere|export\w*)\b"
)
_WORKS = re.compile(r"\b(?:plants?|factory|works|site|complex|facility|there|[Ii]t|capacity)\b")
# Several works are in several places.
_MANY = re.compile(r"(?:plants|factories|sites|complexes|lines|facilities)\Z", re.IGNORECASE)
# "Since then it has sold 3,120 cars": where the start was that the sentence before told.
_SINCE_THEN = re.compile(r"\b[Ss]ince then\b")
_START = re.compile(
    r"\b(?:launch\w*|introduc\w*|start\w*|beg[au]n|entered|c[ao]me|arriv\w*|debut\w*|on sale|opened|hand\w+ over)\b"
)
# "It is aiming for 300,000 in 2026": the aim goes on with what was sold.
_AIMS = re.compile(r"\b(?:aim|want|target|hop|expect|plan|intend|goal|eye|set its sights)\w*\b")
# "A third of them in Europe": what was counted there is a part.
_PART = re.compile(r"\b(?:of (?:them|these|those|which|whom)|including|among)\b")
# An aim is of the same market where it is not many times what was sold there.
_MOST = 4


def heading_scope(figure: Figure, focus: PlaceFocus) -> Mention | None:
    """The place that the heading above names and nothing else, where the sentence names no other."""
    sentence = figure.sentence
    above = [s for s in focus.context.article if s.index < sentence.index and s.kind in ("heading", "title")]
    places = above[-1].of("place") if above else []
    if (
        len(places) != 1
        or (above[-1].kind == "title" and places[0].id != focus.scene)
        or not _is_all(above[-1], places[0])
        or _IN_ALL.search(sentence.text)
    ):
        return None
    return places[0] if all(p.id == places[0].id for p in sentence.of("place")) else None


# "X in A", "X: A".
_ONE_IN = re.compile(r"\W*(?:in|into|[:–—-])? ?(?:the )?\W*")


def _is_all(heading: Sentence, place: Mention) -> bool:
    """Whether a heading names a place and nothing else but somebody who is there."""
    named = [m for m in heading.of("organization") if m.end <= place.start]
    start = named[0].end if len(named) == 1 and named[0].start == heading.start else heading.start
    return (
        _ONE_IN.fullmatch(heading.slice(start, place.start)) is not None
        and heading.slice(place.end, heading.end).strip(" :") == ""
    )


def dateline_scope(figure: Figure, focus: PlaceFocus) -> Mention | None:
    """The place from which a report is written about works there, where no other country was named before."""
    sentence = figure.sentence
    opening = [s for s in focus.context.article if s.kind != "title"][:2]
    works = [c.surface for s in opening for c in s.cues("plant_noun")]
    if figure.metric not in _AT_WORKS or not works or any(_MANY.search(w) for w in works):
        return None
    if sentence.index > opening[-1].index and _WORKS.search(sentence.text) is None:
        return None
    named = [p for i, places in focus.named.items() if i <= sentence.index for p in places if len(p.id or "") == 2]
    written = next((p for p in opening[0].of("place") if p.label != "demonym"), None)
    if written is None or not (opening[0].kind == "dateline" or is_dateline(opening[0], written)):
        return None
    return None if any(p.id != written.id for p in named) else written


def scope_gone_on(figure: Figure, focus: PlaceFocus) -> Mention | None:
    """The one place of the sentence before, where a number goes on with what was sold there: "It is aiming for 300,000
    this year", "Since then it has sold 3,120 cars".
    """
    sentence = figure.sentence
    asked = _of_question(figure, focus) if figure.carried else None
    if asked is not None:
        return asked
    if figure.metric not in _SOLD or _IN_ALL.search(sentence.text) is not None:
        return None
    if sentence.of("place"):
        return _where_it_started(figure, focus)
    before = focus.context.article.before(sentence)[-1:]
    places = focus.named.get(before[0].index, ()) if before else ()
    if len({p.id for p in places}) != 1 or _PART.search(before[0].text) is not None:
        return None
    ahead = _is_yet_to_start(before[0]) or _tells_of_later(before[0], focus.context.reference)
    if ahead and not figure.sentence.clause_at(figure.number.start).cues("future", "plan"):
        return None  # "It will start in A in 2026. It sold 8,100 cars in May": elsewhere
    if figure.metric == "market_share" and figure.carried:
        # "4.1 percent of the market there. By 2027 it should be six".
        return places[-1]
    few = _few(figure) and not apart(focus.context.article.text, before[0], sentence)
    if _START.search(before[0].text) is not None and (_SINCE_THEN.search(sentence.text) or few):
        return places[-1]
    money = any(m.label == "money" for m in sentence.of("quantity"))
    if few and not money:
        return places[-1]
    aimed = figure.noun is None and _AIMS.search(figure.before) is not None
    return places[-1] if aimed and _near(figure, before[0]) else None


def _is_yet_to_start(sentence: Sentence) -> bool:
    """Whether a sentence tells of what is to begin in a country or may do so, and of nothing that is done there."""
    if sentence.cues("hedge", "market_hedge") and not sentence.of("number", "quantity"):
        return True  # "Japan is under study"
    start = _BEGINS.search(sentence.text, of=sentence.text)
    return start is not None and bool(sentence.cues("future", "plan"))


def _tells_of_later(sentence: Sentence, reference: date | None) -> bool:
    """Whether a sentence that counts nothing tells of what is to be there after the day of the article."""
    counted = [m for m in sentence.of("number", "quantity") if m.label != "ordinal"]
    if reference is None or counted:
        return False
    starts = [m.period_start for m in sentence.of("period") if m.period_start is not None]
    return bool(starts) and min(starts) > reference


_BEGINS = Needing(
    r"\b(?:will|would|to|plans to|wants to|aims to) (?:also |then |first )?(?:launch|start|begin|enter|come to"
    r"|arrive in|debut in|open (?:its|a|the)|export to|expand (?:in)?to|sell in)\b"
)


def _of_question(figure: Figure, focus: PlaceFocus) -> Mention | None:
    """The one place of the question that a figure answers."""
    before = focus.context.article.before(figure.sentence)[-1:]
    if not before or not before[0].text.rstrip(" \"'”’").endswith("?") or figure.sentence.of("place"):
        return None
    places = focus.named.get(before[0].index, ())
    return places[-1] if len({p.id for p in places}) == 1 else None


# "It entered X in 2021 and sold 8,000 cars in its first year": so few are those there.
_FEW = 15_000
_THE_SAME = re.compile(r"(?:,[^,;:]{2,60}?)?,? and (?:has |had |have )?(?:since |then |already |so far )*[a-z]+ ")
_GONE_TO = Needing(
    r"\b(?:entered|(?:came|come|returned|expanded) (?:back )?to|(?:launch|introduc|start|arriv|debut|open)\w*"
    r"(?: [\w-]+){0,4} in|beg[au]n [\w ]{2,25} in) (?:the )?\Z"
)


def _few(figure: Figure) -> bool:
    """Whether so many cars may be those of one country."""
    return figure.rate is None and figure.metric == "vehicle_sales" and 0 < (figure.number.value or 0) <= _FEW


def _where_it_started(figure: Figure, focus: PlaceFocus) -> Mention | None:
    """The one country that the maker of a sentence entered before it sold so many: told by a verb joined to it."""
    sentence, number = figure.sentence, figure.number
    places = [p for p in focus.named.get(sentence.index, ()) if p.label != "demonym"]
    others = [p for p in sentence.of("place") if p.label != "demonym"]
    if len(places) != 1 or len(others) != 1 or places[0].end > number.start or not _few(figure):
        return None
    started = _GONE_TO.search(sentence.slice(sentence.start, places[0].start), of=sentence.text)
    behind = sentence.slice(places[0].end, number.start)
    return places[0] if started is not None and _THE_SAME.search(behind) is not None else None


def _near(figure: Figure, before: Sentence) -> bool:
    """Whether a number may be of what the sentence before counted: it is not many times as much."""
    counted = [n.value or 0 for n in before.of("number") if n.label == "cardinal"]
    value = figure.number.value
    return value is not None and bool(counted) and max(counted) / _MOST <= value <= _MOST * max(counted)


# "The group cut 5,800 jobs", "bringing its workforce to 242,000": those of all its places.
_GROUP = re.compile(r"\b[Tt]h(?:e|is) group(?:'s)?\b|\bgroup-wide\b")
_ITS_WORKFORCE = re.compile(
    r"\b(?:its|their|the (?:group|company|carmaker|maker)'s) (?:total |overall |global |entire |worldwide |whole )?"
    r"(?:workforce|headcount|payroll)\b[^,;]{0,20}\Z"
)
_LOCAL = re.compile(r"\b(?:plants?|factory|works|site|there|local)\b")


def of_the_group(figure: Figure) -> bool:
    """Whether people are told to be those of a whole company, and not of a works that was spoken of."""
    if figure.metric not in ("jobs", "job_cuts") or _LOCAL.search(figure.sentence.text) is not None:
        return False
    return _GROUP.search(figure.before) is not None or _ITS_WORKFORCE.search(figure.before) is not None
