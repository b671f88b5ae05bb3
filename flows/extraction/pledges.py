"""Pledges without a number: "all-electric by 2030", "will sell nothing but EVs", "every car electric" are a share of
100 percent.
"""

import re
from collections.abc import Iterator

from flows.extraction.article import Mention, Sentence
from flows.extraction.figure import Figure
from flows.extraction.figure_periods import dating_periods

_ALL = re.compile(
    r"\b(?:(?:go(?:es|ing)?|become|becoming|be|turn(?:ing)?|switch(?:ing)? to|an?|its|to) )?(?:all-electric"
    r"|fully electric|purely electric|pure-electric|electric-only|EV-only|100 ?(?:%|per ?cent) electric)"
    r"(?= (?:by|from|in|line-?up|range|brand|carmaker|automaker|maker|company|future|portfolio|marque|goal|target"
    r"|before)\b)"
    r"|\b(?:sell|sells|selling|offer|offering|build|building|make|making|produce|producing|launch|launching) (?:only"
    r"|nothing but|exclusively|solely|just) (?:fully |all-|battery[- ]|pure |purely )?(?:EVs|BEVs|electric (?:cars"
    r"|vehicles|models)|electrics|electrified (?:cars|vehicles|models))"
    r"|\b(?:all|every one) of (?:its|their|the brand's|the company's) (?:new )?(?:cars|vehicles|models"
    r"|sales) (?:to be|will be|would be|should be|are to be|being) (?:fully |all-|purely |battery[- ])?(?:electric"
    r"|electrified|EVs)"
    r"|\b(?:all|every|each) (?:of )?(?:its |their |new )?(?:cars?|vehicles?|models?) (?:it (?:sells|makes"
    r"|builds) )?(?:to be|will be|would be|should be|is to be|are to be) (?:fully |all-|purely "
    r"|battery[- ])?(?:electric|electrified)"
    r"|\b(?:stop|end|cease|give up|phase out)(?:ping|ing|s)? (?:selling |making |building |producing |sales of "
    r"|production of )?(?:all )?(?:combustion|petrol|gasoline|ICE|internal[- ]combustion)[\w -]*?(?:cars|models"
    r"|vehicles|engines)?(?= (?:by|from|in)\b)",
    re.IGNORECASE,
)


_GIVEN_UP = re.compile(
    r"\b(?:drop(?:s|ped|ping)?|abandon(?:s|ed|ing)?|scrap(?:s|ped|ping)?|let(?:s|ting)? go|walk(?:s|ed|ing)? back"
    r"|no longer|gave up|given up|giv(?:es|ing) up|backtrack\w*|retreat\w*|water(?:s|ed|ing)? down|dump(?:s|ed|ing)?"
    r"|"
    r"ditch(?:es|ed|ing)?|shelv(?:e|es|ed|ing)|row(?:s|ed|ing)? back|abolish\w*|cancel\w*|back(?:s|ed|ing)? (?:away"
    r"|out|off)|not (?:any ?more|after all)|soften\w*|revis(?:e|es|ed|ing)|postpon\w*|reverse[sd]?|out of reach"
    r"|off the table)\b",
    re.IGNORECASE,
)


def pledges(sentence: Sentence, following: str) -> Iterator[Figure]:
    """The sentence's pledges of an all-electric range or sales, each with the deadline that it must have.

    `following`: the next sentence's text, which answers a pledge that is put as a question ("All-electric by 2030? No
    longer").
    """
    periods = [
        p
        for p in dating_periods(sentence)
        if p.granularity in ("year", "year_part", "decade", "decade_part", "quarter", "half", "month")
        or p.relation in ("by", "from")
    ]
    for found in _ALL.finditer(sentence.text):
        start, end = sentence.start + found.start(), sentence.start + found.end()
        behind = [p for p in periods if 0 <= p.start - end <= 45]
        ahead = [p for p in periods if 0 <= start - p.end <= 45]
        period = behind[0] if behind else ahead[-1] if ahead else None
        if period is None or any(m.unit == "percent" and abs(m.start - start) < 60 for m in sentence.of("quantity")):
            continue
        clause = sentence.clause_at(start)
        answer = following if sentence.text.rstrip().endswith("?") else ""
        given_up = _GIVEN_UP.search(clause.text) is not None or _GIVEN_UP.search(answer) is not None
        number = Mention(
            "number",
            start,
            end,
            found.group(0),
            label="pledge",
            value=100.0,
            comparator="denied" if given_up else "eq",
            unit="percent",
        )
        yield Figure(sentence, number, metric="electrified_share", cue=number, period=period, whole=100.0)
        return
