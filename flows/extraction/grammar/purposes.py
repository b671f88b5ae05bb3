"""Purposes: what a verb in the past was done for ("flew to A on Monday to present the X", "signed a deal in May to sell
it"). For what somebody came, called people together or took a hall is done then and there; what a deal is for is to
come.
"""

import re

from flows.extraction.grammar.article import Sentence
from flows.extraction.wording.needed import Needing

# Between the verb and its purpose, in the same clause.
_BETWEEN = (
    r"\b[^;:]{2,110}(?<! how)(?<! where)(?<! whether)(?<! plans)(?<! plan)(?<! ways) to(?: \w+ly| then| also)? \Z"
)
_CAME = Needing(
    r"\b(?<!has )(?<!have )(?<!will )(?<!to )(?<!had )(?:flew|travell?ed|went|came|returned|drove|took"
    r"|used|hired|rented|booked|gathered|assembled|summoned|invited|called|convened|staged|held|hosted|organi[sz]ed|threw|chose|picked|selected|stepped|mounted|appeared"
    r"|turned up|descended|climbed|stopped|opened|met|welcomed|brought|treated|(?:was|were) (?:back )?(?:in|at|on))"
    + _BETWEEN,
    re.IGNORECASE,
)
_AGREED = Needing(
    r"\b(?:pledged|agreed|promised|vowed|undertook|signed|joined|set up|founded|formed|created|teamed|appointed|named"
    r"|partnered|committed|announced|decided|resolved|invested|raised|won|secured|received|struck|concluded|reached"
    r"|bought|acquired|took over|established|registered|applied|obtained|opted|recruited|laid out|put)"
    r"\b[^;:]{0,110} to(?: \w+ly| then| also)? \Z",
    re.IGNORECASE,
)
_REACH = 130


def came_for(sentence: Sentence, start: int) -> bool:
    """Whether an infinitive is what somebody came or called people together for, so that it was done at once."""
    before = sentence.slice(max(start - _REACH, sentence.start), start)
    return before.endswith(("to ", "ly ", "then ", "also ")) and (
        _CAME.search(before, of=sentence.text) is not None and _AGREED.search(before, of=sentence.text) is None
    )


def agreed_on(sentence: Sentence, start: int) -> bool:
    """Whether an infinitive is what somebody pledged or signed something for, so that it is still to come."""
    before = sentence.slice(max(start - _REACH, sentence.start), start)
    return before.endswith(("to ", "ly ", "then ", "also ")) and _AGREED.search(before, of=sentence.text) is not None
