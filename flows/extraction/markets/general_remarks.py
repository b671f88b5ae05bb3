"""General remarks about a country: how fast, warm or dear it is there, what any car may do, what people in general do.
They name no maker, and nothing that one does: "up to 30 km/h in the United States", "in Japan a car may not sound like
an animal", "in Germany nobody under 40 can afford one", "the winters of Canada".
"""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.place_groups import PlaceGroup
from flows.extraction.markets.market_scopes import scope_at
from flows.extraction.markets.market_telling import TRADE
from flows.extraction.metrics.market_sizes import CARS_OF_A_KIND, TRADE_OF_ALL
from flows.extraction.wording.approximators import APPROXIMATOR
from flows.extraction.wording.needed import Needing

_UNIT = (
    r"(?:km/h|kmh|kph|mph|kilomet(?:re|er)s?|km|miles?|met(?:re|er)s|kWh|kWh/100 ?km|kW|hp|bhp|horsepower|degrees"
    r"|°C|decibels|dB|minutes|hours|days|lit(?:re|er)s|tonnes|tons|kilos?|kg|volts|cents)"
)
# "Up to 20 km/h in Europe".
_MEASURED = re.compile(
    rf"\d[\d.,]* ?{_UNIT}(?: an? [a-z]+| per [a-z]+)?,? (?:in|across|on|through|from|to|between) (?:the |all of )?\Z"
)
# Up to where a measure stands before a second place: "up to 20 km/h in Europe, up to 30 in the United States".
_MEASURED_AGAIN = re.compile(
    rf"\d ?{_UNIT} in (?:the )?[A-Z][\w ]{{2,18}}(?:,| and) (?:(?:{APPROXIMATOR}) )?\d[\d.,]* in (?:the )?\Z"
)
_ANY = Needing(
    r"(?:\A\W*|, |[A-Z]\w+ |\bthat |\bthere )(?:[Aa]n?|[Aa]ny|[Ee]very|[Ee]ach) (?:new |used |petrol |diesel "
    r"|electric |foreign )*"
    r"(?:car|vehicle|EV|driver|motorist|buyer|maker|carmaker|van|lorry|truck)s? (?:may|must|can|could|has to"
    r"|need(?:s)? to"
    r"|need not|pays?|is (?:allowed|obliged|required|exempt|entitled))\b"
)
_PEOPLE = Needing(
    r"(?:\A\W*|, |[A-Z]\w+ |[A-Z]\w+,? where )(?:[Nn]obody|[Nn]o one|[Ee]verybody|[Ee]veryone|"
    r"(?:[Mm]ost |[Mm]any |[Ff]ew |[Yy]oung "
    r"|[Oo]ld )?[Pp]eople|[Ff]oreigners|[Hh]alf of (?:all|the) (?:drivers|households|families))\b(?! (?:have"
    r"|has) been found)"
)
# "The winters of Canada", "the heat of Dubai": what a country is like.
_OF = re.compile(
    r"\b(?:[Tt]he|[Ii]ts|[Tt]hose|[Tt]hese) (?:[a-z]+ )?(?:lessons?|winters?|summers?|heat|cold|snow|rain|roads?"
    r"|streets|deserts?"
    r"|mountains|hills|coasts?|climate|weather|history|example|people|president|king|emperor|government|parliament"
    r"|courts|laws|banks|beaches|forests|motorways|railways|traffic) (?:of|in) (?:the )?\Z"
)
# "Has praised A since May", "thanked A": what is said of a country, or done to it as a state.
_SPOKEN_OF = re.compile(
    r"\b(?:prais(?:es?|ed|ing)|critici[sz](?:es?|ed|ing)|thank(?:s|ed|ing)?|lauds?|laud(?:ed|ing)|applaud(?:s|ed|ing)?"
    r"|admir(?:es?|ed|ing)|attack(?:s|ed|ing)|blam(?:es?|ed|ing)|accus(?:es?|ed|ing)|su(?:es?|ed|ing)|congratulat(?:es?"
    r"|ed|ing)|compliment(?:s|ed|ing)|condemn(?:s|ed|ing)?|warn(?:s|ed|ing)?|lov(?:es?|ed|ing)|lik(?:es?|ed)|urg(?:es?"
    r"|ed|ing)|beg(?:s|ged)|defend(?:s|ed|ing)?|supports|mention(?:s|ed|ing)|cit(?:es?|ed|ing)) (?:the |all of )?\Z"
)
# "Ships call at Mombasa", "sent by way of Zeebrugge": what only passes through.
_TRANSIT = Needing(
    r"\b(?:call(?:s|ed|ing)? at|dock(?:s|ed|ing)? (?:at|in)|unload(?:s|ed|ing)? (?:at|in)|put(?:s|ting)? in at"
    r"|landed at"
    r"|stop(?:s|ped|ping)? (?:off |over )?(?:at|in) the port of|sail(?:s|ed|ing)? (?:from|past|via|through)|(?:sent"
    r"|shipped|go(?:es)?|went"
    r"|came|comes?|brought|travel(?:s|led)?|transported|routed|moved) (?:by (?:ship|sea|rail|train|lorry|truck|road) )?"
    r"(?:to (?:the )?[A-Z][\w ]{2,20} )?(?:via|through|by way of)|export(?:s|ed"
    r"|ing)? to (?:the )?[A-Z][\w ]{2,20} (?:via|through)"
    r"|on (?:its|their|the) way (?:through|past)|en route (?:through|past)"
    r"|pass(?:es|ed|ing)? through|in transit (?:through|at)) (?:the )?(?:ports? of )?\Z"
)
# "Also known as X in A": what it is called there.
_CALLED = re.compile(r"\b(?:[Aa]lso |[Bb]etter |[Bb]est |[Ll]ocally )known (?:simply )?as [^,;:.]{2,40} in (?:the )?\Z")
# "Expects the Turkish market to shrink", "sees A's overall sales back at their level": what all will buy there.
_EXPECTED = Needing(
    r"\b(?:expect|forecast|predict|anticipat|estimat|project|reckon|see)(?:s|ed|es|ing)? (?:that )?(?:the )?"
    r"(?:overall |total |whole )?\Z"
)
_OF_ALL_THERE = re.compile(
    r"(?:(?:'s|') (?:(?:new|overall|total|whole|entire) )+(?:(?:passenger|car|auto|vehicle|EV|electric) )*(?:sales"
    r"|demand|registrations)|(?:'s)? (?:(?:new|overall|total|passenger|car|auto|vehicle|EV|electric) )*(?:market"
    r"|industry))\b"
    r"[^;:.]{0,60}? (?:to|will|would|should|may|could) "
)
_TAKES_UP = re.compile(r"\b(?:it|its|they|them|their|the (?:brand|company|maker|carmaker|firm|group|car|model)s?)\b")


