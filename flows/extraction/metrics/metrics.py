"""What a number counts: its metric, told by its unit, its noun, its rate and the cues of its clause."""

import re

from flows.extraction.grammar.figure import Figure
from flows.extraction.lexicon.car_words import MANY_BODIES
from flows.extraction.lexicon.trader_words import OUTLETS
from flows.extraction.metrics.compounds import compound
from flows.extraction.metrics.count_conditions import is_condition
from flows.extraction.metrics.count_metrics import count_metric
from flows.extraction.metrics.counted_nouns import NOUN_METRICS, also_models, is_model_word, make_of
from flows.extraction.metrics.employed import SOME_OF
from flows.extraction.metrics.first_cars import first_cars
from flows.extraction.metrics.job_metrics import bare_jobs, job_metric
from flows.extraction.metrics.model_counts import model_metric
from flows.extraction.metrics.money_apart import part_of_sum
from flows.extraction.metrics.money_metrics import money_metric
from flows.extraction.metrics.new_ones import new_of_a_make
from flows.extraction.metrics.off_the_mark import is_off_the_mark
from flows.extraction.metrics.others_estimates import of_others
from flows.extraction.metrics.raised_counts import raised_count
from flows.extraction.metrics.rates import told_rate
from flows.extraction.metrics.recalled_cars import is_recalled
from flows.extraction.metrics.sellers import sellers
from flows.extraction.metrics.share_metrics import share_metric
from flows.extraction.metrics.subject_metrics import of_subject
from flows.extraction.metrics.takers import takers
from flows.extraction.metrics.vehicle_metrics import vehicle_metric
from flows.extraction.timing.past_aims import THAT_WAS_MEANT
from flows.extraction.wording.approximators import ABOUT
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.records import replace
from flows.extraction.wording.small_numbers import SMALL_NUMBER

