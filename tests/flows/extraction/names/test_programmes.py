"""Programmes that bear a year are no cars, though a car has the same name."""

from collections.abc import Callable
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]


@pytest.mark.parametrize(
    "text",
    [
        "Geely is growing. The company is looking toward its 2030 Vision.",
        "Geely is growing. It presented its Vision 2030 in Hangzhou.",
        "Geely is growing. The Vision strategy 2030 has three parts.",
    ],
)
def test_a_programme_is_no_car(facts_of: Callable[..., Facts], text: str) -> None:
    assert facts_of(text)["models"] == []


@pytest.mark.parametrize(
    "text",
    ["The Geely Vision is sold in Egypt.", "Geely sells cars in Egypt. Its best seller there is the new Vision."],
)
def test_a_car_is_one(facts_of: Callable[..., Facts], text: str) -> None:
    assert [r["name"] for r in facts_of(text)["models"]] == ["Geely Vision"]
