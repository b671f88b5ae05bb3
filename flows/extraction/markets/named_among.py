"""Names among many: the firms that a sentence about makers in general names at its end, "among them X and Y"."""

import re
from collections.abc import Sequence

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.wording.needed import Needing

# What joins the names of a list.
LIST = re.compile(r"\A(?: \(|\),? (?:and )?|,? and |, | & |/)\Z")
_AMONG = Needing(
    r",? (?:including|among them|such as|notably|above all|led by|for instance|for example)(?: are)? (?:the )?\Z"
)


def first_list(sentence: Sentence, names: Sequence[Mention]) -> tuple[Mention, ...]:
    """The names that the first of some, in order, makes a list with."""
    run = list(names[:1])
    for name in names[1:]:
        if LIST.match(sentence.slice(run[-1].end, name.start)) is None:
            break
        run.append(name)
    return tuple(run)


def named_among(sentence: Sentence, position: int) -> tuple[Mention, ...]:
    """The list of the first firms behind an offset, if words say that they are some of many."""
    names = [m for m in sentence.of("organization") if m.start >= position]
    if not names or _AMONG.search(sentence.slice(position, names[0].start), of=sentence.text) is None:
        return ()
    return first_list(sentence, names)
