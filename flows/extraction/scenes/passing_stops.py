"""Passing stops: works that stand still for days or weeks, and works that are told to be built for so many cars.

Without a time of their own neither is a plant that opens or closes.
"""

import re

from flows.extraction.grammar.article import Clause, Mention, Sentence
from flows.extraction.wording.approximators import APPROXIMATOR
from flows.extraction.wording.needed import Needing

_NUMBER = r"(?:a|an|one|two|three|four|five|six|ten|several|few|some|\d+)"
# "Will pause for two weeks", "shut for days at a time", "halted until Monday".
_FOR_DAYS = Needing(
    r"\b(?:paus|halt|suspend|shut|clos|stop|idl|interrupt|stand)\w*\b[^.;]{0,80}?"
    rf"\b(?:for (?:(?:about|around|at least|up to|the next|just|only|{_NUMBER}) )*(?:days?|weeks?|hours?|shifts?)\b"
    r"|until (?:the )?\d{1,2}(?:st|nd|rd|th)\b|until (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)"
    r"|\btemporar(?:y|ily) (?:paus|halt|suspend|shut|clos|stop|idl|interrupt)\w*"
    r"|\b[\w]+-(?:hour|day|week)(?:-long)? (?:[a-z-]+ ){0,2}?(?:shut-?down|closure|halt|stoppage|stop|pause|break"
    r"|outage|interruption|suspension)\b"
)
# "Built for 750,000 cars a year", "built by X for up to 50,000 vehicles".
_RATED = re.compile(
    rf"(?: by [^,.;]{{2,30}})?,? for (?:(?:up to|as many as|{APPROXIMATOR}) )?\d[\d,.]*(?: [a-z]+)? "
    r"(?:cars|vehicles|units|vans|buses|trucks|pickups|batteries|engines)\b"
)


def stops_for_days(clause: Clause) -> bool:
    """Whether a clause tells of works that stand still for days or weeks, and go on then."""
    return _FOR_DAYS.search(clause.text) is not None


def is_rated(sentence: Sentence, cue: Mention) -> bool:
    """Whether works are told to be built for so many cars: how large they are, and not when they were built."""
    return cue.surface.lower() in ("built", "designed", "laid out") and (
        _RATED.match(sentence.after(cue, 80)) is not None
    )
