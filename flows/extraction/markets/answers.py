"""Answers: the places of a sentence without a verb, behind a question that asks where a maker sells."""

import re

from flows.extraction.context.context import Context, Subject
from flows.extraction.grammar.article import Sentence
from flows.extraction.grammar.place_groups import PlaceGroup
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.markets.market_stance import PLANNED, PRESENT, MarketStance
from flows.extraction.wording.needed import Needing

_ASKS = Needing(
    r"\b(?:[Ww]here|[Ww]hich (?:[\w-]+ )?(?:countries|markets|country|market)|[Ww]hat (?:[\w-]+ )?(?:countries"
    r"|markets))\b"
    r"[^?]*\b(?:buy|bought|sell|sells|sold|sale|available|get|order|present|active|represented|operates?|serves?|"
    r"dealers?|showrooms?|cars?|models?|buil[dt]|made|makes?|produced?|assembled?|exports?|exported|offer(?:s|ed)?"
    r"|enters?"
    r"|go(?:es)?|next|launch(?:es|ed)?|coming|comes?|start|starts)\b[^?]*\?\W*\Z"
)
_TO_COME = re.compile(r"\b(?:will|shall|next|plans?|planned|coming|going to|soon|want|wants|to be|future|intends?)\b")
# No more than a phrase: "In A, B and C.", "A and B, among others."
_OF_A_PHRASE = frozenset(
    "a in to at on and also first mainly mostly only chiefly above all so far present currently the for now among "
    "others them these such as of both most initially well plus several some other more than countries "
    "markets states including neighbouring".split()
)
_COUNT = re.compile(
    r"\d+|\w+teen|\w+ty|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen", re.IGNORECASE
)


def answering_stance(group: PlaceGroup, context: Context) -> MarketStance | None:
    """What a phrase of places tells that answers a question, None where it answers none."""
    sentence = group.sentence
    before = context.article.before(sentence)[-1:]
    if not before or not before[0].text.rstrip().endswith("?") or not _is_phrase(sentence):
        return None
    asked = before[0].text
    if _ASKS.search(asked) is None:
        return None
    status = PLANNED if _TO_COME.search(asked) is not None else PRESENT
    return MarketStance(status, "asserted", None, None, entered=False)


def asked_about(group: PlaceGroup, context: Context) -> list[Subject]:
    """The makers that the question before a sentence names."""
    question = context.article.before(group.sentence)[-1]
    found: dict[str, Subject] = {}
    for mention in question.of("organization", "model"):
        key = mention.id if mention.kind == "organization" else context.brand_of(mention)
        if key is not None and is_maker(key, context.vocabulary):
            found.setdefault(key, Subject(key, mention.start, mention.end, "question"))
    return list(found.values())


def _is_phrase(sentence: Sentence) -> bool:
    """Whether nothing but places, prepositions and counts make a sentence."""
    rest = sentence.text
    for place in sorted(sentence.of("place"), key=lambda p: -p.start):
        rest = rest[: place.start - sentence.start] + rest[place.end - sentence.start :]
    words = re.findall(r"\w+", rest)
    return all(w.lower() in _OF_A_PHRASE or _COUNT.fullmatch(w) is not None for w in words)
