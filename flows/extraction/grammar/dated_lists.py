"""Dated lists: places each with a time of its own beside it: "in March in Europe and in summer in the US", "in Thailand
in June, in Malaysia in August".
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.kept import kept
from flows.extraction.lexicon.company_words import FIRM, MAKERS

_IN = re.compile(r" (?:in|to|for|at|into|across)(?: the)? ")
_JOINED = re.compile(r"(?:,|,? (?:and|but|then|followed by))(?: then| finally| later)? ")
# From a time to the next place, where the time is that of the place before it.
_TO_PLACE = re.compile(
    r"(?:,|;|,? (?:and|but|then|followed by|while))(?: (?:then|finally|later|next|also|only))*"
    r"(?: (?:one|another|others|the (?:next|second|other|third)|a (?:second|third|fourth)|two more|three more))?"
    r"(?: (?:in|to|for|at|into|across))?(?: the)? "
)
# From a place to its time, and from one place of a list to the next.
_TO_TIME = re.compile(r",?(?: (?:already|only|then|possibly|perhaps|probably|finally|later))? ?\(?")
_AND = re.compile(r"(?:,|,? and|,? or| &)(?: (?:in|to|into))?(?: the)? ")


@kept
def dates_before(sentence: Sentence) -> Mapping[Mention, Mention]:
    """Place → the time right before it, of places that are listed so, at least two."""
    pairs: list[tuple[Mention, Mention]] = []
    periods, places = sentence.of("period"), sentence.of("place")
    for place in places:
        period = next((p for p in periods if _IN.fullmatch(sentence.slice(p.end, place.start))), None)
        if period is not None:
            pairs.append((place, period))
    found: dict[Mention, Mention] = {}
    for (place, period), (after, later) in pairwise(pairs):
        if _JOINED.fullmatch(sentence.slice(place.end, later.start)):
            found |= {place: period, after: later}
    return found


@kept
def dates_beside(sentence: Sentence) -> Mapping[Mention, Mention]:
    """Place → the time of its own, of places listed with the time of each before or behind it, at least two."""
    periods, places = sentence.of("period"), sentence.of("place")
    if len(periods) < 2 or len(places) < 2:
        return {}
    before = dates_before(sentence)
    if before:
        return before
    pairs: list[tuple[Sequence[Mention], Mention]] = []
    for period in periods:
        ended = next((p for p in places if _is_time_of(sentence, p, period)), None)
        if ended is not None:
            pairs.append((_listed(sentence, places, ended), period))
    found: dict[Mention, Mention] = {}
    for (some, period), (others, later) in pairwise(pairs):
        if _TO_PLACE.fullmatch(sentence.slice(period.end, others[0].start).replace(")", "", 1)):
            found |= dict.fromkeys(some, period) | dict.fromkeys(others, later)
    return found


def _is_time_of(sentence: Sentence, place: Mention, period: Mention) -> bool:
    near = 0 <= period.start - place.end <= len(", (possibly)  ")
    return near and _TO_TIME.fullmatch(sentence.slice(place.end, period.start)) is not None


def _listed(sentence: Sentence, places: Sequence[Mention], last: Mention) -> Sequence[Mention]:
    """The places of the list that one of them ends."""
    run = [last]
    for place in reversed([p for p in places if p.end <= last.start]):
        if not _AND.fullmatch(sentence.slice(place.end, run[0].start)):
            break
        run.insert(0, place)
    return run


# "A, B and, since March, C", "A, B and (from 2024) C": the time in front of the last of a list is its own.
_LAST_AHEAD = re.compile(
    r"(?:,|,? (?:and|plus|but|as well as))(?: also| then| lately| finally| most recently)?(?:, | \(| )\Z"
)
_LAST_NEXT = re.compile(r"(?:,|\))?(?: (?:also|too|in|to|into|at))*(?: the)? ")


_OF_A_FIRM = re.compile(rf"-(?:based|headquartered|listed|born)\b|'s? |(?: [a-z-]+)? (?:{FIRM}|{MAKERS})\b")
# "In A, B and C in July, August and September respectively".
_OF_TIMES = frozenset({"day", "month", "season", "span"})
# "Sold cars in A and B in May and June": in both at both times.
_SOLD = re.compile(r"\b(?:sold|sells?|sales|register\w*|registrations|deliver\w*|built|made|produced)\b")
_RESPECTIVELY = re.compile(r"\brespectively\b")
_AND_TIME = re.compile(r"(?:,|,? and)(?: (?:in|from|on))?(?: the)? ")


def _parts(period: Mention) -> Sequence[Mention]:
    """The two times that "August and September" joins."""
    first, link, last = period.surface.partition(" and ")
    if not link or not first or not last:
        return (period,)
    start = period.end - len(last)
    return (
        replace(period, end=period.start + len(first), surface=first),
        replace(period, start=start, surface=last, relation="in"),
    )


def _has_town(sentence: Sentence, country: Mention) -> bool:
    """Whether a country's name stands right behind that of a town of it."""
    return any(
        p.city is not None and p.id == country.id and sentence.slice(p.end, country.start) in (", ", " in ", " (")
        for p in sentence.of("place")
        if p.end <= country.start
    )


def _less_country(sentence: Sentence, town: Mention, other: Mention) -> str:
    """The words between two places, less the country that follows the first, a town."""
    start = next(
        (
            p.end
            for p in sentence.of("place")
            if town.end <= p.start < other.start and p.city is None and _has_town(sentence, p)
        ),
        town.end,
    )
    return sentence.slice(start, other.start).lstrip(")")


def _respective(sentence: Sentence) -> Mapping[Mention, Mention]:
    """Place → its time, of as many places as times, each in a row."""
    said = _RESPECTIVELY.search(sentence.text) is not None
    places, times = sentence.of("place"), [part for p in sentence.of("period") for part in _parts(p)]
    if len(times) < 2:
        return {}
    if said:
        # "In Chennai, India, and Hai Phong, Vietnam": a town with its country is one place.
        places = [p for p in places if p.city is not None or not _has_town(sentence, p)]
    if not said:
        # "Stores in A and B will follow in October and January": as many towns as months, the one row behind the other.
        places = [p for p in places if p.end <= times[0].start]
        if (
            _SOLD.search(sentence.text) is not None
            or any(p.city is None for p in places)
            or any(m.granularity not in _OF_TIMES for m in sentence.of("period"))
        ):
            return {}
    if len(times) != len(places):
        return {}
    rows = pairwise(places), pairwise(times)
    joined = all(_AND.fullmatch(_less_country(sentence, a, b)) for a, b in rows[0])
    dated = all(_AND_TIME.fullmatch(sentence.slice(a.end, b.start)) for a, b in rows[1])
    return dict(zip(places, times, strict=True)) if joined and dated else {}


@kept
def dates_of_last(sentence: Sentence) -> Mapping[Mention, Mention]:
    """Place → the time right before it, of a place that ends a list whose others have no time there."""
    places = sentence.of("place")
    found = dict(_respective(sentence))
    for period in sentence.of("period") if not found else ():
        after = next((p for p in places if p.start >= period.end), None)
        earlier = [p for p in places if p.end <= period.start]
        if after is None or not earlier or not _LAST_NEXT.fullmatch(sentence.slice(period.end, after.start)):
            continue
        if after.label == "demonym" or _OF_A_FIRM.match(sentence.after(after, 20)) is not None:
            continue  # "In A, B, on 10 May, the Seoul-based company said"
        gap = sentence.slice(earlier[-1].end, period.start)
        if _LAST_AHEAD.fullmatch(gap.replace(" market", "")) is not None:
            found[after] = period
    return found
