"""Pledges of electric cars only, and aims that were told before."""

from collections.abc import Callable

import pytest

Read = Callable[[list[str]], dict[str, list[str]]]
TOLD: dict[str, list[str]] = {
    "The EV-only brand Aion will launch in Portugal in April 2026.": [],
    "Volvo wants to become a fully electric brand by 2030.": ["T volvo-cars electrified_share 100 2030-12-31"],
    "Polestar is to turn into an all-electric company by 2027.": ["T polestar electrified_share 100 2027-12-31"],
    "Kia has previously stated that 60% of its sales should be electric by 2030.": [
        "T kia electrified_share 60 2030-12-31"
    ],
    "Kia earlier said it aimed to sell 300,000 cars in 2026.": ["T kia vehicle_sales 300000 2026-12-31"],
    "Kia had previously aimed to sell 300,000 cars in 2026.": ["T kia vehicle_sales 300000 2026-12-31 denied"],
}


@pytest.mark.parametrize("text", TOLD)
def test_what_is_pledged(text: str, figures_of: Read) -> None:
    assert figures_of(list(TOLD))[text] == TOLD[text]
