"""Places: what a sentence names, to the code point, with code, kind and city."""

from pathlib import Path

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.extraction.places.gazetteer import load_gazetteer
from flows.extraction.places.places import find_places
from flows.extraction.wording.mentions import MENTIONS
from flows.reading.typography import fold
from tests.texts_together import Together

GAZETTEER = load_gazetteer(Path(__file__).parents[4] / "raw" / "vocabulary")


def sentences(*texts: str) -> pl.DataFrame:
    """The texts as sentences of one document each."""
    return pl.DataFrame(
        {
            "document_id": [f"d{number}" for number in range(len(texts))],
            "sentence": [0] * len(texts),
            "start": [0] * len(texts),
            "norm": [fold(text) for text in texts],
        },
        schema={"document_id": pl.String, "sentence": pl.UInt32, "start": pl.Int64, "norm": pl.String},
    )


def _read(texts: list[str]) -> list[pl.DataFrame]:
    """The places of each text."""
    places = find_places(sentences(*texts), GAZETTEER)
    return [places.filter(pl.col("document_id") == f"d{number}") for number in range(len(texts))]


places_of = Together(_read)


def found(text: str) -> list[tuple[str, str | None, str]]:
    """Surface, id and label of each place in the text."""
    return list(places_of(text).select("surface", "id", "label").iter_rows())


