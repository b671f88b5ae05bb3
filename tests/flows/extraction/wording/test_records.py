"""Records that are made quickly are the records that they were."""

from dataclasses import dataclass, field

import pytest

from flows.extraction.wording.records import quick, replace


@quick
@dataclass(frozen=True, slots=True)
class Part:
    """A record of ours."""

    name: str
    count: int = 1
    kinds: list[str] = field(default_factory=list)


def test_has_its_defaults() -> None:
    assert (Part("door").count, Part("door").kinds) == (1, [])


def test_default_factories_make_a_value_each() -> None:
    assert Part("door").kinds is not Part("door").kinds


def test_equal_ones_are_equal() -> None:
    assert Part("door", 2) == Part("door", count=2)


def test_misses_a_field_that_has_no_default() -> None:
    with pytest.raises(TypeError):
        Part()  # type: ignore[call-arg]


def test_a_copy_differs_in_what_is_changed() -> None:
    assert replace(Part("door", 2), count=3) == Part("door", 3)


def test_a_copy_has_no_field_that_the_record_lacks() -> None:
    with pytest.raises(TypeError):
        replace(Part("door"), colour="red")  # type: ignore[call-arg]
