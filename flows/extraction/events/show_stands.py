"""Stands: what firms show at a show that sentences before have named ("BYD has a stand too", "Xpeng shows the X")."""

import re
from collections.abc import Iterator, Sequence

from flows.extraction.context.context import Context, Subject
from flows.extraction.grammar.article import Article, Mention, Sentence
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.shapes import Shape, shape
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.lexicon.company_words import FIRM
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.shows import Show, is_counted_from, shows_in
from flows.extraction.scenes.told_dates import dates

# How many sentences behind the one that names a show may still speak of it.
_REACH = 4
_WHO = (
    r"(?P<who>O)(?:'s)?(?:,? (?:which [^,;.]{3,40}|the [^,;.]{3,40}),)?"
    r"(?:,? (?:though|however|by contrast|meanwhile|for its part|in turn|on the other hand),)?"
)
_STAND = r"(?:stand|booth|pavilion|exhibition space|show stand)s?"
# Words of taking part: a stand, the occasion, being there.
_THERE = re.compile(
    rf"{_WHO} (?P<verb>(?:also |too |even |again )?(?:has|had|have|takes|took|mans|occupies|fills|filled|opened) "
    rf"(?:a|an|its|their|the|one of the) (?:[\w-]+ ){{0,2}}?{_STAND}"
    r"|(?:will|is to|plans to|wants to|intends to) (?:also |again )?"
    r"(?:be (?:there|present|represented|back|on hand)|exhibit|attend|take part|have (?:a|its own) stand)"
    r"|(?:has |have |had )?(?:already |also )?(?:confirmed|announced|promised) (?:that (?:it|they) will (?:also )?"
    r"(?:be (?:there|present|represented)|exhibit|attend|take part)"
    r"|(?:its|their) (?:attendance|participation|presence))"
    r"|(?:(?:has|had|have) )?(?:booked|reserved|hired|rented) (?:a|an|its|half a|the largest) (?:[\w-]+ ){0,2}?"
    r"(?:halls?|stands?|booths?|space|pavilion|square metres)"
    r"|(?:uses?|used|took|takes|seize[sd]?) the (?:occasion|opportunity|event|stage|platform|show|fair)"
    r"|(?:is|are|was|were) (?:also |again |back )?(?:there|present|on hand|in attendance|represented|exhibiting|"
    r"on show|(?:among|one of) (?:the )?(?:\w+ )?exhibitors)(?: as well| too| again)?"
    r"|(?:has|have|had) (?:also )?(?:turned up|come|brought)|turned up|exhibits|exhibited|is back|are back|returned|"
    r"returns|(?:did )?(?:come|came|attended|took part|turn(?:ed)? up)"
    r"(?= (?:with|in force|too|again|instead)\b|[.,;]|\Z))"
    r"(?:\b|\Z)"
)
# "X is there with the A, Y with the B": who is there with another car.
_TOO_WITH = re.compile(
    r"[,;](?: and| while| as is)? (?P<who>O)(?:,? too,?)? (?:(?P<verb>with) (?:the|its|their|a|an|two|three)\b"
    r"|(?P<verb2>the|its|their|both|a|an) M\b)"
)
_ON_STAND = re.compile(rf"\b(?P<verb>(?:on|at) (?P<who>O)'s (?:[\w-]+ ){{0,2}}?{_STAND})\b")
_TOOK_PART = (
    r"(?:exhibited|appeared|taken part|took part|been (?:present|represented|seen|there)|(?:was|were) (?:present|"
    r"represented|seen)|had (?:a|its) stand|shown (?:its|their|any|some) (?:cars|models|vehicles)|showed up|shown up|"
    r"displayed (?:its|their) (?:cars|models|vehicles))"
)
# Words of showing: only right behind the show.
_SHOWS = re.compile(
    rf"{_WHO} (?P<verb>(?:also |in turn |meanwhile )?(?:shows?|showed|presents?|presented|unveil(?:s|ed)?|"
    r"reveal(?:s|ed)|premieres?|premiered|displays?|displayed|showcase[sd]?|debut(?:s|ed)?|celebrate[sd]?|"
    r"br(?:ings?|ought)|t(?:akes?|ook) the wraps off|pull(?:s|ed) the (?:covers|cloth|wraps) off|"
    r"lift(?:s|ed)? the (?:veil|curtain) on|gives? (?:a|its) (?:\w+ )?(?:premiere|debut)))\b"
)
# Firms in a list of those that are there: "among the newcomers: A, B and C", "the exhibitors included A and B".
_FIRMS = r"(?P<firms>O(?:(?:,|,? and|,? as well as|,? plus) (?:also )?O)*)"
_EXHIBITORS = (
    r"(?:exhibitors?|newcomers?|debutants?|first-timers?|participants?|returners?|(?:carmakers|brands|makers|names|firms|"
    r"companies)(?: (?:that (?:were|are) )?(?:there|present|exhibiting|on show|with (?:a )?stands?|represented))?)"
)
_LISTED = re.compile(
    rf"\b(?P<verb>among (?:the |its |this year's )?(?:[\w-]+ ){{0,2}}?{_EXHIBITORS}(?: (?:there|this year))?"
    rf"(?:,? (?:is|are|was|were)|:| –)) {_FIRMS}"
    rf"|\b(?P<verb2>{_EXHIBITORS}[^.;:]{{0,60}}? (?:includes?|included|comprised?|ranged from):?) "
    rf"{_FIRMS.replace('firms', 'firms2')}"
    rf"|{_FIRMS.replace('firms', 'firms3')} (?P<verb3>(?:is|are|was|were) (?:also )?among (?:the |its )?"
    rf"(?:[\w-]+ ){{0,2}}?{_EXHIBITORS})"
    rf"|\b(?P<verb4>(?:also (?:there|present|on show|exhibiting|represented)(?: (?:is|are|was|were))?:?"
    rf"|stands (?:of|by|from))) {_FIRMS.replace('firms', 'firms4')}"
)
# A time of its own at which somebody was at the same show: "where it had last exhibited in 2018".
_ONCE = re.compile(
    rf"(?:\b(?:where|at which|in which),? (?P<who>O|it|they|the (?:{FIRM})) (?P<verb>(?:has |have |had )?"
    rf"(?:(?:also|last|first|previously|already|only) )?{_TOOK_PART}(?: (?:last|first|for the (?:first|last) time))?)"
    rf"|\b(?P<who2>O|it|they|the (?:{FIRM})) (?P<verb2>(?:has |have |had )?"
    rf"(?:(?:also|last|first|previously|already|only) )?{_TOOK_PART}(?: (?:last|first|for the (?:first|last) time))? "
    r"there(?: for the (?:first|last) time)?)),? (?P<date>D)"
)
_ABSENT = re.compile(r"\b(?:not|stay(?:ed|s)? away|absent|skip\w*|no longer|never|missing|without)\b")


