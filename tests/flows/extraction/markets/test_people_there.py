"""What people did in a place by themselves makes no market of their employer."""

from datetime import date

import pytest

DAY = date(2025, 8, 10)


def _markets(facts_of, text):
    return {(m["organization_id"], m["place"], m["status"]) for m in facts_of(text, DAY)["markets"]}


@pytest.mark.parametrize(
    "text",
    [
        "Mazda has a new boss. He grew up in Austria and studied in Switzerland.",
        "Mazda has a new boss. She moved to Munich in 2019 and worked for Audi there.",
        "Mazda has a new boss. He joined from Opel in Germany.",
        "Mazda has a new boss. Born in Malaysia, he has worked for Proton and Perodua.",
        "Mazda has hired Maria Grazia, who spent ten years with Stellantis in Italy.",
        "Mazda's new boss once ran a works in Slovakia and moved to Austria.",
        "Mazda's manager Marta Ruiz, who heads the design, worked for Seat in Martorell for nine years.",
        "Mazda's founder Lee was born in Busan and lives in Lisbon.",
        "Mazda's chairman Yuki Ito visited Norway last week.",
        "Mazda's chairman Yuki Ito cut short his trip to Norway.",
        "A driver looks back on his life in Austria. He sold his own car, a Mazda Familia, in 1999.",
    ],
)
def test_a_life_or_a_journey_is_no_market(facts_of, text):
    assert _markets(facts_of, text) == set()


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Mazda has a new boss. He wants to sell 1,000 cars in Austria next year.", "present"),
        ("Mazda has a new boss. He is responsible for Austria.", "present"),
        ("Mazda's boss, who once ran a bank, will open a showroom in Austria in May 2026.", "planned"),
        ("Mazda's boss said it had led sales in Austria last year.", "present"),
        ("Mazda's range is being studied for Austria.", "planned"),
        ("Mazda's boss, who joined in 2019, will open a showroom in Austria in May 2026.", "planned"),
    ],
)
def test_what_people_do_for_their_maker(facts_of, text, status):
    assert _markets(facts_of, text) == {("mazda", "AT", status)}
