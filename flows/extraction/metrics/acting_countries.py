"""Acting countries: whether one sells, builds or buys what a figure counts, or takes its part of what a maker sold."""

import re

from flows.extraction.aims.authority_aims import state_wants
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.figure import Figure
from flows.extraction.grammar.topic_words import BARELY, GIVE
from flows.extraction.lexicon.aim_words import AIM
from flows.extraction.lexicon.company_words import FIRM
from flows.extraction.metrics.ranked_markets import ranked_market

_COUNTRY_VERB = re.compile(
    rf"(?!'s (?:[\w-]+ ){{0,3}}(?:{FIRM}|exporter)\b)"
    r"(?:'s [a-z -]{0,25})?(?: itself| alone|, [^,]{0,40},)?(?:(?: has| had| have| also| could| will"
    r"| would| can| now| be able to"
    r"|'s drivers| as a whole)* (?:bought|sold|took|exported|imported|produced|built|build|made|make|sell|export"
    r"|register|produce|registered|counted"
    r"|accounted|assembled|turned out|manufactured|wants?|aims?|plans?|overtook|shipped|buys?|sells?|exports?"
    rf"|makes?|imports?|produces?|registers?|sets? (?:itself )?(?:a|the) (?:{AIM})|targets|hopes|intends"
    r"|demands|(?:moves?|moved|goes|go|went|rises?|rose|grows?|grew) from (?:selling|building|making|producing|buying"
    r"|exporting|importing|registering)"
    r"|(?:have|has|had) (?:an?|the) (?:total |annual |yearly |overall |combined |installed )*(?:production |car "
    r"|vehicle |manufacturing |assembly )*capacity(?= (?:of|to|for))))\b"
)


def country_acts(sentence: Sentence, start: int, number: Mention) -> bool:
    """Whether a country or its people at the head of a clause does what a number before a verb counts."""
    people = next((p for p in sentence.of("place") if p.start == start and p.label == "demonym"), None)
    if people is not None and people.end <= number.start and people.surface.endswith("s"):
        # "Norwegians registered 7,127 cars in February".
        return _COUNTRY_VERB.match(sentence.slice(people.end, number.start)) is not None
    for place in sentence.of("place"):
        head = place.start - start < 25 or _TOLD_THAT.search(sentence.before(place, 16)) is not None
        if start <= place.start < number.start and head and place.label in ("country", "region"):
            if re.search(
                r"\b(?:in|from|to|for|at|across|of|and|into"
                r"|outside) (?:the )?\Z",
                sentence.before(place, 10),
            ):
                continue
            if _COUNTRY_VERB.match(sentence.slice(place.end, number.start)):
                return True
        if start <= place.start < number.start and place.start - start < _AT_HEAD and state_wants(sentence, place):
            return True
    return False


# "Figures from the association show that China exported 486,800".
_TOLD_THAT = re.compile(r"\b(?:that|shows?|showed|says?|said) (?:the )?\Z")
_AT_HEAD = 8


def takes_its_part(figure: Figure) -> bool:
    """Whether a country or region takes a number of what a maker sold: "South Africa took 14,500, Ghana 900"."""
    sentence, number = figure.sentence, figure.number
    gaps = [sentence.slice(p.end, number.start) for p in sentence.of("place") if p.end <= number.start]
    taken = any(_TAKES.match(gap) for gap in gaps)
    return taken or (figure.noun is None and any(_GIVES.match(gap) for gap in gaps))


_TAKES = re.compile(
    r"(?: alone| itself)?(?: then| also| again| once more)? (?:took(?: delivery of)?|takes|absorbed|absorbs)"
    rf"{BARELY} (?=\d|\Z)"
)
_GIVES = re.compile(rf"(?: alone| itself)?(?: then| also| again| once more)? (?:{GIVE}|bought){BARELY} (?=\d|\Z)")


def own_cars(figure: Figure) -> bool:
    """Whether a make stands for its cars: "Britain alone took close to 100,000 MGs", or the country is its market."""
    if ranked_market(figure) is not None:
        return True
    return re.match(
        r"(?: of (?:its|their|the))? [A-Z][\w-]*s\b(?<!EVs)(?<!SUVs)(?<!NEVs)(?<!BEVs)",
        figure.sentence.after(figure.number, 40),
    ) is not None or bool(
        re.match(r" of (?:its|their|the brand's|the company's)", figure.sentence.after(figure.number, 30))
    )
