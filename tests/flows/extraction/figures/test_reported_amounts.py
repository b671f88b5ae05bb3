"""Amounts and counts of reports: who counts, in which currency, what was done before, and what is only estimated."""

from collections.abc import Callable

import pytest

# Published on 15 June 2024.
SENTENCES = {
    "Nio misses 2023 EV sales target\nNio delivered 160,000 cars in 2023.": ["R nio vehicle_sales 160000 2023-12-31"],
    (
        "Subaru announces $8.2 billion plan\nSubaru said it would invest 1.2 trillion yen ($8.2 billion) "
        "in electric cars by 2030."
    ): ["T subaru investment 1200000000000 2030-12-31 JPY"],
    "Subaru announces $8.2 billion plan\nSubaru said it would invest in electric cars by 2030.": [
        "T subaru investment 8200000000 - USD"
    ],
    "Omoda expands in Spain with 32 dealerships\nOmoda will open 32 new dealerships in Spain in 2025.": [
        "T omoda new_outlet_count 32 2025-12-31 ES"
    ],
    "Omoda has 32 dealerships in Spain\nOmoda will open 20 new dealerships in Spain in 2025.": [
        "R omoda outlet_count 32 - ES",
        "T omoda new_outlet_count 20 2025-12-31 ES",
    ],
    (
        "Togg wants to sell 45,000 cars in 2024, which would be a 50 percent surge compared with the "
        "year that ended in December."
    ): ["T togg vehicle_sales 45000 2024-12-31 +50%"],
    "BYD's tally was higher than the Volkswagen brand's retail sales of 143,000 units in May.": [
        "R volkswagen vehicle_sales 143000 2024-05-31"
    ],
    "BYD's brand had retail sales of 143,000 units in May, more than Volkswagen.": [
        "R byd vehicle_sales 143000 2024-05-31"
    ],
    "Dataforce data show that sales of Chinese brands in Europe reached 40,000 cars in May.": [],
    "Kia's data show that it sold 40,000 cars in Europe in May.": ["R kia vehicle_sales 40000 2024-05-31 europe"],
    "Subaru's operating profit is estimated at 400 billion yen for fiscal 2024.": [
        "T subaru profit 400000000000 2025-03-31 JPY"
    ],
    (
        "Subaru hopes for a profit of 420 billion yen in fiscal 2025, up from 400 billion yen estimated "
        "for fiscal 2024."
    ): ["T subaru profit 400000000000 2025-03-31 JPY", "T subaru profit 420000000000 2026-03-31 JPY"],
    ("Rivian said it would meet its targets for 2024 after producing 13,500 trucks in the first quarter."): [
        "R rivian vehicle_production 13500 2024-03-31"
    ],
    "Rivian will meet its target of 57,000 trucks in 2024.": ["T rivian vehicle_sales 57000 2024-12-31"],
    "Kia expects its sales to rise to 3.2 million cars in 2024 from 3.1 million.": [
        "R kia vehicle_sales 3100000 -",
        "T kia vehicle_sales 3200000 2024-12-31",
    ],
    "Kia cut its sales target for 2024 to 3.1 million cars from 3.2 million.": [
        "T kia vehicle_sales 3100000 2024-12-31",
        "T kia vehicle_sales 3200000 2024-12-31 denied",
    ],
    "Mitsubishi is aiming to make all new vehicles it sells electrified by 2035.": [
        "T mitsubishi-motors electrified_share 100 2035-12-31"
    ],
    "Kia aims to electrify its whole line-up by 2030.": ["T kia electrified_share 100 2030-12-31"],
    (
        "Geely exported 50,000 cars in 2023. Figures from the makers' association show that China "
        "exported 4.9 million cars."
    ): ["R geely vehicle_exports 50000 2023-12-31"],
    "Skoda sold 62,000 cars in May, driven by demand in India and Turkey.": ["R skoda vehicle_sales 62000 2024-05-31"],
    "Skoda sold 2,000 cars in India in May, driven by the Kushaq.": ["R skoda vehicle_sales 2000 2024-05-31 IN"],
}


@pytest.fixture(scope="module")
def read(figures_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return figures_of(list(SENTENCES))


@pytest.mark.parametrize("text", list(SENTENCES))
def test_what_reports_count(text: str, read: dict[str, list[str]]) -> None:
    assert read[text] == sorted(SENTENCES[text])
