"""The vocabulary: what is known before any text is read. CSV files that an analyst can edit and diff.

Cues stand in the files `*_cues.csv`, one file a field of meaning, each with the columns `cue` and `class`.
"""

import csv
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from flows.extraction.alternation import alternation
from flows.extraction.bare_names import without_brand
from flows.extraction.places import Gazetteer, load_gazetteer


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


@dataclass(frozen=True, eq=False)
class Vocabulary:
    """All of it. Keys of `organization_names` and `model_names` are surfaces as the press writes them.

    `family_names`: those that come first in a full name where that is the custom ("Zhang Wei").
    `seats`: the cities, in small letters, by which the press calls an organisation ("the Wolfsburg carmaker").
    """

    folder: Path
    organizations: Mapping[str, Organization]
    organization_names: Mapping[str, str]
    ambiguous_names: frozenset[str]
    models: Mapping[str, Model]
    model_names: Mapping[str, str]
    designators: Mapping[str, tuple[str, ...]]
    cues: Mapping[str, tuple[str, ...]]
    gazetteer: Gazetteer
    place_terms: frozenset[str]
    family_names: frozenset[str]
    seats: Mapping[str, frozenset[str]]

    def family(self, organization_id: str) -> frozenset[str]:
        """The organisation, its ancestors and all that descend from them.

        Those whose names may stand for one another.
        """
        return self._families.get(organization_id, frozenset({organization_id}))

    def ancestors(self, organization_id: str) -> tuple[str, ...]:
        """The organisation's parent, the parent's parent, and so on."""
        found = self._ancestors.get(organization_id)
        if found is None:
            found = self._ancestors[organization_id] = tuple(self._line(organization_id))
        return found

    @cached_property
    def _ancestors(self) -> dict[str, tuple[str, ...]]:
        return {}

    def _line(self, organization_id: str) -> Iterator[str]:
        known = self.organizations.get(organization_id)
        seen = {organization_id}
        while (
            known is not None and known.parent_organization_id is not None and known.parent_organization_id not in seen
        ):
            seen.add(known.parent_organization_id)
            yield known.parent_organization_id
            known = self.organizations.get(known.parent_organization_id)

    @cached_property
    def name_terms(self) -> dict[str, tuple[str, str]]:
        """All names of organisations and models, singular and plural, with kind and id; an organisation goes first."""
        terms: dict[str, tuple[str, str]] = {}
        for kind, names in (("organization", self.organization_names), ("model", self.model_names)):
            for term, key in names.items():
                terms.setdefault(term, (kind, key))
        # "20,000 Audis", "ten Nexon EVs": a name in the plural is still the name.
        for term, target in list(terms.items()):
            if len(term) > 1 and not term.endswith("s") and term not in self.ambiguous_names:
                terms.setdefault(f"{term}s", target)
        return terms

    @cached_property
    def designator_beginnings(self) -> frozenset[str]:
        """What the first word of a designator may begin with: a word that is none of these begins no designator."""
        firsts = {designator.split(" ")[0] for designator in self.designators}
        return frozenset(first[:length] for first in firsts for length in range(1, len(first) + 1))

    @cached_property
    def cues_of(self) -> dict[str, tuple[str, ...]]:
        """The cues of each class, the longest first."""
        classes: dict[str, list[str]] = {}
        for cue, labels in self.cues.items():
            for label in labels:
                classes.setdefault(label, []).append(cue)
        return {label: tuple(sorted(cues, key=lambda c: (-len(c), c))) for label, cues in classes.items()}

    @cached_property
    def alternatives(self) -> dict[str, str]:
        """The cues of each class as one pattern, the longest first."""
        return {label: alternation(cues) for label, cues in self.cues_of.items()}

    @cached_property
    def _children(self) -> dict[str, list[str]]:
        children: dict[str, list[str]] = {}
        for key, known in self.organizations.items():
            if known.parent_organization_id is not None:
                children.setdefault(known.parent_organization_id, []).append(key)
        return children

    def has_brands(self, organization_id: str) -> bool:
        """Whether an organisation is no brand itself: others belong to it, beside subsidiaries that bear its name."""
        known = self.organizations.get(organization_id)
        children = self._children.get(organization_id, ())
        return (known is None or known.kind != "brand") and any(organization_id not in child for child in children)

    def countries_of(self, organization_id: str) -> frozenset[str]:
        """The countries that an organisation is from: its own, and those of the brands that are directly its."""
        members = [organization_id]
        if (known := self.organizations.get(organization_id)) is not None and known.kind == "carmaker":
            members += [o for o in self._children.get(organization_id, ()) if self.organizations[o].kind == "brand"]
        codes = (self.organizations[o].country_code for o in members if o in self.organizations)
        return frozenset(code for code in codes if code is not None)

    @cached_property
    def _drives(self) -> dict[str, list[str | None]]:
        drives: dict[str, list[str | None]] = {}
        for model in self.models.values():
            for key in (model.brand_id, *self.ancestors(model.brand_id)):
                drives.setdefault(key, []).append(model.powertrain)
        return drives

    def electric_share(self, organization_id: str) -> float | None:
        """The share of plug-in cars among those that an organisation and its brands build; None if none is known."""
        drives = self._drives.get(organization_id)
        return None if not drives else sum(d not in (None, "ice", "hev") for d in drives) / len(drives)

    @cached_property
    def _families(self) -> dict[str, frozenset[str]]:
        roots: dict[str, set[str]] = {}
        for organization_id in self.organizations:
            root = [organization_id, *self.ancestors(organization_id)][-1]
            roots.setdefault(root, set()).add(organization_id)
        return {member: frozenset(members) for members in roots.values() for member in members}


