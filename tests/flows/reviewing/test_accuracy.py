"""Accuracy is told with intervals that depend on the articles alone; the committed file has the form that is read."""

import json
from pathlib import Path

from flows.reviewing.accuracy import measured
from flows.reviewing.measures import KEYS
from flows.reviewing.scoring import Counts

ONE = {"a": {"events": Counts(right=3, spurious=1, missed=1)}, "b": {"events": Counts(right=1, spurious=0, missed=2)}}


def test_figures_are_those_of_all_articles_together() -> None:
    told = measured(ONE, "two articles")
    assert (told["articles"], told["about"]) == (2, "two articles")
    events = told["datasets"]["events"]
    assert (events["labels"], events["rows"], events["precision"], events["recall"]) == (7, 5, 0.8, 0.5714)
    assert told["datasets"]["all"] == events


def test_an_interval_holds_the_figure_and_is_the_same_each_time() -> None:
    events = measured(ONE, "")["datasets"]["events"]
    assert events["recall_interval"] == [0.3333, 0.75]
    assert measured(ONE, "")["datasets"]["events"] == events


def test_what_nothing_was_counted_for_has_no_figure_and_no_interval() -> None:
    quotes = measured({"a": {"quotes": Counts()}}, "")["datasets"]["quotes"]
    assert (quotes["f1"], quotes["f1_interval"]) == (None, None)


def test_the_committed_file_has_the_form_that_releases_read(root: Path) -> None:
    told = json.loads((root / "tests" / "gold" / "accuracy.json").read_bytes())
    assert set(told) == {"method", "measured_with", "sets"}
    assert set(told["measured_with"]) == {"extraction_sha256", "vocabulary_sha256"}
    assert all(len(digest) == 64 for digest in told["measured_with"].values())
    assert {"gold", "written"} <= set(told["sets"])
    for one in told["sets"].values():
        assert one["articles"] > 10
        assert set(one["datasets"]) == {*KEYS, "all"}
        for figures in one["datasets"].values():
            for name in ("precision", "recall", "f1"):
                low, high = figures[f"{name}_interval"] or (0.0, 1.0)
                assert 0 <= low <= (figures[name] or low) <= high <= 1
