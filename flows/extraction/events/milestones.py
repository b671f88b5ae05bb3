"""Milestones: the N-th vehicle, a first shipment, a first delivery."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from flows.extraction.context.context import Context, Subject
from flows.extraction.context.event_places import nearest_group, specific
from flows.extraction.grammar.article import Clause, Mention, Sentence
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.lexicon.plant_words import PLANT
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.told_dates import When
from flows.extraction.wording.needed import Needing

_NTH = re.compile(r"\b(?:\d[\d,.]*(?: ?(?:million|thousand))?(?:th|st|nd|rd)|(?:\w+[- ])?(?:millionth|thousandth))\b")
# What each of these ends in: a quick look, as hardly a clause has one.
_ENDS_SO = re.compile(r"(?:[\d,.]|million|thousand)(?:th|st|nd|rd)")
_CAR = re.compile(
    r"\b(?:cars?|vehicles?|EVs?|NEVs?|units?|trucks?|SUVs?|export|customer|buyer|model|"
    r"battery|charger|swap|delivery)\b",
    re.IGNORECASE,
)
_FIRST = Needing(
    r"\bfirst (?:[\w-]+ ){0,2}?(?:shipments?|batch|consignment|deliver(?:y|ies)|customers?|"
    r"export)\b|\bmaiden (?:shipment|voyage)\b|\bhanded over the first\b|"
    r"\bkeys to the first\b|\b(?:built|assembled|produced|made|shipped|delivered|"
    r"exported) its first (?!half|quarter|year)\w+",
    re.IGNORECASE,
)
_OTHER = re.compile(r"\b(?:anniversary|employees?|stores?|dealers?|showrooms?|members?|subscribers?|race|birthday)\b")
_DONE = Needing(
    r"\b(?:rolled|rolls|roll|came|comes|come|left|leaves|built|produced|took delivery|completed|delivered|handed|"
    r"sailed|shipped|arrived|arrives|reached|reaches|celebrat\w+|marked|marks|landed|set sail|"
    r"dispatched|sent|"
    r"exported|docked|unloaded|departed|took place|received|sold|made|expected|due|will|went|completed|passed)\b",
    re.IGNORECASE,
)


# Cars that are to be built, and not handed over.
_OFF_THE_LINE = re.compile(
    r"\b(?:(?:com|roll|go)(?:es?|ing)?|came|rolled|leaves?|left|leaving) (?:off |from )?(?:the |its |their )?"
    rf"(?:assembly |production )?(?:lines?|{PLANT})\b"
    r"|\b(?:be|being|are|is) (?:built|assembled|produced|made)\b"
)
# "It rolled off the line in X on Thursday": what became of the car that the sentence before counts.
_IT_DID = re.compile(
    r"\W*(?:It|This one|That one|The (?:[\w-]+ ){0,2}?(?:car|vehicle|milestone|example|one)) "
    r"(?:(?:was|has been|had|has|also|then) ){0,2}"
    r"(?P<verb>rolled|came|left|went|built|assembled|completed|finished|made|produced|driven|handed|delivered|sold"
    r"|shipped|bought|waved|celebrated)\b"
)


class _Deed(NamedTuple):
    """When and where a counted car was built or delivered."""

    when: When
    place: Mention | None


def _done_behind(scene: Scene) -> _Deed | None:
    """What the sentence behind tells of the car that is counted: "It left the line on Friday"."""
    behind = next((s for s in scene.article if s.index > scene.sentence.index), None)
    match = _IT_DID.match(behind.text) if behind is not None else None
    if behind is None or match is None:
        return None
    start = behind.start + match.start("verb")
    verb = Mention("cue", start, behind.start + match.end("verb"), match["verb"], label="milestone_word")
    there = Scene(behind.clause_at(start), scene.context)
    when = there.when(verb)
    return _Deed(when, next(iter(there.where(verb)), None)) if when is not None else None


def may_be_milestone(sentence: Sentence) -> bool:
    """Whether a sentence may tell of a milestone: whether it has what ends an ordinal, or a first with a verb of it."""
    text = sentence.text
    return _ENDS_SO.search(text) is not None or (_DONE.possible(text) and _FIRST.possible(text))


def milestone_facts(clause: Clause, context: Context) -> Iterator[Fact]:
    """The milestones of a clause: an ordinal number of vehicles, or a first shipment or delivery, with a verb
    that it happened.
    """
    scene = Scene(clause, context)
    nth = _NTH.search(clause.text) if _ENDS_SO.search(clause.text) is not None else None
    match = nth or _FIRST.search(clause.text)
    verbs = [*_DONE.finditer(clause.text)] if match is not None else []
    # "X's millionth car was a Y. It left the line on Friday."
    if match is None or (not verbs and (nth is None or _done_behind(scene) is None)):
        return
    first, last = match.span()
    # "Which arrived in 2024, handed over its 3,000th car": the verb beside the number.
    done = min(verbs, key=lambda v: max(v.start() - last, first - v.end(), 0), default=match)
    named = [m for m in clause.of("organization", "model") if 0 <= m.start - clause.start - match.end() <= 20]
    made = re.search(
        r"\b(?:built|produced|completed|delivered|assembled|took delivery of|handed over) (?:its|the|their) \Z",
        clause.text[: match.start()],
    )
    bare = (made is not None and not _OTHER.search(clause.text[match.end() : match.end() + 25])) or (
        _NTH.match(match[0]) is not None
        and re.match(r" (?:left|rolled|came|comes|leaves|rolls)", clause.text[match.end() :])
    )
    if not named and not bare and not _CAR.search(clause.text[match.start() : match.end() + 30]):
        return
    if _NTH.match(match[0]) and not re.search(r"\d{1,3}[,.]?000|million|thousand", match[0]):
        return
    start = clause.start + match.start()
    cue = Mention("cue", start, start + len(match[0]), match[0], label="milestone_word")
    verb = Mention("cue", clause.start + done.start(), clause.start + done.end(), done[0], label="milestone_word")
    owner = next(
        (m for m in clause.of("organization") if m.id is not None and clause.sentence.after(m, 2).startswith("'s")),
        None,
    )
    subject = Subject(owner.id or "", owner.start, owner.end, "owner") if owner is not None else scene.maker(start)
    whose = next((m for m in named if m.kind == "organization" and is_maker(m.id or "", context.vocabulary)), None)
    if owner is None and whose is not None and clause.sentence.slice(clause.start + match.end(), whose.start) == " ":
        subject = Subject(whose.id or "", whose.start, whose.end, "named")  # "the 200,000th X assembled by Y"
    when = scene.when(verb)
    told = scene.told(verb, when)
    deed = _done_behind(scene) if when is None and nth is not None else None
    if deed is not None:
        when, told = deed.when, Telling("occurred", "asserted")
    if subject is None or told is None:
        return
    if nth is None and told.planned and _OFF_THE_LINE.search(clause.text[match.end() :]) is not None:
        return  # "In 2028 the first vehicles should come off the line": the plant begins
    run = [deed.place] if deed is not None and deed.place is not None else scene.where(verb)
    built = specific(nearest_group(scene.sentence, scene.scenes(), cue))
    place = run[0] if run else built[0] if built else (scene.setting() if when is None else None)
    models = [context.model(m) for m in clause.of("model")]
    ids = [m.model_id for m in models if m.organization_id == models[0].organization_id]
    fact = happening("milestone", scene, subject, cue, told, when, place, models=ids)
    if fact is not None:
        yield fact
