"""Aliases: what a document calls by another name that it has named in full."""

import re
from bisect import bisect
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate

from flows.extraction.names.name import Name

Aliases = dict[str, tuple[str, str]]
_BRACKETED = re.compile(r"((?: (?:Co|Corp|Inc|Ltd|Company|Corporation|Limited)\b\.?,?){0,3}) \(([A-Z][A-Z&]{1,5})\)")
# Family names that are also ordinary words.
_PRONOUNS = frozenset({"He", "An", "So", "No", "Do", "Le", "Me", "Us", "On", "In", "It"})


def acronyms(text: str, names: Iterable[Name]) -> list[tuple[str, tuple[str, str]]]:
    """`Innovation Automotive (IA)`: the bracketed capitals stand for the name when they are its initials."""
    found: list[tuple[str, tuple[str, str]]] = []
    if "(" not in text:
        return found
    for name in names:
        if name.kind != "organization" or "(" not in text[name.end : name.end + 40]:
            continue
        match = _BRACKETED.match(text, name.end)
        if match is None:
            continue
        initials = ["".join(word[0] for word in re.findall(r"\w+", n)).upper() for n in (name.surface, match[1])]
        if match[2].replace("&", "") in (initials[0], f"{initials[0]}{initials[1]}"):
            found.append((match[2], ("organization", name.id)))
    return found


def by_alias(text: str, aliases: Mapping[str, tuple[str, str]]) -> list[Name]:
    """Where the aliases stand in a text; they are by surface, with kind and id.

    Also in the plural: the "Audis" of "20,000 Audis" name the maker.
    """
    return [
        Name(kind, start, start + len(alias), alias, key, "document")
        for alias, (kind, key) in aliases.items()
        if alias in text
        for start in standing(alias, text, _EDGE, _PLURAL)
    ]


def by_surname(text: str, people: Mapping[str, str]) -> list[Name]:
    """Where people stand by their family names, which come with the ids of the people."""
    return [
        Name("person", start, start + len(surname), surname, key, "document")
        for surname, key in people.items()
        if surname in text and (len(surname) > 2 or (len(surname) == 2 and surname not in _PRONOUNS))
        for start in standing(surname, text, _EDGE, _EDGE)
    ]


_EDGE = re.compile(r"\b")
_PLURAL = re.compile(r"(?:s(?= |\.|,))?(?!\w)")


def standing(surface: str, text: str, before: "re.Pattern[str]", behind: "re.Pattern[str]") -> Iterator[int]:
    """Where a surface stands with one pattern matching where it begins, and the other one where it ends.

    To make a pattern of each surface costs far more than to look for it.
    """
    at = text.find(surface)
    while at >= 0:
        end = behind.match(text, at + len(surface)) if before.match(text, at) is not None else None
        if end is not None:
            yield at
        at = text.find(surface, at + 1 if end is None else max(end.end(), at + 1))


def naming(surfaces: Iterable[str], texts: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """Where any of the surfaces stands in the texts, also within words: the number of the text, start and end in it.

    To look through all texts of a document at once is much faster than through each of its sentences.
    """
    whole = "\n".join(texts)
    starts: list[int] = []
    for surface in surfaces:
        at = whole.find(surface)
        if at >= 0 and not starts:
            starts = list(accumulate((len(text) + 1 for text in texts[:-1]), initial=0))
        while at >= 0:
            number = bisect(starts, at) - 1
            yield number, at - starts[number], at - starts[number] + len(surface)
            at = whole.find(surface, at + 1)
