"""Cars that are sent over a border: "sent 25,000 cars to Kazakhstan", "shipped 2,900 to twelve European countries"."""

import re

from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.figure import Figure
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR
from flows.extraction.wording.needed import Needing

_SENT = re.compile(rf"\b(?:sent|sends?|sending|dispatch(?:ed|es|ing)?|despatched){ABOUT} \Z")
_TO = re.compile(r"\b(?:to|for) (?:the |neighbouring |nearby )?\Z")
# "Were shipped to a dozen European countries", "for 12 export markets".
_TO_COUNTRIES = re.compile(
    rf"\b(?:to|for) (?:(?:{APPROXIMATOR}|some|another|its|a) )*(?:\d+|dozens? of|dozen|[a-z]+(?:-[a-z]+)?)"
    r"(?: (?:[A-Z][\w-]+|other|foreign|overseas|different|export|further|more))*"
    r" (?:countries|nations|(?:export |foreign |overseas )(?:markets|destinations)|markets (?:abroad|overseas))\b"
)
# "Were loaded at Mundra for Japan", "left Ningbo for Antwerp".
_LOADED = Needing(
    r"\A(?![^;:]*\b(?:trucks|lorries|transporters|trailers)\b)[^;:]{0,60}?"
    r" (?:was|were|has been|have been|had been|is|are) (?:\w+ly )?(?:being )?(?:loaded|embarked"
    r"|dispatched|despatched|sent(?: off| on \w+ way)?|put (?:on board|aboard|on (?:a |the )?ships?)|waved off"
    r"|flagged off)\b"
)
_LEFT = Needing(r"\A[^;:]{0,60}? (?:left|leaves?|departed(?: from)?|sailed from|set sail from|set off from) (?=[A-Z])")
# "2,900 of them left Pipavav on board a ship".
_ON_BOARD = Needing(
    r"\A[^;:]{0,60}? (?:left|leaves?|departed|sailed|set (?:sail|off))\b[^;:]{0,40} (?:on board|aboard|by (?:ship|sea))"
    r"\b"
)
# "The country's largest exporter, shipped 297,000": a shipment of an exporter goes abroad.
_EXPORTER = Needing(rf"\bexporters?\b[^;:,]{{0,40}},? (?:shipped|ships|sent|sends|dispatched|loaded){ABOUT} \Z")

_AT_HOME = re.compile(r"[^;:]{0,50}\b(?:at home|domestic|(?:its|the) home market)\b")


def to_countries(figure: Figure) -> bool:
    """Whether the words behind a number say that it goes to so many countries."""
    clause = figure.sentence.clause_at(figure.number.start)
    return _TO_COUNTRIES.search(figure.sentence.slice(figure.number.end, clause.end)) is not None


def of_exporter(figure: Figure) -> bool:
    """Whether a shipment is told of somebody who is called an exporter."""
    before = figure.sentence.slice(figure.sentence.start, figure.number.start)
    return _EXPORTER.search(before, of=figure.sentence.text) is not None and not _AT_HOME.match(figure.after)


def is_sent(figure: Figure) -> bool:
    """Whether so many cars are sent to a country or a region, or put on a ship for one."""
    sentence, number = figure.sentence, figure.number
    clause = sentence.clause_at(number.start)
    behind = sentence.slice(number.end, clause.end)
    there = [p for p in sentence.of("place") if number.end <= p.start < clause.end]
    if _SENT.search(figure.before) is not None:
        return to_countries(figure) or any(_is_aim(figure, p) and p.label in ("country", "region") for p in there)
    loaded = _LOADED.match(behind, of=sentence.text)
    if loaded is not None:
        from_there = number.end + loaded.end()
        return to_countries(figure) or any(p.start >= from_there and _is_aim(figure, p) for p in there)
    if _ON_BOARD.match(behind, of=sentence.text):
        return True
    left = _LEFT.match(behind, of=sentence.text)
    if left is None or not there or there[0].start != number.end + left.end():
        return False
    return to_countries(figure) or any(p.id != there[0].id and _is_aim(figure, p) for p in there[1:])


def _is_aim(figure: Figure, place: Mention) -> bool:
    """Whether a place is where something goes to."""
    return _TO.search(figure.sentence.before(place, 18)) is not None
