"""What charts show of a few rows, and what they say of what they do not show."""

import json
import re
from collections.abc import Mapping
from xml.etree import ElementTree

import polars as pl
import pytest

from flows.publishing.charts import Chart, charts
from flows.publishing.charts.calendar import calendar
from flows.publishing.charts.launches import launched
from flows.publishing.charts.markets import markets_map, markets_matrix, standing
from flows.publishing.charts.outcomes import outcomes
from flows.publishing.charts.style import standalone
from tests.flows.publishing.charts.conftest import DAY, event, figure, market, small, world

SVG = "{http://www.w3.org/2000/svg}"
NAMES = ["events-calendar", "launches", "markets-acme", "markets-map", "markets-matrix", "promises", "targets-acme"]


def titles(chart: Chart) -> list[str]:
    """What the marks of a drawing say."""
    return [element.text or "" for element in ElementTree.fromstring(chart.svg).iter(f"{SVG}title")]


def written(chart: Chart) -> list[str]:
    """The words that stand in a drawing."""
    return [element.text or "" for element in ElementTree.fromstring(chart.svg).iter(f"{SVG}text")]


def test_a_release_with_enough_has_charts_of_the_whole_first_and_then_of_makers(drawn: Mapping[str, Chart]) -> None:
    assert sorted(drawn) == NAMES
    assert [chart.organization_id for chart in drawn.values()] == [None] * 5 + ["acme"] * 2


def test_an_empty_release_has_no_charts() -> None:
    assert charts(world()) == []


@pytest.mark.parametrize("name", NAMES)
def test_a_drawing_runs_loads_and_styles_nothing(drawn: Mapping[str, Chart], name: str) -> None:
    svg = drawn[name].svg
    assert not re.search(r"<(script|style|image|use|a|foreignObject)\b|\bstyle=|\bon\w+=|href|url\((?!#)", svg)
    assert re.findall(r"https?://[^\"]+", svg) == ["http://www.w3.org/2000/svg"]


@pytest.mark.parametrize("name", NAMES)
def test_each_colour_of_a_drawing_has_a_role_that_the_page_can_change(drawn: Mapping[str, Chart], name: str) -> None:
    for element in ElementTree.fromstring(drawn[name].svg).iter():
        for key in ("fill", "stroke"):
            colour = element.get(key, "none")
            assert colour == "none" or f"-{key}" in element.get("class", ""), ElementTree.tostring(element)[:200]


@pytest.mark.parametrize("name", NAMES)
def test_a_specification_holds_its_data_and_asks_for_nothing(drawn: Mapping[str, Chart], name: str) -> None:
    said = json.dumps(drawn[name].spec)
    assert '"url"' not in said
    assert re.findall(r"https?://[^\"]+", said) == ["https://vega.github.io/schema/vega-lite/v6.json"]


def test_ids_of_drawings_differ_so_that_several_stand_in_one_page(drawn: Mapping[str, Chart]) -> None:
    ids = [found for chart in drawn.values() for found in re.findall(r'\bid="([^"]+)"', chart.svg)]
    assert ids and len(ids) == len(set(ids))


def test_the_order_of_rows_changes_nothing(drawn: Mapping[str, Chart]) -> None:
    shuffled = {name: frame.reverse() for name, frame in small().items()}
    again = {chart.name: chart for chart in charts(shuffled)}
    assert {name: chart.svg for name, chart in again.items()} == {name: chart.svg for name, chart in drawn.items()}
    assert {name: chart.spec for name, chart in again.items()} == {name: chart.spec for name, chart in drawn.items()}


def test_the_map_marks_countries_by_status_and_says_which_makers(drawn: Mapping[str, Chart]) -> None:
    said = titles(drawn["markets-map"])
    assert "DE: plans to go there: Acme" in said
    assert "DE: has left: Zeta" in said
    assert "SG: sells or builds there: Acme" in said


def test_a_region_is_named_in_words_beside_the_map(drawn: Mapping[str, Chart]) -> None:
    assert drawn["markets-map"].note == "Named as a whole and not on the map: Europe."


def test_what_is_denied_or_overtaken_is_not_on_the_map() -> None:
    rows = world(
        markets=[
            market(1, "acme", "DE", "planned", current=False),
            market(2, "acme", "DE", "present"),
            market(3, "acme", "FR", "planned", certainty="denied", current=False),
        ]
    )
    assert standing(rows["markets"])["market_id"].to_list() == ["m000000000000002"]
    chart = markets_map(rows)
    assert chart is not None
    assert chart.note == "1 market that was denied is left out."


def test_the_matrix_has_regions_too(drawn: Mapping[str, Chart]) -> None:
    assert "Acme, Europe: planned" in titles(drawn["markets-matrix"])


