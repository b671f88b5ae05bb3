"""Passing owners: makers that a sentence names before it goes on about the article's topic: whose cars the topic sells,
who holds a part of it, or what goes into its cars.
"""

from typing import TYPE_CHECKING

from flows.extraction.context.topic import sells_for_others
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.lexicon.company_words import CHILD, FIRM, VENTURE
from flows.extraction.wording.needed import Needing

if TYPE_CHECKING:
    from flows.extraction.context.context import Context

# What is told of a maker's cars, and not of the maker: "Toyota sales in Pakistan", "BYD's registrations".
_TRADE = Needing(
    r"(?:'s?)?(?: (?:new|used|car|truck|van|bus|vehicle|unit|retail|wholesale|domestic|local|home|total|overall|annual"
    r"|monthly"
    r"|electric|hybrid|passenger-car|luxury|commercial|combined|own|two|three|four|five|[a-z]+-car))*"
    r" (?:sales|deliver(?:y|ies)|registrations|handovers|shipments|volumes?|exports|imports|orders|order intake"
    r"|bookings|output|production|prices?|dealers|dealerships|showrooms|stores|outlets|buyers|customers|owners"
    r"|franchise|business)\b"
)
# "Its Toyota plant", "the company's BYD showrooms": somebody else's.
_ITS = Needing(rf"(?:\b(?:[Ii]ts|[Tt]heir)|\b[Tt]he {FIRM}'s) (?:[a-z]+ )?\Z")
_SITE = Needing(
    r" (?:(?:new|main|local|second|assembly|car|own) )*(?:plants?|works|factory|factories|lines?|dealers|dealerships"
    r"|showrooms|stores|outlets|franchises?|business|network|division|operations|range|models|cars|vehicles)\b"
)
# "Geely owns 49.9% of the Malaysian maker", "Renault holds half of it", "Geely Holding has owned it since 2010".
_IT = rf"(?:it|(?:the|this) (?:[\w-]+ ){{0,3}}?(?:{FIRM}|business|{VENTURE}|{CHILD}|importer|distributor|assembler))"
_HOLDS = Needing(
    r"(?: (?:itself|and [A-Z][\w-]+|& [A-Z][\w-]+|each|still|also|now|already|currently|together|has|have|had))*"
    rf" (?:(?:owns?|owned|holds?|held|controls?|controlled|bought|acquired|took|took over|sold|has|have|had|increased"
    rf"|raised|kept|retains?)\b(?: [^\s,;:]+){{0,6}}?(?: (?:of|in))? {_IT})\b"
)
# "Daihatsu supplies the engines": what goes into the topic's cars.
_SUPPLIES = Needing(
    r"(?: (?:also|still|itself|already|now|will|has|have|is to|would))* (?:suppl(?:y|ies|ied)|provid(?:e|es|ed)"
    r"|contribut(?:e|es|ed)|lends?|lent)"
    r"(?: (?:it|the|its|their|some|most|all|both|of|with|main|electric|hybrid|basic))* (?:platforms?|engines?|motors"
    r"|batter(?:y|ies)|technology|know-how|chassis|underpinnings|drivetrains?|powertrains?|gearboxes|parts|components"
    r"|kits|bodies|software|licen[cs]es?)\b"
)


def is_passing_owner(context: "Context", sentence: Sentence, mention: Mention) -> bool:
    """Whether a maker is named only as whose cars the topic sells or builds, who holds a part of it, or
    who supplies it.
    """
    topic, key = context.topic, mention.id
    if topic is None or key is None or key == topic:
        return False
    after = sentence.after(mention, 120)
    if any(words.match(after, of=sentence.text) is not None for words in (_HOLDS, _SUPPLIES)):
        return True
    if _ITS.search(sentence.before(mention, 40), of=sentence.text) and _SITE.match(after, of=sentence.text):
        return True
    if _TRADE.match(after, of=sentence.text) is None or not is_bound(context, key):
        return False
    return not _is_beyond(context, sentence, key)


def _is_beyond(context: "Context", sentence: Sentence, maker: str) -> bool:
    """Whether a sentence tells of a maker's trade in the whole world, in a region or at the maker's home, where no
    seller of its cars has a hand in it.
    """
    known = context.vocabulary
    home = known.countries_of(maker) - known.countries_of(context.topic or "")
    return any(p.id is not None and (len(p.id) > len("DE") or p.id in home) for p in sentence.of("place"))


def is_bound(context: "Context", maker: str) -> bool:
    """Whether the topic belongs to a maker, builds its cars, or sells what others make."""
    topic = context.topic
    if topic is None:
        return False
    return context.vocabulary.is_of(topic, maker) or sells_for_others(topic, context.vocabulary)
