"""What somebody does with the pages: look, search, filter, open a maker, go from a value to its words."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.pages.conftest import Opened


def visible_rows(page: Page) -> int:
    return page.locator("#rows tbody tr").count()


def test_the_front_page_says_what_it_is_and_what_it_holds(look: Opened, home: str) -> None:
    page = look(f"{home}index.html")
    expect(page).to_have_title("EV Ledger")
    expect(page.locator("h1")).to_be_visible()
    for name in ("targets", "results", "markets", "events", "models"):
        assert int(page.locator(f".counts a[href='datasets/{name}.html'] b").inner_text().replace(",", "")) > 0
    expect(page.get_by_role("heading", name="How to cite")).to_be_visible()
    assert page.locator("#downloads a[href='data/targets.parquet']").count() == 1
    assert page.locator("#downloads a[href='evledger.zip']").count() == 1
    assert page.locator("#chart-markets-map .by-maker a[href='charts/markets-byd.html']").count() == 1


def test_the_front_page_shows_charts_in_both_colours(look: Opened, home: str) -> None:
    shown = []
    for dark in (False, True):
        page = look(f"{home}index.html", dark=dark)
        drawing = page.locator(".drawing img[src='charts/markets-map.svg']")
        drawing.scroll_into_view_if_needed()
        assert drawing.evaluate("async e => { await e.decode(); return e.naturalWidth }") == 768
        shown.append(drawing.screenshot())
    assert shown[0] != shown[1]


def test_a_maker_is_found_by_the_beginning_of_its_name(look: Opened, home: str) -> None:
    page = look(f"{home}index.html")
    page.locator("#search").fill("ser")
    expect(page.locator("#found li").first).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/organizations/seres.html")
    expect(page.locator("h1")).to_have_text("SERES")


def test_a_table_is_filtered_sorted_and_its_link_keeps_that(look: Opened, home: str) -> None:
    page = look(f"{home}datasets/targets.html")
    count = page.locator("#count")
    whole = count.inner_text()
    page.locator("select[data-filter=metric]").select_option("vehicle_exports")
    expect(count).to_contain_text("that fit")
    assert count.inner_text() != whole
    assert set(page.locator("#rows tbody tr td:nth-child(2)").all_inner_texts()) == {"vehicle exports"}
    page.locator("th button[data-sort=value]").click()
    page.locator("th button[data-sort=value]").click()
    expect(page.locator("th:has(button[data-sort=value])")).to_have_attribute("aria-sort", "descending")
    told = [int(text.replace(",", "")) for text in page.locator("#rows tbody td.k-number").all_inner_texts() if text]
    values = [value for value in told if value > 300]  # without the changes in percent
    assert len(values) > 3 and values == sorted(values, reverse=True)
    shown = page.locator("#rows tbody").inner_text()
    again = look(page.url)
    expect(again.locator("#count")).to_have_text(count.inner_text())
    assert again.locator("#rows tbody").inner_text() == shown


def test_a_filter_is_taken_away_again(look: Opened, home: str) -> None:
    page = look(f"{home}datasets/targets.html#metric=vehicle_exports")
    expect(page.locator("#count")).to_contain_text("that fit")
    rows = visible_rows(page)
    page.locator(".chips button").click()
    expect(page.locator("#count")).not_to_contain_text("that fit")
    assert visible_rows(page) > rows


def test_the_second_page_of_a_table_has_other_rows(look: Opened, home: str) -> None:
    page = look(f"{home}datasets/evidence.html")
    first = page.locator("#rows tbody tr").first.inner_text()
    page.get_by_role("button", name="Next").click()
    expect(page.locator("#count")).to_contain_text("Rows 51 to 100")
    assert page.locator("#rows tbody tr").first.inner_text() != first


def test_a_value_of_a_maker_leads_to_the_marked_words_in_the_article(look: Opened, home: str) -> None:
    page = look(f"{home}organizations/seres.html")
    page.locator("#targets .c", has_text="500,000").first.click()
    panel = page.locator("#panel")
    expect(panel.locator("blockquote").first).to_contain_text("500,000")
    expect(panel).to_contain_text("Rule:")
    panel.locator("a.show").first.click()
    page.wait_for_url(re.compile(r"/articles/.*#"))
    target = page.locator(":target")
    expect(target).to_contain_text("500,000")
    expect(target).to_be_in_viewport()


def test_marked_words_lead_to_the_facts_read_from_them(look: Opened, home: str) -> None:
    page = look(f"{home}articles/seres-global-partners-2024.html")
    page.locator(".text a", has_text="500,000").first.click()
    expect(page.locator(".fact", has_text="500,000").first).to_be_in_viewport()


def test_a_cell_of_a_fact_leads_to_its_words_in_the_text(look: Opened, home: str) -> None:
    page = look(f"{home}articles/seres-global-partners-2024.html")
    page.locator(".fact dd a", has_text="500,000").first.click()
    target = page.locator(".text :target")
    expect(target).to_contain_text("500,000")
    expect(target).to_be_in_viewport()
    page.locator("#all").click()
    page.locator(".fact", has_text="500,000").first.hover()
    expect(page.locator(".text .near", has_text="500,000").first).to_be_visible()


def test_what_was_reached_shows_the_words_of_the_result(look: Opened, home: str) -> None:
    page = look(f"{home}organizations/byd.html")
    expect(page.locator("#targets th", has_text="inferred")).to_be_visible()
    reached = page.locator("#targets [data-f^='results/'] .c").first
    value = reached.inner_text()
    reached.click()
    expect(page.locator("#panel blockquote").first).to_contain_text(value)


def test_a_cell_of_a_table_shows_its_words(look: Opened, home: str) -> None:
    page = look(f"{home}datasets/markets.html")
    page.locator("#rows tbody .c").first.click()
    expect(page.locator("#panel blockquote").first).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#panel")).to_be_hidden()


def test_without_scripts_the_pages_still_tell_what_they_hold(look: Opened, home: str) -> None:
    page = look(f"{home}index.html", java_script_enabled=False)
    expect(page.locator(".drawing img").first).to_be_visible()
    page.goto(f"{home}organizations/seres.html")
    page.locator("#targets a", has_text="500,000").first.click()
    expect(page.locator(":target")).to_contain_text("500,000")


def test_everything_can_be_reached_and_read_with_the_keyboard_alone(look: Opened, home: str) -> None:
    page = look(f"{home}organizations/seres.html")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    for _ in range(200):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('#targets .c')"):
            break
    assert page.evaluate("document.activeElement.matches('#targets .c')")
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline != "none"
    page.keyboard.press("Enter")
    expect(page.locator("#panel blockquote").first).to_be_visible()
    assert page.evaluate("document.activeElement.closest('#panel') !== null")
    page.keyboard.press("Escape")
    expect(page.locator("#panel")).to_be_hidden()
    assert page.evaluate("document.activeElement.matches('#targets .c')")


@pytest.mark.parametrize("name", ["promises", "markets-map", "events-calendar", "launches", "markets-matrix"])
def test_a_chart_is_drawn(look: Opened, home: str, name: str) -> None:
    page = look(f"{home}charts/{name}.html")
    drawing = page.locator("svg.chart")
    box = drawing.bounding_box()
    assert box is not None and box["width"] > 500 and box["height"] > 200
    assert page.locator("svg.chart path").count() > 10
    assert page.locator("svg.chart text").count() > 3
    assert page.locator("details table tbody tr").count() > 10


def test_a_chart_takes_the_colours_of_the_page(look: Opened, home: str) -> None:
    fills = []
    for dark in (False, True):
        page = look(f"{home}charts/markets-map.html", dark=dark)
        fills.append(page.locator("svg .chart-land-fill").first.evaluate("e => getComputedStyle(e).fill"))
    assert len(set(fills)) == 2


def test_the_map_is_chosen_by_maker(look: Opened, home: str) -> None:
    page = look(f"{home}charts/markets-map.html")
    choice = page.locator("#chart-markets-map .by-maker")
    choice.get_by_role("link", name="BYD", exact=True).click()
    page.wait_for_url("**/charts/markets-byd.html")
    expect(page.locator("h1")).to_have_text("Markets of BYD")
    expect(page.locator(".by-maker [aria-current]")).to_have_text("BYD")
    page.locator(".by-maker a", has_text="All makers").click()
    page.wait_for_url("**/charts/markets-map.html")


def test_an_explored_chart_takes_the_colours_of_the_page(look: Opened, home: str) -> None:
    page = look(f"{home}charts/markets-map.html", dark=True)
    page.locator("button.explore").click()
    words = page.locator(".explored svg text", has_text="plans to go there")
    expect(words).to_have_attribute("fill", "#ececf1")
    page.emulate_media(color_scheme="light")
    expect(words).to_have_attribute("fill", "#1b1b1f")


@pytest.mark.parametrize("name", ["promises", "markets-map", "targets-seres"])
def test_a_chart_can_be_explored_within_the_policy(look: Opened, home: str, name: str) -> None:
    page = look(f"{home}charts/{name}.html")
    page.locator("button.explore").click()
    expect(page.locator(".explored svg")).to_be_visible()
    assert page.locator(".explored svg path").count() > 5


def test_a_column_of_much_text_is_sorted_and_filtered(look: Opened, wordy: Path) -> None:
    page = look(f"{wordy.as_uri()}/datasets/targets.html#sort=-organization_name&organization_name=~maker 2")
    expect(page.locator("#count")).to_have_text("Rows 1 to 50 of 100 that fit, of 300 in all")
    page = look(f"{wordy.as_uri()}/datasets/targets.html")
    head = page.locator("th:has(button[data-sort=organization_name])")
    for order, first in (("ascending", "Maker 0"), ("descending", "Maker 2")):
        head.locator("button").click()
        expect(head).to_have_attribute("aria-sort", order)
        expect(page.locator("#rows tbody tr").first).to_contain_text(first)
