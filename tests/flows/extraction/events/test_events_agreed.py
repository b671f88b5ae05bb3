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
    "this week.": "partnership ep-manufacturing MY 2024-06-10..2024-06-12",
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


_ONE_LINE = {
    # Milestones
    "JAKARTA. An Indonesian customer on Monday took the keys to the first XPENG assembled outside China, an X9.": (
        "milestone xpeng ID 2024-06-10..2024-06-10"
    ),
    "Hyundai is having another go at Japan. First deliveries are scheduled for July.": (
        "milestone hyundai - 2024-07-01..2024-07-31 scheduled"
    ),
    "Mahindra builds the Pik Up at a plant near Durban. The 25,000th was finished in March.": (
        "milestone mahindra - 2024-03-01..2024-03-31"
    ),
    # Exits
    "Hyundai is having another go at Japan, where it gave up selling cars in 2009.": (
        "market_exit hyundai JP 2009-01-01..2009-12-31"
    ),
    "Neta came to Singapore in 2023. It ceased sales there in May.": "market_exit neta SG 2024-05-01..2024-05-31",
    # Agreements
    "Mahindra is bigger than ever. On 16 May the Indian company and the Industrial Development Corporation put their "
    "names to a memorandum of understanding in Durban.": "partnership mahindra ZA:Durban 2024-05-16..2024-05-16",
    "In China Polestar has handed over sales to a joint venture with SAIC.": "partnership polestar CN -",
    # Plants
    "Toyota has plans in America. A three-row electric SUV will be built in Kentucky from 2026.": (
        "plant toyota US:Kentucky 2026-01-01.. scheduled"
    ),
}
_NO_LINE = [
    "Tata Motors and its local distributor DIMO presented four of them on June 3.",
    "Landed by Swaidan Trading, Ashok Leyland's distribution partner in the UAE, the deal will be served from stock.",
    "The works of BYD is laid out for 150,000 cars in Hungary when it is complete.",
    "Kia quit selling the car.",
]


def test_one_event_each(events_of: Events) -> None:
    found = events_of(list(_ONE_LINE))
    wrong = {
        text: found[text] for text, wanted in _ONE_LINE.items() if not any(x.startswith(wanted) for x in found[text])
    }
    assert not wrong


def test_described_only(events_of: Events) -> None:
    kinds = ("partnership", "plant", "market_exit")
    assert not [x for lines in events_of(_NO_LINE).values() for x in lines if x.split()[0] in kinds]
