"""Gatherings: dealers who are called together, meetings in a town, shows that are known by their letters alone, and
shows of which a maker is told behind: "is the stage for X", "among the exhibitors was X", "X's next meeting is in …".
"""

import re
from collections.abc import Iterator, Sequence

from flows.extraction.context.context import Context, Subject
from flows.extraction.grammar.article import Article, Mention
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.reach import calling_off, hedging
from flows.extraction.grammar.shapes import WILL, Shape, cased, shape
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.shows import shows_in
from flows.extraction.scenes.told_dates import When, dates
from flows.extraction.wording.needed import Choice, Needing

_TRADE = r"(?:dealers|distributors|importers|partners|suppliers|retailers|salespeople|sales staff|agents)"
_SHOWING = (
    r"(?:show(?:s|ed|n)?|unveil(?:s|ed)?|present(?:s|ed)?|display(?:s|ed)?|exhibit(?:s|ed)?|stands?|booths?|appear\w*)"
)
_MEETING = r"(?:meeting|gathering|get-together|dinner|reception|workshop|briefing|session|event|presentation)"
_HELD = (
    r"(?:takes? place|took place|(?:was|is|will be|is to be) (?:held|planned|staged|due|scheduled|set"
    r"|called)(?: for)?|opens?|opened|will take place"
    r"|begins?|began|starts?|started|is|will be)"
)
_STAGE = r"(?:stage|setting|venue|scene|backdrop|platform|occasion|springboard|showcase)"
_RULES: tuple[tuple[str, Needing], ...] = (
    # "X showed at KLIMS in Kuala Lumpur": letters that are no word, with the town behind.
    (
        "lettered_show",
        Needing(
            rf"\bO\b[^.;:]{{0,60}}?\b{_SHOWING}\b[^.;:]{{0,40}}? at (?:the )?(?P<verb>[A-Z]{{3,6}})(?: \d{{4}})? "
            r"in (?P<at>P)"
        ),
    ),
    (
        "called_together",
        Needing(
            rf"\bO\b(?: P)?[^.;:,]{{0,20}}? (?P<verb>(?:{WILL} )?(?:invite[sd]?|gather(?:s|ed)?|assemble[sd]?"
            r"|br(?:ought|ings?) together|summon(?:s|ed)?|convene[sd]?|call(?:s|ed) together|host(?:s|ed)?"
            r"|br(?:ought|ings?)(?= [\w' -]{2,40} together))) "
            rf"(?:[\w'-]+ |P ){{0,6}}?{_TRADE}\b[^.;:,]{{0,40}}? (?:to|in|at) (?P<at>P)"
        ),
    ),
    # "X called its dealers to a meeting in A", "X met its distributors in A".
    (
        "called_together",
        Needing(
            rf"\bO (?P<verb>(?:{WILL} )?(?:call(?:s|ed)?|ask(?:s|ed)?|fl(?:y|ies|ew)))(?: [\w'-]+| P){{0,4}}? {_TRADE}"
            rf" to an? (?:[\w-]+ )?(?:{_MEETING}|conference|summit|convention)[^.;:,]{{0,30}}? (?:in|at) (?P<at>P)"
            rf"|\bO (?P<too>(?:{WILL} meet|meets|met)(?: with)?) (?:its|their|some|the|all|\d[\d,]*)"
            rf"(?: [\w'-]+| P){{0,4}}? {_TRADE}(?: from [^.;:,]{{2,40}}?)? (?:D )?in (?P<there>P)"
        ),
    ),
    # "Some 120 importers were invited to Chongqing by X".
    (
        "called_together",
        Needing(
            rf"\b{_TRADE}\b[^.;:,]{{0,40}}? (?P<verb>(?:{WILL} be|were|are|have been) (?:invited|summoned|called"
            rf"|brought"
            r"|flown|gathered|asked|bidden))(?: together)? (?:to|in) (?P<at>P)[^.;:]{0,30}? by (?:the )?(?P<who>O)"
        ),
    ),
    (
        "came_together",
        Needing(
            rf"\b{_TRADE}\b[^.;:,]{{0,40}}? (?P<verb>(?:{WILL} )?(?:met|meet|gather(?:ed)?|came together|come together"
            rf"|convened?|assembled?)) (?:D )?(?:in|at) (?P<at>P)[^.:]{{0,60}}? (?:(?:at|on) the invitation of"
            r"|as guests of|(?:invited|hosted|called) by|for a (?:conference|summit|convention) of"
            r"|(?:the )?hosts? (?:is|was"
            r"|will be)) (?:the )?(?P<who>O)"
        ),
    ),
    (
        "trade_meeting",
        Needing(
            rf"\b{_TRADE}\b[^.;:]{{0,20}}? at an? (?:[\w-]+ )?(?P<verb>{_MEETING}) (?:D )?in (?P<at>P)"
            rf"|\b(?:(?:at|during|over) an?|over) (?:[\w-]+ )?(?P<too>{_MEETING}) (?:with|for|of) (?:[\w'-]+ |P "
            rf"|O's ){{0,3}}?{_TRADE} "
            r"(?:(?:held|staged|given|hosted) )?(?:D )?in (?P<there>P)"
        ),
    ),
    (
        "show_of",
        Needing(rf"\b(?P<verb>is|was|will be|are|were) the {_STAGE} (?:for|of|chosen for) (?:the )?(?P<who>O)"),
    ),
    (
        "show_of",
        Needing(
            r"\b(?:[Aa]mong|[Oo]ne of) the (?:[\w-]+ )?(?:exhibitors|newcomers|firms|makers|brands|participants"
            r"|debutants)\b[^.;]{0,80}? (?P<verb>was|were|is|are|will be) (?:the )?(?P<who>O)"
        ),
    ),
    ("own_show", Needing(rf"\b(?P<who>O)(?:'s?)? (?:[\w-]+ ){{0,5}}?(?P<verb>{_HELD}) (?:D )?(?:in|at) P")),
)
_CHOICE = Choice(_RULES, lambda rule: rule[1])
_OWN = re.compile(r"(?:conference|summit|convention|forum|day|gathering|congress|meeting)s?\Z", re.IGNORECASE)
# Letters that are no show.
_WORDS = frozenset(
    {"CEO", "CFO", "COO", "SUV", "USA", "UAE", "ASEAN", "GCC", "PHEV", "REEV", "EREV", "HQ", "VIP", "CKD"}
)
_AHEAD = re.compile(rf"\b(?:{WILL}|is|are|have been|takes?|opens?|begins?|starts?)\b")
_NOT = re.compile(r"\b(?:not|never|no longer|without|cancel\w*)\b")


