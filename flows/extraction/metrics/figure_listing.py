"""Whether a number goes on with the list of the one before it."""

import re
from dataclasses import replace

from flows.extraction.aims.moved_aims import takes_up
from flows.extraction.grammar.figure import COUNTS, VEHICLE_FLOWS, Figure, same_kind
from flows.extraction.metrics.count_metrics import ADDING
from flows.extraction.timing.past_aims import THAT_WAS_MEANT
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR, ROUGHLY

_LIST_GAP = re.compile(
    r"(?:[,;:] |\band\b|\bor\b|\bbut\b|\bthen\b|\bto\b|\bcompared\b|\bafter\b|\bagainst\b|\bfrom\b|\bversus\b"
    r"|\bthan\b|\bof\b)"
)


THAT_FIGURE = re.compile(
    r"\b(?:doubl|tripl|trebl|rais|lift|tak|bring|increas|expand)\w* (?:that|this|it|the (?:figure|number"
    r"|total)) to\b|\b(?:a|the|that|this) (?:figure|number|total|count|amount|level|volume|network)\b|\b(?:which"
    r"|that) (?:it|is|will|should|would|can|could|may|the)\b"
)


# "Local content of 60%, to rise to 80%".
GROWS_TO = re.compile(
    rf"(?:, |\b(?:and|but|which) )(?:(?:is|are|and|but|which|will|should|would|to|be|then|later|due|expected|set"
    rf"|planned|currently|now) )*(?:rise|grow|increase|climb|expand|go up|go|come|swell|soar|jump|advance|mount"
    rf"|be (?:raised|lifted|increased|expanded|enlarged|extended|brought|taken|pushed|boosted|doubled|upped|hiked"
    rf"|stretched|widened|bumped up|topped up|built up|built out|(?:scaled|ramped|cranked|stepped)(?: up)?|cut"
    rf"|reduced|trimmed|lowered|scaled (?:back|down))|fall|shrink|drop|decline)(?: \w+)? to{ABOUT} \Z"
)


# "Its lines make 9,000, and it is being readied for 18,000".
READIED = re.compile(
    rf"\b(?:is|are) (?:now |currently |already )?(?:being )?(?:readied|prepared|equipped|geared up|tooled up"
    rf"|fitted out|upgraded|expanded|enlarged|extended|retooled|converted) (?:for|to){ABOUT} \Z"
)


# "The workforce of 600 should pass 1,000".
PASSES = re.compile(
    rf"(?: (?!to\b)[a-z]+){{0,4}} (?:will|would|should|could|may|can|is to|are to|is set to|is due to|is expected to"
    rf"|is meant to)(?: \w+)? (?:pass|exceed|surpass|top|cross|reach|hit|approach|number|(?:grow|rise|increase|climb"
    rf"|swell|shrink|fall) to){ABOUT} "
)


# "20,000 a year at first, 45,000 at a later stage".
_STAGE = re.compile(
    r"\A (?:(?:when|once|as soon as|after) (?:it|the|an?|both|all|everything|production|exports?|fully)\b|at a"
    r" later (?:stage"
    r"|date)|later(?: on)?|eventually|in the end|ultimately|in time|in due course"
    r"|thereafter|after that"
    r"|in the (?:second|third|fourth|final|next|last|later|long(?:er)?|medium|short(?:er)?)"
    r"(?: (?:phase|stage|step|run|term)|(?=[,.;:)]|\Z"
    r"| and\b))"
    r"|in (?:phase|stage) (?:two|three|four|[2-4]|II|III|IV)|at full (?:capacity|stretch|tilt)"
    r"|afterwards)\b"
)


_STAGE_AHEAD = re.compile(
    r"\b(?:later|then|eventually|ultimately|afterwards|in (?:later|coming|subsequent) years|in time|in due course"
    rf"|in the long (?:run|term))(?: (?:on|{APPROXIMATOR}|to))* \Z"
)


# "It is planned to go up to 60 percent", "This share should rise to 80 percent".
_GOES_ON_TO = re.compile(
    rf"\A\W*(?:(?:[Bb]y|[Ii]n|[Ff]rom|[Uu]ntil|[Bb]efore) [\w ]{{2,25}},? )?(?:[Ii]t|[Tt]h(?:at|is)|(?:[Tt]h(?:e|at"
    rf"|is)|[Ii]ts) (?:share|figure|level|rate|proportion|quota|content|percentage|part|ratio|local content"
    rf"|number)) [^,;:]{{0,60}}?\b(?:ris|go|goes|climb|grow|increas|reach|rais|lift|come|expand|double|bring|step"
    rf"|get|hit|fall|be at|stand at)\w*(?: up)?(?: to| at)?{ABOUT} \Z"
)


