"""Exits called off: whoever scraps the plan to leave a country stays there."""

import re
from collections.abc import Iterable

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.markets.market_words import Token

# "Scrapped its plans to quit", "called off the planned withdrawal": nothing but the plan stands between.
_ITS_PLAN = re.compile(
    r"(?: (?:its|the|their|a|an|any|all|that|planned|announced|earlier|plans?|decisions?|intentions?|threats?|moves?"
    r"|ideas?|to|of|for))* "
)


def is_called_off(sentence: Sentence, leaving: Mention, tokens: Iterable[Token]) -> bool:
    """Whether words of leaving are what one of the tokens before them calls off or puts off."""
    return any(
        token.kind == "cancel"
        and token.mention.end < leaving.start
        and _ITS_PLAN.fullmatch(sentence.slice(token.mention.end, leaving.start)) is not None
        for token in tokens
    )