def load_vocabulary(folder: Path) -> Vocabulary:
    """The vocabulary in a folder.

    Raises BadVocabulary where a file is missing, lacks a column, or names an unknown organisation.
    """
    organizations = {
        row["organization_id"]: Organization(
            row["organization_id"],
            row["name"],
            row["kind"],
            row["country_code"] or None,
            row["parent_organization_id"] or None,
            row["wikidata_id"] or None,
        )
        for row in rows(
            folder / "organizations.csv",
            "organization_id",
            "name",
            "kind",
            "country_code",
            "parent_organization_id",
            "wikidata_id",
        )
    }
    names, ambiguous = _organization_names(folder, organizations)
    models, model_names, designators = _models(folder, organizations)
    cues = _cues(folder)
    gazetteer = load_gazetteer(folder)
    return Vocabulary(
        folder,
        organizations,
        names,
        ambiguous,
        models,
        model_names,
        designators,
        cues,
        gazetteer,
        frozenset(gazetteer.terms),
        frozenset(row["family_name"] for row in rows(folder / "family_names.csv", "family_name")),
        _seats(folder, organizations),
    )


def _seats(folder: Path, organizations: Mapping[str, Organization]) -> dict[str, frozenset[str]]:
    path, seats = folder / "organization_seats.csv", dict[str, set[str]]()
    for row in rows(path, "organization_id", "city"):
        if row["organization_id"] not in organizations:
            raise BadVocabulary(
                f"{path}: {row['city']!r} is the seat of {row['organization_id']!r}, "
                "which organizations.csv lacks; add it there or correct the row"
            )
        seats.setdefault(row["organization_id"], set()).add(row["city"].casefold())
    return {key: frozenset(cities) for key, cities in seats.items()}


def _organization_names(
    folder: Path, organizations: Mapping[str, Organization]
) -> tuple[dict[str, str], frozenset[str]]:
    names: dict[str, str] = {}
    ambiguous: set[str] = set()
    for organization in organizations.values():
        for form in _letter_cases(organization.name):
            names.setdefault(form, organization.organization_id)
    path = folder / "organization_aliases.csv"
    for row in rows(path, "alias", "organization_id", "ambiguous"):
        if row["organization_id"] not in organizations:
            raise BadVocabulary(
                f"{path}: alias {row['alias']!r} names {row['organization_id']!r}, "
                "which organizations.csv lacks; add it there or correct the alias"
            )
        for form in _letter_cases(row["alias"]):
            names.setdefault(form, row["organization_id"])
        if row["ambiguous"] == "true":
            ambiguous.update(_letter_cases(row["alias"]))
    return names, frozenset(ambiguous)


def _models(
    folder: Path, organizations: Mapping[str, Organization]
) -> tuple[dict[str, Model], dict[str, str], dict[str, tuple[str, ...]]]:
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


def _cues(folder: Path) -> dict[str, tuple[str, ...]]:
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


def _letter_cases(name: str) -> set[str]:
    """A name as the press varies its letters: as it is, in capitals where it has four letters or more, and plain."""
    forms = {name}
    if len(name) >= 4 and name != name.lower():
        forms.add(name.upper())
    if re.fullmatch(r"[^\W\d_]{4,}", name):
        forms |= {name.upper(), name.capitalize()}
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return forms | {plain}
