"""Aboutness: what is told of a maker in passing is not told of what the maker does."""

from collections.abc import Callable
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]

# A hundred words and more that have nothing to do with cars.
COUNCIL = (
    "The council met on Monday for the last time before the summer. Members spoke for three hours about the swimming "
    "pool, which has been shut since a pipe burst in March, and about the library, whose roof leaks. A motion to open "
    "both by the autumn was carried by nine votes to four. The mayor said that the town would have to borrow. "
    "A teacher asked whether the trees in the square could be watered at night. Somebody laughed. The meeting closed "
    "with a song, as it has since 1921, and the oldest member, who is 93, was given a chair with her name on it. "
)
# Half a page about a maker's business in one country.
BUSINESS = (
    "The brand's dealers have sold more electric SUVs this year than in all of last year, and showrooms are full. "
    "Deliveries of the hatchback take nine weeks because the plant cannot build more vehicles. Prices are as before. "
    "The distributor speaks of its best season in a decade. Buyers come from the towns, and pay in cash; many of "
    "them trade in an older saloon. Other brands have cut prices, with little to show for it, and two importers have "
    "closed their doors. Analysts expect sales of hybrids to hold up until taxes change. In the villages hardly any "
    "electric vehicles are seen as yet, because charging is slow there and pick-ups are what people know and mend. "
)


