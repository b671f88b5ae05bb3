"""Subjects behind the places of a market statement, told by where they are from."""

from datetime import date

import pytest

DAY = date(2025, 8, 10)


def _markets(facts_of, text):
    return {(m["organization_id"], m["place"], m["status"]) for m in facts_of(text, DAY)["markets"]}


@pytest.mark.parametrize(
    "text",
    [
        "Renault builds cars in Brazil. Nissan will leave the plant. In Chile the French brand ranks eleventh.",
        "Renault builds cars in Brazil. Nissan will leave the plant. In Chile, meanwhile, the French group sold 900.",
        "Renault builds cars in Brazil. Nissan may follow. In Chile, where the French brand has 40 dealers, it grew.",
    ],
)
def test_who_is_described_right_behind_the_places(facts_of, text):
    rows = _markets(facts_of, text)
    assert ("renault", "CL", "present") in rows
    assert not any(row[0] == "nissan" and row[1] == "CL" for row in rows)


def test_a_description_that_stands_beside_another_name(facts_of):
    text = "Nio sells cars in Norway. In Sweden the Norwegian importer Hedin has opened a shop for it."
    assert ("nio", "SE", "present") in _markets(facts_of, text)


@pytest.mark.parametrize(
    "text",
    [
        "In Bulgaria BYD is still without an importer.",
        "BYD sells cars in Romania. In neighbouring Bulgaria it is without a partner so far.",
        "BYD sells cars in Romania but is without official dealers in Bulgaria.",
    ],
)
def test_who_has_nobody_to_sell_is_not_there(facts_of, text):
    assert not any(row[1] == "BG" for row in _markets(facts_of, text))


def test_who_sells_without_a_partner_elsewhere_is_there(facts_of):
    text = "BYD sells cars in Bulgaria, and it is without a partner in Serbia."
    assert ("byd", "BG", "present") in _markets(facts_of, text)


def test_the_owner_that_a_pronoun_takes_up_in_its_own_sentence(facts_of):
    text = (
        "Buyers of a Jaecoo in Malaysia must wait. Jaecoo will open there in 2026. "
        "When Chery made its return to Malaysia last year, it had 30 dealers."
    )
    rows = _markets(facts_of, text)
    assert {("chery", "MY", "present"), ("jaecoo", "MY", "planned")} <= rows


def test_an_owner_that_is_taken_up_is_told_of_and_not_its_brand(facts_of):
    text = (
        "Test of the Infiniti QX60. The Infiniti QX60 is on sale in Peru. Infiniti sells it well. "
        "Nissan built its first car in 1933. It has design studios in Chile and thinks about a plant in Bolivia."
    )
    rows = {(r["organization_id"], r["place"]) for r in facts_of(text, DAY)["markets"]}
    assert {("infiniti", "PE"), ("nissan", "CL"), ("nissan", "BO")} <= rows


def test_a_car_that_its_maker_has_built_does_not_make_the_article_one_of_its_brand(facts_of):
    text = (
        "Nissan celebrated its 10 millionth electric car, an Infiniti QX60 finished in Canton. On Thursday the next "
        "one was built. It was an Infiniti once more, the QX80. In Peru production is scheduled for 2027."
    )
    rows = {(r["organization_id"], r["place"]) for r in facts_of(text, DAY)["markets"]}
    assert ("nissan", "PE") in rows
    assert ("infiniti", "PE") not in rows
