"""Records: frozen dataclasses of which thousands are made an article, made and copied at the price of ordinary ones."""

from collections.abc import Callable
from dataclasses import MISSING, field, fields, make_dataclass
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar

__all__ = ["quick", "replace"]

T = TypeVar("T")


def quick(record: type[T]) -> type[T]:
    """A frozen dataclass whose objects are made in a third of the time.

    The type checker still sees to it that nothing changes them; at run time nobody looks, as that look is what costs.
    In: a class that is frozen itself, as are those that it is made of.
    """
    told: list[tuple[str, Any, Any]] = []
    for each in fields(record):  # type: ignore[arg-type]
        given: dict[str, Any] = {"kw_only": each.kw_only}
        if each.default is not MISSING:
            given["default"] = each.default
        if each.default_factory is not MISSING:
            given["default_factory"] = each.default_factory
        told.append((each.name, each.type, field(**given)))
    plain: Any = make_dataclass(record.__name__, told)
    changed: Any = record
    changed.__init__ = plain.__init__
    changed.__setattr__ = object.__setattr__
    changed.__delattr__ = object.__delattr__
    return record


if TYPE_CHECKING:
    # The type checker knows of it which fields there are.
    from dataclasses import replace
else:

    def replace(record: T, /, **changes: Any) -> T:
        """A copy of a record of two fields or more, none of them by keyword alone, in an eighth of the time."""
        names, values = _told(type(record))
        if not names.keys() >= changes.keys():
            raise TypeError(f"{type(record).__name__} lacks some of the fields {', '.join(changes)}")
        return type(record)(*map(changes.get, names, values(record)))


@cache
def _told(record: type[Any]) -> tuple[dict[str, None], Callable[[Any], Any]]:
    """The names of a record's fields in the order in which it is made of them, and what gets their values."""
    names = [each.name for each in fields(record)]
    return dict.fromkeys(names), attrgetter(*names)
