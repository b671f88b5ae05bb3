"""Accuracy: what was measured on labelled articles, and of what nothing was.

`tests/gold/accuracy.json` (made by `make accuracy`) holds the figures with the digests of the extraction and the
vocabulary that they were measured with. They are told of a release only if it was made with the same; for any other
code they say nothing.
"""

import json
from pathlib import Path
from typing import Any

from flows.publishing.digests import Digests
from schemas.enumerations import CITED_DATASETS

NOT_MEASURED = "not measured for this code"
MEASURED = "measured"
_PARTS = ("method", "measured_with", "sets")
# What the figures do not say; told with every release, measured or not.
_FACTS = (*CITED_DATASETS, "event_models", "progress")
_NOT_VALIDATED = (
    "Whether what a source says is true: targets and results are held against the words, not against the world.",
    "Other kinds of text than the labelled ones: short digests of news in English.",
    "Columns that the labels do not have; accuracy counts facts, and the labelled cells of those that are right.",
    "What the vocabulary says of itself: homes, parents and Wikidata ids of organizations, known bodies of models.",
    "Whether two rows are of one happening: what only looks alike is listed in issues.json.",
)


def read_accuracy(path: Path | None) -> dict[str, Any] | None:
    """The measured figures; None where there is no file. Raises ValueError where it cannot be read."""
    if path is None:
        return None
    try:
        measured = json.loads(path.read_bytes())
        return {name: measured[name] for name in _PARTS}
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise ValueError(f"{path} cannot be read: {error}; make it with 'make accuracy'") from None


def accuracy(measured: dict[str, Any] | None, digests: Digests) -> dict[str, Any]:
    """What `quality.json` says of accuracy.

    In: the figures, if there are any; the digests of this release. Out: `status`, `sets` (figures per set of labelled
    articles and dataset) only if they were measured with this very code and vocabulary, and `not_validated`.
    """
    made_with = {"extraction_sha256": digests.extraction, "vocabulary_sha256": digests.vocabulary}
    valid = measured is not None and measured["measured_with"] == made_with
    sets: dict[str, Any] = {} if measured is None else measured["sets"]
    labelled = {name for figures in sets.values() for name in figures["datasets"]}
    unlabelled = [name for name in _FACTS if name not in labelled]
    return {
        "status": MEASURED if valid else NOT_MEASURED,
        **({"method": measured["method"], "sets": sets} if valid and measured is not None else {}),
        "not_validated": [f"Facts without labels: {', '.join(unlabelled)}.", *_NOT_VALIDATED],
    }
