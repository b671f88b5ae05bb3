"""Exchanges: where shares are traded or listed is no market; what is sold beside them is."""

from datetime import date

import pytest

DAY = date(2025, 8, 10)


def _markets(facts_of, text):
    return {(m["organization_id"], m["place"], m["status"]) for m in facts_of(text, DAY)["markets"]}


@pytest.mark.parametrize(
    "text",
    [
        "Shares in BYD rose 4% in Hong Kong on Friday.",
        "BYD's shares fell 5.1 percent to 41.20 dollars in New York on Thursday.",
        "In Hong Kong, BYD's stock closed up 3.1 percent.",
        "In New York the price jumped by 27 percent. BYD was surprised.",
        "BYD jumped as much as 6% in Hong Kong trading.",
        "BYD (HKG: 1211) traded 2 per cent higher in Hong Kong on Friday.",
        "BYD's depositary shares were delisted in New York in December.",
        "In New York, where it is listed, BYD's paper lost a tenth of its value.",
        "BYD showed the Seal. Its shares touched a record in Hong Kong before giving up part of the gain.",
        "BYD's share price was down 3 percent in early New York trade.",
    ],
)
def test_where_shares_are_traded_is_no_market(facts_of, text):
    assert _markets(facts_of, text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "BYD, whose shares rose 4% on Friday, sold 400 cars in Norway.",
        "BYD's sales ended 4 per cent lower in Norway.",
        "BYD's share of the market rose to 4% in Norway.",
        "Shares in BYD rose after it opened a showroom in Norway.",
        "BYD, listed in Shenzhen, sells cars in Norway.",
        "BYD, whose stock trades in Hong Kong, also sells cars in Norway.",
        "BYD has chosen a dealer. Norway is on this year's programme.",
    ],
)
def test_what_is_sold_somewhere_is_told_beside_the_shares(facts_of, text):
    assert {m[:2] for m in _markets(facts_of, text)} == {("byd", "NO")}
