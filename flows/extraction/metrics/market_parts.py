"""Parts of all that is sold in a country: "Isuzu, with 46 percent of sales of new vehicles"."""

import re

from flows.extraction.grammar.figure import Figure
from flows.extraction.lexicon.car_words import MANY_BODIES, ONE_BODY
from flows.extraction.wording.approximators import ABOUT
from flows.extraction.wording.needed import Needing

_NEW_CARS = rf"new (?:[a-z]+ )?(?:cars|vehicles|{MANY_BODIES})"
# All that is sold: of new cars, or there.
_OF_ALL_SALES = Needing(
    r" of (?:the )?(?P<all>(?:all |the |total |overall |national |domestic |local |country's"
    rf" )*(?:(?:new-)?(?:car|vehicle|{ONE_BODY})s? )?)(?:sales|registrations|deliveries|purchases)"
    rf"(?: (?:of|for) (?:all )?{_NEW_CARS}(?: (?:sold|registered))?|,? (?P<where>(?:in|across|throughout)(?: the)? "
    r"|(?:there|here|nationwide)\b))"
)
# Who holds it: the name right before, and no verb for what a maker sells of its own.
_HOLDS = re.compile(
    r"(?:,? (?:which|who))?(?: (?:now|still|then|already|today|alone|itself|also|currently))*,? (?:has|had|holds|held"
    r"|commands|commanded|took|takes|controls|controlled|enjoys|enjoyed|boasts|boasted|claims|claimed|accounts for"
    rf"|accounted for|with|on|at|captured|secured|won|(?:leads|led)(?: the market)?,? with){ABOUT} "
)

# Who "has" or "took" so much of sales somewhere mostly tells how many of its own it sold there.
_HOLDS_BARELY = Needing(
    rf"\b(?:holds|held|commands|commanded|controls|controlled|leads|led)\b[^,;]{{0,12}},?(?: with)?{ABOUT} \Z"
)


def part_of_sales(figure: Figure) -> str | None:
    """The words for all sales of a country of which a maker named right before holds so much; null where it is none."""
    sentence, number = figure.sentence, figure.number
    found = _OF_ALL_SALES.match(sentence.after(number, 90), of=sentence.text)
    if found is None:
        return None
    makers = [m for m in sentence.of("organization") if m.end <= number.start]
    held = bool(makers) and _HOLDS.fullmatch(sentence.slice(makers[-1].end, number.start)) is not None
    return found[0].strip() if held and _is_of_all(figure, found) else None


def _is_of_all(figure: Figure, found: re.Match[str]) -> bool:
    """Whether the sales are those of all makers: told so, or held in a country that is named right behind."""
    if found["where"] is None:
        return True
    sentence, number = figure.sentence, figure.number
    behind = number.end + found.end()
    there = found["where"] in ("there", "here", "nationwide") or any(p.start == behind for p in sentence.of("place"))
    alone = not found["all"].strip()
    return there and (not alone or _HOLDS_BARELY.search(sentence.before(number, 50), of=sentence.text) is not None)


# "A, B and C share two-thirds of the market": of several together, and of none of them.
_SHARED = Needing(rf"\b(?:shares?|shared|sharing|divide|divided|split|splitting)(?: up)?{ABOUT} \Z")
_FEWEST = 2


def is_shared(figure: Figure) -> bool:
    """Whether several makers are told to share so much among them."""
    sentence, number = figure.sentence, figure.number
    if _SHARED.search(sentence.before(number, 40), of=sentence.text) is None:
        return False
    clause = sentence.clause_at(number.start)
    return len({m.id for m in clause.of("organization") if m.end <= number.start}) >= _FEWEST
