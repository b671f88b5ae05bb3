"""`evledger mentions`: a text with its mentions marked, and lines of JSON in and out."""

import argparse
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from flows.commands import mentions
from flows.commands.mentions import marked
from flows.commands.mentions_read import mention_lines
from flows.extraction.lexicon.vocabulary import Vocabulary, load_vocabulary

Run = Callable[..., Any]


@pytest.fixture(scope="module")
def vocabulary(root: Path) -> Vocabulary:
    """The project's vocabulary."""
    return load_vocabulary(root / "raw" / "vocabulary")


def read_back(items: list[dict[str, Any]], vocabulary: Vocabulary) -> list[dict[str, Any]]:
    return [json.loads(line) for line in mention_lines(items, vocabulary)]


def test_numbers_and_periods_come_with_their_fields(vocabulary: Vocabulary) -> None:
    item: dict[str, Any] = {
        "id": 7,
        "text": "BYD wants 800,000 to 1 million cars within three years.",
        "reference_date": date(2024, 3, 20),
    }
    (read,) = read_back([item], vocabulary)
    by_kind = {m["kind"]: m for m in read["mentions"]}
    assert read["id"] == 7
    assert read["sentences"] == [[0, len(item["text"])]]
    assert (by_kind["number"]["value"], by_kind["number"]["value_max"]) == (800000, 1000000)
    assert by_kind["organization"]["id"] == "byd"
    period = by_kind["period"]
    assert (period["period_start"], period["period_end"]) == ("2024-03-20", "2027-03-20")


def test_spans_are_of_the_text_to_the_letter(vocabulary: Vocabulary) -> None:
    text = "🚗 BYD’s “mid‑size” car."
    (read,) = read_back([{"id": "a", "text": text, "reference_date": None}], vocabulary)
    assert all(text[m["start"] : m["end"]] == m["surface"] for m in read["mentions"])


def test_a_quotation_across_sentences_is_of_the_text_too(vocabulary: Vocabulary) -> None:
    text = "“We’ll sell it. We’ll build it,” Li Wei said."
    (read,) = read_back([{"id": "a", "text": text, "reference_date": None}], vocabulary)
    assert all(text[m["start"] : m["end"]] == m["surface"] for m in read["mentions"])
    assert [m["surface"] for m in read["mentions"] if m["kind"] == "quotation"] == ["“We’ll sell it. We’ll build it,”"]


def test_what_is_not_known_is_null_where_the_kind_has_it_and_left_out_elsewhere(vocabulary: Vocabulary) -> None:
    (read,) = read_back([{"id": "a", "text": "BYD comes next year.", "reference_date": None}], vocabulary)
    by_kind = {m["kind"]: m for m in read["mentions"]}
    assert (by_kind["period"]["period_start"], by_kind["period"]["period_end"]) == (None, None)
    assert set(by_kind["organization"]) == {"kind", "start", "end", "surface", "id", "label"}


def test_texts_keep_their_order_and_an_empty_one_its_place(vocabulary: Vocabulary) -> None:
    items = [
        {"id": name, "text": text, "reference_date": None} for name, text in (("b", "BYD."), ("a", ""), ("c", "It"))
    ]
    read = read_back(items, vocabulary)
    assert [one["id"] for one in read] == ["b", "a", "c"]
    assert (read[1]["sentences"], read[1]["mentions"]) == ([], [])


def test_marks_nest_and_leave_the_text_whole() -> None:
    mentions = [
        {"kind": "place", "id": "NO", "start": 0, "end": 6},
        {"kind": "cue", "label": "plan", "start": 0, "end": 12},
        {"kind": "model", "id": "x", "start": 3, "end": 14},
    ]
    assert marked("Norway plans it.", mentions) == "[[Norway|place:NO] plans|cue:plan] it."


def test_the_command_reads_a_file_a_text_and_lines(evledger: Run, tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_text("BYD is in Norway.\n", encoding="utf-8")
    assert evledger("mentions", article).stdout == "[BYD|organization:byd] is in [Norway|place:NO].\n"
    lines = tmp_path / "in.jsonl"
    lines.write_text(json.dumps({"id": "a", "text": "BYD", "reference_date": None}) + "\n\n", encoding="utf-8")
    assert json.loads(evledger("mentions", "--jsonl", lines).stdout)["mentions"][0]["id"] == "byd"


def test_a_wrong_call_says_what_is_wrong(evledger: Run, tmp_path: Path) -> None:
    assert evledger("mentions").returncode == 2
    bad = tmp_path / "bad.jsonl"
    bad.write_text("{}\n", encoding="utf-8")
    answer = evledger("mentions", "--jsonl", bad)
    assert answer.returncode == 1
    assert "line 1" in answer.stderr


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["missing.txt"], "missing.txt: it cannot be read: No such file or directory"),
        (["latin.txt"], "latin.txt: byte 4 is not UTF-8; convert the file"),
        (["--jsonl", "missing.txt"], "missing.txt: it cannot be read: No such file or directory"),
        (["--jsonl", "latin.txt"], "latin.txt, line 1: byte 4 is not UTF-8; convert the file"),
    ],
)
def test_a_file_that_cannot_be_read_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], arguments: list[str], told: str
) -> None:
    (tmp_path / "latin.txt").write_bytes(b"caf\xe9")
    monkeypatch.chdir(tmp_path)
    parser = argparse.ArgumentParser()
    mentions.configure(parser)
    assert mentions.run(parser.parse_args(arguments)) == 1
    assert capsys.readouterr().err == f"evledger: error: {told}\n"
