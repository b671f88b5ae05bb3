"""Metadata: what the `.toml` file beside an article says of it, checked key by key.

A key that is not known is a warning and is ignored; a value of the wrong type, and a file that is not TOML, is an
error: the article is left out, because what is known of it cannot be trusted.
"""

import re
import tomllib
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import TypeAlias

from flows.reading.issues import ReadingProblem

Value: TypeAlias = str | bool | date | datetime | None

KEYS = ("title", "publisher", "url", "published_on", "retrieved_at", "language", "license", "digest")
_FORMS = {
    "url": (re.compile(r"https?://\S+"), 'an address in quotes: url = "https://example.org/news"'),
    "language": (re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*"), 'a BCP 47 tag in quotes: language = "en"'),
}


def parse_metadata(content: bytes) -> tuple[dict[str, Value], list[str]]:
    """The known keys of a metadata file, absent ones None, and the keys that are not known, sorted.

    Blank strings are unknown values: None. Times are turned to UTC.
    Raises ReadingProblem, with what was found, what was expected and what to do.
    """
    try:
        found = tomllib.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise ReadingProblem(f"its .toml is not UTF-8 (byte {error.start})", "save the .toml as UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        raise ReadingProblem(f"its .toml is not TOML: {error}", "mend the .toml at the place named") from error
    return checked(found, "its .toml"), sorted(found.keys() - set(KEYS))


def checked(found: Mapping[str, object], where: str) -> dict[str, Value]:
    """The values of KEYS, absent ones None, blank texts None, times in UTC.

    In: what is told of an article; where, for the message. Raises ReadingProblem where a type or form is wrong.
    """
    return {key: _value(key, found, where) for key in KEYS}


def _value(key: str, found: Mapping[str, object], where: str) -> Value:
    """The checked value of one key; raises ReadingProblem where its type or form is wrong."""
    value = found.get(key)
    if value is None:
        return None
    if key == "digest":
        if isinstance(value, bool):
            return value
        raise _wrong(where, key, value, "true or false without quotes: digest = true")
    if key == "published_on":
        # A TOML date-time is a Python datetime, which is a date as well.
        if isinstance(value, date) and not isinstance(value, datetime):
            return value
        raise _wrong(where, key, value, "a date without quotes: published_on = 2024-03-20")
    if key == "retrieved_at":
        if isinstance(value, datetime) and value.tzinfo is not None:
            return value.astimezone(UTC)
        raise _wrong(where, key, value, "a time with its offset, without quotes: retrieved_at = 2024-03-20T10:00:00Z")
    if not isinstance(value, str):
        raise _wrong(where, key, value, f'text in quotes: {key} = "…"')
    return _text(where, key, value)


def _text(where: str, key: str, value: str) -> str | None:
    """A text value without surrounding space, None if blank; raises ReadingProblem where its form is wrong."""
    stripped = value.strip()
    if not stripped:
        return None
    form, expected = _FORMS.get(key, (None, ""))
    if form is not None and not form.fullmatch(stripped):
        raise _wrong(where, key, value, expected)
    return stripped


def _wrong(where: str, key: str, value: object, expected: str) -> ReadingProblem:
    return ReadingProblem(f"{key} in {where} is {str(value)[:80]!r} ({type(value).__name__})", f"write {expected}")
