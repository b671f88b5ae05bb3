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


@pytest.mark.parametrize(
    ("text", "value", "certainty"),
    [
        ("BYD may build a plant in Turkey and will sell 45,000 cars there in 2026.", 45_000, "asserted"),
        ("Xpeng is considering a plant in Mexico and plans to open 30 stores there by 2027.", 30, "asserted"),
        ("Nio could leave Denmark but aims to sell 5,000 cars in Norway in 2026.", 5_000, "asserted"),
        ("Denza may add 30 shops in Spain in 2027 and will open 20 in Italy in 2026.", 30, "hedged"),
        ("Sources said Kia will cut jobs and will sell 45,000 cars in Italy in 2026.", 45_000, "hedged"),
        ("Togg may build a plant and sell 45,000 cars in Spain in 2027.", 45_000, "hedged"),
    ],
)
def test_a_hedge_does_not_bear_on_a_second_verb(text: str, value: float, certainty: str, facts_of: Facts) -> None:
    (found,) = [row for row in facts_of(text, PUBLISHED)["targets"] if row["value"] == value]
    assert found["certainty"] == certainty


@pytest.mark.parametrize("missed", ["missed", "never reached", "did not meet", "has not yet reached", "fell short of"])
def test_an_aim_that_was_missed_was_stated(missed: str, facts_of: Facts) -> None:
    found = facts_of(f"MG {missed} its goal of 50,000 sales in India in 2023.", PUBLISHED)
    assert [(row["value"], row["certainty"]) for row in found["targets"]] == [(50_000, "asserted")]
    assert not found["results"]


@pytest.mark.parametrize(
    "text",
    [
        "Audi expects to decide by the end of 2026 whether to build cars in Egypt.",
        "BYD will decide in May 2026 on a plant in Egypt.",
        "Kia is to decide whether it will build a plant in Egypt.",
    ],
)
def test_what_is_still_to_be_decided_is_only_entertained(text: str, facts_of: Facts) -> None:
    found = facts_of(text, PUBLISHED)
    assert {row["certainty"] for row in (*found["events"], *found["markets"])} == {"hedged"}


def test_a_year_earlier_is_not_when_an_aim_was_set(facts_of: Facts) -> None:
    text = "Tesla delivered 497,099 cars, up from 462,890 a year earlier, analysts having reckoned with 443,919."
    assert not facts_of(text, PUBLISHED)["targets"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("BYD may build a plant in Turkey and will open a showroom in Rome in May 2026.", "outlet_opening"),
        ("Xpeng is considering a plant in Spain and will launch the G6 in Peru in May 2026.", "product_launch"),
        ("Kia could sell its stake and plans to sign an agreement with Jameel in May 2026.", "partnership"),
    ],
)
def test_a_happening_that_a_second_verb_tells_is_not_hedged(text: str, kind: str, facts_of: Facts) -> None:
    (found,) = [row for row in facts_of(text, PUBLISHED)["events"] if row["event_type"] == kind]
    assert found["certainty"] == "asserted"
