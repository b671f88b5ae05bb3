"""Found once: what is found out of a record the first time it is asked for, and stands in the record from then on."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class found_once(Generic[T]):  # noqa: N801  (a decorator)
    """As functools.cached_property, less the lock that Python 3.11 takes each time: half of the price of short ones.

    A record is read by one thread; two would at worst find the same twice.
    """

    def __init__(self, find: Callable[[Any], T]) -> None:
        self._find = find
        self.__doc__ = find.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, record: Any, owner: type | None = None) -> T:
        found = record.__dict__[self._name] = self._find(record)
        return found
