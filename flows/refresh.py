"""The flow `refresh`: collect what the sources have, then build what is new. What a schedule runs.

Its last state says what came of it: completed with the release's version, completed "Nothing new", or failed with the
reason, of which a webhook is told (`flows.notices`). Two runs for one output folder never overlap, wherever they run.
"""

from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout
from prefect import flow
from prefect.artifacts import create_link_artifact, create_markdown_artifact, create_table_artifact
from prefect.states import Completed, Failed

from flows import standing
from flows.collecting.problems import BadSources, CollectBusy
from flows.console import say
from flows.inputs import digests, up_to_date
from flows.locks import Busy, Unwritable
from flows.notices import notify
from flows.running import BuildFailed
from flows.running import run as build

LOCK = ".refresh.lock"
NOTHING_NEW, SKIPPED = "Nothing new", "Skipped"


@flow(
    name="refresh",
    flow_run_name="refresh {output}",
    persist_result=False,
    validate_parameters=False,
    on_failure=[notify],
    on_crashed=[notify],
)
def refresh(raw: str = "raw", output: str = "output") -> Any:
    """Collect the sources of a raw folder that are due, and build a release if there is anything new.

    In: the folders, as texts, so that a form can ask for them. Out: the state in which the run ends.
    """
    from_folder, to_folder = Path(raw).resolve(), Path(output).resolve()
    try:
        to_folder.mkdir(parents=True, exist_ok=True)
        with FileLock(to_folder / LOCK, timeout=0):
            return _refreshed(from_folder, to_folder)
    except Timeout:
        return Completed(name=SKIPPED, message=f"another refresh of {to_folder} is running")
    except (BadSources, CollectBusy, Busy, Unwritable, BuildFailed, OSError, ValueError) as error:
        return Failed(message=str(error))


def _refreshed(raw: Path, output: Path) -> Any:
    failing = _collected(raw)
    told = digests(raw)
    latest = up_to_date(output, told.inputs, None)
    if latest is not None:
        release, fresh = output / "releases" / latest, False
    else:
        release, fresh = build(raw, output, None, told, server=True)
    _show(raw, output, fresh=fresh)
    complaint = f"; {len(failing)} failing: {'; '.join(failing)}" if failing else ""
    message = (f"release {release.name}" if fresh else f"release {release.name} stands") + complaint
    say(f"refresh: {message}")
    return Completed(message=message) if fresh else Completed(name=NOTHING_NEW, message=message)


def _collected(raw: Path) -> list[str]:
    """Collect the sources that are due, if there are any. Out: those that failed, each with its reason."""
    if not (raw / "sources.toml").is_file():
        return []
    from flows.collect import collect

    return [f"{source.name} ({source.failed})" for source in collect(raw, only_due=True).failing]


def _show(raw: Path, output: Path, *, fresh: bool) -> None:
    """Artifacts for the operator: of a new release what it holds and changed, and the sources that are failing."""
    now = standing.standing(raw, output)
    if fresh and now.folder is not None:
        create_markdown_artifact(standing.summary(now), key="release", description=f"Release {now.version}")
        create_markdown_artifact(standing.changes(now), key="changes", description="What it changed")
        create_table_artifact(standing.quality_table(now), key="quality", description="Rows and how far filled")
        page = now.folder / "index.html"
        if page.is_file():
            create_link_artifact(page.as_uri(), link_text=f"Pages of release {now.version}", key="pages")
    if now.failing:
        create_table_artifact(standing.failing_table(now), key="failing-sources", description="Sources that fail")
