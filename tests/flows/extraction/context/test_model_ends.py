"""Ends of models: cars that are no longer built, sold or offered; and those that only look like it."""

from datetime import date

import pytest

DAY = date(2026, 3, 10)


def _status(facts_of, text):
    return {m["model_id"]: m.get("status") for m in facts_of(text, DAY)["models"]}


@pytest.mark.parametrize(
    ("text", "car"),
    [
        ("Volvo has withdrawn the S90 in the US.", "volvo-s90"),
        ("Audi no longer builds the Q8 e-tron.", "audi-q8-e-tron"),
        ("Production of the F-150 Lightning in its present form is over, Ford said.", "ford-f-150-lightning"),
        ("Ford has built its last F-150 Lightning.", "ford-f-150-lightning"),
        ("Nissan is taking the Ariya off the American market.", "nissan-ariya"),
        ("Stellantis dropped the battery-electric Ram 1500 last month.", "ram-1500"),
        ("The F-150 Lightning in its all-electric form is no longer built.", "ford-f-150-lightning"),
        ("VW lets the ID.5 die at the end of the year.", "volkswagen-id-5"),
        ("Mercedes stopped taking orders for the EQS in the US.", "mercedes-benz-eqs"),
        ("Sales of the Honda e ended in January 2024.", "honda-e"),
        ("Peugeot will soon complete production of the 108.", "peugeot-108"),
        ("Renault announced the end of the Zoe and the Twingo.", "renault-twingo"),
        ("Opel's discontinuation of the Insignia leaves a gap.", "opel-insignia"),
        ("The last Ford Fiesta rolled off the line in Cologne in July 2023.", "ford-fiesta"),
    ],
)
def test_a_car_that_goes_is_discontinued(facts_of, text, car):
    assert _status(facts_of, text)[car] == "discontinued"


@pytest.mark.parametrize(
    "text",
    [
        "Volvo has not withdrawn the S90.",
        "Nissan ended May with 5,000 sales of the Ariya.",
        "Ford will end the year with the F-150 Lightning in 40 countries.",
        "The Q8 e-tron runs on a platform that Audi has dropped.",
        "Fiat will complete production of the first 500 Grande Pandas in May.",
        "At the end of the Focus's life Ford will look for another tenant.",
    ],
)
def test_a_car_that_stays_is_not(facts_of, text):
    assert "discontinued" not in _status(facts_of, text).values()


@pytest.mark.parametrize(
    "text",
    [
        "Volvo has withdrawn the S90 in the US.",
        "Nissan ended sales of the Ariya in the US in September.",
        "In the US the S90 has been withdrawn, Volvo Cars said.",
    ],
)
def test_a_car_that_goes_takes_no_brand_with_it_and_is_not_launched(facts_of, text):
    facts = facts_of(text, DAY)
    assert not facts["events"]
    assert "exited" not in {m["status"] for m in facts["markets"]}


def test_a_brand_that_goes_leaves_the_market(facts_of):
    facts = facts_of("Nissan quit Russia in October 2022.", DAY)
    assert [m["status"] for m in facts["markets"]] == ["exited"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The maker of the K5 sedan and the Sorento SUV unveiled the EV9 concept in Los Angeles.",
            {"kia-k5": "on_sale", "kia-sorento": "on_sale", "kia-ev9": "concept"},
        ),
        ("The maker of the Cayenne will launch an electric 718 in 2027.", {"porsche-cayenne": "on_sale"}),
        ("The Kia EV2 will be its third model after the EV3 and EV4.", {"kia-ev3": "on_sale", "kia-ev4": "on_sale"}),
        ("The EQB will be an electric version of Mercedes' GLB.", {"mercedes-benz-glb": "on_sale"}),
        ("Tesla sells the Model 3 in Chile at prices aimed at rivals.", {"tesla-model-3": "on_sale"}),
        ("Porsche will launch the Macan after the summer.", {"porsche-macan": "planned"}),
        (
            "In addition to the Seal, BYD plans to sell the Dolphin in Malta.",
            {"byd-seal": "on_sale", "byd-dolphin": "planned"},
        ),
        ("The store will show the brand's full lineup: the Polestar 3 and the Polestar 4.", {"polestar-4": "on_sale"}),
        ("Kia will complete its range with the EV2 in 2027.", {"kia-ev2": "planned"}),
        ("Toyota will build an electric Hilux, previewed by a concept, in 2027.", {"toyota-hilux": "planned"}),
        ("The next Kia after the summer will be the EV2.", {"kia-ev2": "planned"}),
        ("Volvo plans to launch the EX90, aimed at families, in 2027.", {"volvo-ex90": "planned"}),
    ],
)
def test_a_car_by_which_another_is_told_is_there(facts_of, text, told):
    found = _status(facts_of, text)
    assert {car: found.get(car) for car in told} == told
