"""Numbers beside words of selling and making that count no cars of the maker's: what a ship can hold, used cars,
engines and parts.
"""

import re

from flows.extraction.grammar.figure import Figure
from flows.extraction.wording.approximators import ABOUT
from flows.extraction.wording.needed import Needing

# "The ship can carry 9,200 cars", "a car park with room for 3,000 cars".
_HOLDS = Needing(
    r"\b(?:ships?|vessels?|carriers?|ferry|ferries|freighters?|trains?|ro-ro|boats?|barges?|car parks?|parking (?:lots?"
    r"|areas?)|garages?|compounds?|terminals?|ports?|yards?|depots?|warehouses?|storage areas?)\b[^;:]{0,60}?\b(?:carry"
    r"|carries|carried|carrying|holds?|holding|takes?|transports?|loads?|fits?|stores?|handles?|parks?|accommodates?"
    rf"|(?:room|space|places?|slots?) for|with a capacity of|capacity (?:of|is|for)){ABOUT} \Z"
)
_CAPACITY_FOR = re.compile(r"(?:-(?:car|vehicle|unit)| (?:cars|vehicles|units))? (?:car carriers?|ships?|vessels?)\b")
# "Will dock with 3,000 cars on board".
_ABOARD = re.compile(r"(?: [\w-]+){1,2} (?:on board|aboard)\b(?! (?:the|an?|its)\b)")
_USED = re.compile(
    r" (?:[a-z]+ )?(?:used|second-hand|secondhand|pre-owned|certified|demonstration|ex-rental|rental|leased)"
    r" (?:cars?|vehicles?|EVs?|SUVs?|vans?|trucks?|models?|[A-Z][\w-]+s)\b"
)
_PARTS = (
    r"(?:(?:[a-z-]+ ){0,2}(?:engines?|batter(?:y|ies)|battery packs?|cells|parts|components|gearboxes|transmissions"
    r"|motors|chips|tyres|tires|sensors|seats|axles|robots|wallboxes|modules|bodies|castings|spare parts))"
)
# "Exports of engines reached 100,000".
_OF_PARTS = Needing(
    rf"\b(?:[Ee]xports?|[Ss]ales|[Oo]utput|[Pp]roduction|[Dd]eliveries|[Ss]hipments|[Oo]rders|[Vv]olumes?) (?:of"
    rf"|for|in)"
    rf" {_PARTS}\b(?! (?:electric|cars|vehicles|and))[^,;:\d]{{0,40}}\Z"
)


def is_no_vehicles(figure: Figure) -> bool:
    """Whether a number counts what a ship or a yard holds, used cars, or parts of cars."""
    sentence, number = figure.sentence, figure.number
    start = sentence.clause_at(number.start).start
    before = sentence.slice(start, number.start)
    return (
        _HOLDS.search(before, of=sentence.text) is not None
        or _CAPACITY_FOR.match(sentence.after(number, 30)) is not None
        or _ABOARD.match(sentence.after(number, 40)) is not None
        or _USED.match(sentence.after(number, 40)) is not None
        or _OF_PARTS.search(before, of=sentence.text) is not None
    )
