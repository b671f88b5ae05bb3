"""Cars that a maker did something with, by a verb of no list: "X rang up 12,400 cars in May" are cars sold."""

import re

from flows.extraction.figure import Figure
from flows.extraction.topic_words import BARELY
from flows.extraction.topics import NO_CARS

# What makers do with cars that are not sold by it, or with numbers that are no cars.
_OTHERWISE = (
    r"(?:recall|repair|test|scrap|stor|park|stockpil|leas|rent|hir|fir|employ|train|import|buy|bought|order|invest|lend"
    r"|lent|donat|promis|pledg|want|plann|target|aim|hop|expect|intend|forecast|predict|budget|project|envisag|announc"
    r"|miss|lost|lose|cut|cancel|halt|paus|stopp|delay|postpon|withdr|sign|sought|seek|need|requir|commission|install"
    r"|connect|open|clos|shut|operat|run|ran\b|count|number|own|hold|held|keep|kept|carr|offer|present|unveil|show|launch"
    r"|price|charg|cost|pay|paid|earn|rais|borrow|equip|fit|convert|updat|upgrad|inspect|affect|replac|return|refund"
    r"|compet|rival|exceed|surpass|overt|beat|outs|suppl|licen|design|develop|engineer|supported|agree|discuss|refus"
    r"|reject|deni|damag|burn|crash|stole|is|was|were|are|had|has|have|been|be|wast|wreck|crush|discount|includ"
    r"|involv|concern|comprise|span|cover|tow|deploy|us)"
)
_DID = re.compile(
    rf"(?:'s? [a-z ]{{0,20}}|,[^,]{{3,48}},)?(?: (?:has|have|had|also|already|then|even|still|thus|since|now"
    rf"|[a-z]+ly))*"
    rf" (?!{_OTHERWISE})[a-z]{{2,}}(?:ed|ew|ang|old|ought|ood|ot|ut|ent|ung|aw|ade|eft)"
    rf"(?: (?:up|off|out|in|over|through|away|down|home))?{BARELY} "
)
# What may stand behind a number without a noun.
_ENDS = re.compile(
    r"(?: (?:in|last|between|from|during|and|while|but|against|compared|there|across|worldwide)\b|[,.;)]|\Z)"
)
_LEAST, _LEAST_BARE = 200, 500


def did_with_cars(figure: Figure) -> bool:
    """Whether a maker or a car is told to have done something with so many cars in a time of its own, or in a place."""
    sentence, number, noun = figure.sentence, figure.number, figure.noun
    if number.label != "cardinal" or (number.value or 0) < _LEAST or figure.base:
        return False
    if noun is not None and noun.label != "vehicle_noun":
        return False
    if noun is None and ((number.value or 0) < _LEAST_BARE or _ENDS.match(sentence.after(number, 12)) is None):
        return False
    if figure.period is None and not sentence.of("place"):
        return False
    clause = sentence.clause_at(number.start)
    if clause.cues("plan", "future", "capacity", "orders") or NO_CARS.search(sentence.text) is not None:
        return False
    makes = [m for m in clause.of("organization", "model") if m.end <= number.start]
    return bool(makes) and _DID.fullmatch(sentence.slice(makes[-1].end, number.start)) is not None
