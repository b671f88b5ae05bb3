"""The collector: what a run of `collect` works with, and what it does for one source.

Everything runs in one event loop, on a thread of its own: sources are asked for at the same time, from as many threads
as the caller likes, and share the gates of hosts, the processes that parse and the files.
"""

import asyncio
import os
import sqlite3
import threading
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

from filelock import FileLock, Timeout

from flows.collecting.addresses import check_address, shown_address
from flows.collecting.fetching import Fetcher
from flows.collecting.finding import Finder
from flows.collecting.folders import Found, draw_file, files_of, read_file
from flows.collecting.guard import Resolve, resolve
from flows.collecting.library import Library
from flows.collecting.listings import Link
from flows.collecting.outcome import FAILED, REFUSED, UNCHANGED, Collected, PageOutcome, SourceOutcome, save_status
from flows.collecting.pages import REMOVED, Pages
from flows.collecting.problems import CollectBusy, Failed, Refused, one_line
from flows.collecting.schedules import is_due
from flows.collecting.sources import REMOTE, Source, Sources
from flows.collecting.state import Page, State
from flows.collecting.workers import Workers

T = TypeVar("T")
U = TypeVar("U")
# Pages of a source that are waited for at a time: more than any host is asked for at once, so that none waits idle.
_IN_FLIGHT = 32
_CLOSE_SECONDS = 20


