"""Asides: happenings told in a participle or a relative clause behind a name: "Indonesia, entered in June", "at
Talegaon, bought from X in 2023", "Y, chief executive since October 2024", "Z has sold cars there since 2021".
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from flows.extraction.context.context import Context, Subject
from flows.extraction.context.event_places import is_market, is_scene, specific
from flows.extraction.grammar.article import Article, Mention, Sentence
from flows.extraction.grammar.aside_words import (
    ACQUIRED,
    IN_OFFICE,
    PASSED,
    PRESENT,
    PRESENT_WHERE,
    SALES_BEGAN,
    TOOK_IT,
)
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.shapes import Shape, shape
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.markets.market_starts import takes_office
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.told_dates import When
from flows.extraction.wording.needed import Choice, Needing


def aside_facts(article: Article, context: Context) -> Iterator[Fact]:
    """The events that an article tells in asides: entries and exits, sites bought, offices taken."""
    for sentence in article:
        if not sentence.of("period") and not sentence.of("place"):
            continue
        figure = shape(sentence)
        for read, pattern in (_READ if sentence.of("period") else _WITHOUT_DATE).of(figure.text):
            for match in pattern.finditer(figure.text):
                yield from read(context, figure, match)


def _scene(context: Context, figure: Shape, position: int) -> Scene:
    return Scene(figure.sentence.clause_at(figure.offset(position)), context)


def _when(scene: Scene, figure: Shape, match: "re.Match[str]") -> When | None:
    found = figure.within(match.start("date"), match.end("date"), "period")
    if not found or found[0].granularity in ("duration", "measure"):
        return None
    mention = found[0]
    if mention.relation in ("since", "from"):
        mention = replace(mention, relation="in")
    return scene.resolve(mention, "past")


def _told(when: When | None, context: Context) -> Telling:
    ahead = (
        when is not None and when.start is not None and context.reference is not None and when.start > context.reference
    )
    return Telling("scheduled" if ahead else "occurred", "asserted")


def _who(scene: Scene, figure: Shape, match: "re.Match[str]", position: int) -> Subject | None:
    """The firm that the words name, else whom "it" or "the brand" stands for, else the maker of the statement."""
    if "who" in match.re.groupindex and match["who"] is not None:
        named = figure.within(match.start("who"), match.end("who"), "organization")
        if named:
            return Subject(named[0].id or "", named[0].start, named[0].end, "name")
    return scene.maker(figure.offset(position))


def _places(scene: Scene, figure: Shape, match: "re.Match[str]", group: str) -> list[Mention]:
    if group not in match.re.groupindex or match[group] is None:
        return []
    found = figure.within(match.start(group), match.end(group), "place")
    return specific(
        [p for p in found if p.label != "demonym" and (is_market(scene.sentence, p) or is_scene(scene.sentence, p))]
    )


def _moved(context: Context, figure: Shape, match: "re.Match[str]", kind: str) -> Iterator[Fact]:
    scene = _scene(context, figure, match.start())
    when = _when(scene, figure, match)
    if when is None:
        return
    places = _places(scene, figure, match, "places")
    if not places and "there" in match.re.groupindex:
        setting = scene.setting()
        places = [setting] if setting is not None else []
    if re.search(r"\bO \Z", figure.text[: match.start()]):
        return
    subject = _who(scene, figure, match, match.start("date"))
    cue = figure.cue(match.start(), match.start("date"))
    for place in places:
        if subject is not None:
            fact = happening(kind, scene, subject, cue, _told(when, context), when, place, rule="aside_market")
            if fact is not None:
                yield fact


def _present(context: Context, figure: Shape, match: "re.Match[str]") -> Iterator[Fact]:
    periods = figure.within(match.start("date"), match.end("date"), "period")
    if not periods or periods[0].relation != "since" or takes_office(figure.text[: match.start("date")]):
        return
    scene = _scene(context, figure, match.start())
    when = _when(scene, figure, match)
    subject = _who(scene, figure, match, match.start("there"))
    places = _places(scene, figure, match, "there") or [p for p in [scene.anaphoric_place() or scene.setting()] if p]
    if subject is None or when is None or subject.organization_id == "":
        return
    known = context.vocabulary.organizations
    if subject.organization_id in known and not is_maker(subject.organization_id, context.vocabulary):
        return
    if not (match["verb"] or "").strip() and any(p.city is not None for p in places):
        # "X, in Oran since December": a works, and no market.
        return
    cue = figure.cue(match.start("verb") if match["verb"] else match.start("there"), match.start("date"))
    for place in places:
        fact = happening("market_entry", scene, subject, cue, _told(when, context), when, place, rule="present_since")
        if fact is not None:
            yield fact


def _begun(context: Context, figure: Shape, match: "re.Match[str]") -> Iterator[Fact]:
    if figure.sentence.of("model"):
        return
    scene = _scene(context, figure, match.start("verb"))
    when = _when(scene, figure, match)
    named = [p for p in figure.sentence.of("place") if is_market(figure.sentence, p) and p.label != "demonym"]
    place = scene.anaphoric_place() or (named[0] if len(named) == 1 else None) or scene.setting()
    subject = scene.maker(figure.offset(match.start("verb")))
    if when is None or place is None or subject is None or subject.rule == "model":
        return
    cue = figure.cue(match.start("verb"), match.end("verb"))
    fact = happening("market_entry", scene, subject, cue, _told(when, context), when, place, rule="sales_began")
    if fact is not None:
        yield fact


# "At the works, which X bought from Y": X, whatever else he does.
_WHICH = re.compile(r"\b(?:which|that) (?:the )?\Z")
_THEN = re.compile(r"(?: (?:had|has|have|itself|also|only|first|later))* ")


def _buyer(sentence: Sentence, cue: Mention) -> Subject | None:
    """The firm that a relative clause names right before its verb."""
    for firm in sentence.of("organization"):
        between = sentence.slice(firm.end, cue.start) if firm.end < cue.start else ""
        if _THEN.fullmatch(between) is not None and _WHICH.search(sentence.before(firm, 12)) is not None:
            return Subject(firm.id or "", firm.start, firm.end, "relative")
    return None


def _acquired(context: Context, figure: Shape, match: "re.Match[str]") -> Iterator[Fact]:
    scene = _scene(context, figure, match.start("verb"))
    when = _when(scene, figure, match)
    if when is None and match.end("date") > match.start("date"):
        return
    sentence = scene.sentence
    sellers = [
        m for m in sentence.of("organization") if re.search(r"\b(?:from|off) (?:the )?\Z", sentence.before(m, 12))
    ]
    subject = _buyer(sentence, figure.cue(match.start("verb"), match.end("verb"))) or _who(
        scene, figure, match, match.start("what")
    )
    if subject is None or any(s.id == subject.organization_id for s in sellers):
        main = context.main
        focus = context.focus(sentence)
        subject = (
            focus if focus is not None else Subject(main, sentence.start, sentence.start, "main") if main else None
        )
    named = [
        p for p in figure.within(0, match.start("verb"), "place") if is_scene(sentence, p) and p.label != "demonym"
    ]
    place = named[-1] if named else scene.setting()
    if subject is None or (when is None and place is None):
        return
    cue = figure.cue(match.start("verb"), match.end("verb"))
    fact = happening("acquisition", scene, subject, cue, _told(when, context), when, place, rule="site_bought")
    if fact is not None:
        yield fact


def _appointed(context: Context, figure: Shape, match: "re.Match[str]") -> Iterator[Fact]:
    periods = figure.within(match.start("date"), match.end("date"), "period")
    if not periods or periods[0].relation != "since":
        return
    scene = _scene(context, figure, match.start("verb"))
    when = _when(scene, figure, match)
    named = figure.within(match.start("verb"), match.end("verb"), "organization")
    subject = (
        Subject(named[0].id or "", named[0].start, named[0].end, "office")
        if named
        else scene.subject(figure.offset(match.start("verb")))
    )
    if subject is None or when is None:
        return
    cue = figure.cue(match.start("verb"), match.end("verb"))
    fact = happening("appointment", scene, subject, cue, _told(when, context), when, None, rule="in_office")
    if fact is not None:
        yield fact


_Reader = Callable[[Context, Shape, "re.Match[str]"], Iterator[Fact]]


def _mover(kind: str) -> _Reader:
    return lambda context, figure, match: _moved(context, figure, match, kind)


_READERS: tuple[tuple[_Reader, Needing], ...] = (
    *((_mover(kind), pattern) for kind, pattern in PASSED),
    (_present, PRESENT),
    (_present, PRESENT_WHERE),
    (_begun, SALES_BEGAN),
    *((_acquired, pattern) for pattern in (*ACQUIRED, TOOK_IT)),
    (_appointed, IN_OFFICE),
)
_READ = Choice(_READERS, lambda reader: reader[1])
# What is told of no date: all others end in the letter of one.
_WITHOUT_DATE = Choice((r for r in _READERS if "(?P<date>D)" not in r[1].pattern.pattern), lambda reader: reader[1])
