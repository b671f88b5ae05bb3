"""Hosts: how fast each may be asked, and whether it is worth asking at all."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

from aiolimiter import AsyncLimiter

from flows.collecting.problems import Failed

# A host that failed so often in a row, retries and all, is down; the rest of its pages waits for the next run.
_DOWN_AFTER = 5


class Hosts:
    """The gates of all hosts of a run, which sources that share a host share.

    `not_before` and `remember` read and keep until when a host wants to be left alone.
    """

    def __init__(self, not_before: Callable[[str], datetime | None], remember: Callable[[str, datetime], None]) -> None:
        self._gates: dict[str, _Gate] = {}
        self._not_before, self._remember = not_before, remember

    @asynccontextmanager
    async def turn(self, host: str, delay: float, concurrency: int) -> AsyncIterator[None]:
        """Wait until the host may be asked, and hold one of its places for the block.

        Of sources that differ, the more polite one holds. Raises Failed where the host is down or wants to be left
        alone.
        """
        gate = self._gates.setdefault(host, _Gate(concurrency))
        self._check(host, gate)
        gate.slow_down(delay, concurrency)
        async with gate.places:
            # It may have gone down while this waited.
            self._check(host, gate)
            while (left := gate.paused_until - time.monotonic()) > 0:
                await asyncio.sleep(left)
            if gate.limiter is not None:
                await gate.limiter.acquire()
            yield

    def answered(self, host: str) -> None:
        """The host gave an answer."""
        if host in self._gates:
            self._gates[host].failures = 0

    def failed(self, host: str) -> None:
        """The host gave no answer that could be used, retries and all."""
        if host in self._gates:
            self._gates[host].failures += 1

    def pause(self, host: str, seconds: float) -> None:
        """The host wants a rest that this run can wait for."""
        if host in self._gates:
            gate = self._gates[host]
            gate.paused_until = max(gate.paused_until, time.monotonic() + seconds)

    def leave_alone(self, host: str, seconds: float) -> None:
        """The host said for how long it wants to be left alone."""
        self._remember(host, datetime.now(UTC) + timedelta(seconds=seconds))

    def _check(self, host: str, gate: "_Gate") -> None:
        until = self._not_before(host)
        if until is not None and until > datetime.now(UTC):
            raise Failed(f"{host} wants to be left alone until {until:%Y-%m-%d %H:%M} UTC")
        if gate.failures >= _DOWN_AFTER:
            raise Failed(f"{host} failed {gate.failures} times in a row; not asked again in this run")


class _Gate:
    def __init__(self, concurrency: int) -> None:
        self.concurrency = concurrency
        self.places = asyncio.Semaphore(concurrency)
        self.delay = 0.0
        self.limiter: AsyncLimiter | None = None
        self.failures = 0
        self.paused_until = 0.0

    def slow_down(self, delay: float, concurrency: int) -> None:
        if delay > self.delay:
            self.delay, self.limiter = delay, AsyncLimiter(1, delay)
        if concurrency < self.concurrency:
            self.concurrency, self.places = concurrency, asyncio.Semaphore(concurrency)
