"""Parts of a sentence that tell a market each by itself: clauses in front, "with X joining in May", and whose a firm
is.
"""

from collections.abc import Callable, Mapping
from typing import Any

Facts = dict[str, list[dict[str, Any]]]

MARKETS = {
    # A finite clause, or a `where` behind a phrase, in front of the main clause.
    "A year after Zeekr shut most of its showrooms in Peru, it plans to enter Chile.": "CL planned, PE present",
    "After Peru, where its first cars were handed over in May, Zeekr turns its attention to Chile.": (
        "CL planned, PE present"
    ),
    "Two months after it opened in Peru, Zeekr will start in Chile.": "CL planned, PE present",
    # A subject of its own behind "with": its day tells whether it is to come.
    "Zeekr sells in Peru, with Chile joining in May 2031 and Ghana in June 2031.": "CL planned, GH planned, PE present",
    "Zeekr has moved up its plans, with Chile opening in May 2031.": "CL planned",
    "Zeekr sells in Peru, with dealers in Chile joining in.": "CL present, PE present",
    # What was meant at first is so no more; what has not been given up goes on.
    "Zeekr sells in Chile. Its launch in Peru, originally set for May 2031, slips into 2032.": "CL present, PE planned",
    "Zeekr has not given up on Peru.": "PE present",
    "Zeekr has given up on Peru.": "PE exited",
    # A start of many is announced, and not made.
    "Zeekr sells in Chile. In May, the company announced a return to Peru.": "CL present, PE planned",
    "Zeekr sells in Chile. In May, the company made a return to Peru.": "CL present, PE present",
    # Where a partner is from.
    "Zeekr is growing. Peru and Chile open in May 2031 through a Peruvian dealer group.": "CL planned, PE planned",
    # Cars are built there already; a plant is not.
    "Zeekr plans to enter Chile. In Peru, where the 7X is already being built, it wants to sell more.": (
        "CL planned, PE present"
    ),
    "Zeekr sells in Chile. Its plant in Peru is now being built.": "CL present, PE planned",
    # "Sales there are": of the place before.
    "Zeekr sells in Chile. Next comes Peru. Sales there are planned for May 2031.": "CL present, PE planned",
    # What comes to an end is left; what is absent is not there.
    "Zeekr will no longer be sold in Peru after 2031.": "PE exited",
    "Zeekr will no longer enter Peru.": "PE planned",
    "Zeekr sells in Chile. In Peru, where it has been absent since 2020, a comeback is expected.": (
        "CL present, PE planned"
    ),
    # Where he is from who tells it.
    "Zeekr will pull out of Peru in 2031, its Chilean distributor said.": "CL present, PE exited",
    "Zeekr will pull out of Peru in 2031 and of Chile in 2032.": "CL exited, PE exited",
    # "There" is all of a list; "the country" is one.
    "Zeekr goes to Chile, Ghana and Peru. It expects to open for business there in 2031.": (
        "CL planned, GH planned, PE planned"
    ),
    # Plans that are no more.
    "Zeekr sells in Chile. Its plans to enter Peru by 2031 are void.": "CL present, PE planned",
    # A street is no place.
    "Zeekr sells in Chile. It sells cars in Lima Street.": "CL present",
}
DATES = {
    "Zeekr will start in Chile, Ghana and Peru in May, June and July 2031 respectively.": {
        "CL": "2031-05-01",
        "GH": "2031-06-01",
        "PE": "2031-07-01",
    },
    "The first country for Zeekr will be Chile, in May 2031, followed by Ghana and Peru in June 2031.": {
        "CL": "2031-05-01",
        "GH": "2031-06-01",
        "PE": "2031-06-01",
    },
    "Zeekr will start in Chile, Ghana and Peru in May 2031.": {
        "CL": "2031-05-01",
        "GH": "2031-05-01",
        "PE": "2031-05-01",
    },
}
WHO = {
    # Whose somebody is tells nobody who acts.
    "Stellantis-backed Leapmotor will enter Peru in May 2031.": "leapmotor",
    "Leapmotor is growing. The Stellantis-backed brand will enter Peru in May 2031.": "leapmotor",
    "Lotus is growing. The Geely-owned maker plans to enter Peru in May 2031.": "lotus",
    "Avatr is growing. The Changan offshoot starts deliveries in Peru in May 2031.": "avatr",
    "Geely will enter Peru in May 2031.": "geely",
    "Changan will enter Peru in May 2031.": "changan",
}


def test_statuses(facts_of_all: Callable[[Mapping[str, str]], dict[str, Facts]]) -> None:
    texts = {f"t{i}": text for i, text in enumerate(MARKETS)}
    told = {
        texts[key]: ", ".join(sorted(f"{row['place']} {row['status']}" for row in facts["markets"]))
        for key, facts in facts_of_all(texts).items()
    }
    assert told == MARKETS


def test_who_enters(facts_of_all: Callable[[Mapping[str, str]], dict[str, Facts]]) -> None:
    """The market and the entry are of one and the same."""
    texts = {f"t{i}": text for i, text in enumerate(WHO)}
    told = {
        texts[key]: [row["organization_id"] for dataset in ("markets", "events") for row in facts[dataset]]
        for key, facts in facts_of_all(texts).items()
    }
    assert told == {text: [who, who] for text, who in WHO.items()}


def test_dates_of_lists(facts_of_all: Callable[[Mapping[str, str]], dict[str, Facts]]) -> None:
    """Each place of a list enters on its own day, and all of them are to come."""
    texts = {f"t{i}": text for i, text in enumerate(DATES)}
    for key, facts in facts_of_all(texts).items():
        entries = [row for row in facts["events"] if row["event_type"] == "market_entry"]
        assert {row["place"]: str(row["start_on"]) for row in entries} == DATES[texts[key]]
        assert {row["status"] for row in entries} == {"scheduled"}