# "According to the research firm X": who says so.
_SOURCE = re.compile(r"\b(?:[Aa]ccording to|[Dd]ata (?:from|by)|[Ff]igures (?:from|by)|, (?:says|said)) [^,;]*\Z")


def _is_source(sentence: Sentence, mention: Mention) -> bool:
    return _SOURCE.search(sentence.before(mention, 50)) is not None


def is_remark(group: PlaceGroup) -> bool:
    """Whether nothing but a remark about a country in general stands where a list of places does."""
    sentence = group.sentence
    if sentence.kind in ("title", "heading", "bullet", "caption"):
        return False
    before = sentence.slice(max(sentence.start, group.start - 80), group.start)
    if _MEASURED.search(before) is not None or _MEASURED_AGAIN.search(before) is not None or _OF.search(before):
        return True
    if _SPOKEN_OF.search(before) is not None or _TRANSIT.search(before, of=sentence.text) is not None:
        return True
    if _is_ranked_in(group) or _CALLED.search(before) is not None or _is_of_a_name(group) or _is_measure(group, before):
        return True
    if _EXPECTED.search(before, of=sentence.text) and _OF_ALL_THERE.match(sentence.slice(group.end, group.end + 120)):
        return True
    trade = (TRADE_OF_ALL.match(sentence.text) or CARS_OF_A_KIND.match(sentence.text)) is not None
    trade = trade and all(_is_source(sentence, m) for m in sentence.of("organization", "model"))
    if trade and _TAKES_UP.search(sentence.text) is None:
        return True  # "Registrations of electric cars in A came to a halt in July"
    left, right = scope_at(sentence, group.start, group.end).own
    if any(left <= m.start < right for m in sentence.of("organization", "model")):
        return False
    scope = sentence.slice(left, right)
    general = _ANY.search(scope, of=sentence.text) is not None or _PEOPLE.search(scope, of=sentence.text) is not None
    return general and TRADE.search(scope) is None and _TAKES_UP.search(scope) is None


