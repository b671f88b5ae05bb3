"""Firms that act next: where a sentence goes on about another firm with a verb of its own, whose times and places are
none of what was told before: "X showed the Y, and Z's plant in A opened in July".
"""

import re

from flows.extraction.grammar.article import Mention, Sentence

_JOINED = re.compile(r"(?:,? (?:and|but|while|whereas)|;) (?:(?:then|later|rival|its rival|the|now) )*\Z")
_ACTS = re.compile(
    r"(?:['’]s? (?:[\w-]+ ){1,5}?| (?:plants?|factory|works|unit|arm|itself) | )"
    r"(?:(?:has|have|had|also|later|then|since|now) )*"
    r"(?:opened|closed|launched|unveiled|showed|presented|introduced|revealed|entered|arrived|landed|debuted|started"
    r"|began"
    r"|went|came|followed|built|took|bought|sold|signed|completed|inaugurated|announced|returned|left|quit|stopped"
    r"|ended"
    r"|appointed|named|delivered|reached|celebrated|broke ground|rolled|(?:will|would|plans to|wants to|is to|aims to"
    r"|intends to|expects to|is due to|is set to) [a-z]+)\b"
)


def of_next_firm(sentence: Sentence, cue: Mention, mention: Mention, whose: str) -> bool:
    """Whether a time or place behind a verb belongs to what another firm than `whose` is told to do behind "and"."""
    if mention.start < cue.end:
        return False
    return any(
        cue.end < firm.start < mention.start
        and firm.id != whose
        and not _is_one_of_two(sentence, firm)
        and _JOINED.search(sentence.slice(cue.end, firm.start)) is not None
        and _ACTS.match(sentence.slice(firm.end, mention.start + 60)) is not None
        and _verb_before(sentence, firm, mention)
        for firm in sentence.of("organization")
    )


def _verb_before(sentence: Sentence, firm: Mention, mention: Mention) -> bool:
    """Whether the other firm's verb stands before the time, or right behind it: "and Z in May opened"."""
    verb = _ACTS.match(sentence.slice(firm.end, mention.start + 60))
    return verb is not None and (firm.end + verb.end() <= mention.start or mention.end <= firm.end + verb.end())


# "The cooperation between X and Y began in 2017": what both do.
_TWO = re.compile(r"(?:,? and|,? or| &) (?:the )?")
_OF = re.compile(r"\b(?:between|of|by|with|among) (?:the )?\Z")


def _is_one_of_two(sentence: Sentence, firm: Mention) -> bool:
    """Whether "and" joins a firm to another one behind a preposition, so that no statement begins with it."""
    return any(
        other.end <= firm.start
        and _TWO.fullmatch(sentence.slice(other.end, firm.start)) is not None
        and _OF.search(sentence.before(other, 14)) is not None
        for other in sentence.of("organization")
    )
