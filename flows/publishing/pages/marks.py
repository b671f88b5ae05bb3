"""Marks: a text cut where marks begin and end, so that overlapping ones can stand in markup, which only nests.

Each piece knows the spans that cover it; nothing is lost of marks that cross.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from flows.publishing.pages.markup import attribute, text
from flows.publishing.pages.paths import words_id

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text; the spans that cover it, the shortest first; those that begin here."""

    start: int
    end: int
    covering: tuple[Span, ...]
    beginning: tuple[Span, ...]


def pieces(start: int, end: int, spans: Iterable[Span]) -> list[Piece]:
    """A text from `start` to `end`, cut at the ends of the spans that lie in it.

    >>> [(piece.start, piece.end, len(piece.covering)) for piece in pieces(0, 9, [(1, 5), (3, 7)])]
    [(0, 1, 0), (1, 3, 1), (3, 5, 2), (5, 7, 1), (7, 9, 0)]
    """
    inside = sorted({span for span in spans if start <= span[0] < span[1] <= end})
    edges = sorted({start, end, *(edge for span in inside for edge in span)})
    found: list[Piece] = []
    active: list[Span] = []
    upcoming = 0
    for left, right in pairwise(edges):
        active = [span for span in active if span[1] > left]
        beginning = []
        while upcoming < len(inside) and inside[upcoming][0] == left:
            beginning.append(inside[upcoming])
            upcoming += 1
        active += beginning
        covering = tuple(sorted(active, key=lambda span: (span[1] - span[0], span)))
        found.append(Piece(left, right, covering, tuple(beginning)))
    return found


def marked(said: str, offset: int, spans: Iterable[Span], cells: dict[Span, list[str]], facts: dict[Span, str]) -> str:
    """A text with its marks as markup.

    In: the text, and where it starts in its document; the spans of all evidence in it; for the spans of cells what was
    read from them, in words; for all the id of the first fact's card. Out: pieces that are a cell's words are marked,
    other pieces of statements underlined, each a link to a fact; every span can be pointed at by its id.
    """
    parts = []
    for piece in pieces(offset, offset + len(said), spans):
        words = text(said[piece.start - offset : piece.end - offset])
        own = (piece.start, piece.end)
        anchors = "".join(f'<span id="{words_id(*span)}"></span>' for span in piece.beginning if span != own)
        parts.append(anchors + _piece(piece, words, own, cells, facts))
    return "".join(parts)


def passages(quotes: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
    """Quotes that touch or overlap, joined to the passages that they make, in the order of the text.

    >>> passages([(10, "cde"), (8, "abc"), (20, "z")])
    [(8, 'abcde'), (20, 'z')]
    """
    found: list[tuple[int, str]] = []
    for start, quote in sorted(quotes, key=lambda one: (one[0], -len(one[1]))):
        if found and start <= found[-1][0] + len(found[-1][1]):
            first, said = found[-1]
            found[-1] = (
                first,
                said + quote[first + len(said) - start :] if start + len(quote) > first + len(said) else said,
            )
        else:
            found.append((start, quote))
    return found


def _piece(piece: Piece, words: str, own: Span, cells: dict[Span, list[str]], facts: dict[Span, str]) -> str:
    """The markup of one piece."""
    if not piece.covering:
        return words
    shortest = next((span for span in piece.covering if span in cells), None)
    here = f' id="{words_id(*own)}"' if own in piece.beginning else ""
    where = f' data-s="{piece.start}" data-e="{piece.end}"'
    if shortest is None and not words.strip():
        return f'<span class="s"{here}{where}>{words}</span>'  # the space between two marks says nothing as a link
    if shortest is None:
        # Reached by the keyboard where nothing inside it is.
        reach = "" if own == piece.covering[0] else ' tabindex="-1"'
        return f'<a class="s" href="#{facts[piece.covering[0]]}"{reach}{here}{where}>{words}</a>'
    told = attribute("; ".join(cells[shortest]))
    return f'<a class="m" href="#{facts[shortest]}"{here}{where} title="{told}">{words}</a>'
