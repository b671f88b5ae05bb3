"""Lines of sites: towns each with a time behind the site that they get ("three stores: Warsaw in April, Kraków in
June"), and lines of a table of towns ("Riyadh: studio since 2022, a second one planned for autumn").
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.extraction.context.context import Context, Subject
from flows.extraction.grammar.article import Article, Mention, Sentence
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.predicate_words import Word, words_of
from flows.extraction.grammar.reach import hedging
from flows.extraction.grammar.shapes import Shape, shape
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.lexicon.event_words import event_words
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.told_dates import When
from flows.extraction.sites.site_turn_words import TOWN_LINE, TOWNS_DATED
from flows.extraction.sites.site_turns import KINDS, is_told

_TITLED = ("title", "dateline")
_MAKING = frozenset({"production", "construction"})
_BACK = 110
_ENTRY = re.compile(r"[^;]+")
_AHEAD = re.compile(
    r"\b(?:will|to open|to close|to follow|to come|planned|due|scheduled|under construction|being built|coming|from|"
    r"in preparation|in planning|next|expected|opens|follows|going up)\b"
)
_OVER = re.compile(
    r"\b(?:opened|closed|shut|inaugurated|since|completed|finished|begun|started|expanded|enlarged|extended|until|till|"
    r"up and running|sold|mothballed|commissioned)\b"
)
_SPAN = ("duration", "measure")


def site_line_facts(article: Article, context: Context, told: Sequence[Fact]) -> Iterator[Fact]:
    """The events of sites that rows of towns with their times tell. In: the events found so far, which stand."""
    known = [f for f in told if f.dataset == "events"]
    for sentence in article:
        if sentence.kind in _TITLED or not sentence.of("place"):
            continue
        figure = shape(sentence)
        rows = [*_rows(context, figure)] if sentence.kind != "heading" else []
        for fact in [*rows, *_table(article, context, figure)]:
            if not is_told(fact, known):
                known.append(fact)
                yield fact


def _rows(context: Context, figure: Shape) -> Iterator[Fact]:
    """`three stores - Warsaw in April, Kraków in June`: one a town."""
    sentence = figure.sentence
    match = TOWNS_DATED.search(figure.text)
    if match is None or sentence.of("model"):
        return
    start = figure.offset(match.start("row"))
    before = [w for w in _words(context, sentence) if start - _BACK < w.start < start]
    site = next((w for w in reversed(before) if w.kind == "noun" and w.label in KINDS), None)
    if site is None or any(w.text == ";" for w in before if w.start > site.end):
        return
    scene = Scene(sentence.clause_at(site.start), context)
    subject = scene.maker(start)
    pairs = figure.within(*match.span("row"), "place", "period")
    for place, period in zip(pairs[::2], pairs[1::2], strict=False):
        if place.kind != "place" or period.kind != "period" or place.city is None or subject is None:
            return
        past = re.search(r"\b(?:opened|inaugurated|closed|were|followed|has|have)\b", figure.text[: match.end()])
        yield from _event(scene, KINDS[site.label], subject, site, place, period, past=past is not None)


def _table(article: Article, context: Context, figure: Shape) -> Iterator[Fact]:
    """`Riyadh: studio since 2022; service centre, under construction`: one an entry that names a site."""
    sentence = figure.sentence
    match = TOWN_LINE.match(figure.text)
    makers = [m for m in sentence.of("organization") if is_maker(m.id or "", context.vocabulary)]
    if match is None or makers or sentence.of("model", "person"):
        return
    heads = figure.within(match.start("town"), match.start("entries"), "place")
    place = next((p for p in heads if p.city is not None), heads[0])
    scene = Scene(sentence.clauses[0], context)
    subject = _headed(article, sentence, context) or scene.maker(sentence.start + 1)
    if place.city is None or subject is None or subject.rule == "model":
        return
    if not is_maker(subject.organization_id, context.vocabulary):
        return
    kind = _listed(article, sentence, context)
    for entry in _ENTRY.finditer(match["entries"]):
        first, last = match.start("entries") + entry.start(), match.start("entries") + entry.end()
        start, end = figure.offset(first), figure.offset(last - 1) + 1
        words = [w for w in _words(context, sentence) if start <= w.start < end]
        sites = [w for w in words if w.kind == "noun" and (w.label in KINDS or w.label in _MAKING)]
        periods = [p for p in figure.within(first, last, "period") if p.granularity not in _SPAN]
        modal = any("modal" in w.classes for w in words)
        if modal or (not periods and _AHEAD.search(entry[0]) is None) or (not sites and kind is None):
            continue
        site = sites[0] if sites else words[0]
        kind = KINDS.get(site.label, "plant") if sites else kind
        past = _OVER.search(entry[0]) is not None or any(p.relation == "since" for p in periods[:1])
        yield from _event(scene, kind or "plant", subject, site, place, next(iter(periods), None), past=past)


def _listed(article: Article, sentence: Sentence, context: Context) -> str | None:
    """The kind of site that the heading or lead over a line lists."""
    for before in reversed(article.before(sentence)):
        if before.kind in ("title", "heading") or before.text.rstrip().endswith(":"):
            found = {w.label for w in _words(context, before) if w.kind == "noun" and w.label in KINDS}
            return KINDS[found.pop()] if len(found) == 1 else None
    return None


def _headed(article: Article, sentence: Sentence, context: Context) -> Subject | None:
    """The only firm of the heading, title or lead that stands over a line."""
    for before in reversed(article.before(sentence)):
        named = {m.id: m for m in before.of("organization") if is_maker(m.id or "", context.vocabulary)}
        if named and (before.kind in ("title", "heading") or before.text.rstrip().endswith(":")):
            firm = next(iter(named.values()))
            return Subject(firm.id or "", firm.start, firm.end, "name") if len(named) == 1 else None
    return None


def _event(
    scene: Scene, kind: str, subject: Subject, site: Word, place: Mention, period: Mention | None, *, past: bool
) -> Iterator[Fact]:
    since = period is not None and past and period.relation in ("since", "from")
    mention = replace(period, relation="in") if since and period is not None else period
    when = scene.resolve(mention, "past" if past else "future") if mention is not None else None
    telling = _telling(scene, when, past=past)
    cue = Mention("cue", site.start, site.end, scene.sentence.slice(site.start, site.end), label="site")
    fact = happening(kind, scene, subject, cue, telling, when, place, rule="town_row")
    if fact is not None:
        yield fact


def _telling(scene: Scene, when: When | None, *, past: bool) -> Telling:
    hedges = hedging(scene.clause, scene.clause.end)
    reference = scene.context.reference
    last = when.end if when is not None else None
    if hedges and not past:
        return Telling("scheduled", "hedged", None, hedges[0])
    over = reference is not None and last is not None and last <= reference
    return Telling("occurred" if past or over else "scheduled", "asserted")


def _words(context: Context, sentence: Sentence) -> Sequence[Word]:
    return words_of(sentence, event_words(context.vocabulary.folder))
