"""Organisations: those that an article's facts name, and the parents that the vocabulary knows of them."""

from collections.abc import Iterable, Iterator

from flows.extraction.context.context import Context
from flows.extraction.grammar.article import Article, Mention, Sentence
from flows.extraction.grammar.fact import Fact, FactBuilder

# What the noun beside an unknown company says of its kind.
_KINDS = {
    "distributor": "distributor",
    "importer": "distributor",
    "dealer": "distributor",
    "retailer": "distributor",
    "supplier": "supplier",
    "battery maker": "supplier",
    "chipmaker": "supplier",
    "carmaker": "carmaker",
    "automaker": "carmaker",
    "car maker": "carmaker",
    "brand": "brand",
    "marque": "brand",
    "ministry": "authority",
}
_REFERENCES = ("organization_id", "partner_organization_id")


def organization_facts(article: Article, context: Context, facts: Iterable[Fact]) -> list[Fact]:
    """An organisation row for every organisation that the facts refer to, and for their parents.

    `in_vocabulary` is false for a name that was found in the text alone; its kind is what a noun beside it says, else
    `other`.
    """
    wanted = {str(f.cells[c]) for f in facts for c in _REFERENCES if f.cells.get(c) is not None}
    for organization_id in sorted(wanted):
        wanted |= set(article.vocabulary.ancestors(organization_id))
    return [_organization(organization_id, article, context) for organization_id in sorted(wanted)]


def _organization(organization_id: str, article: Article, context: Context) -> Fact:
    known = article.vocabulary.organizations.get(organization_id)
    sentence, mention = next(_mentions(organization_id, article, context), (None, None))
    where = sentence if sentence is not None else article.sentences[0]
    statement = (mention.start, mention.end) if mention is not None else (where.start, where.end)
    rule = "vocabulary_name" if known is not None else "name_by_form"
    fact = FactBuilder("organizations", rule, where, statement).cell("organization_id", organization_id, statement)
    if known is not None:
        fact.cell("name", known.name, statement).cell("kind", known.kind, statement)
        fact.cell("country_code", known.country_code, statement)
        fact.cell("parent_organization_id", known.parent_organization_id).cell("wikidata_id", known.wikidata_id)
    elif mention is not None:
        name = mention.surface if mention.kind == "organization" else mention.surface.split()[0]
        fact.cell("name", name, statement).cell("kind", _kind(where, mention), statement)
    fact.cell("in_vocabulary", known is not None)
    return fact.fact()


def _mentions(organization_id: str, article: Article, context: Context) -> Iterator[tuple[Sentence, Mention]]:
    for sentence, mention, named in context.namings:
        if named == organization_id:
            yield sentence, mention


def _kind(sentence: Sentence, mention: Mention) -> str:
    around = sentence.cues("organization_noun")
    near = [c for c in around if abs(c.start - mention.end) < 60 or abs(mention.start - c.end) < 3]
    for cue in sorted(near, key=lambda c: abs(c.start - mention.start)):
        for word, kind in _KINDS.items():
            if word in (cue.id or ""):
                return kind
    return "other"
