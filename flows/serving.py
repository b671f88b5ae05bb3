"""Serving: refreshes, at set times or once, on a server of this machine that lives as long, or on a remote one."""

import datetime as dt
import time
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path

from flows.collecting.schedules import show_span
from flows.console import say, tell_stage
from flows.prefect_home import embedded, home_folder
from flows.running import inside


def serve_refresh(
    raw: Path, output: Path, *, cron: str | None, every: dt.timedelta | None, timezone: str, port: int | None
) -> None:
    """Serve until the process is told to end.

    In: the folders; the fields of cron, or how often; the zone of the former; the port of a server on this machine
    (None: the server that PREFECT_API_URL names). Raises ServerFailed, AlreadyScheduled, OSError.
    """
    since = time.monotonic()
    # A home of its own: the builds that people start by hand meanwhile have their own database.
    with nullcontext() if port is None else embedded(home_folder() / "schedule", port) as server:
        # It sets the variables of Prefect, which are read when that is imported.
        if server is not None:
            server.wait()
            tell_stage("prefect", f"server and pages: http://127.0.0.1:{server.port}", since)
        from flows.scheduling import by_cron, by_interval, serve

        schedule = by_cron(cron, timezone) if cron is not None else by_interval(every or dt.timedelta(), timezone)
        when = f"by cron {cron!r}, {timezone}" if cron is not None else f"every {show_span(every or dt.timedelta())}"
        say(f"refresh of {output} {when}")
        serve(raw, output, schedule, at_once=every is not None)


def refresh_once(raw: Path, output: Path, *, server: bool) -> bool:
    """Run the flow `refresh`, which tells how it went, once. Out: whether it did not fail. Raises ServerFailed."""

    def load() -> Callable[[], bool]:
        from flows.refresh import refresh

        def call() -> bool:
            return not refresh(str(raw), str(output), return_state=True).is_failed()

        return call

    return inside(load, server=server)
