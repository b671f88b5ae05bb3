"""Topic: the organisation that headline and lead are about, be it one that makes cars, or one that builds or sells
those of others.
"""

from collections import Counter

from flows.extraction.grammar.article import Article, Mention, Sentence
from flows.extraction.grammar.subjecthood import is_actor, is_maker, may_be_subject
from flows.extraction.lexicon.vocabulary import Vocabulary

_HEADS = ("title", "heading", "dateline")
# How far from the beginning of the lead its subject may stand.
_OPENING = 45
# A seller with less than this share of the weight of a maker is hardly what an article is about.
_HARDLY = 5


def topic_of(article: Article, weights: Counter[str]) -> str | None:
    """Who the lead begins with, where the headline names him, one to whom he belongs or who belongs to him, or nobody;
    None if it begins with nobody, or with a seller while the article goes on about the maker whose cars he takes on.

    In: the weights of the article's organisations as `salience` gives them.
    """
    lead = next((s for s in article if s.kind not in _HEADS), None)
    if lead is None:
        return None
    named = _actors(lead, article.vocabulary)
    if not named or not _opens(lead, named[0], article.vocabulary):
        return None
    subject = named[0]
    headed = [m.id or "" for s in article if s.kind == "title" for m in _actors(s, article.vocabulary)]
    key, known = subject.id or "", article.vocabulary
    if sells_for_others(key, known) and weights[key] * _HARDLY < max(weights.values(), default=0):
        return None
    of_them = not headed or key in headed or any(known.is_of(key, o) or known.is_of(o, key) for o in headed)
    return key if of_them else None


def sells_for_others(organization_id: str, vocabulary: Vocabulary) -> bool:
    """Whether an organisation is known to sell what others make."""
    known = vocabulary.organizations.get(organization_id)
    return known is not None and known.kind == "distributor" and not is_maker(organization_id, vocabulary)


def _actors(sentence: Sentence, vocabulary: Vocabulary) -> list[Mention]:
    return [m for m in sentence.of("organization") if is_actor(m.id, vocabulary)]


def _opens(sentence: Sentence, mention: Mention, vocabulary: Vocabulary) -> bool:
    """Whether a sentence begins with a name that is its subject, and not the first of a list."""
    behind = [m for m in sentence.of("organization") if m.start == mention.end + len(", ")]
    # "X, Y's importer in A, sold": what X is.
    listed = sentence.after(mention, 2) == ", " and any(not sentence.after(m, 1).startswith("'") for m in behind)
    return not listed and mention.start - sentence.start <= _OPENING and may_be_subject(sentence, mention, vocabulary)
