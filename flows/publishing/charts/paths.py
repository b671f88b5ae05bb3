"""Paths: the numbers of a drawing made short, so that a map is tens of kilobytes and not hundreds."""

import re

_NUMBER = re.compile(r"-?\d*\.?\d+(?:e[-+]?\d+)?")
_POLYGON = re.compile(r"(?:M[0-9.,\-eL]+Z)+\Z")
_SHORTEST = 10  # tenths of a pixel


def rounded(text: str, digits: int) -> str:
    """A text with each of its numbers rounded: `translate(1.2345,-0.0001)` becomes `translate(1.2,0)`."""
    return _NUMBER.sub(lambda found: number(float(found[0]), digits), text)


def number(value: float, digits: int) -> str:
    """The shortest way to write a number with so many decimals."""
    text = f"{value:.{digits}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def outline(path: str) -> str:
    """The `d` of closed lines of straight pieces, in relative steps; of any other path, with two decimals."""
    if _POLYGON.match(path) is None:
        return rounded(path, 2)
    return "".join(_outline(part) for part in path.split("M") if part)


def _outline(part: str) -> str:
    """One closed line: a start, then steps of tenths of a pixel, none shorter than a pixel unless the whole is tiny."""
    closed = part.endswith("Z")
    points = [tuple(round(float(number_) * 10) for number_ in pair.split(",")) for pair in part.rstrip("Z").split("L")]
    steps = _steps(points, _SHORTEST)
    if len(steps) < 4:
        steps = _steps(points, 1)
    if len(steps) < 3:
        return ""
    start = f"M{_tenths(*steps[0])}"
    return (
        start
        + "l"
        + "".join(
            _tenths(*step) if at == 0 or step[0] < 0 else " " + _tenths(*step) for at, step in enumerate(steps[1:])
        )
        + ("z" if closed else "")
    )


def _steps(points: list[tuple[int, ...]], shortest: int) -> list[tuple[int, int]]:
    """The first point, and from each to the next that is at least so far away."""
    here = points[0]
    steps = [(here[0], here[1])]
    for point in points[1:]:
        across, down = point[0] - here[0], point[1] - here[1]
        if abs(across) + abs(down) >= shortest:
            steps.append((across, down))
            here = point
    return steps


def _tenths(x: int, y: int) -> str:
    first, second = _tenth(x), _tenth(y)
    return f"{first}{second}" if second.startswith("-") else f"{first} {second}"


def _tenth(value: int) -> str:
    """Tenths as a number: `12`, `-.3`."""
    return number(value / 10, 1).replace("0.", ".") if abs(value) < 10 else number(value / 10, 1)
