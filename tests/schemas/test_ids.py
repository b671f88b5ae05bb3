import hashlib
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemas.ids import FACT_ID_PATTERN, SLUG_PATTERN, canonical_json, fact_id, slug, slugs


def test_canonical_json_sorts_names_and_has_no_blanks() -> None:
    assert canonical_json({"unit": "vehicles", "metric": "vehicle_sales"}) == (
        '{"metric":"vehicle_sales","unit":"vehicles"}'
    )


def test_canonical_json_writes_whole_floats_as_integers() -> None:
    assert canonical_json({"value": 4_700_000.0, "change": 16.1, "zero": -0.0}) == (
        '{"change":16.1,"value":4700000,"zero":0}'
    )


def test_canonical_json_keeps_characters_and_writes_iso_dates() -> None:
    assert canonical_json({"text": "Škoda – «ja»", "on": date(2027, 3, 20), "none": None}) == (
        '{"none":null,"on":"2027-03-20","text":"Škoda – «ja»"}'
    )


def test_fact_id_is_sixteen_digits_of_the_hash() -> None:
    expected = hashlib.sha256(b'{"place":null,"value":50000}').hexdigest()[:16]
    assert fact_id({"value": 50_000.0, "place": None}) == expected


def test_fact_id_does_not_depend_on_the_order_of_columns() -> None:
    assert fact_id({"a": 1, "b": 2}) == fact_id({"b": 2, "a": 1})


def test_fact_id_tells_null_from_absent() -> None:
    assert fact_id({"a": 1, "b": None}) != fact_id({"a": 1})


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_fact_id_refuses_numbers_that_are_not_finite(value: float) -> None:
    with pytest.raises(ValueError, match="JSON"):
        fact_id({"value": value})


@pytest.mark.parametrize("value", [{1}, datetime(2024, 1, 1), b"x"])  # noqa: DTZ001 - it is to be refused
def test_fact_id_refuses_values_without_canonical_form(value: object) -> None:
    with pytest.raises(TypeError, match="no canonical form"):
        fact_id({"value": value})


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("SERES 5", "seres-5"),
        ("Samir Hmicho", "samir-hmicho"),
        ("Škoda", "skoda"),
        ("Citroën C5 X", "citroen-c5-x"),
        ("XPeng P7+", "xpeng-p7-plus"),
        ("Lynk & Co", "lynk-and-co"),
        ("AT&T", "at-and-t"),
        ("  mid\u2011size (new)  ", "mid-size-new"),
        ("\ufb01sker", "fisker"),
        ("Model № 5", "model-no-5"),
    ],
)
def test_slug(name: str, expected: str) -> None:
    assert slug(name) == expected


def test_slug_of_another_script_is_a_hash() -> None:
    assert slug("比亚迪") == "x-" + hashlib.sha256("比亚迪".encode()).hexdigest()[:6]


@pytest.mark.parametrize("name", ["", "  ", "—"])
def test_slug_refuses_names_without_letters_and_digits(name: str) -> None:
    with pytest.raises(ValueError, match="letter or a digit"):
        slug(name)


def test_slugs_of_different_names_are_told_apart_by_a_hash_of_the_name() -> None:
    made = slugs(["Acme-5", "Acme 5", "Other"])
    assert made["Other"] == "other"
    assert made["Acme 5"] == "acme-5-" + hashlib.sha256(b"Acme 5").hexdigest()[:6]
    assert made["Acme-5"] == "acme-5-" + hashlib.sha256(b"Acme-5").hexdigest()[:6]


def test_slugs_take_forms_of_one_name_for_one_name() -> None:
    assert slugs(["Škoda", "S\u030ckoda"]) == {"Škoda": "skoda", "S\u030ckoda": "skoda"}


@given(st.lists(st.text(alphabet="aAb5+& -é", min_size=1).filter(lambda name: any(map(str.isalnum, name)))))
def test_slugs_do_not_depend_on_order_and_repetition(names: list[str]) -> None:
    assert slugs(names) == slugs([*reversed(names), *names])


@given(st.text().filter(lambda name: any(map(str.isalnum, name))))
def test_every_slug_is_well_formed(name: str) -> None:
    import re

    assert re.search(SLUG_PATTERN, slug(name))


@given(st.dictionaries(st.text(), st.none() | st.booleans() | st.integers() | st.text() | st.dates()))
def test_every_fact_id_is_well_formed(values: dict[str, object]) -> None:
    import re

    assert re.search(FACT_ID_PATTERN, fact_id(values))
