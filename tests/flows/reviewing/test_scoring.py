"""Scoring: the same figures as the scorer that the labels came with, and every rule's own."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from flows.reviewing.labels import BadLabels, read_labels
from flows.reviewing.scoring import Firings, as_json, score


def given_scorer(root: Path, release: Path, labels: Path) -> object:
    """The figures of the scorer that came with the labels."""
    command = [sys.executable, str(root / "tests" / "gold" / "score.py"), str(release), str(labels), "--json"]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def test_the_figures_are_those_of_the_given_scorer(root: Path, reviewed: Path, labels: Path) -> None:
    assert score(reviewed, labels).table() == given_scorer(root, reviewed, labels)


def test_on_the_labelled_articles_too(root: Path, committed: Path) -> None:
    labels, tables = root / "tests" / "gold" / "facts", committed / "data"
    assert score(tables, labels).table() == given_scorer(root, tables, labels)


def test_a_label_without_a_row_is_missed_and_a_row_without_a_label_spurious(reviewed: Path, labels: Path) -> None:
    table = score(reviewed, labels).table()
    assert (table["events"]["labels"], table["events"]["recall"]) == (2, 0.5)
    # m1 is right, m2 optional, m3 labelled by nobody.
    assert (table["markets"]["labels"], table["markets"]["rows"], table["markets"]["precision"]) == (1, 2, 0.5)


def test_a_row_without_evidence_is_spurious(reviewed: Path, labels: Path) -> None:
    result = score(reviewed, labels)
    assert result.table()["events"]["rows"] == 2
    assert "spurious  - events (no evidence): e2" in result.misses


def test_a_document_is_held_against_its_own_reading_of_a_cell(reviewed: Path, labels: Path) -> None:
    result = score(reviewed, labels)
    assert result.table()["targets"]["f1"] == 1.0
    (wrong,) = [miss for miss in result.misses if miss.startswith("attribute second targets")]
    assert wrong.startswith("attribute second targets.comparator aim_rule: wanted 'eq', got 'approx'")


def test_rules_are_counted_with_what_is_right_spurious_and_counts_neither_way(reviewed: Path, labels: Path) -> None:
    rules = score(reviewed, labels).rules
    assert rules["markets", "sells_in"] == Firings(right=1, allowed=1)
    assert rules["markets", "guess"] == Firings(spurious=1)
    assert rules["markets", "guess"].precision == 0.0
    assert rules["events", "(no evidence)"] == Firings(spurious=1)


def test_json_has_the_table_and_the_rules(reviewed: Path, labels: Path) -> None:
    told = as_json(score(reviewed, labels))
    assert set(told["score"]) == {"events", "models", "markets", "targets", "results", "quotes", "all"}
    assert {"dataset": "markets", "rule": "guess", "fired": 1, "right": 0, "spurious": 1, "allowed": 0,
            "precision": 0.0} in told["rules"]  # fmt: skip


def test_a_label_whose_quote_is_not_in_its_article_is_refused(reviewed: Path, labels: Path, tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "first.txt").write_bytes((labels.parent / "articles" / "first.txt").read_bytes())
    (tmp_path / "facts").mkdir()
    label = {"organization": "Acme", "place": "SY", "status": "present", "quote": "sells in Libya"}
    (tmp_path / "facts" / "first.json").write_text(json.dumps({"markets": [label]}), encoding="utf-8")
    with pytest.raises(BadLabels, match="sells in Libya"):
        score(reviewed, tmp_path / "facts")


@pytest.mark.parametrize("text", ["[]", "{"])
def test_labels_that_cannot_be_read_are_named(tmp_path: Path, text: str) -> None:
    (tmp_path / "odd.json").write_text(text, encoding="utf-8")
    with pytest.raises(BadLabels, match=r"odd\.json"):
        read_labels(tmp_path)
