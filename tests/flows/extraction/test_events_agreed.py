"""Agreements that are told in passing, and importers that are picked. Published 12 June 2024."""

from collections.abc import Callable

Events = Callable[[list[str]], dict[str, list[str]]]
_TOLD = {
    "Leapmotor comes to Australia. LSH Auto, an old hand in the Mercedes-Benz trade, has been picked "
    "as importer.": "partnership leapmotor AU -",
    "Leapmotor is coming to Australia. Inchcape has been chosen as its importer.": "partnership leapmotor AU -",
    "Leapmotor is coming to Chile, where Gildemeister was named sole importer in May.": "partnership leapmotor ",
    "Stellantis opened the Algerian plant on Monday, with an agreement with the Ministry of Industry having been "
    "signed in October 2022.": "partnership stellantis - 2022-10-01..2022-10-31",
    "EP Manufacturing expects to put together vehicles for Great Wall Motor in Malaysia, based on an MoU from earlier "
    "this week.": "partnership gwm MY 2024-06-10..2024-06-12",
    "Following a deal in May, Chery will build cars with Ebro in Barcelona.": "partnership chery ",
}
_NOTHING = [
    "Kia works to a contract with its staff.",
    "Kia's sales chief, picked as man of the year in May, lives in Seoul.",
    "Mercedes-Benz, based on an old idea from May, is planning a car.",
]


def test_agreements_in_passing(events_of: Events) -> None:
    found = events_of(list(_TOLD))
    wrong = {
        text: found[text] for text, wanted in _TOLD.items() if not any(line.startswith(wanted) for line in found[text])
    }
    assert not wrong


def test_none(events_of: Events) -> None:
    assert not [x for lines in events_of(_NOTHING).values() for x in lines if x.startswith("partnership")]
