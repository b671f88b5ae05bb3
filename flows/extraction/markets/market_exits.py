"""Exits told by a verb of stopping and the trade that is stopped: "halts all exports", "sales there were suspended".

The verbs, the nouns for a stop and what can be stopped are classes of the vocabulary ("market_cues").
"""

import re
from collections.abc import Iterator, Sequence

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.kept import kept
from flows.extraction.lexicon.car_words import ONE_BODY
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.small_numbers import SMALL_NUMBER

# How far what is stopped stands behind the verb ("suspended all of its vehicle exports") or before it.
_REACH = 48
_BETWEEN = re.compile(r"\A[ \w'&/-]*\Z")
# Words behind which a new statement begins: what follows is not what is stopped.
_OTHER = re.compile(r"\b(?:after|because|while|when|as|since|before|until|despite|if|which|that|who|where|from|in)\b")
_BE = re.compile(r"\b(?:is|are|was|were|been|being|be|get|gets|got)(?: [a-z]+ly| all| now| also)? \Z")
_STATED = re.compile(r"\b(?:the|a|an|any|year)[ -]\Z")
# A car that goes, and a line that stands still for some weeks, are no exit.
_OF_A_CAR = re.compile(r"\A of (?:the |its |their |that )?\Z")
# "Means to end petrol car sales", "will stop sales of cars with combustion engines": a kind of drive goes.
_DRIVEN = re.compile(r"\A(?:[ -][\w-]+){0,2} \Z")
_OF_DRIVEN = re.compile(r"\A of (?:[\w-]+ ){0,4}\Z")
_THE_CAR = re.compile(
    r"\A (?:(?:sales|deliveries|production|output|imports) of )?(?:(?:the|its|their|both|all|[\w-]+) ){0,3}\Z"
)
_PLANT = re.compile(r"\b(?:[Pp]lants?|[Ff]actor(?:y|ies)|[Ww]orks)\b")
_MAKING = re.compile(
    r"\b(?:production|output|making|mak|building|build|assembl\w*|produc\w+"
    r"|manufactur\w+)",
    re.IGNORECASE,
)
_THAT_CAR = re.compile(
    r"\A (?:(?:production|sales|output) of )?(?:it|them|(?:the|this|that|its) (?:\w+ )?(?:car|model"
    rf"|{ONE_BODY}))\b"
)
_IT_WAS = re.compile(
    r"\A(?: [\w-]+){0,2}? (?:has|have|had|is|are|was|were|will|would|to)(?: (?:be|been|being|also|now|already"
    r"|since))* \Z"
)
FOR_A_WHILE = Needing(
    rf"\b(?:temporar\w+|for (?:an? |one|{SMALL_NUMBER}|several|some|\d+)[ -]?(?:days?|weeks?|shifts?|hours?)"
    rf"|for (?:a|one) month|"
    r"shortages?|chips?|semiconductors?|strikes?|maintenance|holiday|earthquake|flood\w*)\b"
)


# "Pulled its cars out of", "took the brand off the market in": what is taken away stands inside the verb.
_TAKEN = Needing(
    r"\b(?:pull|take|took|withdr[ae]w|remov)\w* (?:(?:its|their|the|all)(?: of (?:its|their|the))? )"
    r"(?:[\w-]+ ){0,3}?(?:cars|vehicles|models|brands?|marque|products|range|line-?up|SUVs|EVs|business) "
    r"(?:out of|from|off the market in)\b|"
    r"\b(?:sells?|sold|selling|hand(?:s|ed|ing)? over|transfer(?:s|red|ring)?)(?: off)? (?:its|their|the|all its)"
    r"(?: [\w-]+){0,2} (?:business(?:es)?|operations?|subsidiar(?:y|ies)|activities|assets)\b"
    r"(?! (?:unit|centre|center))"
)

# "Is withdrawing X from", "pulled X's cars out of": the brand that is taken away.
_TAKES = re.compile(
    r"\b(?:pull(?:s|ed|ing)?|withdr[ae]w(?:s|n|ing)?|remov(?:es?|ed|ing))"
    r" (?:(?:all|its|the|the entire) ){0,2}\Z"
)
_AWAY = re.compile(
    r"(?:'s?)?(?: (?:brand|marque|badge|name|label|cars|models|vehicles|range|line-?up))? (?:out of|off the market in|"
    r"from(?! (?:the )?(?:[\w-]+ )?(?:sale|agreement|deal|contract|talks|race|series|show|list|exchange)\b))(?= )"
)


@kept
def exits(sentence: Sentence) -> tuple[Mention, ...]:
    """The stops of trade that a sentence tells, as mentions of class `market_exit` from the verb to what is stopped."""
    return tuple(_exits(sentence))


