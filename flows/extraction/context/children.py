"""Children: the brand or unit of an owner that is meant by "X's luxury brand"."""

from typing import TYPE_CHECKING

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.lexicon.company_words import CHILD, MAKE
from flows.extraction.wording.needed import Needing

if TYPE_CHECKING:
    from flows.extraction.context.context import Context

# "GAC's electric-car subsidiary", "Great Wall's off-road brand".
CHILD_OF = Needing(rf"'s? (?:[a-z][\w-]+ ){{0,3}}(?:{CHILD}|{MAKE})\b")


def heads_of(context: "Context", owner: str) -> set[str]:
    """A maker, and the group above it that bears its name: whose brands are meant by "X's brand"."""
    return {owner, *(h for h in context.vocabulary.ancestors(owner) if h.startswith(f"{owner}-"))}


def child_of(context: "Context", sentence: Sentence, owner: Mention) -> str | None:
    """The one brand or unit of an owner that the words behind its name mean: "by X's luxury brand"."""
    if owner.id is None or CHILD_OF.match(sentence.after(owner, 60), of=sentence.text) is None:
        return None
    heads = heads_of(context, owner.id)
    children = [o for o in context.salience if o != owner.id and heads & {*context.vocabulary.ancestors(o)}]
    return children[0] if children else None
