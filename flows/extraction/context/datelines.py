"""Datelines: where a report was written, by the words that it opens with."""

import re

from flows.extraction.grammar.article import Article, Mention, Sentence
from flows.extraction.wording.records import replace

_DAY = r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}\.?)(?:,? \d{4})?"
_DATELINE = re.compile(
    r"\A(?:, [\w. ]+)?(?: \([^)]*\))?(?:,? [A-Z][a-z]{2,8}\.? \d{1,2})?(?: \([^)]*\))? ?(?:--?|[–—]|:)(?: |\Z)"
    # "BAKU, 14 March. A showroom …": town and day are a sentence of their own.
    rf"|\A,? {_DAY}\.\s*\Z"
)


_AND_TOWN = re.compile(
    r"(?:[A-Z][\w-]+(?: [A-Z][\w-]+)? ?/ ?[A-Z][\w-]+(?: [A-Z][\w-]+)?"
    r"|[A-Z]{3,}(?: [A-Z]{3,})? (?:and|AND|&) [A-Z]{3,}(?: [A-Z]{3,})?)"
    rf"(?:,? {_DAY})?(?: \([^)]*\))? ?(?:--?|[–—]|:) "
)
_HEAD = 30


def is_dateline(sentence: Sentence, place: Mention) -> bool:
    """`NAIROBI, Sept. 25 (Xinhua) --`, `SHANGHAI:`: where a report was written."""
    if sentence.kind in ("heading", "title"):
        return False
    head = sentence.slice(sentence.start, place.start).strip()
    opening = sentence.slice(sentence.start, place.end).lstrip() + sentence.after(place, 60)
    if place.city is not None and _AND_TOWN.match(opening):
        # "Mumbai/Turin -": a report from two towns.
        return place.start - sentence.start < _HEAD
    if head != "":
        return False
    return ((place.surface.isupper() and len(place.surface) > 3) or place.city is not None) and _DATELINE.match(
        sentence.after(place, 60)
    ) is not None


# So many sentences from the head of an article may be its dateline.
_OPENING = 2


def dateline_country(article: Article) -> Mention | None:
    """The place that a report was written from, None where it has none or several of different countries."""
    for sentence in article:
        written = [p for p in sentence.of("place")[:2] if len(p.id or "") == 2 and p.label != "ambiguous"]
        if written and is_dateline(sentence, written[0]):
            both = _AND_TOWN.match(sentence.slice(written[0].start, written[-1].end + 4)) is not None
            return None if both and written[-1].id != written[0].id else written[0]
        if sentence.index > _OPENING:
            break
    return None


def only_country(article: Article) -> Mention | None:
    """The place of the one country in which all towns of a text lie that names no country: where its head would be."""
    places = [p for s in article for p in s.of("place") if len(p.id or "") == len("DE") and p.label != "demonym"]
    if {p.label for p in places} != {"city"} or len({p.id for p in places}) != 1:
        return None
    return replace(places[0], start=0, end=0)
