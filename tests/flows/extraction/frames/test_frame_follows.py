"""Makers that follow another one with a plant or with sales; brands whose first cars are sold; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "Volkswagen began assembly in Accra, Ghana, in August 2020. Nissan will follow next year together with its "
    "dealer.": [
        "plant nissan GH 2025-01-01..2025-12-31 scheduled",
        "plant volkswagen GH:Accra 2020-08-01..2020-08-31",
    ],
    "BYD opened a plant in Rayong, Thailand, in May 2024. Chery will follow in 2025.": [
        "plant byd TH:Rayong 2024-05-01..2024-05-31",
        "plant chery TH 2025-01-01..2025-12-31 scheduled",
    ],
    "BYD started sales in Ghana in May 2024. Chery will follow in 2025.": [
        "market_entry byd GH 2024-05-01..2024-05-31",
        "market_entry chery GH 2025-01-01..2025-12-31 scheduled",
    ],
    "The first Omoda and Jaecoo cars went on sale in Vietnam in May 2024.": [
        "market_entry jaecoo VN 2024-05-01..2024-05-31",
        "market_entry omoda VN 2024-05-01..2024-05-31",
    ],
    "The first Zeekr 7X cars went on sale in Norway in May 2024.": [
        "milestone zeekr NO 2024-05-01..2024-05-31 zeekr-7x",
        "product_launch zeekr NO 2024-05-01..2024-05-31 zeekr-7x",
    ],
    "The first Xpeng cars left the line in Graz in May 2024.": [
        "milestone xpeng AT:Graz 2024-05-01..2024-05-31",
    ],
    # Without a day: where the text is, or where the words say.
    "BYD came to Ghana in May 2024. A factory will follow.": [
        "market_entry byd GH 2024-05-01..2024-05-31",
        "plant byd GH - scheduled",
    ],
    "BYD came to Ghana in May 2024, and a research centre is to follow later.": [
        "facility byd GH - scheduled",
        "market_entry byd GH 2024-05-01..2024-05-31",
    ],
    "BYD came to Ghana in May 2024. A showroom in Kumasi should follow.": [
        "market_entry byd GH 2024-05-01..2024-05-31",
        "outlet_opening byd GH:Kumasi - scheduled",
    ],
    "BYD came to Ghana in May 2024. Local assembly could follow.": [
        "market_entry byd GH 2024-05-01..2024-05-31",
        "plant byd GH - scheduled hedged",
    ],
    # Other things that follow, and what follows after something.
    "BYD came to Ghana in May 2024. A decision on a factory will follow.": [
        "market_entry byd GH 2024-05-01..2024-05-31",
    ],
    "BYD came to Ghana in May 2024. The factory will follow the rules.": [
        "market_entry byd GH 2024-05-01..2024-05-31",
    ],
    "BYD came to Ghana in May 2024. A plant visit will follow.": ["market_entry byd GH 2024-05-01..2024-05-31"],
    "BYD came to Ghana in May 2024. A plant manager will follow.": ["market_entry byd GH 2024-05-01..2024-05-31"],
    "BYD came to Ghana in May 2024. Research centre staff will follow.": ["market_entry byd GH 2024-05-01..2024-05-31"],
    "BYD came to Ghana in May 2024. An assembly plant will follow.": [
        "market_entry byd GH 2024-05-01..2024-05-31",
        "plant byd GH - scheduled",
    ],
    "BYD came to Ghana in May 2024. More showrooms will follow.": [
        "market_entry byd GH 2024-05-01..2024-05-31",
    ],
}


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]
