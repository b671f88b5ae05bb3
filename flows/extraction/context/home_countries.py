"""Home countries: which country an organisation comes from, and whether a people's name stands for its makers."""

import re

from flows.extraction.context.context import Context
from flows.extraction.grammar.place_groups import PlaceGroup
from flows.extraction.lexicon.plant_words import PLANT


def home_of(organization_id: str | None, context: Context) -> str | None:
    """The country of an organisation, else of its nearest parent that has one, by the vocabulary."""
    if organization_id is None:
        return None
    known = context.vocabulary.organizations
    for key in (organization_id, *context.vocabulary.ancestors(organization_id)):
        if key in known and known[key].country_code is not None:
            return known[key].country_code
    return None


# "The British subsidiary", of an article about its owner: where it is from.
_CHILD = re.compile(r" (?:subsidiary|unit|arm|offshoot|daughter)\b")


def _has_child_of(place: str | None, context: Context) -> bool:
    """Whether an article names a maker of a country together with its owner."""
    named = set(context.named)
    return any(
        context.country(key) == place and named & set(context.vocabulary.ancestors(key))
        for key in named
        if context.kind(key) in ("carmaker", "brand")
    )


def of_people(group: PlaceGroup, context: Context) -> bool:
    """`the Koreans` in an article about a Korean maker: the maker, not the market."""
    first, sentence = group.members[0], group.sentence
    if first.label != "demonym" or not re.search(r"\b[Tt]he \Z", sentence.before(first, 5)):
        return False
    if _CHILD.match(sentence.after(first, 16)) and _has_child_of(first.id, context):
        return True
    if not re.search(r"(?:s|ese|sh|ch)\Z", first.surface) or not re.match(r"\A[ ,.;]", sentence.after(first, 2)):
        return False
    if re.match(rf"\A (?:market|{PLANT}|unit|arm|subsidiary|network)\b", sentence.after(first, 16)):
        return False
    return any(home_of(key, context) == first.id for key in context.salience)
