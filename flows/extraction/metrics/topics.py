"""What the text has just counted, and the numbers that go on with it."""

import math
import re
from dataclasses import dataclass, replace

from flows.extraction.aims.moved_aims import takes_up
from flows.extraction.aims.wanted_counts import is_wanted, is_whole_wanted
from flows.extraction.grammar.article import Sentence
from flows.extraction.grammar.figure import COUNTS, FLOWS, VEHICLE_FLOWS, Figure
from flows.extraction.grammar.topic_words import BESIDE, MONTH_GAVE
from flows.extraction.lexicon.aim_words import AIM, AIMS
from flows.extraction.metrics.counted_nouns import NOUN_METRICS
from flows.extraction.metrics.topic_holders import bracketed, in_a_city, of_main_brand
from flows.extraction.metrics.vehicle_aims import AIM_NEAR
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.records import quick

# What a bare number is "that": the figure or the things that the text has just spoken of.
SAID_BEFORE = re.compile(
    rf"\b(?:that|which|this|it|they|there|numbers?|figure|total|{AIMS}|together|altogether|result|sum|mark"
    r"|volume|plan|network|brands?|company|group|year|months?|quarter|half|half-year|week|season|carmaker"
    r"|maker|marque|firm|market|country|region|[A-Z]\w+)\b[^;:.]{0,45}?"
    r"\b(?:to be|(?:brings?|brought|bringing|takes?|took|lifts?|pushes) (?:the|its) (?:total|tally|count|figure|sum)"
    r"(?: [\w' -]{2,30})? to|be|is|are|was|were|come to|comes to|came to|reach(?:es|ed)?|grow to|rise to|rises to"
    r"|rose to"
    r"|amount(?:s|ed)? to|managed?|manages|achieved|makes|adds up to|add up to|works out at|posted|recorded|reported"
    r"|reports|registered|racked up"
    r"|total(?:led|s)?|(?:had|has|have) been"
    r"|brought|bring|brings|had|has"
    r"|have|"
    r"put on|logged|notched up|clocked up|counted|got to|gets to|had got to|made it to|increase to|expand to"
    r"|(?:is|are|was|were|will|should|would|could) (?:to )?(?:go|come|move)(?: up| down)? (?:from|to)|stands at"
    r"|stood at|hit|pass(?:ed)?|topped|tops?|exceed(?:ed|s)?|crossed|surpass(?:ed|es)?|cleared|become"
    rf"|(?:climb|swell|double|triple)(?:s|d|ed)? to)(?: (?:a|an|record|mere|{APPROXIMATOR}|already|all-time|high|of|in"
    r"|now|still|then))* \Z"
)


_WITH = re.compile(rf"\b(?:with|on|to|at|whose|by|managed|manages|sold|took)(?: (?:{APPROXIMATOR}|its))? \Z")


_COMING = re.compile(
    r"\A (?:are|is|will|would|were) (?:being developed|to follow|follow|planned|to come|due|in the works"
    r"|in preparation|in the pipeline|under development|to be launched|be launched|come)\b"
)


# "Seven more are due by the end of March", "four more, namely Slovenia and Croatia".
MORE = re.compile(
    r" (?:more|others|further ones)(?:,| are| is| will| would| should| to| by| in| before| this| next|\Z|\.)"
)


# "Plans another five by Christmas".
ANOTHER = r"(?:another|a further|an (?:additional|extra))"
_ANOTHER = re.compile(rf"\b{ANOTHER}{ABOUT} \Z")
# "Has 16 showrooms. Its plan is to have 30 by then", "the importer hopes for 30".
SO_MANY_WANTED = re.compile(
    rf"\b(?:(?:want(?:s|ed)?|intends?|plans?|hopes?|aims?|expects?|means|would like|looking|aiming|hoping|planning"
    rf"|wanting|is|are|due|set|meant|supposed|(?:plan|{AIM}|idea|intention)s? (?:is"
    rf"|remains|was)) to (?:\w+ly )?(?:have|be at|be|get to|get|reach|grow to|come to|go to|see|run|number|count"
    rf"|operate)|wants?|hop(?:es?|ing) for|aim(?:s|ing)? (?:at|for)|plans?(?: for)?|planning(?: for| on)?|target(?:s"
    rf"|ing)?|would like|expects?|reckons? (?:with|on)|reckoning (?:with|on)|count(?:s|ing)? (?:on|with)|eye(?:s"
    rf"|ing)|budgets? for|look(?:s|ing) (?:at|for)|calls? for|(?:plan|{AIM}|idea)s? (?:is|are|remains)(?:"
    r" for)?|(?:will|should|would|must|can) (?:then |soon |eventually "
    rf"|already )?(?:have|number|reach|be)){ABOUT} \Z"
)
_AIMED_COUNTS = {"outlet_count": 3_000, "new_outlet_count": 3_000, "charging_point_count": 99_000, "market_count": 150,
                 "new_market_count": 150, "jobs": 20_000}  # fmt: skip


