"""Shares: of a market, of a maker's own sales that are electric, of local parts."""

import re
from dataclasses import replace

from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.figure import Figure
from flows.extraction.lexicon.car_words import ONE_BODY
from flows.extraction.metrics.electric_mix import (
    BEING_ELECTRIC,
    ELECTRIC,
    ELECTRIC_SHARE,
    MADE_UP,
    OF_SALES,
    OF_THAT,
    SO_MANY_ELECTRIC,
    cue_of,
    is_mix,
)
from flows.extraction.metrics.figure_marks import ranked_with
from flows.extraction.metrics.local_content import LOCAL_CONTENT, asked_by_state, is_from_abroad
from flows.extraction.metrics.market_parts import is_shared, part_of_sales
from flows.extraction.metrics.nobodys_shares import DUTY, OF_A_COUNTRY, PRESCRIBED, of_all_there
from flows.extraction.metrics.one_in_so_many import one_in_so_many
from flows.extraction.metrics.share_asides import NEXT_SHARE, belongs_to, is_listed, share_aside
from flows.extraction.metrics.share_objects import is_of_all_electrics, is_other_share
from flows.extraction.metrics.sold_shares import is_so_much
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR

_CARS = (
    r"(?:(?:the |all |new |total |national |domestic |local |country's )*(?:(?:fully |battery-|all-)?electric(?:-car"
    r"|-vehicle)?|EVs?|BEVs?|NEVs?|PHEVs?|plug-in(?: hybrid)?s?|hybrids?|pick-?ups?|SUVs?|bus|van|truck|passenger-car"
    rf"|two-wheeler|new-car|car|cars|vehicles|light-vehicle)(?: (?:car|vehicle|{ONE_BODY})s?)?)"
)
_MARKET = re.compile(
    rf"\A of {_CARS} (?:sales|deliveries|registrations|sold|registered|bought|delivered)\b"
    r"(?! (?:by|at|of|worldwide by) (?:the (?:company|group|brand|maker|firm)|[A-Z]))|"
    r"\A (?:of (?:the |its |all |that |this )?(?:[\w'-]+ ){0,4}?(?:markets?|segment|registrations"
    r"|(?:(?:new-)?car|EV|BEV|NEV|vehicle|SUV|van|truck|pick-?up|hybrid|electric) (?:sales|deliveries)|class"
    r"|sector|category)\b|(?:of the )?(?:market )?share\b|share of\b|slice of\b|market share\b"
    r"|of all new (?:cars|vehicles)\b|of (?:all |the )?new cars\b)"
)
# What leads from a share to its number. No word of it passes for another one: each way more to read them doubles the
# work.
_TO_SO_MUCH = (
    rf"(?:of|at(?! (?:least|most) )|to|is|was|be|reach(?:ed|es|ing)?|hits?|{APPROXIMATOR}|from|up(?! to )|down|beyond"
    r"|past|exceed(?:s|ed|ing)?|topp(?:ed|ing)|pass(?:ed|es)?|near(?:ly|ed)?|than)(?= |\Z)"
)
_SHARE_BEFORE = re.compile(
    r"\b(?:(?:market |a |its |the |their )?(?:market )?share|(?:slice|portion|piece"
    r"|chunk)(?: of the [\w -]{0,20}?market)?|penetration|foothold|market presence)"
    r"(?: (?:in|of|among|across|on) [^,;]{0,40}?)?"
    rf"(?:,[^,;]{{0,40}},)?(?:(?: (?!{_TO_SO_MUCH})[\w'-]+){{0,4}}? {_TO_SO_MUCH})+(?: \w+)? ?\Z",
    re.IGNORECASE,
)
# "Market share 4.2%": a line of a list.
_SHARE_NEXT = re.compile(r"\bmarket share(?: (?:in|of) [^,;:\d]{2,30})?:? \Z", re.IGNORECASE)
# "its share climbed by 0.4 points to 5.1 percent"
_POINTS_TO = re.compile(rf"\bshare\b[^;:]{{0,50}}\bpoints?,? to{ABOUT} \Z")
_OWN = re.compile(
    r"\A of (?:all )?(?:the )?new [A-Z][\w-]+s\b|\A of (?:all )?(?:(?:its|their|our|his|total|group|overall"
    r"|worldwide|global|annual|company|the company's"
    r"|the group's|the brand's|the marque's|[A-Z][\w-]*(?:'s|')) )+(?:[\w'.,-]+ ){0,3}?(?:sales|deliveries"
    r"|vehicles|cars|models|registrations|volumes?|range|line-?up|fleet|output|production|mix)\b"
    r"|\A of (?:them|these|those)(?:,| were| are| being| was)? (?:fully |all-)?(?:electric|electrified|EVs"
    r"|plug-in|hybrids"
    r"|battery)"
    r"|\A of (?:them|these|those|which)(?:,| are| were| being| to be| should be| will be)? (?:new[- ]energy|NEVs?\b"
    r"|BEVs?\b"
    r"|fully electric|plug-in|battery-)"
    r"|\A share of (?:its |their |the )?(?:sales|deliveries|volume|output|registrations) (?:for|of|by"
    r"|from) (?:[a-z-]+ )?"
    r"(?:hybrids|EVs|BEVs|NEVs|electric|electrified|plug-in|battery)"
    r"|\A of (?:sales|deliveries|volume|global sales|total sales|worldwide sales|new cars sold by)\b"
    r"|\A of (?:the )?(?!(?:B?EV|NEV|PHEV|SUV|MPV|LCV)s?\b)"
    r"[A-Z][\w-]+(?: [A-Z][\w-]+)? (?:sales|deliveries|volumes?|registrations|range|fleet|output)\b"
    r"|\A of (?:(?:all |the )*(?:cars|vehicles|new cars)(?: that)?|what|everything(?: that)?|all(?: that)?) (?:it|they"
    r"|the (?:[A-Za-z][\w&-]* ){0,2}?(?:brands?|group|company|makes?|marques?|maker|carmaker)"
    r"|[A-Z][\w-]+(?: and [A-Z][\w-]+)?)"
    r" (?:now )?(?:sells?|sold|delivers?|delivered|makes?|made|builds?|built|registers?|registered)\b"
    r"|\A share (?:of|in) (?:its|their|the (?:company|group|brand|maker|carmaker)'s|[A-Z][\w-]+'s?)"
    r" (?:[\w'.-]+ ){0,2}?(?:sales|deliveries|registrations|volumes?|output|production|mix)\b"
)
# "Half of its 1.2 million sales".
_OF_ITS_MANY = re.compile(
    r"\A of (?:its|their|the|[A-Z][\w-]*'s?) (?:\w+ )?[\d.,]+(?: million| thousand)? (?:[a-z-]+ ){0,2}?"
    r"(?:sales|deliveries|vehicles|cars|registrations)\b"
)


