"""The gazetteer's files and names."""

import csv
from pathlib import Path

import pytest

from flows.extraction.places.gazetteer import country_of, load_gazetteer, place_name, place_names

FOLDER = Path(__file__).parents[4] / "raw" / "vocabulary"
GAZETTEER = load_gazetteer(FOLDER)
REGIONS = [
    "africa",
    "asean",
    "asia",
    "asia_pacific",
    "caribbean",
    "central_america",
    "central_asia",
    "central_europe",
    "cis",
    "east_africa",
    "east_asia",
    "eastern_europe",
    "europe",
    "european_union",
    "gcc",
    "latin_america",
    "mena",
    "middle_east",
    "nordics",
    "north_africa",
    "north_america",
    "northern_europe",
    "oceania",
    "south_america",
    "south_asia",
    "southeast_asia",
    "southern_africa",
    "southern_europe",
    "sub_saharan_africa",
    "west_africa",
    "western_europe",
    "worldwide",
    "left_hand_drive",
    "right_hand_drive",
]


def rows(name: str) -> list[dict[str, str]]:
    """The rows of a vocabulary file."""
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize(
    ("place", "name"),
    [
        ("GB", "United Kingdom"),
        ("HK", "Hong Kong"),
        ("US", "United States"),
        ("middle_east", "Middle East"),
        ("XK", "Kosovo"),
    ],
)
def test_places_have_english_short_names(place: str, name: str) -> None:
    assert place_name(place, GAZETTEER) == name


def test_every_region_slug_has_a_name() -> None:
    assert [slug for slug in REGIONS if slug not in GAZETTEER.names] == []
    assert sorted(place for place in GAZETTEER.names if not place.isupper()) == sorted(REGIONS)


def test_names_are_one_row_a_place() -> None:
    assert place_names(GAZETTEER)["place"].is_unique().all()


@pytest.mark.parametrize(("place", "country"), [("GB", "GB"), ("europe", None), (None, None)])
def test_a_region_has_no_country(place: str | None, country: str | None) -> None:
    assert country_of(place) == country


def test_every_alias_is_of_a_known_place() -> None:
    known = set(GAZETTEER.names) | {""}
    assert [row for row in rows("place_aliases.csv") if row["place"] not in known] == []
    assert [row for row in rows("cities.csv") if row["country_code"] not in known] == []


@pytest.mark.parametrize("name", ["place_aliases.csv", "cities.csv", "region_members.csv", "place_names.csv"])
def test_files_are_sorted_and_without_repetition(name: str) -> None:
    lines = [tuple(row.values()) for row in rows(name)]
    assert lines == sorted(set(lines))


def test_members_of_regions_are_countries_with_a_source() -> None:
    members = rows("region_members.csv")
    assert {row["place"] for row in members} <= set(REGIONS)
    assert [row for row in members if country_of(row["country_code"]) not in GAZETTEER.names] == []
    assert [row for row in members if not row["source"]] == []


@pytest.mark.parametrize(("place", "count"), [("european_union", 27), ("gcc", 6), ("asean", 11), ("south_america", 16)])
def test_regions_have_their_members(place: str, count: int) -> None:
    assert sum(row["place"] == place for row in rows("region_members.csv")) == count


def test_loading_twice_gives_the_same() -> None:
    assert load_gazetteer(FOLDER) is GAZETTEER
