"""Where names stand that a text has introduced: what a pattern of each of them would find."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.extraction.names.aliases import by_alias, by_surname, standing

_TEXT = st.text(st.sampled_from("aAs1é .,-'&_"), max_size=16)


@given(_TEXT, _TEXT.filter(bool))
def test_a_surface_stands_where_its_pattern_matches(text: str, surface: str) -> None:
    surface = surface[:3]
    for before, behind in ((r"\b", r"\b"), (r"\b", r"(?:s(?= |\.|,))?(?!\w)"), (r"(?<!\w)", r"s?\d*(?!\w)")):
        found = re.finditer(f"{before}{re.escape(surface)}{behind}", text)

        assert list(standing(surface, text, re.compile(before), re.compile(behind))) == [m.start() for m in found]


@pytest.mark.parametrize(
    ("text", "starts"),
    [("IA and 20,000 IAs, IAS, VIA, IA's", [0, 14, 29]), ("IA.IA", [0, 3]), ("IAsIA IAs", []), ("", [])],
)
def test_an_alias_is_also_one_in_the_plural(text: str, starts: list[int]) -> None:
    assert [name.start for name in by_alias(text, {"IA": ("organization", "ia")})] == starts


def test_people_stand_by_family_names_that_are_no_other_word() -> None:
    found = by_surname("Li said so, Lis did, and He did not. Roe's", {"Li": "li-wei", "He": "he-xp", "Roe": "jane-roe"})

    assert [(name.surface, name.start) for name in found] == [("Li", 0), ("Roe", 37)]