_GENERIC_HOLDER = re.compile(
    r"(?:\A|[,;:] |\bthat |\bsays |\bsaid |\bbecause |\bwhere |\bwhile |\band |\bwhen |\bsee "
    rf"|\bexpect )(?:\"?)(?:the |all |(?:{APPROXIMATOR}) )*(?:Chinese-(?:made|built) |Chinese |electric "
    r"|battery-electric |fully electric |plug-in |new-energy |imported |foreign |domestic |passenger |European "
    r"|Japanese |German |local )*"
    r"(?:EVs|BEVs|NEVs|electrics|hybrids|plug-ins|cars|vehicles|brands|makes|makers|carmakers|automakers|imports|SUVs"
    r"|models|manufacturers|companies|marques|newcomers|them|electric (?:cars|vehicles))\b",
    re.IGNORECASE,
)
_HELD = re.compile(
    r"\b(?:has|have|had|holds?|held|commands?|commanded|took|taken|takes|captured?|captures|won|win|wins"
    r"|accounts? for|accounted for|with|reached|secured?|gained|enjoys|claims?|claimed|control(?:s|led)?"
    r"|represent(?:s|ed)?|make up|made up|grab(?:bed)?|gain|wants?|targets?|targeting|aims?|hopes?|expects?"
    r"|plans?|sees|forecasts?|enough|good"
    r"|giv(?:es?|ing)|gave|equal(?:s|led)?|equivalent to|correspond(?:s|ed|ing)? to|translat(?:es?|ed|ing) (?:in)?to"
    r"|suppl(?:y|ies|ied)|follow(?:s|ed)?|take|conquer(?:s|ed|ing)?|corner(?:s|ed)?|seiz(?:e|es|ed)|snatch(?:es|ed)?"
    r"|carv(?:e|es|ed|ing) out|eye[sd]?|eyeing|dreams? of|settles? for|(?:shoots?|shooting|strives?|striving) for)\b",
    re.IGNORECASE,
)
_OF_ANY = re.compile(r"\A of (?:all )?(?:the )?new (?:cars|vehicles) (?:sold|registered|bought)\b(?! by)")


