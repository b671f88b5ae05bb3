"""Counts of markets: countries in which a company is, or into which it goes."""

import re

from flows.extraction.grammar.figure import Figure
from flows.extraction.grammar.second_verbs import SECOND_VERB
from flows.extraction.lexicon.car_words import MANY_BODIES
from flows.extraction.lexicon.trader_words import OUTLETS
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR
from flows.extraction.wording.needed import Needing

_ENTERING = re.compile(
    r"\b(?:add(?:s|ed|ing)?|open(?:s|ed|ing)?|enter(?:s|ed|ing)?|entry (?:in)?to|expand(?:s|ed|ing)? (?:in)?to"
    r"|launch(?:es|ed|ing)? in|move[sd]? into|moving into|break(?:ing)? into|"
    r"push(?:es|ed|ing)? into|arrive[sd]? in|debut(?:s|ed)? in|roll(?:s|ed|ing)? out (?:in|to|across)"
    r"|go(?:es)? (?:to|into)|start(?:s|ed|ing)? (?:sales |deliveries )?in)"
    rf"(?: (?:the|a|{APPROXIMATOR}|its))* \Z",
    re.IGNORECASE,
)
_ENTERED_AFTER = re.compile(
    r"\A[^;.,]{0,30}?\b(?:(?:to be|be|were|been) added|come first|come next|are planned|is planned|will follow"
    r"|are to follow|follow|to come|will be entered|are next|planned|being added"
    r"|(?:joins?|joining) (?:the|its) (?:list|map"
    r"|network|fold)|come (?:on top|aboard|on board)|(?:will|would|should|are to|is to) (?:join|be conquered|be tackled"
    r"|be opened up|be served for the first time))\b"
)
_PRESENT = re.compile(
    r"\b(?:sells?|sold|sales?|selling|operat\w+|present|presence|active|available|reach(?:ed|es|ing)?|business"
    r"|exports?|exported|exporting|markets? (?:worldwide|overseas)|represented|serv(?:e|es|ed|ing)|"
    r"trad(?:es?|ing)|retail(?:s|ed|ing)|listed|established|does business|at work|home to|counts|"
    r"deliver(?:s|ed|ing|ies)?|customers|network|distribut\w+|ships?|shipping|footprint|covers?|covering|spans?"
    r"|extends? to|extended to|extending to|stretch(?:es|ed)? to|takes? in|takes? it to|took it to"
    r"|spanning|at home in|destinations?|expanded|offered|found in|roll(?:ed)? out|bought|ordered|sent|shown in"
    r"|to be had|opened in|driven in|on offer|in business|started in|launched)\b",
    re.IGNORECASE,
)
# "Its buses run in 25 countries": what it made is in use there.
_IN_USE = re.compile(
    rf"\b(?:cars|vehicles|{MANY_BODIES}|models|EVs|products|minibuses|coaches|tractors|motorcycles|scooters"
    r"|units|fleet|ones|them|[A-Z][\w-]+s)\b[^;:.]{0,40}\b(?:in|to|across|throughout|through"
    rf"|on){ABOUT} \Z"
)
# "More than 70 countries will receive the car."
_GET_IT = re.compile(
    r"(?: (?:will|would|should|are|is|to|can|now|already|also|eventually|later|in time|then|worldwide|have|has|there))*"
    r"(?: (?:due|set|supposed|meant|expected|planned|scheduled|slated) to(?: (?:then|eventually|also|have))?)?"
    r" (?:(?<=to )have|get|gets|got|receive[sd]?|received|take[ns]?|took|buy|buys|import(?:s|ed)?|(?:be"
    r"|being) (?:supplied|served|added)|stock|sell|sells|see|know|await|expect)\b"
)
# "More than 50 countries have dealers."
_HAVE_DEALERS = re.compile(
    r" (?:already |now |each |also )*(?:have|had|with) (?:[\w-]+ ){0,3}?(?:dealers?|dealerships?|showrooms?|importers?"
    r"|distributors?|outlets?|stores?)\b"
)
_NO_MARKETS_BEFORE = re.compile(
    r"\b(?:from|among|between|of(?: the| its)?|top|biggest|largest|key|core|main|most important|first|other|these"
    r"|those|all|journalists|visitors|guests) (?:the |its |some |more than |over )*\Z",
    re.IGNORECASE,
)
_AIMED_AT = re.compile(
    rf"\b(?:aim(?:s|ing)? (?:at|for)|target(?:s|ing)?|eye(?:s|ing)|plans? (?:for|to be in)|sets? its sights on"
    rf"|in the plans?:?|wants? to be in|hopes? to be in){ABOUT} \Z"
)
_TOUR = Needing(
    r"\b(?:tests?|tested|testing|trials?|tour|trip|itinerary|route|rally|dealers from|partners from|patents?"
    r"|race|festival|study|survey|polled)\b",
    re.IGNORECASE,
)
# Who comes from so many countries, told by the same verb: "had 159,104 employees and sells in 140 countries" are two.
_FROM_THERE = re.compile(
    r"\b(?:visitors|journalists|media|participants|delegates|guests|employees|nationalities|engineers)\b",
    re.IGNORECASE,
)
_MOST_COUNTRIES = 200
# "The timetable: ten markets this year, eight models by 2027".
PROGRAMME = Needing(
    r"\b(?:[Tt]imetable|[Pp]lans?|[Rr]oad ?map|[Aa]genda|[Tt]argets?|[Aa]ims?|[Gg]oals?|[Pp]rogramme|[Oo]bjectives?"
    r"|[Ss]chedule|[Tt]o-do list|[Pp]ipeline|[Aa]mbitions?)(?: [\w' -]{0,40})?: "
)


