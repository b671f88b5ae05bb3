"""Outcomes: what a run of `collect` did, source by source, as data; and the file that tells it afterwards.

`raw/snapshots/status.json` holds the last outcome of every source. It is written anew, in one rename, whenever a
source ends, so it is whole at any time, also after a run that was killed.
"""

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from flows.collecting.files import write_whole

NEW, CHANGED, UNCHANGED, COPY, REFUSED, FAILED = OUTCOMES = (
    "new",
    "changed",
    "unchanged",
    "copy",
    "refused",
    "failed",
)
# Problems are for people to look at; of thousands of the same kind the first tell enough.
_PROBLEMS_KEPT = 50


@dataclass(frozen=True, slots=True)
class PageOutcome:
    """What became of one page or file: its address as it may be shown, one of OUTCOMES, the document that it is or
    belongs to, and the reason where it is refused or failed.
    """

    address: str
    outcome: str
    document_id: str | None = None
    reason: str | None = None

    @property
    def problem(self) -> str | None:
        """The reason with the address, which some reasons begin with; None where there is none."""
        if self.reason is None or self.reason.startswith(f"{self.address}: "):
            return self.reason
        return f"{self.address}: {self.reason}"


@dataclass(frozen=True, slots=True)
class SourceOutcome:
    """What one source gave. `failed` is the reason where it could not even be listed; its pages are then none.

    Times are ISO 8601 in UTC.
    """

    name: str
    kind: str
    started_at: str
    ended_at: str
    pages: tuple[PageOutcome, ...] = ()
    failed: str | None = None

    @property
    def counts(self) -> dict[str, int]:
        """How many pages came to each of OUTCOMES, all of them named."""
        counted = Counter(page.outcome for page in self.pages)
        return {outcome: counted[outcome] for outcome in OUTCOMES}

    @property
    def has_news(self) -> bool:
        """Whether an article came or changed."""
        return any(page.outcome in (NEW, CHANGED) for page in self.pages)

    @property
    def problems(self) -> list[str]:
        """A line for the source itself or for each page that was refused or failed."""
        if self.failed is not None:
            return [f"{self.name}: {self.failed}"]
        return [f"{self.name}: {page.problem}" for page in self.pages if page.problem is not None]


@dataclass(frozen=True, slots=True)
class Collected:
    """What a run did: the outcome of each source, in the order of the file of sources."""

    sources: tuple[SourceOutcome, ...] = ()

    @property
    def counts(self) -> dict[str, int]:
        """The counts of all sources together."""
        return {outcome: sum(source.counts[outcome] for source in self.sources) for outcome in OUTCOMES}

    @property
    def has_news(self) -> bool:
        """Whether an article came or changed, so that a build is worth while."""
        return any(source.has_news for source in self.sources)

    @property
    def failing(self) -> tuple[SourceOutcome, ...]:
        """The sources that could not be listed."""
        return tuple(source for source in self.sources if source.failed is not None)


@dataclass(frozen=True, slots=True)
class SourceStatus:
    """The last outcome of a source as status.json has it."""

    name: str
    kind: str
    started_at: str
    ended_at: str
    failed: str | None
    counts: Mapping[str, int]
    # The last time that it could be listed; None if never.
    succeeded_at: str | None
    # How many runs it has failed in a row.
    failures: int
    news: list[str] = field(default_factory=list)
    problems: list[dict[str, str | None]] = field(default_factory=list)


def status_path(raw: Path) -> Path:
    """Where the status of a raw folder's sources lies."""
    return raw / "snapshots" / "status.json"


def load_status(raw: Path) -> dict[str, SourceStatus]:
    """The last outcome of every source that was ever collected, by name; none where nothing was.

    Raises ValueError where the file is not what `save_status` writes.
    """
    path = status_path(raw)
    try:
        told = json.loads(path.read_bytes())
    except FileNotFoundError:
        return {}
    try:
        return {name: SourceStatus(**source) for name, source in told["sources"].items()}
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"{path}: it is not a status of sources ({error}); remove it") from error


def save_status(raw: Path, outcome: SourceOutcome) -> None:
    """Enter the outcome of a source in status.json, the others as they were."""
    try:
        known = load_status(raw)
    except ValueError:
        known = {}
    known[outcome.name] = _status(outcome, known.get(outcome.name))
    told: dict[str, Any] = {"sources": {name: asdict(known[name]) for name in sorted(known)}}
    content = json.dumps(told, ensure_ascii=False, indent=1) + "\n"
    write_whole(status_path(raw), content.encode())


def _status(outcome: SourceOutcome, before: SourceStatus | None) -> SourceStatus:
    listed = outcome.failed is None
    problems = [page for page in outcome.pages if page.outcome in (REFUSED, FAILED)]
    return SourceStatus(
        name=outcome.name,
        kind=outcome.kind,
        started_at=outcome.started_at,
        ended_at=outcome.ended_at,
        failed=outcome.failed,
        counts=outcome.counts,
        succeeded_at=outcome.ended_at if listed else before.succeeded_at if before is not None else None,
        failures=0 if listed else 1 + (before.failures if before is not None else 0),
        news=[page.document_id for page in outcome.pages if page.outcome in (NEW, CHANGED) and page.document_id],
        problems=[asdict(page) for page in problems[:_PROBLEMS_KEPT]],
    )
