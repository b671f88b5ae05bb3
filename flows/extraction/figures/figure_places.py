"""The scope of a figure: where it counts."""

import re
from collections.abc import Sequence
from itertools import pairwise

from flows.extraction.context.event_places import groups
from flows.extraction.context.place_surroundings import is_put_right
from flows.extraction.figures.caused_places import of_a_cause, of_a_condition
from flows.extraction.figures.figure_other_verbs import of_another_verb
from flows.extraction.figures.figure_parts import of_a_part, of_cars_told
from flows.extraction.figures.home_figures import is_elsewhere
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.figure import COUNTS, VEHICLE_FLOWS, Figure
from flows.extraction.grammar.respective import respective_place
from flows.extraction.grammar.topic_words import BARELY, GET, GIVE
from flows.extraction.grammar.towns import is_of_a_town
from flows.extraction.lexicon.aim_words import AIMS
from flows.extraction.lexicon.company_words import FIRM, MAKERS
from flows.extraction.metrics.ranked_markets import ranked_market
from flows.extraction.metrics.taken_cars import took_cars
from flows.extraction.timing.goal_times import is_told_of_a_goal
from flows.extraction.wording.approximators import ABOUT
from flows.extraction.wording.needed import Needing

_IN = re.compile(
    r"\b(?:in|into|across|for|within|throughout|up and down|all over|to|at|around|near|for the)(?: the| "
    r"mainland| all of| whole of"
    r"| rest of)* \Z",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\b(?:[Bb]etween|[Ff]rom)(?: the)?(?: [A-Z][\w'-]+ (?:and|to))? \Z")
# "According to plans presented in Mainz".
_TOLD_THERE = Needing(
    r"\b(?:presented|unveiled|announced|disclosed|published|shown|said|told (?:reporters|journalists|the press)"
    r"|speaking|issued|released|reported|stated"
    r"|revealed|explained|told)(?: [a-z]+)?(?: on [A-Z][a-z]+day(?: [a-z]+)?)? (?:in|at) (?:the )?\Z"
)
# "From its factory in Xi'an it has delivered 120,000 cars": where they come from.
_MADE_IN = re.compile(
    r", (?:developed|designed|engineered|conceived|styled|made|built|assembled|produced)(?: [a-z]+ly"
    r"| also)? in (?:the )?\Z"
)
# "The best-selling Chinese model": where it is from.
_ONE_CAR = re.compile(
    r" (?:[a-z]+ )?(?:model|car|SUV|make|brand|newcomer|nameplate)\b"
    r"(?! (?:range|offensive|policy|sales|deliveries|registrations|markets?|buyers|dealers|exports|output"
    r"|production)|s)"
)
_FROM_WORKS = re.compile(
    r"\b[Ff]rom (?:its|their|the|an?) (?:[\w-]+ ){0,2}?(?:plants?|factory|factories|works|base|hub|site) (?:in|at|near)"
    r" (?:the )?\Z"
)
_NOT = Needing(
    r"\b(?:outside|beyond|from|outside of|than in|as in|apart from|except|like|unlike|and not|than)(?: the"
    r"| mainland)? \Z"
)
_MARKET_NOUN = re.compile(
    r"\A(?:'s)?(?:,? alone| itself)?(?: (?:[\w-]+ ){0,2}?(?:markets?|countries|country|cities|towns|sales"
    r"|deliveries|dealers?|registrations|outlets|points of sale"
    r"|(?:sales|service|charging) points|locations|owners|takers|homes|households|motorists|families|clients"
    r"|consumers|showrooms?|buyers|customers|dealer partners|dealerships?|outlet|store|branch|network"
    r"|stores|roads|jobs|plants?|factory|factories|works|employees|workforce|retailers|operations|business"
    r"|arm|unit|exports|orders|workers|revenue|site|range|line-up|drivers|output|production|models?"
    rf"|memberships|complex|hub|facility|segment|{AIMS}|forecast|subsidiaries|fleet|debut|launch|ones|brand stores"
    rf"|partners|rankings?"
    r"|table|charts|league|podium|charts?|top (?:three|five|ten)|best-?sellers?|statistics))\b"
)
# "X's Thai subsidiary", "its Swedish importer"; "the Casablanca importer".
_OWN_UNIT = re.compile(r"(?:'s?|\b(?:its|their)) \Z")
_THE_TRADER = re.compile(r"(?:\A|\b)[Tt]he \Z")
_TRADER = re.compile(r" (?:importer|distributor|dealer|concessionaire|agent)\b(?! of\b)(?= [a-z])")
_UNIT = re.compile(
    r" (?:(?:sales|local|national) )?(?:subsidiary|arm|unit|branch|offshoot|affiliate|importer|distributor|division"
    r"|organi[sz]ation|sales company|operation|outpost|daughter)\b(?! of\b)"
)
# "Of which Europe accounted for 31,000", "with Europe taking 31,000".
_ACCOUNTED = re.compile(rf"(?: alone| itself)? (?:{GIVE}|{GET}){BARELY} ")
# "Table of the month (Norway, October):": what is told behind the colon counts there.
_HEADED = re.compile(r"(?:, [^()]{0,30})?\):")
# "In the Canadian province of Ontario".
_PROVINCE = re.compile(r" (?:[a-z-]+ )?(?:province|state|city|town|region|county|prefecture|capital|port)\b")
_LISTED = re.compile(r"(?::| \(| –|,)? ")
# "Ahead of Poland with 17,800 and Spain on 12,000": each with its own.
_OWN_EACH = re.compile(rf" (?:with|on|at|for){ABOUT} ")
_RANKED_BEFORE = re.compile(
    r"\b(?:ahead of|followed by|before|behind|and|then|trailed by|next (?:came|come|is|was)|with) (?:the )?\Z"
    r"|[,;:] (?:the )?\Z"
)
_BUY = Needing(
    r"(?: themselves| alone|, too,)?(?: (?:have|had|has|also|already|even|only|just))*"
    r" (?:bought|ordered|registered|took delivery|took|chose|snapped up|picked up|paid for|opted for|drove off"
    r"|have taken|received|reserved|a mere|just)\b"
)
# "The Chinese company"; in "in Peru the company employs 300" it is where.
_OF_MAKER = Needing(
    rf"\A(?: (?!(?:the|its|this|that|another)\b)(?:[\w-]+ ){{0,2}}?(?:{FIRM}|owner|parent|side|partner))\b"
)


def place_of(figure: Figure) -> Mention | None:
    """The place that a figure counts for: in its clause behind a preposition or before a word for a market, the
    nearest; "worldwide" where it is said.
    """
    if figure.metric == "vehicle_exports" and _ABROAD.match(figure.after) is not None:
        return None
    ranked = ranked_market(figure) if figure.metric in VEHICLE_FLOWS else None
    if ranked is not None:
        return ranked
    told = respective_place(figure.sentence, figure.number) or _bracketed(figure)
    if told is not None:
        return told
    clause = figure.sentence.clause_at(figure.number.start)
    aside = figure.sentence.aside_at(figure.number.start)
    end = clause.end if aside is None else aside[1]
    places = [
        p
        for p in _spoken_of(figure)
        if p.id is not None
        and p.start < end
        and _is_scope(figure, p)
        and not _of_the_next(figure, p)
        and not of_a_part(figure, p)
        and not of_a_condition(figure, p)
        and not of_a_cause(figure, p)
        and not of_cars_told(figure, p)
        and not of_another_verb(figure, p)
        # "10,000 cars in Vietnam as part of its goal of selling 300,000": the goal is not for there.
        and not is_told_of_a_goal(figure.sentence, p.end, figure.number.start)
    ]
    if is_elsewhere(figure):
        # "1,300 in A and 200 elsewhere on the continent": not in A.
        places = [p for p in places if p.start >= figure.number.end]
    behind = [p for p in places if _AT_ONCE.fullmatch(figure.sentence.slice(figure.number.end, p.start))]
    found = behind[0] if behind else min(places, key=lambda p: _distance(figure, p), default=None)
    if (
        found is None
        or figure.metric not in COUNTS | VEHICLE_FLOWS
        or found.start < figure.number.end
        or len(found.id or "") > 2
    ):
        return found
    run = next(
        (g for g in groups(figure.sentence, [p for p in clause.of("place") if p.start >= found.start]) if found in g),
        [],
    )
    counts = [n for n in figure.sentence.of("number") if n.start > found.end]
    # "12 in Turkey, two in Germany": the others are those of the next number.
    run = [p for p in run if not any(n.start < p.start for n in counts)]
    if figure.metric in VEHICLE_FLOWS and not _is_row(figure.sentence, run):
        return found  # "Rose by 5 percent in A, in B they fell"
    # "Five stores, in Stockholm, Oslo and Paris": no place that all of them are at.
    return None if len({p.id for p in run}) > 1 else found


_LINKS = re.compile(r"\b(?:and|or|as)\b")
_IN_A_ROW = re.compile(r"(?:,|,? and|,? or|,? as well as) (?:the )?")


def _is_row(sentence: Sentence, run: Sequence[Mention]) -> bool:
    """Whether nothing but commas and a conjunction stands between places."""
    gaps = [sentence.slice(a.end, b.start) for a, b in pairwise(run)]
    return bool(gaps) and all(map(_IN_A_ROW.fullmatch, gaps)) and _LINKS.search(gaps[-1]) is not None


def _bracketed(figure: Figure) -> Mention | None:
    """The country right behind which a number of cars stands in brackets: "after Germany (100,700 cars)"."""
    sentence, number = figure.sentence, figure.number
    if figure.metric not in VEHICLE_FLOWS or not sentence.before(number, 2).endswith(" ("):
        return None
    return next(
        (p for p in sentence.of("place") if p.end == number.start - 2 and p.label in ("country", "region")), None
    )


_OF_PLANS = ("plan", "future", "settled", "hedge")
# "In X, where it sold 24,000 cars, …": the main clause is of another place.
_WHERE = re.compile(r",? where\b")
_COUNTRY = re.compile(r"\b(?:the|that) (?:country|kingdom|nation|republic|island)\b")


def _spoken_of(figure: Figure) -> list[Mention]:
    """The places of a figure's clause: less those of an aside before it, that parts it from the head of its clause, and
    less those of the main clause behind a clause with "where".
    """
    sentence, number = figure.sentence, figure.number
    clause = sentence.clause_at(number.start)
    places = clause.of("place")
    parted = [(a, b) for a, b in sentence.asides if clause.start <= a and b <= number.start]
    if parted:
        head = sentence.clause_at(max(parted[0][0] - 1, sentence.start))
        ahead = [p for p in head.of("place") if p.start < parted[0][0]]
        beside = [p for p in places if p not in ahead and not any(a <= p.start < b for a, b in parted)]
        # "X, which entered A in 2022, has three showrooms there": where no other place is told it is that of the aside.
        told_of = _COUNTRY.search(sentence.slice(parted[-1][1], clause.end)) is not None
        # "X, which plans a plant in A, sold 30,000 cars": not there.
        told_of = told_of or any(a <= c.start < b for c in sentence.cues(*_OF_PLANS) for a, b in parted)
        return [*ahead, *beside] or ([] if told_of else places)
    if _WHERE.match(clause.text) is not None:
        return [p for p in places if p.start < number.start or "," not in sentence.slice(number.end, p.start)]
    return places


# "550,000 in South Korea, 2.66 million abroad".
_ABROAD = re.compile(r"(?: (?:cars|vehicles|units))? (?:abroad|overseas|elsewhere|outside)\b")
# "7.1% in Qatar": right behind.
_AT_ONCE = re.compile(r" (?:in|across|for|within|throughout) (?:the )?")


# "In the U.S. sales gained 1.4 percent, in India they slipped": the place of what is told next.
_NEXT_IN = re.compile(r"[^;:]{0,40}[,;] (?:and |but |while |whereas )?(?:in|across|for) (?:the )?\Z")
_NEXT_TELLS = re.compile(
    r",? (?:they|it|sales|deliveries|registrations|orders|exports|volumes?|growth|demand|output|production"
    r"|customers|buyers|the (?:figure|number|total|brand|company|group|maker|carmaker|rate|share)"
    r"|its (?:sales|share|deliveries)) "
    r"(?:[a-z]+ ){0,2}?[a-z]+"
)


def _of_the_next(figure: Figure, place: Mention) -> bool:
    """Whether a place behind a number opens the next statement, which tells of something there itself."""
    if place.start < figure.number.end:
        return False
    sentence = figure.sentence
    between = sentence.slice(figure.number.end, place.start)
    return _NEXT_IN.fullmatch(between) is not None and _NEXT_TELLS.match(sentence.after(place, 50)) is not None


def _distance(figure: Figure, place: Mention) -> int:
    ahead = place.end <= figure.number.start
    between = (
        figure.sentence.slice(place.end, figure.number.start)
        if ahead
        else figure.sentence.slice(figure.number.end, place.start)
    )
    crossed = any(
        min(place.end, figure.number.end) <= n.start < max(place.start, figure.number.start)
        for n in figure.sentence.of("number")
        if n is not figure.number
    )
    return len(between) + 40 * crossed


# "Sold 72,100, primarily in Vietnam": where most of them were.
_MAINLY = re.compile(
    r"\b(?:primarily|mainly|mostly|largely|chiefly|predominantly|principally) (?:in|to|from|for|on) (?:the )?\Z"
)


# "In A, the largest of the Central Asian markets".
_LARGEST_OF = re.compile(r"(?:est|only|first|second|third|one|two) of (?:the |all )?\Z")
# "The global leader"; "hampered by the global chip shortage".
_WORLDS = re.compile(
    r" (?:leader|brand|maker|player|debut|premiere|market leader|head|(?:[a-z-]+ )?(?:shortages?|crisis|slowdown"
    r"|downturn"
    r"|pandemic|economy|recession|supply|chains?|disruptions?|headwinds?|competition|rivals?|warming|tensions|uncertainty"
    r"|turmoil|climate|stage|ambitions?|expansion|footprint))\b"
)


_OF_WORKS = frozenset({"production_capacity", "vehicle_production", "jobs"})
_DEMAND_IN = Needing(
    r"\b(?:demand|needs|requirements|appetite|orders)\b(?:[^,;:.]|, (?:especially|particularly|not least|above all"
    r"|mainly|chiefly|notably) ){0,60}?(?:in|from) (?:the )?\Z"
)
_OF_A_VENTURE = re.compile(r" (?:[Jj]oint [Vv]enture|JV|venture)s?\b")


def _is_scope(figure: Figure, place: Mention) -> bool:
    sentence = figure.sentence
    before, after = sentence.before(place, 25), sentence.after(place, 45)
    if place.label in ("overseas", "abroad") or place.id == "worldwide":
        return re.match(
            r"(?i)(?:around |across )?(?:the )?(?:world"
            r"|glob)",
            place.surface,
        ) is not None and not _WORLDS.match(after)
    if _LISTED_AT.search(sentence.before(place, 50), of=sentence.text):
        return False  # "Delivered 15,224 cars and filed for a listing in Hong Kong"
    if _TOLD_THERE.search(sentence.before(place, 50), of=sentence.text) or _MAINLY.search(before):
        return False
    if figure.metric in ("vehicle_sales", "vehicle_exports", "vehicle_orders") and (
        _FROM_WORKS.search(sentence.before(place, 50)) or _MADE_IN.search(sentence.before(place, 50))
    ):
        return False
    if place.label in ("demonym", "city") and _THE_TRADER.search(before) and _TRADER.match(after):
        return place.start < figure.number.start
    if place.label == "demonym" and _OWN_UNIT.search(before) and _UNIT.match(after):
        # "X's Thai subsidiary sold 17,400": where it trades.
        return True
    if _NOT.search(before, of=sentence.text) or _OF_MAKER.match(after, of=sentence.text) or is_put_right(before, after):
        return False
    if _LARGEST_OF.search(before):
        return False
    if _AND_ABROAD.match(after, of=sentence.text) or is_origin(sentence, place):
        return False
    if _LISTED.fullmatch(sentence.slice(place.end, figure.number.start)) and place.label in ("country", "region"):
        # "Italy 27,100, Spain 25,900".
        return True
    each = _OWN_EACH.fullmatch(sentence.slice(place.end, figure.number.start)) is not None
    if each and place.label in ("country", "region") and not _IN.search(before):
        return _RANKED_BEFORE.search(before) is not None
    if figure.metric in _OF_WORKS and _DEMAND_IN.search(sentence.before(place, 90), of=sentence.text):
        # "To meet demand in Europe it will raise its capacity": where the cars are wanted, and not made.
        return False
    if _OF_A_VENTURE.match(after):
        # "Excluding the X China joint venture".
        return False
    if place.label == "country" and any(m.end == place.start - 1 for m in sentence.of("organization")):
        # "Toyota South Africa sold 8,000": a unit that bears the country in its name.
        return True
    if _BUY.match(after, of=sentence.text) and place.end <= figure.number.start:
        # "Norwegians bought 652 of its cars".
        return True
    if before.endswith("(") and _HEADED.match(after):
        return True
    if _ACCOUNTED.fullmatch(sentence.slice(place.end, figure.number.start)):
        return True
    if took_cars(figure) and place.start == figure.number.end + 1:
        # "25,000 Thais have bought one".
        return True
    if place.label == "demonym" and _ONE_CAR.match(after):
        return False
    if place.label == "demonym":
        return _MARKET_NOUN.match(after) is not None or (
            _IN.search(before) is not None and _PROVINCE.match(after) is not None
        )
    if _BETWEEN.search(before) and place.label == "city":
        # "19 dealers between A and B": where both are.
        near = len(" and the ")
        ends = [p for p in sentence.of("place") if place.start - near <= p.end and p.start <= place.end + near]
        return len({p.id for p in ends}) == 1
    if is_of_a_town(sentence, place):
        return True
    if _IN.search(before):
        return not re.search(r"\b(?:based|founded|headquartered|born|listed) in (?:the )?\Z", before)
    if _MARKET_NOUN.match(after) or re.match(r"'s|,? alone| itself", after):
        return True
    if figure.metric in COUNTS and place.label in ("country", "region") and _HAS.match(after):
        # "Germany has 40 of its dealers".
        return sentence.slice(sentence.clause_at(figure.number.start).start, place.start).strip(" ,;") in _HEADS
    return (
        place.start == sentence.clause_at(figure.number.start).start
        and re.match(
            r" (?:alone |itself )?(?:took|bought|provided|contributed|accounted|brought|delivered|saw|"
            r"jumped|rose|grew|fell|led|followed|managed|was up|was down)\b",
            after,
        )
        is not None
    )


_LISTED_AT = Needing(
    r"\b(?:listing|flotation|float|IPO|public offering|stock exchange|bourse|listed)(?: its shares)? (?:in|on|at)"
    r" (?:the )?\Z"
)
_HAS = re.compile(
    r" (?:alone |itself |now |already |currently )?(?:has|have|counts|boasts|gets|got|had) (?:[a-z]+ ){0,2}\d"
)
_HEADS = frozenset({"", "and", "but", "while", "the", "The", "and the"})
# "In China and overseas": where it counts is the world.
_AND_ABROAD = Needing(
    r",? (?:and|or|as well as) (?:abroad|overseas|beyond|elsewhere|internationally|worldwide|other countries"
    r"|other markets|in other|the rest of the world|foreign|in foreign)\b"
)
_SOLD_THERE = re.compile(
    r"'?s?(?: (?:cars?|EV|new))? (?:sales|registrations|deliveries|orders|buyers|drivers|dealers)\b"
)
_OF_A_FIRM = re.compile(r"'s?(?: (?!of\b|by\b|for\b|from\b|in\b|to\b|and\b)[a-z][\w-]*){0,3} [A-Z][A-Za-z]+")


# "One of China's big four carmakers", "Turkey's largest manufacturer": what a maker is, and not where it counts.
_A_FIRM_OF = re.compile(
    rf"'s? (?:[a-z\"'-]+ ){{0,4}}?(?:{MAKERS}|exporters?|producers?|compan(?:y|ies)|brands?|groups?)\b"
    r"(?! (?:in|on|by|sold|market))"
)


def is_origin(sentence: Sentence, place: Mention) -> bool:
    """Whether a place only says where a firm is from: "Vietnam's VinFast", "Rwanda's Ampersand"."""
    after = sentence.after(place, 50)
    if place.label == "country" and _A_FIRM_OF.match(after) is not None:
        return True
    match = _OF_A_FIRM.match(after)
    if match is None or place.label != "country":
        return False
    end = place.end + match.end()
    named = next((m for m in sentence.of("organization", "model") if place.end < m.start <= end), None)
    if named is not None:
        # "Norway's Tesla sales": where they count.
        return _SOLD_THERE.match(sentence.after(named, 30)) is None
    return re.match(r"'s? [A-Z][a-z]", after) is not None


def is_of_a_firm(sentence: Sentence, place: Mention) -> bool:
    """Whether a place says no more than where a firm is from: "Vietnam's VinFast", "the Chinese company"."""
    return is_origin(sentence, place) or (
        place.label == "demonym" and _OF_MAKER.match(sentence.after(place, 45), of=sentence.text) is not None
    )
