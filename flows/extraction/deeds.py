"""Deeds that are told with an object of their own: first and N-th cars, sites and stakes that change hands, contracts
and partners, listings.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from flows.extraction.article import Article, Mention
from flows.extraction.context import Context, Subject
from flows.extraction.event_places import is_scene, nearest_group, specific
from flows.extraction.fact import Fact, Value
from flows.extraction.happening import Scene, When, dates, happening
from flows.extraction.modality import Telling
from flows.extraction.needed import Needing
from flows.extraction.period_term import Tense as Side
from flows.extraction.shapes import WILL, Shape, shape
from flows.extraction.subjecthood import is_actor, is_maker

_CARS = r"(?:cars?|vehicles?|evs?|suvs?|models?|trucks?|buses|vans?|pick-?ups?|sedans?|examples?|units?|keys|Ms?|Os?)"
_DELIVERED = (
    r"(?:handed over|delivered|shipped|exported|dispatched|despatched|sent|loaded|unloaded|flagged off|"
    r"presented|received|"
    r"rolled off|rolled out|rolled|left|built|assembled|produced|completed|arrived|landed|reached|docked|sailed|went|"
    r"came off|driven|celebrated|marked|turned out|finished|put together)"
)
_BATCH = r"(?:shipments?|batch|consignment|delivery|deliveries|cargo|load|export|exports|customers?|buyers?|owners?)"
_SOME = r"(?:cars|vehicles|examples|units|keys|buses|trucks|vans|Ms|M)"
_NTH = r"(?:\d[\d,.]*(?:th|st|nd|rd)|(?:\w+[- ])?(?:millionth|thousandth|hundred-thousandth))"
_SITE = (
    r"(?:plant|factory|works|site|facility|complex|car plant|assembly plant|car factory|premises|operations|business|"
    r"subsidiary|unit|arm|division|shares?|stake|holding|joint venture|"
    r"venture|company|majority|land|buildings|interests|assets|activities)"
)


@dataclass(frozen=True, slots=True)
class _Rule:
    """`kind`: the event's type; `noun`: whether a deed needs another organisation, a car or a sum in its sentence."""

    kind: str
    name: str
    pattern: Needing
    needs: tuple[str, ...] = ()