RANGE = re.compile(r"\A (?:in|of) (?:the|its) (?:[\w'-]+ )?(?:range|line-?up|portfolio)\b")


# "The previous best, 4811 in March", "the old record of 9,100": of what was counted before.
_RECORD = re.compile(
    r"\b(?:previous|old|last|earlier|former|prior|present|current|best|highest|monthly|annual|quarterly|own|all-time|new)"
    r" (?:best|record|high|peak|mark|maximum|top figure|best figure|best result)"
    r"(?: (?:ever|so far|to date|until then|yet))?(?:,|:| was| is| of| at| stood at| had been| had stood at| came to)"
    rf"(?: (?:of|the|{APPROXIMATOR}))* \Z"
)
# Cars that are not sold, built or shipped: recalled, in stock, rented out, tested, burnt.
NO_CARS = re.compile(
    r"\b(?:recall\w*|call(?:ed|ing|s)? (?:back|in)|warning|model years?|updates?|regulators?|brak\w+|airbags?"
    r"|seat belts?|stock\w*|inventor\w*|test\w*"
    r"|rent\w*|hir(?:e|ed|ing)|leas\w*|parked|strand\w*|burn\w*"
    r"|damag\w*|accident\w*|crash\w*"
    r"|stolen|owners?|affect\w*|defect\w*|quotas?|duty|duties|tariffs?|subsid\w*|carrier|taxis?|charg\w*"
    r"|kilomet\w*|miles|hours?|visitors"
    r"|a (?:day|week)|an hour|per (?:day|hour|week)|scrapp\w*|used|second-hand|share|shares|complaints?"
    r"|(?<!put )on the roads?|fleet)\b",
    re.IGNORECASE,
)


# "Lynk & Co is supposed to contribute 710,000", "Europe alone is down for 250,000".
_GIVES = re.compile(
    rf"\b(?:(?:to|will|would|should|can|could|must|may|might) (?:[a-z]+ly )?(?:contribute|bring(?: in)?|add|provide"
    rf"|account for|supply|absorb|take|deliver|yield|be good for)|(?:is|are|was) (?:down|good|earmarked|pencilled in"
    rf"|budgeted) for){ABOUT} \Z"
)


@quick
@dataclass(frozen=True)
class Topic:
    """What the text has just counted: the metric, whether of the industry, whether a plant was spoken of, and
    what the first figure of its sentence was, which the next company's is compared with; the currency of the last
    amount, and what it or the share was one of if the last sentence told one; whether shares of a market were told, and
    whether the cars counted last are electric or hybrid; of what a question has just asked the number.
    """

    metric: str | None = None
    industry: bool = False
    plant: bool = False
    lead: str | None = None
    currency: str | None = None
    amount: str | None = None
    share: str | None = None
    market: bool = False
    sold: bool = False
    electric: bool = False
    asked: str | None = None


# "As for swap stations, eight are on the way": what the numbers of the sentence count.
_AS_FOR = Needing(
    r"\W*(?:As (?:for|regards|to)|Regarding|Concerning|When it comes to|In terms of|Where (?=[\w -]{3,40} (?:is|are)"
    r" concerned)) (?:(?:the|its|new|own|such) )*"
)


def headed(sentence: Sentence, topic: Topic) -> Topic:
    """The topic of a sentence, where its head names what it is about."""
    found = _AS_FOR.match(sentence.text)
    if found is None:
        return topic
    at = sentence.start + found.end()
    noun = next((c for c in sentence.cues(*NOUN_METRICS) if c.start <= at + _HEAD_REACH and c.start >= at), None)
    if noun is None or "," in sentence.slice(at, noun.start):
        return topic
    metric = "new_model_count" if noun.label == "model_noun" else NOUN_METRICS[noun.label or ""]
    return replace(topic, metric=metric, lead=None)


_HEAD_REACH = 20


