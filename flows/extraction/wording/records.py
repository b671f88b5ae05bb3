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
        """A copy of a record of two fields or more with some of them changed, in a fifth of the time."""
        names, values = _told(type(record))
        return type(record)(**{**dict(zip(names, values(record), strict=True)), **changes})


@cache
def _told(record: type[Any]) -> tuple[tuple[str, ...], Callable[[Any], Any]]:
    """The names of a record's fields, and what gets their values."""
    names = tuple(each.name for each in fields(record))
    return names, attrgetter(*names)
