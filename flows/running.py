"""Running a build: one at a time in an output folder, inside an embedded server, no trace after it."""

import datetime as dt
import logging
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from flows import failures
from flows.console import say, tell_stage
from flows.inputs import Digests, up_to_date
from flows.locks import alone
from flows.prefect_home import embedded
from flows.publishing.recovery import recover
from flows.publishing.versions import next_version

if TYPE_CHECKING:
    from flows.collecting.outcome import Collected

T = TypeVar("T")
_DRAIN_SECONDS = 5


class BuildFailed(RuntimeError):
    """A build failed; the message says in which stage and why, and where the record is."""


def run(
    raw: Path,
    output: Path,
    version: str | None,
    digests: Digests,
    *,
    server: bool,
    as_of: dt.date | None = None,
    articles: Path | None = None,
) -> tuple[Path, bool]:
    """Build a release, unless another process has made it meanwhile.

    In: the folders; the version (None: today's next); the digests of the inputs; whether the Prefect server that
    PREFECT_API_URL names is used in place of an embedded one; the day that outcomes are told for; a folder or a corpus
    in place of the raw folder's articles. Out: the release's folder and whether it was made now.
    Raises Busy, Unwritable, BuildFailed.
    """
    with alone(output, "build"):
        chosen = version or "none yet"
        try:
            recover(output)
            latest = up_to_date(output, digests.inputs, version)
            if latest is not None:
                return output / "releases" / latest, False
            chosen = version or next_version(output, dt.datetime.now(dt.UTC).date())
            say(f"building release {chosen} from {raw}")
            with _work(output, digests.inputs) as work:
                return _flow(raw, output, work, chosen, digests, server=server, as_of=as_of, articles=articles), True
        except Exception as error:
            raise _failed(output, error, chosen, digests.inputs) from error


def _flow(
    raw: Path,
    output: Path,
    work: Path,
    version: str,
    digests: Digests,
    *,
    server: bool,
    as_of: dt.date | None,
    articles: Path | None,
) -> Path:
    def load() -> Callable[[], Path]:
        from flows import stages

        # Before Prefect is imported, which takes most of the time until the server answers.
        stages.check(raw)
        from flows.build import build

        given = None if articles is None else articles.resolve()
        return partial(build, raw.resolve(), output.resolve(), work.resolve(), version, digests, as_of, given)

    return inside(load, server=server)


def run_collect(raw: Path, names: list[str], *, only_due: bool, again: bool, server: bool) -> "Collected":
    """Run the flow `collect`. In and out as it has them. Raises BadSources, CollectBusy, OSError."""

    def load() -> Callable[[], "Collected"]:
        from flows.collect import collect

        return partial(collect, raw.resolve(), names, only_due=only_due, again=again)

    return inside(load, server=server)


def inside(load: Callable[[], Callable[[], T]], *, server: bool) -> T:
    """The result of a flow, which `load` imports, inside an embedded server or on that of PREFECT_API_URL."""
    since = time.monotonic()
    with nullcontext() if server else embedded() as started:
        # The imports take as long as the server needs to start, and the two go on at the same time.
        from prefect.events.worker import EventsWorker
        from prefect.settings import PREFECT_FLOWS_HEARTBEAT_FREQUENCY, temporary_settings

        call = load()
        if started is None:
            return call()
        started.wait()
        tell_stage("prefect", "embedded server started", since)
        # Heartbeats are for a server that watches over many runs, and ending them costs each run up to a second.
        with temporary_settings({PREFECT_FLOWS_HEARTBEAT_FREQUENCY: None}):
            try:
                return call()
            finally:
                # What it has to tell the server it tells while there is one; that it takes a moment is no news.
                logging.getLogger("EventsWorker").setLevel(logging.ERROR)
                EventsWorker.drain_all(timeout=_DRAIN_SECONDS)


@contextmanager
def _work(output: Path, digest: str) -> Iterator[Path]:
    """An empty folder for what passes between stages; with the lock held, all that is there is of dead builds."""
    whole = output / ".work"
    shutil.rmtree(whole, ignore_errors=True)
    work = whole / digest[:16]
    work.mkdir(parents=True)
    try:
        yield work
    finally:
        shutil.rmtree(whole, ignore_errors=True)


def _failed(output: Path, error: Exception, version: str, digest: str) -> BuildFailed:
    stage = failures.stage(error)
    where = f"stage {stage}: " if stage else ""
    try:
        kept = f"; more in {failures.record(output, error, version=version, inputs_sha256=digest)}"
    except OSError as unwritten:
        kept = f"; no record of it could be written ({unwritten.strerror})"
    return BuildFailed(f"{where}{_reason(error)}{kept}")


def _reason(error: Exception) -> str:
    """An error of ours tells itself in its message; of others the kind is a part of what they tell."""
    ours = type(error).__module__.startswith(("flows.", "schemas."))
    return str(error) if ours or type(error) is ValueError else f"{type(error).__name__}: {error}"
