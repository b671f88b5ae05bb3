"""Words of research and development, and of what is spent on it."""

import re

from flows.extraction.wording.needed import Needing

RD_SPENT = Needing(
    r"\b(?:(?:R&D|research(?: (?:and|&) development)?|development) (?:(?:and|&) [a-z]+ )?(?:spending|outlays?"
    r"|expenses?"
    r"|expenditures?|costs?|budget|bill|spend|investments?)"
    r"|budget for (?:R&D|research(?: and development)?)"
    r"|(?:spending|outlays?|expenses|expenditures?|spent) (?:on|for|in) (?:R&D|research(?: and development)?))\b",
    re.IGNORECASE,
)
RESEARCH = re.compile(
    r"\b(?:R&D|research(?: and development)?|research & development|development spending)\b",
    re.IGNORECASE,
)
