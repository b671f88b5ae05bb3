"""Parts of a count that are told one by one: "three models, two with a Geely badge and one with a diamond"."""

import re

from flows.extraction.figure import COUNTS, Figure

_AND_ONE = re.compile(r"\band one (?:with|for|under|of|as|from|by)\b")


def is_one_part(last: Figure, figure: Figure) -> bool:
    """Whether a number is one of those that the count before it is the sum of, without a place of its own."""
    sentence, total = figure.sentence, last.number.value
    if last.metric not in COUNTS or figure.noun is not None or total is None or (figure.number.value or 0) >= total:
        return False
    parts = [n for n in sentence.of("number") if n.start >= last.number.end and n.label == "cardinal"]
    values = [n.value or 0 for n in parts]
    if _AND_ONE.search(sentence.slice(figure.number.end, sentence.end)) and 1 not in values:
        values.append(1)
    at = next((i for i, n in enumerate(parts) if n.start == figure.number.start), None)
    if at is None or not any(sum(values[: i + 1]) == total for i in range(max(at, 1), len(values))):
        return False
    ends = parts[at + 1].start if at + 1 < len(parts) else sentence.end
    return not any(figure.number.end <= p.start < ends for p in sentence.of("place"))
