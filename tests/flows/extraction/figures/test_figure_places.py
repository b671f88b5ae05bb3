"""Where a figure counts: not where its cause or its outcome is, nor is a goal for where something is done for it."""

from collections.abc import Callable

import pytest

Read = Callable[[list[str]], dict[str, list[str]]]
TOLD: dict[str, list[str]] = {
    "Peugeot's European sales fell 25% in 2023, leading to the closure of its office in Graz.": [
        "R peugeot vehicle_sales -25 2023-12-31 europe"
    ],
    "Sales of Renault rose 4% to 310,000 cars in May, led by Brazil, India and Turkey.": [
        "R renault vehicle_sales 310000 2024-05-31 +4%"
    ],
    "Helped by strong demand in Turkey, Fiat sold 120,000 cars last year.": ["R fiat vehicle_sales 120000 2023-12-31"],
    "Haval aims to sell 10,000 cars in Vietnam as part of its goal of selling 300,000 cars this year.": [
        "T haval vehicle_sales 10000 - VN",
        "T haval vehicle_sales 300000 2024-12-31",
    ],
    "Kia will open 12 stores in Peru on the way to its target of 500 outlets by 2027.": [
        "T kia new_outlet_count 12 - PE",
        "T kia outlet_count 500 2027-12-31",
    ],
    "Fiat sold 120,000 cars last year, leading the market in Turkey.": ["R fiat vehicle_sales 120000 2023-12-31 TR"],
    "Kia wants to sell 10,000 cars in Vietnam this year and 300,000 cars in Korea.": [
        "T kia vehicle_sales 10000 2024-12-31 VN",
        "T kia vehicle_sales 300000 2024-12-31 KR",
    ],
    "Kia plans to sell 300,000 cars in Peru by 2027.": ["T kia vehicle_sales 300000 2027-12-31 PE"],
}


@pytest.mark.parametrize("text", TOLD)
def test_where_it_counts(text: str, figures_of: Read) -> None:
    assert figures_of(list(TOLD))[text] == TOLD[text]
