"""Paths: the numbers of a drawing made short, so that a map is tens of kilobytes and not hundreds."""

import re

_NUMBER = re.compile(r"-?\d*\.?\d+(?:e[-+]?\d+)?")
_POLYGON = re.compile(r"[MLZ0-9.,\-e]*\Z")
_LONG = 120


def rounded(text: str, digits: int) -> str:
    """A text with each of its numbers rounded: `translate(1.2345,-0.0001)` becomes `translate(1.2,0)`."""
    return _NUMBER.sub(lambda found: number(float(found[0]), digits), text)


def number(value: float, digits: int) -> str:
    """The shortest way to write a number with so many decimals."""
    text = f"{value:.{digits}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def compact(path: str) -> str:
    """A path's `d`: symbols with two decimals, outlines (long, of straight lines) relative and with one."""
    if len(path) < _LONG or _POLYGON.match(path) is None:
        return rounded(path, 2)
    return "".join(_outline(part) for part in path.split("M") if part)


def _outline(part: str) -> str:
    """One closed line: a start, then steps of tenths of a pixel. What is smaller than a tenth is not drawn."""
    closed = part.endswith("Z")
    points = [tuple(round(float(number_) * 10) for number_ in pair.split(",")) for pair in part.rstrip("Z").split("L")]
    steps = [points[0]]
    here = points[0]
    for point in points[1:]:
        if point != here:
            steps.append((point[0] - here[0], point[1] - here[1]))
            here = point
    if len(steps) < 3:
        return ""
    start = f"M{_tenths(*steps[0])}"
    return start + "l" + " ".join(_tenths(*step) for step in steps[1:]) + ("z" if closed else "")


def _tenths(x: int, y: int) -> str:
    first, second = number(x / 10, 1), number(y / 10, 1)
    return f"{first}{second}" if second.startswith("-") else f"{first} {second}"
