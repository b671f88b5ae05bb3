"""Lines of a table of starts: countries and the time of each, under words that tell of markets or of a launch.

"Changan's timetable: - Norway, Denmark: on sale since June 2025 - Italy: from April", "DEEPAL ABROAD / Thailand:
November 2023 / Brazil: second half of 2026".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.extraction.context.context import Context, Subject
from flows.extraction.context.event_places import specific
from flows.extraction.grammar.article import Article, Mention, Sentence
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.shapes import Shape, shape
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.markets.market_periods import told_ahead
from flows.extraction.models.launch_cars import cars_of
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene
from flows.extraction.wording.needed import Needing

_PLACES = r"(?P<places>(?:the )?P(?:(?:,| and|, and| &|/| \+) (?:the )?P)*)"
# What a line says beside its countries and its time.
_WORD = (
    r"(?:already|now|since|from|on|sale|in|showrooms|available|launch|launched|launches|entered|entry|start|started|"
    r"starts|of|sales|deliveries|market|premiere|debut|first|cars|arrival|arrives|planned|expected|due|scheduled|"
    r"probably|possibly|perhaps|likely|for|at|the|to|follow|come|next|open|opened|opens|as|early|is|are|was|were|will|"
    r"be|then|later|been|there|present|active|customers?|orders|until|coming|tbc|provisionally|officially)"
)
_LINE = re.compile(
    rf"\A\W*{_PLACES} ?(?::|–|—|-|\() ?(?P<label>(?:{_WORD} ){{0,6}})(?P<date>D)"
    rf"(?P<tail>[ ,(]{{0,2}}(?:{_WORD}[ ,)]{{0,2}}){{0,4}})\W*\Z"
    rf"|\A\W*(?P<date2>D) ?(?::|–|—|-) ?(?P<label2>(?:{_WORD} ){{0,4}})(?P<places2>(?:the )?P"
    r"(?:(?:,| and|, and| &|/| \+) (?:the )?P)*)\W*\Z"
)
_OF_STARTS = Needing(
    r"\b(?:markets?|countr(?:y|ies)|abroad|overseas|expansion|launch\w*|roll-?outs?|timetable|schedule|on sale|sales|"
    r"debuts?|entry|entries|entered|arriv\w*|where|map|international|world|programme|plans?|calendar|roadmap|dates|"
    r"next|steps|stops|export\w*|deliveries|customers|brand)\b",
    re.IGNORECASE,
)
_HEDGED = re.compile(r"\b(?:possibly|perhaps|provisionally|tbc)\b")
_AHEAD = re.compile(r"\b(?:planned|expected|due|scheduled|probably|likely|to follow|to come|next|will be|coming)\b")
_LEAST = 2
# How many sentences before its first line words may tell what a table is of.
_REACH = 2


def line_facts(article: Article, context: Context) -> Iterator[Fact]:
    """The starts that the tables of an article tell."""
    block: list[tuple[Shape, re.Match[str]]] = []
    for sentence in [*article, None]:
        match = _LINE.match(shape(sentence).text) if sentence is not None and _may_be_line(sentence) else None
        if sentence is not None and match is not None:
            block.append((shape(sentence), match))
            continue
        if len(block) >= _LEAST:
            yield from _table(article, context, block)
        block = []


def _may_be_line(sentence: Sentence) -> bool:
    return bool(sentence.of("period")) and bool(sentence.of("place")) and not sentence.of("organization", "model")


def _table(article: Article, context: Context, block: Sequence[tuple[Shape, "re.Match[str]"]]) -> Iterator[Fact]:
    first = block[0][0].sentence
    leads = list(reversed(article.before(first)[-_REACH:]))
    lead = next((s for s in leads if _OF_STARTS.search(s.text) or s.kind == "heading"), None)
    if lead is None or lead.cues("plant_noun", "outlet_noun", "facility_noun", "show_noun"):
        return
    if not _OF_STARTS.search(lead.text) and not any(_OF_STARTS.search(f.sentence.text) for f, _ in block):
        return
    cars = [g for c in lead.clauses for g in cars_of(c, context)]
    named = [m for m in lead.of("organization") if is_maker(m.id or "", context.vocabulary)]
    scene = Scene(first.clauses[0], context)
    subject = Subject(named[0].id or "", named[0].start, named[0].end, "name") if named else scene.maker(first.start)
    models: Sequence[str] = ()
    if cars:
        known = [context.model(m) for m in cars[0].mentions]
        brand = known[0].organization_id
        models = [k.model_id for k in known if k.organization_id == brand]
        subject = Subject(brand, cars[0].start, cars[0].end, "model")
    if subject is None or (subject.rule == "model" and not cars):
        return
    for figure, match in block:
        yield from _line(context, figure, match, subject, models)


def _line(
    context: Context, figure: Shape, match: "re.Match[str]", subject: Subject, models: Sequence[str]
) -> Iterator[Fact]:
    which = "" if match["date"] is not None else "2"
    mention = figure.within(match.start(f"date{which}"), match.end(f"date{which}"), "period")[0]
    if mention.granularity in ("duration", "measure"):
        return
    words = (match[f"label{which}"] or "") + (match["tail"] or "")
    ahead = told_ahead(mention, context)
    planned = ahead is True or (ahead is None and _AHEAD.search(words) is not None)
    scene = Scene(figure.sentence.clause_at(mention.start), context)
    plain = replace(mention, relation="in") if mention.relation in ("since", "from") else mention
    when = scene.resolve(plain, "future" if planned or mention.relation != "since" else "past")
    if mention.relation == "since":
        when = scene.resolve(plain, "past")
    if when is None:
        return
    reference = context.reference
    if reference is not None and when.start is not None and when.start > reference:
        planned = True
    hedged = _HEDGED.search(words) is not None
    told = Telling("scheduled" if planned or hedged else "occurred", "hedged" if hedged else "asserted")
    kind = "product_launch" if models else "market_entry"
    for place in specific(_countries(figure, match, which)):
        fact = happening(kind, scene, subject, mention, told, when, place, rule="start_line", models=models)
        if fact is not None:
            yield fact


def _countries(figure: Shape, match: "re.Match[str]", which: str) -> Sequence[Mention]:
    found = figure.within(match.start(f"places{which}"), match.end(f"places{which}"), "place")
    return [p for p in found if p.city is None and p.label != "demonym" and p.id not in (None, "worldwide")]