def gathering_facts(article: Article, context: Context, told: Sequence[Fact]) -> Iterator[Fact]:
    """The conferences that an article tells so. In: the events found so far; a sentence that tells of one is left."""
    done = {f.statement[0] for f in told if f.cells.get("event_type") == "conference"}
    for sentence in article:
        if sentence.kind in ("heading", "dateline") or sentence.start in done:
            continue
        figure = shape(sentence)
        text = cased(figure)
        for rule, pattern in _CHOICE.of(text):
            match = pattern.search(text)
            fact = _gathering(context, figure, match, rule) if match is not None else None
            if fact is not None:
                yield fact
                break


def _gathering(context: Context, figure: Shape, match: "re.Match[str]", rule: str) -> Fact | None:
    sentence = figure.sentence
    groups = match.groupdict()
    verb = "verb" if groups["verb"] is not None else "too"
    if _NOT.search(match[0]) or match[verb] in _WORDS:
        return None
    cue = figure.cue(*match.span(verb))
    scene = Scene(sentence.clause_at(cue.start), context)
    when, place = _when(scene, cue), None
    for group in ("at", "there"):
        if groups.get(group) is not None:
            place = next(iter(figure.within(*match.span(group), "place")), None)
    if rule in ("show_of", "own_show"):
        shows = [s for s in shows_in(Scene(sentence.clauses[0], context)) if s.named or rule == "own_show"]
        if not shows or (rule == "own_show" and not _OWN.search(shows[0].cue.surface)):
            return None
        if rule == "own_show" and not match.start() <= figure.text.find(shows[0].cue.surface.lower()) < match.start(
            "verb"
        ):
            return None
        cue, place, when = shows[0].cue, shows[0].place, shows[0].when or when
    subject = _subject(scene, figure, match, cue)
    if (
        subject is None
        or not is_maker(subject.organization_id, context.vocabulary)
        or (when is None and rule != "show_of")
    ):
        return None
    if place is not None and place.id in (None, "worldwide"):
        place = None
    telling = _telling(scene, match[verb], cue, when)
    return happening("conference", scene, subject, cue, telling, when, place, rule=rule)


def _when(scene: Scene, cue: Mention) -> When | None:
    """The time of the sentence that is none of what is said or planned there."""
    for mention in scene.clause.of("period"):
        if mention.granularity in ("duration", "measure") or mention.relation in ("since", "until", "by", "from", "to"):
            continue
        if dates(scene.sentence, mention):
            return scene.resolve(mention, None if _AHEAD.search(cue.surface) else "past")
    return None


def _subject(scene: Scene, figure: Shape, match: "re.Match[str]", cue: Mention) -> Subject | None:
    """The maker that the words name: who calls, who shows, whose show it is."""
    named = figure.within(match.start(), match.end(), "organization")
    who = figure.within(*match.span("who"), "organization") if "who" in match.re.groupindex else []
    chosen = next((m for m in (*who, *named) if is_maker(m.id or "", scene.context.vocabulary)), None)
    return Subject(chosen.id or "", chosen.start, chosen.end, "named") if chosen is not None else scene.maker(cue.start)


def _telling(scene: Scene, verb: str, cue: Mention, when: When | None) -> Telling:
    if calling_off(scene.clause, cue.start):
        return Telling("cancelled", "denied")
    hedges = [h for h in hedging(scene.clause, cue.start) if h.start < cue.end]
    if hedges:
        return Telling("scheduled", "hedged", None, hedges[0])
    reference, first = scene.context.reference, (when.start if when is not None else None)
    later = reference is not None and first is not None and first > reference
    return Telling("scheduled" if later or re.match(rf"{WILL}\b", verb) else "occurred", "asserted")
