"""Reach: what is called off, and what stands beside it and is not."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = Callable[..., dict[str, list[dict[str, Any]]]]
PUBLISHED = date(2026, 3, 10)


@pytest.mark.parametrize(
    "text",
    [
        "Honda has cancelled its Canadian plant and expects to sell 400,000 hybrids in the US in 2026.",
        "Ford scrapped its electric SUV and will sell 400,000 hybrids in the US in 2026.",
        "GM has shelved its robotaxi and plans to sell 400,000 hybrids in the US in 2026.",
        "Mazda has called off the plant, but still wants to sell 400,000 hybrids in the US in 2026.",
        "Kia dropped the van and now aims to sell 400,000 hybrids in the US in 2026.",
    ],
)
def test_what_a_second_verb_tells_is_not_called_off(text: str, facts_of: Facts) -> None:
    (found,) = [row for row in facts_of(text, PUBLISHED)["targets"] if row["value"] == 400_000]
    assert found["certainty"] == "asserted"


@pytest.mark.parametrize(
    "text",
    [
        "Honda has cancelled its plan to sell 400,000 hybrids in the US in 2026.",
        "Honda's plan to sell 400,000 hybrids in the US in 2026 was scrapped.",
        "Honda dropped its goals of opening a plant and of selling 400,000 hybrids in the US in 2026.",
    ],
)
def test_what_is_called_off_is_denied(text: str, facts_of: Facts) -> None:
    (found,) = [row for row in facts_of(text, PUBLISHED)["targets"] if row["value"] == 400_000]
    assert found["certainty"] == "denied"
