"""A car, a country or its people, and a time side by side; 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "Kia makes the EV4 in Korea. Paris had it on a turntable in May.": "kia FR:Paris 2024-05-01..2024-05-31",
    "Australians have had the Kia EV4 on the menu since 4 June.": "kia AU 2024-06-04..2024-06-04",
    "Indians have been putting their names down for the Kia EV4 since May.": "kia IN 2024-05-01..2024-05-31",
    "In September Norway is in for the Kia EV4.": "kia NO 2024-09-01..2024-09-30 scheduled",
}
QUIET = [
    "On Sunday he came over to inspect the Kia EV4 in my yard.",
    "In May my neighbour came to Oslo to see the Kia EV4.",
    "Kia sells the EV4 in Spain. It had 4.1 percent of the market last year. By 2027 it should be six.",
    "The Kia EV4 attracted 1,074 Norwegian customers in May.",
    "In May Norwegians paid less for the Kia EV4, as prices fell.",
    "In May a Norwegian police force used the Kia EV4.",
    "In May Norwegians toured their country in the Kia EV4.",
    "The Kia EV4 led the Norwegian list in May.",
    "In May a Norwegian crashed in the Kia EV4.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *QUIET])


def _launches(lines: list[str]) -> list[str]:
    found = [line for line in lines if line.startswith("product_launch")]
    return [line.removeprefix("product_launch ").rpartition(" ")[0] for line in found]


@pytest.mark.parametrize("text", TOLD)
def test_they_tell_of_a_launch(told: dict[str, list[str]], text: str) -> None:
    assert _launches(told[text]) == [TOLD[text]]


@pytest.mark.parametrize("text", QUIET)
def test_beside_a_verb_of_another_matter_they_do_not(told: dict[str, list[str]], text: str) -> None:
    assert _launches(told[text]) == []
