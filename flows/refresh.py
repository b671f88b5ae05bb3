"""The flow `refresh`: collect what the sources have, then build what is new. What a schedule runs.

Its last state says what came of it: completed with the release's version, completed "Nothing new", or failed with the
reason, of which a webhook is told (`flows.notices`). Two runs for one output folder never overlap, wherever they run.
"""

import datetime as dt
from contextlib import suppress
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout
from prefect import flow
from prefect.artifacts import Artifact, create_link_artifact, create_markdown_artifact, create_table_artifact
from prefect.states import Completed, Failed

from flows import failures, standing
from flows.collecting.problems import BadSources, CollectBusy
from flows.console import counted, say
from flows.inputs import article_files, digests, up_to_date
from flows.locks import Busy, Unwritable
from flows.notices import notify
from flows.publishing.latest import current
from flows.running import BuildFailed
from flows.running import run as build

LOCK = ".refresh.lock"
NOTHING_NEW, SKIPPED = "Nothing new", "Skipped"
FAILING = "failing-sources"


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
        return _told(Completed(name=SKIPPED, message=f"another refresh of {to_folder} is running"))
    except (CollectBusy, Busy, Unwritable, BuildFailed) as error:
        return _told(Failed(message=str(error)))
    except (BadSources, OSError, ValueError) as error:
        # No build that could have left a record of it.
        with suppress(OSError):
            failures.record(to_folder, error, version="none yet", inputs_sha256="")
        return _told(Failed(message=str(error)))


def _told(state: Any) -> Any:
    """The state in which the run ends, told on the console as well: in the local time, as logs are read."""
    now = dt.datetime.now().astimezone()
    failed = " FAILED:" if state.is_failed() else ""
    say(f"{now:%Y-%m-%d %H:%M:%S} refresh:{failed} {state.message}")
    return state


def _refreshed(raw: Path, output: Path) -> Any:
    failing = _collected(raw)
    _show_failing(standing.failing_table(standing.standing(raw, output)))
    complaint = f"; {len(failing)} failing: {'; '.join(failing)}" if failing else ""
    if current(output) is None and not _has_articles(raw / "articles"):
        failures.settle(output)
        return _told(Completed(name=NOTHING_NEW, message=f"no article yet{complaint}"))
    told = digests(raw)
    latest = up_to_date(output, told.inputs, None)
    if latest is not None:
        failures.settle(output)
        release, fresh = output / "releases" / latest, False
    else:
        release, fresh = build(raw, output, None, told, server=True)
    if fresh:
        _show(standing.standing(raw, output))
    message = (f"release {release.name}" if fresh else f"release {release.name} stands") + complaint
    return _told(Completed(message=message) if fresh else Completed(name=NOTHING_NEW, message=message))


def _has_articles(folder: Path) -> bool:
    return any(path.suffix.lower() == ".txt" for path in article_files(folder))


def _collected(raw: Path) -> list[str]:
    """Collect the sources that are due, if there are any. Out: those that failed, each with its reason."""
    if not (raw / "sources.toml").is_file():
        return []
    from flows.collect import collect

    return [f"{source.name} ({source.failed})" for source in collect(raw, only_due=True).failing]


def _show(now: standing.Standing) -> None:
    """Artifacts for the operator: what the new release holds and changed, how far it is filled, where its pages are."""
    create_markdown_artifact(standing.summary(now), key="release", description=f"Release {now.version}")
    create_markdown_artifact(standing.changes(now), key="changes", description=f"What release {now.version} changed")
    create_table_artifact(standing.quality_table(now), key="quality", description="Rows and how far filled")
    page = None if now.folder is None else now.folder / "index.html"
    if page is not None and page.is_file():
        create_link_artifact(page.as_uri(), link_text=f"Pages of release {now.version}", key="pages")


def _show_failing(table: list[dict[str, Any]]) -> None:
    """The sources that are failing; that none is any more is shown once, in place of those that were."""
    before = Artifact.get(FAILING)
    if table or (before is not None and before.data not in (None, "[]")):
        told = f"{counted(len(table), 'source')} failing" if table else "No source is failing"
        create_table_artifact(table, key=FAILING, description=told)