_RULES = (
    _Rule(
        "milestone",
        "first_cars",
        Needing(
            rf"\b(?:the|its|a|their|O's) (?:very )?(?:first|initial|maiden|inaugural) (?:[\w-]+ "
            rf"){{0,2}}?(?:{_SOME}|{_BATCH})\b"
            rf"[^.;]{{0,80}}?\b(?:(?:was|were|has been|have been|{WILL} be|is being|are being) "
            rf")?(?:{_DELIVERED}|{WILL} (?:arrive|land|leave|"
            rf"reach|roll|go|sail))\b"
        ),
    ),
    _Rule(
        "milestone",
        "first_car",
        Needing(
            r"\b(?:the|its|a|their|O's) (?:very )?first (?:[\w-]+ ){0,3}?(?:car|vehicle|example|unit|model|bus|"
            r"truck|suv|sedan|pickup|"
            r"van|one|M|O)\b[^.;]{0,60}? (?:(?:was|were|has been|have been|will be|is to be|is being) "
            r")?(?:handed over|delivered|shipped|"
            r"exported|completed|assembled|left (?:the |its )?(?:assembly |production )?(?:line|works|plant|"
            r"factory)|leaves the line|"
            r"will leave the line|rolled off|rolls off|rolled out|came off|will roll off|reached (?:customers|"
            r"buyers|its owner|"
            r"their owners)|landed|docked|set sail|sailed)\b"
        ),
    ),
    _Rule(
        "milestone",
        "first_cars_done",
        Needing(
            rf"\b(?:{WILL} )?(?:handed over|hands over|hand over|deliver(?:s|ed)?|ship(?:s|ped)?|export(?:s|"
            rf"ed)?|dispatch(?:es|ed)?|sent|"
            rf"sends|flag(?:s|ged) off|took delivery of|takes delivery of|received|assembled|built|produced|"
            rf"completed|celebrated|sold|"
            rf"marked|waved off|saw off|unloaded|loaded|registered|welcomed) (?:the|its|their|a|O's) (?:very "
            rf")?(?:first|initial|maiden|inaugural|{_NTH}) "
            rf"(?:[\w-]+ ){{0,3}}?(?:{_CARS}|{_BATCH}|O's)\b"
        ),
    ),
    _Rule(
        "milestone",
        "nth_car",
        Needing(
            rf"\b(?:the|its|their|a|O's|number) (?:{_NTH}|\d[\d,]*000) ?(?:[\w-]+ ){{0,3}}?(?:{_CARS}|to|has|"
            rf"left|rolled|came)\b"
            rf"[^.;]{{0,60}}?\b{_DELIVERED}\b"
            rf"|\b(?:{_DELIVERED}|t(?:ook|akes) delivery of) (?:of )?(?:the |its |their |a |O's |O )(?:[\w-]+ ){{0,2}}?"
            rf"(?:{_NTH}|(?:number|no\.) (?:\d[\d,]*000|[\w.]+ (?:million|thousand)))\b"
            rf"|\b(?:{_CARS}) (?:number|no\.) (?:\d[\d,]*000|[\w.]+ (?:million|thousand))[^.;]{{0,30}}? {_DELIVERED}\b"
        ),
    ),
    _Rule(
        "funding",
        "listed",
        Needing(
            r"\b(?:(?:made|makes|making) (?:its|their) (?:stock[ -]market |trading |bourse |stock exchange "
            r")debut|began trading|started trading|"
            r"begins trading|first day of trading|first trading day|went public|rang the (?:opening )?bell|"
            r"(?:the |its )?(?:flotation|listing|ipo|initial public offering)(?: \w+)?,? (?:was |has been "
            r")?(?:completed|took place|raised|brought in))\b"
        ),
    ),
    _Rule(
        "acquisition",
        "changes_hands",
        Needing(
            rf"(?:\A|[^-\w])(?:{WILL} |is |are |has |have |was |were )?(?:hand(?:s|ed|ing)?(?: over)?|"
            rf"transfer(?:s|red|ring)?|s(?:ell|ells|old|elling)|"
            rf"cede[sd]?|pass(?:es|ed|ing)?(?: on)?|offload(?:s|ed|ing)?|dispos(?:e|es|ed|ing) of|divest(?:s|ed|ing)?|"
            rf"part(?:s|ed|ing) with|gave up|gives up) (?:its|the|their|all of its|a|O's|[\w%.]+) "
            rf"(?:[\w%.-]+ |P |O |O's ){{0,4}}?{_SITE}\b"
        ),
    ),
    _Rule(
        "acquisition",
        "taken_over",
        Needing(
            rf"\b(?:{WILL} |has |have |is |had )?(?:bought out|buy(?:s|ing)? out|t(?:ake|akes|ook|aken|aking) "
            rf"over|acquir(?:e|es|ed|ing)|"
            rf"b(?:uy|uys|ought|uying)|purchas(?:e|es|ed|ing)|snap(?:s|ped) up|absorb(?:s|ed)?|swallow(?:s|ed)?|"
            rf"t(?:akes|ook|ake) control of|"
            rf"t(?:akes|ook|ake) possession of|sign(?:s|ed) for|became sole owner of|becomes sole owner of|"
            rf"increas(?:es|ed) its stake in|"
            rf"rais(?:es|ed) its stake in|t(?:akes|ook|ake) a [\w%. ]+ in|inject(?:s|ed) \S+ into|bought into|"
            rf"buys into)"
            rf" (?:the |its |a |an |O's |P's |all of |another |\d[\d.]*% (?:of|in) )*(?:[\w%.-]+ |P |O |O's |"
            rf"former ){{0,3}}?(?:{_SITE}|O)\b"
        ),
        needs=("deal",),
    ),
    _Rule(
        "acquisition",
        "hands_changed",
        Needing(
            rf"\b{_SITE}\b[^.;]{{0,50}}? (?:passed|passes|went|goes|will pass|will go|(?:was|were|has been|have "
            rf"been|is being|will be|is to be) "
            r"(?:sold|handed(?: over)?|transferred|passed on|ceded)) to (?:the |its \w+ )?O\b"
            r"|\b(?:took|takes|will take) [^.;]{1,40} off O's hands\b|\b(?:has|have) (?:held|owned) "
            r"[^.;]{1,40}(?:of|in) O since\b"
            r"|\b(?:put|puts|injected|injects|pumped|pumps|sank|ploughed) [^.;]{1,30}\d[^.;]{0,12} into (?:its "
            r"|the |rival )?O\b[^.;]*(?:%|per ?cent|stake|share)"
            r"|"
            rf"\b(?:change[sd]?|changing) hands\b|\b(?:takeover|acquisition|purchase|sale|buyout) of (?:the|its|"
            rf"O|O's)[^.;]{{0,60}}?"
            rf"\b(?:was|is|has been|had been|{WILL} be) (?:completed|complete|agreed|concluded|sealed|closed|"
            rf"approved|announced|done)\b"
            rf"|\bentry into [^.;]{{0,60}} is complete\b"
        ),
        needs=("deal",),
    ),
    _Rule(
        "partnership",
        "signed",
        Needing(
            rf"\b(?:{WILL} |has |have |had )?(?:sign(?:s|ed)?|conclud(?:e|es|ed)|seal(?:s|ed)?|inked|inks|"
            rf"agree[sd]?(?: on)?|reach(?:es|ed)?|"
            rf"str(?:ike|ikes|uck)|enter(?:s|ed)? into|set(?:s)? up|form(?:s|ed)?|found(?:s|ed)?|establish(?:es|"
            rf"ed)?|create[sd]?|renew(?:s|ed)?|"
            rf"extend(?:s|ed)?) (?:a|an|the|its|another|their) (?:[\w-]+ |P |O |O-){{0,4}}?(?:agreement|"
            rf"contract|deal|memorandum|mou|pact|accord|"
            rf"joint venture|joint company|partnership|alliance|cooperation|co-operation|letter of intent|"
            rf"tie-up|understanding|framework)\b"
            r"|\b(?:agreement|contract|deal|memorandum|mou|pact|accord|joint venture|partnership|alliance|"
            r"letter of intent|tie-up|study)\b"
            r"(?: (?:of|on|for|about|with|between|covering) [^.;]{1,70}?)?,? (?:was|were|has been|had been|"
            r"will be|is to be) (?:then |also )?"
            r"(?:signed|concluded|sealed|agreed|inked|struck|reached|announced|formed|founded|renewed|extended)\b"
        ),
        needs=("partner",),
    ),
    _Rule(
        "partnership",
        "named_partner",
        Needing(
            rf"\b(?:{WILL} |has |have |had |was |were |has been |been )?(?:teamed up with|teams up with|team "
            rf"up with|join(?:s|ed) forces with|"
            r"sh(?:ook|akes?) hands (?:on|with)|partner(?:s|ed|ing) with|tied up with|links up with|linked up "
            r"with|joined hands with|joins hands "
            r"with|allied (?:itself )?with|"
            r"cooperat(?:es|ed|ing) with|works? together with|appointed (?:as )?(?:the )?(?:its |sole |"
            r"exclusive |official |general |new )*"
            r"(?:importer|distributor|dealer|partner|agent)|(?:has |have )?(?:taken on|took on|takes on|chosen|"
            r"chose|picked|named|appointed|signed(?: up)?) O "
            r"(?:as|to (?:be|distribute|sell|import|represent)))\b"
        ),
        needs=("partner",),
    ),
    _Rule(
        "partnership",
        "joined_forces",
        Needing(
            rf"\bO and (?:its (?:\w+ )?(?:partner|rival) )?(?:the \w+ )?O (?:have |has |are |{WILL} |want to |"
            rf"plan to )*"
            r"(?:agreed|signed?|set up|join(?:ed)? forces|team(?:ed)? up|cooperat(?:e|ed|ing)|co-operat(?:e|ed|"
            r"ing)|work(?:ing)? together|"
            r"found(?:ed)?|form(?:ed)?|launched a joint|struck|reached|concluded|sealed|inked|announced a "
            r"(?:joint|partnership|tie-up|cooperation)|"
            r"deepen(?:ed)? their|extended? their|renew(?:ed)? their)\b"
            r"|\bO (?:is|was|has become|became|becomes|will be|is to be) (?:the |its |their |also )*(?:new |"
            r"exclusive |sole |official |general |local )*"
            r"(?:importer|distributor|distribution partner|sales partner|agent)\b"
            r"|\b(?:its|the) (?:new |exclusive |sole |official |general |local )*(?:importer|distributor|"
            r"distribution partner|sales partner|agent)"
            r"(?: (?:there|in P|for P))? (?:is|will be|is to be|has been) (?:the )?(?:\w+ ){0,3}O\b"
        ),
        needs=("partner",),
    ),
    _Rule(
        "appointment",
        "office_taken",
        Needing(
            r"H[^.;]{0,60}? (?:resign(?:s|ed)|step(?:s|ped) (?:down|aside)|quit|quits|left|leaves|is leaving|"
            r"departed|departs|retire[sd]|was (?:dismissed|"
            r"sacked|fired|ousted|removed|replaced|recalled)|has (?:resigned|left|stepped down|quit|retired|"
            r"departed))\b"
            r"(?=[^.;]{0,60}\b(?:as|from|post|office|job|position|D))|"
            r"H[^.;]{0,60}? (?:t(?:akes|ook|ake) (?:over|up|charge|office|the (?:helm|reins|wheel))|"
            r"succeed(?:s|ed)|became|becomes|was (?:named|appointed|promoted|made|"
            r"installed|hired)|has been (?:named|appointed|promoted|made|hired)|has been (?:chief executive|"
            r"ceo|chairman|head|managing director|boss|president)|(?:is|has been) (?:at the helm|in charge|in "
            r"office|the new \w+))\b"
        ),
        needs=("office",),
    ),
)
_OFFICE = re.compile(
    r"\b(?:chief|ceo|cfo|coo|chair(?:man|woman|person)?|president|managing director|director|head|boss|"
    r"general manager|manager|helm|reins|"
    r"executive|office|post|successor|predecessor)\b"
)
_TO_COME = re.compile(rf"\b(?:{WILL}|to be)\b")
_PAST = re.compile(
    r"\b(?:was|were|has|have|had|been|sold|took|taken|bought|gave|struck|sent|saw|built|left|came|went|"
    r"sent|began|made|rang|inked|chose|quit|"
    r"became|[a-z]{2,}ed)\b"
)
_GOING_ON = re.compile(r"(?:is|are) \w+ing\b")
_NOT = re.compile(r"\b(?:not|never|no longer|won't|wouldn't|didn't|no plans?|denied|without|if|unless|instead of)\b")
_BUYS_CARS = re.compile(
    r"\b(?:buyers|customers|cars|vehicles) (?:bought|buy)\b|\b(?:bought|buy|buys|sold|sells?) "
    r"(?:\w+ "
    r")?(?:cars|vehicles|units|\d)"
)


