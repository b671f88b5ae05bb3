"""Shown there: cars that a sentence names as what was shown, begun with or ordered at a happening told just before ("X
made its debut in A on Sunday. On view were the B and the C", "there are two cars, the B and the C", "since then the B
can be ordered").
"""

import re
from collections.abc import Iterator, Sequence

from flows.extraction.context.context import Context, Subject
from flows.extraction.context.model_comparison import is_compared
from flows.extraction.grammar.article import Article, Mention, Sentence
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.shapes import Shape, shape
from flows.extraction.lexicon.car_words import BODIES
from flows.extraction.lexicon.company_words import FIRM
from flows.extraction.models.launch_cars import LISTED
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.told_dates import When, dates
from flows.extraction.wording.needed import Needing

_BE = r"(?:is|are|was|were|stood|stands?)"
_THE = r"(?:the|its|their|a|an|two|three|four|both|all|O's|new|first|electric|O|M's)"
_CARS = (
    rf"(?:[\w-]+ ){{0,3}}?(?:cars?|vehicles?|models?|suvs?|evs?|versions?|{BODIES}|hybrids?|novelties"
    r"|newcomers|pair|duo|trio)"
)
_NAMES = rf"(?:(?:{_THE} )*(?:{_CARS}(?: from O)?[,:]? (?:(?:the|its|called|namely) )*)?M\b)"
_RANGE = r"(?:range|line-?up|offer|offering|portfolio|programme|program|catalogue|assortment|selection|menu|choice)"
_OCCASION = (
    r"(?:(?:the|this|that|its|an?) (?:same )?(?:evening|event|ceremony|occasion|gala|show|party|night|presentation|"
    r"opening|premiere|launch|debut|stand|booth|festivities|celebration|inauguration|start)s?)"
)
# What tells that cars are there, with their names behind or before.
_SHOWN = Needing(
    rf"\b(?P<verb>(?:on|at) (?:view|show|display|stage|offer|sale|hand|the stand|the start)(?: there| in P)?,? {_BE}) "
    rf"{_NAMES}"
    rf"|\A\W*(?P<verb2>there (?:is|are|was|were)|(?:they|these|the (?:pair|duo|two|three|trio|cars|models|vehicles)) "
    rf"(?:is|are|was|were)) (?:called )?{_NAMES}"
    rf"|\A\W*(?P<verb3>(?:the|its|their|O's) (?:[\w-]+ ){{0,2}}?{_RANGE}(?: there| in P)? (?:{_BE}|consists? of|"
    rf"consisted of|comprises?|comprised|includes?|included|begins? with|began with|starts? with|started with|"
    rf"opens? with|"
    rf"covers?|spans?|(?:is|was) made up of|is limited to)) {_NAMES}"
    rf"|\A\W*(?P<verb4>(?:it|O|they|the (?:{FIRM}|importer|distributor))"
    rf"(?: (?:first|initially|now|also|will|there|is|are|at first|to begin with))* (?:offers?|offered|offering|"
    rf"starts?|started|"
    rf"begins?|began|beginning|starting|kick(?:s|ed) off|brings?|brought|showed|presented|sells?|selling)(?: there|"
    rf" out)?"
    rf"(?: with)?) {_NAMES}"
    rf"|\A\W*(?P<verb5>(?:the )?(?:first|opening|initial|launch|debut) (?:[\w-]+ )?(?:model|car|vehicle|suv|offering|"
    rf"product|pair|duo|line-?up|range)s?(?: on offer| on sale| there| in P| to come| to arrive)? {_BE}) {_NAMES}"
    rf"|\bwith (?:both )?(?:the |its |their )?M(?:,? (?:and|plus|,)(?: the| its)? M)* (?P<verb10>on (?:view|show|"
    rf"display|stage|"
    rf"the stand)|as (?:its|the) (?:first|opening) (?:cars?|models?))\b"
    rf"|\b{_OCCASION} (?P<verb6>(?:also |further |then )?(?:saw|brought|featured|included|marked|served|showed|"
    rf"belonged to|was used to|starred|was the stage for|provided the stage for)) [^.;]{{0,80}}?M\b"
    rf"|\b(?P<verb7>(?:at|during|with|for|on) {_OCCASION}),? [^.;]{{0,60}}?M\b"
    rf"|\b(?P<verb8>(?:since then|from (?:then|that day|the same day) on|since that day|at the same time|the same day|"
    rf"(?:on )?that (?:same )?day|on the same day|there(?= the M| O (?:showed|unveiled|"
    rf"presented)))),? [^.;]{{0,50}}?M\b"
    rf"|\bM(?:,? (?:and|plus|,)(?: the| its)? M)*(?:,[^.;]{{3,60}},)? (?P<verb9>(?:is|are|was|were|has been|"
    rf"have been|had "
    rf"been) (?:also |both |all )?(?:on (?:view|show|display|stage|hand)|there(?: too| as well)?|present|"
    rf"among the exhibits))\b"
)
_VERBS = ("verb10", "verb", "verb2", "verb3", "verb4", "verb5", "verb6", "verb7", "verb8", "verb9")
# Sayings of an occasion or a day need a verb of showing or selling; those of what is on sale need a start before them.
_SHOWING = re.compile(
    r"\b(?:show\w*|unveil\w*|present\w*|debut\w*|premier\w*|launch\w*|introduc\w*|reveal\w*|order\w*|reserv\w*|sale|"
    r"sold|"
    r"sell\w*|available|buy|bought|display\w*|exhibit\w*|bow\w*|start\w*|first (?:look|time)|saw|offer\w*|bookings?|"
    r"deliver\w*|priced)\b"
)
_NOT = re.compile(r"\b(?:not|never|no longer|nor|without|missing|absent|later|will follow|yet to|to come)\b")
_HAPPENED = frozenset({"conference", "market_entry", "outlet_opening", "product_launch"})
_STARTS = frozenset({"market_entry", "outlet_opening"})
_REACH = 2


