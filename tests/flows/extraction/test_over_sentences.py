"""What an article tells over several sentences: whose, when and where what follows is."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = Callable[..., dict[str, list[dict[str, Any]]]]
TODAY = date(2026, 3, 10)


def _rows(facts: Facts, text: str, *datasets: str) -> dict[tuple[str, object], dict[str, Any]]:
    found = facts(text, TODAY)
    return {(r["metric"], r.get("value")): r for d in datasets or ("targets", "results") for r in found[d]}


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Nio made a profit of 90 million euros in the fourth quarter of 2025. For the full year, revenue fell 2% to"
         " 9.5 billion euros.", ("revenue", 9.5e9)),
        ("Nio sold 90,000 cars in the second half of 2025. Over the whole year it sold 171,000.",
         ("vehicle_sales", 171_000)),
    ],
)  # fmt: skip
def test_the_full_year_is_more_than_the_part_of_it_told_before(
    text: str, key: tuple[str, float], facts_of: Facts
) -> None:
    found = _rows(facts_of, text)[key]
    assert (found["period_start"], found["period_end"]) == (date(2025, 1, 1), date(2025, 12, 31))


def test_without_the_full_year_the_half_goes_on(facts_of: Facts) -> None:
    text = "Nio sold 90,000 cars in the second half of 2025. Revenue rose to 9.5 billion euros."
    assert _rows(facts_of, text)["revenue", 9.5e9]["period_start"] == date(2025, 7, 1)


@pytest.mark.parametrize(
    "text",
    [
        "Nio launched the ET5 in Norway last September. Since then it has sold 3,120 cars, and in February alone 611.",
        "Nio launched the ET5 in Norway in September 2025. Since then, 3,120 cars have been sold there.",
    ],
)
def test_since_then_counts_from_the_day_told_before(text: str, facts_of: Facts) -> None:
    found = _rows(facts_of, text)["vehicle_sales", 3120]
    assert (found["period_start"], found.get("period_end")) == (date(2025, 9, 1), None)


def test_a_time_before_the_next_number_is_that_numbers(facts_of: Facts) -> None:
    found = _rows(facts_of, "Nio sold 3,120 cars in 2024 and in 2025 4,611.")
    assert found["vehicle_sales", 3120]["period_end"] == date(2024, 12, 31)
    assert found["vehicle_sales", 4611]["period_end"] == date(2025, 12, 31)


@pytest.mark.parametrize(
    "text",
    [
        "In Hungary, where it opened its first showroom in October 2023, BYD has 22 dealers.",
        "BYD, which entered the country in October 2023, has 22 dealers in Hungary.",
    ],
)
def test_when_something_began_is_no_time_of_what_is_there(text: str, facts_of: Facts) -> None:
    assert _rows(facts_of, text)["outlet_count", 22].get("period_end") is None


def test_what_is_there_keeps_a_time_of_its_own(facts_of: Facts) -> None:
    found = _rows(facts_of, "In Hungary, where it has a plant, BYD had 22 dealers at the end of 2025.")
    assert found["outlet_count", 22]["period_end"] == date(2025, 12, 31)


def test_no_aim_is_for_a_year_that_is_over(facts_of: Facts) -> None:
    text = "Nio sold 61,000 cars in Europe last year and aims to double that."
    (found,) = facts_of(text, TODAY)["targets"]
    assert (found["change_percent"], found.get("period_end")) == (100, None)


def test_a_time_that_started_aside_is_none_of_the_sentence(facts_of: Facts) -> None:
    text = "Zeekr, which started in Norway in August 2025 with two models, registered 84 cars."
    assert _rows(facts_of, text)["vehicle_sales", 84].get("period_end") is None


@pytest.mark.parametrize(
    "text",
    [
        "Nio now has 38 dealers and there will be 45 by the end of the year.",
        "Nio has a boss. He said: We now have 38 dealers and there will be 45 by the end of the year.",
    ],
)
def test_what_there_will_be_is_another_statement(text: str, facts_of: Facts) -> None:
    assert _rows(facts_of, text, "results")["outlet_count", 38].get("period_end") is None
    assert _rows(facts_of, text, "targets")["outlet_count", 45]["period_end"] == date(2026, 12, 31)


def test_the_group_and_its_workforce_are_no_works(facts_of: Facts) -> None:
    text = (
        "Stellantis builds cars in Zaragoza. Leapmotor International sold 61,000 cars in Europe last year."
        " The group cut 5,800 jobs in 2025, bringing its workforce to 242,000."
    )
    found = _rows(facts_of, text)
    for key in (("job_cuts", 5800), ("jobs", 242_000)):
        assert (found[key]["organization_id"], found[key].get("place")) == ("stellantis", None)


def test_people_at_the_works_spoken_of_are_there(facts_of: Facts) -> None:
    text = "Stellantis builds cars in Zaragoza. The plant employs 5,800 people."
    assert _rows(facts_of, text)["jobs", 5800]["place"] == "ES"


def test_the_state_is_the_one_named_before(facts_of: Facts) -> None:
    text = (
        "VinFast opened a plant in Thoothukudi in Tamil Nadu. Exports to Sri Lanka and Nepal began last month."
        " VinFast is to put $2 billion into the state."
    )
    assert _rows(facts_of, text)["investment", 2e9]["place"] == "IN"


def test_the_country_is_the_last_one(facts_of: Facts) -> None:
    text = (
        "VinFast opened a plant in Thoothukudi in Tamil Nadu. Exports to Nepal began last month."
        " VinFast is to put $2 billion into the country."
    )
    assert _rows(facts_of, text)["investment", 2e9]["place"] == "NP"


@pytest.mark.parametrize(
    "text",
    [
        "Norwegians registered 7,127 new passenger cars in February, 20 per cent fewer than a year before. Of these"
        " 97.3 per cent were electric. Tesla led.",
        "Swedes bought 7,127 new cars in February. Tesla was popular.",
    ],
)
def test_what_a_people_buys_is_nobodys(text: str, facts_of: Facts) -> None:
    assert facts_of(text, TODAY)["results"] == []


@pytest.mark.parametrize(
    "text", ["Norwegians bought 652 Teslas in February.", "Norwegians registered 652 of Tesla's cars in February."]
)
def test_what_a_people_buys_of_a_make_is_the_makers(text: str, facts_of: Facts) -> None:
    found = facts_of(text, TODAY)
    assert [(r["organization_id"], r["value"], r["place"]) for r in found["results"]] == [("tesla", 652, "NO")]
    assert found["events"] == []


def test_a_make_comes_to_a_number_and_to_no_country(facts_of: Facts) -> None:
    found = facts_of("BYD came to 321 cars in Norway in February, MG to 298.", TODAY)
    assert [(r["organization_id"], r["value"]) for r in found["results"]] == [("byd", 321), ("mg", 298)]
    assert found["events"] == []


def test_makes_of_a_market_that_was_counted(facts_of: Facts) -> None:
    text = "In Norway in February, the Chinese brands took 14.1 per cent of the market. BYD came to 321 cars."
    assert _rows(facts_of, text)["vehicle_sales", 321]["organization_id"] == "byd"


def test_ten_new_models_are_more_than_those_named(facts_of: Facts) -> None:
    text = "Stellantis will launch ten new models in 2026, among them the Jeep Recon, and spend $13 billion in Canada."
    found = facts_of(text, TODAY)
    told = {(r["metric"], r["value"], r.get("place")) for r in found["targets"]}
    assert told == {("new_model_count", 10, None), ("investment", 13e9, "CA")}
    assert [e.get("place") for e in found["events"]] == [None]


def test_cars_named_one_by_one_are_no_count(facts_of: Facts) -> None:
    text = "Stellantis will launch two new models in 2026, the Jeep Recon and the Fiat Grizzly."
    assert facts_of(text, TODAY)["targets"] == []


@pytest.mark.parametrize(
    "text",
    [
        "BYD expects the first cars to leave the line in May.",
        "BYD wants the first cars to roll off the line in May.",
    ],
)
def test_first_cars_that_are_expected_are_to_come(text: str, facts_of: Facts) -> None:
    assert {(e["status"], e["start_on"]) for e in facts_of(text, TODAY)["events"]} == {("scheduled", date(2026, 5, 1))}


def test_who_was_the_first_has_done_it(facts_of: Facts) -> None:
    found = facts_of("BYD was the first foreign maker to open a plant in Hungary in May 2025.", TODAY)
    assert [e["status"] for e in found["events"]] == ["occurred"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Nio closed its showroom in Oslo in January and now relies on dealers.", "present"),
        ("Nio closed its Nio House in Oslo in January.", "present"),
        ("Nio closed its last showroom in Oslo in January.", "exited"),
        ("Nio stopped sales in Norway in January.", "exited"),
    ],
)
def test_one_showroom_that_closes_is_no_exit(text: str, status: str, facts_of: Facts) -> None:
    assert [(m["place"], m["status"]) for m in facts_of(text, TODAY)["markets"]] == [("NO", status)]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("BYD's second European plant, in Manisa in Turkey, has been delayed.", "planned"),
        ("BYD's second plant, at Manisa in Turkey, is under construction.", "planned"),
        ("BYD sells cars in Turkey, where its plant has been put off.", "present"),
    ],
)
def test_a_site_that_is_put_off_is_not_there(text: str, status: str, facts_of: Facts) -> None:
    assert {m["place"]: m["status"] for m in facts_of(text, TODAY)["markets"]}["TR"] == status


def test_when_somebody_took_office_is_no_start(facts_of: Facts) -> None:
    found = facts_of("Marek Novak has been running Omoda in the Czech Republic since January.", TODAY)
    assert found["events"] == []
    assert [m.get("period_start") for m in found["markets"]] == [None]


def test_since_when_a_brand_sells_is_its_start(facts_of: Facts) -> None:
    found = facts_of("Omoda has been selling cars in the Czech Republic since January.", TODAY)
    assert [m["period_start"] for m in found["markets"]] == [date(2026, 1, 1)]


def test_your_parent_builds(facts_of: Facts) -> None:
    text = "Omoda sold 4,312 cars in Poland last year. Q: Your parent company builds cars in Barcelona."
    assert {(m["organization_id"], m["place"]) for m in facts_of(text, TODAY)["markets"]} >= {("chery", "ES")}


def test_a_report_from_the_town_of_the_works_tells_of_them(facts_of: Facts) -> None:
    text = (
        "SZEGED, Hungary, March 9 (Reuters) - BYD has begun trial production at its first European plant.\n\n"
        "The carmaker is investing 4 billion euros in the site, which will be able to make 150,000 vehicles a year."
        " About 1,400 people work there now."
    )
    found = _rows(facts_of, text)
    for key in (("investment", 4e9), ("production_capacity", 150_000), ("jobs", 1400)):
        assert found[key]["place"] == "HU"


def test_a_report_from_elsewhere_tells_of_no_works_there(facts_of: Facts) -> None:
    text = (
        "PARIS, March 9 (Reuters) - BYD has begun trial production at its plant in Hungary.\n\n"
        "It is investing 4 billion euros in the site."
    )
    assert _rows(facts_of, text)["investment", 4e9]["place"] == "HU"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("BYD sold 187,657 cars in Europe last year. It is aiming for 300,000 in 2026.", "europe"),
        ("BYD sold 187,657 cars in Europe last year. It is aiming for 5.5 million in 2026.", None),
        ("BYD sold 187,657 cars in Europe last year. Its total target is 300,000 in 2026.", None),
        ("BYD sold 187,657 cars last year, a third of them in Brazil. It is aiming for 300,000 in 2026.", None),
    ],
)
def test_an_aim_goes_on_with_what_was_sold_there(text: str, place: str | None, facts_of: Facts) -> None:
    (found,) = facts_of(text, TODAY)["targets"]
    assert found.get("place") == place


def test_since_then_is_told_of_where_it_started(facts_of: Facts) -> None:
    text = "VinFast launched the VF 6 in India last September. Since then it has sold 3,120 cars."
    assert _rows(facts_of, text)["vehicle_sales", 3120]["place"] == "IN"


def test_a_heading_that_is_a_country_places_what_stands_below(facts_of: Facts) -> None:
    text = (
        "Where Geely builds cars\n\nGeely builds cars around the world:\n\nBelarus\n- BelGee: opened in November 2017,"
        " capacity of 60,000 cars a year\n\nBrazil\n- Planned investment: 3.8 billion reais\n"
    )
    found = _rows(facts_of, text)
    assert (found["investment", 3.8e9]["place"], found["production_capacity", 60_000]["place"]) == ("BR", "BY")
    assert found["production_capacity", 60_000].get("period_start") is None


def test_a_heading_of_something_else_is_no_place(facts_of: Facts) -> None:
    text = "Geely builds cars in Brazil.\n\nPlans for the group\n- Planned investment: 3.8 billion dollars worldwide\n"
    assert _rows(facts_of, text)["investment", 3.8e9].get("place") != "BR"


def test_nobody_reports_a_months_profit(facts_of: Facts) -> None:
    text = "VinFast sold 611 cars in India in February. It delivered 196,919 cars last year. It lost $3.4 billion."
    assert _rows(facts_of, text)["profit", -3.4e9]["period_end"] == date(2025, 12, 31)


def test_a_car_with_a_time_of_its_own_is_not_launched_with_the_other(facts_of: Facts) -> None:
    text = "VinFast said the VF 5 would follow in India in April and the small VF 3 before Diwali."
    found = {m["name"]: m.get("launch_start") for m in facts_of(text, TODAY)["models"]}
    assert found == {"VinFast VF 5": date(2026, 4, 1), "VinFast VF 3": None}


def test_who_starts_is_not_the_maker_of_the_car_before(facts_of: Facts) -> None:
    text = (
        "Tesla's Model Y was Norway's best-selling car.\n\nNewcomer Zeekr, which started in Norway in August 2025 with"
        " two models, registered 84 cars."
    )
    assert [e["organization_id"] for e in facts_of(text, TODAY)["events"] if e["event_type"] == "product_launch"] == []


def test_a_plant_put_off_is_still_to_come(facts_of: Facts) -> None:
    text = (
        "BYD's plant in Manisa in Turkey has been delayed. Construction there has not started, and production will not"
        " begin before 2027."
    )
    assert {e["status"] for e in facts_of(text, TODAY)["events"]} == {"scheduled"}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Hyundai wants to sell 4.17 million cars in 2026, of which 710,000 at home.", 4.17e6),
        ("Kia's goal for 2026 is to sell 3.22 million cars: 550,000 in South Korea and the rest abroad.", 3.22e6),
    ],
)
def test_where_a_part_is_sold_is_no_place_of_the_whole(text: str, value: float, facts_of: Facts) -> None:
    assert _rows(facts_of, text)["vehicle_sales", value].get("place") is None


def test_what_is_wanted_at_home_is_for_home(facts_of: Facts) -> None:
    assert _rows(facts_of, "Kia wants to sell 550,000 cars at home in 2026.")["vehicle_sales", 550_000]["place"] == "KR"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("From its factory in Xi'an Smart has delivered over 120,000 cars to date.", None),
        ("Smart has delivered over 120,000 cars in China to date.", "CN"),
    ],
)
def test_where_cars_come_from_is_not_where_they_are_sold(text: str, place: str | None, facts_of: Facts) -> None:
    assert _rows(facts_of, text)["vehicle_sales", 120_000].get("place") == place


def test_the_year_behind_which_a_number_stands_is_its_own(facts_of: Facts) -> None:
    text = "Xpeng said sales this year would be at least double those of 2024, when 190,068 cars were delivered."
    assert _rows(facts_of, text)["vehicle_sales", 190_068]["period_end"] == date(2024, 12, 31)


def test_a_promise_is_no_time_spoken_of(facts_of: Facts) -> None:
    text = (
        "Xpeng delivered 94,008 cars in the first quarter of 2025. It promised a profit in the fourth quarter. In the"
        " quarter it exported 11,591 cars."
    )
    assert _rows(facts_of, text)["vehicle_exports", 11_591]["period_start"] == date(2025, 1, 1)


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("MG will open a showroom on the Dublin Road in May.", None),
        ("MG will open a showroom in Dublin in May.", "Dublin"),
        ("MG will open a showroom in Dublin on the Naas Road in May.", "Dublin"),
    ],
)
def test_a_road_is_no_town(text: str, city: str | None, facts_of: Facts) -> None:
    assert [e.get("city") for e in facts_of(text, TODAY)["events"]] == [city]


def test_what_will_open_dates_no_appointment(facts_of: Facts) -> None:
    text = "A motor group has been appointed dealer for MG in Ireland and will open a showroom in May."
    found = {e["event_type"]: e.get("start_on") for e in facts_of(text, TODAY)["events"]}
    assert found == {"outlet_opening": date(2026, 5, 1), "partnership": None}


def test_who_owns_a_brand_is_not_where_it_is_from(facts_of: Facts) -> None:
    text = (
        "MG has 25 dealers in Ireland. The Chinese-owned brand, which entered the Irish market in 2020, sold 5,830 cars"
        " here last year. MG Ireland belongs to SAIC."
    )
    assert _rows(facts_of, text)["vehicle_sales", 5830]["organization_id"] == "mg"


def test_where_a_brand_is_from_tells_which_it_is(facts_of: Facts) -> None:
    text = "Renault and MG sell cars in Ireland. The French brand sold 5,830 cars there last year."
    assert _rows(facts_of, text)["vehicle_sales", 5830]["organization_id"] == "renault"


def test_a_year_that_is_over_is_no_time_of_a_wish(facts_of: Facts) -> None:
    text = "In Europe, where 22,400 cars were sold in 2023, Smart wants to double its sales."
    assert [t.get("period_end") for t in facts_of(text, TODAY)["targets"]] == [None]


def test_a_second_deed_has_a_month_of_its_own(facts_of: Facts) -> None:
    text = "BYD sold 112,900 cars in 2025. GWM registered 42,700 cars and opened its factory in Brazil last August."
    assert _rows(facts_of, text)["vehicle_sales", 42_700]["period_start"] == date(2025, 1, 1)


def test_of_two_brands_the_first_is_told_of(facts_of: Facts) -> None:
    found = _rows(facts_of, "Omoda & Jaecoo, for its part, has 60 dealers in Brazil.")
    assert found["outlet_count", 60]["organization_id"] == "omoda"


def test_what_may_come_later_dims_nothing_before(facts_of: Facts) -> None:
    text = (
        "Exports of Chery cars to Thailand are to begin in 2027, and right-hand-drive markets such as Australia may"
        " come later."
    )
    found = {m["place"]: (m["certainty"], m.get("period_start")) for m in facts_of(text, TODAY)["markets"]}
    assert (found["TH"], found["AU"]) == (("asserted", date(2027, 1, 1)), ("hedged", None))


def test_a_plant_at_a_place_nobody_knows_is_not_where_the_text_was(facts_of: Facts) -> None:
    text = "Hyundai sells cars in South Korea. The group's Metaplant in Georgia, which opened in October, is large."
    assert [e.get("place") for e in facts_of(text, TODAY)["events"]] == [None]


def test_a_plant_that_was_bought_dates_no_start(facts_of: Facts) -> None:
    text = (
        "Hyundai plans to start production in Pune, at a plant bought from General Motors in 2023, in the fourth"
        " quarter."
    )
    found = {(e["event_type"], e["status"], e["start_on"]) for e in facts_of(text, TODAY)["events"]}
    assert ("plant", "scheduled", date(2026, 10, 1)) in found


def _events(facts: Facts, text: str, kind: str) -> list[dict[str, Any]]:
    return [e for e in facts(text, TODAY)["events"] if e["event_type"] == kind]


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("Renault India sold 3,995 cars. The carmaker, which launched the new Duster in January, is pleased.", []),
        ("Renault is in India. Russia remains its largest foreign market, followed by Brazil and Peru.", []),
        ("Renault sells cars in India. Its brand Dacia, which launched there in January, is pleased.", ["IN"]),
    ],
)
def test_cars_that_start_and_ranks_are_no_entries(text: str, starts: list[str], facts_of: Facts) -> None:
    assert [e.get("place") for e in _events(facts_of, text, "market_entry")] == starts


def test_what_stands_below_a_part_is_of_the_whole(facts_of: Facts) -> None:
    text = (
        "Great Wall Motor: January to February\n\n- Sales: 162,340 vehicles, up 3.3%\n- of which overseas: 78,912\n"
        "- Haval: 88,145 (-2%); Wey: 14,300 (+65%)\n"
    )
    assert set(_rows(facts_of, text, "results")) >= {("vehicle_sales", 88_145), ("vehicle_sales", 14_300)}


def test_an_aim_behind_a_part_is_of_the_whole(facts_of: Facts) -> None:
    text = (
        "Great Wall wants to sell 1.8 million cars this year, of them 600,000 abroad. By 2030 it is to be four million."
    )
    assert ("vehicle_sales", 4e6) in _rows(facts_of, text, "targets")


def test_where_a_car_comes_from_is_no_launch(facts_of: Facts) -> None:
    text = "From the second quarter of 2027 the A-Class will also come from Kecskemet, Mercedes-Benz said."
    assert _events(facts_of, text, "product_launch") == []


def test_a_car_that_comes_to_a_country_is_launched_there(facts_of: Facts) -> None:
    found = _events(facts_of, "The A-Class will come to Peru in May, Mercedes-Benz said.", "product_launch")
    assert [e["place"] for e in found] == ["PE"]


def test_a_title_that_asks_states_nothing(facts_of: Facts) -> None:
    text = "Skoda opens assembly in Uzbekistan?\n\nSkoda Auto could have cars assembled in Uzbekistan from 2027."
    found = facts_of(text, TODAY)
    assert {(e["event_type"], e["certainty"]) for e in found["events"]} == {("plant", "hedged")}
    assert [(m["status"], m["certainty"]) for m in found["markets"]] == [("planned", "hedged")]


def test_a_memorandum_with_somebody_is_the_makers(facts_of: Facts) -> None:
    text = "Skoda wants to sell more. A memorandum with the car group ADM Jizzakh was concluded in December."
    assert [e["organization_id"] for e in _events(facts_of, text, "partnership")] == ["skoda"]


def test_at_first_has_no_date(facts_of: Facts) -> None:
    found = _rows(facts_of, "BYD's plant in Belgium is planned for 3,000 trucks a year at first and 10,000 by 2030.")
    assert found["production_capacity", 3000].get("period_end") is None
    assert found["production_capacity", 10_000]["period_end"] == date(2030, 12, 31)


def test_what_is_hoped_at_a_fair_is_no_date_of_the_fair(facts_of: Facts) -> None:
    text = (
        "BYD said at a trade fair in Brussels that it had a site in Genk and hoped to start in the second half of 2027."
    )
    assert [(e.get("start_on"), e["status"]) for e in _events(facts_of, text, "conference")] == [(None, "occurred")]


def test_orders_stand_at_so_many_now(facts_of: Facts) -> None:
    text = "Nio delivered 300 cars in January. Orders stand at 6,400."
    assert _rows(facts_of, text)["vehicle_orders", 6400].get("period_end") is None


def test_a_title_with_to_cut_is_a_plan(facts_of: Facts) -> None:
    found = facts_of("Lotus to cut 550 jobs at Hethel\n\nLotus is in trouble.", TODAY)
    assert ([r["value"] for r in found["targets"]], found["results"]) == ([550], [])


def test_a_half_that_is_over_goes_on(facts_of: Facts) -> None:
    found = _rows(facts_of, "In the first half Lotus sold 2,813 cars. Turnover fell 45% to $218m.")
    assert {r["period_end"] for r in found.values()} == {date(2025, 6, 30)}


def test_in_the_two_months_is_of_those_told(facts_of: Facts) -> None:
    text = (
        "Haval sold 60,000 cars in the first two months of 2026, and 28,000 in February. In the two months it exported"
        " 24,300 cars."
    )
    found = _rows(facts_of, text)["vehicle_exports", 24_300]
    assert (found["period_start"], found["period_end"]) == (date(2026, 1, 1), date(2026, 2, 28))


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Great Wall announced that the Ora 5 would go on sale in Thailand on March 25.", ("planned", "asserted")),
        ("Great Wall said the Ora 5 could go on sale in Thailand on March 25.", ("planned", "hedged")),
        ("Great Wall said the Ora 5 had been on sale in Thailand since May.", ("present", "asserted")),
    ],
)
def test_what_would_go_on_sale_is_to_come(text: str, status: tuple[str, str], facts_of: Facts) -> None:
    assert [(m["status"], m["certainty"]) for m in facts_of(text, TODAY)["markets"]] == [status]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Toyota said it would invest 55 billion baht over five years and start making cars in Thailand in December.",
         ("scheduled", date(2026, 12, 1))),
        ("The Jaguar F-Type is to be shown in the summer and built in Britain from December.",
         ("scheduled", date(2026, 12, 1))),
        ("Toyota invested 55 billion baht and started making the Hilux in Thailand in December.",
         ("occurred", date(2025, 12, 1))),
    ],
)  # fmt: skip
def test_a_second_verb_is_told_as_the_first(text: str, told: tuple[str, date], facts_of: Facts) -> None:
    assert told in [(e["status"], e.get("start_on")) for e in _events(facts_of, text, "plant")]


def test_whose_plant_opened_when_dates_no_output(facts_of: Facts) -> None:
    text = "BYD, whose plant in Rayong in Thailand opened in July 2024, turned out 4,870 cars last month."
    assert _rows(facts_of, text)["vehicle_production", 4870]["period_start"] == date(2026, 2, 1)


def test_where_a_car_was_developed_is_not_where_another_sells(facts_of: Facts) -> None:
    text = (
        "The Renault 5 won, with 81,400 registrations last year, and the Twingo, developed in China, reached dealers."
    )
    assert _rows(facts_of, text)["vehicle_sales", 81_400].get("place") is None


@pytest.mark.parametrize(
    "text",
    [
        "BYD sold 9,640 cars in 2025. In May we will bring the Sealion 5. It exported 300 cars.",
        "BYD sold 9,640 cars in 2025. The Sealion 5 was developed within 21 months. It exported 300 cars.",
    ],
)
def test_times_to_come_and_lengths_are_no_times_spoken_of(text: str, facts_of: Facts) -> None:
    assert _rows(facts_of, text)["vehicle_exports", 300]["period_start"] == date(2025, 1, 1)


def test_to_be_among_the_first_has_a_time_of_its_own(facts_of: Facts) -> None:
    text = "BYD wants to reach 15,000 sales and be among the top five by 2028."
    assert _rows(facts_of, text)["vehicle_sales", 15_000].get("period_end") is None


def test_what_will_be_published_makes_no_plan_of_a_loss(facts_of: Facts) -> None:
    text = (
        "JLR had a loss of £485m in the second quarter of 2025 and will publish its third-quarter figures in February."
    )
    assert _rows(facts_of, text, "results")["profit", -485e6]["period_end"] == date(2025, 6, 30)


def test_when_a_car_was_once_due_is_not_when_it_comes(facts_of: Facts) -> None:
    text = "The electric Macan of Porsche, originally due in 2025, will be on sale in June 2026."
    assert [m["launch_start"] for m in facts_of(text, TODAY)["models"]] == [date(2026, 6, 1)]


def test_the_best_selling_model_from_somewhere_is_not_sold_there(facts_of: Facts) -> None:
    text = "In Poland in June, Jaecoo's J7 was the best-selling Chinese model, at 2,060."
    assert _rows(facts_of, text)["vehicle_sales", 2060]["place"] == "PL"


def test_of_all_makes_and_of_many_together_nothing_is_a_makers(facts_of: Facts) -> None:
    text = (
        "In the first six months of 2025 287,400 new cars were registered in Poland. June alone brought 50,120.\n\n"
        "Toyota sold 42,300 cars.\n\nChinese makes are catching up fast. Together they sold 17,200 cars.\n"
    )
    assert [r["value"] for r in facts_of(text, TODAY)["results"]] == [42_300]


def test_they_are_the_two_that_were_named(facts_of: Facts) -> None:
    text = "Hyundai and Kia are growing. Together they sold 17,200 cars in Poland last year."
    assert [r["value"] for r in facts_of(text, TODAY)["results"]] == [17_200]


def test_the_first_months_of_a_year_that_is_over(facts_of: Facts) -> None:
    found = facts_of("Toyota sold 42,300 cars in the first six months.", date(2026, 1, 5))["results"]
    assert [(r["period_start"], r["period_end"]) for r in found] == [(date(2025, 1, 1), date(2025, 6, 30))]
