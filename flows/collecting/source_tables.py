"""Tables of `raw/sources.toml`: their values, each checked, with a line that names table and key where one is wrong."""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import timedelta
from typing import Any, TypeVar

from flows.collecting.problems import BadSources, one_line
from flows.collecting.schedules import parse_span

_Value = TypeVar("_Value")


def check_keys(table: Mapping[str, Any], keys: Iterable[str], where: str) -> None:
    """Raises BadSources where the table has a key that is none of these. `where` names the table."""
    known = sorted(keys)
    unknown = sorted(table.keys() - set(known))
    if unknown:
        raise BadSources(f"{where}: unknown key {one_line(unknown[0])!r}; there are: {', '.join(known)}")


class TableReader:
    """Reads checked values out of one table; what is wrong is told with the table's and the key's name."""

    def __init__(self, table: Mapping[str, Any], where: str) -> None:
        self.table, self.where = table, where

    def text(self, key: str) -> str | None:
        """The text on one line, trimmed; None where the key is missing. Raises BadSources."""
        value = self.table.get(key)
        if value is None:
            return None
        if not isinstance(value, str) or not value.strip() or one_line(value) != value.strip():
            raise self.wrong(key, value, f'text in quotes, on one line: {key} = "…"')
        return value.strip()

    def texts(self, key: str) -> tuple[str, ...]:
        """The list of texts, trimmed; empty where the key is missing. Raises BadSources."""
        value = self.table.get(key, [])
        if not isinstance(value, list) or not all(isinstance(one, str) and one.strip() for one in value):
            raise self.wrong(key, value, f'a list of texts: {key} = ["…"]')
        return tuple(one.strip() for one in value)

    def number(self, key: str, default: float, low: float, high: float) -> float:
        """A number between two bounds, a whole one where the default is. Raises BadSources."""
        value = self.table.get(key, default)
        whole = isinstance(default, int)
        if isinstance(value, bool) or not isinstance(value, int if whole else (int, float)) or not low <= value <= high:
            raise self.wrong(key, value, f"a {'whole ' if whole else ''}number from {low:g} to {high:g}")
        return float(value)

    def form(self, key: str, form: re.Pattern[str], expected: str) -> str | None:
        """The text, which has to match a form; `expected` says in words which. Raises BadSources."""
        value = self.text(key)
        if value is not None and not form.fullmatch(value):
            raise self.wrong(key, value, expected)
        return value

    def checked(self, key: str, check: Callable[[str], _Value]) -> _Value | None:
        """What a function makes of the text; its ValueError tells what is wrong. Raises BadSources."""
        value = self.text(key)
        try:
            return None if value is None else check(value)
        except ValueError as error:
            raise BadSources(f"{self.where}: {key}: {error}") from None

    def span(self, key: str, default: timedelta) -> timedelta:
        """A span of time, told as `parse_span` reads it. Raises BadSources."""
        value = self.checked(key, parse_span)
        return default if value is None else value

    def pattern(self, key: str) -> re.Pattern[str] | None:
        """One regular expression. Raises BadSources."""
        value = self.text(key)
        return None if value is None else self._compiled(key, value)

    def patterns(self, key: str) -> tuple[re.Pattern[str], ...]:
        """A list of regular expressions. Raises BadSources."""
        return tuple(self._compiled(key, one) for one in self.texts(key))

    def _compiled(self, key: str, text: str) -> re.Pattern[str]:
        try:
            return re.compile(text)
        except re.error as error:
            raise BadSources(f"{self.where}: {key}: {text!r} is no regular expression: {error}") from None

    def wrong(self, key: str, value: object, expected: str) -> BadSources:
        """The error that says what the key is and what is expected instead."""
        return BadSources(f"{self.where}: {key} is {one_line(repr(value))[:80]}; write {expected}")
