"""JSON lines of texts to JSON lines of mentions."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from flows.commands import mention_lines
from flows.commands.mention_lines import BadLine, batches, read_batches


@pytest.fixture
def folder(root: Path) -> Path:
    return root / "raw" / "vocabulary"


def line(number: int, **more: Any) -> bytes:
    return json.dumps({"id": number, "text": f"BYD sold {number} cars in Norway.", **more}).encode() + b"\n"


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        (b"{}", "not an object with id and text"),
        (b'["a"]', "not an object with id and text"),
        (b'{"id": 1, "text": null}', "not an object with id and text"),
        (b"{", "no JSON: Expecting property name enclosed in double quotes"),
        (b'{"id": "caf\xe9"}', "byte 12 is not UTF-8; convert the file"),
        (b'{"id": 1, "text": "a\\ud800"}', "character 2 of the text is half of one (a lone surrogate)"),
        (b'{"id": 1, "text": "", "reference_date": "soon"}', "reference_date 'soon' is no date; write YYYY-MM-DD"),
        (b'{"id": 1, "text": "", "reference_date": 7}', "reference_date 7 is no date; write YYYY-MM-DD"),
    ],
)
def test_a_line_that_is_no_text_is_told_and_the_others_go_on(given: bytes, reason: str) -> None:
    (batch,) = batches([line(1), b"\n", given, line(2)])
    assert batch.bad == [BadLine(3, reason)]
    assert [item["id"] for item in batch.items] == [1, 2]


def test_a_reference_date_is_a_date_or_none() -> None:
    (batch,) = batches([line(1, reference_date="2024-03-20"), line(2, reference_date=None), line(3)])
    assert [item["reference_date"] for item in batch.items] == [date(2024, 3, 20), None, None]


def test_batches_are_of_some_size_and_lose_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mention_lines, "_BATCH_BYTES", 2 * len(line(1)))
    parts = list(batches(line(number) for number in range(1, 6)))
    assert [[item["id"] for item in part.items] for part in parts] == [[1, 2], [3, 4], [5]]


@pytest.mark.processes
def test_processes_give_the_same_lines_in_the_same_order(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setattr(mention_lines, "_BATCH_BYTES", 2 * len(line(1)))
    given = [line(number) for number in range(1, 8)]
    alone = [said for _, said in read_batches(batches(given), folder, 1)]
    assert [said for _, said in read_batches(batches(given), folder, 2)] == alone
    assert [json.loads(said)["id"] for said in "".join(alone).splitlines()] == list(range(1, 8))


def test_nothing_gives_nothing(folder: Path) -> None:
    assert list(read_batches(batches([b"\n"]), folder)) == []
