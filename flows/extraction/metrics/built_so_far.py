"""All that was built or sold so far, told as the last of it."""

import re
from dataclasses import replace

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.figure import Figure
from flows.extraction.lexicon.car_words import ONE_BODY
from flows.extraction.lexicon.plant_words import PLANT
from flows.extraction.metrics.counted_nouns import make_of, noun_of
from flows.extraction.timing.figure_periods import dating_periods, period_of

_LEAST_MILESTONE = 1000


_OFF_THE_LINE = re.compile(
    r"\b(?:buil[dt]\w*|made|makes?|produc\w+|assembl\w+|complet\w+|roll(?:s|ed|ing)?|turn(?:s|ed|ing)? out"
    r"|celebrat\w+|finish\w+"
    r"|left|leaves|came off|come off|manufactur\w+)\b"
)


_TO_A_BUYER = re.compile(
    r"\b(?:deliver\w*|handed over|hands? over|sold|sells?|sale|registered|buyers?|customers?|owners?|households?"
    r"|dr(?:ove|iven) (?:home|off|away)|took home|bought|collected|(?:its|the) keys)\b"
)
# "Car number 50,000", "truck no. 30,000": the last of them.
_NUMBERED = re.compile(
    rf"\b(?:(?:[Cc]ars?|[Vv]ehicles?|[Uu]nits?|{ONE_BODY}|EV)|[A-Z0-9][\w+-]*) (?:number|No\.?|no\.|nr\.?) \Z"
)
# "The 10,000th visitor".
_SOMEBODY = re.compile(
    r" (?:[a-z]+ )?(?:visitor|guest|employee|worker|apprentice|member|subscriber|fan|customer|buyer)\b"
)
# "The plant rang the bell for car number 50,000", "Fiat has built cars there since 1976; the 18 millionth was a Pulse".
_AT_WORKS = re.compile(rf"\b(?:{PLANT}|assembly line|production line)\b")
_WAS_ONE = re.compile(r" (?:was|is|turned out to be) an? (?=[A-Z])")


# "The 25,000th was finished in March."
_ALONE = re.compile(
    r"(?:,[^,;.]{0,30},)? (?:was|were|has|had|is)(?: been| just)? (?:buil|made|deliver|complet|assembl|"
    r"finish|produc|hand"
    r"|roll|sold)|(?:,[^,;.]{0,20},)? (?:left|rolled|came off|went|followed)\b"
)


def told_as_last(sentence: Sentence) -> list[Figure]:
    """All that was built or sold so far, told as the last of it: "its three-millionth car", "the 25,000th Pik Up"."""
    found: list[Figure] = []
    periods = dating_periods(sentence)
    for ordinal in sentence.of("number"):
        numbered = ordinal.label == "cardinal" and is_numbered(sentence, ordinal)
        if _SOMEBODY.match(sentence.after(ordinal, 30)):
            continue
        if (ordinal.label != "ordinal" and not numbered) or (ordinal.value or 0) < _LEAST_MILESTONE:
            continue
        number = replace(ordinal, label="cardinal", comparator="eq")
        clause = sentence.clause_at(number.start)
        noun = noun_of(sentence, number)
        made, sold = _OFF_THE_LINE.search(clause.text), _TO_A_BUYER.search(clause.text)
        one_of_them = _WAS_ONE.match(sentence.after(number, 30)) is not None
        if one_of_them and sold is None:
            made = made or _OFF_THE_LINE.search(sentence.slice(sentence.start, number.start))
        if numbered and sold is None:
            made = made or _AT_WORKS.search(clause.text)
        named = make_of(sentence, number) is not None or re.match(r" [A-Z]", sentence.after(number, 2)) is not None
        if (
            (noun is None or noun.label != "vehicle_noun")
            and not named
            and not numbered
            and not one_of_them
            and not _ALONE.match(sentence.after(number, 30))
        ):
            continue
        if made is None and sold is None:
            continue
        metric = (
            "vehicle_production"
            if made is not None and (sold is None or "celebrat" not in made.group(0))
            else "vehicle_sales"
        )
        period = period_of(sentence, number, [], periods)
        found.append(Figure(sentence, number, metric=metric, noun=noun, period=period))
    return found


def is_numbered(sentence: Sentence, number: Mention) -> bool:
    """Whether a number is that of one car: "car number 50,000", "the Pulse no. 100,000"."""
    found = _NUMBERED.search(sentence.before(number, 40))
    if found is None:
        return False
    word = found[0].split(" ")[0]
    end = number.start - len(found[0]) + len(word)
    return (
        not word[0].isupper()
        or _A_CAR.fullmatch(word) is not None
        or any(m.end == end for m in sentence.of("model", "organization"))
    )


_A_CAR = re.compile(rf"Cars?|Vehicles?|Units?|EV|SUV|(?i:{ONE_BODY})")
