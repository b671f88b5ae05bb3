"""Lists of an announcement: "$4 billion, 7,500 jobs, room for 150,000 vehicles a year: so ran the announcement"."""

import re

from flows.extraction.grammar.article import Sentence
from flows.extraction.grammar.figure import Figure
from flows.extraction.grammar.kept import kept
from flows.extraction.wording.approximators import APPROXIMATOR
from flows.extraction.wording.mention import Mention

# What says of the other side of the colon that it was, or is, announced.
_ANNOUNCED = re.compile(
    r"(?i)\b(?:announce(?:d|ment|s)|promis(?:e|ed|es)|pledged?|plans?|planned|proposed|proposal|project|package|deal"
    r"|on the table|vow(?:s|ed)?|it (?:all )?sounded|brief|vision|intended|in prospect|to come)\b"
)
_DONE = re.compile(
    r"(?i)\b(?:has|have) (?:been|become|gone|come)\b|\bso far\b|\btoday\b|\bnow\b(?! planned)|\bat present\b"
)
_BOUND = rf"(?:(?:{APPROXIMATOR}|an investment of|room for|space for|capacity for) )*"
_LEAST = 2


@kept
def announced_list(sentence: Sentence) -> tuple[int, int] | None:
    """Where the list of amounts, jobs and cars stands whose announcement the sentence tells before or behind a colon.

    None where there is none.
    """
    numbers = sentence.of("number", "quantity")
    if ":" not in sentence.text or len(numbers) < _LEAST:
        return None
    head, _, tail = sentence.text.partition(": ")
    cut = sentence.start + len(head)
    for told, start, end in ((head, cut + 2, sentence.end), (tail, sentence.start, cut)):
        if _ANNOUNCED.search(told) and not _DONE.search(told) and _is_list(sentence, start, end):
            return start, end
    return None


def _is_list(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a stretch is made of items that begin with a number, one of them of jobs or of cars a year."""
    numbers = [n for n in sentence.of("number", "quantity") if start <= n.start and n.end <= end]
    items = re.split(r", (?!\d{3}\b)|,? and (?=[\d$€£])", sentence.slice(start, end))
    stretch = sentence.slice(start, end)
    led = all(_leads(item, numbers) for item in items)
    told = _OF_PLANTS.search(stretch) is not None and _FINITE.search(stretch) is None
    return len(items) >= _LEAST and led and told


_OF_PLANTS = re.compile(
    r"\b(?:jobs|workers|employees|people|(?:cars|vehicles|units)(?: can be made)? (?:a|per|each|every) year"
    r"|(?:cars|vehicles|units) (?:annually|yearly))\b"
)


# Items of a list have no verb of their own.
_FINITE = re.compile(r"\b(?:was|were|is|are|has|have|had|did)\b")


def _leads(item: str, numbers: list[Mention]) -> bool:
    """Whether an item begins with one of the numbers, at most behind a bound."""
    rest = re.sub(rf"(?i)\A(?:and |plus )?{_BOUND}", "", item.strip())
    return any(rest.startswith(_bare(n.surface)) for n in numbers)


def _bare(surface: str) -> str:
    """The number without the bound that belongs to its surface."""
    return re.sub(rf"(?i)\A{_BOUND}", "", surface)


def is_announced(figure: Figure) -> bool:
    """Whether a figure is one of such a list."""
    found = announced_list(figure.sentence)
    return found is not None and found[0] <= figure.number.start < found[1]
