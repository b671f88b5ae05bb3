"""What words at a place say of it: entered, next, with works that change; who has sent cars there; and near misses."""

from datetime import date

import pytest

DAY = date(2025, 7, 1)


def _markets(facts_of, text):
    return {f"{m['organization_id']} {m['place']} {m['status']}" for m in facts_of(text, DAY)["markets"]}


# A place that a maker has come to before is present, whatever is to come there.
ENTERED = {
    "Skoda wants to open 12 showrooms, most of them in Vietnam, which it entered in 2023.": "skoda VN present",
    "Polestar plans 30 shops in Italy, its newest market.": "polestar IT present",
    "Smart will add studios in Greece, its latest addition.": "smart GR present",
    "Mahindra wants to offer more in Chile, a market it knows since 2012.": "mahindra CL present",
    "Isuzu will invest in Thailand, which builds most of its pickups.": "isuzu TH present",
    "Kia will send it to Serbia, which has 12 dealers.": "kia RS present",
}
NOT_ENTERED = {
    "Zeekr is to begin in Finland, which it will enter in May.": "zeekr FI planned",
    "Avatr plans a start in Latvia, its next market.": "avatr LV planned",
    "Xpeng is to sell cars in Ireland, which Nio entered in 2024.": "xpeng IE planned",
    "Kia will go to Malta, which has 500,000 inhabitants.": "kia MT planned",
    "Togg will start in Slovakia, which builds more cars per head than any other country.": "togg SK planned",
}
# A place that comes next is planned, whatever is done in those before it.
NEXT = {
    "Indonesia, where output began last July, and Malaysia, which follows this spring, complete Xpeng's list.": (
        "xpeng MY planned"
    ),
    "Italy, which follows in May, is Xpeng's ninth market.": "xpeng IT planned",
    "France becomes Togg's second European market this autumn.": "togg FR planned",
    "Togg's first store in Austria welcomes customers from November.": "togg AT planned",
    "Hongqi is at the Paris show. Its dealers in France open their doors in 2026.": "hongqi FR planned",
}
NOT_NEXT = {
    "Hongqi dealers in Spain open on Sundays.": "hongqi ES present",
    "Toyota's battery factory in North Carolina has been shipping since April.": "toyota US present",
}
# What may grow, shrink or be moved runs.
CHANGED = {
    "Kia could double its sales in Peru.": "kia PE present",
    "Lucid could add dealers in Canada.": "lucid CA present",
    "Honda's Thai production is to be halved.": "honda TH present",
    "Toyota keeps to its aim of selling 200,000 cars a year in Thailand.": "toyota TH present",
    "Kia is sticking to its target of selling 3,000 vans in Kenya.": "kia KE present",
}
NOT_CHANGED = {
    "Nissan may build the Rogue in Canada.": "nissan CA planned",
    "Brazilian assembly is to begin in 2026, GAC said.": "gac BR planned",
    "Chery is thinking of selling its first cars in Austria.": "chery AT planned",
}
# Cars that have left for a country are sold there.
SENT = {
    "The first batch of 300 Geely cars left for Kazakhstan in May.": "geely KZ present",
    "BAIC cars left Tianjin for Cuba in March.": "baic CU present",
    "A ship with 900 MG4s set sail for Chile last week.": "mg CL present",
}
# Who deals in which make where.
HANDLED = {
    "Al-Futtaim, which sells Toyota in the Emirates, has won the contract for BYD in Singapore.": "byd SG present",
    "Tofas took over the sales of Opel in Turkey last year.": "opel TR present",
    "Nordex assembles vans for Peugeot near Montevideo.": "peugeot UY present",
    "Inchcape looks after Kia in Peru and Great Wall in Colombia.": "gwm CO present",
}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        *ENTERED.items(),
        *NOT_ENTERED.items(),
        *NEXT.items(),
        *NOT_NEXT.items(),
        *CHANGED.items(),
        *NOT_CHANGED.items(),
        *SENT.items(),
        *HANDLED.items(),
    ],
)
def test_a_place_is_as_the_words_at_it_say(facts_of, text, wanted):
    found = _markets(facts_of, text)
    organization, place, _ = wanted.split()
    assert {m for m in found if m.startswith(f"{organization} {place} ")} == {wanted}


