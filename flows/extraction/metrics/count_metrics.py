"""Counts of outlets, chargers, markets and models: there are so many, or so many come."""

import re

from flows.extraction.grammar.figure import Figure
from flows.extraction.lexicon.trader_words import OUTLETS, SELL, SELLING
from flows.extraction.metrics.counted_nouns import NOUN_METRICS
from flows.extraction.metrics.country_counts import market_metric
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.small_numbers import SMALL_NUMBER

_FRESH = re.compile(r"\b(?:new|additional|further|extra|another|more)\b", re.IGNORECASE)
ADDING = Needing(
    r"\b(?:adds?|added|adding|opens?|opened|opening|inaugurate[sd]?|inaugurating|recruit(?:s|ed|ing)?|appoint(?:s|ed"
    r"|ing)?|gain(?:s|ed|ing)?|(?:gr(?:ow|ows|ew|own|owing)|expand(?:s|ed|ing)?|increased?|swelled) by)"
    r"(?: (?:up|its|a|the|some|another|as many as))* \Z",
    re.IGNORECASE,
)
_ADDED_AFTER = re.compile(
    r"\A(?:(?! (?:and|but) (?:\w+ )?(?:\w+s|will|would|should) to )"
    r"(?! (?:and|but) (?:has|have|had|is|was|also|recently|just) )[^,;.]){0,40}?\b(?:to be added"
    r"|be added|were added|was added|have been added|to be opened|will open"
    r"|will be opened|be opened|were opened|opened|to open|added)\b"
)
PART = Needing(
    r"\b(?:of which|of whom|of these|of those|of them|among (?:them|which|these)|to wit|namely|i\.e\.|viz\.?"
    rf"|split into|made up of|comprising|consisting of) (?:a |the |(?:{APPROXIMATOR}) )*\Z",
    re.IGNORECASE,
)
# "Will close 20 of its dealers", "ten showrooms are to be shut".
_CLOSES = re.compile(
    rf"\b(?:clos(?:e|es|ed|ing)|shut(?:s|ting)?(?: down)?|drop(?:s|ped|ping)?|ax(?:e|es|ed|ing)|terminat(?:e|es|ed"
    rf"|ing)|los(?:e|es|t|ing)|part(?:s|ed|ing)? (?:ways )?with|giv(?:e|es|ing) up|gave up|scrap(?:s|ped|ping)?"
    rf"|get(?:s)? rid of|got rid of|cull(?:s|ed)?|(?:terminat|cancel|end|dissolv|revok)\w* (?:the |its |their )?"
    rf"(?:dealer |franchise )?(?:contracts?|agreements?|franchises?|licen[cs]es?|partnerships?) (?:of|with)){ABOUT} \Z"
)
_CLOSED = re.compile(
    r"(?: (?:in|across|at|of|there|here)\b[^,;]{0,30}?)?(?: (?:have|has|had|were|are|was|will|would|are to|is to"
    r"|must))?"
    r"(?: (?:been|be|already|now|since|being|to))*"
    r" (?:close[ds]?|closing|shut|closed down|shut down|gone|disappear(?:ed)?|axed|dropped|terminated"
    r"|given up)\b(?! (?:a|the|its) )"
)
# "48 dealers have stopped selling the brand", "refuse to sell it".
_SELL_NO_MORE = Needing(
    r"(?:(?:(?! (?:that|which|who)\b)[^,;:]){0,40}? (?:stop(?:s|ped)?|cease[sd]?|quit|no longer)"
    r"|(?: there| here| in [A-Z]\w+)?(?: (?:have|had|now|still|also|all))* (?:used|refused?|declined?|want(?:ed)?"
    rf"|hoped?|appl(?:y|ied)) to) (?:{SELL}|{SELLING})\b"
)
# "Ten of its 50 showrooms", "every fourth of X's 400 dealers": as many as there are.
OF_THE_WHOLE = re.compile(
    rf"(?i)\b(?:all|each|every one|\d[\d,.]*|one|{SMALL_NUMBER}|fifteen|twenty|thirty|forty|half|most|third"
    rf"|quarter|every \w+)(?: out)? of (?:the|its|their|[A-Z][\w-]+'s?){ABOUT} \Z"
)
_SPOKEN_FOR = re.compile(r"\b(?:speaks?|spoke|speaking|representing|on behalf of)(?: for)? (?:some |about |the )*\Z")
_NO_OUTLETS_BEFORE = re.compile(
    r"\b(?:one of (?:the|its)|of (?:the|its|their|these)|with each of its) \Z",
    re.IGNORECASE,
)


# "Of the 480 dealers that it has in Britain, 40 are in Wales": as many as there are.
_DIVIDED = re.compile(r"(?:\A|[;:,(] ?)\W*(?:[Oo]f|[Oo]ut of) (?:the|its|their)(?: [a-z-]+){0,2} \Z")
_THAT_ARE = re.compile(
    r"(?: (?:that|which|who))?(?: (?!and\b)[\w'&-]+){0,5} (?:has|have|had|is|are|was|were|operates?|runs?|owns?"
    r"|signed|open|opened|employs?|employed|counts?|offers?|offered|sells?|sold|built|counted|so far|now)\b[^;]*,"
)

