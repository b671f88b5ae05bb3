"""Whether a sentence about a place tells of a market: bare statements need a word of trade or work."""

from datetime import date

import pytest

DAY = date(2025, 8, 10)


def _markets(facts_of, text):
    return {(m["organization_id"], m["place"], m["status"]) for m in facts_of(text, DAY)["markets"]}


@pytest.mark.parametrize(
    "text",
    [
        "Mazda showed the CX-60 on Monday. China is seldom an issue.",
        "Mazda showed the CX-60 on Monday. Mexico is a member of the pact.",
        "Mazda showed the CX-60 on Monday. Things like these are decided in Denmark.",
        "Mazda held its annual meeting. In Greece the weather was bad.",
        "Mazda showed the CX-60 on Monday. Rain fell in Norway all week.",
        "Mazda showed the CX-60 on Monday. He had learned Portuguese in Brazil.",
        "Mazda showed the CX-60 on Monday. An old set whose radio picks up nothing but Lisbon stood beside it.",
        "Mazda showed the CX-60 on Monday. Customers wait four months for a car, as they do in Norway for a licence.",
        "Mazda showed the CX-60 on Monday. Customers bargain, as is the custom in Norway.",
    ],
)
def test_a_place_that_is_only_spoken_of_is_no_market(facts_of, text):
    assert _markets(facts_of, text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Mazda showed the CX-60 on Monday. In Norway business is brisk.",
        "Mazda showed the CX-60 on Monday. Norway is its biggest in Europe.",
        "Mazda showed the CX-60 on Monday. Norway is the bright spot.",
        "Mazda showed the CX-60 on Monday. Its designers sit in Oslo.",
        "Mazda showed the CX-60 on Monday. Norwegians love it.",
        "Mazda showed the CX-60 on Monday. Norway opened in May.",
        "Mazda showed the CX-60 on Monday. Growth was also seen in Norway.",
        "Mazda has dealers in Sweden, as it has in Norway.",
        "Mazda sells its cars through dealers, as it does in Norway.",
    ],
)
def test_who_sells_or_works_in_a_place_is_there(facts_of, text):
    assert ("mazda", "NO", "present") in _markets(facts_of, text)
