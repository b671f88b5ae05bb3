"""Events that name no place are in the country that their article is about, where it is about one alone."""

from collections.abc import Callable

import pytest

from tests.flows.extraction.conftest import Facts

KENYA = "BYD has opened three showrooms in Kenya. Kenyan buyers get the Dolphin for 3 million shillings. "
PLACES = {
    KENYA + "The Atto 3 went on sale in March.": "KE",
    KENYA + "The Seal, a saloon, follows in the autumn.": "KE",
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
    assert [e.get("place") for e in launches] == [place]