def stand_facts(article: Article, context: Context, told: Sequence[Fact]) -> Iterator[Fact]:
    """The shows at which sentences tell that a firm takes part without naming the show anew."""
    held = {f.statement[0] for f in told if f.cells.get("event_type") == "conference"}
    show: Show | None = None
    for sentence in article:
        if sentence.kind in ("heading", "dateline"):
            continue
        named = _named(sentence, context)
        if show is not None and named is None and sentence.start not in held:
            near = sentence.index - show.sentence.index
            if near <= _REACH:
                yield from _stands(context, shape(sentence), show, near)
        show = named or show
        if show is not None and sentence.index - show.sentence.index <= 1:
            yield from _once(context, shape(sentence), show)
        if named is not None and sentence.start not in held:
            yield from _stands(context, shape(sentence), named, 0)
        elif named is not None:
            yield from _listed(context, shape(sentence), named)


def _named(sentence: Sentence, context: Context) -> Show | None:
    if not sentence.cues("show_noun"):
        return None
    found = [
        s
        for clause in sentence.clauses
        for s in shows_in(Scene(clause, context))
        if s.named and s.place is not None and not is_counted_from(s)
    ]
    return found[-1] if found else None


def _stands(context: Context, figure: Shape, show: Show, near: int) -> Iterator[Fact]:
    sentence = figure.sentence
    topical = not any(
        m.start < show.cue.start for m in show.sentence.of("organization") if is_maker(m.id or "", context.vocabulary)
    )
    yield from _listed(context, figure, show)
    patterns = [_THERE, _ON_STAND] + ([_SHOWS] if topical and near <= 3 else [])
    seen: set[str] = set()
    for pattern in patterns:
        for match in pattern.finditer(figure.text):
            firm = figure.within(match.start("who"), match.end("who"), "organization")[0]
            if _ABSENT.search(_ASIDE.sub(",", _part(figure.text, match.start(), match.end()))):
                continue
            if firm.id is None or firm.id in seen or not is_maker(firm.id, context.vocabulary):
                continue
            cue = figure.cue(match.start("verb"), match.end("verb"))
            if near and _elsewhere(figure, match, sentence):
                continue
            seen.add(firm.id)
            fact = _fact(Scene(sentence.clause_at(cue.start), context), firm, cue, show)
            if fact is not None:
                yield fact
    for match in _TOO_WITH.finditer(figure.text) if seen else ():
        firm = figure.within(match.start("who"), match.end("who"), "organization")[0]
        if firm.id is None or firm.id in seen or not is_maker(firm.id, context.vocabulary):
            continue
        seen.add(firm.id)
        cue = figure.cue(*match.span("verb" if match["verb"] is not None else "verb2"))
        fact = _fact(Scene(sentence.clause_at(cue.start), context), firm, cue, show)
        if fact is not None:
            yield fact


