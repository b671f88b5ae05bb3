"""Processes: a pool of them for work that is too much for one processor; none outlives the process that asked."""

import os
import signal
import threading
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import Any

_POLL_SECONDS = 0.5


def processors() -> int:
    """How many processors this process may use, where the system tells."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def pool(number: int, prepare: Callable[..., None], *given: Any) -> ProcessPoolExecutor:
    """A pool of so many processes, each of which first calls `prepare(*given)`.

    In: functions of modules and values that can be pickled. A fork would copy the locks of threads that it does not
    copy, so the processes begin anew.
    """
    return ProcessPoolExecutor(
        number, get_context("spawn"), initializer=_begin, initargs=(os.getpid(), prepare, *given)
    )


def _begin(parent: int, prepare: Callable[..., None], *given: Any) -> None:
    """Prepare a process: Ctrl-C is for the build, which ends it; a build that was killed takes it along."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with, args=(parent,), daemon=True).start()
    prepare(*given)


def _end_with(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(_POLL_SECONDS)
    os._exit(1)