def cities(text: str) -> list[tuple[str | None, str | None]]:
    """City and country of each city and state in the text."""
    rows = places_of(text).filter(pl.col("label").is_in(["city", "state"]))
    return list(rows.select("city", "id").iter_rows())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It sells cars in Norway.", [("Norway", "NO", "country")]),
        ("The Thai unit reported a profit.", [("Thai", "TH", "demonym")]),
        ("British and Brazilian buyers", [("British", "GB", "demonym"), ("Brazilian", "BR", "demonym")]),
        ("UK dealers welcomed it.", [("UK", "GB", "country")]),
        ("in the UAE and the U.S.", [("UAE", "AE", "country"), ("U.S.", "US", "country")]),
        # The towns of a list behind a preposition, and the ends of what lies between two of which one is beyond doubt.
        (
            "19 dealers between Whangārei and Invercargill",
            [("Whangārei", "NZ", "city"), ("Invercargill", "NZ", "city")],
        ),
        ("from Auckland to Invercargill", [("Auckland", "NZ", "city"), ("Invercargill", "NZ", "city")]),
        ("Shops in Gdynia and Sopot are open.", [("Gdynia", "PL", "city"), ("Sopot", "PL", "city")]),
        ("The talks between Nelson and Napier failed.", []),
        ("The gap between Tesla and Lincoln is wide.", []),
        ("He spoke in Munich and Ford listened.", [("Munich", "DE", "city")]),
        ("US-built vans for Türkiye", [("US", "US", "country"), ("Türkiye", "TR", "country")]),
        ("Sales in mainland China rose.", [("mainland China", "CN", "country")]),
        ("China’s exports to Great Britain", [("China", "CN", "country"), ("Great Britain", "GB", "country")]),
        ("a launch Down Under", [("Down Under", "AU", "country")]),
        ("from Holland to the Philippines", [("Holland", "NL", "country"), ("the Philippines", "PH", "country")]),
        ("The Netherlands comes first.", [("The Netherlands", "NL", "country")]),
        (
            "Hong Kong, Taiwan and Korea",
            [("Hong Kong", "HK", "country"), ("Taiwan", "TW", "country"), ("Korea", "KR", "country")],
        ),
        ("South Korean rivals", [("South Korean", "KR", "demonym")]),
        ("Papua New Guinea is not Guinea.", [("Papua New Guinea", "PG", "country"), ("Guinea", "GN", "country")]),
        ("Nigeria, not Niger", [("Nigeria", "NG", "country"), ("Niger", "NE", "country")]),
        ("MAKER ENTERS SOUTH AFRICA", [("SOUTH AFRICA", "ZA", "country")]),
        (
            "the Czech Republic and Côte d’Ivoire",
            [("Czech Republic", "CZ", "country"), ("Côte d'Ivoire", "CI", "country")],
        ),
        ("plants in England and Wales", [("England", "GB", "state"), ("Wales", "GB", "state")]),
        ("non-Chinese makers", [("Chinese", "CN", "demonym")]),
        ("Australians and Germans like it.", [("Australians", "AU", "demonym"), ("Germans", "DE", "demonym")]),
    ],
)
def test_countries_and_demonyms(text: str, expected: list[tuple[str, str | None, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("across Europe and the Middle East", [("Europe", "europe"), ("Middle East", "middle_east")]),
        ("in Southeast Asia", [("Southeast Asia", "southeast_asia")]),
        ("in South-East Asia", [("South-East Asia", "southeast_asia")]),
        ("in South East Asia", [("South East Asia", "southeast_asia")]),
        (
            "in south‑east Asia and north Africa",
            [("south-east Asia", "southeast_asia"), ("north Africa", "north_africa")],
        ),
        ("Northern Europe and the Nordics", [("Northern Europe", "northern_europe"), ("Nordics", "nordics")]),
        ("the Asia-Pacific region, or APAC", [("Asia-Pacific", "asia_pacific"), ("APAC", "asia_pacific")]),
        ("LATAM and the Gulf", [("LATAM", "latin_america"), ("the Gulf", "gcc")]),
        ("the GCC, ASEAN, MENA and the CIS", [("GCC", "gcc"), ("ASEAN", "asean"), ("MENA", "mena"), ("CIS", "cis")]),
        ("the EU's tariffs", [("EU", "european_union")]),
        ("sub-Saharan Africa", [("sub-Saharan Africa", "sub_saharan_africa")]),
        ("the Middle East and North Africa", [("Middle East and North Africa", "mena")]),
        ("North and South America", [("North", "north_america"), ("South America", "south_america")]),
        ("Latin and North America", [("Latin", "latin_america"), ("North America", "north_america")]),
        (
            "Western, Southern and Eastern Europe",
            [("Western", "western_europe"), ("Southern", "southern_europe"), ("Eastern Europe", "eastern_europe")],
        ),
        ("East and West Africa", [("East", "east_africa"), ("West Africa", "west_africa")]),
        ("north and south of the river", []),
        ("European buyers", [("European", "europe")]),
        (
            "Latin American and Middle Eastern dealers",
            [("Latin American", "latin_america"), ("Middle Eastern", "middle_east")],
        ),
        ("a gulf between them", []),
        ("the Gulf of Mexico", []),
    ],
)
def test_regions(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(surface, place) for surface, place, _ in found(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sold overseas and abroad", ["overseas", "abroad"]),
        ("a global plan for international markets", ["global", "international"]),
        ("sold worldwide, around the world and globally", ["worldwide", "around the world", "globally"]),
        ("Global sales rose.", ["Global"]),
        ("according to Acme Global Mobility", []),
        ("Overseas, it sold 5,000.", ["Overseas"]),
    ],
)
def test_the_whole_world(text: str, expected: list[str]) -> None:
    assert found(text) == [(surface, "worldwide", "worldwide") for surface in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "both left‑ and right‑hand‑drive markets",
            [("left-", "left_hand_drive"), ("right-hand-drive", "right_hand_drive")],
        ),
        ("for right-hand drive markets", [("right-hand drive", "right_hand_drive")]),
        ("RHD and LHD", [("RHD", "right_hand_drive"), ("LHD", "left_hand_drive")]),
        ("Left-hand-drive cars", [("Left-hand-drive", "left_hand_drive")]),
        ("on the left and on the right", []),
    ],
)
def test_sides_of_the_road(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == [(surface, place, "side") for surface, place in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("EMEA", ["africa", "europe", "middle_east"]),
        ("the Benelux", ["BE", "LU", "NL"]),
        ("the DACH region", ["AT", "CH", "DE"]),
        ("Scandinavia", ["DK", "NO", "SE"]),
        ("the Balkans", [None]),
        ("SADC", [None]),
    ],
)
def test_a_group_is_its_members_only_where_that_is_exact(text: str, expected: list[str | None]) -> None:
    assert [(place, label) for _, place, label in found(text)] == [(place, "group") for place in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Szeged, Hungary", [("Szeged", "HU")]),
        ("a plant in Grünheide near Berlin", [("Grünheide", "DE"), ("Berlin", "DE")]),
        ("Gruenheide and Gyor", [("Grünheide", "DE"), ("Győr", "HU")]),
        ("Camacari and Camaçari", [("Camaçari", "BR"), ("Camaçari", "BR")]),
        ("Rayong, Karawang and Hai Phong", [("Rayong", "TH"), ("Karawang", "ID"), ("Haiphong", "VN")]),
        ("Ramos Arizpe in Coahuila", [("Ramos Arizpe", "MX"), ("Coahuila", "MX")]),
        ("Mlada Boleslav and Kvasiny", [("Mladá Boleslav", "CZ"), ("Kvasiny", "CZ")]),
        ("Xi’an in Shaanxi", [("Xi'an", "CN"), ("Shaanxi", "CN")]),
        ("Sanand in Gujarat", [("Sanand", "IN"), ("Gujarat", "IN")]),
        ("Ellesmere Port", [("Ellesmere Port", "GB")]),
        ("its Bay Area office", [("Bay Area", "US")]),
        ("New York and Sao Paulo", [("New York", "US"), ("São Paulo", "BR")]),
        ("Delaware courts and Virginia", [("Delaware", "US"), ("Virginia", "US")]),
        ("Beijing said so.", [("Beijing", "CN")]),
        ("the Paris Motor Show", [("Paris", "FR")]),
        ("at IAA Munich", [("Munich", "DE")]),
        ("A plant in Born will close.", [("Born", "NL")]),
        ("Anyone born here", []),
        ("in Normal, Illinois", [("Normal", "US"), ("Illinois", "US")]),
        ("in Warsaw, Indiana", [("Warsaw", "US"), ("Indiana", "US")]),
        ("works at Birmingham, Alabama, and", [("Birmingham", "US"), ("Alabama", "US")]),
        ("in Moscow, Idaho.", [("Moscow", "US"), ("Idaho", "US")]),
        ("in Tokyo, California and London", [("Tokyo", "JP"), ("California", "US"), ("London", "GB")]),
        ("in Warren, Mich., on Monday", [("Warren", "US")]),
        ("a plant in Springfield, Ohio", [("Springfield", "US"), ("Ohio", "US")]),
        ("Normal service resumes.", []),
        ("Warren, American investor", []),
        ("They named Best, China and others.", []),
        ("Best of all, Deal or Reading", []),
        ("in Orange or blue", []),
        ("In March it sold more than in Mobile phones.", []),
        ("Lincoln and Toyota said so.", []),
        ("Toyota City, Japan", [("Toyota", "JP")]),
        ("Mr. Houston of Dallas", [("Dallas", "US")]),
    ],
)
def test_cities_and_states(text: str, expected: list[tuple[str, str]]) -> None:
    assert cities(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Georgia, Armenia and Azerbaijan", "GE"),
        ("Georgia, Alabama and Tennessee", "US"),
        ("in Georgia", None),
        ("Valencia, Spain", "ES"),
        ("Valencia and Caracas", "VE"),
        ("Valencia", None),
        ("London, Ontario", "CA"),
        ("London", "GB"),
        ("Hyderabad, Pakistan", "PK"),
        ("Hyderabad", "IN"),
    ],
)
def test_namesakes_are_told_by_the_surroundings_or_left_open(text: str, expected: str | None) -> None:
    _, place, label = found(text)[0]
    assert place == expected
    assert (label == "ambiguous") == (expected is None)


