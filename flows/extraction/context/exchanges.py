"""Exchanges: places where a maker's shares are traded or listed, and nothing is sold but paper."""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.wording.needed import Needing

_PAPER = (
    r"(?:(?<!arket )[Ss]hares(?! of (?:the|sales|all)\b)|[Ss]hare prices?|[Ss]tocks?(?! of [a-z])|[Pp]aper|ADRs|ADSs|"
    r"[Dd]epositary (?:shares|receipts))"
)
_VERBS = (
    r"(?:jump|rise|rose|gain|add|ease|tick|edge|fell|fall|slid|slide|slip|lost|lose|climb|drop|clos|close|end|trad"
    r"|trade|"
    r"open|finish|surge|plunge|soar|tumbl|tumble|slump|rally|ralli|sank|sink|shot|leap|leapt|dip|plummet|touch|hit"
    r"|reach|"
    r"advance|decline|rebound|recover|retreat|react|spike|crash|collapse)"
)
_MOVED = (
    rf"(?:{_VERBS}(?:s|d|ed|ped|ing)?|(?:was|were|is|are) (?:up|down|flat|little changed|unchanged|suspended|halted"
    r"|higher|lower|listed|traded|quoted)|changed hands|went up|went down|(?:up|down) \d)"
)
# "Shares in X rose 4% in A", "the stock of X, which sells cars in B, lost 3% in A".
_MOVED_BEFORE = Needing(
    rf"\b{_PAPER}\b[^;:]{{0,80}}?\b{_MOVED}\b(?P<rest>[^;:]{{0,60}}?) (?:in|on|at|to)(?: (?:the|early|late|morning|"
    r"afternoon|pre-market|after-hours|extended|\w+day))* \Z"
)
# What is told behind the price: why it moved, and what the maker does.
_REASON = re.compile(
    r"\b(?:after|also|as|when|because|while|since|amid|following|despite|who|which|where|that|sales|sold|sell\w*"
    r"|deliver\w*|"
    r"plants?|factor(?:y|ies)|showrooms?|launch\w*|open(?:s|ing)?)\b"
)
# "X closed 2 per cent lower in A": nothing but paper.
_ENDED = Needing(
    r"\b(?:clos|end|finish|open|trad)(?:es?|ed|ing|s) (?:[\w.,%$-]+ ){0,3}?(?:higher|lower|flat|"
    r"(?:(?<=% )|(?<=cent ))(?:up|down)|(?:up|down)(?: by)?(?= \d))(?: [\w.,%$-]+){0,4}? (?:in|on) \Z"
)
_COUNTED = re.compile(
    r"\b(?:sales|deliveries|registrations|exports|shipments|output|production|orders|market|demand|volumes?|year"
    r"|quarter"
    r"|month)\b"
)
_TRADED_BEHIND = Needing(
    rf"\A,? (?:(?:the|its|their|[A-Z][\w.&-]*(?:'s?)?) ){{0,3}}(?:{_PAPER}|price)"
    r"(?: (?:of|in) [A-Z][\w&.-]*(?: [A-Z][\w&.-]*)?)?"
    rf"(?: (?:had|have|has|also|briefly|then|later|now|[a-z]+ly))* {_MOVED}\b"
    r"|\A,? where (?:(?:it|they|the [a-z]+)(?: (?:is|are|was|were))|(?:its|the|their) (?:shares|stock|paper) "
    r"(?:is|are|was|were|have been|has been)) (?:also |now |dual-)?(?:listed|traded|quoted)\b"
    r"|\A (?:(?:early|late|morning|afternoon|after-hours|pre-market) )?(?:trading\b(?! (?:partner|firm|compan|house|"
    r"group|arm|bloc))|(?:early |late |morning |afternoon )trade\b|trade(?=[.,;)]|\Z))"
    r"|\A-(?:listed|traded|quoted)\b"
)
# "A listing in X", "go public in X", "an X IPO": shares come to an exchange, and no cars to its city.
_LISTED = Needing(
    r"\b(?:(?:to|will|could|may|might|would) list|"
    r"lists (?:its|the|new) (?:\w+ )?(?:shares?|stock|paper)|listing|listings|de-?list(?:s|ed|ing)?|IPOs?"
    r"|public offering|flotation|"
    r"float|floats|go(?:es|ing)? public|went public|"
    r"bonds|depositary receipts|share sale|secondary offering|"
    r"(?:stock|shares?|paper) (?:is |are |also )?(?:trades?|traded))\b"
    r"(?: [\w-]+){0,5}? (?:in|on|at|to|from) (?:the )?\Z"
)
_EXCHANGE = Needing(
    r"\A(?:'s)?(?: [Ss]tock)?(?: (?:[Ee]xchange|[Bb]ourse|listing|IPO|flotation|share sale|public offering)\b)"
)


def is_traded_at(sentence: Sentence, place: Mention) -> bool:
    """Whether a place is where the price of a share moved: "its stock lost 3% in New York"."""
    if place.label == "implied":
        return False
    before = sentence.before(place, 170)
    moved = _MOVED_BEFORE.search(before, of=sentence.text)
    if moved is not None and _REASON.search(moved["rest"]) is None:
        return True
    if _ENDED.search(before, of=sentence.text) is not None and _COUNTED.search(before) is None:
        return True
    return _TRADED_BEHIND.match(sentence.after(place, 90), of=sentence.text) is not None


def is_listed_at(sentence: Sentence, first: Mention, last: Mention) -> bool:
    """Whether places are those of exchanges to which shares come: "a listing in X", "the X bourse"."""
    return (
        _LISTED.search(sentence.before(first, 70), of=sentence.text) is not None
        or _EXCHANGE.match(sentence.after(last, 30), of=sentence.text) is not None
    )
