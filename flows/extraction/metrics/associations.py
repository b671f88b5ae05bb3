"""What associations and agencies expect or count: figures of a market, and not of the maker spoken of before."""

import re

from flows.extraction.grammar.figure import Figure
from flows.extraction.lexicon.vocabulary import Vocabulary
from flows.extraction.wording.needed import Needing

# "The association expects 900,000 for the market as a whole", "which puts its members' sales at 375,736".
_EXPECTS = re.compile(
    r",?(?: itself| now| still| also|,? which| [a-z-]+ly)* (?:(?:expect|foresee|forecast|predict|project|estimat"
    r"|reckon"
    r"|anticipat|assum)(?:e?s|ed|ing)?|foresaw|looks? for|hopes? for)\b"
    r"|.*\b(?:members|market|industry|sector|country|nationwide)\b"
)


# "The dealers' federation now expects growth of 2.6%".
_SOME_BODY = Needing(
    r"(?:\A|[,;] |\b(?:and|but|while|as) )(?:[Tt]he|[Ii]ts|[A-Z][a-z]+'s?) (?:[\w']+ ){0,2}(?:federation"
    r"|association|lobby"
    r"|trade body|industry body|chamber|council|society)"
)


# "According to the association, 1.5 million vehicles were sold in the country".
_SOLD_THERE = re.compile(
    r"(?: [a-z-]+){0,4}(?:, [a-z ]{3,20}){0,2}(?: and [a-z ]{3,20}?)? (?:vehicles|cars|registrations|trucks|vans"
    r"|buses|EVs)(?: [a-z]+)? (?:were|was|had been"
    r"|have been|are)"
    r" (?:\w+ly )?(?:sold|registered|delivered|put on the road|bought|made|built|exported|imported)\b"
)


# "302,000 cars were registered, the national trade association reports".
_COUNTED_BY = Needing(
    r"\b(?:[Ff]ederation|[Aa]ssociation|[Tt]rade body|[Ii]ndustry body|[Cc]hamber|[Ss]tatistics office"
    r"|[Rr]oad authority"
    r"|[Mm]inistry|[Tt]raffic police|[Rr]egistration (?:authority|office)|[Aa]gency)\b"
)


# "Some 5,900 were registered, the importers' association reports".
_WERE_SOLD = re.compile(
    r" (?:of them )?(?:were|was|had been|have been) (?:\w+ly )?(?:sold|registered|delivered|bought|imported)\b"
)
_REPORTED_BY = Needing(
    r"\b(?:[Ff]ederation|[Aa]ssociation|[Tt]rade body|[Ii]ndustry body|[Cc]hamber|[Ss]tatistics office"
    r"|[Rr]oad authority|[Mm]inistry|[Rr]egistration (?:authority|office)|[Aa]gency)\b[^,.;]{0,30}?"
    r"\b(?:says|said|reports?|reported|counted|counts|notes|noted|announced|put|puts|calculated|figures show)\b"
    r"|\b[Aa]ccording to (?:the |its |[A-Z]\w+'s )?(?:[\w'-]+ ){0,3}(?:[Ff]ederation|[Aa]ssociation|[Tt]rade body"
    r"|[Ii]ndustry body|[Cc]hamber|[Ss]tatistics office|[Rr]oad authority|[Mm]inistry)\b"
)


def _is_body(organization_id: str | None, vocabulary: Vocabulary) -> bool:
    known = vocabulary.organizations.get(organization_id or "")
    return known is not None and known.kind == "authority"


def of_association(figure: Figure, vocabulary: Vocabulary) -> bool:
    """Whether an authority or an association is who expects or counts a number, and names no maker by it."""
    sentence, number = figure.sentence, figure.number
    clause = sentence.clause_at(number.start)
    ahead = sentence.slice(clause.start, number.start)
    named = [m for m in clause.of("organization", "model") if m.start < number.start]
    body = _SOME_BODY.search(ahead, of=sentence.text)
    if body is not None and _EXPECTS.match(ahead, body.end()) and not named:
        return True
    if _WERE_SOLD.match(sentence.after(number, 60)) and _REPORTED_BY.search(sentence.text) is not None:
        return not named
    if (
        _COUNTED_BY.search(sentence.text) is not None
        and _SOLD_THERE.match(sentence.after(number, 90))
        and not sentence.of("organization", "model")
    ):
        return True
    if any(
        m.start < number.start for m in sentence.of("organization") if _is_body(m.id, vocabulary)
    ) and _SOLD_THERE.match(sentence.after(number, 90)):
        return not any(not _is_body(m.id, vocabulary) for m in sentence.of("organization", "model"))
    if not named or any(m.start >= number.end for m in clause.of("organization", "model")):
        return False
    last = vocabulary.organizations.get(named[-1].id or "")
    if last is None or last.kind != "authority" or named[-1].kind != "organization":
        return False
    return _EXPECTS.match(sentence.slice(named[-1].end, number.start)) is not None
