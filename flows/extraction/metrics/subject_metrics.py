"""Bare numbers behind a verb that tells how many there are: the head noun of the subject says of what.

"Dealers now number 96", "Its workforce is to grow to 5,000", "Market share has slipped to 41".
"""

import re
from dataclasses import replace

from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.figure import Figure
from flows.extraction.metrics.counted_nouns import NOUN_METRICS
from flows.extraction.metrics.outlet_network import BOUND, network_noun
from flows.extraction.wording.approximators import ABOUT
from flows.extraction.wording.needed import Needing

_BECOME = (
    r"(?:grow|grows|grew|grown|growing|rise|rises|rose|risen|rising|climb|climbs|climbed|increased?|increases|expand"
    r"|expands|expanded|swell|swells|swelled|jump|jumped|surged?|soared?|doubled?|doubles|tripled?|"
    r"trebled|come|comes|came|go|goes|went|gone|fall|falls"
    r"|fell|fallen|shrink|shrinks|shrank|shrunk|drop|drops|dropped|declined?|declines|slips?|slipped|dwindled?|sinks?"
    r"|sank|sunk|be raised|be lifted|be brought|be increased|be expanded|be enlarged|be cut|be reduced|been raised"
    r"|been lifted|been increased|been expanded|been cut|been reduced|amounts?|amounted)"
)
_LINK = re.compile(
    rf"\b(?:(?<!its )(?<!the )(?<!'s )(?<!by )(?<!a )numbers?|numbered|total(?:s|led)?|(?:stands?|stood|remains?"
    rf"|remained|stays?|stayed) at|reach(?:es|ed)?|exceed(?:s|ed)?|{_BECOME}(?: back| up| down| further"
    rf"| again)?(?: from{ABOUT} [\d,.]+(?: \w+){{0,2}})? to|(?:is|are|was|were|be) put at){BOUND} \Z"
)
# "The 30 dealers will be 100 in a year", "are to become 15".
_TO_BE = re.compile(rf"\b(?:will|would|should|must|are to|is to|to) (?:soon )?(?:be|become){BOUND} \Z")
_SO_MANY = re.compile(r"(?: (?:in|by|within|at|before|next|this|over|until)\b|[.,;]|\Z)")
# "Will climb past 4,000".
_PAST_A_MARK = re.compile(r"(?i)(?:well |far )?(?:past|above|beyond|below|under|over|up to)\b")
_GROWS = re.compile(rf"\b(?:{_BECOME})(?: up| down| further| again)? \Z")
# "The number of retail points, 88 on two continents, is to rise".
# "The dealers are 350 strong".
_STRONG = re.compile(rf"\b(?:is|are|was|were|be){BOUND} \Z")
_IS_STRONG = Needing(
    r" in number\b|[ -]strong(?: (?:by|in|at|before|within|today|now|already|so|at present|currently)\b|[,.;)]|\Z)"
)
_BESIDE = re.compile(rf",{BOUND}(?: at| of)? \Z")
# "The number of showrooms, 67, is to stay where it is".
_NUMBER_OF = re.compile(r"\b[Tt]he number of [^,;:\d]{3,50},[^,]*\Z")
# "Of dealerships the importer has 23".
_OF_THESE = re.compile(
    r"\W*(?:Of|As for|In terms of) (?:[a-z-]+ ){0,2}[a-z]+s,? (?:there|[A-Z]|it|the [a-z]+) ?[^,;:\d]*\Z"
)
_HAS = re.compile(rf"\b(?:has|have|had|are|were|runs|operates|counts|boasts|owns){BOUND} \Z")
_AT_PRESENT = Needing(r", (?:now|currently|today)(?: at| of)? \Z")
_COUNTED = re.compile(r"(?:\b(?:its|their|the|these|those)|'s?)(?: \w+){0,2} (?:\d+|[a-z]+) (?:[a-z]+ ){0,2}[a-z]+s\b")
_NOW = re.compile(
    r" (?:at (?:the )?last count|by now|to date|now|today|at present|currently|so far|across|on|as of|in)\b"
)
_BUYERS = re.compile(
    r"\b(?:customers|buyers|takers)(?: (?:of|for|in) [\w' -]{2,25}?)?(?: (?:there|so far|already"
    r"|now))* \Z"
)
_WITH = re.compile(r" (?:with|offering|that offer|selling|that sell|for) [^,;:\d]*\Z")
_NEW_THOUGHT = re.compile(r"[;:]|, (?:and|but|while|which|who|where)\b|\b(?:that|because|so that)\b")
_MOST = {"country_noun": 200, "market_share": 100, "local_content": 100, "model_noun": 60}
_OTHER_NOUNS = ("sales", "export", "production", "orders", "revenue", "profit", "loss", "investment", "vehicle_noun")