# "China FAW Group": a country's name at the head of a firm's.
_WHERE = re.compile(r"\b(?:in|into|to|from|at|for|across|within|outside|throughout|of|and|or|,) \Z", re.IGNORECASE)


def _is_of_a_name(group: PlaceGroup) -> bool:
    sentence, place = group.sentence, group.members[0]
    if len(group.members) > 1 or place.label != "country" or _WHERE.search(sentence.before(place, 14)) is not None:
        return False
    return any(m.start == place.end + 1 and m.id is not None for m in sentence.of("organization"))


# "On a par with the Germans", "a comparison with the Japanese": makers from there.
_MEASURED_BY = re.compile(
    r"\b(?:on (?:a )?par with|compar(?:ed|es?|ing|ison) (?:with|to)|rival(?:s|led|ling)?|match(?:es|ed|ing)?|take on"
    r"|takes on|challenge[sd]?|challenging|better than|as good as|unlike|ahead of|behind|catch(?:es|ing)? up with)"
    r" the \Z",
    re.IGNORECASE,
)
_ALONE = re.compile(r"(?:[.,;:!?)]|\Z| (?:and|or|but|when|as|in (?:terms|price|quality)|on (?:price|quality|range))\b)")


def _is_measure(group: PlaceGroup, before: str) -> bool:
    """Whether a people stands for its carmakers, with which others are compared."""
    last = group.members[-1]
    people = group.members[0].label == "demonym" and _MEASURED_BY.search(before) is not None
    return people and _ALONE.match(group.sentence.after(last, 20)) is not None


_RANK = r"(?:(?:\d+(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[- ])?"
_MOST = rf"{_RANK}(?:largest|biggest|most important|fastest[- ]growing|leading|main|busiest)"
# "Spain is the second largest producer in Europe after Germany", "Thailand is Asia's fourth-largest hub for …".
_IS_RANKED = re.compile(r" (?:is|was|remains|became|has become|ranks as) (?:already |now |still |also )?(?:the )?")
_AMONG = re.compile(rf"{_MOST}\b[^;:.]*\b(?:in|of|across|after|behind|outside(?: of)?|within) (?:the )?\Z")
_ITS = re.compile(rf"(?:'s|') {_MOST}\b")
_RANKS = re.compile(rf"{_IS_RANKED.pattern}(?:[A-Z][\w -]{{2,25}}'s? )?{_MOST} (?!market\b)")


def _is_ranked_in(group: PlaceGroup) -> bool:
    """Whether a country at the head of a sentence is ranked in the region, or behind the country, of a group, and no
    maker is named between them; or ranked itself in a sentence that names none.
    """
    sentence = group.sentence
    head = next(iter(sentence.of("place")), None)
    if head is None or head.start - sentence.start > len("The "):
        return False
    if head.start == group.start:
        alone = _RANKS.match(sentence.slice(group.end, sentence.end)) is not None
        named = sentence.of("organization", "model") or _TAKES_UP.search(sentence.text)
        return alone and not named
    if head.end > group.start:
        return False
    between = sentence.slice(head.end, group.start)
    told = _IS_RANKED.match(between)
    if told is None or any(head.end < m.start < group.start for m in sentence.of("organization", "model")):
        return False
    owner = told.end() == len(between) and _ITS.match(sentence.slice(group.end, group.end + 40)) is not None
    return owner or _AMONG.match(between, told.end()) is not None
