"""Capacities: what a plant is able to make, or is to make a year."""

import re

from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.figure import Figure
from flows.extraction.lexicon.plant_words import PLANT
from flows.extraction.metrics.counted_nouns import (
    stands_for_cars,
)
from flows.extraction.metrics.vehicle_cues import ABROAD, may_govern, starts_anew
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR
from flows.extraction.wording.needed import Needing

_ABILITY = Needing(
    rf"\b(?:(?:{PLANT}|line|site),? (?:planned|meant|conceived|intended) for|(?:{PLANT})(?: (?:in|at|near"
    r"|outside) [A-Z][\w-]+(?:,? [A-Z][\w-]+)*)? for"
    r"|capacity|capacities|capable of|able to (?:make|build|produce|turn out"
    r"|assemble|handle)|can (?:make|build"
    r"|produce|turn out|assemble|handle|churn out|reach|accommodate|cope with|put together|do|manage|supply)|"
    r"could (?:make|build|produce|turn out|assemble|handle|accommodate|do)|(?:designed|equipped|built|laid out|tooled"
    r"|sized|geared|set up"
    r"|scaled) (?:for|to (?:build|make|produce|turn out))|caters? for|catering for|rated (?:at|for)"
    rf"|(?:{PLANT}|line|hall|site|complex|former|latter|first|second|it),? (?:is |are )?ready"
    r" for(?= [\d,.]+ (?:cars|vehicles|units|EVs))|"
    r"can be (?:handled|built|made|produced|assembled)|room for|will (?:then |later |eventually )?(?:handle|be"
    r" good for)"
    r"|(?:room|space) (?:is )?(?:being )?(?:made|created|cleared) for|(?:room|space) to (?:go|grow|rise) to"
    r"|(?:can|could|may|to) be (?:stretched|ramped up|scaled up|cranked up) to"
    rf"|handles(?= (?:(?:{APPROXIMATOR}) )?\d)"
    r"|(?:expandable|extendable|scalable) to"
    r"|(?:can|could|may) be (?:raised|increased|expanded|lifted|doubled|trebled|tripled|stepped up|boosted) to"
    r"|good for(?=[^;.]{0,60}\b(?:a|per|each) year\b|[^;.]{0,60}\bannual)"
    r"|at a rate of|(?:go|goes|went|come|comes|came) (?:into (?:operation|service)|on stream)\b[^;,]{0,60}\bwith)\b",
    re.IGNORECASE,
)


# "A second line of 250,000 units": what it can make.
_LINE_OF = Needing(
    rf"\b(?:(?:second|third|fourth|fifth|new|further|additional|another|assembly|production) )+(?:line|plant|factory"
    rf"|hall)(?: (?:in|at|near|outside) [A-Z][\w-]+(?: [A-Z][\w-]+)?)? (?:of|for|with){ABOUT} \Z"
)
_LEAST_OF_A_LINE = 1000
_UNITS = re.compile(r" (?:cars|units|vehicles|EVs|trucks|buses)\b")
_ABLE_AFTER = re.compile(r"capacit|(?:can|could) be|output potential", re.IGNORECASE)


_OUTPUT = Needing(r"\b(?:output|production|capacity)\b", re.IGNORECASE)


_OFF_THE_LINE = re.compile(
    r"\b(?:come|comes|roll|rolls|run|runs|leave|leaves) (?:out of|off|from) (?:(?:the|its|this|that|a) |it\b|there\b)"
)


_NO_PLANT_CAPACITY = Needing(
    r"\b(?:battery|batteries|cell|storage|workshop|seating|charging|refining|boot|luggage|towing|engine|motor"
    r"|gwh) (?:\w+ )?capacit",
    re.IGNORECASE,
)


_PLANT = re.compile(
    r"\b(?:plants?|factory|factories|works|assembly (?:line|plant)s?|production (?:line|site|facility|base)s?"
    r"|facility|facilities|complex|phase|lines?)\b"
)


# "The plant's annual volume will be 250,000".
_PLANT_VOLUME = Needing(
    r"\b(?:plants?|factory|works|line|facility)(?:'s|')? ((?:annual |yearly |full |planned |maximum |eventual "
    r"|yearly )*(?:volumes?|rate))\b"
)


_POSSIBLE = re.compile(r"[^,;]{0,40}?\b(?:is|are|was|were|be) (?:[a-z]+ )?(possible)\b")
_THERE = re.compile(r" (?:there|here)\b")
_WHERE = re.compile(r"(?:\A|,) ?where (?:[a-z]+ ){0,3}\Z")


