"""Belongings of cars: parts, services and people that a car is named with ("spare parts for the X", "drivers of the Y
get an update"), of which a sentence tells in place of the car.
"""

import re

from flows.extraction.grammar.article import Article
from flows.extraction.grammar.fact import Fact
from flows.extraction.wording.needed import Needing

_THING = (
    r"(?:spare parts?|(?<!of )parts|accessor(?:y|ies)|(?:spare )?keys|updates?|upgrades?|software|apps?|recalls?"
    r"|(?:purchase )?(?:grants?|bonus(?:es)?|premiums?)|subsid(?:y|ies)|insurance|warrant(?:y|ies)|guarantees?|repairs?"
    r"|servic(?:e|es|ing)|batter(?:y|ies)|engines?|motors?|gearbox(?:es)?|tyres?|tires?|wheels?|chargers?|wallbox(?:es)?"
    r"|cables?|colou?rs?|paints?|(?:\w+ )?packages?|options?|kits?|manuals?|brochures?|tests?|test drives?|reviews?"
    r"|crash tests?|ratings?|approval|homologation|leas(?:e|es|ing)|discounts?|rebates?|money|tax(?:es)?|fines?"
    r"|compensation|fixes|fix|number plates?)"
)
_BRAND = r"(?:(?:the|its|their|all|an?|new|electric|old|older|first) ){0,3}(?:[A-Z][\w&-]+ ){0,2}"
_BEFORE = Needing(
    rf"\b(?i:{_THING}) (?:of|for|with|in|on|to|from) {_BRAND}\Z"
    rf"|(?<!first )\b(?i:owners|drivers|fans|users|admirers|lovers|enthusiasts|collectors) of {_BRAND}\Z"
    # "Will be able to test the X", "can rent the Y".
    rf"|\b(?:test(?:-drive)?|try(?: out)?|test out|rent|hire|inspect|repair|insure) {_BRAND}\Z"
)
_BEHIND = re.compile(
    rf"(?:'s?)? (?:{_THING}|owners|drivers|club|fans)\b(?! (?:orders?|version|edition))"
    # "Buyers of the X in Y receive a grant".
    rf"|(?: (?:in|from) (?:the )?[A-Z]\w+)? (?:will |can |may |are to )?(?:gets?|got|receives?|received|claim)"
    rf" (?:an?|the|their|free|new|back) (?:[\w-]+ )?{_THING}\b"
)
_REACH = 70


def of_a_belonging(event: Fact, article: Article) -> bool:
    """Whether a launch is told of what belongs to the car that its sentence names, and not of the car."""
    span = event.spans.get("organization_id")
    if event.cells["event_type"] != "product_launch" or span is None or not event.models:
        return False
    start, end = span
    if not event.statement[0] <= start < event.statement[1]:
        return False
    before = article.text[max(start - _REACH, event.statement[0]) : start]
    return _BEFORE.search(before) is not None or _BEHIND.match(article.text[end : end + _REACH]) is not None