def of_subject(figure: Figure) -> Figure | None:
    """The figure with the metric of its subject's noun; null where no such verb or noun stands before it."""
    sentence, number = figure.sentence, figure.number
    if number.kind != "number" or number.label != "cardinal" or figure.noun is not None:
        return None
    clause = sentence.clause_at(number.start)
    before = sentence.slice(clause.start, number.start)
    beyond = _PAST_A_MARK.match(number.surface) and _GROWS.search(before)
    link = (
        _LINK.search(before)
        or beyond
        or (_STRONG.search(before) if _IS_STRONG.match(sentence.after(number, 14), of=sentence.text) else None)
        or (
            _BESIDE.search(before)
            if _NOW.match(sentence.after(number, 20)) or _AT_PRESENT.search(before, of=sentence.text)
            else None
        )
        or (_BESIDE.search(before) if sentence.after(number, 1) == "," and _NUMBER_OF.search(before) else None)
        or (_HAS.search(before) if _SO_MANY.match(sentence.after(number, 9)) and _OF_THESE.match(before) else None)
        or (_TO_BE.search(before) if _SO_MANY.match(sentence.after(number, 9)) and _COUNTED.search(before) else None)
    )
    if link is None:
        return None
    verb = clause.start + link.start()
    labels = (*NOUN_METRICS, "capacity", "market_share", "local_content")
    nouns = [
        c
        for c in clause.cues(*labels, *_OTHER_NOUNS)
        if c.end <= verb
        and (c.label != "capacity" or "capacit" in c.surface.lower())
        and c.surface.lower() not in ("abroad", "overseas")
        and not c.surface.lower().startswith(("outside", "beyond"))
    ]
    first = next((c for c in nouns if c.label in NOUN_METRICS), None)
    if first is not None and _WITH.match(sentence.slice(first.end, verb)):
        nouns = [c for c in nouns if c.start <= first.start]  # "dealers with after-sales service numbered 339"
    network = network_noun(sentence, clause.start, verb) if not nouns else None
    if network is not None:
        return replace(figure, noun=network).told("outlet_count", network)
    if _BUYERS.search(sentence.slice(clause.start, verb)) and link[0].startswith("number"):
        return figure.told("vehicle_sales", None)
    if not nouns:
        return None
    last = max(nouns, key=lambda c: (c.end, c.label in labels, -c.start))
    heads = [c for c in nouns if c.label in labels and not _NEW_THOUGHT.search(sentence.slice(c.end, verb))]
    head = _head(heads, last)
    if (
        head is None
        or (number.value or 0) > _MOST.get(head.label or "", 1e8)
        or (head.end != verb and _other_head(figure, head, verb))
    ):
        return None
    if head.label in ("market_share", "local_content"):
        percent = replace(number, kind="quantity", label="percent", unit="percent")
        return replace(figure, number=percent).told(head.label, head)
    metric = "production_capacity" if head.label == "capacity" else NOUN_METRICS[head.label or ""]
    if metric == "jobs" and (_OF_THOSE_GONE.fullmatch(head.surface) or _THEY_GO.match(sentence.after(head, 40))):
        metric = "job_cuts"
    return replace(figure, noun=None if head.label == "capacity" else head).told(metric, head)


# "Redundancies came to 1,000".
_OF_THOSE_GONE = re.compile(r"redundancies|lay-?offs|dismissals|job (?:cuts|losses)|departures", re.IGNORECASE)


# "2,300 jobs will go in A, 1,300 in B".
_THEY_GO = re.compile(
    r" (?:(?:will|would|are|is|to|must|have|had|should|could|due|set|expected|also) )*(?:go|gone|went|leave|left"
    r"|disappear"
    r"|(?:be|been|were) (?:cut|axed|shed|lost|eliminated|laid off|made redundant|let go))\b"
)


def _head(heads: list[Mention], last: Mention) -> Mention | None:
    """The noun that governs the others: the first of "a network of 90 dealers", "the share of the market"."""
    found = [h for h in heads if h.end == last.end or h.label in ("capacity", "market_share", "local_content")]
    return found[0] if found else None


def _other_head(figure: Figure, head: Mention, verb: int) -> bool:
    """Whether the noun stands within a phrase about something else: "sales per dealer", "exports from the plant"."""
    before = figure.sentence.before(head, 30)
    if head.label in ("capacity", "market_share", "local_content"):
        return re.search(r"\b(?:battery|batteries|cell|storage|range|charging|towing)\b", before) is not None
    words = re.search(r"\b(?:per|each|from|at|through|by|in|to|for|with) (?:[\w'-]+ ){0,3}\Z", before)
    return words is not None and head.start - figure.sentence.clause_at(verb).start > 4
