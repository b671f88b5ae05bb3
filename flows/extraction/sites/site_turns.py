"""Turns of sites: plants, other sites and outlets told by what a place gets, by work that goes on, by "another"
one in the next town, by a line of a fact box; and cars that are counted behind their noun ("car number 28 million").
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.extraction.context.context import Context, Subject
from flows.extraction.context.event_places import is_scene, specific
from flows.extraction.grammar.article import Article, Mention
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.predicate_words import words_of
from flows.extraction.grammar.reach import calling_off, hedging
from flows.extraction.grammar.shapes import WILL, Shape, shape
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.launches.numbered_cars import numbered_car
from flows.extraction.lexicon.event_words import event_words
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.told_dates import When
from flows.extraction.sites.site_nouns import MANY
from flows.extraction.sites.site_themes import headed_place, place_of_site, theme_of_site
from flows.extraction.sites.site_turn_words import (
    ANOTHER,
    DATED_LINE,
    IN_THE_MAKING,
    LED_DATED,
    LED_LINE,
    LINE_DATED,
    NUMBERED_CAR,
    PLACE_GETS,
    PLACE_HAS,
    PLACE_IS_WHERE,
    PLACE_WAITS,
    SINCE_HAS,
    SITE_SINCE,
    STEP_LINE,
    THERE_HAS,
    THERE_SINCE,
    WORK_ON,
)
from flows.extraction.sites.standing_sites import AT_WORK_IN, SITE_STANDS, TOWNS_SITE
from flows.extraction.wording.needed import Choice, Needing

KINDS = {"plant": "plant", "facility": "facility", "outlet": "outlet_opening"}
_RULES: tuple[tuple[str, Needing], ...] = (
    ("place_gets", PLACE_GETS),
    ("place_has", PLACE_HAS),
    ("place_waits", PLACE_WAITS),
    ("since_has", SINCE_HAS),
    ("there_since", THERE_SINCE),
    ("there_has", THERE_HAS),
    ("place_is_where", PLACE_IS_WHERE),
    ("site_since", SITE_SINCE),
    ("site_stands", SITE_STANDS),
    ("towns_site", TOWNS_SITE),
    ("at_work_in", AT_WORK_IN),
    ("step_line", STEP_LINE),
    ("work_on", WORK_ON),
    ("in_the_making", IN_THE_MAKING),
    ("dated_line", DATED_LINE),
    ("line_dated", LINE_DATED),
    ("led_line", LED_LINE),
    ("led_line", LED_DATED),
    ("another_site", ANOTHER),
    ("numbered_car", NUMBERED_CAR),
)
_CHOICE = Choice(_RULES, lambda rule: rule[1])
_STANDING = frozenset("place_has since_has site_since site_stands towns_site at_work_in there_since there_has".split())
_DATES_FROM = re.compile(r"dat(?:es?|ing)\b")
_OF_ANOTHER = frozenset({"another_site", "step_line"})
_LINES = frozenset({"dated_line", "line_dated", "led_line", "step_line"})
_NO_HEAD = frozenset({"preposition", "aux", "stop", "link"})
_NOT = re.compile(r"\b(?:not|never|no|neither|nor|without|if|unless|no longer)\b")
_AHEAD = re.compile(
    rf"\b(?:{WILL}|due|planned|scheduled|slated|expected|pencilled|foreseen|announced|in preparation|to open|to follow|"
    r"to close|opening|coming|next|in line|look|under construction|being|going up|getting|plans?|wants?|intends?|aims?|"
    r"means?|hopes?|promise[sd]?|proposes?|still|yet|pipeline|approved|confirmed|under way|underway|progress\w*|swing|"
    r"wait|patient|hold o\w+|going on|going ahead|proceed\w*|advanc\w*|nearing|hand|work|continues?|goes on|on the way"
    r"|on its way|about)\b"
    r"|\bare \w+ing\b|\bis \w+ing\b"
)
_DONE = re.compile(
    r"\b(?:opened|followed|came|joined|started|got|gained|received|given|inaugurated|built|erected|set up|put up|added|"
    r"established|closed|shut|shut down|closed down|mothballed|commissioned|enlarged|expanded|extended|completed|"
    r"finished|ready|running|in use|in operation|begun|over|been open)\b"
)
_CALLED_OFF = re.compile(r"\b(?:cancelled|scrapped|shelved)\b")
_MANY = re.compile(rf"\b{MANY}\b")


def site_turn_facts(article: Article, context: Context, told: Sequence[Fact]) -> Iterator[Fact]:
    """The events of sites, and the counted cars, that an article tells so. In: the events found so far, which stand."""
    known = [f for f in told if f.dataset == "events"]
    for sentence in article:
        if sentence.kind in ("title", "dateline"):
            continue
        figure = shape(sentence)
        for name, pattern in _CHOICE.of(figure.text):
            if sentence.kind == "heading" and name not in _LINES:
                continue
            for match in pattern.finditer(figure.text):
                found = [f for f in _turn(context, figure, match, name, known) if not is_told(f, known)]
                known += found
                yield from found


def _turn(context: Context, figure: Shape, match: "re.Match[str]", name: str, known: Sequence[Fact]) -> Iterator[Fact]:
    sentence = figure.sentence
    start = match.start("site") if "site" in match.re.groupindex else max(match.start("verb"), match.start())
    scene = Scene(sentence.clause_at(figure.offset(start)), context)
    if name == "numbered_car":
        yield from numbered_car(scene, figure, match)
        return
    theme = theme_of_site(sentence, figure.offset(start), known) if name in _OF_ANOTHER else None
    if name in _OF_ANOTHER and theme is None:
        return
    kind = str(theme.cells["event_type"]) if theme is not None else kind_of_site(context, figure, match)
    if kind is None or _NOT.search(match[0]):
        return
    since = any(m.relation == "since" for m in figure.within(*match.span("date"), "period"))
    if name in _STANDING and not (since or _DATES_FROM.match(match["verb"])):
        return
    places = _places(scene, figure, match, name) if name != "step_line" or theme is None else place_of_site(theme)
    crowd = kind == "outlet_opening" and name != "work_on" and _MANY.search(match[0]) is not None
    if crowd and not any(p.city for p in places):
        return
    verb = (match["verb"] or "") if "verb" in match.re.groupindex else ""
    when = _when(
        scene, figure, match, past=name in _STANDING or (_DONE.search(verb) is not None and not _AHEAD.search(verb))
    )
    cue = figure.cue(match.start("site"), match.end("site")) if theme is None else figure.cue(*match.span("verb"))
    telling = _telling(
        scene, verb, cue, when, over=name in _STANDING or (name == "led_line" and match["over"] is not None)
    )
    subject = _subject(scene, figure, match, theme)
    if subject is None or not is_maker(subject.organization_id, context.vocabulary):
        return
    nowhere: list[Mention | None] = [None] if when is not None else []
    for place in (places if kind == "outlet_opening" else specific(places)) or nowhere:
        fact = happening(kind, scene, subject, cue, telling, when, place, rule=name)
        if fact is not None:
            yield fact


def kind_of_site(context: Context, figure: Shape, match: "re.Match[str]") -> str | None:
    """The kind of site that a noun phrase names: its last word tells it, and nothing in it but what describes it."""
    start, end = figure.offset(match.start("site")), figure.offset(match.end("site") - 1) + 1
    words = [w for w in words_of(figure.sentence, event_words(context.vocabulary.folder)) if start <= w.start < end]
    if not words or any(w.kind in _NO_HEAD for w in words):
        return None
    if any(w.kind == "verb" and not any(t.label == "destined" for t in w.terms) for w in words[:-1]):
        return None  # "Shut up shop in Rayong"
    return KINDS.get(words[-1].label) if words[-1].kind in ("noun", "verb") else None


def _places(scene: Scene, figure: Shape, match: "re.Match[str]", name: str) -> list[Mention]:
    if name == "another_site" and match["owners"] is not None:
        return figure.within(*match.span("owners"), "place")
    given = match["places"] if "places" in match.re.groupindex else None
    if given is not None:
        found = figure.within(match.start("places"), match.end("places"), "place")
        if given.startswith("the same"):
            found = _last_town(scene)  # "A studio in the same city"
        found = [p for p in found if (p.label != "demonym" or name == "at_work_in") and p.id not in (None, "worldwide")]
        if name == "place_has" and match["towns"] is not None:
            towns = figure.within(*match.span("towns"), "place")
            return [t for t in towns if any(t.id == p.id for p in found)] or found
        if name == "another_site" and len({p.id for p in found}) == 1:
            return found[:1]
        return [p for p in found if name in ("place_gets", "place_waits") or is_scene(scene.sentence, p)]
    if name in _LINES and (headed := headed_place(scene)) is not None:
        return [headed]
    setting = scene.setting()
    return [setting] if setting is not None else []


def _last_town(scene: Scene) -> list[Mention]:
    """The town that was told last before the statement, in its sentence or the one before."""
    for sentence in (scene.sentence, *reversed(scene.article.before(scene.sentence)[-1:])):
        towns = [p for p in sentence.of("place") if p.city is not None and p.end <= scene.clause.end]
        if towns:
            return towns[-1:]
    return []


def _when(scene: Scene, figure: Shape, match: "re.Match[str]", *, past: bool) -> When | None:
    given = match["date"] if "date" in match.re.groupindex else None
    if given is not None:
        found = figure.within(match.start("date"), match.end("date"), "period")
    else:
        behind = re.match(r"[^.;:,]{0,30}?(?=D)", figure.text[match.end() :])
        end = match.end() + (behind.end() + 1 if behind is not None else 0)
        found = (
            figure.within(match.end(), end, "period") or figure.within(figure.first, match.start() + 4, "period")[:1]
        )
    found = [m for m in found if m.granularity not in ("duration", "measure")]
    if not found:
        return None
    mention = replace(found[0], relation="in") if past and found[0].relation in ("since", "from") else found[0]
    if "wait" in match.re.groupindex and mention.relation == "until":  # the wait ends, and what is awaited begins
        return scene.resolve(replace(mention, relation="in"), "future")
    return scene.resolve(mention, "past" if past else None)


def _telling(scene: Scene, verb: str, cue: Mention, when: When | None, *, over: bool) -> Telling:
    """How it is told: by the verb, and where that leaves it open by the date."""
    if _CALLED_OFF.search(verb) or calling_off(scene.clause, cue.start):
        return Telling("cancelled", "denied")
    hedges = [h for h in hedging(scene.clause, cue.start) if h.start < cue.end]
    if hedges:
        return Telling("scheduled", "hedged", None, hedges[0])
    reference = scene.context.reference
    first = (when.start or when.end) if when is not None else None
    if reference is not None and first is not None and first > reference:
        return Telling("scheduled", "asserted")
    if over or (_DONE.search(verb) is not None and not _AHEAD.search(verb)):
        return Telling("occurred", "asserted")
    if _AHEAD.search(verb):
        return Telling("scheduled", "asserted")
    last = when.end if when is not None else None
    past = reference is not None and last is not None and last <= reference
    return Telling("occurred" if past or (first is not None and verb == "") else "scheduled", "asserted")


def _subject(scene: Scene, figure: Shape, match: "re.Match[str]", theme: Fact | None) -> Subject | None:
    """The maker that the words name, else whose the site before is, else the maker of the heading or the statement."""
    known = scene.context.vocabulary
    named = [m for m in figure.within(*match.span(), "organization") if is_maker(m.id or "", known)]
    if named:
        return Subject(named[0].id or "", named[0].start, named[0].end, "name")
    if theme is not None:
        start, end = theme.spans["organization_id"]
        return Subject(str(theme.cells["organization_id"]), start, end, "theme")
    found = scene.maker(figure.offset(match.start("verb") if match["verb"] is not None else match.start("site")))
    return None if found is None or found.rule == "model" else found


def is_told(fact: Fact, known: Sequence[Fact]) -> bool:
    """Whether another rule told of such an event in these words, or of one at the same place in this sentence."""
    for other in known:
        if other.cells["event_type"] != fact.cells["event_type"] or other.statement[0] != fact.statement[0]:
            continue
        here = {fact.cells.get("city"), other.cells.get("city")} - {None}
        dates = [(f.cells.get("start_on"), f.cells.get("end_on")) for f in (fact, other)]
        if None not in [d[0] or d[1] for d in dates] and dates[0] != dates[1]:
            continue
        if other.cells.get("place") in (None, fact.cells.get("place")) and len(here) < 2:
            return True
        (start, end), (first, last) = fact.spans["event_type"], other.spans["event_type"]
        if start < last and first < end and fact.rule != other.rule:
            return True
    return False
