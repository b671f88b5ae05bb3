"""Salience: how much an article is about each of the organisations that it names."""

import re
from collections import Counter

from flows.extraction.context.topic import sells_for_others
from flows.extraction.grammar.article import Article, Mention
from flows.extraction.grammar.named_model import named_model
from flows.extraction.grammar.subjecthood import is_actor, is_example, is_maker, is_source, may_be_subject
from flows.extraction.lexicon.trader_words import TRADER
from flows.extraction.lexicon.vocabulary import Vocabulary
from flows.extraction.wording.needed import Needing

# Weights of a name that stands as a subject; a name that does not counts a quarter of it.
_TITLE, _OPENING, _BODY = 16, 12, 4
_OPENING_SENTENCES = 2
# "Its ten millionth car, a Y", "it was a Y once more": a car of that brand, and no brand that does anything.
_ONE_OF_ITS = re.compile(r"(?:, |\b(?:was|is|were|are|be|been) )(?:an?|another) (?:[a-z-]+ ){0,2}\Z")


def salience(article: Article) -> Counter[str]:
    """Weights of the article's actors, or of all its organisations if none is an actor.

    A name counts more in the title and the opening, and fully as a subject; a model counts for its brand; parents and
    children, and a venture that bears a maker's name, gain a quarter of each other's weight.
    """
    weights: Counter[str] = Counter()
    vocabulary = article.vocabulary
    named = named_organizations(article)
    for position, sentence in enumerate(article):
        weight = _TITLE if sentence.kind == "title" else _OPENING if position < _OPENING_SENTENCES else _BODY
        for mention in sentence.of("organization", "model"):
            key = mention.id if mention.kind == "organization" else answering(mention, named, vocabulary)
            if key is None or is_example(sentence, mention):
                continue
            free = (
                may_be_subject(sentence, mention, vocabulary)
                and not is_source(sentence, mention, vocabulary)
                and _ONE_OF_ITS.search(sentence.before(mention, 30)) is None
            )
            weights[key] += weight if free else weight // 4
    total = Counter(weights)
    for key, weight in weights.items():
        for relative in {*list(vocabulary.ancestors(key))[:1], *(o for o in weights if key.startswith(f"{o}-"))}:
            if relative in weights:
                total[relative] += weight // 4
                total[key] += weights[relative] // 4
    actors = Counter({k: v for k, v in total.items() if is_actor(k, vocabulary)})
    if any(is_maker(k, vocabulary) for k in actors):
        # A dealer acts in an article about the maker whose cars it sells.
        sellers = {k for k in actors if sells_for_others(k, vocabulary)} | _called_sellers(article)
        actors = Counter({k: v // 4 if k in sellers else v for k, v in actors.items()})
    return actors or total


def named_organizations(article: Article) -> frozenset[str]:
    """The organisations that an article names themselves, and not only by a car of theirs."""
    return frozenset(m.id for s in article for m in s.of("organization") if m.id is not None)


def answering(model: Mention, named: frozenset[str], vocabulary: Vocabulary) -> str | None:
    """Who answers for a car: its brand where the article names it or no owner of it, else the nearest owner named."""
    brand = named_model(model, vocabulary).organization_id
    if brand is None or brand in named:
        return brand
    known, owners = vocabulary.organizations, list(vocabulary.ancestors(brand))
    # "BYD e5" for a car of a brand of BYD: the name itself tells whose it is.
    written = [o for o in owners if o in known and model.surface.startswith(f"{known[o].name} ")]
    return next((owner for owner in owners if owner in named), written[0] if written else brand)


_SELLER = Needing(rf"\b(?:{TRADER}|dealership|dealer group|sales partner)s? \Z")


def _called_sellers(article: Article) -> set[str]:
    """The firms that the vocabulary lacks and that a text calls dealers: "the centre belongs to dealer X"."""
    known = article.vocabulary.organizations
    return {
        mention.id
        for sentence in article
        for mention in sentence.of("organization")
        if mention.id is not None
        and mention.id not in known
        and _SELLER.search(sentence.before(mention, 30), of=sentence.text) is not None
    }
