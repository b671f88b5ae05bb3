"""Times of goals: by when somebody wants to be something, told beside what is done for it: "builds a plant in line with
its goal of selling only electric cars by 2030".
"""

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.wording.needed import Needing

_FOR = (
    r"(?:support(?:s|ed|ing)?|in (?:line|keeping|accordance) with|(?:as )?(?:a )?part of|towards?|in support of|under"
    r"|underpin(?:s|ned|ning)?|underlin(?:es|ed|ing)|(?:to )?(?:help )?(?:meet|reach|achieve|fulfil|realise|realize)"
    r"|(?:meeting|reaching|achieving|fulfilling)|consistent with|reflecting|in pursuit of|pursuing|advancing|furthering"
    r"|(?:a|another|one|key|big|major|first|important) step (?:to|towards?)|on (?:its|the) way to|on track (?:for|to)"
    r"|in view of|given|backing|in its)"
)
_GOAL = (
    r"(?:goals?|aims?|ambitions?|targets?|plans?|objectives?|visions?|commitments?|pledges?|strateg(?:y|ies)|roadmaps?"
    r"|transitions?|shifts?|push|drive|transformations?|quest|bids?)"
)
_OF_A_GOAL = Needing(
    rf"\b{_FOR} (?:meet |reach |achieve )?(?:its|their|the|an?|[A-Z][\w&-]*(?: [A-Z][\w&-]*)?(?:'s|'))"
    rf" (?:[\w-]+ ){{0,3}}?{_GOAL}\b(?! (?:in|near|at|outside) [A-Z])[^,;:.]*\Z"
)


# "Will launch production in A, aiming to exceed 150,000 cars by 2027".
_AIMING_AT = Needing(
    r", (?:aiming|hoping|seeking|planning|intending|with (?:the|an) (?:aim|goal|target|intention) of|with plans)"
    r" (?:to )?(?:exceed|reach|sell|produc|make|making|build|achiev|doubl|tripl|hit|becom|increas|rais|grow|cut|lift"
    r"|turn out|turning out)(?:e|es|ing)?\b[^,;:.]*(?:,\d{3}[^,;:.]*)*\Z"
)


def is_told_of_a_goal(sentence: Sentence, start: int, end: int) -> bool:
    """Whether what stands at `end` is told of a goal that is spoken of behind `start`, for which something is done."""
    return start < end and _OF_A_GOAL.search(sentence.slice(start, end), of=sentence.text) is not None


def is_of_a_goal(sentence: Sentence, period: Mention) -> bool:
    """Whether a time is that of a goal for which something is done, and not of what is done."""
    before = sentence.slice(sentence.start, period.start)
    found = _OF_A_GOAL.search(before, of=sentence.text) or _AIMING_AT.search(before, of=sentence.text)
    if found is None:
        return False
    start = sentence.start + found.start()
    return not any(start <= p.start < p.end <= period.start for p in sentence.of("period"))
