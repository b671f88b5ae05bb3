"""Names and figures as charts write them."""

import pytest

from flows.publishing.charts.columns import Years
from flows.publishing.charts.geometry import countries, land, points
from flows.publishing.charts.paths import outline, rounded
from flows.publishing.charts.style import ROLES, css_rules
from flows.publishing.charts.wording import counted, figure, label, listed


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (0.0, "0"),
        (2.5, "2.5"),
        (800.0, "800"),
        (52_712.0, "52,712"),
        (1_250_000.0, "1.25 million"),
        (-690_000_000.0, "-690 million"),
        (160e9, "160 billion"),
    ],
)
def test_a_figure_is_written_in_few_characters(value: float, said: str) -> None:
    assert figure(value) == said


def test_a_long_name_is_cut_and_an_exact_one_is_not() -> None:
    assert label("Leapmotor International", 22) == "Leapmotor International"[:21] + "…"
    assert label("x" * 22, 22) == "x" * 22


def test_lines_and_what_is_not_seen_go_from_a_label() -> None:
    assert label("A\u202eB\n C\u200b") == "AB C"


def test_what_does_not_fit_a_list_is_counted() -> None:
    assert listed(["A"]) == "A"
    assert listed(["A", "B"]) == "A and B"
    assert listed(["A", "B", "C"], 2) == "A, B and 1 more"


def test_one_is_no_plural() -> None:
    assert (counted(1, "country", "countries"), counted(2_000, "country", "countries")) == (
        "1 country",
        "2,000 countries",
    )


def test_years_outside_of_the_window_share_a_column() -> None:
    years = Years([1990, 2020, 2020, 2021, 2022, 2050, None], 5)
    assert years.labels == ["to 2019", "2020", "2021", "2022", "from 2023", "no date"]
    assert [years.label(year) for year in (1990, 2022, 2050, None)] == ["to 2019", "2022", "from 2023", "no date"]


def test_few_years_all_have_a_column() -> None:
    assert Years([2024, 2026], 5).labels == ["2024", "2025", "2026"]


def test_numbers_of_a_drawing_are_rounded() -> None:
    assert rounded("translate(1.2345,-0.0001)", 1) == "translate(1.2,0)"


def test_an_outline_is_relative_and_other_paths_are_kept() -> None:
    assert outline("M10,10L20.04,10L20,30.2L10,10Z") == "M10 10l10 0 0 20.2-10-20.2z"
    assert outline("M0,0A1,1,0,1,1,2.345,0") == "M0,0A1,1,0,1,1,2.35,0"


def test_small_states_have_a_point_and_large_ones_a_shape() -> None:
    assert {"SG", "MT", "BH", "HK", "DE"} <= set(points())
    topology = countries(["DE", "SG"])
    assert [shape["id"] for shape in topology["objects"]["countries"]["geometries"]] == ["DE"]
    assert set(topology["objects"]) | set(land()["objects"]) == {"countries", "land"}


def test_no_two_roles_share_a_light_colour_since_it_tells_the_role() -> None:
    light = [colours[0] for colours in ROLES.values()]
    assert len(light) == len(set(light))
    assert all(f".chart-{role}-fill" in css_rules() for role in ROLES)
