"""Asking again: which failures may pass, and how long the server wants to be left alone."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from flows.collecting.problems import Failed


class Later(Failed):
    """The server may answer when asked again, after `seconds` if it said so."""

    def __init__(self, reason: str, seconds: float | None = None) -> None:
        super().__init__(reason)
        self.seconds = seconds


class TooLate(Later):
    """The server asks for more patience than a run has."""


def may_help(error: BaseException) -> bool:
    """Whether asking again in this run may help."""
    return isinstance(error, Later) and not isinstance(error, TooLate)


def retry_after(value: str | None) -> float | None:
    """The seconds of a Retry-After header, which is a number of them or a date; None if it is neither."""
    if value is None:
        return None
    if value.strip().isdecimal():
        return float(value.strip()[:9])
    try:
        at = parsedate_to_datetime(value)
    except ValueError:
        return None
    at = at if at.tzinfo is not None else at.replace(tzinfo=UTC)
    return max(0.0, (at - datetime.now(UTC)).total_seconds())