# "The figure is to be brought to 85 percent", "That must become half": whatever the verb.
_IS_TO_BE = re.compile(
    r"\W*(?:(?:[Bb]y|[Ii]n|[Ff]rom|[Uu]ntil|[Bb]efore|[Ww]ithin) [\w ]{2,25},? )?(?:[Tt]h(?:at|is)|(?:[Tt]h(?:e|at|is)"
    r"|[Ii]ts) (?:share|figure|level|rate|proportion|quota|content|percentage|ratio|local content|number))"
    r"(?: there)? (?:(?:is|are) (?:to|due|set|expected|planned|meant|supposed|scheduled|intended|projected)|will|would"
    r"|should|must|may|might|could|has to|needs to)(?: [a-z-]+){1,6}? "
    rf"{ROUGHLY}"
)


def goes_on_to(figure: Figure) -> bool:
    """Whether a share is what the one that the text has just told is to become."""
    clause = figure.sentence.clause_at(figure.number.start)
    surface = re.match(r"(?i)(?:up to|at least|more than|over|above) ", figure.number.surface)
    before = figure.sentence.slice(clause.start, figure.number.start) + (surface[0] if surface is not None else "")
    return _GOES_ON_TO.search(before) is not None or _IS_TO_BE.fullmatch(before) is not None


# "Last year it sold 45,000 cars, the year before 30,000".
_YEAR_BEFORE = re.compile(
    rf"(?:[,;]|\band|\bbut)(?: and| but)? (?:in )?(?:the (?:year before|(?:previous|preceding|prior) year)|a year"
    rf" (?:earlier|before)),?(?: (?:it|they|there) (?:was|were|had been|had|sold|managed|made))?{ABOUT} \Z"
)


def lists(last: Figure, figure: Figure) -> bool:
    """Whether a number goes on with the list of the one before: of one kind, set apart by a time, a company, a place
    of its own, or as its base.
    """
    sentence = figure.sentence
    if not same_kind(figure.number, last.number):
        return False
    gap = sentence.slice(last.number.end, figure.number.start)
    gap += "from " if figure.number.surface.startswith("from ") else ""
    if PASSES.fullmatch(gap):
        return True
    if len(gap) > (160 if THAT_FIGURE.search(gap) else 110) or not _LIST_GAP.search(gap):
        return False
    if (
        figure.base
        or _STAGE.match(figure.after)
        or _STAGE_AHEAD.search(gap)
        or THAT_WAS_MEANT.match(figure.after, of=figure.sentence.text)
        or THAT_FIGURE.search(gap)
        or GROWS_TO.search(gap)
        or _YEAR_BEFORE.search(gap)
        or READIED.search(gap)
        or (last.base and re.search(r"\bto\b", gap))
    ):
        return True
    start, _ = figure.window
    tail = figure.after[:45].split(",")[0].split(";")[0]
    own = [
        m
        for m in sentence.of("period", "organization", "place", *(("model",) if last.metric in VEHICLE_FLOWS else ()))
        if max(last.number.end, start) <= m.start < figure.number.start
    ]
    own += [m for m in sentence.of("period", "place") if figure.number.end <= m.start <= figure.number.end + len(tail)]
    own = [m for m in own if m.end != last.noun.end] if last.noun is not None else own
    if last.metric in COUNTS and _UNNAMED_PLACE.match(figure.after):
        return True
    if figure.number.unit is None and last.number.unit == "percent":
        # "16 percent by 2027 and 20 by 2030".
        timed = figure.noun is None and any(m.kind == "period" and m.start == figure.number.end + 1 for m in own)
        return timed or any(m.kind == "organization" for m in own) or _has_its_own(figure)
    return bool(own)


# "X, which has 6", "Y with its 35".
_WHICH_HAS = re.compile(rf",? (?:which|who) (?:has|had|holds|held|took|got|stands? at){ABOUT} ")


