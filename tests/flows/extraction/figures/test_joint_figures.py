"""A joint figure of two makers is that of the one named first."""

from collections.abc import Callable
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
LEAD = "BYD registered 1,244 cars in Norway in January 2025, ahead of MG with 301. "


@pytest.mark.parametrize(
    ("text", "maker"),
    [
        ("Zeekr and Lynk & Co managed 97 between them.", "zeekr"),
        ("Zeekr and Lynk & Co came to 97 cars together.", "zeekr"),
        ("Zeekr sold 60 and Lynk & Co 97.", "lynk-and-co"),
        ("Nio and Xpeng followed; Xpeng managed 97 cars.", "xpeng"),
    ],
)
def test_a_figure_of_both_is_of_the_first(facts_of: Callable[..., Facts], text: str, maker: str) -> None:
    assert (maker, 97) in [(r["organization_id"], r["value"]) for r in facts_of(LEAD + text)["results"]]