def deed_facts(article: Article, context: Context, told: Sequence[Fact]) -> Iterator[Fact]:
    """Milestones, acquisitions, listings, partnerships and appointments. In: the events found so far, which stand."""
    for sentence in article:
        if sentence.kind in ("heading", "dateline"):
            continue
        figure = shape(sentence)
        here = {f.cells["event_type"] for f in told if f.dataset == "events" and f.statement[0] == sentence.start}
        for rule in _RULES:
            if rule.kind in here or (rule.kind == "acquisition" and "funding" in here):
                continue
            match = rule.pattern.search(figure.text)
            if match is None:
                continue
            fact = _deed(context, figure, match, rule)
            if fact is not None:
                here.add(rule.kind)
                yield fact


def _deed(context: Context, figure: Shape, match: "re.Match[str]", rule: _Rule) -> Fact | None:
    sentence = figure.sentence
    cue = figure.cue(match.start(), match.end())
    scene = Scene(sentence.clause_at(cue.start), context)
    if not all(_has(need, figure, match, context) for need in rule.needs):
        return None
    if rule.name == "taken_over" and re.search(r"\b(?:buy\w*|bought|purchas\w+) (?!out\b).*O\Z", match[0]):
        return None
    if re.match(r"\W*\w+ing\b", match[0]) or re.search(r"\bhands? on\b", match[0]):
        return None
    when = _when(scene, figure, match)
    telling = _telling(scene, match, cue, when)
    subject = _subject(scene, figure, match, rule)
    if telling is None or subject is None:
        return None
    places = [p for p in sentence.of("place") if is_scene(sentence, p) and p.label != "demonym"]
    if rule.kind == "milestone":
        places = [p for p in sentence.of("place") if len(p.id or "") == 2 and p.label != "demonym"]
    run = specific(nearest_group(sentence, places, cue))
    place = run[0] if run else None
    if place is None and rule.kind in ("milestone",):
        place = scene.anaphoric_place() or scene.setting()
    if when is None and (rule.kind not in ("acquisition", "partnership") or place is None or sentence.kind == "title"):
        return None
    cells: list[tuple[str, Value, Mention]] = []
    if rule.kind in ("acquisition", "funding"):
        money = next((q for q in sentence.of("quantity") if q.label == "money" and q.value is not None), None)
        if money is not None and money.unit is not None and len(money.unit) == 3:
            cells = [("amount", money.value, money), ("currency", money.unit, money)]
    models = [context.model(m).model_id for m in sentence.of("model")] if rule.kind == "milestone" else []
    return happening(rule.kind, scene, subject, cue, telling, when, place, rule=rule.name, cells=cells, models=models)


