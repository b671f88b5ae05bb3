"""Accuracy is told of the code that it was measured with, and of no other."""

from pathlib import Path
from typing import Any

import pytest

from flows.publishing.accuracy import MEASURED, NOT_MEASURED, accuracy, read_accuracy
from flows.publishing.digests import Digests
from tests.flows.publishing.world import release

FIGURES = {"labels": 10, "rows": 9, "precision": 0.9, "recall": 0.8, "f1": 0.85, "f1_interval": [0.7, 0.9]}
FILE: dict[str, Any] = {
    "method": "by hand",
    "measured_with": {"extraction_sha256": "e" * 64, "vocabulary_sha256": "v" * 64},
    "sets": {"gold": {"about": "labelled by hand.", "articles": 3, "datasets": {"targets": FIGURES}}},
}
SAME = Digests("i" * 64, "e" * 64, "v" * 64)


def test_figures_are_told_where_code_and_vocabulary_are_those_measured() -> None:
    told = accuracy(FILE, SAME)
    assert told["status"] == MEASURED
    assert told["sets"] == FILE["sets"]
    assert told["not_validated"][0] == (
        "Facts without labels: organizations, people, events, participants, models, markets, results, quotes, "
        "event_models, progress."
    )


@pytest.mark.parametrize("other", [SAME._replace(extraction="x" * 64), SAME._replace(vocabulary="x" * 64)])
def test_no_figure_is_told_of_other_code_or_vocabulary(other: Digests) -> None:
    told = accuracy(FILE, other)
    assert told["status"] == NOT_MEASURED == "not measured for this code"
    assert "sets" not in told
    assert told["not_validated"]


def test_without_a_file_nothing_was_measured() -> None:
    assert accuracy(read_accuracy(None), SAME)["status"] == NOT_MEASURED


def test_a_damaged_file_is_an_error_that_says_how_to_make_it(tmp_path: Path) -> None:
    path = tmp_path / "accuracy.json"
    path.write_text("[", encoding="utf-8")
    with pytest.raises(ValueError, match="make accuracy"):
        read_accuracy(path)


def test_the_card_shows_the_figures_and_what_was_not_validated(tmp_path: Path) -> None:
    digests = Digests("i" * 64, "e" * 64, "v" * 64)
    text = (release(tmp_path, digests=digests, measured=FILE) / "README.md").read_text("utf-8")
    assert "| targets | 10 | 0.90 | 0.80 | 0.85 | 0.70 to 0.90 |" in text
    assert "What was not validated:" in text


def test_the_card_says_where_nothing_was_measured(published: Path) -> None:
    assert "Accuracy: not measured for this code." in (published / "README.md").read_text("utf-8")