def test_more_makers_than_there_is_room_for_are_told_in_words() -> None:
    rows = [market(n, f"maker-{n:02}", "DE", "present", place_name="Germany") for n in range(21)]
    chart = markets_matrix(world(markets=rows))
    assert chart is not None
    assert chart.table.height == 18
    assert chart.note == (
        "Shown: the 18 organizations with the most. Not shown: 3 others with 3 rows (Maker-18, Maker-19 and Maker-20)."
    )


def test_a_revised_target_is_hollow_and_joined_to_what_replaced_it(drawn: Mapping[str, Chart]) -> None:
    chart = drawn["targets-acme"]
    assert "earlier target: 50,000 vehicles, 2025-12-31 (superseded)" in titles(chart)
    assert "target: 40,000 vehicles, 2025-12-31, stated 2025-01-01 (missed)" in titles(chart)
    assert "stroke-dasharray" in chart.svg
    assert "result: 38,000 vehicles, 2024-12-31" in titles(chart)


def test_the_table_of_targets_has_the_ids_of_what_is_drawn(drawn: Mapping[str, Chart]) -> None:
    ids = ["r000000000000001", "t000000000000001", "t000000000000002"]
    assert sorted(drawn["targets-acme"].table["id"]) == ids


def test_a_single_target_without_a_date_is_not_enough_for_a_chart() -> None:
    assert outcomes(world(targets=[figure("target_id", 1, "acme", 7.0, None)])) == []


def test_figures_of_another_metric_or_place_get_a_panel_of_their_own() -> None:
    twice = [
        figure("target_id", n, "acme", 10.0 * n, DAY(2024 + n, 12, 31), place=place, place_name=place)
        for n, place in ((1, None), (2, None), (3, "DE"), (4, "DE"))
    ]
    (chart,) = outcomes(world(targets=twice))
    assert {"Vehicle sales", "Vehicle sales, DE"} <= set(written(chart))


def test_an_event_of_a_month_stands_in_it_and_one_of_a_year_has_no_month(drawn: Mapping[str, Chart]) -> None:
    said = titles(drawn["events-calendar"])
    assert said == ["2024, May: Event 1", "2024, no month: Event 2"]
    assert drawn["events-calendar"].note == "1 event without a date is not drawn."


def test_what_is_open_towards_the_past_has_no_month() -> None:
    chart = calendar(world(events=[event(1, "plant", None, DAY(2026, 6, 30))]))
    assert chart is not None
    assert titles(chart) == ["2026, no month: Event 1"]


def test_a_launch_of_two_models_is_two_launches() -> None:
    assert launched(small())["model_id"].to_list() == ["acme-1", "acme-2"]


def test_a_model_with_a_date_and_no_event_is_a_launch() -> None:
    model = {
        "model_id": "acme-3", "name": "Acme 3", "organization_id": "acme", "organization_name": "Acme",
        "status": "planned", "launch_end": DAY(2027, 6, 30), "certainty": "asserted",
    }  # fmt: skip
    assert launched(world(models=[model])).select("model_id", "year", "status").rows() == [
        ("acme-3", 2027, "scheduled")
    ]


def test_years_far_from_the_others_share_a_column_and_are_not_lost() -> None:
    days = [DAY(1997, 1, 1), *(DAY(2000 + year, 5, 1) for year in range(10, 26))]
    chart = calendar(world(events=[event(n, "plant", day, day) for n, day in enumerate(days)]))
    assert chart is not None
    assert chart.table.height == 17
    assert sum(1 + said.count(";") for said in titles(chart)) == 17


def test_hostile_names_are_text_short_and_without_what_is_not_seen() -> None:
    name = '</svg><script>alert(1)</script>\u202e\u200b"&' + "W" * 1_000_000
    rows = [
        market(n, "evil", code, "present", organization_name=name)
        for n, code in enumerate(("DE", "FR", "IT", "ES", "PL"))
    ]
    for chart in charts(world(markets=rows)):
        assert "<script" not in chart.svg
        assert len(chart.svg) < 60_000
        assert not {"\u202e", "\u200b"} & set(chart.svg)
        ElementTree.fromstring(chart.svg)


def test_two_makers_of_one_name_have_rows_of_their_own() -> None:
    rows = [market(n, f"acme-{n}", "DE", "present", organization_name="Acme") for n in (1, 2)]
    chart = markets_matrix(world(markets=rows))
    assert chart is not None
    assert chart.table["organization_id"].to_list() == ["acme-1", "acme-2"]
    assert {"Acme", "acme-2"} <= set(written(chart))


def test_a_drawing_as_a_file_has_its_own_colours_light_and_dark(drawn: Mapping[str, Chart]) -> None:
    file = standalone(drawn["promises"].svg)
    ElementTree.fromstring(file)
    assert file.count("<style>") == 1
    assert "prefers-color-scheme:dark" in file


def test_the_table_of_a_chart_can_be_a_csv(drawn: Mapping[str, Chart]) -> None:
    for chart in drawn.values():
        assert not any(dtype.is_nested() for dtype in chart.table.dtypes), chart.name
        assert chart.table.height > 0
        assert isinstance(chart.table, pl.DataFrame)
