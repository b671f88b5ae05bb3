"""Texts of tests that are read together: to read those of several files costs little more than to read one.

What a text says does not depend on others; a test holds that.
"""

import ast
import inspect
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Generic, TypeVar

import pytest

ROOT = Path(__file__).resolve().parents[1]
T = TypeVar("T")
# So many files of a folder make a company.
_FILES = 8
# What reads many texts for one day.
_READERS = frozenset({"events_of", "figures_of", "markets_of", "reasons_of"})
# Company and reader → what the tables and the cases of its files that use the reader have for texts.
_TABLES: dict[tuple[str, str], set[str]] = {}
# File of tests and days that a function of it names → the strings with a blank among the parameters of its cases and
# its constants: who names other days asks for what others do not.
_TEXTS: dict[tuple[str, frozenset[str]], set[str]] = {}
# File of tests → the texts that it puts together from constants.
_FOLDED: dict[str, set[str]] = {}
# Function of tests → the parameters of each of its cases that are strings.
_CASES: dict[object, list[dict[str, str]]] = {}
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
# What runs.
_RUNNING: list[pytest.Item] = []


def note_texts(items: Iterable[pytest.Item]) -> None:
    """Notes what the tests of each file are of, so that their texts can be read together."""
    for item in items:
        parameters = _parameters(item)
        code = getattr(_function(item), "__code__", None)
        told = [*parameters.values(), *(code.co_consts if code is not None else ())]
        texts = _TEXTS.setdefault((_file(item), _days(item)), set())
        texts.update(text for text in told if isinstance(text, str) and " " in text)
        _CASES.setdefault(_function(item), []).append(parameters)
        for reader in _READERS.intersection(getattr(item, "fixturenames", ())):
            tables = _TABLES.setdefault((company_of(item.nodeid), reader), set())
            tables.update(_table_texts(item.module) if isinstance(item, pytest.Function) else ())
            tables.update(text for text in parameters.values() if text.count(" ") >= WORDS)


# A string of fewer blanks is no text.
WORDS = 2


@cache
def _table_texts(module: object) -> frozenset[str]:
    """The texts of the tables of a file: the keys of its dictionaries, the items of its lists, or the first of each."""
    found: set[str] = set()
    for name, table in vars(module).items():
        if name.startswith("__") or not isinstance(table, dict | list | tuple | set | frozenset):
            continue
        for entry in table:
            text = entry[0] if isinstance(entry, tuple) and entry else entry
            if isinstance(text, str) and text.count(" ") >= WORDS:
                found.add(text)
    return frozenset(found)


def texts_for(reader: str) -> list[str]:
    """The texts that the company of the case which runs has for a reader."""
    return sorted(_TABLES.get((company_of(_RUNNING[0].nodeid), reader), ())) if _RUNNING else []


@cache
def company_of(nodeid: str) -> str:
    """The folder of a case and the number of its company there: a company's texts are read by one process, at once."""
    path = Path(nodeid.split("::", 1)[0])
    beside = sorted(file.name for file in (ROOT / path.parent).glob("test_*.py"))
    return f"{path.parent.as_posix()}:{beside.index(path.name) // _FILES}"


def note_running(item: pytest.Item) -> None:
    """Notes what case runs."""
    _RUNNING[:] = [item]


def texts_beside(text: str, blanks: int = 1) -> list[str]:
    """The text and those of at least so many blanks that its file has besides.

    A text that is put together from the parameters of its case: with those that the other cases put together so.
    """
    if not _RUNNING:
        return [text]
    file = _file(_RUNNING[0])
    if file not in _FOLDED:
        _FOLDED[file] = set(_sums(_RUNNING[0]))
    texts = {t for t in {*_TEXTS.get((file, _days(_RUNNING[0])), ()), *_FOLDED[file]} if t.count(" ") >= blanks}
    return sorted(texts if text in texts else {text, *_put_together(text)})


def _sums(item: pytest.Item) -> Iterator[str]:
    """The texts that the file of a case puts together from words of its own and constants."""
    module = getattr(item, "module", None)
    if module is not None:
        inner: set[ast.AST] = set()
        for node in ast.walk(ast.parse(inspect.getsource(module))):
            if isinstance(node, ast.BinOp | ast.JoinedStr) and node not in inner:
                inner.update(ast.walk(node))
                text = _folded(node, vars(module))
                if text is not None:
                    yield text


def _folded(node: ast.AST, names: Mapping[str, object]) -> str | None:
    """What strings put together are; None where that is not known before the case runs."""
    parts: Sequence[ast.AST]
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.Name(id=name):
            text = names.get(name)
            return text if isinstance(text, str) else None
        case ast.FormattedValue(value=value, conversion=-1, format_spec=None):
            return _folded(value, names)
        case ast.JoinedStr(values=values):
            parts = values
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            parts = (left, right)
        case _:
            return None
    folded = [_folded(part, names) for part in parts]
    return None if None in folded else "".join(part for part in folded if part is not None)


def _put_together(text: str) -> Iterator[str]:
    """The texts of the cases of the function that runs, if each holds its parameters where this one holds its own."""
    own = _parameters(_RUNNING[0])
    held = sorted((name for name, value in own.items() if value and value in text), key=lambda name: -len(own[name]))
    frame = text
    for name in held:
        frame = frame.replace(own[name], f"\0{name}\0")
    for case in _CASES.get(_function(_RUNNING[0]), ()) if held else ():
        other = frame
        for name in held:
            other = other.replace(f"\0{name}\0", case.get(name, ""))
        yield other


class Together(Generic[T]):
    """`Together(read)(text)` is `read([text])[0]`, read once with the other texts of the file whose test asks."""

    def __init__(self, read: Callable[[list[str]], list[T]]) -> None:
        self._read = read
        self._known: dict[str, T] = {}

    def __call__(self, text: str) -> T:
        if text not in self._known:
            texts = texts_beside(text)
            self._known.update(zip(texts, self._read(texts), strict=True))
        return self._known[text]


def _parameters(item: pytest.Item) -> dict[str, str]:
    parameters = item.callspec.params if hasattr(item, "callspec") else {}
    return {name: value for name, value in parameters.items() if isinstance(value, str)}


def _days(item: pytest.Item) -> frozenset[str]:
    """The days that the function of a case names, by a constant of its file or in figures."""
    code, module = getattr(_function(item), "__code__", None), getattr(item, "module", None)
    if code is None or module is None:
        return frozenset()
    names = vars(module)
    told = {name for name in code.co_names if isinstance(names.get(name), date)}
    return frozenset(told | {day for day in code.co_consts if isinstance(day, str) and _DAY.fullmatch(day)})


def _function(item: pytest.Item) -> object:
    return getattr(item, "function", None)


def _file(item: pytest.Item) -> str:
    return item.nodeid.split("::", 1)[0]
