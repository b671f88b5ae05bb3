"""Schedules: when a source is due."""

from datetime import UTC, datetime, timedelta

import pytest

from flows.collecting.schedules import is_due, parse_span, show_span

NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)  # a Wednesday


def test_without_a_schedule_or_a_last_run_a_source_is_due() -> None:
    assert is_due(None, NOON, NOON)
    assert is_due("6h", None, NOON)


@pytest.mark.parametrize(
    ("ago", "due"),
    [
        (timedelta(hours=5), False),
        (timedelta(hours=6), True),
        # A run of every six hours that begins some seconds sooner than the last one did.
        (timedelta(hours=6) - timedelta(seconds=20), True),
        (timedelta(hours=6) - timedelta(minutes=2), False),
    ],
)
def test_a_span_is_at_most_that_often(ago: timedelta, due: bool) -> None:
    assert is_due("6h", NOON - ago, NOON) is due


@pytest.mark.parametrize(
    ("cron", "last", "due"),
    [
        ("0 6 * * *", NOON.replace(hour=5), True),
        ("0 6 * * *", NOON.replace(hour=6), False),
        ("0 6 * * *", NOON - timedelta(days=1), True),
        ("*/15 * * * *", NOON - timedelta(minutes=14), True),
        ("5/15 * * * *", NOON - timedelta(minutes=9), False),
        ("0 12 * * 3", NOON - timedelta(minutes=5), True),
        ("0 12 * * 0,7", NOON - timedelta(days=2), False),
        ("0 12 1 * 3", NOON - timedelta(minutes=5), True),
        ("0 12 1 * *", NOON - timedelta(days=1), False),
        ("0 12 1-9/3 3 *", NOON - timedelta(days=1), True),
        ("0 0 31 2 *", NOON - timedelta(days=40), True),
    ],
)
def test_cron_fires_between_the_last_run_and_now(cron: str, last: datetime, due: bool) -> None:
    assert is_due(cron, last, NOON) is due


def test_spans_have_a_number_and_a_unit() -> None:
    assert parse_span("90m") == timedelta(minutes=90)
    shown = {text: show_span(parse_span(text)) for text in ("10s", "15m", "60m", "48h", "0s")}
    assert shown == {"10s": "10s", "15m": "15m", "60m": "1h", "48h": "2d", "0s": "0s"}
    with pytest.raises(ValueError, match="is no span of time"):
        parse_span("1.5h")
