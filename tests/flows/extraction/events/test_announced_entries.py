"""Starts that are announced in the present, prepared or out of the question; published on one day of summer 2025."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

DAY = date(2025, 7, 1)
# Place, status, certainty, first day; "+ start": a start there is scheduled, "+ begun": it is told as done.
TOLD = {
    "Great Wall enters Bulgaria. It is represented by Kamor Auto. Sales begin in May 2026.": [
        "BG planned asserted 2026-05-01 + start"
    ],
    "Great Wall enters Bulgaria. Sales start in May 2026.": ["BG planned asserted 2026-05-01 + start"],
    "Chery comes to Denmark. The first cars go on sale in the autumn.": ["DK planned asserted 2025-09-01 + start"],
    "Xpeng launches in Poland. The G6 and the G9 will be available from September.": [
        "PL planned asserted 2025-09-01 + start"
    ],
    "Changan is back in Brazil. The Avatr 11 goes on sale in December.": ["BR present asserted - + begun"],
    "Chery came to Denmark. The first cars go on sale in the autumn.": ["DK present asserted - + begun"],
    "Chery comes to Denmark. It sold 300 cars there in May, and the Omoda 9 goes on sale in the autumn.": [
        "DK present asserted - + begun"
    ],
    "The next Stellantis van is planned for 2027 at the Cassino works.": ["IT present asserted - + start"],
    "MG is preparing its start in Mexico.": ["MX planned asserted -"],
    "MG plans its launch in Mexico.": ["MX planned asserted -"],
    "MG is close to its start in Mexico.": ["MX planned asserted -"],
    "MG is laying the ground for a start in Mexico.": ["MX planned asserted -"],
    "MG made its debut in Mexico.": ["MX present asserted - + begun"],
    "Chery readies Omoda for Spain.": ["ES planned asserted -"],
    "Canada is out of the question for Leapmotor.": ["CA planned denied -"],
    "Italy is next in line for Togg, without a date.": ["IT planned asserted -"],
    "Nissan dismissed claims that it was leaving South Africa.": ["ZA present asserted -"],
    "Reports that Nissan is leaving South Africa are untrue.": ["ZA present asserted -"],
    "Nissan is leaving South Africa.": ["ZA exited asserted -"],
    "Great Wall has rejected reports that it had cancelled its launch in Spain.": ["ES planned asserted -"],
    "Great Wall has cancelled its launch in Spain.": ["ES planned denied -"],
    "The Kia EV5 heads to Australia.": ["AU planned asserted -"],
    "Tata Motors has resumed car sales in Egypt. Tata left the country in 2019 when its importer closed down.": [
        "EG present asserted - + begun"
    ],
    "Opel left Japan in 2006. It has 12 dealers in Chile.": ["CL present asserted -", "JP exited asserted 2006-01-01"],
    "Jane Doe, who ran Ford's business in Spain until 2018, is 60.": [],
    "In Britain, Omoda has 75 dealers and will have 130 by December.": ["GB present asserted -"],
    "Kia will enter Peru in March 2026, after Chile and Bolivia.": [
        "BO present asserted -",
        "CL present asserted -",
        "PE planned asserted 2026-03-01 + start",
    ],
    "Kia will enter Peru in March 2026, after Chile raised its tariffs.": ["PE planned asserted 2026-03-01 + start"],
    "Leapmotor expands to Greece. Its cars are in showrooms. The B10 will be launched in September 2025.": [
        "GR present asserted - + begun"
    ],
    "BYD launches in Kenya. Its third showroom will open in August 2025.": ["KE present asserted - + begun"],
    "Kia nears a fifth of the market in Slovakia.": ["SK present asserted -"],
    "Closing the plant in Spain is not an option, Ford said.": ["ES present asserted -"],
    "Tata is back in Egypt. At the launch in Cairo on 19 June its managing director Shailesh Chandra said others would "
    "come.": ["EG present asserted 2025-06-19 + begun"],
    "Kia sells cars in Peru and watches the US election.": ["PE present asserted -"],
    "Togg will do without Italy.": ["IT planned denied -"],
    "MG launched the S5 in Spain despite Brussels' new tariffs on Chinese cars.": ["ES present asserted -"],
    "MG opened a showroom in Brussels.": ["BE present asserted -"],
    "Kia will start sales in Norway in March 2026 and in Denmark half a year later.": [
        "DK planned asserted 2026-09-01 + start",
        "NO planned asserted 2026-03-01 + start",
    ],
}
KINDS = {"scheduled": " + start", "occurred": " + begun"}


def lines(facts: dict[str, list[dict[str, Any]]]) -> list[str]:
    starts = {
        e["place"]: KINDS[e["status"]]
        for e in facts["events"]
        if e["event_type"] == "market_entry" and e["certainty"] == "asserted"
    }
    return sorted(
        f"{m['place']} {m['status']} {m['certainty']} {m.get('period_start') or '-'}{starts.get(m['place'], '')}"
        for m in facts["markets"]
    )


@pytest.mark.parametrize("text", TOLD)
def test_what_is_announced_prepared_or_out_of_the_question_is_no_market_yet(
    text: str, facts_of: Callable[..., dict[str, list[dict[str, Any]]]]
) -> None:
    assert lines(facts_of(text, DAY)) == TOLD[text]
