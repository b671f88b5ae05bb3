"""Who sells, beside whom, and where alone: markets told by their limits, by lists of cars and by parts of a number."""

from datetime import date

import pytest

from flows.extraction.lexicon.vocabulary import Vocabulary
from tests.flows.extraction.conftest import extraction_of

TOLD = {
    # Nowhere else.
    "Nissan does not sell the Sakura outside Japan.": ["nissan JP present"],
    "Xpeng has never sold a flying car outside China.": ["xpeng CN present"],
    "Togg has no dealers outside Turkey and Germany.": ["togg DE present", "togg TR present"],
    "Hitherto confined to China, the Denza D9 costs 330,000 yuan.": ["denza CN present"],
    "Toyota will sell no diesels outside Africa.": [],
    "BYD built a plant outside China.": [],
    # Sisters, and cars of several makes.
    "Hyundai rules in Seoul. Together with its sister Kia it holds over 70 percent of the Korean market.": [
        "hyundai KR present",
        "kia KR present",
    ],
    "Along with Geely it holds a stake in Aston Martin, says Volvo.": [],
    "Seres brings the 3 to Nepal. It undercuts MG's ZS EV and the BYD Atto 3, both on sale here.": [
        "byd NP present",
        "mg NP present",
        "seres NP present",
    ],
    # Parts of what was told before.
    "VinFast delivered 21,747 cars in the first half. Almost all stayed in Vietnam.": ["vinfast VN present"],
    "Togg built 30,000 cars. A third went to Germany, the rest stayed at home.": [
        "togg DE present",
        "togg TR present",
    ],
    "Leapmotor exported 17,000 cars in a quarter. Half of them ended up in Italy.": ["leapmotor IT present"],
    "Togg's directors met. Half of them are from Germany.": [],
    # A list is no listing of shares.
    "Waiting lists for the Jetour T2 in Kuwait are three months long.": ["jetour KW present"],
    "Jetour hopes to list its shares in Kuwait.": [],
    # What has come is there.
    "BYD, too, has come to Indonesia.": ["byd ID present"],
}


@pytest.fixture(scope="module")
def told(vocabulary: Vocabulary) -> dict[str, list[str]]:
    texts = {f"t{number:03}": text for number, text in enumerate(TOLD)}
    rows = extraction_of(texts, vocabulary, date(2026, 3, 10)).readings["markets"].to_dicts()
    return {
        text: sorted(f"{r['organization_id']} {r['place']} {r['status']}" for r in rows if r["document_id"] == key)
        for key, text in texts.items()
    }


@pytest.mark.parametrize("text", TOLD)
def test_markets_told_by_limits_lists_and_parts(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]
