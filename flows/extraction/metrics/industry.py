"""Figures of whole countries and of the industry: no facts of a company."""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.figure import Figure
from flows.extraction.grammar.less_asides import less_asides
from flows.extraction.grammar.topic_words import BARELY
from flows.extraction.lexicon.aim_words import AIM
from flows.extraction.lexicon.company_words import FIRM, MAKER
from flows.extraction.metrics.acting_countries import country_acts, own_cars, takes_its_part
from flows.extraction.metrics.all_new_cars import new_cars_there, of_all_new
from flows.extraction.metrics.companies_beside import company_before, company_behind, names_behind
from flows.extraction.metrics.market_sizes import CARS_OF_A_KIND, TRADE_THERE, is_market_size
from flows.extraction.metrics.nobodys_figures import is_anybodys_charger
from flows.extraction.timing.past_aims import THAT_WAS_MEANT
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR, ROUGHLY
from flows.extraction.wording.needed import Needing

_SALES = r"(?:sales|exports|registrations|imports|output|production|demand|market)"
# What a clause begins with if it tells of the market as a whole.
_WHOLE_MARKET = Needing(
    r"(?i)(?:\A|[,;:.\"] |\b(?:that|says|said|because|where|while|as|and|when|with|reckons|expects?|estimates?"
    r"|counted|of|in|to|show|shows|saw|sees|but|put|puts|for) )"
    rf"(?:all told,? |altogether,? |in all,? |in total,? |(?:{APPROXIMATOR}) |all |sharp |strong |last year |overall "
    r"|total |annual |monthly |retail |wholesale |the country's |the nation's |the region's |the world's |its )*"
    r"(?:(?:the (?:number|total|share|volume|sales) of )?(?:(?:Chinese-(?:made|built|branded)|Chinese|electric"
    r"|battery-electric|fully electric|plug-in|new-energy|new energy|imported|domestic|passenger|light|new|hybrid"
    r"|foreign|global|"
    r"worldwide|national|nationwide|European|Japanese|German|British|Indian|Thai|Brazilian|Korean|American|U\.?S\.?"
    r"|(?-i:[A-Z][a-z]{2,}(?:ese|ish|ian|ean|can|nch|tch|aeli|qi))|kei|city|petrol|diesel|used|second-hand|small"
    r"|UK|EU|EV|NEV|BEV|car|vehicle|auto|passenger-car|new-car|electric-car|EVs?|PHEV|plug-in-hybrid"
    r"|passenger-vehicle|NEVs?|hybrids?|electric car|electric vehicle|new energy vehicle|passenger vehicle"
    r"|passenger car|new car|(?:electric )?(?:two|three)-wheelers?|scooters?|motorcycles?|(?:electric )?bus"
    r"|(?:electric )?truck|commercial vehicle)[ ,]?)+"
    rf"(?:{_SALES}|cars|vehicles|models|SUVs|(?:two|three)-wheelers|scooters|motorcycles|brands|{MAKER}s|imports|EVs"
    rf"|ones|(?:car |vehicle |assembly )?(?:factories|assemblers)|(?:car|assembly|vehicle) plants)\b(?! (?:of|by|at"
    rf"|from) (?:the {FIRM}|(?-i:[A-Z])))"
    r"|EVs\b|electric (?:cars|vehicles)\b|(?:the |car |new-car |EV |auto |overall |total |whole )*(?:market|industry"
    r"|sector|segment|government|ministry|association|authorit(?:y|ies)|country(?! (?:manager|head"
    r"|chief|director|boss|president|organi[sz]ation|team))|region|nation|trade body"
    r"|national output|bloc|agency|administration)(?:'s)?\b|(?:car|auto|vehicle)(?:makers| makers|mobile makers)\b"
    r"|registrations\b|imports\b|(?:total )?industry (?:volume|sales)\b|national output)"
)
_ESTIMATE = Needing(
    r"(?:\A|[;,.] )(?:country-?wide|nationwide|across the (?:country|industry|market)|for the (?:country|market"
    r"|industry)|industry-wide)\b|\b(?:number of (?:electric |plug-in |battery )?(?:vehicles|cars|EVs)"
    r"|vehicles of all kinds|cars of all kinds|in the (?:country|region|world|EU|market) as a whole|industry-wide"
    r"|(?:car|auto|automotive|new-car) industry's (?:total|volume|sales)"
    rf"|nationwide|national (?:output|{AIM}|production|fleet)|(?<!among )(?<!than )all"
    r" (?:car |other )?(?:brands|makes|marques|makers"
    r"|carmakers|manufacturers))\b",
    re.IGNORECASE,
)
# "At 1.2 million cars a year the Australian market is small": the size of the market itself.
_SIZE_BEFORE = re.compile(rf"(?:\A|[;,.] )(?:[Aa]t|[Ww]ith) {ROUGHLY}\Z")
_SIZE_AFTER = re.compile(
    r"\A(?: \w+){0,2}(?: (?:a|per) year| annually| sold)?,? the (?:[A-Z]\w+|local|home|domestic) (?:[a-z]+ )?"
    r"market (?:is|was|remains)\b"
)
# "51.7% of the 1.06 million cars registered in the country": the market of which it is a share.
_SHARE_OF_ALL = Needing(
    rf"(?:%|\bper ?cent|\b(?:half|third|quarter|fifth|share)) of (?:(?:the|all|{APPROXIMATOR}) )+\Z"
)
_BY_ALL = re.compile(
    r" (?:(?!of\b|that\b|which\b|it\b)[a-z-]+ ){0,3}?(?:cars|vehicles|EVs|SUVs|units|pickups|registrations)"
    r" (?:sold|registered|bought|delivered|imported) (?:in|last|across|nationwide|there|this|during|between|over|from"
    r"|through)\b"
)
_OF_ALL = re.compile(rf"\AOf (?:the |(?:{APPROXIMATOR}) )*\Z")
# "Deliveries in the country came to …": where a company's cars were delivered.
_THERE = re.compile(r"\W*in the (?:country|region|market|bloc|segment)\b")
_PRONOUN = re.compile(rf"\b(?:[Ii]ts|[Ii]t|[Tt]hey|[Tt]heir|[Tt]he {FIRM}(?:'s)?|[Ww]e|[Oo]ur|[Hh]is|[Hh]er)\b")