def test_the_document_tells_a_namesake_that_the_sentence_does_not() -> None:
    both = sentences("The plant is in Georgia.", "Its home is Atlanta.").with_columns(
        document_id=pl.lit("d"), sentence=pl.Series([0, 1], dtype=pl.UInt32), start=pl.Series([0, 30], dtype=pl.Int64)
    )
    assert find_places(both, GAZETTEER)["id"].to_list() == ["US", "US"]
    assert find_places(both, GAZETTEER)["start"].to_list() == [16, 42]


@pytest.mark.parametrize(
    "text",
    [
        "Jordan Smith resigned.",
        "Michael Jordan played.",
        "US$5 billion",
        "5 billion Chinese yuan",
        "3,000 Swiss francs",
        "a statement in English.",
        "its Spanish-language site",
        "CONTACT US",
        "he told us",
        "The New York Times reported",
        "the China Passenger Car Association",
        "American Express",
        "the Bank of China",
        "the Financial Times",
        "Great Wall",
        "Turkey sandwiches",
        "a china cup of chile sauce",
        "The Panama Canal",
        "an Indian Ocean of data",
        "polish the car",
    ],
)
def test_no_place(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("General Motors India", "IN"),
        ("Jordan, Iraq and Egypt", "JO"),
        ("dealers in Jordan will", "JO"),
        ("Spanish-made cars", "ES"),
        ("in Spanish showrooms", "ES"),
        ("Turkey bought more.", "TR"),
        ("the US said", "US"),
    ],
)
def test_near_misses_are_places(text: str, expected: str) -> None:
    assert found(text)[0][1] == expected


