"""Happenings: the fact that all rules of events make of when and where something happens, and who does it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from flows.extraction.context.context import Subject
from flows.extraction.context.place_ranks import is_rank
from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.dated_lists import dates_beside, dates_of_last
from flows.extraction.grammar.fact import Fact, FactBuilder, Value
from flows.extraction.grammar.goers import others_go
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.next_firms import of_next_firm
from flows.extraction.grammar.refuted import refuted
from flows.extraction.periods.periods import is_as_of
from flows.extraction.scenes.passing_stops import stops_for_days
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.told_dates import When

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# What is told as to come, and whose time is over, is not told to have come.
_COMES = frozenset({"plant", "market_entry", "product_launch"})

_MOVES = frozenset({"market_entry", "market_exit"})
# Who takes over at a firm, as its chief or when he is asked to takes over nothing of another's.
# A works may have been "taken over from" another firm.
_TAKES_OFFICE = re.compile(
    r"(?:took|takes?|taking|taken) over +(?:at|as|in|when|on)\b|t(?:ook|akes?|aking) over +from\b"
)

_TAKES_OVER = re.compile(r"(?:(?:has|have|had|will|is to|would) )*t(?:akes?|ook|aken|aking) over\b", re.IGNORECASE)
# So near before the verb stands who does it: "Ana Silva has now taken over".
_NEAR = 14


def _takes_office(scene: Scene, cue: Mention) -> bool:
    """Whether somebody takes over as the head of a business, and no sum is told for it."""
    sentence = scene.sentence
    if _TAKES_OFFICE.match(f"{cue.surface} {sentence.after(cue, 12)}") is not None:
        return True
    if any(0 < p.start - cue.end <= len(" its ") for p in scene.clause.of("person")):
        return True  # "Hired Ana Silva from Y as its head of design"
    if _TAKES_OVER.match(cue.surface) is None or any(q.label == "money" for q in scene.clause.of("quantity")):
        return False
    return any(0 <= cue.start - p.end <= _NEAR for p in scene.clause.of("person"))


# What has not been agreed on, up to the words that tell of it.
_NO_DEAL = re.compile(
    r"\b(?:[Nn]o|[Nn]either|[Nn]or any|yet to sign an?|without an?) (?:[a-z-]+ ){0,2}?"
    r"(?:contracts?|agreements?|deals?|memorand(?:um|a)|accords?|pacts?|paper)\b(?: [a-z]+){0,5}\Z"
)


def _up_to(scene: Scene, cue: Mention) -> str:
    """The words of the clause up to the end of a cue."""
    return scene.sentence.slice(max(scene.clause.start, cue.start - 40), cue.end)


def happening(
    event_type: str,
    scene: Scene,
    subject: Subject,
    cue: Mention,
    told: Telling,
    when: When | None = None,
    place: Mention | None = None,
    *,
    rule: str | None = None,
    models: Sequence[str] = (),
    cells: Sequence[tuple[str, Value, Mention]] = (),
    mention_place: str | None = None,
) -> Fact | None:
    """An event of its parts; None where what the contract asks for is not there.

    What has happened needs a date or a place; a plan a date or a country, a planned `market_entry` a date, which may be
    one that the text tells without saying from when it counts.
    """
    if event_type in _MOVES and others_go(scene.sentence, cue.start):
        return None  # "X's engineers went to Y"
    if event_type == "market_entry" and place is not None and is_rank(scene.sentence, place):
        return None  # "X returns to the top of the Thai market"
    if event_type in ("acquisition", "partnership") and _takes_office(scene, cue):
        return None  # "A new chief took over at X", "Ana Silva took over the Chilean business of X"
    if event_type == "partnership" and _NO_DEAL.search(_up_to(scene, cue)) is not None:
        return None  # "No contract has been signed yet"
    if event_type == "plant" and when is None and stops_for_days(scene.clause):
        return None
    told = _as_refuted(scene, cue, told)
    if told.status == "occurred" and is_asked(scene):
        return None  # "X is back in Y? Not quite."
    if when is not None and of_next_firm(scene.sentence, cue, when.mention, subject.organization_id):
        when = None
    if (
        place is not None
        and place.start >= scene.sentence.start
        and of_next_firm(scene.sentence, cue, place, subject.organization_id)
    ):
        place = None
    when = _own_time(scene, told, when, place)
    since = when is not None and when.period.relation == "since"
    if since and event_type == "market_exit" and told.certainty == "asserted":
        told = replace(told, status="occurred")  # "has no longer sold cars there since January"
    if scene.sentence.kind == "title" and scene.sentence.text.rstrip().endswith("?") and told.certainty == "asserted":
        told = replace(told, status="scheduled", certainty="hedged")  # "X opens assembly in Y?"
    if event_type in _COMES and told.status == "scheduled" and told.certainty != "denied" and _over(scene, when):
        return None  # "Was promised for May 2024", told in 2025: nobody says what became of it
    if told.planned and since:
        when = None  # "has made cars since May and will open a plant": the time of what goes on
    country = place.id if place is not None and place.id is not None and len(place.id) == 2 else None
    if told.planned and when is None and (country is None or event_type == "market_entry"):
        return None
    if when is None and place is None and mention_place is None:
        return None
    if event_type == "market_entry" and when is None and country is None:
        # "Has established itself in Europe": where it is, and no happening.
        return None
    if when is not None and when.period.relation == "since" and told.status == "occurred":
        when = scene.resolve(replace(when.mention, relation="in"), "past") or when
    reference = scene.context.reference
    if event_type in (*_COMES, "acquisition") and when is not None and begins_then(when) and _has_come(scene, when):
        # "Can be ordered from today", "as of Monday": the day of a start that has come.
        when = scene.resolve(replace(when.mention, relation="in"), None) or when
        told = replace(told, status="occurred") if told.certainty == "asserted" else told
    if told.status == "occurred" and when is not None and reference is not None and _is_deadline(when, reference):
        when = None  # "Has opened 50 stores and speaks of 80 by 2027": of what is still to be done
    if when is not None and reference is not None and _is_ahead(when, reference):
        told = replace(told, status="scheduled") if told.status == "occurred" else told  # nothing has happened yet
    fact = FactBuilder("events", rule or event_type, scene.sentence)
    fact.cell("event_type", event_type, (cue.start, cue.end))
    fact.cell("organization_id", subject.organization_id, (subject.start, subject.end))
    if when is not None:
        words = (when.mention.start, when.mention.end)
        fact.cell("start_on", when.start, words).cell("end_on", when.end, words).cell("date_text", when.mention.surface)
    if place is not None:
        words = (place.start, place.end)
        fact.cell("place", place.id, words).cell("city", place.city, words).cell("country_code", country, words)
    plan, doubt = told.plan, told.doubt
    fact.cell(
        "status", told.status, (plan.start, plan.end) if plan is not None and told.planned else (cue.start, cue.end)
    )
    fact.cell("certainty", told.certainty, (doubt.start, doubt.end) if doubt is not None else None)
    for column, value, words_of in cells:
        fact.cell(column, value, (words_of.start, words_of.end))
    return fact.models(models).fact()


def _is_ahead(when: When, reference: date) -> bool:
    """Whether a time lies behind the day of the article, or is the rest of what it lies in: "later in the year"."""
    if when.start is None or when.start < reference:
        return False
    return when.start > reference or (when.end is not None and when.end > reference)


# "Remember the car that X showed in May?": it did.
_RECALLS = re.compile(r"\W*(?:Remember|Recall)\b")


def is_asked(scene: Scene) -> bool:
    """Whether a sentence of running text asks what its last clause, the one at hand, would tell."""
    sentence = scene.sentence
    if sentence.kind == "title" or not sentence.text.rstrip().endswith("?") or _RECALLS.match(sentence.text):
        return False
    return sentence.slice(scene.clause.end, sentence.end).strip(" ?”\"'") == ""


def _own_time(scene: Scene, told: Telling, when: When | None, place: Mention | None) -> When | None:
    """The time beside a place of a list in which each has one of its own: "in A in June, in B in August"."""
    if when is None or place is None:
        return when
    last = dates_of_last(scene.sentence)
    if place in last:
        return scene.resolve(last[place], "future" if told.planned else "past") or when
    if any(m.start == when.mention.start for m in last.values()):
        return None  # "A, B and, since March, C": the time of C alone
    own = dates_beside(scene.sentence)
    mention = own.get(place)
    if mention is None or mention is when.mention or when.mention not in own.values():
        return when
    return scene.resolve(mention, "future" if told.planned else "past") or when


_CALLS_OFF = re.compile(r"put|push|postpon|delay|defer|cancel|drop|scrap|shelv|call|halt|suspend", re.IGNORECASE)


def _as_refuted(scene: Scene, cue: Mention, told: Telling) -> Telling:
    """How something is told that a report says and somebody denies: "rejected reports of a withdrawal"; what the
    report calls off is as it was.
    """
    report = refuted(scene.sentence, cue.start)
    if report is None:
        return told
    if told.status == "cancelled" or _CALLS_OFF.match(cue.surface) is not None:
        return Telling("scheduled", "asserted")
    return Telling("scheduled", "denied", None, report)


def _is_deadline(when: When, reference: date) -> bool:
    """Whether a time is one by which something is to be done."""
    period = when.period
    return period.relation == "by" and period.start is None and period.end is not None and period.end > reference


def begins_then(when: When) -> bool:
    """Whether something is told to be so from a time on: "from May", "as of Monday"."""
    return when.period.relation == "from" or (when.period.relation == "by" and is_as_of(when.mention.surface))


def _has_come(scene: Scene, when: When) -> bool:
    """Whether a day from which on something is so is that of the article or lies before it."""
    reference, start = scene.context.reference, when.start or when.end
    return when.mention.granularity == "day" and reference is not None and start is not None and start <= reference


def _over(scene: Scene, when: When | None) -> bool:
    """Whether a time with its year had passed when the article was published."""
    published = scene.context.reference
    dated = when is not None and when.end is not None and published is not None and when.end < published
    return dated and when is not None and _YEAR.search(when.mention.surface) is not None