def _exits(sentence: Sentence) -> Iterator[Mention]:
    if sentence.of("place"):
        for taken in _TAKEN.finditer(sentence.text):
            yield _stop(sentence, sentence.start + taken.start(), sentence.start + taken.end())
        for brand in sentence.of("organization"):
            takes, away = _TAKES.search(sentence.before(brand, 30)), _AWAY.match(sentence.after(brand, 36))
            if takes is not None and away is not None:
                left = brand.start - len(takes.string) + takes.start()
                yield _stop(sentence, left, brand.end + away.end())
    objects = [m for m in sentence.cues("exit_object") if not _of_a_car(sentence, m)]
    if not objects or FOR_A_WHILE.search(sentence.text):
        return
    for verb in sentence.cues("exit_verb"):
        behind = next((o for o in objects if _governed(sentence, verb, o)), None)
        before = next((o for o in objects if _passive(sentence, o, verb)), None)
        if behind is not None:
            yield _stop(sentence, verb.start, behind.end)
        elif before is not None:
            yield _stop(sentence, verb.start, verb.end)
        elif (ending := next((o for o in objects if _ends(sentence, o, verb)), None)) is not None:
            yield _stop(sentence, ending.start, verb.end)
    for noun in sentence.cues("exit_noun"):
        behind = next((o for o in objects if _governed(sentence, noun, o)), None)
        if behind is not None:
            yield _stop(sentence, noun.start, behind.end)


def is_exit(sentence: Sentence, cue: Mention) -> bool:
    """Whether a stop that the vocabulary names as a whole ("ended production") is one of trade, and not of a car."""
    if takes_a_car(sentence, cue):
        return False
    if not any(cue.start <= m.start and m.end == cue.end for m in sentence.cues("exit_object")):
        return True
    return not _of_a_car(sentence, cue) and FOR_A_WHILE.search(sentence.text) is None


# "Has stopped selling anything with a combustion engine", "no longer sells petrol cars": the maker stays.
_OF_A_DRIVE = re.compile(
    r"\A (?:(?:(?:new|any|all|its|their|the|pure|purely|last|conventional|other) )*(?:petrol|gasoline|diesel|combustion"
    r"|internal[- ]combustion|ICE|fossil(?:-fuel)?|hybrid|plug-in)\b"
    r"|(?:new |any |all |its |the )*(?:anything|everything|cars|vehicles|models) (?:with|powered by|running on|burning"
    r"|without|that (?:burn|use|have|run on)) (?:an? |any )?(?:[a-z-]+ )?(?:engines?|petrol|gasoline|diesel|combustion"
    r"|fuel|plug)\b)"
)


_SELLING = re.compile(r"(?i)(?:sell(?:ing|s)?|offer(?:ing|s)?|import(?:ing|s)?|market(?:ing|s)|sales of)\Z")
# "Stopped selling the e in Britain": a car that is only named by a letter or two, or that nobody knows.
_ONE_CAR = re.compile(
    r" (?:the|its) (?:(?:electric|small|new|old|last) )*(?:[a-z]\d?|(?=\w*\d)[\w.-]+|[A-Z][\w.-]+)(?: [A-Z\d][\w.-]*)?"
    r" (?=in|there|here|at)\b"
)


def takes_a_car(sentence: Sentence, cue: Mention) -> bool:
    """Whether a model or a drive is what is withdrawn or no longer sold: "has withdrawn the S90", "the S90 was pulled",
    "sells no more diesels".
    """
    models = sentence.of("model")
    if _OF_A_DRIVE.match(sentence.after(cue, 70)):
        return True
    one = _ONE_CAR.match(sentence.after(cue, 40)) if _SELLING.search(cue.surface) else None
    if one is not None and not any(cue.end <= p.start < cue.end + one.end() for p in sentence.of("place")):
        return True
    if models and _MAKING.search(cue.surface) and _THAT_CAR.match(sentence.after(cue, 40)):
        return True
    behind = next((m for m in models if m.start >= cue.end), None)
    if behind is not None and _THE_CAR.match(sentence.slice(cue.end, behind.start)):
        return True
    before = next((m for m in reversed(models) if m.end <= cue.start), None)
    return before is not None and _IT_WAS.match(sentence.slice(before.end, cue.start)) is not None


def stops_at_a_plant(sentence: Sentence, cue: Mention | None, places: Sequence[Mention]) -> bool:
    """Whether what ends is the making of cars in a town or at a plant: the maker goes on selling in its country."""
    if cue is None or _MAKING.search(cue.surface) is None:
        return False
    return any(p.city is not None and p.label == "city" for p in places) or _PLANT.search(sentence.text) is not None


# "Closed its showroom in Oslo": one of its places, unless it was the last.
_ONE_PLACE = re.compile(
    r"(?:[Cc]los(?:ed|es|ing)|[Ss]huts?|[Ss]hut(?:ting)?|[Gg](?:i|a)ves?|[Gg]iv(?:en|ing)|[Ww](?:i|ou)nds?"
    r"|[Pp]adlock\w*"
    r"|[Vv]acat\w+|[Aa]bandon\w*|[Ss]hutter\w*)(?: down| up)? (?:its|the|an?|their|one of (?:its|"
    r"the)) (?!last\b|only\b|sole\b|remaining\b|final\b)(?:[\w'-]+ ){0,3}?"
    r"(?:showroom|store|shop|outlet|dealership|branch|[Hh]ouse|[Ss]pace|[Cc]ent(?:re|er)|[Ll]ounge|[Hh]ub|flagship"
    r"|office|headquarter|studio|laborator(?:y|ie)|lab)s? "
    r"(?:in|at|on|near) "
)


