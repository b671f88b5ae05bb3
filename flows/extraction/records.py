"""Records: frozen dataclasses of which thousands are made an article, made at the price of ordinary ones."""

from dataclasses import MISSING, field, fields, make_dataclass
from typing import Any, TypeVar

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
