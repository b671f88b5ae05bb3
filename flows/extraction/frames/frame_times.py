"""Times of frames: the date that belongs to a predicate."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from flows.extraction.frames.frame_counted import behind_colon, counted_from
from flows.extraction.frames.frame_telling import done, present_passive
from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.named_dates import is_named_date
from flows.extraction.grammar.noun_times import side_of
from flows.extraction.grammar.predicate_words import Word
from flows.extraction.grammar.predicates import NOMINAL
from flows.extraction.grammar.purposes import agreed_on
from flows.extraction.grammar.with_clauses import comes_with, time_before
from flows.extraction.periods.period_term import Tense as Side
from flows.extraction.periods.periods import is_as_of, resolve_period
from flows.extraction.scenes.agreement_times import of_agreement
from flows.extraction.scenes.frame_parts import Told
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.told_dates import AHEAD_OF, SO_LONG_AFTER, When, dates
from flows.extraction.timing.since_deeds import is_of_since
from flows.extraction.timing.statement_times import settled_then, told_then
from flows.extraction.wording.approximators import APPROXIMATOR

_ENDS = frozenset({";", ":", "followed", "and", "before", "after"})
_TO = re.compile(r"\b(?:to|till?|until|into)(?: the)? \Z")
_LASTS = frozenset({"ends", "falls_idle", "signs"})
_OF_FIRMS = frozenset({"signs", "allies", "calls_off"})
_CARS_COME = frozenset({"shows", "brings", "arrives"})
_RELATIVE = frozenset({"which", "who", "whose", "where"})
# "Is planned for 3,000 trucks a year at first and 10,000 by 2030": when there are so many.
_AND_SO_MANY = re.compile(rf"\b(?:and|or|then) (?:(?:{APPROXIMATOR}) )?\d[\d,.]*(?: [a-z]+){{0,2}} \Z")
_NO_DAY = re.compile(r"\b(?:than|founded|from|after|of) (?:the )?\Z")


def _is_to_come(told: Told) -> bool:
    """Whether what stands before the verb is told as to come."""
    return any(c.end <= told.predicate.cue.start for c in told.sentence.cues("future", "plan", "settled"))


def when_of(told: Told) -> When | None:
    """The date behind the verb, else the one that opens the clause, else one between subject and verb."""
    predicate = told.predicate
    now = predicate.form in ("future", "present") or present_passive(told)
    side: Side | None = "past" if done(told) else "future" if now else None
    if predicate.form == "noun":
        side = side_of(told.words, predicate.object[1])
    before = told.words[predicate.index - 1] if predicate.index else None
    due = predicate.label == "destined" and not _was(told)
    anchor = _anchor(told)
    if anchor is not None:
        side = "future"
    if told.wanted or due or (told.state and before is not None and before.kind == "verb"):
        side = "future"  # "due in showrooms in June"
    if predicate.cue.surface.lower() == "followed" and told.next_is("by") and _is_to_come(told):
        side = "future"  # "Next month it will launch the X, followed by the Y in November"
    behind = _less_asides([*told.part(predicate.object), *told.part(predicate.scope)], told)
    alone = told.opens_aside or told.relative or (predicate.form == "ing" and predicate.governed != "be")
    parts = [behind] if alone else [behind, told.part(predicate.frame)]
    if _of_time(told):
        parts = [told.part(predicate.subject)]
    if len(parts) > 1:
        parts += [_before(told), _later(told), _meanwhile(told)]
    if predicate.form == "noun":
        parts.insert(1, _named(told))
    own = any(word.label == "period" for word in behind)  # "A day after X spoke on 3 April, Y opened it in June"
    if not alone and not own and (counted := counted_from(told)) is not None:
        return counted
    parts.append(behind_colon(told))
    for part in parts:
        for word in part:
            mention = word.mention
            if word.label != "period" or mention is None:
                continue
            if not (dates(told.sentence, mention) or _today(told, mention)):
                continue
            if is_of_since(told.sentence, predicate.cue, mention):
                continue
            before_it = told.sentence.before(mention, 40)
            if _NO_DAY.search(before_it[-14:]) or _AND_SO_MANY.search(before_it):
                continue
            between = told.sentence.slice(predicate.cue.end, max(mention.start, predicate.cue.end))
            if predicate.label not in _CARS_COME and AHEAD_OF.search(between):
                continue
            if SO_LONG_AFTER.search(between):
                continue
            if predicate.label in _LASTS and mention.relation == "until" and not told.not_yet:
                continue  # "suspended production until June", "extended the venture until 2035": how long it lasts
            if predicate.label not in _OF_FIRMS and of_agreement(told.sentence, mention):
                continue
            # "On Monday X announced a plant": when it was told.
            ahead = predicate.form == "future" or (predicate.label == "destined" and predicate.form == "past")
            settled = mention.end <= predicate.cue.start and ahead
            settled = settled and (
                told_then(told.sentence, mention)
                or (predicate.label in _CARS_COME and agreed_on(told.sentence, predicate.cue.start))
            )
            agreed = mention.end <= predicate.cue.start and settled_then(told.sentence, mention)
            if settled or agreed:
                # "Agreed on Monday to sell": the day of a deal, and of nothing that is built.
                if predicate.label not in ("acquires", "sells", "hands"):
                    continue
                side = "past"
            if mention.relation in ("until", "before") and told.not_yet:
                mention, side = replace(mention, relation="in"), "future"
            if predicate.form == "noun" and told_then(told.sentence, mention):
                side = "past"  # "At the launch in X on 19 August its director said that others would come"
            if side == "future" and is_as_of(mention.surface) and _can_now(told):
                side = None  # "As of Monday Poles can order the X": the last one
            found = _from(mention, anchor) if anchor is not None else told.scene.resolve(mention, side)
            if found is not None:
                return finer(told.scene, found, side)
    return None


def _anchor(told: Told) -> date | None:
    """The day from which a time behind "with" is counted: "in the first quarter of 2027, with … in the second"."""
    if told.predicate.form != "ing" or comes_with(told.sentence, told.predicate.cue) is None:
        return None
    before = time_before(told.sentence, told.predicate.cue)
    if any(_TOLD_FROM.search(p.surface) for p in told.sentence.of("period") if p.start > told.predicate.cue.end):
        return told.context.reference
    first = told.scene.resolve(before, "future") if before is not None else None
    return told.context.reference if first is None or first.start is None else first.start


# A time that counts from the day of the telling, and from none that the sentence names.
_TOLD_FROM = re.compile(r"\b(?:next|this|later|coming|following|current|same)\b|\b\d{4}\b", re.IGNORECASE)


def _from(mention: Mention, anchor: date) -> When | None:
    """A time without its year, as the next one after a day."""
    found = resolve_period(mention.surface, anchor, tense="future", relation=mention.relation)
    return When(mention, found) if found is not None else None


_TO_COME = frozenset({"will", "would", "shall", "should", "to", "'ll"})


def _can_now(told: Told) -> bool:
    """Whether something can be done, and not only will be: "can order", not "will be able to order"."""
    group = told.words[max(told.predicate.index - 5, told.predicate.subject[1]) : told.predicate.index]
    return any(w.text == "can" for w in group) and not any(w.text in _TO_COME for w in group)


def _of_time(told: Told) -> bool:
    """Whether a time is the subject: "January brings the X, first of four that are promised by 2030"."""
    if told.predicate.passive:
        return False
    words = [w for w in told.part(told.predicate.subject) if w.kind not in ("determiner", "adverb")]
    return bool(words) and all(w.label == "period" for w in words)


def _was(told: Told) -> bool:
    """Whether a plan is told as past: "the first cars were due in January"."""
    group = told.words[told.predicate.subject[1] : told.predicate.index]
    return any(w.text in ("was", "were", "had") for w in group)


# Participles behind a comma that date what the verb tells: "…, scheduled for May".
_PLANNED = frozenset({"destined", "puts_off"})
# "Will build the X, launched in May": a past of the car's own.
_MADE = frozenset({"makes", "builds"})
# What is done with a car that somebody is to see or buy.
_COMES = frozenset({"arrives", "shows"})
_SAME_TIME = frozenset({"destined", "puts_off", "arrives", "begins"})


def _less_asides(words: Sequence[Word], told: Told) -> Sequence[Word]:
    """The words behind a verb less those of participles in commas, whose times are theirs: ", unveiled in May,"."""
    same = _PLANNED if told.predicate.form == "future" and told.predicate.label in _MADE else _SAME_TIME
    kept: list[Word] = []
    aside = False
    for index, word in enumerate(words):
        if word.text == ",":
            behind = next((w for w in words[index + 1 :] if w.kind != "adverb"), None)
            near = words[index + 1 : index + 8]
            coming = told.predicate.label not in _COMES and _is_car_to_come(near)
            aside = (
                _at_what_was_bought(near)
                or coming
                or (
                    behind is not None
                    and behind.kind == "verb"
                    and behind.terms[0].form in ("past", "participle")
                    and not any(t.label in same for t in behind.terms)
                )
            )
        if not aside:
            kept.append(word)
    return kept


def _is_car_to_come(words: Sequence[Word]) -> bool:
    """Whether words behind a comma tell of what a car is still to do: ", due to be launched", ", to be shown"."""
    rest = [w for w in words if w.kind != "adverb"]
    rest = rest[1:] if rest and any(t.label == "destined" for t in rest[0].terms) else rest
    if not rest or rest[0].text != "to":
        return False
    verb = next((w for w in rest[1:3] if w.kind == "verb"), None)
    return verb is not None and any(t.label in _COMES for t in verb.terms)


def _at_what_was_bought(words: Sequence[Word]) -> bool:
    """Whether words behind a comma tell of a place by what was done to it: ", at a plant bought from X in 2023,"."""
    if not words or words[0].kind != "preposition":
        return False
    verb = next((i for i, w in enumerate(words) if w.kind in ("verb", "aux", "stop")), 0)
    told = words[verb].kind == "verb" and words[verb].terms[0].form in ("past", "participle")
    return verb > 1 and told and not any(w.label == "period" for w in words[:verb])


_FROM_TO = re.compile(r"from .+? (?:to|until|into) (?:the )?", re.IGNORECASE)
# "Postponed until 2028" is in 2028.
_UNTIL = re.compile(r"(?:un)?till? ", re.IGNORECASE)


def dated_to(told: Told) -> When | None:
    """The time to which something is put off: "to 2025", "until next spring", "into the second half"."""
    predicate = told.predicate
    for word in [*told.part(predicate.object), *told.part(predicate.scope), *_later(told)]:
        mention = word.mention
        if word.label != "period" or mention is None or not dates(told.sentence, mention):
            continue
        to = (
            mention.relation in ("until", "to", "by")
            or _UNTIL.match(mention.surface)
            or _TO.search(told.sentence.before(mention, 12)) is not None
        )
        range_ = _FROM_TO.match(mention.surface)
        if range_ is not None:
            # "Slipped from late 2025 to the second quarter of 2026"
            start = mention.start + range_.end()
            later = replace(mention, start=start, surface=mention.surface[range_.end() :], relation="in")
            return told.scene.resolve(later, "future")
        if to and mention.granularity not in ("duration", "measure"):
            return told.scene.resolve(replace(mention, relation="in"), "future")
    return None


def finer(scene: Scene, found: When, side: Side | None) -> When:
    """`earlier this month, on August 7`: of two times side by side the one that is a part of the other."""
    for mention in scene.sentence.of("period"):
        between = scene.sentence.slice(found.mention.end, mention.start)
        if mention.start >= found.mention.end and between in (", ", ", on ", " on ", " (", ", in ", ", namely on "):
            part = scene.resolve(mention, side)
            inside = (
                part is not None
                and None not in (part.start, part.end, found.start, found.end)
                and part.start >= found.start  # type: ignore[operator]
                and part.end <= found.end  # type: ignore[operator]
            )
            return part if part is not None and inside and part.mention.granularity == "day" else found
    return found


def _before(told: Told) -> Sequence[Word]:
    """The subject up to a noun of happening, whose date is its own: "since its launch in 2021, X has opened …"."""
    part = told.part(told.predicate.subject)
    own = next((i for i, w in enumerate(part) if w.label in NOMINAL), len(part))
    return _less_relative(part[:own])


def _named(told: Told) -> Sequence[Word]:
    """The day that is set for a happening: "has chosen 14 April for the unveiling"."""
    near = told.words[max(told.predicate.index - 9, 0) : told.predicate.index]
    return [
        w for w in near if w.mention is not None and w.label == "period" and is_named_date(told.sentence, w.mention)
    ]


def _less_relative(words: Sequence[Word]) -> Sequence[Word]:
    """The words without relative clauses, appositions and what is still to be done in commas, whose times are theirs:
    "X, which arrived in 2024, has …", "X, gone from Y since 2016, is …", "X, to be shown in May, will …".
    """
    kept: list[Word] = []
    aside = False
    for index, word in enumerate(words):
        if word.text == ",":
            led = [w.text for w in words[index + 1 : index + 4]]
            aside = led[:1] != [] and (
                led[0] in _RELATIVE or led[:2] == ["to", "be"] or led[1:3] == ["to", "be"] or _apposition(words, index)
            )
        if not aside:
            kept.append(word)
    return kept


def _apposition(words: Sequence[Word], comma: int) -> bool:
    """Whether what two commas enclose behind a name tells of it: not "X, in May, …" nor "X, at a show in May, …"."""
    end = next((i for i in range(comma + 1, len(words)) if words[i].text == ","), 0)
    inside = words[comma + 1 : end]
    if not inside or not comma or words[comma - 1].label not in ("organization", "model"):
        return False
    return inside[0].kind not in ("preposition", "name") and any(w.label == "period" for w in inside)


def _later(told: Told) -> Sequence[Word]:
    """What stands further behind in the sentence up to the next verb: an aside stands between."""
    end = start = told.predicate.scope[1]
    while end < len(told.words) and told.words[end].kind not in ("aux", "link") and told.words[end].text not in _ENDS:
        if told.words[end].text == "with" and end > start and told.words[end - 1].text == ",":
            break
        if told.words[end].kind == "verb" and told.words[end].terms[0].form in ("present", "base"):
            break
        end += 1
    return _less_asides(told.part((start, end)), told)


# So many words back "when" may stand before the second of two clauses that it opens.
_WHEN_BACK = 24


def _meanwhile(told: Told) -> Sequence[Word]:
    """`It left the line on Friday as the carmaker opened a factory`: the clause whose time is the same; `in 2018, when
    a fund bought in and the company signed`: the time that "when" is of, for both.
    """
    start = told.predicate.subject[0]
    if start >= 2 and told.words[start - 1].text in ("as", "when"):
        return told.words[max(start - 4, 0) : start - 1]
    if start >= 2 and told.words[start - 1].text == "and":
        for index in range(start - 2, max(start - _WHEN_BACK, 1), -1):
            if told.words[index].text in _ENDS_WHEN:
                break
            if told.words[index].text == "when":
                return [w for w in told.words[index - 2 : index] if w.label == "period"]
    return ()


_ENDS_WHEN = frozenset({";", ":", "which", "who", "while", "but"})


def _today(told: Told, mention: Mention) -> bool:
    """Whether "today" is the day of the deed."""
    dated = told.context.reference is not None
    return dated and told.predicate.form in ("past", "present") and mention.surface.lower() in ("today", "this morning")
