"""Peoples and importers of frames: one verb for several peoples, brands that introduce themselves or are presented; as
of 12 June 2024.
"""

from collections.abc import Callable

import pytest

TOLD = {
    # One verb, and each people with its time.
    "Germans will get the Kia EV5 in August, Spaniards in October.": [
        "product_launch kia DE 2024-08-01..2024-08-31 scheduled kia-ev5",
        "product_launch kia ES 2024-10-01..2024-10-31 scheduled kia-ev5",
    ],
    "Germany gets the Kia EV5 in August, France in October and Britain next year.": [
        "product_launch kia DE 2024-08-01..2024-08-31 scheduled kia-ev5",
        "product_launch kia FR 2024-10-01..2024-10-31 scheduled kia-ev5",
        "product_launch kia GB 2025-01-01..2025-12-31 scheduled kia-ev5",
    ],
    "Customers in Chile can order the Kia EV5 from August, and the Dutch before the year is over.": [
        "product_launch kia CL 2024-08-01.. scheduled kia-ev5",
        "product_launch kia NL ..2024-12-31 scheduled kia-ev5",
    ],
    # A brand that introduces itself to a people, or is presented by its importer.
    "Zeekr introduced itself to the Norwegians on Monday.": ["market_entry zeekr NO 2024-06-10..2024-06-10"],
    "Zeekr presented itself to Norwegian buyers on Monday.": ["market_entry zeekr NO 2024-06-10..2024-06-10"],
    "Zeekr said hello to Norway on Monday.": ["market_entry zeekr NO 2024-06-10..2024-06-10"],
    "Zeekr will make its bow before the Portuguese in August.": [
        "market_entry zeekr PT 2024-08-01..2024-08-31 scheduled",
    ],
    "Zeekr has come to Greece. The importer presented Zeekr and its first two models at the Alpha hotel on Monday.": [
        "market_entry zeekr GR 2024-06-10..2024-06-10",
    ],
    # The brand that an owner or an importer launches by its bare name is the one that starts.
    "Geely will launch Zeekr in Japan in 2026.": ["market_entry zeekr JP 2026-01-01..2026-12-31 scheduled"],
    "Chery launched Omoda in Spain in May.": ["market_entry omoda ES 2024-05-01..2024-05-31"],
    "Nio will launch Onvo and Firefly in Norway next year.": [
        "market_entry firefly NO 2025-01-01..2025-12-31 scheduled",
        "market_entry onvo NO 2025-01-01..2025-12-31 scheduled",
    ],
    "Inchcape will launch Deepal in Kenya in 2026.": ["market_entry deepal KE 2026-01-01..2026-12-31 scheduled"],
    "GM will offer Cadillac in Sweden from August.": ["market_entry cadillac SE 2024-08-01.. scheduled"],
    "The launch of Cadillac in Germany by General Motors is set for 2026.": [
        "market_entry cadillac DE 2026-01-01..2026-12-31 scheduled",
    ],
    "BYD launched the Seal in Greece in May.": ["product_launch byd GR 2024-05-01..2024-05-31 byd-seal"],
    "Geely launched Volvo's service in Norway in May.": [],
    "Zeekr will launch in Japan in 2026.": ["market_entry zeekr JP 2026-01-01..2026-12-31 scheduled"],
    # Other hearers, other things, and shows.
    "Zeekr introduced itself to the Norwegian government on Monday.": [],
    "Zeekr presented itself as the leader on Monday.": [],
    "Zeekr was sold to the Chinese in May.": [],
    "Zeekr must beat the Chinese in May.": [],
    "Nissan is shrinking in Japan. The competition authority cleared the takeover of Renault by Nissan.": [],
    "Zeekr presented itself in Munich at the IAA in September 2023.": [
        "conference zeekr DE:Munich 2023-09-01..2023-09-30",
    ],
    "The importer presented Zeekr's results in Athens on Monday.": [],
    # A start without a day is on that of the first cars in title and lead, where there is one.
    "Zeekr arrives in Norway\nAs of today Norwegians can order the Zeekr X.": [
        "market_entry zeekr NO 2024-06-12..2024-06-12",
        "product_launch zeekr NO 2024-06-12..2024-06-12 zeekr-x",
    ],
    "Zeekr has come to Norway\nThe brand opened its first showroom in Oslo on Monday.": [
        "market_entry zeekr NO 2024-06-10..2024-06-10",
        "outlet_opening zeekr NO:Oslo 2024-06-10..2024-06-10",
    ],
    "Zeekr has come to Norway\nThe brand launched the Zeekr X in Sweden on Monday.": [
        "market_entry zeekr NO -",
        "product_launch zeekr SE 2024-06-10..2024-06-10 zeekr-x",
    ],
    "Zeekr has come to Norway\nThe Zeekr X will be launched in Norway on 20 June.": [
        "market_entry zeekr NO -",
        "product_launch zeekr NO 2024-06-20..2024-06-20 scheduled zeekr-x",
    ],
}


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert sorted(told[text]) == sorted(TOLD[text])
