"""What the tests of faults start and kill: a build without Prefect, or a copy.

    python -m tests.faults.victim build RAW OUTPUT [--limit BYTES] [--today DATE]
    python -m tests.faults.victim copy OUTPUT URL

It says "begun" once all is imported, so that whoever kills it hits its work and not its imports.
"""

import argparse
import datetime as dt
import resource
import signal
import sys
from pathlib import Path
from typing import Any

from flows import running
from flows.delivery.copying import copy_release
from flows.delivery.places import open_place
from flows.inputs import Digests, digests
from flows.locks import Busy, Unwritable, copying
from flows.pipeline import pipeline, plain
from flows.publishing.latest import current
from flows.running import BuildFailed


def flow(
    raw: Path,
    output: Path,
    work: Path,
    version: str,
    told: Digests,
    *,
    server: bool,
    as_of: dt.date | None,
    articles: Path | None,
) -> Path:
    """The stages in the place of the flow: Prefect's server would take most of the time."""
    return pipeline(plain, raw, output, work, version, told, as_of, articles)


def build(raw: Path, output: Path, limit: int | None, today: str | None) -> None:
    """Build a release. Raises Busy, Unwritable, BuildFailed."""
    setattr(running, "_flow", flow)  # noqa: B010
    if today is not None:
        setattr(running.dt, "datetime", clock(dt.date.fromisoformat(today)))  # noqa: B010
    if limit is not None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    release, _ = running.run(raw, output, None, digests(raw), server=False)
    print(release.name, flush=True)


def clock(today: dt.date) -> Any:
    """`datetime` on a machine whose clock says that it is another day."""

    class Clock(dt.datetime):
        @classmethod
        def now(cls, tz: dt.tzinfo | None = None) -> dt.datetime:  # type: ignore[override]
            return dt.datetime.combine(today, dt.time(12), tzinfo=tz)

    return Clock


def copy(output: Path, url: str) -> None:
    """Copy the latest release. Raises what copying raises."""
    version = current(output)
    assert version is not None
    with copying(output, url):
        copy_release(output, version, open_place(url))


def main() -> int:
    """Do what the arguments say. Out: 0, or 1 with one line on stderr."""
    parser = argparse.ArgumentParser()
    parser.add_argument("what", choices=["build", "copy"])
    parser.add_argument("first", type=Path)
    parser.add_argument("second")
    parser.add_argument("--limit", type=int)
    parser.add_argument("--today")
    given = parser.parse_args()
    print("begun", flush=True)
    try:
        if given.what == "build":
            build(given.first, Path(given.second), given.limit, given.today)
        else:
            copy(given.first, given.second)
    except (Busy, Unwritable, BuildFailed) as error:
        print(str(error), file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
