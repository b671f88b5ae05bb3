"""Pledges without a number: "all-electric by 2030", "will sell nothing but EVs", "every car electric" are a share of
100 percent.
"""

import re
from collections.abc import Iterator

from flows.extraction.aims.authority_aims import authority_wants
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.figure import Figure
from flows.extraction.lexicon.aim_words import AIM
from flows.extraction.timing.figure_periods import dating_periods
from flows.extraction.timing.past_aims import ONCE
from flows.extraction.wording.needed import Needing

_WILL = (
    r"(?:(?:to|will|would|shall|should|must|is to|are to|are all to|is all to|is set to|are set to|has to|have to"
    r"|was to|were to)"
    r" (?:then |all |also |only )?)"
)
_A = r"(?:an? |any )?(?:internal[- ]|a )?"
_BE_ELECTRIC = (
    r"be (?:fully |all-|purely |entirely |battery[- ]|exclusively |purely battery-)?(?:electric|electrified|powered by"
    r" batteries|battery-powered|driven by electricity|EVs|plug-ins)|run (?:only |solely |purely |entirely )?on"
    r" (?:electricity|batteries|battery power|current)(?: alone| only)?|have (?:a plug|an electric motor|a battery)"
    r"|be sold with (?:a plug|an electric drive)|drive electrically"
)
_WHOLE = (
    r"\b(?:(?:all|every one) of (?:its|their|the brand's|the company's|the marque's) (?:new |passenger )?(?:cars"
    r"|vehicles|models|sales)\b|(?:all|every|each)(?: of)?(?: its| their| the)?(?: new| single| passenger| last)*"
    r" (?:cars?"
    r"|vehicles?|models?|nameplates?|launch|newcomer)\b"
    r"|everything(?= (?:that )?(?:it|they|the \w+|[A-Z]\w+) (?:sells?|makes?|builds?|offers?|launches)\b)"
    r"|(?:its|their|the|[A-Z]\w+'s) (?:whole|entire|complete|full) (?:European |model )?(?:range|line-?up|fleet"
    r"|portfolio"
    r"|output|offering)\b|(?:[A-Z][\w-]+'s?|its) (?:European |passenger |British |American |new )*(?:cars|vehicles"
    r"|models|range|line-?up)\b(?= (?:are|is) all ))"
    r"(?: (?:that )?(?:it|they|the \w+|[A-Z]\w+) (?:sells?|sold|makes?|made|builds?|built|offers?|launches|launched"
    r"|introduces))?"
    r"(?: in [A-Z]\w+| sold| in the \w+)* "
)
_ELECTRIC = (
    r"(?:all-electric|fully electric|purely electric|pure-electric|electric-only|EV-only|100 ?(?:%|per ?cent) electric)"
)
_ALL = Needing(
    rf"\b(?:(?:go(?:es|ing)?|become|becoming|be|turn(?:ing)?|switch(?:ing)? to|an?|its|to) )?{_ELECTRIC}"
    rf"(?= (?:by|from|in|line-?up|range|future|portfolio|{AIM}|before)\b)"
    # "The all-electric brand comes to X in May" tells what it is, and nothing that it pledges.
    rf"|\b(?:becom(?:e|es|ing)|be|(?:turn(?:s|ed|ing)?|transform(?:s|ed|ing)?|evolv(?:e|es|ing)) (?:[a-z]+ )?into"
    rf"|towards?|(?:{AIM}) of)"
    rf" (?:an? |the )(?:[a-z-]+ )?{_ELECTRIC}(?= (?:brand|carmaker|automaker|maker|company|marque)\b)"
    r"|\b(?:sell|sells|selling|offer|offering|build|building|make|making|produce|producing|launch|launching) (?:only"
    r"|nothing but|exclusively|solely|just) (?:fully |all-|battery[- ]|pure |purely )?(?:EVs|BEVs|electric (?:cars"
    r"|vehicles|models)|electrics|electrified (?:cars|vehicles|models))"
    r"|\b(?:all|every one) of (?:its|their|the brand's|the company's) (?:new )?(?:cars|vehicles|models"
    r"|sales) (?:to be|will be|would be|should be|are to be|being) (?:fully |all-|purely |battery[- ])?(?:electric"
    r"|electrified|EVs)"
    r"|\b(?:all|every|each) (?:of )?(?:its |their |new )?(?:cars?|vehicles?|models?) (?:it (?:sells|makes"
    r"|builds) )?(?:to be|will be|would be|should be|is to be|are to be) (?:fully |all-|purely "
    r"|battery[- ])?(?:electric|electrified)"
    rf"|\b(?:no|not (?:one|a single)) (?:single |new |more |[A-Z][\w-]+ )?(?:cars?|vehicles?"
    rf"|models?)\b[^;:.]{{0,50}}?{_WILL}"
    rf"(?:have|need|carry|come with|be sold with|contain|be powered by|run on) (?:{_A}(?:engine|exhaust|tailpipe|petrol"
    rf"|diesel|fuel tank|combustion)\w*|{_A}\w+ engine)"
    rf"|{_WHOLE}(?:{_WILL})(?:{_BE_ELECTRIC})"
    rf"|\b(?:{_WILL}|\bgoing to |\bwants to |\bplans to |\baims to |\bmeans to )?(?:sell|build|make|offer"
    rf"|produce)(?:s|ing)? (?:its|their|the) last (?:car|vehicle|model) with {_A}\w+ engine"
    r"|\b(?:itself |altogether |completely |entirely )?(?:gives?|giving|given|gave) up (?:on )?(?:combustion |petrol "
    r"|diesel "
    r"|internal[- ]combustion )?engines(?: altogether| completely| for good)?"
    r"|\b(?:turns?|turning|goes|go|going|becomes?|becoming) (?:wholly|fully|purely|entirely|completely|exclusively"
    r"|100 ?%) electric"
    r"|\b(?:EVs|BEVs|electric cars|battery cars|electric vehicles) (?:only|and nothing else|alone)\b"
    # "Make all new vehicles it sells electrified", "electrify its whole line-up".
    r"|\bmak(?:e|es|ing) (?:all|every|each)(?: of)?(?: its| their| the| new| single| passenger)* (?:cars?|vehicles?"
    r"|models?)(?: (?:that )?(?:it|they|the \w+|[A-Z]\w+) (?:sells?|builds?|makes?|offers?))?(?: in [A-Z]\w+| worldwide"
    r"| globally)? (?:fully |all-|purely |battery[- ])?(?:electric|electrified)\b"
    r"|\belectrify(?:ing)? (?:all(?: of)? (?:its|their)|(?:its|their|the) (?:whole|entire|complete|full)) (?:[a-z]+ )?"
    r"(?:range|line-?up|fleet|models|cars|vehicles|portfolio)\b"
    r"|\b(?:stop|end|cease|give up|phase out)(?:ping|ing|s)? (?:selling |making |building |producing |sales of "
    r"|production of )?(?:all )?(?:combustion|petrol|gasoline|ICE|internal[- ]combustion)[\w -]*?(?:cars|models"
    r"|vehicles|engines)?(?= (?:by|from|in)\b)",
    re.IGNORECASE,
)


