"""Exits told as a state or as a fragment: "Suzuki is out of Thailand since May", "Nissan. Pulled out in October."."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.extraction.context.context import Context, Subject
from flows.extraction.context.event_places import specific
from flows.extraction.grammar.article import Article, Mention, Sentence
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.shapes import PLACES, Shape, shape
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.periods.periods import resolve_period
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.told_dates import When
from flows.extraction.wording.needed import Needing

_BY = r"(?:,? (?:also|too|now|already|since|long|finally|both|all|likewise|meanwhile|therefore|thus|entirely),?)*"
_LEFT = (
    r"(?:pulled out|pulled the plug|bowed out|dropped out|withdrew|withdrawn|left|exited|departed|quit|sold up|gone"
    r"|out|"
    r"packed up|walked away|wound up|closed down|gave up|given up|threw in the towel|stopped selling|ceased trading|"
    r"suspended sales|ended sales|sales (?:ended|stopped|suspended|halted)"
    r"|(?:gave up|given up|ended|wound up|closed|suspended|ceased|abandoned) (?:all |its |their |the )?(?:local |car )?"
    r"(?:business|operations|sales|activities|trade))"
)
# "Pulled out in October 2022", "Renault: gone since May 2022"; who it is may stand in the line before.
_FRAGMENT = Needing(
    rf"\A\W*(?:(?P<who>O)(?: ?[.:,;–—]| -) ?)?(?:has |have |had )?{_BY} ?(?P<verb>{_LEFT})(?: (?:there|again))?,? "
    r"(?P<date>D)\W*(?:\Z|[,;–—] )"
)
# "Is out of Thailand since December", "has been gone from Russia since 2022".
_STATE = Needing(
    rf"(?P<who>O(?:(?:,| and|, and) O)*|\b(?:it|they))(?:,[^,;.]{{2,60}},)? (?P<verb>(?:is|are|was|were|has been"
    rf"|have been|"
    rf"had been|has|have){_BY} (?:no longer been (?:in|present in|represented in|active in|available in|sold in"
    rf"|offered in)"
    rf"|out of|gone from|absent from|away from|no longer (?:in|present in|represented in|active in|"
    rf"to be had in|available in|sold in)|history in)) (?P<places>{PLACES}),? (?P<date>D)"
)
# "X left three years ago without a word": from where the text is.
_LEFT_HERE = Needing(
    r"(?:\A\W*|[;:] |\b(?:and|but|while|when|after|before|since"
    r"|until) )(?:(?:in )?D,? )?(?P<who>O)(?:, [^,;.]{3,60},)? "
    r"(?:has |have |had )?(?P<verb>left|pulled out|withdrew|withdrawn|bowed out|dropped out|exited|departed|quit"
    r"|packed up"
    r"|walked away|gave up|given up|threw in the towel|said goodbye|called it a day)(?: again| too)?,? (?P<date>D)"
    r"(?=[.,;:)]|\Z| (?:without|for|after|because|and|but|with|as|when|amid|over)\b)"
)
# "X used to be imported by another firm and left in 2018", "it left in 2022 and is back": a brand told of before.
_LEFT_TOO = Needing(
    r"\A\W*(?:P: )?(?:(?P<who>O) (?!and\b)[^.;:]{4,70}? and"
    r"|(?P<it>it|the (?:brand|marque|maker|carmaker|firm|company|newcomer))"
    r"(?: had| has| then| soon| finally)*) (?P<verb>left|withdrew|pulled out|bowed out|departed)(?: again| too)?,? "
    r"(?P<date>D)(?=[.,;:)]|\Z| (?:without|for|after|because|and|but|when|amid|over)\b)"
)
# "Returned in 2021, three years after it had pulled out": so many years before the time that is told.
_YEARS_AFTER = Needing(
    r"(?P<date>D),? (?:just |only |some |about )?(?P<years>[\w-]+) years after "
    r"(?P<who>it|they|O|the (?:brand|marque|maker|carmaker|firm|company))(?: had)?(?: first)? "
    r"(?P<verb>pulled out|withdrew|withdrawn|left|bowed out|departed|quit|exited|stopped selling cars)\b"
    r"(?! (?:its|their|the plant|the factory))"
)
_NAME = re.compile(r"\A\W*O\W*\Z")
_TITLED = ("title", "dateline")


def exit_facts(article: Article, context: Context, told: Sequence[Fact]) -> Iterator[Fact]:
    """The exits that an article tells so. In: the events found so far; where one tells of the exit, none is added."""
    known = {
        (f.cells["organization_id"], f.cells.get("place"), f.cells.get("start_on"))
        for f in told
        if f.cells.get("event_type") == "market_exit"
    }
    for sentence in article:
        if sentence.kind in _TITLED or not sentence.of("period") or sentence.of("model"):
            continue
        figure = shape(sentence)
        for fact in [
            *_fragment(article, context, figure),
            *_state(context, figure),
            *_left_here(context, figure),
            *_left_too(context, figure),
            *_years_after(context, figure),
        ]:
            if (fact.cells["organization_id"], fact.cells.get("place"), fact.cells.get("start_on")) not in known:
                yield fact


def _fragment(article: Article, context: Context, figure: Shape) -> Iterator[Fact]:
    match = _FRAGMENT.match(figure.text)
    if match is None or figure.within(*match.span(), "place"):
        return
    sentence = figure.sentence
    scene = Scene(sentence.clauses[0], context)
    firms = figure.within(*match.span("who"), "organization") if match["who"] is not None else []
    before = article.before(sentence)[-1:]
    if not firms and before and _NAME.match(shape(before[0]).text):
        firms = before[0].of("organization")
    place = headed_country(article, sentence) or scene.setting()
    when = _when(scene, figure, match)
    if not firms or place is None or when is None:
        return
    yield from _exit(scene, figure, match, firms, [place], when, "exit_fragment")


def _state(context: Context, figure: Shape) -> Iterator[Fact]:
    for match in _STATE.finditer(figure.text):
        cue = figure.cue(*match.span("verb"))
        scene = Scene(figure.sentence.clause_at(cue.start), context)
        places = [p for p in figure.within(*match.span("places"), "place") if p.label in ("country", "region")]
        when = _when(scene, figure, match)
        if when is not None and when.period.relation != "until":
            firms = figure.within(*match.span("who"), "organization")
            yield from _exit(scene, figure, match, firms, places, when, "exit_state")


def _left_here(context: Context, figure: Shape) -> Iterator[Fact]:
    for match in _LEFT_HERE.finditer(figure.text):
        scene = Scene(figure.sentence.clause_at(figure.offset(match.start("verb"))), context)
        named = [p for p in scene.clause.of("place") if p.label != "demonym"]
        place = scene.setting() if not named and not scene.clause.of("person") else None
        when = _when(scene, figure, match)
        if when is not None and place is not None and when.period.relation not in ("until", "by"):
            firms = figure.within(*match.span("who"), "organization")
            yield from _exit(scene, figure, match, firms, [replace(place, city=None)], when, "exit_here")


def _left_too(context: Context, figure: Shape) -> Iterator[Fact]:
    match = _LEFT_TOO.match(figure.text)
    if match is None:
        return
    before = context.article.before(figure.sentence)[-1:]
    if match["it"] is not None and not any(s.of("organization") and not s.of("model") for s in before):
        return  # "It left in May": what is spoken of may be a car or a ship
    scene = Scene(figure.sentence.clause_at(figure.offset(match.start("verb"))), context)
    named = [p for p in figure.within(0, match.start("verb"), "place") if len(p.id or "") == 2]
    place = (named[0] if len({p.id for p in named}) == 1 else None) if named else scene.setting()
    when = _when(scene, figure, match)
    if when is None or place is None or when.period.relation in ("until", "by") or scene.clause.of("person"):
        return
    firms = figure.within(*match.span("who"), "organization") if match["who"] is not None else []
    yield from _exit(scene, figure, match, firms, [replace(place, city=None)], when, "exit_here")


def _years_after(context: Context, figure: Shape) -> Iterator[Fact]:
    for match in _YEARS_AFTER.finditer(figure.text):
        scene = Scene(figure.sentence.clause_at(figure.offset(match.start("verb"))), context)
        then = _when(scene, figure, match)
        day = (then.start or then.end) if then is not None else None
        place = scene.here() or scene.setting()
        counted = figure.offset(match.start("years"))
        years = next((n.value for n in figure.sentence.of("number", "quantity") if n.start == counted), None)
        if then is None or day is None or place is None or years is None:
            continue
        year = f"in {day.year - int(years)}"
        period = resolve_period(year, context.reference, tense="past", relation="in")
        if period is not None:
            firms = figure.within(*match.span("who"), "organization")
            when = When(then.mention, period)
            yield from _exit(scene, figure, match, firms, [replace(place, city=None)], when, "exit_here")


def _exit(
    scene: Scene,
    figure: Shape,
    match: "re.Match[str]",
    firms: Sequence[Mention],
    places: Sequence[Mention],
    when: When,
    rule: str,
) -> Iterator[Fact]:
    cue = figure.cue(*match.span("verb"))
    known = scene.context.vocabulary
    named = [Subject(m.id or "", m.start, m.end, "name") for m in firms]
    whole = scene.maker(cue.start) if not named else None
    for subject in named or ([whole] if whole is not None else []):
        if not is_maker(subject.organization_id, known) or subject.rule == "model":
            continue
        for place in specific(places):
            fact = happening(
                "market_exit", scene, subject, cue, Telling("occurred", "asserted"), when, place, rule=rule
            )
            if fact is not None:
                yield fact


def _when(scene: Scene, figure: Shape, match: "re.Match[str]") -> When | None:
    found = [m for m in figure.within(*match.span("date"), "period") if m.granularity not in ("duration", "measure")]
    if not found:
        return None
    since = found[0].relation in ("since", "from")
    return scene.resolve(replace(found[0], relation="in") if since else found[0], "past")


def headed_country(article: Article, sentence: Sentence) -> Mention | None:
    """The only country of the heading or title that stands over a line."""
    for before in reversed(article.before(sentence)):
        places = {p.id: p for p in before.of("place") if len(p.id or "") == 2}
        if places and (before.kind in ("title", "heading") or before.text.rstrip().endswith(":")):
            return replace(next(iter(places.values())), city=None) if len(places) == 1 else None
    return None
