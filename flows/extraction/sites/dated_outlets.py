"""Dated outlets: an outlet of a maker, the town that it is in and a time, told in one clause by whatever verb, are its
opening: "three showrooms received their ribbon in Hanoi in April", "a pop-up has graced Bucharest since May".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.extraction.context.context import Context, Subject
from flows.extraction.context.event_places import is_scene
from flows.extraction.grammar.article import Article, Clause, Mention, Sentence
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.predicate_words import Word, words_of
from flows.extraction.grammar.reach import calling_off, hedging
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.lexicon.event_words import event_words
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.told_dates import When, dates

_TITLED = ("title", "heading", "dateline")
_TOLD = frozenset({"outlet_opening", "facility", "plant", "conference", "market_exit", "acquisition"})
# What else is done with, at or by an outlet at a time: trade, visits, shows, its end, and what is only wished.
_ELSE = re.compile(
    r"\b(?:s[eo]ld|sells?|selling|sales|visit(?:s|ed|ing)?|clos(?:e|es|ed|ing|ure)|shut\w*|deliver\w*|register\w*"
    r"|orders?|ordered|test drives?|told|said|says|tells|protest\w*|attack\w*"
    r"|burn\w*"
    r"|fire|vandal\w*|gave up|given up|no longer|not|never|neither|if|unless|without|leaves?|left|job|jobs|prices?"
    r"|priced"
    r"|costs?|plans?|planned|wants?|hopes?|aims?|intends?|campaign|lost|loses?|production|factory|built|builds|strikes?"
    r"|shown|seen|met|meets?|interview\w*|talk(?:s|ed) to|cars? (?:was|were|is|are)|until|grew|grows?|double[sd]?|rose"
    r"|fell|destroy\w*|raid\w*|search(?:ed|es)|bought|acquired|than|robb\w+|loot\w+|stolen|flood\w*|damag\w*"
    r"|padlock\w*|shutter\w*|w[io]u?nd(?:s|ing)? (?:up|down)|vacat\w*|mothball\w*|abandon\w*|giv(?:es?|ing) up|locked"
    r"|ax(?:ed?|es|ing)|scrap\w*|dismantl\w*"
    r"|move[sd]? out|relocat\w*|renovat\w*|refurbish\w*)\b"
)
# What is shown or launched is mostly a car: unless it is the outlet.
_SHOWS = re.compile(
    r"\b(?:present(?:s|ed)|unveil\w*|show(?:s|ed|n)|launch\w*)\b(?! (?:off )?(?:its|the|an?|their) (?:[\w-]+ ){0,3}?"
    r"(?:store|showroom|studio|flagship|lounge|boutique|dealership|outlet|centre|center)\b)"
)
_AHEAD = re.compile(
    r"\b(?:will|would|should|shall|(?:is|are|due|set|expected) to|to be|gets?|get|from|(?<!been )opens?"
    r"|moves|starts|begins|goes|arrives|welcomes|receives|joins|follows|comes|settles)\b"
)
# Where something else is done: "in its showroom", "from a store in X".
_GOVERNED = frozenset(
    {"at", "in", "from", "outside", "through", "via", "behind", "beside", "near", "for", "by", "inside"}
)
_ONE_OF = frozenset({"a", "an", "the", "its", "their", "another", "one", "first", "own", "new", "'s", "'"})
_SEVERAL = frozenset({"first", "two", "three", "four", "five"})
# Nouns of other things as well: only with a name before them.
_WEAK = frozenset({"house", "houses", "space", "spaces", "studio", "studios", "gallery", "galleries", "flagship"})
_FIGURE = re.compile(r"\b(?!(?:19|20)\d\d\b)\d{3,}|[$€£%]")
_FAR = 5
_WHOSE = re.compile(r",? whose (?:[\w-]+ ){0,4}\Z")
# "Hanoi's West Lake": a quarter of a town.
_QUARTER = re.compile(r"'s [A-Z]")
# "The showroom in Hanoi dates from April".
_DATES = re.compile(r"\bdat(?:es|ing|ed) (?:back )?(?:to |from )?\Z")


def dated_outlet_facts(article: Article, context: Context, told: Sequence[Fact]) -> Iterator[Fact]:
    """The openings that an article tells so. In: the events found so far; a clause that tells of one is left."""
    known = event_words(context.vocabulary.folder)
    done = [f.spans["event_type"] for f in told if f.cells.get("event_type") in _TOLD]
    for sentence in article:
        if sentence.kind in _TITLED or not sentence.of("period") or not any(map(is_town, sentence.of("place"))):
            continue
        for clause in sentence.clauses:
            if any(clause.start <= start < clause.end for start, _ in done) or clause.of("model"):
                continue
            noun = _noun(words_of(sentence, known), clause)
            fact = _opening(context, clause, noun) if noun is not None else None
            if fact is not None:
                yield fact


# Countries that are a town: Hong Kong, Macau, Singapore.
_TOWNS = frozenset({"HK", "MO", "SG"})


def is_town(place: Mention) -> bool:
    """Whether a place is a town, or a country that is one."""
    return place.city is not None or (place.id in _TOWNS and place.label != "demonym")


def _noun(words: Sequence[Word], clause: Clause) -> Mention | None:
    """The outlet that a clause tells of: one, or the first few, and not where something else is done."""
    for index, word in enumerate(words):
        if word.kind != "noun" or word.label != "outlet" or not clause.start <= word.start < clause.end:
            continue
        before = [w for w in words[max(index - _FAR, 0) : index] if w.start >= clause.start]
        opens = max((i for i, w in enumerate(before) if w.text in _ONE_OF or w.label == "organization"), default=None)
        if opens is None or any(w.kind in ("verb", "stop", "aux") for w in before[opens:]):
            continue
        if word.text.endswith("s") and not _SEVERAL & {w.text for w in before}:
            continue
        if word.text in _WEAK and not any(w.label == "organization" for w in before):
            continue
        if any(w.text in _GOVERNED for w in before):
            continue
        return Mention("cue", word.start, word.end, word.text, label="outlet_noun")
    return None


def _opening(context: Context, clause: Clause, noun: Mention) -> Fact | None:
    sentence = clause.sentence
    whole = clause.text.lower()
    text = whole[max(whole.rfind(", whose ", 0, noun.start - clause.start), 0) :]  # what is told of them alone
    if _ELSE.search(text) is not None or _SHOWS.search(text) is not None or _FIGURE.search(text) is not None:
        return None
    cities = [p for p in clause.of("place") if is_town(p)]
    towns = [p for p in cities if is_scene(sentence, p) or _QUARTER.match(sentence.after(p, 5))]
    scene = Scene(clause, context)
    subject = _owner(clause, noun) or scene.maker(noun.start) or scene.maker(clause.end)
    if not towns or subject is None or not is_maker(subject.organization_id, context.vocabulary):
        return None
    when = _when(scene, sentence, text)
    if when is None or calling_off(clause, noun.start):
        return None
    return happening(
        "outlet_opening", scene, subject, noun, _telling(scene, text, when), when, towns[0], rule="dated_outlet"
    )


def _owner(clause: Clause, noun: Mention) -> Subject | None:
    """The brand whose the outlet is: "X, whose first showroom …"."""
    firms = [m for m in clause.of("organization") if m.end <= noun.start]
    whose = firms and _WHOSE.match(clause.sentence.slice(firms[-1].end, noun.start))
    return Subject(firms[-1].id or "", firms[-1].start, firms[-1].end, "owner") if whose else None


def _when(scene: Scene, sentence: Sentence, text: str) -> When | None:
    """The time that a clause dates its outlet by."""
    for mention in scene.clause.of("period"):
        since = mention.relation == "since" or _DATES.search(sentence.before(mention, 20)) is not None
        if mention.granularity in ("duration", "measure") or not (since or dates(sentence, mention)):
            continue
        ahead = not since and _AHEAD.search(text) is not None
        return scene.resolve(replace(mention, relation="in") if since else mention, "future" if ahead else "past")
    return None


def _telling(scene: Scene, text: str, when: When) -> Telling:
    hedges = hedging(scene.clause, scene.clause.end)
    if hedges:
        return Telling("scheduled", "hedged", None, hedges[0])
    reference, first = scene.context.reference, when.start or when.end
    later = first is not None and reference is not None and first > reference
    undated = reference is None and _AHEAD.search(text) is not None
    return Telling("scheduled" if later or undated else "occurred", "asserted")
