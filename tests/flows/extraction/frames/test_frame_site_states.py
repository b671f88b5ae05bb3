"""Sites that are ready, come to a place, are put on ice or told of in asides; as of 10 March 2026."""

from datetime import date
from typing import Any

import pytest

from flows.extraction.lexicon.vocabulary import Vocabulary
from tests.flows.extraction.conftest import extraction_of

TOLD = {
    # What is not so until a time is so from then, whatever was planned before.
    "Renault's third line in Tangier will not be ready until mid-2027.": ["plant renault MA 2027-05-01 scheduled"],
    "A line in Tangier, pencilled in for this autumn, will not be ready until mid-2027, Renault said.": [
        "plant renault MA 2027-05-01 scheduled"
    ],
    "Production cuts are under way in Zilina, Kia says.": [],
    "BYD's plant in Szeged should be fully functional by June.": ["plant byd HU None scheduled"],
    # A site that comes to a place, and no brand.
    "A Nio research centre is coming to Munich next year.": ["facility nio DE 2027-01-01 scheduled"],
    "A second BYD plant will come to Hungary in 2027.": ["plant byd HU 2027-01-01 scheduled"],
    "BYD came to Hungary in 2023 from its plant in Shenzhen.": ["market_entry byd HU 2023-01-01 occurred"],
    # Other sites than plants are planned, called off and closed as well.
    "BYD's R&D centre in Budapest is scheduled for June.": ["facility byd HU 2026-06-01 scheduled"],
    "Xpeng called off a research centre in Munich in January.": ["facility xpeng DE 2026-01-01 cancelled"],
    "Xpeng put its research centre in Munich on ice in January.": ["facility xpeng DE 2026-01-01 cancelled"],
    "BYD put its plant in Manisa on hold last month.": ["plant byd TR 2026-02-01 cancelled"],
    "BYD put its plant in Manisa on the map.": [],
    "The Nio design studio in Munich closes its doors in June.": ["facility nio DE 2026-06-01 scheduled"],
    # Reporters travel to what is opened: the dateline tells where, if the region that is told holds it.
    "RAYONG, Thailand - BYD on Monday opened its first factory in Southeast Asia.": [
        "plant byd TH 2026-03-09 occurred"
    ],
    "LONDON - BYD on Monday opened its first factory in Southeast Asia.": [
        "plant byd southeast_asia 2026-03-09 occurred"
    ],
    "BANGKOK - BYD will open its first factory in Southeast Asia in May.": [
        "plant byd southeast_asia 2026-05-01 scheduled"
    ],
    # A clause about the site has a time of its own; a verb in the past calls off in the past.
    "In January SAIC shelved the Hungarian plant it had planned since 2023.": ["plant saic HU 2026-01-01 cancelled"],
    "In January SAIC dropped plans for a European plant.": ["plant saic None 2026-01-01 cancelled"],
    # Whose it was once.
    "BYD took over a plant in Brazil. The site, once Ford's, began work on 1 July 2025.": [
        "acquisition byd BR None occurred",
        "plant byd BR 2025-07-01 occurred",
    ],
    "Hyundai: Talegaon plant (ex-General Motors) running since October 2025.": ["plant hyundai IN 2025-10-01 occurred"],
    "In January SAIC shelved the European plant it had been hinting at since 2023. It keeps a team in Longbridge, "
    "England.": ["plant saic europe 2026-01-01 cancelled"],
    # Talks that come to nothing.
    "Talks between Chery and Madrid about a second Spanish plant have collapsed.": ["plant chery ES None cancelled"],
    "Talks between Chery and Madrid about a second Spanish plant have begun.": ["plant chery ES None scheduled"],
    # An outlet that closes opens nothing.
    "On Thursday Zeekr padlocked its Amsterdam centre.": [],
    "Zeekr shut its showroom in Amsterdam on Thursday.": [],
    "Zeekr opened its showroom in Amsterdam on Thursday.": ["outlet_opening zeekr NL 2026-03-05 occurred"],
    # A town stands for its plant where sites were told of a little before.
    "Ford will give up its research centre in Aachen. The institute employs 200 people. Saarlouis was closed in "
    "November.": ["facility ford DE None scheduled", "plant ford DE 2025-11-01 occurred"],
    # Whose it is the frame knows best; who is counted up among others does nothing.
    "Horse Powertrain, the engine company of Renault and Geely, today inaugurated its new technical centre in "
    "Bucharest.": ["facility horse RO 2026-03-10 occurred"],
    # A workshop of a plant makes cars; another one looks after them.
    "BYD will open a battery workshop in Jizzakh in May.": ["plant byd UZ 2026-05-01 scheduled"],
    # What is under way has begun; what is said about it has not.
    "Series production of the Kia EV4 for European buyers is now under way in Zilina.": [
        "plant kia SK None occurred",
    ],
    "Assembly of the Kia EV4 has been in full swing in Zilina since May 2024.": [
        "plant kia SK 2024-05-01 occurred",
    ],
    "Production of the Kia EV4 comes on stream in Zilina in 2027.": [
        "plant kia SK 2027-01-01 scheduled",
    ],
    "Talks about the production of the Kia EV4 are under way in Zilina.": [],
    "Production of the Kia EV4 is not yet under way in Zilina.": [],
    "Kia's sales are in full swing in Zilina.": [],
}


@pytest.fixture(scope="module")
def told(vocabulary: Vocabulary) -> dict[str, list[str]]:
    texts = {f"t{number:03}": text for number, text in enumerate(TOLD)}
    rows = extraction_of(texts, vocabulary, date(2026, 3, 10)).readings["events"].to_dicts()
    return {text: sorted(_line(row) for row in rows if row["document_id"] == key) for key, text in texts.items()}


def _line(row: dict[str, Any]) -> str:
    return f"{row['event_type']} {row['organization_id']} {row['place']} {row['start_on']} {row['status']}"


@pytest.mark.parametrize("text", TOLD)
def test_a_sentence_tells_these_events(told: dict[str, list[str]], text: str) -> None:
    assert told[text] == TOLD[text]
