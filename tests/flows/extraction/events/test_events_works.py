"""Works: what begins, goes on and ends at plants, in the words that journalists have for it. Published 12 June 2024."""

import re
from collections.abc import Callable

import pytest

Events = Callable[[list[str]], dict[str, list[str]]]
_STARTS = {
    "Kia has planned a second factory in Wuhan, China. Construction began last year on a site of 50 hectares, with "
    "production set to start in the middle of this year, the report noted.": [
        "plant kia CN:Wuhan - scheduled",
        "plant kia CN 2023-01-01..2023-12-31",
        "plant kia CN 2024-05-01..2024-08-31 scheduled",
    ],
    "Kia wants a plant in Blythewood, South Carolina. The start of production, says the release, is targeted for no "
    "later than the end of 2026.": ["plant kia US ..2026-12-31 scheduled"],
    "Kia will build a plant near Puebla in Mexico. Building is planned for 2026.": [
        "plant kia MX 2026-01-01..2026-12-31 scheduled",
        "plant kia MX:Puebla - scheduled",
    ],
    "Kia wants a plant in Blythewood, South Carolina. Work gets under way in the autumn.": [
        "plant kia US 2024-09-01..2024-11-30 scheduled"
    ],
    "Volkswagen is to invest R4-billion in its plant in Kariega. The first phase of the upgrade gets under way at the "
    "end of this year.": ["plant volkswagen ZA 2024-12-01..2024-12-31 scheduled"],
    "Kia's Hambach plant in France has had a hard year. Assembly came to a halt there last September and resumed in "
    "January.": ["plant kia FR 2023-09-01..2023-09-30", "plant kia FR 2024-01-01..2024-01-31"],
    "Kia will build a research centre in Poland. Construction is to begin in 2026.": [
        "facility kia PL 2026-01-01..2026-12-31 scheduled"
    ],
}
_CITIES = {
    "Stellantis intends to lift capacity at its Kenitra factory in Morocco. Opened in 2019, Kenitra reached a capacity "
    "of 200,000 vehicles the following year.": ["plant stellantis MA:Kenitra 2019-01-01..2019-12-31"],
    "Kia has a plant at Žilina in Slovakia. Žilina closes for three weeks in July.": [
        "plant kia SK:Žilina 2024-07-01..2024-07-31 scheduled"
    ],
    "Audi builds the Q8 e-tron in Brussels. Audi shuts the gates in Brussels on February 28.": [
        "plant audi BE:Brussels 2025-02-28..2025-02-28 scheduled"
    ],
    "Toyota sold its plant. Toyota closed Durban last September.": ["plant toyota ZA:Durban 2023-09-01..2023-09-30"],
    "Nissan is cutting capacity at its factories. Local media suggest that Civac in Mexico and Rosslyn in South Africa "
    "may have to close.": [
        "plant nissan MX:Cuernavaca - scheduled hedged",
        "plant nissan ZA:Rosslyn - scheduled hedged",
    ],
    "BYD will open its first European plant in Szeged in 2025. Manisa in Turkey, with room for 150,000 cars a year, "
    "follows in 2026; the bill comes to $1 billion.": [
        "plant byd HU:Szeged 2025-01-01..2025-12-31 scheduled",
        "plant byd TR:Manisa 2026-01-01..2026-12-31 scheduled",
    ],
}
_STEPS = {
    "Proton's first EV plant was officially opened at Tanjung Malim in Malaysia this morning.": [
        "plant proton MY:Tanjung Malim 2024-06-12..2024-06-12"
    ],
    "BMW's Debrecen plant in Hungary was ceremonially opened. Just over three years passed since the foundation stone "
    "was laid in June 2022.": ["plant bmw HU:Debrecen -", "plant bmw HU 2022-06-01..2022-06-30"],
    "Kia's Hambach plant in France has had a hard year. Assembly came to a halt there last September when a supplier "
    "went under and resumed in January.": [
        "plant kia FR 2023-09-01..2023-09-30",
        "plant kia FR 2024-01-01..2024-01-31",
    ],
    "BMW recently began construction of a battery facility in Rayong in Thailand.": ["plant bmw TH:Rayong -"],
    "An X25 rolled out of the new BAIC factory in South Africa on Monday.": ["plant baic ZA 2024-06-10..2024-06-10"],
    "Honda's car-making in Thailand began in 1992.": ["plant honda TH 1992-01-01..1992-12-31"],
    "Toyota is building a battery factory in Kentucky. When operations begin in 2025, the site is to employ 5,000.": [
        "plant toyota US -",
        "plant toyota US 2025-01-01..2025-12-31 scheduled",
    ],
}
_NOTHING = [
    "Every year 300,000 cars roll out of the Hyundai factory in Ulsan.",
    # Neither a site nor a place that is one is spoken of.
    "Kia has a new boss. The overhaul begins in May.",
    "Kia's image has suffered. Work gets under way in the autumn.",
    "Kia says that new brands can't go out immediately to build factories in Mexico.",
    "Kia opened a dealership in Madrid. Madrid closes for the holidays in August.",
    "Kia sells cars in Madrid. Opened in 2019, Madrid's museum has 200,000 visitors a year.",
]


def _told(lines: list[str], kinds: tuple[str, ...] = ("plant", "facility")) -> list[str]:
    """The lines of these types, without cities that a wording leaves open."""
    return sorted(line for line in lines if line.split()[0] in kinds)


def _fits(found: list[str], wanted: list[str]) -> bool:
    """Whether each wanted line is found; one whose place has no city fits any city."""
    plain = [(line, re.sub(r":\S+", "", line)) for line in found]
    return len(found) == len(wanted) and all(any(w in pair for pair in plain) for w in wanted)


@pytest.mark.parametrize("table", [_STARTS, _CITIES, _STEPS], ids=["starts", "cities", "steps"])
def test_works(table: dict[str, list[str]], events_of: Events) -> None:
    found = events_of(list(table))
    wrong = {text: _told(found[text]) for text, wanted in table.items() if not _fits(_told(found[text]), wanted)}
    assert not wrong


def test_no_works(events_of: Events) -> None:
    assert not [lines for lines in events_of(_NOTHING).values() if _told(lines, ("plant",))]
