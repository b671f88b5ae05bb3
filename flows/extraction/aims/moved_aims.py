"""Aims that are moved: "lowered its sights to 500,000", "has since raised that to 40,000"."""

import re

from flows.extraction.aims.wanted_counts import NOW_MEANT
from flows.extraction.grammar.figure import FLOWS, Figure
from flows.extraction.lexicon.aim_words import AIM, AIMS
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR
from flows.extraction.wording.needed import Needing

_MOVE = (
    r"(?:lower|cut|rais|scal|trimm?|reduc|lift|slash|upp|halv|revis|narrow|increas|doubl|tripl|boost|hik|push|shav"
    r"|bump|adjust|correct|whittl|nudg|scrapp)(?:ed|ting|ing|es|s|e)?"
)
# What a further step, or a few more, make of a number that was told before: "a second stage would take it to 350,000".
_MAKES_OF = r"(?:t(?:ake|akes|aking|aken|ook)|br(?:ing|ings|inging|ought)|carr(?:y|ies|ied))"
# Verbs that move an aim with "up", "down" or "back".
MOVED_WITH = (
    r"(?:pull(?:s|ed|ing)?|br(?:ings|ought|inging)|t(?:akes|ook|aken|aking)|puts?|push(?:es|ed|ing)?|mov(?:es|ed|ing)"
    r"|dial(?:s|led|ed|ling)|walk(?:s|ed|ing))"
)
_AIM = (
    rf"(?:sights|{AIMS}|forecasts?|guidance|plan|aim|(?:previous|earlier|original|initial|own) (?:estimate|projection))"
)
_TO = rf"(?: up| down| back| upwards?| downwards?)?,? to(?: (?:between|{APPROXIMATOR}))* "
_SIGHTS = Needing(
    r"\b(?:lowered|cut|raised|scaled back|trimmed|reduced|lifted|slashed|upped|halved|revised|narrowed) (?:its|the"
    rf"|their|that|an?)(?: \w+)? {_AIM}\b[^;]{{0,70}}\bto (?:(?:an?|its|the) (?:[a-z]+ )?(?:goal|target|aim"
    rf"|figure) (?:of|near|around|at) )?(?:between )?"
    r"(?:just |about |around )?\Z"
    # "Has pulled its goal for 2030 down to 1.26 million".
    rf"|\b{MOVED_WITH} (?:its|the|their|that|an?)(?: \w+){{0,2}}? {_AIM}\b[^;]{{0,50}} (?:up|down|back) to"
    rf"(?: (?:{APPROXIMATOR}))? \Z"
)
# "Has lifted that to 40,000", "the figure was later cut to 30,000": a number that was told before is moved.
_THAT = r"(?:that|this|it|them|(?:the|that|this) (?:[a-z]+ )?(?:figure|number|mark|bar|estimate|total|tally))"
_ANAPHOR = (
    rf"(?:\b{_MOVE} {_THAT}|\b(?:[Tt]hat|[Tt]his|[Ii]t|[Tt]hey|which|(?:[Tt]he|[Tt]h(?:at|is)) (?:[a-z]+"
    rf" )?(?:figure|number|mark|bar|estimate|total|tally|{AIM}|forecast)s?),? (?:has |have |had |was |were "
    r"|is |are )"
    rf"(?:(?:been|since|now|later|already|then|twice|just|soon|again|[a-z]+ly) )*{_MOVE}){_TO}"
)
# "In stages that is to be increased to 45,000": it is taken up, and what it is now stays.
_TO_BE_MOVED = (
    r"(?:\b(?:[Tt]hat|[Tt]his|[Ii]t|[Tt]hey|which|(?:[Tt]he|[Tt]h(?:at|is)) (?:[a-z]+ )?(?:figure|number|mark|total"
    r"|tally|volume|amount|sum))"
    r" (?:(?:is|are) (?:to|due to|set to|expected to|planned to|meant to|supposed to)|will|would|should|could|can|may"
    rf"|might)(?: [a-z]+ly| then| later)? be {_MOVE}){_TO}"
)
_TAKEN_TO = rf"\b{_MAKES_OF} {_THAT}{_TO}"
_TAKES_UP = Needing(rf"(?:{_ANAPHOR}|{_TO_BE_MOVED}|{_TAKEN_TO}(?:the )?)\Z")
_MOVES_UP = re.compile(rf"{_ANAPHOR}\Z")
_MOVED_ON = Needing(rf"[^.;:\d]{{0,70}}?{_ANAPHOR}(?=\D{{0,3}}\d)")
# "Had aimed for 25,000 but now expects 40,000".
_NOW_INSTEAD = re.compile(
    r"\b(?:but|and|yet|though),? (?:[\w&'-]+ ){0,3}now (?:expects?|wants?|plans?|aims?|reckons?|targets?|targeting"
    r"|counts? on|hopes?|forecasts?|sees|looks? for|speaks? of|talks? of|assumes?)\b"
)
_AIMED = re.compile(r"\b(?:set out|planned|aimed|wanted|hoped|targeted|intended|supposed) (?:to|at|for)\b")


