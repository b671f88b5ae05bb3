"""Cities of sites: the town that the words beside a plant name: "X opened its Brazilian plant. The works at Y …",
"Z opened the plant here", told under a dateline.
"""

import re
from collections.abc import Iterable, Iterator

from flows.extraction.context.event_places import is_scene
from flows.extraction.context.here_places import dateline_town
from flows.extraction.grammar.article import Article, Mention, Sentence
from flows.extraction.grammar.fact import Fact

_SITED = {"plant": "plant_noun", "facility": "facility_noun"}
_THE = re.compile(r"\A(?:The|This|Its) (?:[\w-]+ ){0,2}?\Z")
_STANDS = re.compile(r",? (?:(?:which )?(?:is|stands|lies|is located|is situated) )?(?:in|at|near|outside) (?:the )?")
_HERE = re.compile(r"\bhere\b")


def with_cities(facts: Iterable[Fact], article: Article) -> Iterator[Fact]:
    """The facts, those of sites without a town with the one that their sentence or the next one tells."""
    for fact in facts:
        label = _SITED.get(str(fact.cells.get("event_type")))
        sentence = next((s for s in article if s.start == fact.statement[0]), None)
        if label is not None and sentence is not None and "city" not in fact.cells:
            town = _here(article, sentence) or _next(article, sentence, label)
            if town is not None and fact.cells.get("place") in (None, town.id):
                span = (town.start, town.end)
                for column, value in (("place", town.id), ("city", town.city), ("country_code", town.id)):
                    fact.cells[column] = value
                    fact.spans[column] = span
        yield fact


def _next(article: Article, sentence: Sentence, label: str) -> Mention | None:
    """The town that the next sentence names with the site at its head: "The works at Y, …"."""
    following = next((s for s in article if s.index == sentence.index + 1), None)
    if following is None or following.kind in ("title", "heading"):
        return None
    noun = next(iter(following.cues(label)), None)
    if noun is None or not _THE.match(following.slice(following.start, noun.start)):
        return None
    return next(
        (
            p
            for p in following.of("place")
            if p.city is not None
            and is_scene(following, p)
            and _STANDS.fullmatch(following.slice(noun.end, max(p.start, noun.end)))
        ),
        None,
    )


def _here(article: Article, sentence: Sentence) -> Mention | None:
    """The town of the dateline where the sentence tells of "here"."""
    return dateline_town(article) if _HERE.search(sentence.text) else None
