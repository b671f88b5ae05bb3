"""Market denials: the negation whose scope holds a place, and what is only denied beside it."""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.markets.market_words import DOUBLED

# "Not before 2027", "does not arrive until March": a plan with its date. "Not sold any more": an exit.
_WAITS = re.compile(r"\b(?:until|before|till)\b")
# "Will not be sold through agents in X": how, and not where, is denied.
_MANNER = re.compile(
    r"\b(?:through|via|by|with) (?:(?!the\b|end\b)[\w-]+ ){0,3}(?:agents?|agencies|agency|importers?|subscription"
    r"|dealers|dealerships|middlemen|distributors|retailers|third parties|train|rail|ship|leasing|partners?)"
    r" (?:in|to) (?:the )?\Z"
)
_UNDENIED = re.compile(
    r"\A (?:[A-Z]|changes|has changed|only|just|quite|all|every|even|to mention|counting|including|surprisingly|"
    r"fewer|less|later|more than|merely|doubt|"
    r"(?:yet |been )*(?:decided|certain|sure|known|disclosed|revealed|specified|settled|clear)|"
    r"closed the door|(?:[\w-]+ )?(?:strangers?|newcomers?|novices?|beginners?|outsiders?)\b|ruled? out|long|far|"
    r"least|other (?:[\w-]+ ){1,4}?(?:does|do|did|sells?|sold|comes?|came|is|are|was|were|has|have|had))\b"
)
# "The plants that X is building in A and B have no partner": what they have not, and not that they are built.
_LACKS = re.compile(r"\b(?:has|have|had|with|needs?|needed|left|leaves?|sees?) \Z")
_LACKED = re.compile(
    r"\A (?:[\w-]+ )?(?:plans?|intentions?|future|place|dealers?|dealerships?|showrooms?|sales|presence|launch|cars|"
    r"models|plant|factory|market|interest|desire|business|operations?|foothold|chance|distributor|importer)\b"
)


def denies(
    sentence: Sentence, segment: tuple[int, int], place: tuple[int, int], *, besides: Mention | None
) -> Mention | None:
    """The negation whose scope holds the place: before it in its segment, or right behind it with its verb."""
    for cue in sentence.cues("negation"):
        if not segment[0] <= cue.start < segment[1] or (
            besides is not None and cue.start < besides.end and besides.start < cue.end
        ):
            continue
        if DOUBLED.search(sentence.before(cue, 30)) or _ends_a_plan(sentence, cue):
            continue
        if cue.end + 1 == place[0] and cue.surface.lower() == "not":
            return cue
        if _MANNER.search(sentence.slice(cue.end, place[0])) and cue.end <= place[0]:
            continue
        if _in_aside(sentence, cue, place):
            continue
        if cue.surface.lower() == "without" and (cue.start >= place[1] or "," in sentence.slice(cue.end, place[0])):
            # "Without a rear window, the car goes on sale in X", "X comes next, without a date".
            continue
        if _WAITS.search(sentence.slice(cue.end, segment[1])) or cue.surface.lower() in ("nobody", "no one"):
            continue
        if _UNDENIED.match(sentence.after(cue, 60)):
            continue
        if cue.start >= place[1] and _is_of_what_it_lacks(sentence, cue):
            continue
        if cue.end <= place[0] or cue.start - place[1] <= 25:
            return cue
    return None


# "The new model, not yet named, will be sold in X": what an aside denies.
_OPENS_ASIDE = re.compile(r", (?:(?:so far|still|as yet|yet|though|although|if) )?\Z")


def _in_aside(sentence: Sentence, negation: Mention, place: tuple[int, int]) -> bool:
    """Whether a negation opens what stands between two commas before a place: it denies nothing of the place."""
    inside, comma, rest = sentence.slice(negation.end, place[0]).partition(", ")
    if not comma or _OPENS_ASIDE.search(sentence.before(negation, 14)) is None:
        return False
    named = any(negation.end <= p.start < negation.end + len(inside) for p in sentence.of("place"))
    return not named and _BUT.match(rest) is None


_BUT = re.compile(r"but\b|nor\b|or\b")


def _is_of_what_it_lacks(sentence: Sentence, negation: Mention) -> bool:
    """Whether "no" only denies what somebody has: "the plants that X builds in Y have no partner"."""
    return (
        negation.surface.lower() == "no"
        and _LACKS.search(sentence.before(negation, 10)) is not None
        and _LACKED.match(sentence.after(negation, 40)) is None
    )


def _ends_a_plan(sentence: Sentence, negation: Mention) -> bool:
    """Whether what is negated is itself the end of a plan: "has not postponed its launch"."""
    return any(
        c.start > negation.end and DOUBLED.search(sentence.slice(negation.start - 1, c.start)) is not None
        for c in sentence.cues("cancel")
    )