_SO_MANY = re.compile(rf"(?: [\w'-]+){{0,5}}, (?:[\w'&-]+ ){{0,5}}(?:\d[\d,.]*|one|{SMALL_NUMBER})\b")


# "Of the 128 dealers in the country 40 will sell it".
_SO_MANY_DO = re.compile(
    rf"(?: (?:in|across|of|there|here|at)\b[^,;]{{0,30}}?)?,? (?:\d[\d,.]*|one|{SMALL_NUMBER}|twenty|thirty"
    r"|half) (?:will|are|have|should|would|can|could|may|sell|already|now|were|had)\b"
)


def is_divided(figure: Figure) -> bool:
    """Whether a number is that of a whole of which parts are told behind it."""
    noun, sentence = figure.noun, figure.sentence
    if noun is None or _DIVIDED.search(sentence.before(figure.number, 40)) is None:
        return False
    after = sentence.after(noun, 120)
    owned = sentence.before(figure.number, 6).endswith((" its ", "their ")) and _SO_MANY.match(after) is not None
    return owned or _THAT_ARE.match(after) is not None or _SO_MANY_DO.match(after) is not None


_SO_FAR = re.compile(
    r"\b(?:[Ss]o far|[Tt]o date|[Uu]p to now|[Uu]ntil now|[Tt]hus far|[Uu]p to the present)\b(?! (?:this|in 20))"
)


# "Six dealer groups have set up 15 showrooms": who has them.
_RUN_OTHERS = Needing(
    r"(?: (?:groups|firms|companies|families|partners))?(?:,[^;.]{2,80},)?"
    r"(?: (?:have|has|had|will|would|are to|is to|now|already|between them|together|currently))*"
    r" (?:set up|r[au]n|operated?|owne?d?|opene?d?|managed?|put up|buil[dt]|maintain|account for)"
    rf"(?: (?:{APPROXIMATOR}|between them|together))* [\w,]+ (?:[a-z-]+ ){{0,2}}?"
    rf"(?:{OUTLETS}|sites|locations|service cent)"
)


# "Britain has 4,500 car dealers": those of all makes.
_TRADE = re.compile(r"\b(?:car|auto|vehicle|motor|franchised|new-car) (?:dealers|dealerships|retailers|showrooms)\Z")
_HAS = re.compile(r"(?: (?:now|still|today|currently|alone))* (?:has|have|had|counts?|boasts?) ")


def _of_the_trade(figure: Figure) -> bool:
    """Whether so many car dealers are those that a country has, of whatever make."""
    noun, sentence = figure.noun, figure.sentence
    if noun is None or _TRADE.search(sentence.slice(figure.number.end, noun.end)) is None:
        return False
    clause = sentence.clause_at(figure.number.start)
    return not clause.of("organization") and any(
        _HAS.match(sentence.after(p, 30)) is not None for p in clause.of("place") if p.end <= figure.number.start
    )


def count_metric(figure: Figure) -> Figure:
    """Outlets, chargers and markets."""
    noun = figure.noun
    if noun is None:
        return figure.refused("no metric")
    metric = NOUN_METRICS[noun.label or ""]
    if metric == "market_count":
        return market_metric(figure)
    if metric == "outlet_count" and (
        _CLOSES.search(figure.before) or _CLOSED.match(figure.sentence.slice(noun.end, figure.sentence.end))
    ):
        return figure.refused("outlets that go")
    if metric == "outlet_count" and _SELL_NO_MORE.match(figure.sentence.slice(noun.end, figure.sentence.end)):
        return figure.refused("outlets that go")
    if metric == "outlet_count" and _RUN_OTHERS.match(figure.sentence.slice(noun.end, figure.sentence.end)):
        return figure.refused("who runs the outlets")
    if metric == "outlet_count" and _of_the_trade(figure):
        return figure.refused("outlets of all makes")
    whole = metric == "outlet_count" and OF_THE_WHOLE.search(figure.sentence.before(figure.number, 40)) is not None
    whole = whole or is_divided(figure)
    if not whole and (_NO_OUTLETS_BEFORE.search(figure.before) or PART.search(figure.before, of=figure.sentence.text)):
        return figure.refused("part of a total")
    if _SPOKEN_FOR.search(figure.before):
        return figure.refused("who is spoken for")
    between = figure.sentence.slice(figure.number.end, noun.end)
    added = (
        _FRESH.search(between)
        or ADDING.search(figure.before, of=figure.sentence.text)
        or re.search(r"(?i)\b(?:another|a further|an additional|an extra) \Z", figure.before)
    )
    if metric == "outlet_count" and _SO_FAR.search(
        figure.before + "|" + figure.sentence.slice(noun.end, figure.window[1])
    ):
        # "So far 22 dealers have been opened": all that there are.
        return figure.told(metric, noun)
    if metric == "outlet_count" and (added or _ADDED_AFTER.match(figure.sentence.slice(noun.end, figure.window[1]))):
        return figure.told("new_outlet_count", noun)
    return figure.told(metric, noun)
