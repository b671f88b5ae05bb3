"""Levels that are held now, told beside the level that is to come: "its 7 dealers are to become 15"."""

import re

from flows.extraction.grammar.figure import COUNTS, Figure
from flows.extraction.metrics.count_metrics import OF_THE_WHOLE
from flows.extraction.wording.approximators import APPROXIMATOR
from flows.extraction.wording.small_numbers import SMALL_NUMBER

# Who has so many has them: "its 30 dealers", "the current 40 stores", "X's 12 showrooms".
_HELD = re.compile(
    rf"(?:\b(?:its|their|the|these|those|our|his|wants?(?= \Z))|'s|s')(?: (?:current|existing|present|{APPROXIMATOR}"
    r"|first|initial|mere))* \Z"
)
# "Its dealers, now 30,", "the network, currently at 70,".
_NOW = re.compile(
    r"\b(?:now|currently|at present|presently|today|so far)(?: (?:at|of|with|numbering|counting|around|about|some))* \Z"
)
# What they turn into: another count behind a verb of growth or of being.
_BECOME = re.compile(
    r"\A[^;.]{0,60}?\b(?:(?:to|will|should|would|could|may|might) (?:\w+ )?(?:be|become|turn into|grow|rise|increase|"
    r"double|triple|climb|number|reach|go up)|become|grow|rise|be (?:raised|increased|expanded|brought))\b"
    rf"[^;.]{{0,30}}?\b(?:\d|one|{SMALL_NUMBER}|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a"
    r" hundred|twice|double|as many)"
)
# "Thirty of the planned 100 dealers are open": those that are there of those that are to be.
_OF_A_PLAN = re.compile(
    r"\A(?: \w+)? (?:of|out of) (?:the|its|a|their|these|those)?(?: \w+)?(?: ?\b(?:planned|intended|targeted|promised|"
    r"envisaged|projected|eventual|future))\b[^;]*\b(?:are|is|have|has|were|was)\b(?! (?:to|due|planned|expected)\b)"
)
# "X, present in Y with 52 dealers, means to reach 65": what is told aside is so.
_ASIDE = re.compile(
    r", (?:(?:which|who|that) |already |now |currently |so far )*(?:present|represented|active|on sale|available|sold"
    r"|established|with|has|have|runs|operates|counts|has built|has opened|has appointed)\b[^,;:]*\Z"
)
_MAIN_VERB = re.compile(
    r"\A[^,;:]*, (?:also |now |then |soon )?(?:wants?|will|would|plans?|means|aims?|hopes?|intends?|"
    r"expects?|is to|are to"
    r"|seeks?|is (?:set|due|planning|aiming|about|looking) )"
)
# "Is building a network of 50", "is looking for 25": there are not so many yet.
_BEING_MADE = re.compile(
    r"\b(?:is|are|was|were|been|be|starts?|started|begins?|began|begun)(?: \w+ly| now| also| still"
    r"| currently| already)* (?:building|setting up|putting together|assembling|looking for|searching for"
    r"|seeking|recruiting|negotiating with|in talks with|working on|forming|creating|establishing|preparing|arranging"
    r"|adding|opening|signing|appointing"
    r"|planning|rolling out)(?: up)? "
    r"(?:(?:a|an|its|the|own|new|first|national|nationwide|dealer|sales|retail|dealership|network|chain|web|of|with|"
    r"some|about|around|up|to|at|least|total|further|as|many) )*\Z"
)


# "Is taking on 900 people": they are yet to come.
_HIRING = re.compile(
    r"\b(?:is|are) (?:now |also |currently |already |still )?(?:hiring|taking on|recruiting|looking for|seeking"
    r"|searching for"
    rf"|advertising|interviewing)(?: (?:{APPROXIMATOR}|for))* \Z"
)


# "Has nine SUVs in the pipeline".
_UNDER_WAY = re.compile(
    r"[^,;:]{0,50}?\b(?:in (?:the (?:pipeline|works|making|offing)|development|preparation|store)|under development"
    r"|on the (?:way|drawing board|stocks|agenda)|up its sleeve|lined up)\b"
)


def is_held(figure: Figure) -> bool:
    """Whether so many are there already, although the sentence speaks of what is to come."""
    if figure.metric not in COUNTS:
        return False
    ahead = figure.sentence.slice(figure.number.end, figure.sentence.end)
    if figure.metric == "outlet_count" and OF_THE_WHOLE.search(figure.sentence.before(figure.number, 40)):
        return True
    if _OF_A_PLAN.match(ahead) or (_ASIDE.search(figure.before) and _MAIN_VERB.match(ahead)):
        return True
    return (_HELD.search(figure.before) is not None or _NOW.search(figure.before) is not None) and _BECOME.match(
        ahead
    ) is not None


def is_being_made(figure: Figure) -> bool:
    """Whether so many are only being found, built or signed."""
    if figure.metric == "jobs":
        return _HIRING.search(figure.before) is not None
    if figure.metric == "new_model_count" and _UNDER_WAY.match(figure.after) is not None:
        return True
    return figure.metric in COUNTS and _BEING_MADE.search(figure.before) is not None
