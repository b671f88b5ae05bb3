"""Numbers that a profit would need: "needs to sell 1,500 a year to break even", "profitable at 20,000 cars"."""

import re

from flows.extraction.grammar.figure import Figure
from flows.extraction.wording.approximators import APPROXIMATOR
from flows.extraction.wording.needed import Needing

# "Needs to sell 1,500 a year to break even".
_NEEDED = Needing(r"\b(?:needs?|needed|has|have|had|must|would|requires?|takes|take)\b[^,;:]{0,30}\Z")
_PROFITABLE_AT = Needing(
    r"\b(?:cash-positive|cash-neutral|profitable|break(?:s|ing)?[ -]even|broke even|in the black|viable"
    r"|profitability) (?:at|with|from|on"
    rf"|requires|needs|means)(?: (?:{APPROXIMATOR}|an? (?:annual )?volume of|annual sales of|sales of|as few as))* \Z"
)
_TO_BREAK_EVEN = re.compile(
    r"[^;.]{0,60}?\b(?:to|before it|if it is to|in order to) (?:break even|breaks even|be profitable"
    r"|make (?:a profit|money)|cover"
    r"|earn|turn a profit|pay (?:off|for itself)|be worthwhile|be viable|justify|survive)\b"
)


def is_condition(figure: Figure) -> bool:
    """Whether so many are needed for a profit, and neither aimed for nor sold."""
    if _PROFITABLE_AT.search(figure.before, of=figure.sentence.text) is not None:
        return True
    needed = _NEEDED.search(figure.before, of=figure.sentence.text) is not None
    return needed and _TO_BREAK_EVEN.match(figure.sentence.after(figure.number, 90)) is not None
