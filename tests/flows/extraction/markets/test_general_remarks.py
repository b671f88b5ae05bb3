"""Remarks about a country in general: no maker is there by them."""

from collections.abc import Callable
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]


def markets(facts: Facts) -> set[tuple[str, str]]:
    return {(r["organization_id"], r["place"]) for r in facts["markets"]}


@pytest.mark.parametrize(
    "text",
    [
        "Fiat lets the 500e play a waltz. By law they must: up to 20 km/h in Europe, up to 30 in the United States.",
        "Fiat lets the 500e play a waltz. The rules differ, and in Japan a car may not sound like an animal.",
        "The Ioniq 5 N has 650 hp. In Germany nobody under 40 can afford one.",
        "The Ioniq 5 N has 650 hp. In Norway every driver must carry a warning triangle.",
        "BYD tested the car on the roads of Norway.",
        "For Ford the lesson of Russia was expensive.",
        "Jaecoo is doing well. Ships with its cars call at Mombasa and Durban.",
        "Jaecoo is doing well. Its cars are unloaded at Zeebrugge before they cross the Channel.",
        "Togg has had five stars. They are given by Euro NCAP, whose crash laboratory is in Belgium.",
        "Togg has a boss, Gürcan Karakaş, whose parents lived in Austria.",
        "Zeekr tested the 7X in the frozen north of Sweden.",
        "The Leaf did 180 km in Scotland on a cold day.",
        "Togg is doing well. Spain is the second largest car producer in Europe after Germany.",
        "Togg is doing well. Electric cars continue to sell well in America, according to Rho Motion.",
        "Togg is doing well. Thailand is Asia's fourth-largest maker of cars.",
        "Togg, also known as the Turkish Tesla in Germany, has grown.",
        "Togg is on a par with the Germans.",
        "China FAW Group has a new boss, Togg said.",
        "Togg said it expects the German market to shrink by 10% this year.",
        "Togg expects Germany's overall car sales this year to return to the level of 2019.",
    ],
)
def test_a_remark_is_no_market(facts_of: Callable[..., Facts], text: str) -> None:
    assert markets(facts_of(text)) == set()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Norway remains the most important market in Europe for Xpeng.", ("xpeng", "NO")),
        ("EVs from BYD continue to sell well in Chile.", ("byd", "CL")),
        ("MG drove 300 km in Norway and sells the car in Sweden.", ("mg", "SE")),
        ("Chery's cars go to Austria via Trieste.", ("chery", "AT")),
        ("Tesla, whose Grünheide plant has stood in Germany since 2022, is content.", ("tesla", "DE")),
        ("BYD has a partner in Denzel, whose dealers sell its cars in Austria.", ("byd", "AT")),
        ("BYD has frozen its plans for a plant in Chile and sells cars in Peru.", ("byd", "PE")),
        ("BYD sells cars in Japan, where nobody had heard of it in 2022.", ("byd", "JP")),
        ("Zeekr has a range of 500 km and costs 40,000 euros in Norway.", ("zeekr", "NO")),
        ("Fiat has a plant in Poland, where every car is built in 20 hours.", ("fiat", "PL")),
    ],
)
def test_what_a_maker_does_there_is(facts_of: Callable[..., Facts], text: str, wanted: tuple[str, str]) -> None:
    assert wanted in markets(facts_of(text))