def test_a_maker_named_late_is_not_who_the_text_is_about(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of(COUNCIL + "The treasurer came in her Nissan. It will open 12 showrooms in Kenya by 2030.")
    assert (facts["targets"], facts["markets"], facts["events"]) == ([], [], [])


def test_a_maker_of_the_lead_is(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of("Nissan had a good year in Kenya. " + BUSINESS + "It will open 12 showrooms there by 2030.")
    assert [(row["organization_id"], row["value"]) for row in facts["targets"]] == [("nissan", 12.0)]


def test_a_maker_of_the_lead_says_nothing_where_there_is_no_word_of_the_trade(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of("A stolen Nissan was found in Kenya. " + COUNCIL + "It will sell 200 of them by 2030.")
    assert (facts["targets"], facts["markets"], facts["events"]) == ([], [], [])


@pytest.mark.parametrize("seen", ["A stolen Nissan was at the gate.", "On board were forty Nissans.",
                                  "She drives her late husband's Nissan."])  # fmt: skip
def test_a_car_in_the_lead_is_no_company(facts_of: Callable[..., Facts], seen: str) -> None:
    facts = facts_of(f"{seen} {BUSINESS} It will open 12 showrooms in Kenya by 2030.")
    assert (facts["targets"], facts["markets"]) == ([], [])


@pytest.mark.parametrize("named", ["A Nissan plant is full.", "Two Nissan dealers grin.", "A Nissan boss is here."])
def test_a_firm_with_its_noun_is(facts_of: Callable[..., Facts], named: str) -> None:
    facts = facts_of(f"{named} {BUSINESS} It will open 12 showrooms in Kenya by 2030.")
    assert [row["value"] for row in facts["targets"]] == [12.0]


# A hundred words on a car, and hardly one on the trade.
RELATED = (
    "It still exists, on page two of the site. But those who liked the electric 02, {relative}, were sent to a dealer. "
    "The clubs, with their flat whites and borrowed paintings, are shutting one after another. Nobody had thought of "
    "who would look after them when they came back, and come back they did, with coffee in the carpets and sand under "
    "the mats. A leasing man had seen it coming: those who pay by the month, he says, drive a great deal and wash but "
    "rarely. In Italy the 02 costs €35,495. Its reach is 445 kilometres, and more will be said when we have driven it, "
    "which on these roads in this weather may take until the end of the month or the beginning of the next."
)


@pytest.mark.parametrize(
    ("relative", "places"),
    [("which Lynk & Co brought here yesterday", ["IT"]), ("not the one of Lynk & Co", [])],
)
def test_who_does_something_in_a_relative_clause_acts(
    facts_of: Callable[..., Facts], relative: str, places: list[str]
) -> None:
    told = facts_of(RELATED.format(relative=relative))["markets"]
    assert [row["place"] for row in told if row["place"] == "IT"] == places


def test_a_short_text_is_too_short_to_tell(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of("Nissan left Kenya in 2019.")
    assert [(row["place"], row["status"]) for row in facts["markets"]] == [("KE", "exited")]


@pytest.mark.parametrize(
    "text",
    [
        "Nissan buyers find that half of the toolkit has been left in Kenya.",
        "The spare wheels of the Nissan Leaf were left behind in Kenya.",
        "The pump of the Nissan Leaf comes from a supplier in Kenya.",
        "About 90,000 Nissan cars are affected, 12,400 of them in Kenya.",
    ],
)
def test_places_that_are_no_markets(facts_of: Callable[..., Facts], text: str) -> None:
    assert [row["place"] for row in facts_of(text)["markets"]] == []


@pytest.mark.parametrize(
    "text",
    ["Nissan left Kenya in 2019.", "In 2019 Nissan left Kenya.", "Nissan has left Kenya after twelve years."],
)
def test_leaving_is_an_exit(facts_of: Callable[..., Facts], text: str) -> None:
    assert [(row["place"], row["status"]) for row in facts_of(text)["markets"]] == [("KE", "exited")]


@pytest.mark.parametrize("road", ["on the A632", "towards the M61", "off the R752"])
def test_a_road_is_no_car(facts_of: Callable[..., Facts], road: str) -> None:
    assert facts_of(f"The BMW was found {road}, an hour after the theft.")["models"] == []


def test_a_used_car_that_is_bought_is_no_company(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of("A plumber from Kisumu bought a used Mercedes C 220 for 31,350 euros in 2017.")
    assert [row["event_type"] for row in facts["events"]] == []


def test_makers_over_and_over_are_words_of_the_trade(facts_of: Callable[..., Facts]) -> None:
    named = "Nissan left Kenya in 2019. Toyota and Isuzu stayed, and so did Mazda. Even Tata stayed. "
    facts = facts_of(named + COUNCIL + "Dealers wait, Toyota says.")
    assert [(row["place"], row["status"]) for row in facts["markets"] if row["organization_id"] == "nissan"] == [
        ("KE", "exited")
    ]


# A maker that is in every sentence, and does nothing in any; a few words of the trade are in such a text.
PASSED = (
    "The club plays next to Nissan. Its stand was given to it by the town, and the pitch, which belongs to Nissan, has "
    "been lent for a song. Coach and captain met on Monday to speak of the season, of the weather and of the smell of "
    "sausages at the gate. Nobody there wanted to look at the table. A deliverer of flowers was taken for the chairman "
    "and was asked for his plans, which made everyone laugh. The drummer has left the band, the band has left the "
    "stand, and the loudspeaker has been silent since the storm. Showrooms in town sell scarves in the colours of it. "
)


def test_a_maker_that_is_only_named_in_passing_does_nothing_that_the_text_tells(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of(PASSED + "It will open 12 showrooms in Kenya by 2030.")
    assert (facts["targets"], facts["markets"], facts["events"]) == ([], [], [])


def test_a_maker_that_acts_once_is_told_of(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of(PASSED + "Nissan will open 12 showrooms in Kenya by 2030.")
    assert [row["value"] for row in facts["targets"]] == [12.0]


def test_a_town_that_bears_the_name_of_a_maker_is_none(facts_of: Callable[..., Facts]) -> None:
    assert facts_of("Dodge City will open 12 showrooms by 2030.")["targets"] == []


@pytest.mark.parametrize("was", ["a former Nissan showroom", "the disused Nissan works", "an old Nissan dealership"])
def test_what_was_a_firm_s_once_is_not_the_firm(facts_of: Callable[..., Facts], was: str) -> None:
    facts = facts_of(f"The grill stands in {was}. {BUSINESS} It will open 12 showrooms in Kenya by 2030.")
    assert (facts["targets"], facts["markets"]) == ([], [])


# Gossip of makers' managers, with no word of the trade in it.
GOSSIP = (
    "Nothing moves a corridor like a name. At Nissan they whisper about the next chief executive, at Mazda about the "
    "last. One wears a hat. Nobody is sure that it suits him, and his engineers, who take their coffee black, have "
    "other worries. It rained on Monday, and the lift was out of order. People climbed the stairs in silence; some "
    "counted the steps. On the fifth floor somebody had left a cake for whoever came first. In the yard a gardener "
    "swept leaves into a heap, then another wind came. The old finance chief, they say, has bought a boat and means "
    "to sail it to Crete, where the sea is blue and no telephone has ever rung before noon. "
)
# The same length about a day at the track.
TRACK = (
    "It rained on Monday, and the grid was a lake. Nissan led for nine laps, Mazda for one, and the chief executive of "
    "the former waved a flag that nobody could see. A driver lost his boot. His engineers, who take their coffee "
    "black, laughed. The race was stopped at noon, begun again at one and stopped once more when the safety flag fell "
    "into a puddle. In the stand a child counted umbrellas and came to four hundred. The championship goes on in Spa "
    "next week, where it rains as well; the podium there has a roof. People went home early, wet and content, and the "
    "gardener swept what was left of the confetti into a heap. "
)


def test_a_few_words_of_the_industry_will_do_where_nothing_tells_of_other_matters(
    facts_of: Callable[..., Facts],
) -> None:
    facts = facts_of(GOSSIP + "Nissan will open 12 showrooms in Kenya by 2030.")
    assert [(row["organization_id"], row["value"]) for row in facts["targets"]] == [("nissan", 12.0)]


def test_a_day_of_sport_is_no_life_of_the_industry(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of(TRACK + "Nissan left Kenya in 2019.")
    assert (facts["targets"], facts["markets"], facts["events"]) == ([], [], [])


def test_a_headline_that_names_a_car_needs_few_words_of_the_trade(facts_of: Callable[..., Facts]) -> None:
    review = COUNCIL.replace("song", "meal") + "The importer launched it in Kenya on Tuesday. The brand is new. "
    told = facts_of("Behind the wheel: Nissan Ariya\n\n" + review)["events"]
    assert [row["event_type"] for row in told] == ["product_launch"]
    assert facts_of("Behind the wheel on a Sunday\n\n" + review)["events"] == []