# "Eleven more countries are on its list"; "Ten European markets in 2025: …".
_ON_A_LIST = re.compile(
    r"\A[^;.,]{0,20}?\b(?:are|is|were) (?:\w+ )?(?:on (?:the|its|their|[A-Z][\w&-]*(?: [A-Z][\w&-]*)?(?:'s"
    r"|')) (?:\w+ )?"
    r"(?:list|agenda|programme|schedule|itinerary|shortlist)|in (?:the|its|their) sights)\b"
)
_VERBLESS = re.compile(
    r"(?:,? (?:in|by|this|next|before|within)\b[\w -]{0,25})(?:[.:;]|\Z| and (?:a|an|\d|over|more|some|up)\b)"
)


def number_first(figure: Figure) -> bool:
    """Whether a figure stands at the head of its sentence."""
    return figure.number.start - figure.sentence.start < 4


def number_heads(figure: Figure) -> bool:
    """Whether a figure stands at the head of its clause."""
    sentence, start = figure.sentence, figure.sentence.clause_at(figure.number.start).start
    times = [p.end for p in sentence.of("period") if p.start - start < _AT_ONCE and p.end <= figure.number.start]
    return len(sentence.slice(max([start, *times]), figure.number.start)) < _HEAD


_FRESH = re.compile(r"\b(?:new|further|additional|more|other|extra)\b")
_HEAD, _AT_ONCE = 12, 4


def market_metric(figure: Figure) -> Figure:
    """Countries in which a company is, or into which it goes; not those that visitors come from or a tour leads
    through.
    """
    noun = figure.noun
    sentence = figure.sentence
    if noun is not None and (figure.number.value or 0) > 1 and not re.search(r"s\b|region", noun.surface):
        return figure.refused("no metric")
    if figure.number.value == 1 and not re.search(
        r"\b(?:another|more|new|further)\b", figure.before[-15:] + figure.after[:8]
    ):
        return figure.refused("no markets of its own")
    if noun is not None and (figure.number.value or 0) <= _MOST_COUNTRIES and _moves_between(figure):
        return figure.told("market_count", noun)
    fresh = figure.before.endswith("among ") and re.match(r" new\b", figure.after)
    if noun is None or (_NO_MARKETS_BEFORE.search(figure.before) and not fresh) or _of_people(figure):
        return figure.refused("no markets of its own")
    between = sentence.slice(figure.number.end, noun.end)
    clause = sentence.clause_at(figure.number.start)
    if (figure.number.value or 0) > _MOST_COUNTRIES or (re.search(r"\bother\b", between) and _ends_a_list(figure)):
        return figure.refused("no markets of its own")
    if _is_told_of(figure, between):
        return figure.refused("no markets of its own")
    after = sentence.slice(noun.end, figure.window[1])
    due = figure.period is not None and figure.period.relation == "by"
    if _ON_A_LIST.match(after) or (number_first(figure) and _VERBLESS.match(sentence.slice(noun.end, sentence.end))):
        return figure.told("new_market_count", noun)
    if (
        due
        and _FRESH.search(between) is None
        and not figure.before.endswith("another ")
        and re.search(rf"\bin (?:(?:{APPROXIMATOR}) )?\Z", figure.before)
    ):
        return figure.told("market_count", noun)
    ahead = sentence.slice(clause.start, figure.number.start)
    entering = _ENTERING.search(figure.before)
    if entering is not None and entering[0].startswith("go") and _IN_USE.search(ahead) and not clause.cues("plan"):
        # "Its cars go to 61 countries."
        entering = None
    if (
        entering
        or _FRESH.search(between)
        or re.search(r"\b(?:another|a further|an additional) \Z", figure.before)
        or _ENTERED_AFTER.match(after)
    ):
        return figure.told("new_market_count", noun)
    outlets = re.search(
        rf"\b(?:{OUTLETS}|centres|partners|distributors|offices)\b(?: \w+)? in (?:(?:{APPROXIMATOR}) )?\Z",
        figure.before,
    )
    if (
        outlets
        or re.search(
            r"\b(?:is|are|be|been|being|now|already|so far|today|currently|at present|until now"
            r"|hitherto) in (?:\w+ )?\Z",
            figure.before,
        )
        or _AIMED_AT.search(figure.before)
        or _PRESENT.search(figure.before)
        or _PRESENT.search(after)
        or _PRESENT.search(between)
        or _IN_USE.search(ahead)
        or (_GET_IT.match(after) and number_heads(figure))
        or _HAVE_DEALERS.match(after)
    ):
        return figure.told("market_count", noun)
    if PROGRAMME.search(sentence.slice(sentence.start, figure.number.start), of=sentence.text):
        return figure.told("new_market_count", noun)
    return figure.refused("no metric")


