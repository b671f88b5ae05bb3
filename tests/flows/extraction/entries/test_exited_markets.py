"""Exits that a market statement tells, whatever its words; what is asked, or still ahead; as of 10 March 2026."""

from datetime import date

import pytest

from flows.extraction.lexicon.vocabulary import Vocabulary
from tests.flows.extraction.conftest import extraction_of

TOLD = {
    "Polestar sales in China ceased last autumn.": ["market_exit polestar CN occurred 2025-09-01..2025-11-30"],
    "Polestar sold few cars in China. Sales in the country ceased in 2025.": [
        "market_exit polestar CN occurred 2025-01-01..2025-12-31"
    ],
    "Polestar sold few cars in China. Sales there will end in May.": [
        "market_exit polestar CN scheduled 2026-05-01..2026-05-31"
    ],
    # The owner takes a brand away.
    "Great Wall Motor is withdrawing Ora from Malaysia.": ["market_exit ora MY scheduled .."],
    "Great Wall Motor is pulling its Ora brand out of Malaysia.": ["market_exit ora MY scheduled .."],
    "Great Wall Motor pulled Ora out of Malaysia in May 2025.": ["market_exit ora MY occurred 2025-05-01..2025-05-31"],
    "Great Wall Motor has decided to withdraw Ora from Malaysia and Thailand.": [
        "market_exit ora MY scheduled ..",
        "market_exit ora TH scheduled ..",
    ],
    "Ora will be withdrawn from Malaysia in June.": ["market_exit ora MY scheduled 2026-06-01..2026-06-30"],
    # Near misses: what is brought or moved, talks and shows, a plant, the home country.
    "Great Wall Motor took Haval from China to Malaysia.": [],
    "Renault withdrew Dacia from the talks in Romania.": [],
    "Polestar sold few cars in China. Output in the country ceased in 2025.": [
        "plant polestar CN occurred 2025-01-01..2025-12-31"
    ],
    "Fisker is gone. The same fate awaits the cars of Arcfox, which withdrew from Austria last year.": [
        "market_exit arcfox AT occurred 2025-01-01..2025-12-31"
    ],
    # What is still to happen with a car dates nothing that is done at the works.
    "Hyundai's Nosovice factory will build the Ioniq 3, due to be launched across Europe in September.": [
        "plant hyundai CZ scheduled ..",
        "product_launch hyundai europe scheduled 2026-09-01..2026-09-30",
    ],
    "Kia will build the EV2 in Zilina, to be shown in Brussels in May.": [
        "plant kia SK scheduled ..",
        "product_launch kia BE scheduled 2026-05-01..2026-05-31",
    ],
    "Kia will open a plant in Poland, due to be completed in 2027.": ["plant kia PL scheduled 2027-01-01..2027-12-31"],
    # Each item of a list has a place of its own.
    "Changan's plans:\n- Poland: end of 2026\n- Production in Europe: under study, no decision before 2027": [
        "plant changan None scheduled ..2026-12-31"
    ],
    # What is only asked has not happened.
    "Four years after leaving, Renault is back in Iran? Not quite.": [],
    "Remember the Atto 3? BYD launched it in Norway in 2021.": [
        "product_launch byd NO occurred 2021-01-01..2021-12-31"
    ],
    # The rest of a time is still ahead.
    "Xpeng sells in Norway. Ghana and Togo come later in the year.": [
        "market_entry xpeng GH scheduled 2026-03-10..2026-12-31",
        "market_entry xpeng TG scheduled 2026-03-10..2026-12-31",
    ],
    # "There" and "the country" of a launch.
    "Voyah is going to Italy; sales of the Courage start there on 1 April.": [
        "product_launch voyah IT scheduled 2026-04-01..2026-04-01"
    ],
    "Voyah is going to Italy. Sales of the Courage start there on 1 April.": [
        "product_launch voyah IT scheduled 2026-04-01..2026-04-01"
    ],
    # "A month later" is as fine as the time that it counts from.
    "Zeekr sold the 7X in Australia from September 2025. New Zealand got it a month later.": [
        "product_launch zeekr AU occurred 2025-09-01..",
        "product_launch zeekr NZ occurred 2025-10-01..2025-10-31",
    ],
}


@pytest.fixture(scope="module")
def told(vocabulary: Vocabulary) -> dict[str, list[str]]:
    texts = {f"t{number:03}": text for number, text in enumerate(TOLD)}
    rows = extraction_of(texts, vocabulary, date(2026, 3, 10)).readings["events"].to_dicts()
    return {
        text: sorted(
            f"{r['event_type']} {r['organization_id']} {r['place']} {r['status']} "
            f"{r['start_on'] or ''}..{r['end_on'] or ''}"
            for r in rows
            if r["document_id"] == key
        )
        for key, text in texts.items()
    }


@pytest.mark.parametrize("text", TOLD)
def test_exits_of_markets(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]