class Collector:
    """A run of `collect` in a raw folder; a context manager. One run at a time may be in a folder.

    In: the folder, its sources; `again`: ask for all pages, whenever they were asked for last; `resolve`: how names
    become addresses. Entering raises CollectBusy, OSError.
    """

    def __init__(self, raw: Path, sources: Sources, *, again: bool = False, resolve: Resolve = resolve) -> None:
        self.raw, self.sources = raw, sources
        self._again, self._resolve = again, resolve
        self._lock = FileLock(raw / "snapshots" / ".lock")
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="collect", daemon=True)

    def __enter__(self) -> Self:
        folder = self.raw / "snapshots"
        folder.mkdir(parents=True, exist_ok=True)
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            raise CollectBusy(f"another run is collecting into {self.raw}; wait until it has ended") from None
        try:
            self._state = State(folder / "state.sqlite")
            self._library = Library(self.raw, self._state)
        except BaseException:
            self._lock.release()
            raise
        self._thread.start()
        self._run(self._open())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._run(self._close())
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join(_CLOSE_SECONDS)
            self._loop.close()
        finally:
            self._state.close()
            self._lock.release()

    def due(self) -> tuple[Source, ...]:
        """The sources whose schedule says that they are to be collected now, in their order."""
        now = datetime.now(UTC)
        return tuple(
            source
            for source in self.sources.sources
            if is_due(source.schedule, self._state.collected_at(source.name), now)
        )

    def collect(self, source: Source) -> SourceOutcome:
        """Collect one source and enter its outcome in the status. May be called from several threads at once.

        What goes wrong with a page or with the source is told in the outcome. Raises OSError where raw/ cannot be
        written.
        """
        return self._run(self._source(source))

    def add(self, source: Source, files: Sequence[Found]) -> SourceOutcome:
        """Collect the urls of a source that is in no file of sources, and these files with it; no status is kept."""
        return self._run(self._added(source, files))

    def _run(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    async def _open(self) -> None:
        authorizations = {
            source.name: value
            for source in self.sources.sources
            if source.authorization_env is not None and (value := os.environ.get(source.authorization_env))
        }
        self._workers = Workers()
        self._fetcher = Fetcher(self.sources.settings, self._state, authorizations, self._resolve)
        self._pages = Pages(self._fetcher, self._workers, self._library, self._state, again=self._again)
        self._finder = Finder(self._fetcher, self._workers, self._state, self.sources.settings)

    async def _close(self) -> None:
        running = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        await self._fetcher.close()
        await self._workers.close()

    async def _source(self, source: Source) -> SourceOutcome:
        started = datetime.now(UTC)
        pages: list[PageOutcome] = []
        failed = None
        try:
            if source.kind in REMOTE:
                self._check_authorization(source)
                found = await self._finder.find(source)
                pages = [*found.problems, *await _in_flight(found.links, lambda link: self._page(source, link))]
            else:
                files = await asyncio.to_thread(files_of, source)
                pages = await _in_flight(files, lambda file: self._file(source, file))
            self._state.put_collected_at(source.name, started)
        except (Refused, Failed) as error:
            failed = str(error)
        except (OSError, sqlite3.Error) as error:
            failed = one_line(f"{self.raw} cannot be written: {error}")
        outcome = _outcome(source, started, pages, failed)
        # Here, in the one thread, so that no source writes over what another has just entered.
        save_status(self.raw, outcome)
        return outcome

    async def _added(self, source: Source, files: Sequence[Found]) -> SourceOutcome:
        started = datetime.now(UTC)
        links = [Link(address=url, updated=None, published=None) for url in source.urls]
        pages = await _in_flight(links, lambda link: self._page(source, link, restore=True))
        pages += await _in_flight(files, lambda file: self._file(source, file))
        return _outcome(source, started, pages, None)

    async def _page(self, source: Source, link: Link, *, restore: bool = False) -> PageOutcome:
        """A link as it was found: its address is checked here."""
        try:
            address = check_address(link["address"], self.sources.settings.allow_hosts)
        except Refused as error:
            return PageOutcome(shown_address(link["address"]), REFUSED, None, str(error))
        return await self._pages.collect(source, Link(**{**link, "address": address}), restore=restore)

    async def _file(self, source: Source, file: Found) -> PageOutcome:
        known = self._state.page(file.address) if file.address else None
        shown = file.address or str(file.path)
        if known is not None and known.etag == file.version and not self._again:
            outcome = REFUSED if known.outcome == REFUSED else UNCHANGED
            return PageOutcome(shown, outcome, known.document_id, known.reason)
        outcome, document_id, reason = UNCHANGED, known.document_id if known is not None else None, None
        try:
            if self._library.was_removed(document_id):
                raise Refused(REMOVED.format(document_id))
            content = await asyncio.to_thread(read_file, file.path, self.sources.settings.max_bytes)
            item = await draw_file(file, content, source, self._workers)
            outcome, document_id = self._library.keep(item, document_id)
        except Refused as error:
            outcome, reason = REFUSED, str(error)
        except Failed as error:
            return PageOutcome(shown, FAILED, document_id, str(error))
        if file.address:
            now = datetime.now(UTC)
            first = known.first_at if known is not None else now
            kept = outcome if outcome == REFUSED else UNCHANGED
            self._state.put_page(Page(file.address, kept, document_id, reason, None, file.version, None, first, now))
        return PageOutcome(shown, outcome, document_id, reason)

    @staticmethod
    def _check_authorization(source: Source) -> None:
        if source.authorization_env is not None and not os.environ.get(source.authorization_env):
            raise Failed(f"the environment variable {source.authorization_env} (authorization_env) is not set")


def collect(
    raw: Path,
    sources: Sources,
    names: Iterable[str] = (),
    *,
    only_due: bool = False,
    again: bool = False,
    resolve: Resolve = resolve,
) -> Collected:
    """Collect the named sources, or all, or those that are due, all at the same time.

    Raises BadSources, CollectBusy, OSError. What goes wrong with a source is in its outcome, and stops no other.
    """
    with Collector(raw, sources, again=again, resolve=resolve) as collector:
        chosen = collector.due() if only_due else sources.named(list(names))
        with ThreadPoolExecutor(max_workers=max(1, len(chosen))) as threads:
            return Collected(tuple(threads.map(collector.collect, chosen)))


async def _in_flight(items: Sequence[T], work: Callable[[T], Awaitable[U]]) -> list[U]:
    """The results of all items, in their order, with so many under way at a time."""
    results: dict[int, U] = {}
    left = iter(enumerate(items))

    async def take() -> None:
        for number, item in left:
            results[number] = await work(item)

    async with asyncio.TaskGroup() as group:
        for _ in range(min(_IN_FLIGHT, len(items))):
            group.create_task(take())
    return [results[number] for number in range(len(items))]


def _outcome(source: Source, started: datetime, pages: Sequence[PageOutcome], failed: str | None) -> SourceOutcome:
    ended = datetime.now(UTC)
    return SourceOutcome(
        name=source.name,
        kind=source.kind,
        started_at=started.isoformat(timespec="seconds"),
        ended_at=ended.isoformat(timespec="seconds"),
        pages=tuple(pages),
        failed=failed,
    )