# "X, which had promised 440,000": of what was counted before.
_HAD_PROMISED = re.compile(
    r"\b(?:had|has|have) (?:once |originally |initially |first )?(?:promised|pledged|forecast|targeted|budgeted|vowed"
    r"|foreseen|(?:aimed|hoped|planned|budgeted) for|counted on|reckoned with)"
    rf"(?: (?:{APPROXIMATOR}|between))* \Z"
)
# A bound that is a verb: "topped 50,000".
_PASSED = re.compile(r"(?:topped|tops|exceed(?:s|ed)?|pass(?:es|ed)|surpass(?:es|ed)|cross(?:es|ed)|cleared) ")


_THE_TOTAL = re.compile(r"\b(?:[Tt]he total|[Oo]verall|[Ii]n all|[Aa]ltogether|[Aa]ll told|[Ii]n total|[Tt]he group)\b")
_BE_IN = re.compile(
    r"\b(?:be|is|are|was|been) (?:present |active |represented |on sale |available |sold )?in"
    rf"(?: (?:{APPROXIMATOR}|all))* \Z"
)


# "Last year there were 4,212", "in 2025 it was 1,310": of a time, so many were sold.
_IT_WAS = re.compile(
    r"\b(?:[Tt]here were|[Ii]t was|[Tt]hey were|[Ii]t came to|[Tt]hey came to|the (?:figure|number|total) was)"
    rf"(?: (?:{APPROXIMATOR}|already))* \Z"
)
_LEAST_SOLD = 200
_TIME_GAVE = re.compile(
    r"\b(?:months?|quarters?|half|half-year|year|weeks)(?: (?:have|has|had))? (?:brought|yielded|produced|saw|seen"
    rf"|given|made|come to|came to)(?: (?:in|{APPROXIMATOR}))* \Z"
)
# More of one kind than this nobody has.
_MOST = {"outlet_count": 12_000, "market_count": 200, "model_count": 120}


