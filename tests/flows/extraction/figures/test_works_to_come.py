"""Figures of works that are still to come, however they are told; as of 15 June 2024."""

from collections.abc import Callable

import pytest

# Lines as `figures_of` writes them.
TOLD: dict[str, list[str]] = {
    # A works is to come that money, a contract or talks are for.
    "Kia signed a contract for a factory in Kenya with room for 20,000 cars a year.": [
        "T kia production_capacity 20000 - KE"
    ],
    "Kia announced an assembly plant in Ghana with 9,000 units.": ["T kia production_capacity 9000 - GH"],
    "Kia is in talks with Peru about a factory. The plant has room for 30,000 cars a year.": [
        "T kia production_capacity 30000 - PE"
    ],
    "Kia builds a plant in Spain for 60,000 cars a year.": ["T kia production_capacity 60000 - ES"],
    # People get work there once it is.
    "Kia broke ground in Kenya on Friday. Some 300 people get jobs.": ["T kia jobs 300 - KE approx"],
    "Kia is to revive an old works in Spain. More than 1,200 jobs.": ["T kia jobs 1200 - ES gt"],
    "Kia will build cars in Ghana from 2026. The plant is under construction. 450 people find work.": [
        "T kia jobs 450 - GH"
    ],
    # What is bought, runs, or belongs to the maker as a whole is there.
    "Kia paid 200 million dollars for a factory in Kenya with room for 20,000 cars a year.": [
        "R kia investment 200000000 - KE USD",
        "R kia production_capacity 20000 - KE",
    ],
    "Kia is in talks about a small car. Its plant in Spain makes 60,000 cars a year.": [
        "R kia production_capacity 60000 - ES"
    ],
    "Kia is in talks with Peru about a factory. In Peru the company employs 300 people.": ["R kia jobs 300 - PE"],
    "Kia is known for a factory in Kenya that makes small cars. It can build 20,000 cars a year.": [
        "R kia production_capacity 20000 - KE"
    ],
    "Kia is to convert its plant in Spain. It has a capacity of 60,000 cars a year.": [
        "R kia production_capacity 60000 - ES"
    ],
    # Put off is not given up, and twice as many is another level.
    "Kia's plant in Kenya, put off once to 2027, has a planned capacity of 20,000 cars a year.": [
        "T kia production_capacity 20000 - KE"
    ],
    "Kia's new plant in Kenya will make 20,000 cars a year from 2027, twice as many in the second phase.": [
        "T kia production_capacity 20000 - KE"
    ],
    # Where all lose their jobs, all of them go.
    "Kia shuts its office in Munich. All 100 people lose their jobs.": ["T kia job_cuts 100 - DE"],
    "Kia shuts its office in Munich. All 100 employees were told on Friday.": ["R kia jobs 100 - DE"],
    "Kia will invest 90 million dollars in a vehicle factory in Peru. Up to 500 jobs, direct and indirect.": [
        "T kia investment 90000000 - PE USD",
        "T kia jobs 500 - PE le",
    ],
    "Kia's factory in Peru, with room for 20,000 cars a year and 330 jobs, is to open in 2026.": [
        "T kia jobs 330 - PE",
        "T kia production_capacity 20000 - PE",
    ],
    "Kia's plant in Spain closes. All 100 employees go to Munich for training.": ["R kia jobs 100 - DE"],
    "Kia's plant in Spain, with 6,000 employees, is to build a third electric car.": ["R kia jobs 6000 - ES"],
    # Who gets notice goes; jobs on top come.
    "Kia's plant in Spain closes in June. 1,350 workers there get notice.": ["T kia job_cuts 1350 - ES"],
    "Kia's plant in Spain had notice of the visit. It has 1,350 workers.": ["R kia jobs 1350 - ES"],
    "Kia's 1,350 workers in Spain were given notice of new shifts.": ["R kia jobs 1350 - ES"],
    "Kia enlarges its plant in Spain, which gets 300 extra jobs.": ["T kia jobs 300 - ES"],
    "Kia's plant in Spain now has 300 extra jobs.": ["R kia jobs 300 - ES"],
    "Kia created 300 new jobs in Spain.": ["R kia jobs 300 - ES"],
    # Where cars are built, so many a year are what is possible.
    "Kia builds the EV3 in Spain, where 175,000 a year are possible.": ["R kia production_capacity 175000 - ES"],
    "Kia sells the EV3 in Spain, where 175,000 a year are possible.": ["T kia vehicle_sales 175000 - ES hedged"],
    # What lies ready is not spent; what a state gives is not the maker's.
    "Kia, for its part, has 15 billion dollars set aside over five years.": [
        "T kia investment 15000000000 2029-06-15 USD"
    ],
    "Kia puts 600 million euros into its plant in Spain, helped by 75 million from the government.": [
        "T kia investment 600000000 - ES EUR"
    ],
}


@pytest.fixture(scope="module")
def told(figures_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return figures_of([*TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_what_is_told_of_works_to_come(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]
