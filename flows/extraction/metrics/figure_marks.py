"""Vehicles told without a word of selling: marks that are passed, places in a ranking, cars that left a works."""

import re

from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.figure import Figure
from flows.extraction.lexicon.car_words import MANY_BODIES
from flows.extraction.wording.approximators import ABOUT
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.small_numbers import SMALL_NUMBER

# "Passed the 50,000 mark", "crossed the 500,000-unit threshold", "reached the milestone of 20 million cars".
_MARK_AFTER = re.compile(
    r"[ -](?:(?:unit|car|vehicle|sales|delivery|deliveries|registration)s?[- ])?(?:mark|threshold|milestone|barrier"
    r"|hurdle|line)\b"
)
# "The 3-million milestone for battery swaps": of what is no car.
_OF_NO_CARS = re.compile(
    r" (?:for|in|of) (?:its |the )?(?:[\w-]+ ){0,2}?(?:swaps?|swapping|users?|customers|subscribers|downloads"
    r"|followers|kilomet(?:re|er)s|miles|charges|charging|charging sessions|services?|batteries|cells|trips|rides"
    r"|employees|jobs)\b"
)
_MARK_OF = re.compile(r"\b(?:mark|threshold|milestone|barrier|tally|total|figure) of (?:the )?\Z")
_PASSES = Needing(
    r"\b(?:pass(?:es|ed|ing)?|cross(?:es|ed|ing)?|hits?|hitting|reach(?:es|ed|ing)?|br(?:eaks?|oke|"
    r"eaking|oken)(?: through"
    r"| past)?|topp?(?:s|ed|ing)?|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|clear(?:s|ed|ing)?|"
    r"(?:go(?:es|ing|ne)?|went)"
    r" (?:past|beyond|through)|mov(?:es?|ed|ing) past|beyond|achiev(?:es|ed)|celebrat(?:es|ed))\b[^,;:]{0,30}\Z"
)
# "Finished on top with 1,303", "second on 1,210", "ahead of MG (1,210)".
_RANKED = Needing(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|runner-up|runners-up|number"
    rf" (?:one|{SMALL_NUMBER})|No\. ?\d|top|lead|leads|led|leader|ahead|best-?seller|best-selling|most"
    r" popular|bestselling"
    rf"|follow(?:s|ed)?|winner|won|wins|champion|rank(?:s|ed)?|next|place|in front|out front|pole position|atop"
    rf"|heads|headed|out of reach|unbeaten|unrivalled|unchallenged|uncatchable|far behind|close behind|dominat(?:es"
    rf"|ed)|(?:last|third|fourth|fifth|sixth|tenth)-placed|top spot)\b[^;:.]{{0,60}}(?:\b(?:with|on|at){ABOUT} \Z"
    rf"|\(\Z)|\bwas (?:the |its |by far the )*(?:strongest|best|most successful|front-?runner"
    rf"|biggest seller)(?: of them| among them| there)?(?::| with| on| at){ABOUT} \Z"
)
# "1.1 million vehicles left its Indian plants".
_LEFT_WORKS = Needing(
    rf"(?: (?:units|cars|vehicles|of (?:them|these|those|the [A-Za-z-]{{2,12}})|{MANY_BODIES}|models"
    r"|examples))?"
    r" (?:have |had )?(?:left|leave|leaves|c[ao]me"
    r" (?:out of|off|from)|rolled (?:out of|off)|emerged from)\b[^,;.]{0,60}"
    r"\b(?:plants?|factory|factories|works|lines?|assembly)\b"
)
# "18 Lynk & Co clubs", "300 Tesla engineers": a maker's things that are no cars.
_THINGS = re.compile(r" (?!sold|delivered|registered|built|made|exported|each|apiece|cars|electric|hybrid|plug|petrol"
                     r"|diesel|new|were|was|are|have|had|in|on|at|to|by|and|or|as|a|an|per|found|left|came|rolled"
                     r"|went"
                     r"|last|this|worldwide|globally|abroad|overseas|alone|during|between|over|from|for|with|than|now"
                     r"|there|here|of|so|since|within|across|into|after|before|but|which|that|would|will|should|could"
                     r"|is|did|changed|reached|drove|took|more|up|down|until|while|annually|every|or|may|can|must|put"
                     r"|crossed|got|made|all)[a-z]{3,}\b")  # fmt: skip


