"""Whether the plant that a capacity is told of runs or is still to come."""

from collections.abc import Callable

import pytest

# All are published on 15 June 2024; lines as `figures_of` writes them.
TOLD: dict[str, list[str]] = {
    "Construction of Kia's Turkish factory begins in July. It has room for 150,000 cars a year.": [
        "T kia production_capacity 150000 - TR"
    ],
    "Kia's factory in Ghana should start up in 2025. Up to 9,000 cars a year can be built there initially. A second "
    "phase raises that to 20,000.": [
        "T kia production_capacity 20000 - GH",
        "T kia production_capacity 9000 - GH le",
    ],
    "Kia is going to put up a plant in Brazil. Capacity is 50,000 units a year.": [
        "T kia production_capacity 50000 - BR"
    ],
    "Kia's works in Spain is nearly finished. 60,000 cars can leave it a year.": [
        "T kia production_capacity 60000 - ES"
    ],
    "Kia is building a factory in Kenya. In the first stage 20,000 cars a year are possible.": [
        "T kia production_capacity 20000 - KE"
    ],
    "Kia opens a plant in Ghana in 2026. It is able to make 5,000 pickups a year.": [
        "T kia production_capacity 5000 - GH"
    ],
    "Half of Kia's plant in Kenya stands, and the first cars are to be made in May. 9,000 a year can be built.": [
        "T kia production_capacity 9000 - KE"
    ],
    "Kia started production in Kenya last year. The works can turn out 30,000 cars a year.": [
        "R kia production_capacity 30000 - KE"
    ],
    "Kia will build a factory in Brazil. Its plant in Mexico can make 80,000 cars a year.": [
        "R kia production_capacity 80000 - MX"
    ],
    "Kia is building a factory in Turkey. The company can make 4 million cars a year.": [
        "R kia production_capacity 4000000 - TR"
    ],
    "Kia plans a plant in Nagpur. At the existing one in Chakan 400,000 cars a year can be made.": [
        "R kia production_capacity 400000 - IN"
    ],
    "Kia put $700 million into a plant in Peru, which was opened in 2017. It has room for 120,000 cars a year.": [
        "R kia investment 700000000 - PE USD",
        "R kia production_capacity 120000 - PE",
    ],
}


@pytest.fixture(scope="module")
def told(figures_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return figures_of([*TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_what_a_coming_plant_can_make_is_a_target(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]
