"""Cars of a list, each with a time of its own behind it; 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "Nissan will bring three to South Africa in 2026: the Tekton in May, the Patrol in July and the Leaf in October.": [
        "nissan ZA 2026-05-01..2026-05-31 scheduled",
        "nissan ZA 2026-07-01..2026-07-31 scheduled",
        "nissan ZA 2026-10-01..2026-10-31 scheduled",
    ],
    "Three Kias follow in Mexico: the EV3 in August, the EV4, a sedan, in November, and the EV5 in early 2025.": [
        "kia MX 2024-08-01..2024-08-31 scheduled",
        "kia MX 2024-11-01..2024-11-30 scheduled",
        "kia MX 2025-01-01..2025-04-30 scheduled",
    ],
}
QUIET = [
    "Kia sold 3,000 EV3s in May, 2,000 EV4s in April and 500 EV9s in March.",
    "Awards went to the Kia EV6 in 2021 and the Hyundai Ioniq 5 in 2022.",
    "Seat built the Leon in 2021, the Ibiza in 2022 and the Arona in 2023.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *QUIET])


def _launches(lines: list[str]) -> list[str]:
    found = [line for line in lines if line.startswith("product_launch")]
    return sorted(line.removeprefix("product_launch ").rpartition(" ")[0] for line in found)


@pytest.mark.parametrize("text", TOLD)
def test_each_is_launched_at_its_own_time(told: dict[str, list[str]], text: str) -> None:
    assert _launches(told[text]) == TOLD[text]


@pytest.mark.parametrize("text", QUIET)
def test_cars_sold_built_or_recalled_then_are_not_launched(told: dict[str, list[str]], text: str) -> None:
    assert _launches(told[text]) == []
