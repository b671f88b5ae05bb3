"""Asides: happenings told in a participle or a relative clause behind a name: "Indonesia, entered in June", "at
Talegaon, bought from X in 2023", "Y, chief executive since October 2024", "Z has sold cars there since 2021".
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from flows.extraction.article import Article, Mention
from flows.extraction.context import Context, Subject
from flows.extraction.event_places import is_market, is_scene, specific
from flows.extraction.fact import Fact
from flows.extraction.happening import Scene, When, happening
from flows.extraction.modality import Telling
from flows.extraction.shapes import PLACES, Shape, shape

_WHO = r"(?P<who>O|it|they|the (?:brand|company|firm|carmaker|maker|group|marque|automaker|manufacturer))"
_ENTERED = r"(?:entered|joined|reached|opened up|tapped|added|conquered|re-entered|reentered)"
_LEFT = (
    r"(?:left|abandoned|quit|exited|given up|gave up|vacated|deserted|departed|withdrew from|pulled "
    r"out of|walked away from)"
)
_HENCE = r"(?:[^,;:.]{0,25}?)(?P<date>D)"
# "Indonesia, entered in June with …", "in Russia, which it left in May 2022", "a country that it left in 2014".
_PASSED = (
    ("market_entry", re.compile(rf"(?P<places>{PLACES}), (?:first |only |newly |last )?{_ENTERED} {_HENCE}")),
    ("market_exit", re.compile(rf"(?P<places>{PLACES}), (?:since |once |already )?{_LEFT} {_HENCE}")),
    (
        "market_entry",
        re.compile(
            rf"(?P<places>{PLACES}),? (?:a (?:country|market) )?(?:which|that) {_WHO} (?:had |has )?(?:only |"
            rf"first |newly )?{_ENTERED} {_HENCE}"
        ),
    ),
    (
        "market_exit",
        re.compile(
            rf"(?P<places>{PLACES}),? (?:a (?:country|market) )?(?:which|that) {_WHO} (?:had |has )?(?:only |"
            rf"once )?{_LEFT} {_HENCE}"
        ),
    ),
    (
        "market_entry",
        re.compile(
            rf"(?P<places>{PLACES}),? (?:[^.;]{{0,40}}, )?(?:a|the) (?:country|market) (?:that |which )?{_WHO} "
            rf"(?:had |has )?{_ENTERED} {_HENCE}"
        ),
    ),
    (
        "market_exit",
        re.compile(rf"\b(?P<there>a (?:country|market)) (?:that |which )?{_WHO} (?:had |has )?{_LEFT} {_HENCE}"),
    ),
    (
        "market_exit",
        re.compile(
            r"\b(?:in|to) (?P<places>P)[^.;:]{0,60}\b(?:only|before) to (?:pull out|leave|withdraw|give up|"
            r"exit|drop out|bow out)(?: again)? (?P<date>D)"
        ),
    ),
    (
        "market_exit",
        re.compile(
            r"(?P<there>\A)[^.;]*\bonly to (?:pull out|leave|withdraw|give up|exit|drop out|bow out)(?: "
            r"again)? (?P<date>D)"
        ),
    ),
)
_SELLING = (
    r"(?:been )?(?:sold|selling|sells|offered|offering|delivered|delivering|exported|exporting|shipped|shipping|"
    r"marketed|marketing)(?: its)?(?: \w+)?(?: (?:cars|vehicles|models|evs|suvs|products|trucks))?"
)
_THERE = (
    r"(?:there|here|locally|in (?:the|this) (?:country|market|kingdom|region|republic)|on the "
    r"(?:island|continent)|(?:in|to) (?:the )?P)"
)
# A brand that is somewhere since a date: "X, in the country again since 2021", "Y has been selling cars in P since D".
_PRESENT = re.compile(
    rf"(?P<who>O|\bit|\bthe (?:brand|company|marque|firm|carmaker|maker))(?:, (?:which |back )?|,? "
    rf"(?:which )?)(?P<verb>"
    rf"(?:has |have |had )(?:been )?(?:back |active |present |at home |represented |on sale |{_SELLING} )?"
    rf"|(?:back |active |present |represented |on sale ))?(?P<there>{_THERE})(?: again| anew| once more)? (?P<date>D)"
)
_SALES_BEGAN = re.compile(
    r"\b(?:since|after|when|before) (?P<verb>(?:its |local |the first )?(?:sales|deliveries|exports) "
    r"(?:there |here )?(?:began|started|commenced)) (?P<date>D)"
)
_SITE = r"(?:plants?|factory|factories|works|site|facility|complex|mill|premises|buildings)"
_BOUGHT = r"(?:bought|acquired|purchased|taken over|bought out|bought up|snapped up)"
_ACQUIRED = (
    re.compile(
        rf"(?P<what>(?:P|\b{_SITE}))(?:, which (?:it|O|the \w+)|,)? (?:had |has |was |were )?(?:been "
        rf")?(?P<verb>{_BOUGHT})(?: (?:from|off) (?:the )?(?P<seller>O|\w+))? (?P<date>D)"
    ),
    re.compile(
        rf"\bafter (?P<what>(?:the|its|this) (?:former |old |O )*(?:\w+ )?{_SITE}) (?:was|had been|were) "
        rf"(?P<verb>{_BOUGHT})()(?P<date>\b)"
    ),
    re.compile(
        rf"(?P<who>O|\bit|\bthe (?:company|group|firm)) (?P<verb>(?:bought|acquired|purchased|took over|has "
        rf"bought|has acquired|has taken over|is buying|is taking over|will buy|will take over|buys|takes "
        rf"over)) (?P<what>(?:the |a |O's |O |former |old |P |\w+ )+?{_SITE})\b[^.;]{{0,30}}?(?P<date>D)"
    ),
)
_ROLES = (
    r"(?:chief executive(?: officer)?|ceo|chairman|chairwoman|chair|president|managing director|"
    r"general manager|country (?:head|manager|director)|"
    r"head|boss|chief|finance chief|chief financial officer|cfo|director|design chief|sales chief|md)"
)
_IN_OFFICE = re.compile(
    rf"H,? (?:who (?:has been|is) |has been |is |has led |)(?:the |its |their |\w+'s )?(?P<verb>(?:new |"
    rf"\w+ )?{_ROLES}(?: (?:of|at|for|in) [^,;.]{{1,30}}?)?),? (?P<date>D)"
)


_TOOK_IT = re.compile(
    r"(?P<who>O),? which (?:had |has )?(?P<verb>(?:took|bought|acquired|purchased|taken|snapped)) (?P<what>it|them)"
    r"(?: over| up)?(?: from O)? (?P<date>D)"
)


def aside_facts(article: Article, context: Context) -> Iterator[Fact]:
    """The events that an article tells in asides: entries and exits, sites bought, offices taken."""
    for sentence in article:
        if not sentence.of("period") and not sentence.of("place"):
            continue
        figure = shape(sentence)
        for kind, pattern in _PASSED:
            for match in pattern.finditer(figure.text):
                yield from _moved(context, figure, match, kind)
        for match in _PRESENT.finditer(figure.text):
            yield from _present(context, figure, match)
        for match in _SALES_BEGAN.finditer(figure.text):
            if not sentence.of("model"):
                yield from _begun(context, figure, match)
        for pattern in (*_ACQUIRED, _TOOK_IT):
            for match in pattern.finditer(figure.text):
                yield from _acquired(context, figure, match)
        for match in _IN_OFFICE.finditer(figure.text):
            yield from _appointed(context, figure, match)


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
    if not periods or periods[0].relation != "since":
        return
    scene = _scene(context, figure, match.start())
    when = _when(scene, figure, match)
    subject = _who(scene, figure, match, match.start("there"))
    places = _places(scene, figure, match, "there") or [p for p in [scene.anaphoric_place() or scene.setting()] if p]
    if subject is None or when is None or subject.organization_id == "":
        return
    cue = figure.cue(match.start("verb") if match["verb"] else match.start("there"), match.start("date"))
    for place in places:
        fact = happening("market_entry", scene, subject, cue, _told(when, context), when, place, rule="present_since")
        if fact is not None:
            yield fact


def _begun(context: Context, figure: Shape, match: "re.Match[str]") -> Iterator[Fact]:
    scene = _scene(context, figure, match.start("verb"))
    when = _when(scene, figure, match)
    place = scene.anaphoric_place() or scene.setting()
    subject = scene.maker(figure.offset(match.start("verb")))
    if when is None or place is None or subject is None or subject.rule == "model":
        return
    cue = figure.cue(match.start("verb"), match.end("verb"))
    fact = happening("market_entry", scene, subject, cue, _told(when, context), when, place, rule="sales_began")
    if fact is not None:
        yield fact


def _acquired(context: Context, figure: Shape, match: "re.Match[str]") -> Iterator[Fact]:
    scene = _scene(context, figure, match.start("verb"))
    when = _when(scene, figure, match)
    if when is None and match.end("date") > match.start("date"):
        return
    sentence = scene.sentence
    sellers = [
        m for m in sentence.of("organization") if re.search(r"\b(?:from|off) (?:the )?\Z", sentence.before(m, 12))
    ]
    subject = _who(scene, figure, match, match.start("what"))
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
