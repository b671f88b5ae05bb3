"""Models: every named vehicle model of an article, with what the text says of it."""

import re
from collections.abc import Iterator

from flows.extraction.article import Article, Mention, Sentence
from flows.extraction.context import Context
from flows.extraction.fact import Fact, FactBuilder
from flows.extraction.periods import resolve_period
from flows.extraction.stance import stance


def model_facts(article: Article, context: Context) -> Iterator[Fact]:
    """One fact a mention of a model; mentions of one model are merged later.

    Attributes count where they stand beside the name ("the mid-size electric SUV X", "X, an electric sedan"); a launch
    date where the clause tells of the launch of this model.
    """
    for sentence in article:
        for mention in sentence.of("model"):
            named = context.model(mention)
            fact = FactBuilder("models", "named_model", sentence)
            span = (mention.start, mention.end)
            fact.cell("model_id", named.model_id, span).cell("name", named.name, span)
            fact.cell("brand", named.brand, span).cell("organization_id", named.organization_id, span)
            yield fact.fact()
