"""What comes before a maker is in a place: a partner sought, an agreement to sell there, a start that is announced."""

import re

from flows.extraction.article import Sentence

_START = r"(?:launch|debut|start|entry|arrival|introduction|roll-?out|opening|return|comeback|premiere)"
_OF_A_START = rf"(?:[\w-]+ ){{0,2}}?(?:(?:market|sales|commercial) )?{_START}(?: of sales)?"
# "Is looking for a partner in X", "in talks with importers in X".
_SOUGHT = re.compile(
    r"\b(?:is|are|still|currently|now|also) (?:[a-z]+ly )?(?:looking for|seeking|in search of|searching for|in talks|"
    r"negotiating|holding talks|sounding out)\b[^.;]{0,60}\Z"
)
# "Signed an agreement with a dealer to sell cars in X".
_AGREED = re.compile(
    r"\b(?:agreements?|contracts?|deals?|accord|pact|memorandum|letter of intent|term sheet|partnership|rights?)\b"
    r"[^.;]{0,60}\bto (?:sell|distribute|import|market|build|assemble|launch|offer|bring|introduce|supply|open|set up|"
    r"establish|produce|make|enter)\b[^.;]{0,60}\Z"
)
# "Showed the car ahead of its launch in X".
_AHEAD_OF = re.compile(
    r"\b(?:ahead of|before|prior to|in preparation (?:for|of)|in the run-up to|prepar(?:es?|ing)(?: for)?|readies|"
    rf"gears up for|gearing up for|paves? the way for) (?:its|the|their|an?) {_OF_A_START} (?:in|into|on|of|for|to) "
    r"[^.;,]{0,20}\Z"
)
# "Confirmed its entry into X for the second half of 2026".
_ANNOUNCED = re.compile(
    r"\b(?:confirm(?:s|ed)|announce[sd]?|schedule[sd]?|sets?|plan(?:s|ned)|targets?|targeted|pencilled in|fixe[sd]"
    rf"|dates?|dated|puts?) (?:its|the|their|an?) {_OF_A_START} (?:in|into|on|of|for|to) [^.;,]{{0,20}}\Z"
)
_FOR_LATER = re.compile(
    r"\A(?:'s)?(?: \w+)? for (?:the )?(?:(?:first|second|third|fourth|early|late|mid|end|spring|summer|autumn|winter"
    r"|next|later)\b|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|20\d\d|Q[1-4])"
)
# "Contracted to sell there last year and has done so": it began.
_BEGAN = re.compile(r"\b(?:began|started|has since|have since|now sells?|opened|went on sale)\b")


def is_to_come(sentence: Sentence, left: int, start: int, end: int) -> bool:
    """Whether the words before a place at [start, end), back to `left`, tell only of what comes before being there."""
    before = sentence.slice(left, start)
    if _BEGAN.search(before) is not None:
        return False
    return (
        _SOUGHT.search(before) is not None
        or _AGREED.search(before) is not None
        or _AHEAD_OF.search(before) is not None
        or (_ANNOUNCED.search(before) is not None and _FOR_LATER.match(sentence.slice(end, end + 40)) is not None)
    )
