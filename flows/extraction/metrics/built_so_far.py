"""All that was built or sold so far, told as the last of it."""

import re
from dataclasses import replace

from flows.extraction.grammar.article import Sentence
from flows.extraction.grammar.figure import Figure
from flows.extraction.metrics.counted_nouns import make_of, noun_of
from flows.extraction.timing.figure_periods import dating_periods, period_of

_LEAST_MILESTONE = 1000


_OFF_THE_LINE = re.compile(
    r"\b(?:buil[dt]\w*|made|makes?|produc\w+|assembl\w+|complet\w+|roll(?:s|ed|ing)?|turn(?:s|ed|ing)? out"
    r"|celebrat\w+|finish\w+"
    r"|left|leaves|came off|come off|manufactur\w+)\b"
)


_TO_A_BUYER = re.compile(r"\b(?:deliver\w*|handed over|hands? over|sold|sells?|sale|registered|buyer|customer|owner)\b")


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
        if ordinal.label != "ordinal" or (ordinal.value or 0) < _LEAST_MILESTONE:
            continue
        number = replace(ordinal, label="cardinal", comparator="eq")
        clause = sentence.clause_at(number.start)
        noun = noun_of(sentence, number)
        made, sold = _OFF_THE_LINE.search(clause.text), _TO_A_BUYER.search(clause.text)
        named = make_of(sentence, number) is not None or re.match(r" [A-Z]", sentence.after(number, 2)) is not None
        if (
            (noun is None or noun.label != "vehicle_noun")
            and not named
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
