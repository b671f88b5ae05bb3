"""Standing: how things are, told from the files alone: the latest release, failures since, sources.

`evledger status` prints it; the flow `refresh` shows the same as artifacts.
"""

import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from flows.collecting.outcome import SourceStatus, load_status
from flows.collecting.problems import BadSources
from flows.collecting.sources import load_sources
from flows.console import counted
from flows.publishing.gates import broken_bounds
from flows.publishing.latest import current

_CHANGES = 60
_OPS = {"ADD": "new", "MOD": "revised", "DEL": "gone"}


@dataclass(frozen=True, slots=True)
class Failure:
    """A run that failed: when, in which stage (None: in none), why, in one line, which release was the latest then, and
    when a later run found that one up to date (None: none did).
    """

    at: str
    stage: str | None
    reason: str
    latest: str | None
    settled_at: str | None


@dataclass(frozen=True, slots=True)
class Standing:
    """`version` of the latest release (None: there is none), `folder` where it is, `rows` of its tables, `quality` and
    `issues` by kind as it tells them, the `bounds` that it breaks and was warned of, the `failures` that were recorded,
    the newest first. Of sources.toml: those `sources` that were collected, by name, the names of the others, and why
    it cannot be used (None: it can).
    """

    version: str | None
    folder: Path | None
    rows: dict[str, int]
    quality: dict[str, Any]
    issues: dict[str, int]
    bounds: tuple[str, ...]
    failures: tuple[Failure, ...]
    sources: tuple[SourceStatus, ...]
    uncollected: tuple[str, ...]
    bad_sources: str | None

    @property
    def failed_since(self) -> bool:
        """Whether a run failed after the latest release was made, and none has found it up to date since."""
        newest = self.failures[0] if self.failures else None
        return newest is not None and newest.settled_at is None and newest.latest == self.version

    @property
    def failing(self) -> tuple[SourceStatus, ...]:
        """The sources that could not be listed when they were asked last."""
        return tuple(source for source in self.sources if source.failed is not None)

    @property
    def well(self) -> bool:
        """Whether nobody needs to look after anything."""
        return not (self.failing or self.failed_since or self.bad_sources)


def standing(raw: Path, output: Path) -> Standing:
    """How the releases of an output folder and the sources of a raw folder stand; nothing there is nothing to tell.

    Raises ValueError where a file is not what was written there, OSError where one cannot be read.
    """
    version = current(output)
    folder = None if version is None else output / "releases" / version
    rows, quality, issues = ({}, {}, {}) if folder is None else _release(folder)
    named, bad_sources = _named(raw)
    told = load_status(raw)
    # What a source did that is no more in the file concerns nobody; of a file that cannot be used all are told.
    sources = tuple(told[name] for name in sorted(told) if bad_sources is not None or name in named)
    uncollected = tuple(name for name in named if name not in told)
    # Releases of before there were bounds tell of none.
    bounds = tuple(broken_bounds(folder)) if folder is not None and "bounds" in quality else ()
    return Standing(
        version, folder, rows, quality, issues, bounds, _failures(output), sources, uncollected, bad_sources
    )


def _named(raw: Path) -> tuple[list[str], str | None]:
    """The names in sources.toml, and why it cannot be used."""
    try:
        return [source.name for source in load_sources(raw).sources], None
    except BadSources as error:
        return [], str(error)


def _release(folder: Path) -> tuple[dict[str, int], dict[str, Any], dict[str, int]]:
    resources = json.loads((folder / "datapackage.json").read_bytes())["resources"]
    rows = {each["name"]: int(each["rows"]) for each in resources if each.get("format") == "csv"}
    quality = json.loads((folder / "quality.json").read_bytes())
    return rows, quality, dict(quality.get("issues", {}))


def _failures(output: Path) -> tuple[Failure, ...]:
    found = []
    for path in sorted((output / "failures").glob("*.json"), reverse=True):
        told = json.loads(path.read_bytes())
        reason = " ".join(str(told["message"]).split())
        found.append(Failure(told["failed_at"], told.get("stage"), reason, told.get("latest"), told.get("settled_at")))
    return tuple(found)


