"""Scheduling: `refresh` served with Prefect's own scheduling, on one machine, for as long as the process lives.

Runs do not overlap: a second one is cancelled by the deployment's limit, and by the lock of the output folder. What a
process that was killed left behind is put right at the start: runs that nobody carries on are told as crashed, which
gives their place in the limit back, and of the times that were missed the latest alone is made up for.
"""

import asyncio
import datetime as dt
import logging
import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NoReturn
from uuid import UUID

from filelock import FileLock, Timeout
from prefect.client.orchestration import SyncPrefectClient, get_client
from prefect.client.schemas.filters import (
    DeploymentFilter,
    DeploymentFilterId,
    FlowRunFilter,
    FlowRunFilterState,
    FlowRunFilterStateType,
)
from prefect.client.schemas.objects import ConcurrencyLimitConfig, ConcurrencyLimitStrategy, FlowRun, StateType
from prefect.client.schemas.sorting import FlowRunSort
from prefect.deployments.runner import EntrypointType
from prefect.runner import Runner
from prefect.schedules import Cron, Interval, Schedule
from prefect.states import Crashed

from flows.console import say
from flows.notices import notify
from flows.refresh import LOCK, refresh

SCHEDULER_LOCK = ".schedule.lock"
_UNFINISHED = (StateType.RUNNING, StateType.PENDING, StateType.CANCELLING)
_PAGE, _BUNCH = 200, 50


class AlreadyScheduled(RuntimeError):
    """Another process serves the same output folder; the message says so."""


def by_cron(cron: str, timezone: str) -> Schedule:
    """A schedule of five fields of cron in a time zone."""
    return Cron(cron, timezone=timezone)


def by_interval(every: dt.timedelta, timezone: str) -> Schedule:
    """A schedule that begins now."""
    return Interval(every, anchor_date=dt.datetime.now(dt.UTC), timezone=timezone)


def deployment_name(output: Path) -> str:
    """The name of the deployment of an output folder: two of them do not take each other's runs.

    >>> deployment_name(Path("/srv/ev ledger/output"))
    'srv-ev-ledger-output'
    """
    return re.sub(r"[^A-Za-z0-9]+", "-", str(output.resolve())).strip("-").lower() or "output"


def serve(raw: Path, output: Path, schedule: Schedule, *, at_once: bool) -> None:
    """Serve until the process is told to end, `at_once`: with a run to begin with.

    Needs PREFECT_API_URL. Raises AlreadyScheduled, OSError.
    """
    with _only_one(output):
        name = deployment_name(output)
        deployment = refresh.to_deployment(
            name=name,
            schedules=[schedule],
            parameters={"raw": str(raw.resolve()), "output": str(output.resolve())},
            description="Collect what the sources have, and build a release if anything is new.",
            entrypoint_type=EntrypointType.MODULE_PATH,
            concurrency_limit=ConcurrencyLimitConfig(limit=1, collision_strategy=ConcurrencyLimitStrategy.CANCEL_NEW),
        )
        # Runs are started in processes of their own, which have to find the package wherever they are started.
        os.environ["PYTHONPATH"] = os.pathsep.join(
            filter(None, [str(Path(__file__).resolve().parents[1]), os.environ.get("PYTHONPATH")])
        )
        # No limit of its own: it would put runs off, one behind the other, where the deployment's lets them go.
        runner = Runner(name=name, limit=None, pause_on_shutdown=False, query_seconds=2, prefetch_seconds=0)
        deployment_id = runner.add_deployment(deployment)
        with get_client(sync_client=True) as client:
            cut_short = end_dead(client, deployment_id, output)
            missed = keep_latest(client, deployment_id)
            # What was cut short is made up for at once, and not at the next time, which may be tomorrow.
            if (at_once or cut_short) and not missed:
                client.create_flow_run_from_deployment(deployment_id)
        # That a time came while a run was going on is no news, which Prefect tells each time.
        logging.getLogger("prefect.runner").setLevel(logging.WARNING)
        # A run tells the console its own lines; all that Prefect logs of it is with the server.
        os.environ.setdefault("PREFECT_LOGGING_HANDLERS_CONSOLE_LEVEL", "CRITICAL")
        say(f"serving refresh/{name}; Ctrl-C ends it")
        # Prefect's own way to end calls a coroutine and does not wait for it.
        runner.handle_sigterm = _terminated
        asyncio.run(runner.start())


def _terminated(*_: Any) -> NoReturn:
    # That the connections of a run are cut with it is no news.
    logging.getLogger("asyncio").setLevel(logging.CRITICAL)
    say("terminated; a refresh that was going on is made up for at the next start")
    sys.exit(0)


@contextmanager
def _only_one(output: Path) -> Iterator[None]:
    output.mkdir(parents=True, exist_ok=True)
    try:
        with FileLock(output / SCHEDULER_LOCK, timeout=0):
            yield
    except Timeout:
        raise AlreadyScheduled(
            f"another 'evledger schedule' serves {output}; end it first, or give another --output"
        ) from None


def end_dead(client: SyncPrefectClient, deployment_id: UUID, output: Path) -> bool:
    """Tell the runs that a process which was killed left as crashed. Out: whether there was one.

    A run that still goes on, whose process outlived the one that started it, holds the lock of the output folder, and
    is left alone.
    """
    dead: list[FlowRun] = []
    try:
        with FileLock(output / LOCK, timeout=0):
            dead = _runs(client, deployment_id, _UNFINISHED)
            for run in dead:
                state = Crashed(message="its process was ended; a later run makes up for it")
                client.set_flow_run_state(run.id, state, force=True)
                say(f"{run.name} was cut short when its process ended; it is told as crashed, and made up for")
                # Its own hooks ended with its process.
                notify(refresh, run, state)
    except Timeout:
        say("a refresh that was begun before is still running")
    return bool(dead)


def keep_latest(client: SyncPrefectClient, deployment_id: UUID) -> bool:
    """Of the times that were missed the latest alone stays. Out: whether one was missed."""
    missed = _missed(client, deployment_id)
    while len(missed) > 1:
        # In bunches: of a schedule of seconds hundreds are missed in an hour.
        gone = [str(run.id) for run in missed[:-1]][:_BUNCH]
        client.request("POST", "/flow_runs/bulk_delete", json={"flow_runs": {"id": {"any_": gone}}, "limit": _BUNCH})
        missed = _missed(client, deployment_id)
    return bool(missed)


def _missed(client: SyncPrefectClient, deployment_id: UUID) -> list[FlowRun]:
    """The runs whose time is past and that did not begin, the earliest first."""
    now = dt.datetime.now(dt.UTC)
    waiting = _runs(client, deployment_id, (StateType.SCHEDULED,))
    dated = [(run.next_scheduled_start_time, run) for run in waiting if run.next_scheduled_start_time is not None]
    return [run for time, run in sorted(dated, key=lambda pair: (pair[0], str(pair[1].id))) if time < now]


def _runs(client: SyncPrefectClient, deployment_id: UUID, states: tuple[StateType, ...]) -> list[FlowRun]:
    wanted = FlowRunFilter(state=FlowRunFilterState(type=FlowRunFilterStateType(any_=list(states))))
    here = DeploymentFilter(id=DeploymentFilterId(any_=[deployment_id]))
    found: list[FlowRun] = client.read_flow_runs(
        flow_run_filter=wanted, deployment_filter=here, sort=FlowRunSort.EXPECTED_START_TIME_ASC, limit=_PAGE
    )
    return found