def mark_metric(figure: Figure) -> Figure | None:
    """The figure as vehicles built where they left a works, as sold where a mark is passed; null where neither is
    told.
    """
    sentence, number = figure.sentence, figure.number
    behind = sentence.after(number, 110)
    left = _LEFT_WORKS.match(behind, of=sentence.text)
    if left is not None and (number.value or 0) >= _LEAST:
        return figure.told("vehicle_production", _cue(number, left))
    mark = _MARK_AFTER.match(behind)
    if mark is not None and _OF_NO_CARS.match(behind, mark.end()):
        return None
    # "The 200,000 mark is to be passed in May": whatever the verb, and wherever it stands.
    named = mark is not None and mark[0].endswith(("mark", "threshold", "milestone", "barrier"))
    if not (
        named
        or _PASSES.search(figure.before, of=figure.sentence.text)
        or re.search(r"\b(?:milestone|mark)\b", figure.before)
    ):
        return None
    if _car_passes(figure) and (number.value or 0) >= _LEAST:
        return figure.told("vehicle_sales", None)
    if (mark is not None or _MARK_OF.search(figure.before)) and (number.value or 0) >= _LEAST:
        return figure.told("vehicle_sales", _cue(number, mark) if mark is not None else None)
    return None


def _car_passes(figure: Figure) -> bool:
    """Whether a car itself passes a number: "the M9 has passed 260,000 since it came out"."""
    sentence, number = figure.sentence, figure.number
    cars = [m for m in sentence.of("model") if m.end <= number.start]
    passes = bool(cars) and _HAS_PASSED.fullmatch(sentence.slice(cars[-1].end, number.start)) is not None
    return passes and figure.noun is None and _BARE_END.match(sentence.after(number, 20)) is not None


_HAS_PASSED = re.compile(
    r"(?: alone| itself)?(?: has| have| had)?(?: now| already| since| just| long| meanwhile)* (?:passed|crossed"
    r"|topped"
    r"|exceeded|surpassed|reached|hit|cleared|gone past|gone beyond|went past)(?: the)? "
)
_BARE_END = re.compile(r"(?:[,.;)]|\Z| (?:since|in|within|after|by|and|worldwide|globally|so far|to date)\b)")


# Below this no mark of cars is worth a word.
_LEAST = 1000


# "Finished 2025 on 9,400", "closed February with 3,120".
_CLOSED_ON = Needing(
    rf"\b(?:clos|end|finish)(?:e[sd]?|ed|es|s|ing) (?:off |up )?(?:the (?:year|month|quarter|half-year|half|season"
    rf"|twelve months)|20\d\d|[A-Z]\w+(?: 20\d\d)?|(?:its|the) (?:first|second|third|fourth|last) (?:\w+ )?(?:year"
    rf"|month|quarter|half))\b[^,;:\d]{{0,40}}\b(?:on|with|at){ABOUT} \Z"
)


def closed_on(figure: Figure) -> bool:
    """Whether a number is what a make closed a time with."""
    return _CLOSED_ON.search(figure.sentence.before(figure.number, 90), of=figure.sentence.text) is not None


# "X slipped 12% to 18,400".
_MOVED_TO = re.compile(
    r"(?: (?:[a-z]+ly|even|again|also|only|by|a further|was|were|is|has|had"
    r"|[a-z]+(?:ed|ew|ell|ose|id|ost|ank|up|down|on))){1,4} "
)


def moved_to_level(figure: Figure) -> bool:
    """Whether a number is the level to which a make itself rose or fell, in a country and at a time."""
    sentence, number, change = figure.sentence, figure.number, figure.change
    if change is None or change.end > number.start or figure.period is None or not sentence.of("place"):
        return False
    if (
        re.fullmatch(
            r"(?: in [A-Z][\w ]{2,20})?,? (?:to|and (?:finished|ended up|closed) (?:on|at|with)) (?:[a-z]+ )?",
            sentence.slice(change.end, number.start),
        )
        is None
    ):
        return False
    makes = [m for m in sentence.of("organization") if m.end <= change.start]
    return bool(makes) and _MOVED_TO.fullmatch(sentence.slice(makes[-1].end, change.start)) is not None


_CARS_THEN = re.compile(r" (?:[a-z]+ )?(?:cars|vehicles|units|sales|deliveries|registrations)\b")


def ranked_with(figure: Figure) -> bool:
    """Whether a number is what somebody's place in a ranking is told with."""
    before = figure.before
    if before.startswith(", with ") and (figure.number.unit == "percent" or _CARS_THEN.match(figure.after)):
        # "Came second last year behind X, with 29 percent": the clause before tells the place.
        before = figure.sentence.before(figure.number, 90)
    return _RANKED.search(before, of=figure.sentence.text) is not None


def is_thing(figure: Figure, make: Mention | None) -> bool:
    """Whether a maker's name behind a number stands before something else than cars ("18 Lynk & Co clubs")."""
    return (
        figure.noun is None
        and make is not None
        and make.kind == "organization"
        and bool(_THINGS.match(figure.sentence.after(make, 30)))
    )


def _cue(number: Mention, found: re.Match[str]) -> Mention:
    words = found[0].lstrip(" -")
    start = number.end + len(found[0]) - len(words)
    return Mention("cue", start, start + len(words), words, words.lower(), "mark")
