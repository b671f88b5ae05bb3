"""Names of firms that nobody knows: what is none."""

from typing import Any

import pytest


@pytest.mark.parametrize("name", ["Luca de Meo", "Akio van den Berg", "Maria da Silva"])
def test_a_family_name_behind_a_particle_is_no_firm(facts_of: Any, name: str) -> None:
    surname = name.rpartition(" ")[2]
    text = f"{name} wants eight new cars by 2027. {surname} has plans for a plant, and {surname} sells cars."
    facts = facts_of(text)
    assert surname.lower() not in {r.get("organization_id") for d in ("targets", "markets", "events") for r in facts[d]}
