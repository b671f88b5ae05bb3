"""A name in a sentence, and how names exclude one another."""

from collections.abc import Iterable
from dataclasses import dataclass

from flows.extraction.wording.records import quick


@quick
@dataclass(frozen=True, slots=True)
class Name:
    """A named thing in a sentence; offsets count from the sentence's start.

    `kind` is organization, person or model; `label` says how it was found: vocabulary, form or document
    (an alias that the text itself introduces).
    """

    kind: str
    start: int
    end: int
    surface: str
    id: str
    label: str


def without_overlap(names: Iterable[Name]) -> list[Name]:
    """Earlier listed names win over later ones that overlap them, unless the later one contains them and is longer."""
    kept: list[Name] = []
    for name in names:
        clash = [k for k in kept if name.start < k.end and k.start < name.end]
        if not clash:
            kept.append(name)
        elif all(
            name.start <= k.start and k.end <= name.end and name.end - name.start > k.end - k.start for k in clash
        ):
            kept = [k for k in kept if k not in clash] + [name]
    return sorted(kept, key=lambda n: (n.start, n.end))
