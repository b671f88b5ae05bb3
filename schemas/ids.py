"""Ids that are the same in every run, on every machine and in any order of documents.

Named things carry slugs made of their name; other facts carry a hash of their key.
"""

import datetime
import hashlib
import json
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache

SLUG_PATTERN = r"^[a-z0-9]+(?:-[a-z0-9]+)*$"
FACT_ID_PATTERN = r"^[0-9a-f]{16}$"

_SIGNS = str.maketrans({"+": "-plus-", "&": "-and-"})
_HASH_DIGITS = 6


def fact_id(values: Mapping[str, object]) -> str:
    """The id of a fact: the first 16 hex digits of SHA-256 over its key as canonical JSON (UTF-8).

    In: the key's columns and their values, nulls included; `Dataset.key` names them, events of the type
    product_launch add `models`, the list of their model ids in order. Out: 16 hex digits.
    Raises TypeError for a value without a canonical form, ValueError for a float that is not finite.

    Canonical is one JSON object: names sorted, no blanks, characters as they are, dates in ISO 8601, whole
    floats without their ".0". The object is named, not positional, so no order of columns can change an id.
    """
    return hashlib.sha256(canonical_json(values).encode("utf-8")).hexdigest()[:16]


def canonical_json(values: Mapping[str, object]) -> str:
    """The one way to write a key down; see `fact_id`."""
    plain = {name: _plain(value) for name, value in values.items()}
    return json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def _plain(value: object) -> object:
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, float):
        return int(value) if value.is_integer() else value
    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
        return value.isoformat()
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    raise TypeError(f"no canonical form for {value!r} ({type(value).__name__}) in a key")


@lru_cache(maxsize=50_000)
def slug(name: str) -> str:
    """The readable id of a name: NFKD, ASCII, lower case, `+` as -plus, `&` as -and, everything else a hyphen.

    In: a name. Out: lower-case words joined by single hyphens. A name without any ASCII letter or digit (one in
    another script) gets `x-` and six hex digits of its hash. Raises ValueError for a name without letters or digits.

    >>> slug("Citroën C5 X"), slug("P7+"), slug("Lynk & Co")
    ('citroen-c5-x', 'p7-plus', 'lynk-and-co')
    """
    if not any(character.isalnum() for character in name):
        raise ValueError(f"a slug needs a letter or a digit, got {name!r}")
    decomposed = unicodedata.normalize("NFKD", name)
    bare = "".join(character for character in decomposed if not unicodedata.combining(character))
    plain = bare.translate(_SIGNS).lower()
    words = re.findall(r"[a-z0-9]+", plain)
    return "-".join(words) if words else f"x-{_digits(name)}"


def slugs(names: Iterable[str]) -> dict[str, str]:
    """The slugs of many names, told apart: names that share one get six hex digits of a hash of the name as well.

    In: names, in any order, with or without repetitions. Out: name → slug, one for each distinct name; names that
    differ only in their Unicode form are the same. The order never matters, and there is no counter.
    """
    sharing: defaultdict[str, set[str]] = defaultdict(set)
    given = sorted(set(names))
    for name in given:
        sharing[slug(name)].add(_composed(name))
    return {
        name: plain if len(sharing[plain]) == 1 else f"{plain}-{_digits(name)}"
        for name, plain in ((name, slug(name)) for name in given)
    }


def _composed(name: str) -> str:
    return unicodedata.normalize("NFC", name)


def _digits(name: str) -> str:
    return hashlib.sha256(_composed(name).encode("utf-8")).hexdigest()[:_HASH_DIGITS]