def can_be_made(figure: Figure) -> bool:
    """Whether so many cars a year are "possible" at a plant: it is able to make them."""
    possible = _POSSIBLE.match(figure.after) if figure.rate == "year" else None
    if possible is None:
        return False
    behind = figure.after[possible.end() :]
    if _WHERE.search(figure.before) and figure.sentence.cues("production"):
        return True  # "builds it in X, where 175,000 a year are possible"
    return _THERE.match(behind) is not None or _PLANT.search(figure.sentence.text) is not None


# "The plant is to deliver up to 400,000 vehicles annually": what it is able to make.
_PLANT_DELIVERS = Needing(
    r"\b(?:plants?|factory|factories|works|facility|facilities|complex|site)\b[^,;.]{0,60}? deliver(?:s|ing)?"
    rf"{ABOUT} \Z"
)
_NEAR_VERB = 20


def capacity_metric(figure: Figure, cue: Mention | None) -> Figure | None:
    """Capacity: the word itself, a plant that is able to, or so many a year that a plant is to build; beside sales it
    is their pace.
    """
    sentence, number = figure.sentence, figure.number
    start, end = figure.window
    clause = sentence.clause_at(number.start)
    near = sentence.slice(max(start, number.start - 90), min(end, number.end + 60))
    if _NO_PLANT_CAPACITY.search(near, of=sentence.text):
        return figure.refused("capacity of something else")
    volume = _PLANT_VOLUME.search(sentence.slice(start, number.start), of=sentence.text)
    if volume is not None:
        at = start + volume.start(1)
        return figure.told(
            "production_capacity", Mention("cue", at, start + volume.end(1), volume[1], volume[1], "capacity")
        )
    if figure.rate == "year" and _PLANT_DELIVERS.search(sentence.slice(clause.start, number.start), of=sentence.text):
        return figure.told("production_capacity", cue)
    possible = _POSSIBLE.match(figure.after) if can_be_made(figure) else None
    if possible is not None:
        at = number.end + possible.start(1)
        return figure.told(
            "production_capacity",
            Mention("cue", at, number.end + possible.end(1), possible[1], possible[1], "capacity"),
        )
    at_number = number.start - max(start, number.start - 90)
    making_of = _OUTPUT.search(near, of=sentence.text) is not None
    line = (
        _LINE_OF.search(figure.before, of=figure.sentence.text)
        if _UNITS.match(figure.after) and (number.value or 0) >= _LEAST_OF_A_LINE
        else None
    )
    if line is not None:
        at = start + line.start()
        return figure.told(
            "production_capacity", Mention("cue", at, start + line.end(), line[0], line[0].lower(), "capacity")
        )
    able = [
        m for m in _ABILITY.finditer(near, of=sentence.text) if m.start() < at_number or _ABLE_AFTER.match(m.group(0))
    ]
    # "Make 150,000 cars a year overseas": where, behind a verb of making.
    makes = any(0 <= number.start - c.end <= _NEAR_VERB for c in clause.cues("production"))
    selling = [
        c
        for c in clause.cues("sales", "export", "orders")
        if start <= c.start < end
        and not ((making_of or makes) and ABROAD.pattern.fullmatch(c.surface))
        and may_govern(sentence, c)
        and not starts_anew(sentence, number, c)
    ]
    if able and not able[-1].group(0).lower().endswith("capacity"):
        # "Where 50,000 a year can be made, a third should go abroad": told of others.
        behind = number.end
        selling = [c for c in selling if c.start < behind or "," not in sentence.slice(behind, c.start)]
    if able:
        at = max(start, number.start - 90) + able[-1].start()
        if not selling or "capacit" in able[-1].group(0).lower():
            return figure.told(
                "production_capacity",
                Mention("cue", at, at + len(able[-1].group(0)), able[-1].group(0), able[-1].group(0), "capacity"),
            )
    if figure.rate is None or selling:
        return None
    if cue is not None and cue.label == "orders":
        return None
    making = [c for c in clause.cues("production") if start <= c.start < end or c.start < number.start]
    if not making and (off := _OFF_THE_LINE.search(figure.sentence.slice(number.end, clause.end))) is not None:
        at = number.end + off.start()
        making = [Mention("cue", at, at + len(off[0]), off[0], off[0].lower(), "production")]
    if not making and clause.text.startswith(", with "):
        making = [c for c in sentence.cues("production") if c.end <= clause.start]
    if making or (_PLANT.search(sentence.text) and not stands_for_cars(sentence, number)):
        return figure.told("production_capacity", making[0] if making else None)
    return None