# "Of all EVs sold in Thailand in 2023, BYD had 40 percent."
_OF_ALL_SOLD = re.compile(
    rf"\b[Oo]f {_CARS} (?:sold|registered|bought|delivered|handed over) [^;:]{{0,50}}, (?:[\w&'-]+ ){{1,4}}(?:had"
    rf"|has|made|built|took|sold|supplied|provided|accounted for|held|contributed){ABOUT} \Z"
)


# "A share of 90 percent for electric cars".
_SHARE_OF_ELECTRICS = re.compile(
    r"\b(?:share|proportion|quota|ratio) of(?: [a-z]+){0,2} \| (?:for|of) (?:its |their |the )?(?:fully |all-"
    r"|battery-|plug-in )?"
    r"(?:electric|EVs|BEVs|NEVs|hybrids|plug-ins|battery|electrified)"
)


# "Ten new models, half of them electric": models, and no cars sold.
_OF_THEM = re.compile(r" of (?:them|these|those|which)\b")


def _counts_models(figure: Figure) -> bool:
    """Whether the count before a share is one of models."""
    numbers = [n for n in figure.sentence.of("number") if n.end <= figure.number.start and n.label == "cardinal"]
    nouns = figure.sentence.cues("model_noun")
    return bool(numbers) and any(0 < c.start - numbers[-1].end < 30 for c in nouns) and (numbers[-1].value or 0) <= 100