def _has_its_own(figure: Figure) -> bool:
    """Whether a relative clause tells the number of the maker that is named right before it."""
    sentence, number = figure.sentence, figure.number
    named = [m for m in sentence.of("organization") if m.end <= number.start]
    return bool(named) and _WHICH_HAS.fullmatch(sentence.slice(named[-1].end, number.start)) is not None


# "Five showrooms in the capital and 24 in the country".
_UNNAMED_PLACE = re.compile(
    r" (?:nationwide|countrywide|elsewhere|(?:in|across|throughout) (?:the|its) (?:whole |entire |rest of the |home )?"
    r"(?:country|capital|city|provinces|region|nation|kingdom|continent|suburbs|market)|at home|abroad)\b"
)
_ALL_OF_THEM = re.compile(rf"\bto (?:have|be at|reach|get to|run|operate|own|count|number){ABOUT} \Z")


# "300 dealers sell it, and 50 will be added by December".
_TO_BE_ADDED = re.compile(
    r" (?:are|is|were|will|would|should|could)(?: \w+ly| then| soon)?(?: (?:to|due to|set to))?(?: be)?"
    r" (?:added|to follow)\b"
)


def more_of(last: Figure, figure: Figure) -> str | None:
    """Told as "with 10 more to follow": so many are added; "bringing the total to 80": all of them."""
    metric = last.metric
    if metric is not None and re.search(r"\btotal\b", figure.before):
        return metric.removeprefix("new_")
    fresh = re.match(r" (?:more|others|further|additional|new)\b", figure.after) or re.search(
        r"\b(?:another|a further|an additional) \Z", figure.before
    )
    fresh = fresh or _TO_BE_ADDED.match(figure.after)
    if _ALL_OF_THEM.search(figure.before) and not fresh and metric is not None:
        # "Opened three and wants to have 14": not 14 more.
        return metric.removeprefix("new_")
    # "Has 62 showrooms and aims to add 18".
    fresh = fresh or ADDING.search(figure.before, of=figure.sentence.text)
    return f"new_{metric}" if fresh and metric in ("outlet_count", "market_count", "model_count") else metric


def _is_where(first: Figure, second: Figure) -> bool:
    """Whether a number of countries only tells where those are that the number before it counts."""
    gap = first.sentence.slice(first.number.end, second.number.start)
    return second.metric == "market_count" and first.metric in COUNTS and _IN_SO_MANY.fullmatch(gap) is not None


_IN_SO_MANY = re.compile(rf" (?:[\w-]+ ){{1,4}}(?:in|across|throughout){ABOUT} ")
_MOVE_TO = re.compile(rf"[^,;:]{{0,30}}\bto(?: (?:{APPROXIMATOR}|between))* ")


def moved_on(told: list[Figure], position: int) -> Figure:
    """A number that another one is moved to counts what that one does, where only its noun tells what it counts:
    "capacity rises from 824,000 to 1.074 million units a year".
    """
    figure = told[position]
    last = told[position - 1] if position else None
    if last is not None and position > 1 and _is_where(told[position - 2], last):
        # "From 900 outlets in 88 countries the network is meant to grow to 1,100".
        last = told[position - 2]
    counted = last is not None and last.metric in COUNTS | {"jobs"} and figure.noun is None
    if (
        counted
        and last is not None
        and same_kind(figure.number, last.number)
        and PASSES.fullmatch(figure.sentence.slice(last.number.end, figure.number.start))
    ):
        # "The workforce of 600 should pass 1,000 by the end of the year as exports begin".
        return replace(figure, metric=last.metric, cue=last.cue, carried=True, reason=None)
    revised = last is not None and last.metric in VEHICLE_FLOWS and figure.metric is None and figure.noun is None
    if (
        revised
        and last is not None
        and same_kind(figure.number, last.number)
        and takes_up(figure.sentence.slice(last.number.end, figure.number.start), figure.sentence.text)
    ):
        # "A target of 1.9 million; it has been revised to 1.6 million".
        return replace(figure, metric=last.metric, cue=last.cue, carried=True, reason=None)
    if last is None or not last.base or last.metric is None or last.metric == figure.metric:
        return figure
    weak = figure.metric is None or figure.cue is None or figure.cue is figure.noun
    gap = figure.sentence.slice(last.number.end, figure.number.start)
    if not weak or not _MOVE_TO.fullmatch(gap) or not same_kind(figure.number, last.number):
        return figure
    return replace(figure, metric=last.metric, cue=last.cue, reason=None)