@pytest.mark.parametrize(
    "text",
    [
        "The Dongfeng boss left for Paris in May.",
        "The car was driven along the Great Wall of China.",
        "Italy, which follows the EU line, taxes cars from BYD.",
        "US senators want to ban BYD and Geely from America.",
        "The Dutch bought fewer cars last year. Xiaomi hired a designer.",
    ],
)
def test_where_nobody_trades_is_no_market(facts_of, text):
    assert not _markets(facts_of, text)


def test_a_contract_in_one_country_says_nothing_of_the_makes_sold_in_another(facts_of):
    text = "Al-Futtaim, which sells Toyota in the Emirates, has won the contract for BYD in Singapore."
    assert "toyota SG present" not in _markets(facts_of, text)


def test_a_region_of_which_a_country_is_the_first_is_none_itself(facts_of):
    text = "Leapmotor will be built in Kedah, making Malaysia the first country in Southeast Asia to build its cars."
    assert _markets(facts_of, text) == {"leapmotor MY planned"}


def test_what_is_big_already_does_not_go_on_with_a_plan(facts_of):
    text = "In Britain Changan starts this autumn. It sells in 60 countries. Russia and Mexico are the biggest."
    assert {"changan RU present", "changan MX present"} <= _markets(facts_of, text)


# A country that buys or builds so many cars is the one that the makers behind it are told of.
@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ecuador registered 9,000 cars in May. Chevrolet had 1,902 and Kia 1,240.", {"chevrolet", "kia"}),
        (
            "The Swiss bought more electric cars in April. Tesla fell to fifth place, while Skoda rose to first. "
            "Xpeng sold 120 cars.",
            {"tesla", "skoda", "xpeng"},
        ),
        (
            "Kenya imported some 14,000 new cars in 2024. Toyota had 5,000, Isuzu 3,200 and Nissan 900.",
            {"toyota", "isuzu", "nissan"},
        ),
        ("Nepal's bestseller is the BYD Atto 3. Tata's Punch is second.", {"byd", "tata-motors"}),
        (
            "Peugeot sold 1,380 cars in Chile in June. Among the Chinese GWM is strongest with 2,050; Jetour follows.",
            {"peugeot", "gwm", "jetour"},
        ),
        ("Rivals such as MG and Omoda already offer cheaper cars in Britain.", {"mg", "omoda"}),
    ],
)
def test_makers_of_a_market_report(facts_of, text, wanted):
    places = {m.split()[1] for m in _markets(facts_of, text)}
    assert {m.split()[0] for m in _markets(facts_of, text)} == wanted
    assert len(places) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Germany imported 4,000 cars from China. BYD built 3,000 more in Hungary.",
        "Thailand built roads. Toyota sold its shares in the company.",
        "China exported 436,000 cars. Geely was in front.",
    ],
)
def test_a_country_that_trades_otherwise_sets_no_scene(facts_of, text):
    assert not {"byd DE present", "toyota TH present", "geely CN present"} & _markets(facts_of, text)


@pytest.mark.parametrize(
    "head", ["OSLO / PARIS -", "OSLO/PARIS, Sept. 5 (Agency) -", "OSLO and PARIS -", "Oslo / Paris:"]
)
def test_a_report_from_two_towns_tells_of_neither(facts_of, head):
    assert _markets(facts_of, f"{head} Kia opens its order books in Germany on Sept. 29.") == {"kia DE planned"}


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Oslo and Bergen have Kia showrooms.", {"NO"}),
        ("Kia has dealers in Oslo / Bergen - and Paris.", {"NO", "FR"}),
    ],
)
def test_two_towns_that_are_no_head(facts_of, text, places):
    assert {m.split()[1] for m in _markets(facts_of, text)} == places


def test_a_scene_begins_with_a_car_to_come(facts_of):
    text = "Omoda and Jaecoo sold 9,800 cars in Poland. Sister brand Lepas begins in November with the L8."
    assert "lepas PL planned" in _markets(facts_of, text)