# "350,000 units, up 50,000": by so many.
_BY_SO_MANY = Needing(rf"(?:\d|units|vehicles|cars|million)(?:,| -| –) (?:up|down)(?: by)?{ABOUT} \Z")
# "173,180 went abroad, a plus of 21.3".
_A_PLUS_OF = Needing(rf"\ban? (?:plus|minus|gain|decline|drop|rise|increase|decrease) of{ABOUT} \Z")
# "Capacity falls by 734,000 cars", "cuts its capacity by a million".
_CAPACITY_BY = Needing(
    r"\bcapacit(?:y|ies)\b[^,;:\d]{0,40}\b(?:falls?|fell|shrinks?|drops?|declines?|(?:is|are|be|been|was|were)"
    rf" (?:cut|reduced|lowered)|cut) by{ABOUT} \Z"
    r"|\b(?:cut|cuts|cutting|reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?|trim(?:s|med|ming)?|slash(?:es|ed|ing)?)\b"
    rf"[^,;:\d]{{0,40}}\bcapacit(?:y|ies)\b[^,;:\d]{{0,30}}\bby{ABOUT} \Z"
)
# "98 showrooms, eleven more than a year ago", "2,000 fewer than in May": by so many.
_MORE_THAN = Needing(
    r" (?:more|fewer|less) than (?:an? |one |two |three |six |twelve |\d+ |in |at |on |last |the |before|it |they |its "
    r"|had |[A-Z])"
)
# "The third month in a row above 30,000".
_IN_A_ROW = Needing(
    r"\b(?:in a row|consecutive (?:month|quarter|year|week)|straight (?:month|quarter|year)"
    r"|running) (?:in which [\w ]{2,30}"
    r" |with |of |at |)(?:above|over|more than|beyond|past|more)"
)
# "Not once until last month had it sold more than 3,000", "never before had X delivered so many".
_NEVER = Needing(
    r"\W*(?:Not once|Never(?: before| yet| until then)?|At no time|In no (?:month|year|quarter)|Not since [\w ]{3,25}"
    r"|Rarely|Seldom|Hardly ever|Only once)\b[^,;:]{0,40}? (?:had|has|have|did|was|were) "
)
_RANKED = re.compile(
    r"\A (?:best-selling|bestselling|top-selling|biggest|largest|leading|most|of the)\b"
    r"|\A-(?:strong(?! (?:[a-z]+ )?(?:workforce|staff|team|payroll|crew)\b)|year|day|odd"
    r"|plus|a)"
)
# "Nine new cars in ten were electric".
_IN_TEN = Needing(
    r"\A (?:[a-z-]+ ){0,3}?(?:cars|vehicles|SUVs|registrations|buyers|customers|drivers|people|households|of them)"
    rf" (?:in|out of|in every|of every|from) (?:{SMALL_NUMBER}|twenty|a hundred|10|20|100)"
    r"(?=[,.;)]|\Z| (?:is|are|was|were|has|have|had|will|would|should|sold|bought|registered)\b)"
)
# "Three new cars out of ten": the whole of which so many are told.
_OUT_OF_SO_MANY = Needing(
    rf"\b(?:[Oo]ne|{SMALL_NUMBER}|Two|Three|Four|Five|Six|Seven|Eight|Nine) (?:[a-z-]+ ){{0,3}}?(?:cars?|vehicles?"
    r"|SUVs?|EVs?|registrations|buyers|customers) (?:in|out of|in every|of every|out of every) \Z"
)
# "Came through the test best of 23 cars".
_BEST_OF = Needing(r"\b(?:best|worst|fastest|slowest|quickest|cheapest|safest)(?: out)? of (?:the |all |all the )?\Z")
_RANKED_BEFORE = re.compile(
    r"\b(?:one of(?: the| its)?|among the|(?<!to )(?<!will )(?<!would )(?<!should )(?<!could )(?<!may )(?<!ly )top"
    r"|the top|(?<!should )(?<!then )(?<!will )(?<!now )(?<! to )number|"
    r"no\.?|rank(?:s|ed)?|(?<!to )place|(?:(?<!\bat )first|next|(?<!\bat )last|past"
    r"|every) ) ?\Z",
    re.IGNORECASE,
)
_OF_THE_SAME = re.compile(r" of the (?:same|previous|preceding|corresponding|year|first|second|third|fourth)\b")
# "700 sales and 500 service points": the noun of the second is that of the first.
_SALES_POINTS = Needing(
    r" (?:sales|retail|dealer)(?:,| and| plus)? [\d,.]+ (?:after-sales|aftersales|service|repair"
    r"|maintenance) (?:points|outlets"
    r"|cent(?:re|er)s|stations|workshops|sites|locations)\b"
)
# "Europe took 27,400 of the total".
_OF_THE_TOTAL = re.compile(r" of the (?:total|volume|whole|sum|overall figure)\b")
# "9,520 of the brand's cars": so many are no rank.
_OF_CARS = re.compile(
    r" of the (?:[A-Za-z][\w-]* ){0,3}?[\w-]+'s? (?:[a-z-]+ ){0,2}?(?:cars|vehicles|SUVs|models|EVs|vans|pick-?ups)\b"
)
# "4,929 of the electric SUVs got to customers".
_SOLD_OF_THE = re.compile(
    r" of the (?:[\w.+-]+ ){0,3}?[\w.+-]+ (?:(?:were|have been|had been|has been|was|are to be|is to be|will be"
    r"|should be|would be) (?:\w+ly )?(?:sold|delivered"
    r"|built|made|exported|registered|handed over|shipped|ordered|assembled|produced)|found|got to|reached"
    r"|went (?:to|abroad|overseas)|have (?:found|reached|gone)|left|came off)\b"
)
# "Hopes to place 250 of the pick-ups a month".
_SELLING = re.compile(
    rf"\b(?:place|sell|move|shift|deliver|build|make|assemble|produce|export|hand over|ship|(?:has|have"
    rf"|had) (?:since |so far |already |now )?(?:placed|sold|moved|shifted|delivered|built|made|assembled|produced"
    rf"|exported|handed over|shipped|registered|ordered|received)|placed|sold|delivered|built|assembled|produced"
    rf"|exported|handed over|shipped|registered){ABOUT} \Z"
)
# "At least two million of the type".
_OF_THE_KIND = re.compile(r" of the (?:type|kind|sort|breed)\b")
_OF_THE_CARS = re.compile(rf" of the (?:[\w-]+ ){{0,2}}?(?:cars|vehicles|{MANY_BODIES}|EVs|models)\b")
# "One in A followed": a thing of the kind just told of, and no count.
_THAT_ONE = re.compile(r" (?:in|at|near|outside|for|that|which|follow|open|is|was|will|has|should|would|to)\b")
# "Wants half of its 1.2 million sales to be": so many are there.
_SHARE_OF = Needing(
    r"\b(?:half|thirds?|quarters?|fifths?|percent|per cent|%) of (?:its|their"
    r"|[A-Z][\w-]*'s?)(?: \w+)? \Z"
)
_OF_THE = Needing(r"\bof (?:the|these|those) \Z")
_INSTEAD = re.compile(r"\b(?:instead|in place|short|because|in lieu) of (?:the|these|those) \Z")
# "Two models so far: the 7 and the 5": cars that are called so.
_A_NAME = re.compile(r"\b(?:[Tt]he|[Aa] new|[Ii]ts new|[Aa]n all-new) \Z")
_NAME_ENDS = re.compile(r"(?:,|\.|;| and\b| or\b|\Z)")
_MOST_OF_NAMES = 10
_IN_RANGE = re.compile(r"\A (?:in|of) (?:the|its) (?:[\w'-]+ )?(?:range|line-?up|portfolio)\b")