def share_metric(figure: Figure) -> Figure:
    """The figure with the share that it is, its value as a percentage in `whole` where a fraction tells it."""
    number, after, before = figure.number, figure.after, figure.before
    if DUTY.search(before) or DUTY.match(after):
        return figure.refused("no metric")
    if PRESCRIBED.search(figure.sentence.slice(figure.sentence.start, number.start)) or of_all_there(figure):
        return figure.refused("industry figure")
    if number.label == "fraction":
        figure = replace(figure, whole=round((number.value or 0) * 100, 4))
    clause = figure.sentence.clause_at(number.start)
    if number.label in ("percent", "fraction") and LOCAL_CONTENT.search(before + number.surface + after):
        if asked_by_state(figure):
            return figure.refused("industry figure")
        found = LOCAL_CONTENT.search(figure.sentence.text, max(figure.window[0] - figure.sentence.start, 0))
        if found is not None and is_from_abroad(figure, found):
            return figure.refused("a share of something else")
        return figure.told("local_content", _cue(figure, found))
    if _OF_THEM.match(after) and _counts_models(figure):
        return figure.refused("part of a total")
    if is_shared(figure):
        return figure.refused("of several makers")
    sales = part_of_sales(figure)
    if sales is not None:
        return figure.told("market_share", _at(figure, number.end + 1, sales))
    own = _OWN.match(after) or _OF_ITS_MANY.match(figure.sentence.after(number, 70))
    own = None if own is not None and " market" in own[0] else own
    national = OF_A_COUNTRY.match(figure.sentence.after(number, 60)) if own is not None else None
    if national is not None and any(p.start == number.end + national.start(1) for p in figure.sentence.of("place")):
        # "Electric cars made up 4.7 percent of Czech registrations": those of all makers.
        if not any(clause.start <= m.start < number.start for m in figure.sentence.of("organization", "model")):
            return figure.refused("industry figure")
        own = None
    electric = list(ELECTRIC.finditer(clause.text)) if not is_of_all_electrics(figure) else []
    stop = NEXT_SHARE.search(figure.sentence.slice(number.end, clause.end))
    if stop is not None:
        # "A third of its sales should come from there, and half of them be electrified".
        electric = [m for m in electric if clause.start + m.start() < number.end + stop.start()]
    if electric and (
        own is not None
        or (BEING_ELECTRIC.match(after) and not _OF_ANY.match(after))
        or BEING_ELECTRIC.match(figure.sentence.after(number, 90))
        or is_mix(figure)
        or OF_SALES.search(figure.sentence.slice(clause.start, number.start))
    ):
        cue = min(electric, key=lambda m: abs(clause.start + m.start() - number.start))
        return figure.told("electrified_share", _at(figure, clause.start + cue.start(), cue.group(0)))
    if ELECTRIC_SHARE.match(after):
        # "An 80 percent EV share".
        return figure.told("electrified_share", _at(figure, number.end + 1, cue_of(after)))
    plug = SO_MANY_ELECTRIC.match(figure.sentence.after(number, 40))
    if plug is not None and clause.cues("plan", "future", "settled"):
        # "Wants 50 percent electric cars by 2027".
        return figure.told("electrified_share", _at(figure, number.end + 1, plug[0].strip()))
    if electric and MADE_UP.search(before) and OF_THAT.match(after):
        cue = min(electric, key=lambda m: abs(clause.start + m.start() - number.start))
        return figure.told("electrified_share", _at(figure, clause.start + cue.start(), cue.group(0)))
    if electric and _SHARE_OF_ELECTRICS.search(before[-20:] + "|" + after):
        cue = min(electric, key=lambda m: abs(clause.start + m.start() - number.start))
        return figure.told("electrified_share", _at(figure, clause.start + cue.start(), cue.group(0)))
    market = _MARKET.match(after)
    if market is not None and belongs_to(figure.sentence, number) is not None:
        return figure.told("market_share", _at(figure, number.end + 1, market.group(0).strip()))
    if one_in_so_many(figure.sentence, number) is not None:
        return figure.told("market_share", None)
    of_all = _OF_ALL_SOLD.search(figure.sentence.slice(clause.start, number.start))
    if of_all is not None:
        return figure.told("market_share", _at(figure, clause.start + of_all.start(), of_all[0].strip()))
    bound = re.match(
        r"(?:[Aa]bove|[Oo]ver|[Mm]ore than|[Bb]elow|[Uu]nder|[Aa]t least|[Uu]p to|[Nn]early|[Aa]round"
        r"|[Bb]eyond|[Uu]pwards of|[Nn]orth of) ",
        number.surface,
    )
    held = _SHARE_BEFORE.search(before + (bound[0] if bound is not None else "")) or _POINTS_TO.search(
        figure.sentence.slice(clause.start, number.start)
    )
    held = held or _SHARE_NEXT.search(before) or share_aside(figure)
    if (
        number.label == "fraction"
        and held is None
        and (market is None or not (_HELD.search(before) or is_so_much(figure)))
    ):
        return figure.refused("part of a total")
    if market is None and held is None and number.unit == "percent" and ranked_with(figure):
        return figure.told("market_share", None)
    if market is not None or held is not None:
        if market is None and is_other_share(figure):
            return figure.refused("a share of something else")
        if _GENERIC_HOLDER.search(before):
            return figure.refused("industry figure")
        if (
            market is not None
            and held is None
            and not (_HELD.search(before) or re.search(r"share|slice", market.group(0)) or is_so_much(figure))
            and not is_listed(figure)
            and not _is_a_line(figure, market)
            and not before.endswith("(")
        ):
            return figure.refused("no metric")
        if market is not None:
            return figure.told("market_share", _at(figure, number.end + 1, market.group(0).strip()))
        return figure.told(
            "market_share",
            _at(
                figure,
                number.start - _lead(held, before) + (held.start() if held else 0),
                held.group(0).strip() if held else "",
            ),
        )
    return figure.refused("no metric")


def _is_a_line(figure: Figure, market: re.Match[str]) -> bool:
    """Whether a line of a list holds nothing but a share of the market: "- 4.5% of the market"."""
    sentence, number = figure.sentence, figure.number
    ahead, behind = sentence.slice(sentence.start, number.start), sentence.slice(number.end, sentence.end)
    return ahead.strip(" -\u2013\u2014*\u2022\t") == "" and behind[market.end() :].strip(" .;,") == ""


def _lead(held: re.Match[str] | None, before: str) -> int:
    """How far before its number the words begin in which a share was found: its window, or its clause."""
    return len(before) if held is None or held.string.startswith(before) else len(held.string)


def _cue(figure: Figure, found: re.Match[str] | None) -> Mention | None:
    return None if found is None else _at(figure, figure.sentence.start + found.start(), found.group(0))


def _at(figure: Figure, start: int, words: str) -> Mention:
    return Mention("cue", start, start + len(words), words, words.lower(), "share")
