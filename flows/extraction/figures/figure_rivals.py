"""Whose a figure is that another maker's is held against."""

import re

from flows.extraction.context.context import Context, Subject
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.figure import Figure
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.wording.approximators import ABOUT
from flows.extraction.wording.needed import Needing

_RIVAL = r"(?:arch-?)?(?:rival|competitor|peer|opponent|challenger|runner-up|incumbent|newcomer)"
# "Against 7,165 for Tesla", "compared with 7,165 for its American rival".
_SOMEBODYS = re.compile(
    rf" (?:of|for|at|by|from) (?P<whose>(?:the |its |their )?(?:(?:[A-Z][a-z]+ |[a-z]+ )?{_RIVAL},? )?(?:the )?)"
)
_NOBODYS = re.compile(rf" (?:of|for|at|by|from) (?:the|its|their) (?:[A-Z][a-z]+ |[a-z]+ )?{_RIVAL}\b")


# "Lost 6 billion, in contrast to a profit of 650 million for Y".
_HELD_AGAINST = Needing(
    r"\b(?:in contrast (?:to|with)|unlike|compared (?:with|to)|as against|against|versus|while|whereas) (?:an? |the )?"
    rf"(?:[a-z-]+ ){{0,2}}?(?:profits?|loss(?:es)?|gains?|revenues?|turnover|earnings|sales|income) of{ABOUT} \Z"
)


def rival_behind(figure: Figure, context: Context) -> Subject | None:
    """The make behind a number that another's is held against; a subject without an id where only "its rival" stands
    there, and nothing tells which.
    """
    sentence, number = figure.sentence, figure.number
    held = _HELD_AGAINST.search(sentence.before(number, 60), of=sentence.text) is not None
    if not (figure.base or figure.carried or held) or (figure.noun is not None and figure.noun.start >= number.end):
        return None
    behind = next((m for m in sentence.of("organization") if m.start >= number.end and m.id is not None), None)
    if behind is not None and _SOMEBODYS.fullmatch(sentence.slice(number.end, behind.start)):
        return Subject(behind.id or "", behind.start, behind.end, "list")
    words = _NOBODYS.match(sentence.after(number, 60))
    if words is None:
        return None
    start, end = number.end + words.start() + 1, number.end + words.end()
    own = context.subject(sentence, number.start)
    others = {
        m.id
        for s in context.article
        for m in s.of("organization")
        if sentence.index - 1 <= s.index <= sentence.index
        and m.end <= number.start
        and (own is None or m.id != own.organization_id)
        and is_maker(m.id or "", context.vocabulary)
    }
    return Subject((others.pop() if len(others) == 1 else None) or "", start, end, "list")


# "No Chinese make is stronger in Israel than X: 2,210 registrations": the one that no other comes up to.
_NO_OTHER = Needing(
    r"\b(?:[Nn]o(?: [\w-]+){0,3}|[Nn]obody|[Nn]o one|[Nn]one|[Nn]owhere|[Oo]nly [A-Z][\w&-]+)\b[^;:.]*"
    r"\b(?:than|as(?: \w+){1,3} as|like|beat|beats|matched|rivals?|equals?) (?:the )?\Z"
)
_BEHIND_IT = re.compile(
    r"(?: itself| does| did| has| had| now| there| here)*(?::|,? with|,? at|,? on|,? whose| -| –| \(|,? which [a-z]+)"
    r"[^;:\d]{0,30}"
)


def unequalled(figure: Figure) -> Subject | None:
    """The maker that no other comes up to, where its number follows."""
    sentence, number = figure.sentence, figure.number
    named = [m for m in sentence.of("organization") if m.end <= number.start and m.id is not None]
    if not named or _BEHIND_IT.fullmatch(sentence.slice(named[-1].end, number.start)) is None:
        return None
    if _NO_OTHER.search(sentence.slice(sentence.start, named[-1].start), of=sentence.text) is None:
        return None
    return Subject(named[-1].id or "", named[-1].start, named[-1].end, "list")


# "With 41,200 cars, ahead of X with 38,000": what a rival is beaten with is its own.
_BEATEN = re.compile(
    r"\b(?:ahead of|behind|before|followed by|in front of|outselling|overtaking|beating|trailing|compared with"
    r"|against"
    r"|followed at a distance by|trailed by|(?:second|third|next|runner-up)(?:[- ](?:only|largest|biggest|best|most)"
    r"(?:[- ][a-z]+){0,2})? (?:to|after|behind))(?: only| just)?(?: the)?(?: (?:rival|sister|brand|market leader))* \Z"
)


def is_beaten(sentence: Sentence, mention: Mention) -> bool:
    """Whether a make is named as the one that somebody else's number is set against."""
    told = any(n.end <= mention.start and (n.value or 0) >= _COUNTS for n in sentence.of("number"))
    told = told or any(n.end <= mention.start and n.unit == "percent" for n in sentence.of("quantity"))
    return told and _BEATEN.search(sentence.before(mention, 50)) is not None


# "X passed Y with 3,100 registrations to the American's 1,900": what the other of two has.
_THE_OTHERS = Needing(r"\b(?:the|its) (?:[A-Z][a-z]+|rival|competitor|latter|newcomer|other|market leader)(?:'s|s') \Z")


def the_other(figure: Figure) -> Subject | None:
    """The second of two makes of which a number is told by where it comes from or what it is to the first."""
    sentence, number = figure.sentence, figure.number
    if _THE_OTHERS.search(sentence.before(number, 40), of=sentence.text) is None:
        return None
    named = [m for m in sentence.of("organization") if m.end <= number.start and m.id is not None]
    if len({m.id for m in named}) != _BOTH or not any(n.end <= number.start for n in sentence.of("number")):
        return None
    return Subject(named[-1].id or "", named[-1].start, named[-1].end, "other")


_BOTH = 2
# Fewer is a rank or a day.
_COUNTS = 32


# "X outsold Y in April: 7,231 cars against 7,165", "X overtook Y by 7,231 to 7,165".
_OUTDID = re.compile(
    r" (?:has |have |had )?(?:again |also |now |even |already )?(?:outsold|outsells|overtook|overtakes|overtaken|beat"
    r"|beats|beaten|passed|surpassed|topped|edged (?:past|out)|pulled (?:ahead of|past)|pipped|led|trumped|eclipsed"
    r"|(?:was|is|came|finished) (?:just |narrowly |well )?ahead of) (?:[a-z]+ ){0,2}"
)
_AGAINST = re.compile(rf"\b(?:against|to|versus|vs\.?|compared with){ABOUT} \Z")


def outdone(figure: Figure) -> Subject | None:
    """The second of two makes of which the first outdid the other, where both numbers stand side by side behind."""
    sentence, number = figure.sentence, figure.number
    named = [m for m in sentence.of("organization") if m.end <= number.start and m.id is not None]
    if len(named) != _BOTH or _AGAINST.search(sentence.before(number, 30)) is None:
        return None
    if _OUTDID.fullmatch(sentence.slice(named[0].end, named[1].start)) is None:
        return None
    counted = [n for n in sentence.of("number") if named[1].end <= n.start < number.start and (n.value or 0) >= _COUNTS]
    if len(counted) != 1:
        return None
    return Subject(named[1].id or "", named[1].start, named[1].end, "list")
