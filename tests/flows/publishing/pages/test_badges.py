import polars as pl
import pytest

from flows.publishing.pages.badges import badge_letters, badges, corrected_facts

ROW = {
    "certainty": "asserted", "disputed": False, "superseded_by": None, "overdue": False, "status": "scheduled",
    "current": True, "in_vocabulary": True, "digest": False, "outcome": None,
}  # fmt: skip


def words(corrected: bool = False, **cells: object) -> list[str]:
    """The words that stand beside a row."""
    frame = pl.DataFrame([{**ROW, **cells}], schema_overrides={"superseded_by": pl.String, "outcome": pl.String})
    (letters,) = badge_letters(frame, pl.Series([corrected]))
    return [part.split("</span>")[0] for part in badges(letters).split('">')[1:]]


@pytest.mark.parametrize(
    ("cells", "word"),
    [
        ({"certainty": "hedged"}, "hedged"),
        ({"certainty": "denied"}, "denied"),
        ({"disputed": True}, "disputed"),
        ({"superseded_by": "a" * 16}, "superseded"),
        ({"overdue": True}, "overdue"),
        ({"outcome": "met"}, "inferred"),
        ({"current": False}, "earlier step"),
        ({"in_vocabulary": False}, "new name"),
        ({"digest": True}, "digest"),
        ({"corrected": True}, "corrected"),
    ],
)
def test_what_a_reader_must_know_stands_there_in_a_word(cells: dict[str, object], word: str) -> None:
    corrected = bool(cells.pop("corrected", False))
    assert words(corrected, **cells) == [word]


def test_a_plain_fact_bears_no_word() -> None:
    assert words() == []


def test_what_is_called_off_says_so_once() -> None:
    assert words(certainty="denied", status="cancelled") == ["called off"]


def test_a_fact_is_corrected_where_the_evidence_says_so() -> None:
    evidence = pl.DataFrame(
        {"dataset": ["targets"] * 2, "fact_id": ["a", "b"], "field": ["value"] * 2, "rule": ["correction", "figure"]}
    )
    assert corrected_facts(evidence).rows() == [("targets", "a")]
