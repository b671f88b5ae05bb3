"""What a rule of the grammar of periods reads and gives."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from flows.extraction.periods.period_term import Term
from flows.extraction.periods.period_tokens import Token

#: A term and the place behind it; None where there is none.
Found = tuple[Term, int] | None


@dataclass(frozen=True, slots=True)
class Inside:
    """Reads the terms inside of a term: call it with the tokens and a place. `depth`: how deep the outer one lies."""

    depth: int
    read: Callable[[Sequence[Token], int, int], Found]

    def __call__(self, tokens: Sequence[Token], at: int) -> Found:
        """The term that begins at a token, one step deeper."""
        return self.read(tokens, at, self.depth + 1)


#: In: tokens, the place to read from, whether an article stands before it, what reads the terms inside.
Rule = Callable[[Sequence[Token], int, bool, Inside], Found]
