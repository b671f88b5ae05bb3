"""People: those whom an article's facts name, and those with an office at an organisation of it."""

from collections.abc import Iterable, Iterator

from flows.extraction.context.context import Context
from flows.extraction.context.offices import Person, people_of
from flows.extraction.grammar.article import Article
from flows.extraction.grammar.fact import Fact, FactBuilder


def people_facts(article: Article, context: Context, facts: Iterable[Fact]) -> Iterator[Fact]:
    """A row for each person that a fact refers to, and for each whose organisation the article tells.

    Their role is worded as in the text; their organisation is the one named beside the office, or the one in focus.
    """
    named = {str(f.cells["person_id"]) for f in facts if f.cells.get("person_id") is not None}
    for person in people_of(article, context).values():
        if person.person_id in named or person.office.organization_id is not None:
            yield _fact(person)


def _fact(person: Person) -> Fact:
    span = (person.mention.start, person.mention.end)
    held = person.office
    rule = "office_beside_name" if held.complete else "person_named"
    fact = FactBuilder("people", rule, person.sentence)
    fact.cell("person_id", person.person_id, span).cell("name", person.name, span)
    fact.cell("role", held.role, held.role_span).cell("organization_id", held.organization_id, held.organization_span)
    return fact.fact()
