"""Rows are published in one order, whatever order they were made in."""

import polars as pl
import pytest
from polars.testing import assert_frame_equal

from flows.publishing.ordering import ordered
from tests.flows.publishing.world import datasets, table


def test_rows_stand_in_the_order_of_the_key() -> None:
    assert ordered(datasets()["targets"], "targets")["value"].to_list() == [50_000.0, 60_000.0]


def test_order_of_arrival_does_not_matter() -> None:
    evidence = datasets()["evidence"]
    assert_frame_equal(ordered(evidence.reverse(), "evidence"), ordered(evidence, "evidence"))


def test_rows_that_share_their_key_are_told_apart_by_all_columns() -> None:
    rows = [
        {"dataset": "events", "check": check, "reason": reason, "row": "{}"}
        for check, reason in (("B", "b"), ("A", "z"), ("A", "a"))
    ]
    frame = table("rejects", *rows)
    assert ordered(frame, "rejects").select("check", "reason").rows() == [("A", "a"), ("A", "z"), ("B", "b")]
    assert_frame_equal(ordered(frame.reverse(), "rejects"), ordered(frame, "rejects"))


def test_published_frame_is_of_one_chunk() -> None:
    frame = pl.concat([datasets()["targets"]] * 3, rechunk=False).unique(maintain_order=True)
    assert ordered(frame, "targets").n_chunks() == 1


def test_column_of_another_type_is_an_error_that_names_it() -> None:
    frame = datasets()["targets"].with_columns(pl.col("value").cast(pl.Int64))
    with pytest.raises(ValueError, match=r"targets: columns are not the schema's.*'value'"):
        ordered(frame, "targets")


def test_other_order_of_columns_is_an_error() -> None:
    frame = datasets()["targets"]
    with pytest.raises(ValueError, match="their order"):
        ordered(frame.select(reversed(frame.columns)), "targets")