_WITH_SO_MANY = re.compile(rf", (?:with|at|on)(?: (?:its|their))?{BARELY} \d")
_IT_HAD = re.compile(r"\b(?:it|they) (?:had|was|were|sold|has|managed|did|stood)\b[^,;]*\Z")


# "Europe took 27,400 of the total, China 9,800": of what a maker sold.
_OF_WHAT_WAS_TOLD = re.compile(r"\d of (?:them|these|those|the total|the volume)\b")
_MARKET_HEAD = re.compile(r"\W*[Tt]he (?:[\w-]+ ){0,2}?(?:market|industry|sector|segment)\b")
# "With global sales of over 660,000 it grew by 26 percent": the maker that "it" stands for.
_THEIR_VERB = re.compile(
    r",? (?:it|he|she|the (?:company|brand|group|maker|marque|carmaker|firm|automaker)) (?:[a-z]+ed|grew|rose|fell"
    r"|was|is|has|had|came|took|led|became|beat|outsold|overtook|ranks?|leads)\b"
)


def of_industry(figure: Figure, topic_is_industry: bool) -> bool:
    """Whether a figure is of a country or of a whole industry.

    It is if its clause begins with the market as a whole or with a country that buys, sells or builds, and no company
    stands between
    that and the number; and if it goes on about such a figure ("in 2023 it was under 800,000").
    """
    sentence, number = figure.sentence, figure.number
    if figure.metric == "electrified_share":
        # A share of somebody's own sales, whatever stands as the subject.
        ahead = sentence.slice(sentence.start, number.start)
        nobody = not any(m.start < number.start for m in sentence.of("organization", "model"))
        of_all = topic_is_industry and (figure.carried or (nobody and _PRONOUN.search(ahead) is None))
        return of_all or of_all_new(sentence, number, _PRONOUN)
    if topic_is_industry and is_anybodys_charger(figure):
        return True
    if figure.carried and not topic_is_industry and _OF_WHAT_WAS_TOLD.search(sentence.text):
        return _MARKET_HEAD.match(sentence.clause_at(number.start).text) is not None
    if new_cars_there(sentence, number, _PRONOUN) or is_market_size(figure):
        return True
    if (CARS_OF_A_KIND.match(sentence.text) or TRADE_THERE.match(sentence.text)) and _nobody_ahead(sentence, number):
        return True
    volume = _VOLUME_OF_ALL.search(sentence.slice(sentence.start, number.start), of=sentence.text)
    if volume is not None and _PRONOUN.search(volume[1]) is None and not _named_behind(sentence, volume[1], number):
        return True
    clause = sentence.clause_at(number.start)
    if _WITH_SO_MANY.match(clause.text) and any(m.end == clause.start for m in sentence.of("organization", "model")):
        # "X, with its 24,200, came from nowhere": what X has.
        return False
    if _AND_OVERALL.match(clause.text) and _names_ahead(sentence, clause.start):
        return False
    if not topic_is_industry and _of_a_makers_part(sentence, number):
        return False
    if _COUNTRY_HEAD.match(sentence.text) and not names_behind(sentence, clause.start, number):
        return True
    before = _SHARE_OF_IT.sub("share", less_asides(sentence, clause.start, number.start))
    if _SHARE_OF_ALL.search(sentence.before(number, 40), of=sentence.text) and _BY_ALL.match(
        sentence.after(number, 70)
    ):
        return True
    if _SIZE_BEFORE.search(before) and _SIZE_AFTER.match(sentence.slice(number.end, number.end + 80)):
        return True
    if company_before(sentence, clause.start, number) or company_behind(figure, clause.end):
        return False
    if _THEIR_VERB.match(figure.after) is not None:
        return False
    if not topic_is_industry and _own_ahead(sentence, clause.start):
        return False
    whole = [
        m
        for m in _WHOLE_MARKET.finditer(before)
        if not _THERE.match(m.group(0)) and not _OWN_TOTAL.fullmatch(m[0]) and not _ASIDE.match(before, m.end())
    ]
    if whole and figure.metric == "vehicle_production" and not topic_is_industry and _is_planned_change(figure):
        # "Annual U.S. production should grow by 50%": that of whom the text tells.
        return False
    if whole and not topic_is_industry and _OF_A_KIND.match(sentence.text):
        return False
    if (
        whole
        and not _PRONOUN.search(before[whole[-1].end() :])
        and not _ITS_SALES_OF.search(before[: whole[-1].start()])
        and not re.search(r"\b(?:its|their) ", whole[-1].group(0), re.IGNORECASE)
        and not (_SOMEBODY_COUNTS.search(before[: whole[-1].end()]) and _BARE_OF.fullmatch(before[whole[-1].end() :]))
    ):
        return True
    aside = sentence.aside_at(number.start)
    places = [
        p
        for p in sentence.of("place")
        if clause.start <= p.start and p.end <= number.start and sentence.aside_at(p.start) in (None, aside)
    ]
    if (
        places
        and _WHOLE_MARKET.match(sentence.slice(places[-1].end, number.start).lstrip(" ,'s"), of=sentence.text)
        and not _PRONOUN.search(before)
    ):
        return True
    of_a_plant = figure.metric == "production_capacity"
    if _ESTIMATE.search(clause.text) and not of_a_plant and not _PRONOUN.search(before):
        return True
    meant = THAT_WAS_MEANT.match(sentence.after(number, 70), of=sentence.text)
    of_all = _OF_ALL.match(before) is not None and number.label != "money"
    if of_all and not meant and not _THAT_IT.match(sentence.after(number, 70)) and not _outlets(figure):
        return True
    if topic_is_industry and figure.carried:
        # "X came from nowhere: a year ago it had managed 1,480".
        return not (names_behind(sentence, sentence.start, number) and _IT_HAD.search(before))
    if not country_acts(sentence, clause.start, number) or own_cars(figure):
        return False
    return topic_is_industry or not takes_its_part(figure)