# "To grow from 30 markets to 60", "from today's 30 to 60 markets".
_FROM = re.compile(rf"\b[Ff]rom(?: today's| (?:its|the) (?:present|current|existing))?{ABOUT} \Z")
_FROM_SO_MANY = re.compile(
    rf"\b[Ff]rom(?: today's| (?:its|the) (?:present|current|existing))?{ABOUT} [\w,.]+(?: [a-z]+)? to{ABOUT} \Z"
)
_TO_SO_MANY = re.compile(rf"(?: [a-z]+)? to{ABOUT} [\w,.]+")
_GROWS = re.compile(r"\b(?:grow|expand|go|rais|increas|doubl|widen|extend|spread|lift|ris|rose|grew|climb|\A\W*From)")


def _moves_between(figure: Figure) -> bool:
    """Whether so many markets are one end of a move from one level to another."""
    sentence = figure.sentence
    if _GROWS.search(sentence.text) is None:
        return False
    before = sentence.before(figure.number, 60)
    if _FROM_SO_MANY.search(before) is not None:
        return True
    return _FROM.search(before) is not None and _TO_SO_MANY.match(sentence.after(figure.number, 40)) is not None


# So few countries are often spoken of one by one.
_FEW = 12
_IN_WHICH = re.compile(r" (?:in which|where|that|which|it|of|on|outside|around)\b")


def _is_told_of(figure: Figure, between: str) -> bool:
    """Whether countries are those spoken of, "in the two new countries", or close a list of places in which something
    is done and none is entered: "taken in Germany, Britain and four more countries".
    """
    noun = figure.noun
    few = noun is not None and between.strip() == noun.surface and (figure.number.value or 0) <= _FEW
    if few and noun is not None and re.search(r"\b(?:in|across) (?:the|all) \Z", figure.before):
        # "Wants 90 sales points in the four markets", and not "in the four markets in which it is"
        return _IN_WHICH.match(figure.sentence.after(noun, 20)) is None
    if re.search(r"\b(?:new|further|additional|more|extra)\b", between) is None:
        return False
    clause = figure.sentence.clause_at(figure.number.start)
    if re.search(r"\b(?:in|across|from|for|to) (?:the|these|those|both) \Z", figure.before):
        return _ENTERING.search(figure.before) is None
    entered = _ENTERING.search(figure.sentence.slice(clause.start, figure.number.start).split(" in ")[0] + " in ")
    return _ends_a_list(figure) and entered is None and not clause.cues("plan", "future", "settled")


def _of_people(figure: Figure) -> bool:
    """Whether the countries are those of a tour, or of people who come or work there."""
    sentence = figure.sentence
    if _TOUR.search(sentence.text) is not None:
        return True
    second = [
        m.end() for m in SECOND_VERB.finditer(sentence.slice(sentence.start, figure.number.start), of=sentence.text)
    ]
    return _FROM_THERE.search(sentence.slice(sentence.start + (second[-1] if second else 0), sentence.end)) is not None


def _ends_a_list(figure: Figure) -> bool:
    """Whether places are named right before it: "Britain, Germany and ten other nations"."""
    sentence, start = figure.sentence, figure.number.start
    ahead = [p for p in sentence.of("place") if p.end < start]
    return any(sentence.slice(p.end, start) in (" and ", ", and ") for p in ahead)
