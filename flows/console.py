"""The console: a few clear lines about what a build does. Results go to stdout, errors and progress to stderr."""

import json
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
# Below this a bar would be gone before it is read.
_MANY = 4


def say(text: str) -> None:
    """One line for people, at once, also through a pipe."""
    # In one piece: of a line and its end, written apart, another thread's line may come between.
    print(f"{text}\n", end="", flush=True)  # noqa: T201 - this is the place that prints


def complain(text: str) -> None:
    """One line about what went wrong, on stderr."""
    print(f"evledger: error: {' '.join(text.split())}", file=sys.stderr, flush=True)  # noqa: T201


def warn(text: str) -> None:
    """One line about what did not go well and stops nothing, on stderr."""
    print(f"evledger: warning: {' '.join(text.split())}", file=sys.stderr, flush=True)  # noqa: T201


def tell_stage(name: str, text: str, since: float) -> None:
    """What a stage did, and the seconds since it began (`time.monotonic`)."""
    say(f"  {name:<9} {text:<52} {time.monotonic() - since:6.1f} s")


def tell_release(release: Path, shown: Path) -> None:
    """Where a release is and how many rows each of its datasets holds; `shown` is its folder as the user knows it."""
    resources = json.loads((release / "datapackage.json").read_bytes())["resources"]
    rows = {resource["name"]: resource["rows"] for resource in resources if resource.get("format") == "csv"}
    say(f"release {release.name}: {shown}")
    width = max((len(name) for name in rows), default=0)
    cells = [f"{name:<{width}} {count:>9,}" for name, count in rows.items()]
    for start in range(0, len(cells), 3):
        say("  " + "   ".join(cells[start : start + 3]))


def counted(number: int, noun: str) -> str:
    """A number and its noun: `1 document`, `66 documents`."""
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def progress(items: Sequence[T], label: str) -> Iterable[T]:
    """The items, with a bar on a terminal where there are many."""
    if len(items) < _MANY or not sys.stderr.isatty():
        return items
    return _bar(items, label)


def _bar(items: Sequence[T], label: str) -> Iterator[T]:
    from rich.console import Console
    from rich.progress import track

    yield from track(items, description=f"  {label}", console=Console(stderr=True), transient=True)
