"""Numbers of cars that nobody sold or built: lost output, stocks, by how much sales moved, what a plan hangs on."""

from flows.extraction.grammar.figure import Figure
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR
from flows.extraction.wording.needed import Needing

_OUTPUT = r"(?:output|production|sales|deliveries|volumes?|exports|registrations)"
# "Expects to lose output of up to 90,000", "production losses of 40,000", "cost the maker 15,000 cars".
_LOST = Needing(
    rf"(?i)\b(?:(?:los(?:e|es|ing|t)|forgo(?:es|ne|ing)?|forfeit(?:s|ed|ing)?|miss(?:es|ed|ing)? out on)"
    rf"(?: (?:the )?{_OUTPUT} of)?"
    rf"|{_OUTPUT} (?:loss(?:es)?|shortfalls?) of"
    rf"|(?:cost|costs|costing)(?: [\w&'-]+){{1,3}}? {_OUTPUT} of)"
    rf"(?: (?:a|an|the|total|of|up|to|another|further|between|production|output|{APPROXIMATOR}))* \Z"
)
_OF_CARS = Needing(
    rf"(?: (?:[a-z-]+ ){{0,2}}?(?:cars|vehicles|units|trucks|vans|SUVs|pickups|EVs))?"
    rf"(?: of| in| worth of)? {_OUTPUT}\b|(?: (?:[a-z-]+ ){{0,2}}?(?:cars|vehicles|units|trucks|vans|SUVs|pickups"
    rf"|EVs))\b"
)
# "To reduce inventory by 30,000 cars", "its stock of unsold cars rose to 41,000".
_STOCK = Needing(
    r"\b(?:inventor(?:y|ies)|stockpiles?|(?:dealer|unsold|vehicle|car|dealers'|its|their|new-car) stocks?"
    r"|stocks? of (?:unsold |new |finished )?(?:cars|vehicles|SUVs|EVs))\b[^,;:.\d]{0,40}\Z"
)
_IN_STOCK = Needing(
    r"(?: [a-z-]+){0,2} (?:in stock|on stock|in inventory|unsold|(?:that (?:are|were) )?(?:yet|still) to be"
    r" (?:delivered|handed over|sold|built|shipped))\b| unsold "
)
# "A delivery stop for 20,000 cars", "a hold placed on 6,000 vehicles".
_STOPPED = Needing(
    rf"\b(?:deliver(?:y|ies)|sales) (?:stop|ban|halt|freeze|hold|block) (?:for|of|on){ABOUT} \Z"
    rf"|\b(?:hold|stop|halt|ban|freeze|block) (?:(?:was|is|were|are|has been|had been|being) )?(?:placed|put"
    rf"|imposed|slapped) on{ABOUT} \Z"
    rf"|\b(?:put|puts|putting|placed|imposed) an? (?:[a-z]+ )?(?:stop|hold|halt|freeze|block|ban) on{ABOUT} \Z"
)
# "1.2 million, an increase of 40,000 units": by how much.
_BY_SO_MANY = Needing(
    r"(?:, | \(|\b(?:was|is|represents?|represented|marks|marked|meant|means) )an? (?:[a-z]+ )?(?:increase|rise|gain"
    rf"|growth|drop|fall|decline|decrease|jump|reduction|plus|minus|improvement|difference) of{ABOUT} \Z"
)
# "Once its sales there reach 30,000 a year", "if it sells 5,000 cars there": what a plan hangs on.
_ONCE = Needing(
    r"(?i)\b(?:once|as soon as|(?<!even )(?<!as )if|provided(?: that)?|on condition that)"
    rf" (?:(?:[a-z-]+ ){{0,2}}?(?:its|their|the|it|they|we|our|{_OUTPUT}|demand|orders)|[A-Z][\w&-]+(?:'s?)?)\b"
    r"[^,;:.\d]{0,50}?\b(?:hits?|reach(?:es)?|exceeds?|tops?|pass(?:es)?|surpass(?:es)?|sells?|cross(?:es)?|totals?"
    r"|rises? (?:to|above|beyond)|grows? (?:to|beyond)|climbs? (?:to|above)|gets? to|delivers?|registers?|builds?"
    r"|makes?"
    rf"|(?:is|are|comes?) (?:to|at|above|over))(?: (?:a|the|sales of|volumes? of|{APPROXIMATOR}))* \Z"
)


# "To reach that, monthly sales must average 530,000".
_MUST_AVERAGE = Needing(rf"\b(?:must|needs? to|has to|have to|would (?:need|have) to) (?:[a-z]+ )?average{ABOUT} \Z")


def is_not_sold(figure: Figure) -> bool:
    """Whether a number counts cars that were lost or stand unsold, by how many more there are, or a condition."""
    sentence, number = figure.sentence, figure.number
    text, before = sentence.text, sentence.before(number, 120)
    lost = _LOST.search(before, of=text) is not None
    if lost and (before.rstrip().endswith(("of", "to")) or _OF_CARS.match(sentence.after(number, 60), of=text)):
        return True
    return (
        _STOCK.search(before, of=text) is not None
        or _IN_STOCK.match(sentence.after(number, 60), of=text) is not None
        or _STOPPED.search(before, of=text) is not None
        or _BY_SO_MANY.search(before, of=text) is not None
        or _ONCE.search(before, of=text) is not None
        or _MUST_AVERAGE.search(before, of=text) is not None
    )