# "The studio in Munich closes its doors": said of that place.
_ITS_DOORS = re.compile(r"(?:clos|shut)\w* (?:its|their) (?:doors|gates)")
_HOUSES = ("plant_noun", "facility_noun", "outlet_noun")


def closes_one_place(sentence: Sentence, cue: Mention | None, places: Sequence[Mention]) -> bool:
    """Whether what is closed is a place of sales in a town: the maker may go on selling in its country."""
    if cue is None or not any(p.label == "city" for p in places):
        return False
    if _ITS_DOORS.match(cue.surface) is not None and any(n.end <= cue.start for n in sentence.cues(*_HOUSES)):
        return True
    return _ONE_PLACE.match(sentence.slice(cue.start, cue.start + 80)) is not None


def _governed(sentence: Sentence, verb: Mention, thing: Mention) -> bool:
    between = sentence.slice(verb.end, thing.start)
    if _NO_END.search(sentence.slice(verb.start - 7, verb.end + 5)):
        return False
    if not 0 < len(between) <= _REACH or verb.end > thing.start or _STATED.search(sentence.before(verb, 6)):
        return verb.label == "exit_noun" and 0 < len(between) <= _REACH and verb.end < thing.start
    return _BETWEEN.match(between) is not None and _OTHER.search(between) is None


# "Would end up building cars there", "by end-2024 it will do business in X": no end of anything.
_NO_END = re.compile(
    r"\b(?:[Ee]nd(?:s|ed|ing)? up|(?:[Bb]y|[Aa]t|[Ff]rom|[Uu]ntil|before|since) end|end-(?:20|of|[A-Z]))"
)
# "Exports to X ended in 2024": the trade itself comes to its end; "ended the year" is another thing.
_ENDED = re.compile(r"(?:end(?:ed|s)?|ceased?|ceases|stop(?:ped|s)?|(?:is|are|was|were) (?:over|at an end))")
_TO_A_PLACE = re.compile(r" (?:(?:to|in|into|from|for|there|here)\b[\w ,'-]{0,50} )?(?:has |have |had |will |would )?")
_AT_A_TIME = re.compile(
    r"(?: (?:in|on|at the|by|last|this|after|during|when|as|for good|altogether|there|two|three|(?:19|20)\d\d|"
    r"\d+(?= (?:days?|weeks?|months?|years?)\b))\b|[.,;]|\Z)"
)


# "Talks about sales there are over", "the growth of sales is over": something else is.
_BE_OVER = ("is ", "are ", "was ", "were ")
_OF_IT = re.compile(r"\b(?:of|about|on|over|for|in|to|with) (?:[a-z]+ )?\Z")


def _ends(sentence: Sentence, thing: Mention, verb: Mention) -> bool:
    return (
        thing.end < verb.start
        and _ENDED.fullmatch(verb.surface) is not None
        and _TO_A_PLACE.fullmatch(sentence.slice(thing.end, verb.start)) is not None
        and _AT_A_TIME.match(sentence.after(verb, 14)) is not None
        and (not verb.surface.startswith(_BE_OVER) or _OF_IT.search(sentence.before(thing, 24)) is None)
    )


def _passive(sentence: Sentence, thing: Mention, verb: Mention) -> bool:
    between = sentence.slice(thing.end, verb.start)
    return (
        0 < len(between) <= _REACH
        and thing.end < verb.start
        and _BETWEEN.match(between) is not None
        and _BE.search(between) is not None
    )


def _of_a_car(sentence: Sentence, thing: Mention) -> bool:
    """`production of the X5`, `sales of diesel cars`: a model or a kind of cars goes, its maker stays."""
    if _OF_A_DRIVE.match(sentence.after(thing, 70)):
        return True
    drives = [m for m in sentence.of("cue") if (m.label or "").startswith("powertrain:")]
    if any(
        _DRIVEN.match(sentence.slice(drive.end, thing.start))
        or _OF_DRIVEN.match(sentence.slice(thing.end, drive.start))
        for drive in drives
    ):
        return True
    car = next((m for m in sentence.of("model") if m.start > thing.end), None)
    before = next((m for m in sentence.of("model") if thing.start - 3 <= m.end < thing.start), None)
    return before is not None or (car is not None and _OF_A_CAR.match(sentence.slice(thing.end, car.start)) is not None)


def _stop(sentence: Sentence, start: int, end: int) -> Mention:
    return Mention("cue", start, end, sentence.slice(start, end), id="exit", label="market_exit")
