"""Makes that a list joins each to its own places."""

from datetime import date

import pytest

DAY = date(2025, 8, 10)


def _markets(facts_of, text):
    return {(m["organization_id"], m["place"]) for m in facts_of(text, DAY)["markets"] if m["status"] == "present"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Inchcape represents Toyota in Belgium, Peugeot in Australia and Subaru in Chile.",
            {("toyota", "BE"), ("peugeot", "AU"), ("subaru", "CL")},
        ),
        (
            "The firm also looks after Mazda in Peru and Geely in Chile and Bolivia.",
            {("mazda", "PE"), ("geely", "CL"), ("geely", "BO")},
        ),
        (
            "Emil Frey imports Kia to Switzerland and distributes Mitsubishi in Germany.",
            {("kia", "CH"), ("mitsubishi-motors", "DE")},
        ),
        (
            "The importer, which brings Suzuki to Poland and Isuzu to Hungary, has moved.",
            {("suzuki", "PL"), ("isuzu", "HU")},
        ),
        # One make, or one that is measured by others.
        ("Inchcape represents Toyota in Belgium and Luxembourg.", {("toyota", "BE"), ("toyota", "LU")}),
    ],
)
def test_each_make_has_its_own_places(facts_of, text, expected):
    assert _markets(facts_of, text) == expected


def test_who_is_overtaken_is_handled_by_nobody(facts_of):
    assert ("tesla", "NO") in _markets(facts_of, "Tesla overtook BYD in Norway and Kia in Sweden.")
