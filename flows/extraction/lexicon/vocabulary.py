"""The vocabulary: what is known before any text is read. CSV files that an analyst can edit and diff.

Cues stand in the files `*_cues.csv`, one file a field of meaning, each with the columns `cue` and `class`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from flows.extraction.lexicon.vocabulary_rows import (
    Model,
    Organization,
    read_cues,
    read_models,
    read_organization_names,
    read_partners,
    read_seats,
    rows,
)
from flows.extraction.places.places import Gazetteer, load_gazetteer
from flows.extraction.wording.alternation import alternation

__all__ = ["Model", "Organization", "Vocabulary", "load_vocabulary", "rows"]


@dataclass(frozen=True, eq=False)
class Vocabulary:
    """All of it. Keys of `organization_names` and `model_names` are surfaces as the press writes them.

    `family_names`: those that come first in a full name where that is the custom ("Zhang Wei").
    `seats`: the cities, in small letters, by which the press calls an organisation ("the Wolfsburg carmaker").
    `partners`: by venture or local maker those that have a part in it, or whose cars it builds, beside its owner.
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
    partners: Mapping[str, frozenset[str]]

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

    def is_of(self, organization_id: str, owner: str) -> bool:
        """Whether an organisation belongs to another or to the group that bears its name, is a venture with it, builds
        its cars, or bears its name.
        """
        if organization_id == owner:
            return False
        heads = {owner, *(head for head in self.ancestors(owner) if head.startswith(f"{owner}-"))}
        line = {*self.ancestors(organization_id), *self.partners.get(organization_id, ())}
        return not heads.isdisjoint(line) or organization_id.startswith(f"{owner}-")

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
    names, ambiguous = read_organization_names(folder, organizations)
    models, model_names, designators = read_models(folder, organizations)
    cues = read_cues(folder)
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
        read_seats(folder, organizations),
        read_partners(folder, organizations),
    )