def _has(need: str, figure: Shape, match: "re.Match[str]", context: Context) -> bool:
    sentence = figure.sentence
    if need == "office":
        return _OFFICE.search(figure.text) is not None
    firms = {m.id for m in sentence.of("organization") if m.id is not None and is_actor(m.id, context.vocabulary)}
    if need == "partner":
        words = re.search(
            r"\b(?:partner|importer|distributor|dealer|firm|company|group|chain|government|corporation|"
            r"ministry)\b",
            figure.text,
        )
        return len(firms) > 1 or words is not None
    if need == "deal":
        return bool(firms or context.focus(sentence)) and _BUYS_CARS.search(match[0]) is None
    return True


def _when(scene: Scene, figure: Shape, match: "re.Match[str]") -> When | None:
    stop = re.search(r"[;:]|, (?:and|but|while|where|which|with)\b", figure.text[match.end() :])
    end = match.end() + (stop.start() if stop is not None else len(figure.text))
    side: Side | None = "future" if _TO_COME.search(match[0]) else "past" if _PAST.search(match[0]) else None
    behind, inside = figure.within(match.end(), end, "period"), figure.within(match.start(), match.end(), "period")
    for mention in [*behind, *inside, *reversed(figure.within(0, match.start(), "period"))]:
        ok = dates(figure.sentence, mention) or (
            mention.surface.lower() == "today" and scene.context.reference is not None
        )
        if not ok or re.search(
            r"\b(?:since|than|from|of|after|founded|until) (?:the "
            r")?\Z",
            figure.sentence.before(mention, 14),
        ):
            continue
        if mention.relation == "since":
            if not figure.sentence.after(mention, 6).startswith(", when"):
                continue
            mention = replace(mention, relation="in")
        found = scene.resolve(mention, side)
        if found is not None:
            return found
    return scene.said_when() if not _TO_COME.search(match[0]) else None


