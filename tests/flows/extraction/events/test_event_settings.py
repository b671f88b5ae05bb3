"""Events that name no place are in the country that their article is about, where it is about one alone."""

from collections.abc import Callable

import pytest

from tests.flows.extraction.conftest import Facts

KENYA = "BYD has opened three showrooms in Kenya. Kenyan buyers get the Dolphin for 3 million shillings. "
PLACES = {
    KENYA + "The Atto 3 went on sale in March.": "KE",
    KENYA + "The Seal, a saloon, follows in the autumn.": "KE",
    # Behind a start there, or with words that point.
    "BYD returned to Austria last autumn with the importer Denzel. Its first model there was the Seal, on sale since "
    "1 October.": "AT",
    "BYD has been in Brazil since May. The Seal has its local premiere at the end of this month.": "BR",
    "BYD started in Slovenia in May. The Atto 3 follows in the autumn.": "SI",
    "The BYD Seal was unveiled in Mumbai on Tuesday. Bookings begin on March 16.": "IN",
    # Not the town in which it was shown, nor what all the world saw, nor what came before the start.
    "BYD showed the Dolphin in Geneva in March. The Atto 3 is due in 2025.": None,
    "BYD started in Slovenia in May. The Atto 3 had its world premiere in April.": None,
    "BYD started in Slovenia in May 2024. The Atto 3 was unveiled in January 2022.": None,
    # Another country is spoken of beside it.
    KENYA + "In Uganda it has one dealer. The Seal, a saloon, follows in the autumn.": None,
    # The country is only passed by.
    "BYD sold 300,000 cars last month, some of them in Kenya. The Seal 06 was launched in March.": None,
}


@pytest.mark.parametrize(("text", "place"), PLACES.items())
def test_a_launch_that_names_no_place_is_in_the_country_of_the_article(
    text: str, place: str | None, facts_of: Callable[..., Facts]
) -> None:
    launches = [e for e in facts_of(text)["events"] if e["event_type"] == "product_launch"]
    launches.sort(key=lambda e: "place" not in e)
    assert [e.get("place") for e in launches[-1:]] == [place]
