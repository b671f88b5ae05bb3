"""Times that a report, a quarter spoken of or a second verb tells."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
DAY = date(2025, 7, 1)


def _times(facts: Facts) -> list[tuple[float, str, str]]:
    return [(r["value"], str(r.get("period_start")), str(r.get("period_end"))) for r in facts["results"]]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Polestar presented its first-quarter results on Thursday. Sales rose 3 percent to 14,078 cars.",
            (14078, "2025-01-01", "2025-03-31"),
        ),
        (
            "Polestar presented its half-year report on Thursday. It sold 30,319 cars.",
            (30319, "2025-01-01", "2025-06-30"),
        ),
        (
            "Mahindra Q1 FY26 results\nRevenue was Rs 45,529 crore, up 22%.",
            (455290000000, "2025-04-01", "2025-06-30"),
        ),
        ("Maruti Suzuki sold 527,861 cars in Q4 FY25.", (527861, "2025-01-01", "2025-03-31")),
        (
            "Geely wants to sell 3 million cars in 2025, after 1.41 million in the first six months. Turnover for the "
            "half came to RMB 150.3 billion.",
            (150300000000, "2025-01-01", "2025-06-30"),
        ),
        (
            "GWM sold 110,000 cars in May. Its Wey brand, which came to Kuwait in December, sold 8,200 in the month.",
            (8200, "2025-05-01", "2025-05-31"),
        ),
        ("Kia sold 90,000 cars in its first three months of 2025.", (90000, "2025-01-01", "2025-03-31")),
        (
            "Skoda India did well in May too: 6,740 cars in the month, and 36,000 since January.",
            (36000, "2025-01-01", "None"),
        ),
        (
            "Nissan lost 116 billion yen from April to June. Its plan stands. In the quarter it sold 707,000 cars.",
            (707000, "2025-04-01", "2025-06-30"),
        ),
        ("Geely came back to Chile in 2019 and, with 9,300 cars, was its number six last year.",
         (9300, "2024-01-01", "2024-12-31")),
        ("In Peru, where the importer began deliveries in March last year, Nio has handed over 1,100 cars.",
         (1100, "2024-03-01", "None")),
        ("Zeekr arrived in Oman in February. It has been the surprise here, with 310 cars handed over since then.",
         (310, "2025-02-01", "None")),
    ],
)  # fmt: skip
def test_a_figure_is_of_the_time_that_is_spoken_of(
    facts_of: Callable[..., Facts], text: str, told: tuple[float, str, str]
) -> None:
    assert told in _times(facts_of(text, DAY))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Serbia got the Jaecoo 7 last autumn, and in Croatia more than 4,000 cars have been handed over.",
            (4000, "None", "None"),
        ),
        ("In the year after the merger Stellantis sold 6 million cars.", (6000000, "None", "None")),
        ("Geely compared its sales with its 2023 figure and said it sold 2.2 million cars.", (2200000, "None", "None")),
        ("Kia came to Oman in May, and in Qatar 900 have been sold.", (900, "None", "None")),
        ("Nio will present its half-year results in August. It has sold 30,319 cars.", (30319, "None", "None")),
        ("Kia's plant opened in 2006. In the month of its opening 500 cars were made.", (500, "None", "None")),
        ("Maruti Suzuki presented its interim results. It sold 30,319 cars.", (30319, "None", "None")),
    ],
)
def test_a_time_of_something_else_is_not(
    facts_of: Callable[..., Facts], text: str, told: tuple[float, str, str]
) -> None:
    assert told in _times(facts_of(text, DAY))
