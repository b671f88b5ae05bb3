"""Hands: who writes the parts of a release. Of a large one, processes of their own write some of them meanwhile.

A part is a function of the release as pages draw on it and of its folder, so that who writes it, and when, shows in no
byte.
"""

from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import polars as pl

import schemas
from flows.processes import pool, processors
from flows.publishing.pages.site import Site

# A process costs two seconds before it writes anything, which is what some hundreds of documents take.
_WORTH_PROCESSES = 1_000
Part = Callable[..., None]


class Hands:
    """Parts that are given are written by the time that `finish` returns."""

    def __init__(self, site: Site, folder: Path, executor: Executor | None = None) -> None:
        self.site = site
        self.folder = folder
        self._executor = executor
        self._given: list[Future[None]] = []

    def give(self, part: Part, *about: Any) -> None:
        """Have `part(site, folder, *about)` done: at once, or in a process where there are some.

        In: a function of a module, and values that can be pickled.
        """
        if self._executor is None:
            part(self.site, self.folder, *about)
        else:
            self._given.append(self._executor.submit(_done, part, about))

    def finish(self) -> None:
        """Wait until all that was given is done. Raises what a part raised."""
        given, self._given = self._given, []
        for future in given:
            future.result()


@contextmanager
def hands(site: Site, folder: Path, *, processes: int | None = None) -> Iterator[Hands]:
    """Those that write a release.

    In: the release, whose Parquet files are in the folder already; how many processes (None: one for each processor,
    where there are enough documents).
    """
    many = site.datasets["documents"].height >= _WORTH_PROCESSES
    wanted = processes or (processors() if many else 1)
    if wanted < 2:
        yield Hands(site, folder)
        return
    with pool(wanted, _prepare, folder, site.version) as executor:
        try:
            yield Hands(site, folder, executor)
        finally:
            executor.shutdown(cancel_futures=True)


# In the processes.

_at: tuple[Site, Path] | None = None


def _prepare(folder: Path, version: str) -> None:
    global _at
    tables = {name: pl.read_parquet(folder / "data" / f"{name}.parquet") for name in schemas.DATASETS}
    _at = Site(tables, version), folder


def _done(part: Part, about: tuple[Any, ...]) -> None:
    assert _at is not None, "the process was not prepared"
    part(*_at, *about)
