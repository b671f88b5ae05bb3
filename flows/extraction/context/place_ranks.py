"""Ranks in a country: who is at the top of a market, or climbs in its table of sales, comes to no country."""

import re

from flows.extraction.grammar.article import Mention, Sentence

_BEFORE = re.compile(
    r"\b(?:(?:the|its) (?:top|head|lead|summit|front|helm)(?: (?:spot|place|position|rank|three|five|ten|10|20))?"
    r"|(?:first|second|third|fourth|fifth|\d+(?:st|nd|rd|th)|top|pole|leading) (?:place|position|spot|rank)"
    r"|[Nn]umber (?:one|two|three)|[Nn]o\.? ?\d|(?:the|its) (?:sales )?(?:charts?|rankings?|league table|podium))"
    r" (?:of|in|on|among|for) (?:the )?\Z"
)
_BEHIND = re.compile(
    r"['’]s? (?:[\w-]+ )?(?:top (?:spot|three|five|ten|\d+)|number (?:one|two|three)|first place|charts?|rankings?"
    r"|podium)\b"
)


def is_rank(sentence: Sentence, place: Mention) -> bool:
    """Whether a country is named for a rank in its market: "returns to the top of the Thai market"."""
    before, after = sentence.before(place, 60), sentence.after(place, 40)
    return _BEFORE.search(before) is not None or _BEHIND.match(after) is not None