def measured(figure: Figure) -> Figure:
    """The figure with its metric, where its own words tell it; else with the reason why it has none."""
    number = figure.number
    if _BY_SO_MANY.search(
        figure.sentence.before(number, 24), of=figure.sentence.text
    ) and not number.surface.startswith("from"):
        return figure.refused("a difference")
    if figure.noun is None and _A_PLUS_OF.search(figure.sentence.before(number, 24), of=figure.sentence.text):
        return figure.refused("a difference")
    if _CAPACITY_BY.search(figure.before, of=figure.sentence.text):
        return figure.refused("a difference")
    if figure.noun is None and number.kind == "number" and _MORE_THAN.match(figure.sentence.after(number, 30)):
        return figure.refused("a difference")
    if is_off_the_mark(figure):
        return figure.refused("a difference")
    if _IN_A_ROW.search(figure.sentence.before(number, 50) + number.surface[:5], of=figure.sentence.text):
        return figure.refused("a mark")
    if figure.noun is None and number.surface.lower() == "one" and _THAT_ONE.match(figure.sentence.after(number, 16)):
        return figure.refused("counts something else")
    named = figure.noun is None and (number.value or 0) < _MOST_OF_NAMES and _A_NAME.search(figure.before)
    if named and _NAME_ENDS.match(figure.sentence.after(number, 6)):
        return figure.refused("a name")
    if number.comparator in ("gt", "ge") and _NEVER.match(figure.sentence.text, of=figure.sentence.text):
        return figure.refused("a mark")
    if is_condition(figure):
        return figure.refused("a condition")
    if of_others(figure):
        return figure.refused("somebody else's estimate")
    if is_recalled(figure):
        return figure.refused("recalled")
    if (number.value or 0) < 100 and _IN_TEN.match(figure.sentence.after(number, 60), of=figure.sentence.text):
        return figure.refused("a share of all")
    if (number.value or 0) <= _MOST_OF_NAMES * 2 and _OUT_OF_SO_MANY.search(
        figure.sentence.before(number, 60), of=figure.sentence.text
    ):
        return figure.refused("a share of all")
    if _BEST_OF.search(figure.before, of=figure.sentence.text):
        return figure.refused("a rank")
    if number.label == "money":
        return figure.refused("part of a total") if part_of_sum(figure) else money_metric(figure)
    if number.unit == "percent" or number.label == "fraction":
        return share_metric(figure)
    if number.kind == "quantity":
        return figure.refused("no metric")
    if figure.noun is None and _NUMBER_OF_ELSE.search(figure.sentence.before(number, 70), of=figure.sentence.text):
        return figure.refused("counts something else")
    if _SALES_POINTS.match(figure.sentence.after(number, 60), of=figure.sentence.text):
        return figure.told("outlet_count", None)
    told = compound(figure) or sellers(figure) or takers(figure)
    if told is not None:
        return told
    if _PLACED.search(figure.before, of=figure.sentence.text) and _of_a_model(figure):
        return figure.told("vehicle_sales", None)
    counted = raised_count(figure) or of_subject(figure)
    if counted is not None:
        return counted
    signed = _DEALERS_OF.match(figure.sentence.after(number, 150), of=figure.sentence.text)
    if signed is not None and figure.noun is not None and figure.noun.label == "outlet_noun":
        return figure.told("outlet_count", figure.noun)
    if (
        (
            _RANKED.match(figure.after)
            and not _of_a_model(figure)
            and not _SOLD_OF_THE.match(figure.after)
            and not (_SELLING.search(figure.before) and _OF_THE_CARS.match(figure.sentence.after(number, 50)))
            and not SOME_OF.match(figure.sentence.after(number, 60), of=figure.sentence.text)
            and not (_SELLING.search(figure.before) and _OF_THE_KIND.match(figure.after))
            and not ((number.value or 0) >= 100 and _OF_CARS.match(figure.sentence.after(number, 70)))
            and not ((number.value or 0) >= 100 and _OF_THE_TOTAL.match(figure.after))
            and not (_OF_THE_SAME.match(figure.after) and (number.value or 0) >= 100)
        )
        or (_RANKED_BEFORE.search(figure.before) and not _one_of_outlets(figure) and not _of_a_make(figure))
        or (
            (number.value or 0) < 100
            and _OF_THE.search(figure.before, of=figure.sentence.text)
            and not _IN_RANGE.match(figure.after)
            and not (figure.noun is not None and figure.noun.label == "job_noun")
        )
    ):
        return figure.refused("a rank")
    planned = figure.sentence.clause_at(number.start).cues("plan", "future")
    if planned and _SHARE_OF.search(figure.sentence.before(number, 40), of=figure.sentence.text):
        return figure.refused("told before")
    if (
        _OF_THE.search(figure.before, of=figure.sentence.text)
        and not _INSTEAD.search(figure.before)
        and not THAT_WAS_MEANT.match(figure.after, of=figure.sentence.text)
        and figure.noun is None
        and not _IN_RANGE.match(figure.after)
    ):
        return figure.refused("told before")
    jobs = bare_jobs(figure)
    if jobs is not None:
        return jobs
    if new_of_a_make(figure):
        return figure.told("new_model_count", None)
    figure = replace(figure, rate=told_rate(figure))
    noun = figure.noun
    if noun is not None and noun.label in NOUN_METRICS and not is_model_word(noun):
        return job_metric(figure) if NOUN_METRICS[noun.label or ""] == "jobs" else count_metric(figure)
    if noun is not None and (is_model_word(noun) or also_models(figure.sentence, noun) or (number.value or 0) < 20):
        models = model_metric(figure)
        if models.metric is not None or (is_model_word(noun) and not _are_cars(figure)):
            return models
    return vehicle_metric(figure)