def test_mentions_have_the_common_columns_and_document_offsets() -> None:
    mentions = find_places(sentences("🚗 Žilina").with_columns(start=pl.lit(100, pl.Int64)), GAZETTEER)
    assert mentions.schema == MENTIONS
    assert mentions.select("kind", "start", "end", "surface", "city").row(0) == ("place", 102, 108, "Žilina", "Žilina")


def test_a_very_long_sentence_keeps_its_offsets() -> None:
    text = "é and " * 400 + "then to Szeged. " + "No more of it. " * 100
    mentions = find_places(sentences(text), GAZETTEER)
    assert mentions.select("start", "id", "sentence").rows() == [(text.index("Szeged"), "HU", 0)]


def test_no_sentence_has_no_place() -> None:
    assert find_places(sentences().clear(), GAZETTEER).is_empty()


@settings(max_examples=25, deadline=None)
@given(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=60),
    st.sampled_from(["Szeged", "in Best", "the UK, ", ""]),
)
def test_spans_slice_back_to_their_surface(noise: str, name: str) -> None:
    text = fold(noise + name + noise)
    for start, end, surface in find_places(sentences(text), GAZETTEER).select("start", "end", "surface").iter_rows():
        assert text[start:end] == surface


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Renault opened a line in Lardy.", [("Lardy", "FR")]),
        ("BYD will build cars in Zengcheng.", [("Zengcheng", "CN")]),
        ("The battery plant is in Woodruff.", [("Woodruff", "US")]),
        # Sites that are called otherwise than their town, and towns written without their marks.
        ("Tesla's Giga Texas made 10,000 cars.", [("Austin", "US")]),
        ("Lorries ship from Niepolomice.", [("Niepołomice", "PL")]),
        # Surnames, colours and common words.
        ("Martin Sander left. Wayne Griffiths followed.", []),
        ("The Moss Green colour costs more. Forest Green is new.", []),
        ("Commerce Minister Goyal met the carmakers. Split screens are fitted.", []),
    ],
)
def test_towns_of_the_trade(text: str, expected: list[tuple[str, str]]) -> None:
    assert cities(text) == expected
