"""Front matter: the head of a release's `README.md` in YAML, by which the Hugging Face hub shows one config per table.

https://huggingface.co/docs/hub/datasets-manual-configuration says what the hub reads. Values are written as JSON, which
is YAML.
"""

import json
from collections.abc import Mapping

import polars as pl

from flows.publishing.about import KEYWORDS, TITLE

_LICENSE = "cc-by-4.0"
# What the hub shows first.
_DEFAULT = "targets"
_SIZES = ((1_000, "n<1K"), (10_000, "1K<n<10K"), (100_000, "10K<n<100K"), (1_000_000, "100K<n<1M"))
_LARGEST = "n>1M"


def front_matter(datasets: Mapping[str, pl.DataFrame]) -> str:
    """The front matter of a release with these tables, between its two lines of dashes."""
    rows = sum(frame.height for frame in datasets.values())
    size = next((name for most, name in _SIZES if rows < most), _LARGEST)
    languages = datasets["documents"]["language"].drop_nulls().str.split("-").list.first().unique().sort().to_list()
    lines = [
        "---",
        f"pretty_name: {json.dumps(TITLE)}",
        f"license: {_LICENSE}",
        *([f"language: {json.dumps(languages)}"] if languages else []),
        f"size_categories: {json.dumps([size])}",
        f"tags: {json.dumps(list(KEYWORDS))}",
        "configs:",
    ]
    for name in datasets:
        lines += [f"- config_name: {name}", f"  data_files: data/{name}.parquet"]
        lines += ["  default: true"] if name == _DEFAULT else []
    return "\n".join([*lines, "---", ""])
