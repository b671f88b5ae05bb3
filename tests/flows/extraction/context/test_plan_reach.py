"""Plans that do not reach a car leave it on sale; those that do, and times ahead, make it planned."""

from datetime import date

import pytest

from flows.extraction.lexicon.vocabulary import Vocabulary
from tests.flows.extraction.conftest import extraction_of

TOLD = {
    # What people do with a car, or another car to it.
    "Deepal has a pick-up. With braked towing of 1600kg it is never going to trouble a Ford Ranger.": (
        "ford-ranger",
        "on_sale",
    ),
    "For £2,000 more you could look at an MG4, which is newer.": ("mg4", "on_sale"),
    "Families want the Jetour T2 and wait three months for it.": ("jetour-t2", "on_sale"),
    "The T03 will land in the middle of the Dacia Spring range.": ("dacia-spring", "on_sale"),
    "Leapmotor has the B10, all-electric, and the C10, to be had with a range extender.": ("leapmotor-c10", "on_sale"),
    "The boss, who will become chairman in May, spoke of 30,119 units of the Hyundai Creta.": (
        "hyundai-creta",
        "on_sale",
    ),
    "Local content in the Wuling Air ev is 47.5 percent and should be 60 percent in 2027.": (
        "wuling-air-ev",
        "on_sale",
    ),
    "Kia is to begin assembly in Jakarta this summer, it said as it launched the Carens there.": (
        "kia-carens",
        "on_sale",
    ),
    # A sentence of its own takes no plan from the one before; an item does.
    "The Zeekr 9X will be expensive.\nThe Aito M9 costs less.": ("aito-m9", "on_sale"),
    "A plan for the north will be told next week.\nThe Tank 500 and the Cannon wait their turn.": (
        "tank-500",
        "on_sale",
    ),
    "Sales should rise to 65,000. Some figures:\n- about two thirds of them Jaecoo 7": ("jaecoo-j7", "on_sale"),
    "Xpeng plans several cars for Europe this year.\nThe G7 first.": ("xpeng-g7", "planned"),
    "The maker will bring two cars in 2027:\n- Omoda 3\n- Omoda 4": ("omoda-4", "planned"),
    # What has come, and what is to come.
    "Will anybody love that face? The Kia Tasman reached showrooms this month with a diesel engine.": (
        "kia-tasman",
        "on_sale",
    ),
    "The Polestar 7 will be made from 2028 in a plant that is still going up.": ("polestar-7", "planned"),
    "The Deepal S07 leads the way in the second quarter of 2027.": ("deepal-s7", "planned"),
    "In Mumbai the cloth fell from the Mahindra Vision.S.": ("mahindra-vision-s", "planned"),
    "After that comes the Polestar 6, without a date.": ("polestar-6", "planned"),
    "Audi's A6 e-tron will arrive in May.": ("audi-a6-e-tron", "planned"),
    # Ends.
    "Plug-in hybrid Jeeps, the Wrangler 4xe among them, are disappearing from American price lists.": (
        "jeep-wrangler-4xe",
        "discontinued",
    ),
    "A Denza Z9 finished in Shanwei last week was BYD's 10 millionth car.": ("denza-z9", "on_sale"),
}


@pytest.fixture(scope="module")
def told(vocabulary: Vocabulary) -> dict[str, dict[str, str]]:
    texts = {f"t{number:03}": text for number, text in enumerate(TOLD)}
    rows = extraction_of(texts, vocabulary, date(2026, 3, 10)).readings["models"].to_dicts()
    return {text: {r["model_id"]: r["status"] for r in rows if r["document_id"] == key} for key, text in texts.items()}


@pytest.mark.parametrize("text", TOLD)
def test_status_of_a_car_beside_a_plan(text: str, told: dict[str, dict[str, str]]) -> None:
    model, status = TOLD[text]
    assert told[text].get(model) == status