def lines(now: Standing) -> list[str]:
    """What `evledger status` prints."""
    told = [f"release {now.version}: {now.folder}" if now.version else "no release yet: make one with 'evledger build'"]
    if now.rows:
        told.append("  " + ", ".join(f"{number:,} {name}" for name, number in now.rows.items() if number))
    if now.issues:
        told.append("  issues: " + ", ".join(f"{number:,} {kind}" for kind, number in sorted(now.issues.items())))
    told += [f"  above its bound: {bound}" for bound in now.bounds]
    told += _shown(now)
    if now.failures:
        newest = now.failures[0]
        stands, since = ("FAILED", "") if now.failed_since else ("last failure", ", a later run went well")
        number = counted(len(now.failures), "record")
        told.append(f"{stands}: {newest.at}: {_of_stage(newest)} ({number} in all{since})")
    else:
        told.append("no build has failed")
    if now.bad_sources is not None:
        told.append(f"sources: FAILING: {now.bad_sources}")
    told += [_source(source) for source in now.sources]
    told += [f"source {name}: not collected yet" for name in now.uncollected]
    if not now.sources and not now.uncollected and now.bad_sources is None:
        told.append("no sources: sources.toml names none")
    return told


def _shown(now: Standing) -> list[str]:
    """How far the release's tables are filled, what it changed, and where that and its pages are."""
    told = []
    shares = [f"{row['table']} {row['filled']:.0%}" for row in quality_table(now) if row["filled"] is not None]
    if shares:
        told.append(f"  filled: {', '.join(shares)}")
    if now.folder is None:
        return told
    listed = now.folder / "changes.jsonl"
    if listed.is_file():
        ops = Counter(json.loads(line)["op"] for line in listed.read_bytes().splitlines())
        number = ", ".join(f"{ops[op]:,} {word}" for op, word in _OPS.items())
        told.append(f"  changes: {number}: {now.folder / 'CHANGES.md'}")
    if (now.folder / "index.html").is_file():
        told.append(f"  pages: {now.folder / 'index.html'}")
    return told


def _of_stage(failure: Failure) -> str:
    return f"stage {failure.stage}: {failure.reason}" if failure.stage else failure.reason


def _source(source: SourceStatus) -> str:
    counts = ", ".join(f"{number:,} {name}" for name, number in source.counts.items() if number) or "nothing"
    if source.failed is None:
        return f"source {source.name}: {source.ended_at}: {counts}{_first_problem(source)}"
    since = source.succeeded_at or "never"
    times = f"{source.failures} times in a row" if source.failures > 1 else "once"
    return f"source {source.name}: {source.ended_at}: FAILING ({times}, last good {since}): {source.failed}"


def _first_problem(source: SourceStatus) -> str:
    """The first of the pages that gave nothing; status.json names the others."""
    if not source.problems:
        return ""
    first = source.problems[0]
    return f"; {'first: ' if len(source.problems) > 1 else ''}{first['address']}: {first['reason']}"


def summary(now: Standing) -> str:
    """The latest release as Markdown, with links to its pages."""
    if now.folder is None:
        return "No release yet."
    rows = "\n".join(f"| {name} | {number:,} |" for name, number in now.rows.items())
    page = (now.folder / "index.html").resolve()
    link = f"[{page}]({page.as_uri()})" if page.is_file() else f"`{now.folder.resolve()}`"
    return f"# Release {now.version}\n\nPages: {link}\n\n| table | rows |\n|---|---:|\n{rows}\n"


def changes(now: Standing) -> str:
    """What changed in the latest release, as Markdown: the head of its CHANGES.md."""
    if now.folder is None:
        return "No release yet."
    text = (now.folder / "CHANGES.md").read_text(encoding="utf-8").splitlines()
    more = f"\n\n… {len(text) - _CHANGES:,} more lines in `CHANGES.md`" if len(text) > _CHANGES else ""
    return "\n".join(text[:_CHANGES]) + more


def quality_table(now: Standing) -> list[dict[str, Any]]:
    """One row a table of the latest release: its rows, and how much of its columns is filled."""
    found = []
    for name, told in now.quality.get("datasets", {}).items():
        filled = list(told.get("filled", {}).values())
        share = round(sum(filled) / len(filled), 3) if filled and told["rows"] else None
        found.append({"table": name, "rows": told["rows"], "filled": share})
    return found


def failing_table(now: Standing) -> list[dict[str, Any]]:
    """One row a source that is failing: since when, how often, why."""
    return [
        {"source": s.name, "failures in a row": s.failures, "last good": s.succeeded_at or "never", "reason": s.failed}
        for s in now.failing
    ]
