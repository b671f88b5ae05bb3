"""Labels: the facts that an article states, written down by people, one JSON file an article.

A file holds a list of facts per dataset. In a fact any value may be a list of values that are all right, `quote` is the
stretch of text that states it, and `optional` marks a fact that counts neither way. A dataset that a file does not have
was not labelled there. The articles lie beside the folder of the labels, in `articles/`.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Label = Mapping[str, Any]


class BadLabels(ValueError):
    """Labels that cannot be read, or do not fit their article; the message says which."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """An article with its labels. `text` is "" where the article is not at hand."""

    document_id: str
    text: str
    facts: Mapping[str, list[Label]]


def read_labels(folder: Path) -> list[Labelled]:
    """The labels of a folder, by document. Raises BadLabels where there are none or a file is not what it should be."""
    paths = sorted(folder.glob("*.json"))
    if not paths:
        raise BadLabels(f"{folder}: no labels in it (<document_id>.json)")
    return [_labelled(path) for path in paths]


def _labelled(path: Path) -> Labelled:
    try:
        facts = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise BadLabels(f"{path}: {error}") from None
    if not isinstance(facts, dict):
        raise BadLabels(f"{path}: expected an object with a list of facts per dataset")
    article = path.parent.parent / "articles" / f"{path.stem}.txt"
    # To the letter: offsets count the characters as they stand in the file.
    text = article.read_bytes().decode("utf-8") if article.is_file() else ""
    return Labelled(path.stem, text, facts)
