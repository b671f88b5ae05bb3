import datetime as dt
from typing import Any

from flows.publishing.pages.cells import Citations
from flows.publishing.pages.outcome import outcome, reached

ROW: dict[str, Any] = {
    "outcome": "on_track", "as_of": dt.date(2025, 10, 10), "rule": "straight_line", "result_id": "r",
    "reached_value": 550_300.0, "reached_share": 0.687875, "reached_on": dt.date(2025, 7, 31),
}  # fmt: skip
CITING = Citations(lines={("results", "r"): 7}, spans={("results", "r", "value"): ("article", 3, 9)})


def test_an_outcome_says_in_words_what_it_is_and_that_no_text_says_so() -> None:
    markup = outcome(ROW)
    assert ">on track</span>" in markup
    assert "Computed as of 2025-10-10 by rule straight line; no text says so." in markup


def test_what_was_reached_leads_to_the_words_of_the_result() -> None:
    markup = reached(CITING, ROW, "../")
    assert 'data-f="results/r" data-l="7"' in markup
    assert 'data-c="value" href="../articles/article.html#e-3-9">550,300</a>' in markup
    assert markup.endswith("(68.8%), 31 Jul 2025")


def test_nothing_is_told_of_a_target_without_an_outcome_or_a_result() -> None:
    assert outcome({**ROW, "outcome": None}) == ""
    assert reached(CITING, {**ROW, "outcome": None}, "") == ""
    assert reached(CITING, {**ROW, "reached_value": None}, "") == ""
