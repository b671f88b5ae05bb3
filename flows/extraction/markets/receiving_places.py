"""Places that receive: what a country gets in its turn, told in the present tense, is still to come: "Peru follows",
"Oman begins with the X", "Finland takes the Y from mid-2026".
"""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.wording.needed import Needing

# "Peru follows", "Chile gets it next": what takes its turn in the present tense is to come.
_IN_TURN = re.compile(r"(?:follows?|gets?|joins?|comes?|receives?|arrives?|goes|begins?|starts?)\b")
_TURN = re.compile(
    r"\bfollows\b|\b(?:[Nn]ext|[Tt]hen|[Ll]ater|[Ss]oon|too|as well|also|[Aa]fter that|in turn|[Ll]ast|"
    r"[Aa]t (?:about )?the same time)\b|\bNow (?:comes?|follows?) (?:it is )?(?=[A-Z])"
)
# "Oman begins with the X", "Slovakia gets its first": what a country gets in the present tense is still to come.
_BEGINS_WITH = re.compile(r"(?:begins|starts|opens) with\b|gets (?:its|their) (?:first|second|own|turn)\b")
_NOW = re.compile(r"\b(?:now|today|already|since|this week|on \w+day|yesterday|at last|finally)\b")
_RECEIVES = re.compile(r"(?:gets|takes|sees|receives|welcomes|meets|begins|starts|follows|joins|has|becomes)\b")
# "Belgium and France follow": no rank and no row is told behind it.
_FOLLOW = re.compile(r"follows?\b")
_NO_RANK = re.compile(
    r"\s*(?:[.;!)]|\Z|,? (?:and|but|later|soon|next|in turn|in due course|after|by|from|before|once)\b)"
)
_ADVERBS = re.compile(r"(?:,? (?:too|also|then|alone|itself|in turn|finally),?)? ")


def is_in_turn(sentence: Sentence, cue: Mention, segment: tuple[int, int]) -> bool:
    """Whether a country gets something in its turn, told in the present tense: that is to come."""
    if sentence.kind in ("title", "heading") or _IN_TURN.match(cue.surface) is None:
        return False
    if _TURN.search(sentence.slice(*segment)) is not None:
        return True
    if _FOLLOW.match(cue.surface) and _NO_RANK.match(sentence.slice(cue.end, sentence.end)):
        return _is_by_place(sentence, cue)
    return (
        _is_by_place(sentence, cue)
        and _BEGINS_WITH.match(sentence.slice(cue.start, cue.end + 12)) is not None
        and _NOW.search(sentence.slice(*segment)) is None
    )


def _is_by_place(sentence: Sentence, cue: Mention) -> bool:
    """Whether a place is the subject of a verb right behind it."""
    return any(
        p.end < cue.start and _ADVERBS.fullmatch(sentence.slice(p.end, cue.start)) is not None
        for p in sentence.of("place")
    )


def is_received_ahead(sentence: Sentence, cue: Mention) -> bool:
    """Whether places get something in the present tense, which a day ahead says is to come."""
    return _RECEIVES.match(cue.surface) is not None and _is_by_place(sentence, cue)


# "A and B, which follows this spring", "C, which is next", "D becomes its second market in May": where a maker is to
# go.
_WHICH_FOLLOWS = Needing(
    r",? which (?:then |also )?(?:(?:is|are) (?:next|up next|in line|to (?:follow|come|join|be added)|due to (?:follow"
    r"|join|come)|on (?:its|the|their) list)\b|(?:(?:will )?(?:follow|come next|join)|follows|joins|comes next)"
    r"(?=[.;]|, [a-z]|\Z| (?:in|on|by|from|this|next|later|soon|before|at the|during|early|late|mid|shortly|then"
    r"|a (?:year"
    r"|month|week|quarter))\b))"
    r"| (?:then )?becomes (?:[\w&'-]+ ){0,3}?(?:new|next|newest|latest|first|second|third|fourth|fifth"
    r"|sixth|seventh|eighth|ninth|tenth|\d+th|another|further) (?:[\w-]+ ){0,2}?(?:market"
    r"|country)(?= (?:this (?!week)|next|in|from|later|before|by|at the)\b)"
)


def to_follow(sentence: Sentence, end: int) -> int | None:
    """Where the words behind a place end by which it is the next one ("Indonesia and Malaysia, which follows in May"),
    None where they do not say so.
    """
    found = _WHICH_FOLLOWS.match(sentence.slice(end, end + 60), of=sentence.text)
    return end + found.end() if found is not None else None


# "Its first store in X welcomes customers from November": what is done in the present tense from a day on begins then.
_FROM_THEN = Needing(
    r"\b(?:welcomes?|receives?|greets?|accepts?|serves?|takes? (?:orders|bookings)|(?:opens?|throws? open) (?:its"
    r"|their)"
    r" doors|rolls? (?:off|out|into)|leaves? the line)\b[^,;]*\bfrom (?!the\b|its\b|their\b|\d+ dealers)"
)


def begins_from(text: str, sentence: Sentence) -> bool:
    """Whether the words of a clause tell in the present tense what is done from a day on."""
    return _FROM_THEN.search(text, of=sentence.text) is not None