def _once(context: Context, figure: Shape, show: Show) -> Iterator[Fact]:
    """An earlier or later edition of the show, told by its year alone."""
    sentence = figure.sentence
    for match in _ONCE.finditer(figure.text):
        which = "" if match["who"] is not None else "2"
        cue = figure.cue(match.start(f"verb{which}"), match.end(f"verb{which}"))
        period = figure.within(match.start("date"), match.end("date"), "period")[0]
        scene = Scene(sentence.clause_at(cue.start), context)
        firms = figure.within(match.start(f"who{which}"), match.end(f"who{which}"), "organization")
        maker = scene.maker(cue.start) if not firms else None
        subject = Subject(firms[0].id or "", firms[0].start, firms[0].end, "name") if firms else maker
        when = scene.resolve(period, "past")
        if subject is None or when is None or not is_maker(subject.organization_id, context.vocabulary):
            continue
        told = Telling("occurred", "asserted")
        fact = happening("conference", scene, subject, cue, told, when, show.place, rule="show_once")
        if fact is not None:
            yield fact


def _listed(context: Context, figure: Shape, show: Show) -> Iterator[Fact]:
    """The firms of a list of those that are there."""
    match = _LISTED.search(figure.text)
    if match is None or _ABSENT.search(match[0]):
        return
    which = next(n for n in ("", "2", "3", "4") if match[f"verb{n}"] is not None)
    cue = figure.cue(match.start(f"verb{which}"), match.end(f"verb{which}"))
    for firm in figure.within(match.start(f"firms{which}"), match.end(f"firms{which}"), "organization"):
        if is_maker(firm.id or "", context.vocabulary):
            fact = _fact(Scene(figure.sentence.clause_at(cue.start), context), firm, cue, show)
            if fact is not None:
                yield fact


# "Maxus, which skipped the event last year, returns": what is told aside is of another time.
_ASIDE = re.compile(r", which [^,;.]*,")


_PARTS = re.compile(r";|, (?:but|while|whereas) ")


def _part(text: str, start: int, end: int) -> str:
    """The part of a sentence between semicolons, or before or behind ", but", in which a stretch stands."""
    stops = [m.span() for m in _PARTS.finditer(text)]
    left = max((e for _, e in stops if e <= start), default=0)
    return text[left : min((s for s, _ in stops if s >= end), default=len(text))]


def _elsewhere(figure: Shape, match: "re.Match[str]", sentence: Sentence) -> bool:
    """Whether the statement has a date or a place of its own."""
    stop = re.search(r"[;.]", figure.text[match.end() :])
    end = match.end() + (stop.start() if stop is not None else len(figure.text))
    start = match.start("verb")  # behind an aside: "Maxus, which skipped it in 2023, returns"
    periods = [p for p in figure.within(start, end, "period") if dates(sentence, p)]
    places = [p for p in figure.within(start, end, "place") if p.city is not None]
    return bool(periods or places)


def _fact(scene: Scene, firm: Mention, cue: Mention, show: Show) -> Fact | None:
    reference = scene.context.reference
    ahead = (
        show.when is not None and show.when.start is not None and reference is not None and show.when.start > reference
    )
    told = Telling("scheduled" if ahead else "occurred", "asserted")
    subject = Subject(firm.id or "", firm.start, firm.end, "name")
    return happening("conference", scene, subject, cue, told, show.when, show.place, rule="stand")
