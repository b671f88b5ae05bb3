"""Whose each of several numbers is: "X and Y sold 7,514 and 20,300 respectively"."""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.kept import kept
from flows.extraction.grammar.subject import Subject

_AND = re.compile(r"(?:, |,? and |,? & )(?:the )?(?:[A-Z][\w-]+ )?")
_BETWEEN = re.compile(r"(?: (?:vehicles|cars|units|deliveries|orders|registrations))?(?:, |,? and )(?:of )?")
# More than these words of another thing between the names and the numbers.
_REACH = 90


@kept
def respective(sentence: Sentence, number: Mention) -> Subject | None:
    """The one of several makes in a row that a number of as many in a row is of; null where there are no such rows."""
    numbers = _row([m for m in sentence.of("number") if m.label == "cardinal"], number, _BETWEEN, sentence)
    if len(numbers) < _TWO:
        return None
    makes = [m for m in sentence.of("organization") if m.end <= numbers[0].start and m.id is not None]
    for last in reversed(makes):
        row = _row(makes, last, _AND, sentence)
        if row[-1] is last and len(row) == len(numbers) and numbers[0].start - last.end <= _REACH:
            if any(last.end <= n.start < numbers[0].start for n in sentence.of("number")):
                return None
            make = row[numbers.index(number)]
            return Subject(make.id or "", make.start, make.end, "list")
    return None


# "In A and B it sold 5,000 and 4,200 respectively".
RESPECTIVELY = re.compile(r"\brespective(?:ly)?\b")
_PLACES = re.compile(r"(?:, |,? and |,? & )(?:in )?(?:the )?")


@kept
def respective_place(sentence: Sentence, number: Mention) -> Mention | None:
    """The one of several places in a row that a number of as many in a row counts for, where a sentence says
    "respectively"; null where it does not, or there are no such rows.
    """
    if RESPECTIVELY.search(sentence.text) is None:
        return None
    numbers = _row([m for m in sentence.of("number") if m.label == "cardinal"], number, _BETWEEN, sentence)
    places = [p for p in sentence.of("place") if p.id is not None and p.label in ("country", "region", "city", "state")]
    if len(numbers) < _TWO or number not in numbers:
        return None
    rows = [_row(places, p, _PLACES, sentence) for p in places]
    fitting = [r for r in rows if len(r) == len(numbers)]
    return fitting[0][numbers.index(number)] if fitting and all(r == fitting[0] for r in fitting) else None


_TWO = 2


def _row(mentions: list[Mention], one: Mention, link: "re.Pattern[str]", sentence: Sentence) -> list[Mention]:
    """The mentions that are joined to one of them, in order, with it."""
    row = [one]
    for other in reversed([m for m in mentions if m.end <= one.start]):
        if link.fullmatch(sentence.slice(other.end, row[0].start)) is None:
            break
        row.insert(0, other)
    for other in (m for m in mentions if m.start >= one.end):
        if link.fullmatch(sentence.slice(row[-1].end, other.start)) is None:
            break
        row.append(other)
    return row