# "It said total industry volume was softer, with 57,700 units sold": of all makers, whoever says so.
_VOLUME_OF_ALL = Needing(r"(?:\b[Tt]otal industry volumes?|\b[Ii]ndustry volumes?|\bTIV)\b([^;.]*)\Z")


def _named_behind(sentence: Sentence, words: str, number: Mention) -> bool:
    """Whether a maker or a car is named in the words right before a number."""
    start = number.start - len(words)
    return any(start <= m.start < number.start for m in sentence.of("organization", "model"))


# "Of electric cars 66,501 were sold": of those of whom the text tells.
_OF_A_KIND = re.compile(
    r"Of (?:(?:fully |battery-|all-|plug-in )?(?:electric|hybrid|electrified|new[- ]energy) (?:cars|vehicles|models)"
    r"|EVs|BEVs|NEVs|hybrids|plug-ins),? [\d,.]+"
)


def _nobody_ahead(sentence: Sentence, number: Mention) -> bool:
    """Whether no maker or car is named or taken up in front of a number."""
    named = any(m.end <= number.start for m in sentence.of("organization", "model"))
    return not named and _PRONOUN.search(sentence.slice(sentence.start, number.start)) is None


def _own_ahead(sentence: Sentence, start: int) -> bool:
    """Whether a colon ahead announces what is told of a company: "In 2024 it lost ground: U.S. sales were down"."""
    ahead = sentence.slice(sentence.start, start).rstrip()
    named = any(m.end <= start for m in sentence.of("organization")) or _PRONOUN.search(ahead) is not None
    return ahead.endswith(":") and named