def _telling(scene: Scene, match: "re.Match[str]", cue: Mention, when: When | None) -> Telling | None:
    before = scene.sentence.slice(max(cue.start - 40, scene.clause.start), cue.start)
    if _NOT.search(before.lower()) or _NOT.search(match[0]):
        return None
    hedges = [h for h in scene.clause.cues("hedge") if h.start < cue.end and h.surface != "May"]
    cancelled = scene.clause.cues("cancel")
    if cancelled:
        return Telling("cancelled", "denied", None, cancelled[0])
    if hedges:
        return Telling("scheduled", "hedged", None, hedges[0])
    if _TO_COME.search(match[0]) or re.search(rf"\b{WILL} \Z", before) or _GOING_ON.match(match[0].strip()):
        return Telling("scheduled", "asserted")
    reference = scene.context.reference
    first = (when.start or when.end) if when is not None else None
    if first is not None and reference is not None and first > reference:
        return Telling("scheduled", "asserted")
    return Telling("occurred", "asserted")


def _subject(scene: Scene, figure: Shape, match: "re.Match[str]", rule: _Rule) -> Subject | None:
    """Who does it: the maker before the verb; of an N-th car the maker whose car it is."""
    inside = [
        m
        for m in figure.within(match.start(), match.end(), "organization")
        if is_maker(m.id or "", scene.context.vocabulary)
    ]
    before = [
        m for m in figure.within(0, match.start() + 1, "organization") if is_maker(m.id or "", scene.context.vocabulary)
    ]
    if rule.kind == "milestone" and inside and not before:
        return Subject(inside[0].id or "", inside[0].start, inside[0].end, "owner")
    if rule.kind == "milestone" and not before:
        cars = figure.within(match.start(), min(match.end() + 3, len(figure.text)), "model")
        if cars:
            return Subject(scene.context.model(cars[0]).organization_id, cars[0].start, cars[0].end, "model")
    return scene.maker(figure.offset(match.start()) + 1 if match.start() else figure.offset(match.start()))
