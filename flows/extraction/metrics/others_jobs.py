"""Jobs with others than the maker: with suppliers, dealers and shops around a plant, and those that it only brings
about.
"""

import re

from flows.extraction.grammar.figure import Figure
from flows.extraction.wording.needed import Needing

_OTHERS = (
    r"(?:(?:parts |component |local |its |the |their )*(?:suppliers|subcontractors|contractors|vendors|parts makers"
    r"|dealers|dealerships|retailers|hauliers|supply (?:chain|industry)|supplier (?:park|industry)|service firms)"
    r"|(?:other|neighbouring|local|surrounding|nearby) (?:firms|companies|businesses|industries))"
)
# "Suppliers around the plant will create 10,000 jobs".
_OF_OTHERS = Needing(
    rf"(?:\A|[;:.] |, (?:and|but|while) )\W*(?:(?:[Aa]t|[Aa]mong|[Ii]n) )?(?:[A-Z][\w&-]+(?:'s|') )?"
    rf"(?:{_OTHERS}|(?-i:Suppliers|Dealers|Dealerships|Subcontractors|Contractors|Retailers|The supply (?:chain"
    rf"|industry)))(?: [^,;:\d]{{0,60}})? (?:will|would|should|could|may|might|can|must|has|have|had|are|is|were|was"
    r"|employ\w*|creat\w*|cut|shed|hire[sd]?|los[et]\w*|fear\w*|provide[sd]?|expects?|plans?|wants?)\b[^,;:]*\Z"
)
# "10,000 jobs at suppliers", "5,000 more in the supply chain", "3,000 indirect jobs".
_WITH_OTHERS = Needing(
    rf" (?:(?!direct\b)[a-z-]+ ){{0,3}}?(?:(?:jobs|people|posts|positions|workers|employees)(?: [a-z]+)?|more|others)"
    rf" (?:at|with|among|in|for|by) (?:[A-Z][\w&-]+(?:'s|') )?{_OTHERS}\b"
    rf"|(?: (?:more|others|people|workers))? (?:work|are employed|earn their living|have jobs) (?:for|at|with|in) "
    rf"(?:[A-Z][\w&-]+(?:'s|') )?{_OTHERS}\b"
    r"|(?: (?:more|further|additional|new|other))? indirect (?:jobs|posts|positions|workers|ones)\b"
)

_SAY = re.compile(
    r"\b(?:fear|say|said|expect|believe|hope|warn|think|know|report|worry|told)(?:s|ed)?(?: that)? (?:the |its )?[A-Z]"
)


def of_other_firms(figure: Figure) -> bool:
    """Whether the people that a figure counts work, or are to work, for others than the maker that is named."""
    sentence, number = figure.sentence, figure.number
    start = sentence.clause_at(number.start).start
    others = _OF_OTHERS.search(sentence.slice(start, number.start), of=sentence.text)
    # "Suppliers fear that X will cut 3,000 jobs": X's.
    if others is not None and _SAY.search(others[0]) is None:
        return True
    return _WITH_OTHERS.match(sentence.after(number, 70), of=sentence.text) is not None