# "Previously it had been 840,000. The latter is now 940,000".
_IS_NOW = re.compile(
    rf"\W*(?:[Ii]t|[Tt]hat|[Tt]his|[Tt]he (?:latter|former|(?:new |current )?(?:{AIM}|figure|plan"
    rf"|forecast))) (?:(?:is|stands|lies) now|now (?:is|stands|lies)|has (?:now )?become)(?: at)?{ABOUT} \Z"
)


def is_now(figure: Figure) -> bool:
    """Whether an aim that was just told is told anew: what is counted over a time to come cannot be so many now."""
    head = figure.sentence.slice(figure.sentence.start, figure.number.start)
    return figure.aimed and figure.metric in FLOWS and _IS_NOW.fullmatch(head) is not None


def takes_up(before: str, sentence: str) -> bool:
    """Whether the words of a sentence before a number move one that was told before to it."""
    return _TAKES_UP.search(before, of=sentence) is not None


def moved_on(following: str) -> bool:
    """Whether a sentence begins by moving the number that was told right before it."""
    return _MOVED_ON.match(following) is not None


def moved_to(figure: Figure) -> bool:
    """Whether an aim was moved to this figure."""
    before = figure.sentence.slice(figure.sentence.start, figure.number.start)
    text = figure.sentence.text
    return _SIGHTS.search(before, of=text) is not None or (figure.metric in FLOWS and takes_up(before, text))


def moved_certainty(figure: Figure) -> str | None:
    """The certainty of an aim that is moved ("it had set out to sell 800,000 but lowered its sights to 500,000"): the
    old one is denied.
    """
    sentence, number = figure.sentence, figure.number
    if moved_to(figure) or is_now(figure):
        return "asserted"
    behind = [sentence.slice(number.end, other.start) for other in sentence.of("number") if other.start > number.end]
    later = any(_SIGHTS.pattern.search(gap) or _MOVES_UP.search(gap) for gap in behind)
    instead = any(_NOW_INSTEAD.search(gap) for gap in behind)
    return "denied" if (later or instead) and _AIMED.search(figure.before) else None


# "It will not reach the 25,000 of this year; it now speaks of 18,000": for the time that the old aim was for.
_NOW = re.compile(r"\b(?:[Nn]ow|[Ii]nstead|henceforth|from now on)\b[^;.]{0,40}\Z")
_NOW_MEANT = re.compile(NOW_MEANT)


def taken_up_now(figure: Figure) -> bool:
    """Whether a figure without a time is what is now aimed for in place of another."""
    new = _NOW.search(figure.before) or _NOW_MEANT.match(figure.after)
    return figure.period is None and new is not None and figure.metric in FLOWS
