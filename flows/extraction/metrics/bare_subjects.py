"""Bare numbers at the head of a clause that count what the text has spoken of: "So far 60 are up and running"."""

import re
from dataclasses import replace

from flows.extraction.grammar.figure import COUNTS, Figure
from flows.extraction.metrics.bare_carries import MOST_COUNTED
from flows.extraction.metrics.carry import Carry
from flows.extraction.wording.approximators import APPROXIMATOR
from flows.extraction.wording.needed import Needing

_COUNTED = frozenset({"outlet_count", "charging_point_count", "market_count"})
# What may stand between the head of a clause and the number, beside times.
_HEAD_WORDS = frozenset(
    "and but while so far to date up until till now by then already at present the moment currently today this that"
    " year of these them those which about around some over more than nearly almost just only a total in all first"
    " initially eventually later soon next as yet on upwards another further at least thereof".split()
)
_BE = r"(?:are|were|have been|had been)(?: now| already| currently| so far| meanwhile| by now| all| since)*"
_THERE = Needing(
    rf" (?:{_BE} (?:in (?:operation|service|use|place|business|action|function)|up and running|running|operational"
    r"|operating|open(?:ed)?|active|working|online|live|ready|finished|there|on stream|built|installed|set up|put up"
    r"|erected|appointed|signed(?: up)?|found|confirmed|switched on|commissioned|trading|completed|connected|on board)"
    r"|(?:have|had)(?: already| now| so far| since| by now)* (?:signed(?: up)?|joined(?: up| in)?|opened|come on board"
    r"|started|begun|agreed|gone (?:live|online|into operation|into service)|switched over)"
    r"|exist|stand|operate|are to be had)\b(?! (?:by|the|an?|its|their|for) )"
)
_ADDED = Needing(
    r"(?: more| others| further ones| new ones)? (?:(?:will|would|should|could|are to|are due to|are set to"
    r"|are expected to"
    r"|are planned to|were|have been|are|had been)(?: soon| then| also| all| now)* (?:(?:be|being) )?(?:added|follow"
    r"|join|open|opened|built|installed|appointed|set up|put up|recruited|erected|signed up|come on stream|go up)"
    r"|follow(?:ed)?|joined|(?:are )?(?:due|planned|scheduled) (?:to (?:follow|open|join)|for))\b"
)
# "Twelve have opened this year": in a time, so many are new.
_OPENED = re.compile(r"\b(?:opened|added|joined|signed|built|installed|appointed)\b")


def bare_subject(carry: Carry) -> Figure | None:
    """The figure as a count of what was counted before, where it is told to be there, or to be added."""
    figure, number = carry.figure, carry.figure.number
    if figure.metric is not None or figure.noun is not None or figure.rate is not None or number.label != "cardinal":
        return None
    here = next((f.metric for f in reversed(carry.told) if f.metric is not None), None)
    here = here or _headed(figure) or carry.topic.metric
    counted = (here or "").removeprefix("new_")
    if here not in COUNTS or counted not in _COUNTED or (number.value or 0) > MOST_COUNTED.get(counted, 0):
        return None
    there = _THERE.match(figure.after, of=figure.sentence.text)
    added = None if there is not None else _ADDED.match(figure.after, of=figure.sentence.text)
    headed = _headed(figure)
    told = there or added or (_READY.match(figure.after) if headed is not None else None)
    if told is None or not (headed or _heads(figure)) or _in_a_city(figure, number.end + told.end()):
        return None
    fresh = added is not None or (_OPENED.search(told[0]) is not None and _in_a_time(figure))
    metric = f"new_{counted}" if fresh and counted != "charging_point_count" else counted
    return replace(figure, metric=metric, carried=True, reason=None)


# "As for showrooms, 20 are to be ready by the end of the year".
_AS_FOR = Needing(
    r"\W*(?:As for|As regards|As to|When it comes to|In terms of|Turning to|Speaking of|On the matter of) "
    r"(?:the |its |their )?(?:[a-z-]+ )?"
)


_READY = re.compile(
    r" (?:(?:will|would|should|could) be|(?:are|were) to be) (?:ready|found|in place|open|there|running)\b"
)


def _headed(figure: Figure) -> str | None:
    """What the words that a sentence begins with say that is counted; null where they say nothing."""
    sentence = figure.sentence
    found = _AS_FOR.match(sentence.text, of=sentence.text)
    if found is None:
        return None
    at = sentence.start + found.end()
    nouns = [c for c in sentence.cues("outlet_noun", "charger_noun") if found.start() <= c.start - sentence.start]
    noun = next((c for c in nouns if c.start <= at <= c.end), None)
    ahead = sentence.slice(noun.end, figure.number.start) if noun is not None else ""
    if noun is None or re.fullmatch(rf", (?:(?:{APPROXIMATOR}|already) )*", ahead) is None:
        return None
    return "outlet_count" if noun.label == "outlet_noun" else "charging_point_count"


def _heads(figure: Figure) -> bool:
    """Whether nothing but times and small words stands before the number in its clause."""
    sentence, number = figure.sentence, figure.number
    start = max(sentence.clause_at(number.start).start, figure.window[0])
    words = _SAYS.sub("", sentence.slice(start, number.start))
    for time in sentence.of("period"):
        if start <= time.start and time.end <= number.start:
            words = words.replace(time.surface, " ")
    return set(re.findall(r"[\w']+", words.lower())) <= _HEAD_WORDS


# "The brand says about 80 have signed".
_SAYS = re.compile(r"\A[^,;:]{2,50}\b(?:says|said|adds|added|reports|reported|told \w+)(?: that)?\b")


def _in_a_time(figure: Figure) -> bool:
    """Whether a figure is for a time of its own, and not for all that has been until now."""
    return figure.period is not None and figure.period.relation in (None, "in", "since")


def _in_a_city(figure: Figure, start: int) -> bool:
    """Whether so many are those of a town."""
    sentence = figure.sentence
    return any(p.label == "city" and 0 <= p.start - start <= _NEAR for p in sentence.of("place"))


_NEAR = 12