def from_topic(figure: Figure, topic: Topic, first: bool) -> Figure:
    """A figure that its sentence does not explain, explained by what the text has counted before; `first`: no
    figure of the sentence before it has a metric.
    """
    number = figure.number
    stage = topic.plant or re.search(r"\b(?:[Pp]hase|[Ss]tage)\b", figure.before) is not None
    if stage and figure.rate == "year" and figure.noun is None and topic.metric not in VEHICLE_FLOWS and number.value:
        return replace(figure, metric="production_capacity", carried=True, reason=None)
    if (topic.metric is None and not topic.industry) or number.kind != "number" or number.label != "cardinal":
        return figure
    metric = topic.metric
    if metric == "vehicle_exports" and topic.lead == "vehicle_sales" and _TIME_GAVE.search(figure.before):
        # "Of which 131,935 went overseas. Eleven months have brought 4.2 million": in all.
        metric = topic.lead
    if metric == "vehicle_exports" and topic.sold and _THE_TOTAL.search(figure.before):
        # Of exports told last it is no total, but of all that was sold.
        metric, topic = "vehicle_sales", replace(topic, lead="vehicle_sales")
    if topic.plant and figure.rate is not None and metric not in VEHICLE_FLOWS:
        return replace(figure, metric="production_capacity", carried=True, reason=None)
    if metric in COUNTS and first and figure.noun is None and MORE.match(figure.after):
        metric = metric if metric.startswith("new_") or metric == "charging_point_count" else f"new_{metric}"
        return replace(figure, metric=metric, carried=True, reason=None)
    if metric == "outlet_count" and first and figure.noun is None and _BE_IN.search(figure.before):
        # "Has 192 points of sale in 28 countries. It wants to be in 40": countries.
        return replace(figure, metric="market_count", carried=True, reason=None)
    times = figure.period is not None and figure.period.relation in (None, "in") and _IT_WAS.search(figure.before)
    if metric in COUNTS and topic.lead == "vehicle_sales" and first and times and (number.value or 0) >= _LEAST_SOLD:
        return replace(figure, metric=topic.lead, carried=True, reason=None)
    many = metric in _AIMED_COUNTS and (number.value or 0) > _AIMED_COUNTS[metric]
    if metric in COUNTS | {"jobs"} and first and not many and figure.noun is None and is_wanted(figure):
        whole = is_whole_wanted(figure)
        return replace(figure, metric=metric.removeprefix("new_") if whole else metric, carried=True, reason=None)
    few = metric in _AIMED_COUNTS and (number.value or 0) <= _AIMED_COUNTS[metric] and figure.rate is None
    if few and first and metric is not None and figure.noun is None and SO_MANY_WANTED.search(figure.before):
        base, more = metric.removeprefix("new_"), _ANOTHER.search(figure.before)
        wanted = f"new_{base}" if more is not None and f"new_{base}" in COUNTS else base
        return replace(figure, metric=wanted, carried=True, reason=None)
    if metric == "new_model_count" and _COMING.match(figure.after):
        return replace(figure, metric=metric, carried=True, reason=None)
    if metric in ("new_model_count", "model_count") and RANGE.match(figure.after):
        return replace(figure, metric="model_count", carried=True, reason=None)
    if (
        metric is not None
        and metric.startswith("new_")
        and re.search(r"\b(?:has|have|had|with|operates?|runs?|counts?)\b", figure.before)
    ):
        metric = metric.removeprefix("new_")
    if metric in ("model_count", "new_model_count") and (number.value or 0) > 120:
        return figure
    if (number.value or 0) > _MOST.get((metric or "").removeprefix("new_"), math.inf):
        if topic.lead not in VEHICLE_FLOWS:
            return figure
        # "It is active in 60 countries. The X came to 66,800": cars again.
        metric = topic.lead
    small = (number.value or 0) < 100
    allowed = metric in COUNTS | {"jobs"} if small else metric in COUNTS | FLOWS | {"production_capacity", "jobs"}
    counted = [c for c in figure.sentence.cues("sales") if c.end <= number.start]
    if counted and (metric not in VEHICLE_FLOWS or metric == "vehicle_exports") and not topic.industry:
        # "Sales in Germany started in the autumn; by year-end they came to 1,850".
        metric, topic = "vehicle_sales", replace(topic, lead=None)
    rival = (
        metric in VEHICLE_FLOWS
        and not figure.base
        and (figure.noun is None or figure.noun.label == "vehicle_noun")
        and (
            (
                _WITH.search(figure.before) is not None
                and figure.noun is None
                and any(m.end <= number.start for m in figure.sentence.of("organization", "model"))
            )
            or any(
                BESIDE.fullmatch(figure.sentence.slice(m.end, number.start)) is not None
                for m in figure.sentence.of("organization", "model", "place")
                if m.end <= number.start
            )
            or of_main_brand(figure)
            or bracketed(figure)
            or any(
                MONTH_GAVE.fullmatch(figure.sentence.slice(m.end, number.start)) is not None
                for m in figure.sentence.of("period")
                if m.start - figure.sentence.start < 4
            )
            or any(
                figure.change is not None and figure.noun is None
                for m in figure.sentence.of("place")
                if m.start - figure.sentence.start < 4
            )
        )
    )
    given = metric in VEHICLE_FLOWS and first and figure.noun is None and (number.value or 0) >= 500
    if given and not figure.base and _GIVES.search(figure.before) and figure.sentence.of("organization", "place"):
        return replace(figure, metric=topic.lead or metric, carried=True, reason=None)
    cars = figure.noun is not None and figure.noun.label == "vehicle_noun" and (topic.industry or topic.market)
    if (
        cars
        and not figure.base
        and any(
            BESIDE.fullmatch(figure.sentence.slice(m.end, number.start)) is not None
            for m in figure.sentence.of("organization")
            if m.end <= number.start
        )
    ):
        # "Chinese brands took 14% of the market. X came to 321 cars": so many were sold.
        return replace(figure, metric="vehicle_sales", carried=True, reason=None)
    if rival and (number.value or 0) >= 50:
        return replace(figure, metric=topic.lead or metric, carried=True, reason=None)
    units = figure.noun is not None and figure.period is not None and metric in VEHICLE_FLOWS
    refused_before = any(
        m.end <= number.start and (m.value or 0) >= 100 and m.label == "cardinal" for m in figure.sentence.of("number")
    )
    if (
        first
        and not refused_before
        and figure.noun is None
        and metric in VEHICLE_FLOWS
        and (number.value or 0) >= 500
        and (
            figure.change is not None
            or _RECORD.search(figure.before)
            or AIM_NEAR.search(figure.before)
            or _HAD_PROMISED.search(figure.before)
        )
        and NO_CARS.search(figure.before + figure.after) is None
    ):
        return replace(figure, metric=metric, carried=True, reason=None)
    if metric in COUNTS and in_a_city(figure):
        return figure.refused("part of a total")
    passed = _PASSED.match(number.surface)
    ahead = figure.before + (passed[0] if passed is not None else "")
    said = figure.noun is None and (SAID_BEFORE.search(ahead) or takes_up(figure.before, figure.sentence.text))
    if (allowed or topic.industry) and first and (said or units):
        return replace(figure, metric=metric or "vehicle_sales", carried=True, reason=None)
    return figure
