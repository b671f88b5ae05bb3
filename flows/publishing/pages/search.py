"""Search: what can be looked for, in shards by the first two letters of each word of a name."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from flows.publishing.pages import paths, scripts
from flows.publishing.pages.markup import cut
from flows.publishing.pages.site import Site

FOLDER = "assets/search"
PREFIX = 2
# Entries of a shard: what is named most often comes first, and who wants the rest types on.
_MOST = 2_000
_FEW = 800
Entry = tuple[str, str, str, int]


def entries(site: Site) -> list[Entry]:
    """What can be found: name, kind, address from the release's folder, and how many rows it has."""
    return [*_organizations(site), *_models(site), *_places(site)]


def words_of(name: str) -> list[str]:
    """The words of a name as they are compared: no accents, no case. `assets/search.js` has the twin.

    >>> words_of("Škoda Octavia-RS")
    ['skoda', 'octavia', 'rs']
    """
    folded = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    return re.findall(r"[^\W_]+", folded)


def write_search(site: Site, folder: Path) -> None:
    """Write the shards, and `keys.js`, which names them: one of all entries where they are few."""
    found = sorted(entries(site), key=lambda entry: (-entry[3], entry))
    length = PREFIX if len(found) > _FEW else 0
    shards: dict[str, dict[Entry, None]] = defaultdict(dict)
    for entry in found:
        for word in words_of(entry[0]):
            shards[word[:length]][entry] = None
    scripts.write(folder / FOLDER / "keys.js", scripts.call("keys", length, sorted(shards)))
    for prefix in sorted(shards):
        listed = [list(entry) for entry in list(shards[prefix])[:_MOST]]
        scripts.write(folder / FOLDER / f"{_name(prefix)}.js", scripts.call("found", prefix, listed))


def _name(prefix: str) -> str:
    """The name of a shard's file."""
    return "-".join(f"{ord(character):x}" for character in prefix) or "all"


def _organizations(site: Site) -> Iterator[Entry]:
    for organization_id, row in site.organizations.items():
        yield cut(row["name"], 120), "organization", paths.organization("", organization_id), row["document_count"] or 0


def _models(site: Site) -> Iterator[Entry]:
    columns = ("model_id", "name", "document_count")
    for model_id, name, count in site.datasets["models"].select(columns).iter_rows():
        yield cut(name, 120), "model", paths.dataset("", "models", model_id=model_id), count or 0


def _places(site: Site) -> Iterator[Entry]:
    counted = site.datasets["markets"].group_by("place", "place_name").len().drop_nulls("place").sort("place")
    for place, name, count in counted.iter_rows():
        yield cut(name or place, 120), "place", paths.dataset("", "markets", place=place), count