def shown_facts(article: Article, context: Context, told: Sequence[Fact]) -> Iterator[Fact]:
    """The launches of cars that stood at a happening. In: the events found so far."""
    known = [f for f in told if f.dataset == "events"]
    for sentence in article:
        if sentence.kind in ("title", "heading", "dateline", "caption") or not sentence.of("model"):
            continue
        figure = shape(sentence)
        match = _SHOWN.search(figure.text)
        fact = _shown(context, figure, match, known) if match is not None else None
        if fact is not None:
            yield fact


def _shown(context: Context, figure: Shape, match: "re.Match[str]", known: Sequence[Fact]) -> Fact | None:
    sentence = figure.sentence
    group = next(v for v in _VERBS if match[v] is not None)
    cue = figure.cue(match.start(group), match.end(group))
    if _NOT.search(match[0]):
        return None
    occasion = group in ("verb6", "verb7", "verb8")
    if occasion and _SHOWING.search(figure.text) is None:
        return None
    theme = _theme(sentence, cue, known, context, named_only=group in ("verb2", "verb3", "verb4", "verb5"))
    cars = _cars(figure, match, group)
    if theme is None or not cars or _dated(sentence, theme):
        return None
    named = [context.model(m) for m in cars]
    brand = named[0].organization_id
    family = context.vocabulary.family(str(theme.cells["organization_id"]))
    if brand not in family and str(theme.cells["organization_id"]) not in context.vocabulary.family(brand):
        return None
    if _launched({n.model_id for n in named}, known, sentence):
        return None
    scene = Scene(sentence.clause_at(cue.start), context)
    planned = theme.cells["status"] == "scheduled"
    return happening(
        "product_launch",
        scene,
        Subject(brand, cars[0].start, cars[0].end, "model"),
        cue,
        Telling("scheduled" if planned else "occurred", "asserted"),
        _when(scene, theme),
        _place(theme),
        rule="shown_there",
        models=[n.model_id for n in named if n.organization_id == brand],
    )


def _theme(
    sentence: Sentence, cue: Mention, known: Sequence[Fact], context: Context, *, named_only: bool
) -> Fact | None:
    """The happening told last before: in the sentence itself, else in one of the two before it."""
    near = [s.start for s in context.article.before(sentence)[-_REACH:]]
    found = [
        f
        for f in known
        if f.cells["event_type"] in (_STARTS if named_only else _HAPPENED)
        and f.cells["certainty"] == "asserted"
        and f.cells["status"] != "cancelled"
        and f.spans["event_type"][1] <= cue.start
        and (f.statement[0] in near or f.statement[0] == sentence.start)
        and not (f.cells["event_type"] == "product_launch" and f.models)
    ]
    if named_only and any(f.cells["event_type"] == "market_entry" for f in found):
        found = [f for f in found if f.cells["event_type"] == "market_entry"]
    return max(found, key=lambda f: f.spans["event_type"][0], default=None)


def _cars(figure: Shape, match: "re.Match[str]", group: str) -> list[Mention]:
    """The cars of the statement: those of the list that the match ends or begins with."""
    sentence = figure.sentence
    within = figure.within(match.start(), len(figure.text), "model")
    runs: list[list[Mention]] = []
    for mention in within:
        if is_compared(sentence, mention):
            continue
        between = sentence.slice(runs[-1][-1].end, mention.start) if runs else ""
        if runs and (
            LISTED.fullmatch(between)
            or re.fullmatch(r"(?:,? an? [^,;.]{2,40})?,?(?: and)?(?: an?| the| its)? ", between)
            or re.fullmatch(r" [\w-]{2,12}(?: [\w-]{2,12})?,?(?: and)?(?: the| its)? ", between)
        ):
            runs[-1].append(mention)
        else:
            runs.append([mention])
    return runs[0] if runs else []


def _launched(models: set[str], known: Sequence[Fact], sentence: Sentence) -> bool:
    """Whether the launch of one of the cars is told of already, and not only in these words without a date."""
    return any(
        f.cells["event_type"] == "product_launch"
        and models & set(f.models)
        and ("date_text" in f.cells or f.statement[0] != sentence.start)
        for f in known
    )


def _dated(sentence: Sentence, theme: Fact) -> bool:
    """Whether the sentence has a date of its own, and not only that of a happening told in it."""
    own = {theme.spans[c] for c in ("start_on", "end_on", "date_text") if c in theme.spans}
    return any(dates(sentence, m) and (m.start, m.end) not in own for m in sentence.of("period"))


def _when(scene: Scene, theme: Fact) -> When | None:
    """The time of the happening, at its words."""
    span = theme.spans.get("start_on") or theme.spans.get("end_on") or theme.spans.get("date_text")
    if span is None:
        return None
    mention = next((m for s in scene.article for m in s.of("period") if (m.start, m.end) == span), None)
    found = scene.resolve(mention, None) if mention is not None else None
    if found is None or found.mention is None:
        return None
    same = found.start == theme.cells.get("start_on") and found.end == theme.cells.get("end_on")
    if same:
        return found
    for side in ("past", "future"):
        other = scene.resolve(found.mention, side)
        if other is not None and other.start == theme.cells.get("start_on"):
            return other
    return None


def _place(theme: Fact) -> Mention | None:
    """The place of the happening, at its words."""
    place = theme.cells.get("place")
    if place is None:
        return None
    start, end = theme.spans["place"]
    city = theme.cells.get("city")
    return Mention(
        "place", start, end, "", id=str(place), label="country", city=str(city) if city is not None else None
    )
