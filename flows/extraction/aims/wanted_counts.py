"""Bare numbers that a predicate tells as wanted, planned or likely: "35 is where it wants to be"."""

import re

from flows.extraction.grammar.figure import Figure
from flows.extraction.lexicon.aim_words import AIM

# "150,000 is what the company now deems realistic", "300,000 it shall be": what is meant of the thing spoken of.
NOW_MEANT = (
    r" (?:(?:is|are|would be) (?:now )?(?:what|where|how many) (?:it|he|she|they|management|[Tt]he [a-z]+|[A-Z][\w&-]+)"
    r" (?:now |still |today )?(?:deems?|considers?|calls?|thinks?|believes?|regards? as|sees as|aims? for|wants?|hopes?"
    r" for|expects?|plans? (?:on|for)|counts? on|reckons? with|budgets? for|is (?:after|aiming for|counting on"
    r"|hoping for)|has in mind|settle[sd] (?:for|on)|trusts? itself)\b"
    r"|is the (?:sum|number|figure|total|mark|level|volume) (?:that )?(?:it|they|he|she) (?:has|have) in (?:view|mind"
    r"|sight)\b"
    r"|(?:it|they) (?:shall|should|will|must|is to|are to|ought to) be\b)"
)
_SUBJECT_OF_PLAN = re.compile(
    r" (?:are|is|will be|should be|would be|could be|may be|might be)(?: \w+ly| now| then)? (?:enough|planned|wanted"
    r"|targeted"
    rf"|envisaged|conceivable|due|foreseen|expected|possible|the (?:{AIM}|plan|idea)|on the cards|sought"
    r"|needed"
    r"|budgeted|pencilled in|scheduled|in the plans"
    r"|to (?:come|follow|be(?! (?:re|mod|clos|shut|conv|trans|sold|mov|giv|upg|equ|fit|turn|train)))|in place|there"
    r"|(?:more|most) likely|realistic"
    r"|(?:what|where|how many) (?:it|he|she|they|the [a-z]+) (?:now )?(?:wants?|hopes?|aims?|expects?|plans?"
    r"|intends?|would like"
    r"|is after|is aiming|thinks? (?:possible|realistic)))\b"
)
# "35 is where it wants to be": all that there are.
_WHERE_TO_BE = re.compile(
    r" (?:(?:is|are) (?:what|where|how many) |(?:will|should|would|are to|is to|must) (?:then |soon )?be (?:in place"
    r"|there|up and"
    r" running|in operation)\b)"
)


def is_wanted(figure: Figure) -> bool:
    """Whether so much is what somebody wants, or what is likely or planned."""
    return _SUBJECT_OF_PLAN.match(figure.after) is not None


def is_whole_wanted(figure: Figure) -> bool:
    """Whether so many are all that there are to be."""
    return _WHERE_TO_BE.match(figure.after) is not None
