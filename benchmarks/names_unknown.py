"""Names beyond the vocabulary: what is found in labelled articles when a third of the vocabulary is taken away.

    python benchmarks/names_unknown.py FOLDER [--misses] [--all-known]

FOLDER holds `articles/` and `facts/` (labels as tests/gold has them). Brands and models whose id's SHA-256 is a
multiple of three are
removed, with their aliases; `--all-known` removes none. Printed: the share of required labels whose organisation (and
whose model) is
among the mentions of its article, over all labels and over those whose name was removed.
"""

import argparse
import csv
import hashlib
import json
import re
import shutil
import sys
import tempfile
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import polars as pl

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from flows.extraction.grammar.article import Mention  # noqa: E402
from flows.extraction.grammar.named_model import named_model  # noqa: E402
from flows.extraction.lexicon.vocabulary import Vocabulary, load_vocabulary  # noqa: E402
from flows.extraction.names.names import find_names  # noqa: E402
from flows.reading.articles import read_articles  # noqa: E402
from flows.reading.sentences import split_sentences  # noqa: E402

LEGAL = frozenset(
    "group auto automobile automobiles automotive motor motors co ltd inc corp corporation company holding "
    "holdings plc ag se nv sa limited the".split()
)


def removed(key: str) -> bool:
    """Whether the hash of an id falls into the third that is taken away."""
    return int(hashlib.sha256(key.encode()).hexdigest(), 16) % 3 == 0


def reduced(folder: Path, target: Path) -> tuple[set[str], set[str]]:
    """A copy of the vocabulary without a third of its brands and models. Out: the ids that are gone."""
    shutil.copytree(folder, target)
    brands = {r["organization_id"] for r in _rows(folder / "organizations.csv") if r["kind"] in ("brand", "carmaker")}
    gone = {key for key in brands if removed(key)}
    models = {r["model_id"] for r in _rows(folder / "models.csv") if removed(r["model_id"]) or r["brand_id"] in gone}
    for name, column, ids in (
        ("organizations.csv", "organization_id", gone),
        ("organization_aliases.csv", "organization_id", gone),
        ("organization_seats.csv", "organization_id", gone),
        ("organization_partners.csv", "organization_id", gone),
        ("organization_partners.csv", "partner_id", gone),
        ("models.csv", "model_id", models),
        ("model_aliases.csv", "model_id", models),
    ):
        rows = [r for r in _rows(target / name) if r[column] not in ids]
        for row in rows:
            if row.get("parent_organization_id") in gone:
                row["parent_organization_id"] = ""
        with (target / name).open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)
    return gone, models


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def bare(name: str, *, legal: bool) -> str:
    """A name without case, accents, punctuation and, if `legal`, legal form."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    words = re.findall(r"\w+", plain.casefold().replace("+", " plus "))
    return "".join([w for w in words if not (legal and w in LEGAL)] or words)


def found(sentences: pl.DataFrame, vocabulary: Vocabulary) -> dict[str, tuple[set[str], set[str]]]:
    """By document: the bare names of its organisations and of its models."""
    names: dict[str, tuple[set[str], set[str]]] = {}
    for row in find_names(sentences, vocabulary).iter_rows(named=True):
        organizations, models = names.setdefault(row["document_id"], (set(), set()))
        if row["kind"] == "organization":
            known = vocabulary.organizations.get(row["id"])
            organizations |= {bare(n, legal=True) for n in (row["surface"], known.name if known else row["surface"])}
        elif row["kind"] == "model":
            model = named_model(Mention("model", 0, 1, row["surface"], row["id"]), vocabulary)
            models |= {bare(row["surface"], legal=False), bare(model.name, legal=False)}
            organizations.add(bare(model.brand, legal=True))
    return names


def labels(facts: Path) -> Iterator[tuple[str, str, list[str]]]:
    """Document, `organization` or `model`, and the accepted names of every required label."""
    for path in sorted(facts.glob("*.json")):
        for dataset, rows in json.loads(path.read_text(encoding="utf-8")).items():
            for row in rows if isinstance(rows, list) else []:
                if not isinstance(row, dict) or row.get("optional"):
                    continue
                for column, kind in (("organization", "organization"), ("name", "model")):
                    value = row.get(column) if kind == "organization" or dataset == "models" else None
                    accepted = [v for v in (value if isinstance(value, list) else [value]) if v]
                    if accepted:
                        yield path.stem, kind, accepted


def main() -> int:
    """Print the shares. Out: the exit code, 0 if both kinds reach the share that is asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("folder", type=Path, help="folder with articles/ and facts/")
    parser.add_argument("--misses", action="store_true", help="list the names that were not found")
    parser.add_argument("--all-known", action="store_true", help="with the whole vocabulary")
    parser.add_argument("--floor", type=float, default=0.0, help="exit with 1 if a share is below this")
    arguments = parser.parse_args()
    documents = read_articles(arguments.folder / "articles").documents
    sentences = split_sentences(documents)
    folder = ROOT / "raw" / "vocabulary"
    whole = load_vocabulary(folder)
    with tempfile.TemporaryDirectory() as scratch:
        smaller = Path(scratch) / "vocabulary"
        gone = (set(), set()) if arguments.all_known else reduced(folder, smaller)
        names = found(sentences, whole if arguments.all_known else load_vocabulary(smaller))
    counts = {(kind, part): [0, 0] for kind in ("organization", "model") for part in ("all", "removed")}
    for document, kind, accepted in labels(arguments.folder / "facts"):
        here = names.get(document, (set(), set()))[kind == "model"]
        hit = any(bare(a, legal=kind == "organization") in here for a in accepted)
        keys = {
            whole.organization_names.get(a) if kind == "organization" else whole.model_names.get(a) for a in accepted
        }
        parts = ["all", *(["removed"] if keys & gone[kind == "model"] else [])]
        for part in parts:
            counts[kind, part][0] += hit
            counts[kind, part][1] += 1
        if arguments.misses and not hit:
            print(document, kind, accepted, "removed" if len(parts) > 1 else "known")
    for (kind, part), (hits, total) in counts.items():
        print(f"{kind:13}{part:9}{hits:5} of {total:5}{hits / total if total else 0:9.3f}")
    return int(any(hits < arguments.floor * total for (_, part), (hits, total) in counts.items() if part == "all"))


if __name__ == "__main__":
    sys.exit(main())