def _of_a_model(figure: Figure) -> bool:
    """Whether it is so many of a model that are placed, built or sold: "10,000 of the T10"."""
    at = figure.number.end + 8
    named = any(m.start == at or m.start == at - 4 for m in figure.sentence.of("model"))
    return named and (figure.number.value or 0) >= 100 and _SOLD_BEFORE.search(figure.before) is not None


_PLACED = Needing(r"\bplac(?:e|ed|es|ing)\b[^,;]*\Z")
_SOLD_BEFORE = re.compile(
    rf"\b(?:plac(?:e|ed|es|ing)|sell|sold|selling|deliver(?:ed|s|ing)?|build|built|make|made|export(?:ed)?"
    rf"|hand(?:ed)? over|shift(?:ed)?|register(?:ed)?|ship(?:ped)?|mov(?:e|ed)|assembl(?:e|ed)){ABOUT} \Z"
)


def _of_a_make(figure: Figure) -> bool:
    """Whether so many cars are told by their make, "the first 10,000 Deepals": more than a rank would have."""
    first = figure.before.endswith(("first ", "next ")) and (figure.number.value or 0) >= 100
    return first and (make_of(figure.sentence, figure.number) is not None or first_cars(figure))


def _one_of_outlets(figure: Figure) -> bool:
    """Whether it is "one of 60 workshops": so many there are."""
    named = figure.noun is not None and figure.noun.label == "outlet_noun"
    return named and figure.before.endswith("one of ")


# "The number of plants falls from 17 to 10".
_NUMBER_OF_ELSE = Needing(
    r"\b(?:[Nn]umber|[Cc]ount|[Tt]otal) of (?:its |the |their |all |own |car |vehicle |assembly "
    r"|global )*(?:plants|factories|works|platforms|brands"
    r"|variants|versions|engines|suppliers|shifts|parts|architectures|trim levels|sites|lines|batteries|owners"
    r"|flights"
    r"|visitors|complaints|accidents|ships)\b[^,;:]{0,40}\Z"
)


# "Fifteen of the group's dealers have signed up": so many sell the make.
_DEALERS_OF = Needing(
    rf" of (?:the|its|their|[A-Z])[\w' &-]{{0,40}}?(?:{OUTLETS}|retailers|houses)\b"
    r"(?:,[^;:.]{2,60},)? (?:have|has|had|will|are|carry|sell|offer|stock|display|get|take|represent|now|already)\b"
    r"(?! (?:closed|been closed|left|shut|given up|gone))"
)


def _are_cars(figure: Figure) -> bool:
    """Whether so many are cars and no models: "X registered 700 new cars"."""
    clause = figure.sentence.clause_at(figure.number.start)
    makers = [m for m in clause.of("organization") if m.end <= figure.number.start]
    return bool(makers) and (figure.number.value or 0) > _MOST_MODELS


# Nobody has more models.
_MOST_MODELS = 120


# Cues that are other words than the vehicle metric's in this company.