# The words without which no pledge is one: looked for first, since most sentences have none.
_OF_DRIVES = Needing(r"lectri|\bB?EVs?\b|engine|batter|exhaust|combustion|plug|petrol|gasoline|ICE\b|diesel|tailpipe")
# "That date was abandoned": the sentence behind takes the pledge back.
_THAT_AIM = re.compile(
    rf"(?:That|This|The|Its) (?:[\w-]+ )?(?:date|{AIM}|deadline|plan|pledge|promise|timetable|commitment)\b"
)
# "…, a goal that it has since dropped".
_AN_AIM_THAT = re.compile(
    rf",? (?:an?|the) (?:[a-z]+ )?(?:date|{AIM}|deadline|plan|pledge|promise|timetable|commitment"
    r"|vow)\b[^,;.]{0,60}"
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


# "What it is not giving up is its vow": kept.
NOT_GIVEN_UP = re.compile(
    r"\b(?:not|never|isn't|won't|without) (?:going to |be |to )?(?:giv(?:e|ing)|drop(?:ping)?|abandon(?:ing)?"
    r"|scrap(?:ping)?"
    r"|walk(?:ing)?|back(?:ing)?|let(?:ting)?|shelv(?:e|ing)|revis(?:e|ing)|postpon(?:e|ing))(?: (?:up|away|off|back"
    r"|go))?\b"
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
    if not periods or not _ALL.possible(sentence.text) or _OF_DRIVES.search(sentence.text) is None:
        return
    for found in _ALL.finditer(sentence.text):
        start, end = sentence.start + found.start(), sentence.start + found.end()
        behind = [p for p in periods if 0 <= p.start - end <= 45]
        ahead = [p for p in periods if 0 <= start - p.end <= 45]
        period = behind[0] if behind else ahead[-1] if ahead else None
        if period is None or any(
            (m.unit == "percent" or m.label == "fraction") and abs(m.start - start) < 60
            for m in sentence.of("quantity", "number")
        ):
            continue
        clause = sentence.clause_at(start)
        answer = following if sentence.text.rstrip().endswith("?") or _THAT_AIM.match(following) else ""
        told = sentence.slice(clause.start, start) + " … " + sentence.slice(end, max(end, clause.end))
        if any(start - 90 < c.start < start and not c.surface.endswith("s") for c in clause.cues("plant_noun")):
            continue  # "its Munich plant will build nothing but": no pledge of the brand
        if authority_wants(sentence.slice(clause.start, start)):
            continue  # "by 2035 the government wants every new car to be electrified"
        aside = _AN_AIM_THAT.search(sentence.slice(end, sentence.end))
        told = NOT_GIVEN_UP.sub(" ", told + (aside[0] if aside is not None else ""))
        given_up = any(p.search(text) for p in (_GIVEN_UP, ONCE.pattern) for text in (told, answer))
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
