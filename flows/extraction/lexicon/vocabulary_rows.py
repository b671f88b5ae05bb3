"""What stands in the files of the vocabulary: organisations, models and their names, cues, seats.

Cues stand in the files `*_cues.csv`, one file a field of meaning, each with the columns `cue` and `class`.
"""

import csv
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from flows.extraction.lexicon.bare_names import without_brand


class BadVocabulary(ValueError):
    """A vocabulary file that cannot be used; the message says which one, where, and what to do."""


@dataclass(frozen=True)
class Organization:
    """A company, brand or authority that the vocabulary knows."""

    organization_id: str
    name: str
    kind: str
    country_code: str | None
    parent_organization_id: str | None
    wikidata_id: str | None


@dataclass(frozen=True)
class Model:
    """A vehicle model that the vocabulary knows. `designator` is its name without the brand's."""

    model_id: str
    brand_id: str
    designator: str
    name: str
    body_style: str | None
    powertrain: str | None
    standalone: bool


def read_seats(folder: Path, organizations: Mapping[str, Organization]) -> dict[str, frozenset[str]]:
    """The cities, in folded case, in which organisations have their seats."""
    path, seats = folder / "organization_seats.csv", dict[str, set[str]]()
    for row in rows(path, "organization_id", "city"):
        if row["organization_id"] not in organizations:
            raise BadVocabulary(
                f"{path}: {row['city']!r} is the seat of {row['organization_id']!r}, "
                "which organizations.csv lacks; add it there or correct the row"
            )
        seats.setdefault(row["organization_id"], set()).add(row["city"].casefold())
    return {key: frozenset(cities) for key, cities in seats.items()}


def read_partners(folder: Path, organizations: Mapping[str, Organization]) -> dict[str, frozenset[str]]:
    """By venture or local maker those that have a part in it, or whose cars it builds, beside its owner."""
    path, partners = folder / "organization_partners.csv", dict[str, set[str]]()
    for row in rows(path, "organization_id", "partner_id"):
        for key in (row["organization_id"], row["partner_id"]):
            if key not in organizations:
                raise BadVocabulary(
                    f"{path}: {row['organization_id']!r} with {row['partner_id']!r}: organizations.csv lacks {key!r}; "
                    "add it there or correct the row"
                )
        partners.setdefault(row["organization_id"], set()).add(row["partner_id"])
    return {key: frozenset(ids) for key, ids in partners.items()}


def read_organization_names(
    folder: Path, organizations: Mapping[str, Organization]
) -> tuple[dict[str, str], frozenset[str]]:
    """The surfaces of the organisations with their ids, and those that are ordinary words too."""
    names: dict[str, str] = {}
    ambiguous: set[str] = set()
    for organization in organizations.values():
        for form in letter_cases(organization.name):
            names.setdefault(form, organization.organization_id)
    path = folder / "organization_aliases.csv"
    for row in rows(path, "alias", "organization_id", "ambiguous"):
        if row["organization_id"] not in organizations:
            raise BadVocabulary(
                f"{path}: alias {row['alias']!r} names {row['organization_id']!r}, "
                "which organizations.csv lacks; add it there or correct the alias"
            )
        for form in letter_cases(row["alias"]):
            names.setdefault(form, row["organization_id"])
        if row["ambiguous"] == "true":
            ambiguous.update(letter_cases(row["alias"]))
    return names, frozenset(ambiguous)


def read_models(
    folder: Path, organizations: Mapping[str, Organization]
) -> tuple[dict[str, Model], dict[str, str], dict[str, tuple[str, ...]]]:
    """The models by id, their names with ids, and the ids of each designator."""
    models: dict[str, Model] = {}
    names: dict[str, str] = {}
    designators: dict[str, list[str]] = {}
    path = folder / "models.csv"
    for row in rows(path, "model_id", "brand_id", "designator", "name", "body_style", "powertrain", "standalone"):
        if row["brand_id"] not in organizations:
            raise BadVocabulary(
                f"{path}: model {row['name']!r} has brand {row['brand_id']!r}, "
                "which organizations.csv lacks; add it there or correct the model"
            )
        model = Model(
            row["model_id"],
            row["brand_id"],
            row["designator"],
            row["name"],
            row["body_style"] or None,
            row["powertrain"] or None,
            row["standalone"] == "true",
        )
        models[model.model_id] = model
        names.setdefault(model.name, model.model_id)
        designators.setdefault(model.designator, []).append(model.model_id)
        if model.standalone:
            names.setdefault(model.designator, model.model_id)
    path = folder / "model_aliases.csv"
    for row in rows(path, "alias", "model_id"):
        if row["model_id"] not in models:
            raise BadVocabulary(
                f"{path}: alias {row['alias']!r} names {row['model_id']!r}, "
                "which models.csv lacks; add it there or correct the alias"
            )
        names.setdefault(row["alias"], row["model_id"])
        model = models[row["model_id"]]
        prefixes = (model.name.removesuffix(model.designator).strip(), *_owners(model.brand_id, organizations))
        bare = without_brand(row["alias"], prefixes)
        if bare is not None and row["model_id"] not in designators.setdefault(bare, []):
            designators[bare].append(row["model_id"])
    return models, names, {key: tuple(sorted(ids)) for key, ids in designators.items()}


def _owners(brand_id: str, organizations: Mapping[str, Organization]) -> Iterator[str]:
    """The names of a brand and of its owner and their owner: a car may be called by either."""
    key: str | None = brand_id
    for _ in range(3):
        known = organizations.get(key or "")
        if known is None:
            return
        yield known.name
        key = known.parent_organization_id


def read_cues(folder: Path) -> dict[str, tuple[str, ...]]:
    """The cues with their classes."""
    classes: dict[str, set[str]] = {}
    files = sorted(folder.glob("*_cues.csv"))
    if not files:
        raise BadVocabulary(f"{folder}: no *_cues.csv; the folder must hold the cue files of the project")
    for path in files:
        for row in rows(path, "cue", "class"):
            classes.setdefault(row["cue"], set()).add(row["class"])
    return {cue: tuple(sorted(found)) for cue, found in classes.items()}


def rows(path: Path, *columns: str) -> Iterator[dict[str, str]]:
    """The rows of a file of the vocabulary. Raises BadVocabulary where it is missing or lacks one of the columns."""
    try:
        file = path.open(encoding="utf-8", newline="")
    except OSError as error:
        raise BadVocabulary(f"{path}: {error.strerror}; the vocabulary needs this file") from error
    with file:
        reader = csv.DictReader(file)
        missing = [column for column in columns if column not in (reader.fieldnames or ())]
        if missing:
            raise BadVocabulary(f"{path}: no column {', '.join(missing)}; it has {', '.join(reader.fieldnames or ())}")
        yield from reader


def letter_cases(name: str) -> set[str]:
    """A name as the press varies its letters: as it is, in capitals where it has four letters or more, and plain."""
    forms = {name}
    if len(name) >= 4 and name != name.lower():
        forms.add(name.upper())
    if re.fullmatch(r"[^\W\d_]{4,}", name):
        forms |= {name.upper(), name.capitalize()}
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return forms | {plain}
