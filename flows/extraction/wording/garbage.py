"""Garbage: Python's search for objects that only hold one another, left for as long as articles are read.

It is made anew after every few hundred new objects, and reading articles makes nothing but new objects that go with
their article: a quarter of all time went into it.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def no_search() -> Iterator[None]:
    """Leaves out the search; `clear` makes it, of what has come since."""
    enabled = gc.isenabled()
    gc.disable()
    # What is there already stays out of each search.
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
        if enabled:
            gc.enable()


def clear() -> None:
    """Clears away what holds nothing but itself."""
    gc.collect()