def _is_planned_change(figure: Figure) -> bool:
    """Whether a change without a level is told as planned."""
    planned = figure.sentence.clause_at(figure.number.start).cues("plan", "future", "settled")
    return figure.number.label == "change" and bool(planned) and _BY_WHOM.search(figure.sentence.text) is None


_BY_WHOM = re.compile(
    r"(?i)\b(?:government|ministry|association|industry|country|analysts?|market|nation(?:al)?|state)\b"
)
# "The country, which is home to X, earned 157 billion".
_COUNTRY_HEAD = re.compile(
    r"(?:The|This) (?:country|kingdom|nation|state|industry|sector|market), (?:which|home|where) [^,]*, "
)
# "Its share of the market": the company's.
_SHARE_OF_IT = re.compile(r"\b(?:share|slice) of (?:the|that|this) (?:[\w-]+ ){0,2}market\b")
# "The X found 222,459 buyers, and overall U.S. sales climbed": those of X's maker.
_AND_OVERALL = Needing(
    r"\W*(?:and|but|while|whereas) (?:overall|total|all its|combined) (?:[A-Z][\w.]* )?(?:sales|deliveries)\b"
)


# "X sold 351,000 cars, with domestic sales falling 5% to 58,000 and exports rising to 293,000": X's own.
_A_PART = Needing(
    r"(?:,|;|\band) (?:(?:with|as|while|but|and) )?(?:domestic|overseas|foreign|home|export|international) (?:[a-z]+ )?"
    r"(?:sales|deliveries|shipments|volumes?)\b[^;:.]*\Z"
    r"|, with exports\b[^;:.]*\Z"
)
_SOLD_SO_MANY = re.compile(
    r"(?:,? [^,;:.]{0,40},)?(?: (?:said|says|on [A-Z][a-z]+day|it|had|has|also|already))*"
    r" (?:sold|delivered|shipped|exported|registered|reported|posted|built|produced|recorded|handed over|logged)\b"
)


def _of_a_makers_part(sentence: Sentence, number: Mention) -> bool:
    """Whether a number is told of sales at home or abroad behind what a maker named at the head sold in all."""
    first = next(iter(sentence.of("organization")), None)
    if first is None or first.end > number.start or _SOLD_SO_MANY.match(sentence.after(first, 90)) is None:
        return False
    return _A_PART.search(sentence.slice(first.end, number.start), of=sentence.text) is not None


def _names_ahead(sentence: Sentence, start: int) -> bool:
    return any(m.end <= start for m in sentence.of("model"))


# "Worldwide sales came to …", told without a market: those of the company.
_OWN_TOTAL = re.compile(
    r"\W*(?:(?:worldwide|global|total|overall|annual|monthly|domestic) )+(?:sales|exports|output|production)",
    re.IGNORECASE,
)
# "For 2026, the company budgets for domestic sales of 60,000": its own.
_SOMEBODY_COUNTS = re.compile(
    rf"\b(?:[Ii]t|[Tt]hey|[Ww]e|[Tt]he {FIRM}|[Mm]anagement) (?:(?:now|still|also|is|are|has|have|will|\w+ly) )*"
    r"(?:budget|plan|aim|hop|expect|forecast|pencil|envisag|foresee|target|want|count|reckon|look|see|set|bank|guid"
    r"|project|anticipat|intend|promis|pledg|strive|striving|report|achiev|post|record|reach)\w*"
    r"(?: (?:in|on|for|at|with|to|itself|a target of|a goal of|reach|achieve|have))* (?:domestic|home|local|total"
    r"|annual|overall|worldwide|global|foreign|national) (?:sales|exports|registrations|output|production|deliveries)\Z"
)
# "The company's overseas sales of new energy vehicles": its own.
_ITS_SALES_OF = re.compile(
    rf"\b(?:[Ii]ts|[Tt]heir|[Oo]ur|[Tt]he {FIRM}'s) (?:[\w-]+ ){{0,3}}?(?:sales|exports|deliveries|registrations|output"
    r"|production|shipments)(?: volumes?)?(?: of)? ?\Z"
)
_BARE_OF = re.compile(rf" (?:of|at|to reach|to come to|to hit|worth){ABOUT} ")
# "A share of 20 percent, electric cars included, …"
_ASIDE = re.compile(r" (?:included|excluded|aside|apart)\b")
_THAT_IT = re.compile(
    rf"[^,;.]{{0,25}}\b(?:it|they|its|[Tt]he (?:[A-Z][a-z]+-based |[a-z-]+ |[A-Z][a-z]+ )?(?:{FIRM}|plant|factory))\b"
)


def _outlets(figure: Figure) -> bool:
    return figure.noun is not None and figure.noun.label in ("outlet_noun", "charger_noun", "model_noun", "job_noun")
