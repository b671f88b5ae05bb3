"""Markets in other words: idioms of leaving and of plans, places where somebody only spoke, and who is where."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
Rows = list[tuple[str, str, str, str]]


@pytest.fixture
def told(facts_of: Callable[..., Facts]) -> Callable[[str], Rows]:
    """`told(text)`: organisation, place, status and certainty of the markets of a text of June 2024."""

    def rows(text: str) -> Rows:
        return sorted(
            (row["organization_id"], row["place"], row["status"], row["certainty"])
            for row in facts_of(text, date(2024, 6, 15))["markets"]
        )

    return rows


@pytest.mark.parametrize(
    "text",
    [
        "Mazda has thrown in the towel in Norway.",
        "Mazda is turning its back on Norway.",
        "Mazda bade farewell to Norway in 2021.",
        "Mazda closed its doors in Norway in 2021.",
    ],
)
def test_idioms_of_leaving(told: Callable[[str], Rows], text: str) -> None:
    assert told(text) == [("mazda", "NO", "exited", "asserted")]


@pytest.mark.parametrize(
    "text",
    [
        "Mazda's programme provides for dealers in Peru by 2027.",
        "Mazda is putting up a factory in Peru.",
        "Peru is to get the Mazda 3 in 2027.",
        "The next destination of Mazda is Peru.",
    ],
)
def test_words_for_a_plan(told: Callable[[str], Rows], text: str) -> None:
    assert told(text) == [("mazda", "PE", "planned", "asserted")]


@pytest.mark.parametrize(
    "text",
    [
        "Mazda named its goals for abroad. Poland has been mentioned.",
        "Mazda named its goals for abroad. There has been talk of Poland, too.",
        "Mazda named its goals for abroad. Poland is a possibility.",
        "Mazda named Poland as a candidate.",
    ],
)
def test_words_for_what_is_only_entertained(told: Callable[[str], Rows], text: str) -> None:
    assert told(text) == [("mazda", "PL", "planned", "hedged")]


@pytest.mark.parametrize(
    "text",
    [
        "Mazda's profit fell, chairman Yuki Ito told shareholders in Osaka.",
        "A contract between Mazda and its dealers was initialled yesterday in Turin.",
        "Mazda showed its figures at a hotel in Sandton.",
        "Mazda must cut prices, says a Brussels think-tank.",
    ],
)
def test_where_somebody_only_speaks_is_no_market(told: Callable[[str], Rows], text: str) -> None:
    assert told(text) == []


def test_who_brings_a_car_to_a_place_is_not_who_arrives(told: Callable[[str], Rows]) -> None:
    assert told("Mazda is growing. Rwanda, where it arrived in 2022 through CFAO, was the start.") == [
        ("mazda", "RW", "present", "asserted")
    ]


def test_what_is_not_quite_all_is_no_denial(told: Callable[[str], Rows]) -> None:
    assert told("Mazda sold 900 cars in Peru last year, not quite half of them to women.") == [
        ("mazda", "PE", "present", "asserted")
    ]


def test_a_reason_is_a_statement_of_its_own(told: Callable[[str], Rows]) -> None:
    assert told("Mazda has no plans to go to America as long as duties stay high.") == [
        ("mazda", "US", "planned", "denied")
    ]


@pytest.mark.parametrize("home", ["In its own country", "On its native soil", "At home"])
def test_the_makers_own_country(told: Callable[[str], Rows], home: str) -> None:
    assert told(f"{home}, Mazda has sold 90,000 cars this year.") == [("mazda", "JP", "present", "asserted")]


@pytest.mark.parametrize("start", ["launches", "introductions", "debuts"])
def test_starts_in_countries_told_by_adjectives(told: Callable[[str], Rows], start: str) -> None:
    assert told(f"Peruvian and Chilean {start} of the Mazda 3 are scheduled for next year.") == [
        ("mazda", "CL", "planned", "asserted"),
        ("mazda", "PE", "planned", "asserted"),
    ]


def test_a_plain_plan_outdoes_a_faint_word_of_being_there(told: Callable[[str], Rows]) -> None:
    text = "Mazda joins the scramble for Peru. In Peru the Mazda 3 goes on sale in May 2026."
    assert told(text) == [("mazda", "PE", "planned", "asserted")]


def test_a_dealer_there_outdoes_a_plan(told: Callable[[str], Rows]) -> None:
    text = "Mazda has dealers in Peru. In Peru the Mazda 3 goes on sale in May 2026."
    assert told(text) == [("mazda", "PE", "present", "asserted")]


@pytest.mark.parametrize(
    "text",
    [
        "Mazda pulled its cars out of Peru in 2021.",
        "Mazda took the brand off the market in Peru.",
        "Mazda has withdrawn its models from Peru.",
    ],
)
def test_what_is_taken_away_stands_inside_the_verb(told: Callable[[str], Rows], text: str) -> None:
    assert [row[:3] for row in told(text)] == [("mazda", "PE", "exited")]


@pytest.mark.parametrize(
    "text",
    [
        "A first batch of Mazdas left Lima last week.",
        "Mazda shut its Peruvian headquarters in 2021.",
        "Mazda wants to do better in Japan.",
        "Mazda hopes that one day its name will be linked with Japan.",
    ],
)
def test_ships_offices_and_hopes_at_home(told: Callable[[str], Rows], text: str) -> None:
    assert not [row for row in told(text) if row[2] != "present"]


def test_who_is_active_at_home_is_there(told: Callable[[str], Rows]) -> None:
    assert told("Mazda has long been operating in both Japan and Peru.") == [
        ("mazda", "JP", "present", "asserted"),
        ("mazda", "PE", "present", "asserted"),
    ]


def test_a_dated_start_at_home(told: Callable[[str], Rows]) -> None:
    assert told("In Japan the Mazda 3 arrives in spring 2026.") == [("mazda", "JP", "planned", "asserted")]


def test_makers_listed_behind_the_place(told: Callable[[str], Rows]) -> None:
    assert told("One car in ten that is sold in Peru is electric, mostly Teslas and BYDs.") == [
        ("byd", "PE", "present", "asserted"),
        ("tesla", "PE", "present", "asserted"),
    ]


@pytest.mark.parametrize(
    "text",
    ["Mazda is growing. Peru follows.", "Mazda is growing. Peru gets the Mazda 3 next.", "Mazda comes to Peru later."],
)
def test_whose_turn_it_is_next(told: Callable[[str], Rows], text: str) -> None:
    assert told(text) == [("mazda", "PE", "planned", "asserted")]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Mazda has studios in Turin and Munich, and it is thinking about building cars in Poland.", "present"),
        ("Mazda runs a design centre in Turin.", "present"),
        ("Mazda operates two plants and an office in Italy.", "present"),
        ("The Mazda factory at Mirafiori in Turin has been chosen for the job.", "present"),
        ("Mazda may have showrooms in Italy.", "planned"),
        ("Mazda has plans for a plant in Italy.", "planned"),
    ],
)
def test_a_site_that_somebody_has_is_there_whatever_else_is_thought_about(
    told: Callable[[str], Rows], text: str, status: str
) -> None:
    assert [row[2] for row in told(text) if row[1] == "IT"] == [status]


@pytest.mark.parametrize("text", ["Mazda has yet to open a factory in Italy.", "Turin buys a third of Mazda."])
def test_who_is_yet_to_come_or_is_bought_into_is_not_there(told: Callable[[str], Rows], text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Mazda grows. Li Wei, who manages Mazda in Asean, said so.",
        "Mazda grows, said Li Wei, chief operating officer for Asean.",
        "Mazda grows, said its chief commercial officer for Asean, Li Wei.",
    ],
)
def test_who_has_somebody_in_charge_of_a_region_is_there(told: Callable[[str], Rows], text: str) -> None:
    assert told(text) == [("mazda", "asean", "present", "asserted")]


def test_a_region_that_only_says_of_what_a_country_is_one_is_no_market(told: Callable[[str], Rows]) -> None:
    assert [row[1] for row in told("Mazda is to sell cars in the UAE, its first Gulf country.")] == ["AE"]


def test_a_place_that_is_put_right_is_none(told: Callable[[str], Rows]) -> None:
    assert [row[1] for row in told("The millionth Mazda was built not in China but in Thailand.")] == ["TH"]


@pytest.mark.parametrize(
    "text",
    [
        "Mazda and its Italian joint venture partner announced the plan on Friday.",
        "Mazda shows a statue that is twice as tall as New York's Statue of Liberty.",
    ],
)
def test_whose_partner_or_landmark_it_is_makes_no_market(told: Callable[[str], Rows], text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Mazda will stay in Norway.",
        "Mazda has stopped selling the 2 in Sweden for want of chips; in Norway nothing changes.",
        "Mazda builds cars. In Norway, a spokeswoman said, Mazda dealers would carry on.",
        "Local media suggest that the Mazda plant in Norway may have to close.",
    ],
)
def test_who_stays_is_there(told: Callable[[str], Rows], text: str) -> None:
    assert ("mazda", "NO", "present", "asserted") in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "The car that Mazda intended to have built in Norway from 2027 has been put on the shelf.",
        "Talk of moving Mazda production to Norway was rejected.",
    ],
)
def test_what_was_intended_and_put_aside(told: Callable[[str], Rows], text: str) -> None:
    assert told(text) == [("mazda", "NO", "planned", "denied")]


def test_cars_that_leave_the_showrooms_leave_no_country(told: Callable[[str], Rows]) -> None:
    assert told("Mazda sells cars in Norway, where 2,813 of them left the showrooms in May.") == [
        ("mazda", "NO", "present", "asserted")
    ]


def test_the_country_is_no_region(told: Callable[[str], Rows]) -> None:
    text = "Mazda opened a plant in Norway. It is the largest in Europe. Since 2013 Mazda has sold cars in the country."
    assert told(text) == [("mazda", "NO", "present", "asserted")]


@pytest.mark.parametrize(
    "text",
    [
        "Mazda, one of the largest carmakers in Norway, sells cars in Peru.",
        "Mazda opened a plant in Peru. It is the largest in South America.",
        "Mazda can build 400,000 cars at its works in Peru, the most of any Mazda plant in South America.",
        "Mazda sells cars in Peru. Norway wants half of all new cars to be electric.",
    ],
)
def test_what_is_measured_by_is_no_market(told: Callable[[str], Rows], text: str) -> None:
    assert told(text) == [("mazda", "PE", "present", "asserted")]


def test_a_country_by_its_rank(told: Callable[[str], Rows]) -> None:
    text = "Car sales in Peru are up. Mazda has put money into factories in South America's third-largest economy."
    assert told(text) == [("mazda", "PE", "present", "asserted")]


def test_a_car_leaves_a_country_for_others(told: Callable[[str], Rows]) -> None:
    rows = told(
        "Mazda is building a plant in Thailand. From 2025 the Mazda 3 will leave Thailand for markets such as Norway."
    )
    assert ("mazda", "NO", "planned", "asserted") in rows
    assert not [row for row in rows if row[2] == "exited"]


def test_neighbours_of_a_country_are_markets(told: Callable[[str], Rows]) -> None:
    text = (
        "Mazda has a plant in South Africa. Four in ten cars stay at home; the others are bound for African neighbours."
    )
    assert ("mazda", "africa", "planned", "asserted") in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mazda has parted with its two Norwegian businesses.",
        "Mazda sold its Norwegian subsidiary to a local dealer in May.",
        "Mazda handed over its Norwegian operations to a dealer group.",
        "Mazda disposed of its operations in Norway.",
    ],
)
def test_who_gives_up_a_business_leaves(told: Callable[[str], Rows], text: str) -> None:
    assert told(text) == [("mazda", "NO", "exited", "asserted")]


def test_an_office_of_days_gone_by_is_no_market(told: Callable[[str], Rows]) -> None:
    assert told("Mazda's new chief, Ann Lee, was formerly responsible for Norway.") == []


def test_a_unit_of_a_brand_that_is_told_to_be_there_is_no_second_market(told: Callable[[str], Rows]) -> None:
    text = "GAC Indonesia's chief executive praised the staff. Aion sells cars in Indonesia."
    assert told(text) == [("aion", "ID", "present", "asserted")]


@pytest.mark.parametrize(
    "text",
    [
        "Mazda goes abroad. The list for 2026 has two entries: Norway and Peru.",
        "Mazda wants 60 percent local parts in Chile, with exports to Norway and Peru in mind.",
        "Mazda starts selling cars in Chile. At about the same time assembly of the 3 begins in Norway and Peru.",
    ],
)
def test_what_is_on_a_list_or_in_mind_is_planned(told: Callable[[str], Rows], text: str) -> None:
    rows = told(text)
    assert ("mazda", "NO", "planned", "asserted") in rows
    assert ("mazda", "PE", "planned", "asserted") in rows


@pytest.mark.parametrize(
    "text",
    [
        "Mazda sells cars in Peru. Norway registered 380,609 electric cars in 2023.",
        "Mazda sells cars in Peru. In Oslo the share price jumped by 27 percent.",
        "Mazda sells cars in Peru. Shares rose 2% in Oslo.",
        "In Peru the company in Oslo puts its money on Mazda dealers.",
    ],
)
def test_countries_figures_and_seats_are_no_markets(told: Callable[[str], Rows], text: str) -> None:
    assert [row for row in told(text) if row[1] == "NO"] == []


def test_a_site_that_bears_its_country(told: Callable[[str], Rows]) -> None:
    text = "Production has been inaugurated at the BYD Uzbekistan Factory."
    assert told(text) == [("byd", "UZ", "present", "asserted")]


def test_a_plan_given_up_with_its_market_is_no_plan(told: Callable[[str], Rows]) -> None:
    text = "Mazda has given up Norway, and the factory planned in Oslo won't be built."
    assert told(text) == [("mazda", "NO", "exited", "asserted")]


def test_an_owners_car_is_that_of_the_maker_spoken_of(told: Callable[[str], Rows]) -> None:
    text = "Maruti Suzuki sold 150,000 cars in July. The first e Vitara was shipped from Gujarat to Norway in May."
    assert ("maruti-suzuki", "NO", "present", "asserted") in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mazda is growing. A small research centre in Norway opened its doors in May.",
        "The Mazda 3, which was shown at the Geneva motor show, is built in Oslo, Norway.",
        "Mazda had a good year: 150,000 cars registered in Norway.",
    ],
)
def test_what_is_done_in_a_place_beside_other_things(told: Callable[[str], Rows], text: str) -> None:
    assert ("mazda", "NO", "present", "asserted") in told(text)


def test_orders_from_customers_of_a_country(told: Callable[[str], Rows]) -> None:
    date = "Mazda used the IAA in Munich to announce a date."
    text = f"{date} From September 29 it will accept orders from Norwegians for its car."
    assert told(text) == [("mazda", "NO", "planned", "asserted")]
