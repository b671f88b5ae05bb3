"""Moves of office: a post that falls to somebody, who moves somewhere as its head, whom a maker loses."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.extraction.context.context import Context, Subject
from flows.extraction.context.event_places import is_scene
from flows.extraction.grammar.article import Article, Mention
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.reach import hedging
from flows.extraction.grammar.shapes import Shape, shape
from flows.extraction.people.office_holder_words import HIRED, HOLDS, NAMED
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.told_dates import When, dates
from flows.extraction.wording.needed import Choice, Needing

OFFICE = (
    r"(?:(?:[\w-]+ ){0,4}?(?:chief(?: executive)?|ceo|cfo|coo|cto|chair(?:man|woman)?|president|director|head|boss|"
    r"manager|managing director|designer|officer|leader|successor|adviser|deputy))"
)
_POST = (
    r"(?:posts?|duties|tasks|responsibilities|remit|brief|job|position|role|office|chair|helm|seat|reins|leadership|"
    r"management|running|baton|succession)"
)
_AHEAD = r"(?:will|would|is to|are to|is due to|is set to|plans to|is expected to)"
_AUX = rf"(?:(?:{_AHEAD}|has|had|now|also|recently|already|then|D) ){{0,3}}"
_ITS = r"(?:[a-z][\w-]*,? |P |O ){0,5}?"
_MOVES = (
    r"(?:moves?|moved|switch(?:es|ed)?|transfers?|transferred|returns?|returned|comes?|came|goes|went|cross(?:es|ed)|"
    r"relocate[sd]?|shifts|shifted|arrives?|arrived|starts?|started|begins?|began|signs|signed|steps?|stepped|rises?"
    r"|rose|"
    r"climbs|climbed|advances|advanced|joins?|joined|enters?|entered|defect(?:s|ed)|jump(?:s|ed) ship|"
    r"serves?|acts?|takes? over|took over|comes? on board|came on board)"
)
_TO = rf"(?:falls?|fell|goes|went|has gone|pass(?:es|ed)|has passed|{_AHEAD} (?:go|pass|fall)|is (?:going|passing))"
_BE = rf"(?:is|was|has been|had been|{_AHEAD} be|is being)"


def _rule(name: str, *patterns: str) -> tuple[tuple[str, Needing], ...]:
    return tuple((name, Needing(pattern)) for pattern in patterns)


_RULES: tuple[tuple[str, Needing], ...] = (
    *_rule(
        "office_falls",
        rf"\b{_POST}\b[^.;:]{{0,60}}? (?P<verb>(?:{_TO}|{_BE} (?:given|handed|entrusted|assigned|offered|awarded"
        rf"|passed))"
        rf"(?: over| on)? to|{_BE} (?:taken(?: over| up)?|filled|assumed|occupied) (?:by|with)) {_ITS}(?P<who>H)\b",
        rf"\b(?P<verb>(?:new|next|incoming|future) {OFFICE}\b[^.;:]{{0,45}}? (?:is|{_AHEAD} be"
        rf"|is called)) {_ITS}(?P<who>H)\b",
    ),
    *_rule(
        "office_moved",
        rf"\b(?P<who>H)(?:, [^.;]{{3,90}},)? (?P<verb>{_AUX}{_MOVES}(?: [^.;,]{{1,45}}?)? (?:as|to become|to be"
        rf"|into the "
        rf"(?:post|role|office) of)) (?:(?:the|its|their|a|an|new) ){{0,2}}{OFFICE}\b",
    ),
    *_rule(
        "office_moved",
        rf"\b(?P<who>H)(?:, [^.;]{{3,90}},)? (?P<verb>{_AUX}(?:moves?|moved|rose|rises?|steps?|stepped|climbs?"
        rf"|climbed|advances?|"
        rf"advanced|(?:was|is|been|be) promoted)(?: up)?(?: from [^.;,]{{3,40}}?)? to) (?:(?:the|its|a) )?{OFFICE}\b",
    ),
    *_rule(
        "office_moved",
        # "Will be O's new chief executive", "puts H at the head of its P business".
        rf"\b(?P<who>H)(?:, [^.;]{{3,90}}?,)? (?P<verb>{_AUX}(?:be|is|becomes?)) (?:the |O's? |its |their ){{1,2}}"
        rf"(?:new|next|future) {OFFICE}\b(?=[^.;]{{0,40}}?[DP])",
        rf"\b(?P<verb>{_AUX}(?:puts?|placed|places|install(?:s|ed)?)) (?P<who>H) (?:at the (?:head|helm|top|wheel)"
        r"|in charge) of\b",
    ),
    *_rule(
        "office_lost",
        rf"\b(?P<verb>(?:lost|loses|is losing|{_AHEAD} lose|has lost|parted with|parts with)) (?:its|the) {OFFICE},? "
        r"(?P<who>H)\b",
        r"\b(?P<who>H)'s (?P<verb>(?:last (?:working )?day|departure|exit|retirement|resignation|tenure|term|contract|"
        r"mandate|stint)(?: as [\w ]{3,40}?)? (?:is|was|ends|ended|takes effect|took effect|will end|expires|expired"
        r"|runs "
        r"out|ran out|came|comes|follows|is due|is scheduled)) (?:[a-z]+ ){0,3}?D",
    ),
)
_RULES = (
    *_RULES,
    *_rule("office_hired", *HIRED),
    *_rule("office_held", *HOLDS),
    *_rule("office_named", *NAMED),
)
_CHOICE = Choice(_RULES, lambda rule: rule[1])
_FUTURE = re.compile(
    rf"(?:{_AHEAD}|falls?|goes|pass(?:es)?|moves?|switch(?:es)?|transfers?|returns?|comes?|starts?|begins?|steps?"
    rf"|rises?|joins?|"
    r"loses|takes? over|enters?|new|next|incoming|future|is)\b"
)
# "Took on the former X man": somebody without a name.
_FORMER = Needing(r"\b(?:former|ex-)")
_NOT = re.compile(r"\b(?:not|never|no|denied|former|once|previously)\b")


def office_facts(article: Article, context: Context, told: Sequence[Fact]) -> Iterator[Fact]:
    """The appointments that moves of office tell. In: the events so far; a sentence that tells of one is left."""
    done = {f.statement[0] for f in told if f.cells.get("event_type") == "appointment"}
    for sentence in article:
        if sentence.kind in ("heading", "dateline") or sentence.start in done:
            continue
        if not (sentence.of("person") or _FORMER.search(sentence.text)):
            continue
        figure = shape(sentence)
        for rule, pattern in _CHOICE.of(figure.text):
            match = pattern.search(figure.text)
            fact = _moved(context, figure, match, rule) if match is not None else None
            if fact is not None:
                yield fact
                break


def _moved(context: Context, figure: Shape, match: "re.Match[str]", rule: str) -> Fact | None:
    sentence = figure.sentence
    if _NOT.search(figure.text[max(match.start() - 10, 0) : match.end("verb")]):
        return None
    cue = figure.cue(match.start("verb"), match.end("verb"))
    scene = Scene(sentence.clause_at(cue.start), context)
    subject = _whose(scene, figure, match, cue)
    if subject is None:
        return None
    when = _when(scene, figure, match, cue)
    if rule == "office_held" and (when is None or not _since(figure, match)):
        return None
    ahead = re.match(rf"{_AHEAD}\b", match["verb"]) is not None
    telling = Telling("scheduled" if ahead else "occurred", "asserted")
    hedges = [h for h in hedging(scene.clause, cue.start) if h.start < cue.end]
    if hedges:
        telling = Telling("scheduled", "hedged", None, hedges[0])
    fact = happening("appointment", scene, subject, cue, telling, when, _place(figure, match), rule=rule)
    if fact is not None and match["who"] is not None:
        person = figure.within(match.start("who"), match.end("who"), "person")[0]
        fact.partner = (person.id, (person.start, person.end))
    return fact


def _since(figure: Shape, match: "re.Match[str]") -> bool:
    """Whether somebody has held an office since a time, and not for one."""
    return any(p.relation == "since" for p in figure.within(match.end(), match.end() + 1, "period"))


def _whose(scene: Scene, figure: Shape, match: "re.Match[str]", cue: Mention) -> Subject | None:
    """The organisation named with the office ("as head of O", "O's post"), else whom the statement is about."""
    named = figure.within(match.start(), len(figure.text), "organization")
    # "H, finance chief of O, moves to the top of O": where somebody goes stands behind the verb.
    if match["who"] is not None and match.start("who") < match.start("verb"):
        named = [m for m in named if m.start >= cue.start] or named
    of_office = [
        m
        for m in named
        if re.search(r"\b(?:of|at|for|with) (?:the )?\Z", figure.sentence.before(m, 9))
        or re.match(r"'s? ", figure.sentence.after(m, 3))
    ]
    if of_office and not re.search(r"\bfrom \Z", figure.sentence.before(of_office[0], 6)):
        return Subject(of_office[0].id or "", of_office[0].start, of_office[0].end, "office")
    joined = next((m for m in named if _JOINS.search(figure.sentence.before(m, 18)) is not None), None)
    if joined is not None:
        return Subject(joined.id or "", joined.start, joined.end, "office")
    return scene.subject(cue.start)


# "Who ran F until 2018, joined O as special adviser".
_JOINS = re.compile(
    r"\b(?:join(?:s|ed|ing)?|enter(?:s|ed)|(?:mov|switch|transfer|return|defect)\w* to|goes to|went to) (?:the )?\Z"
)


def _when(scene: Scene, figure: Shape, match: "re.Match[str]", cue: Mention) -> When | None:
    side = "future" if _FUTURE.match(match["verb"]) else "past"
    for mention in sorted(figure.sentence.of("period"), key=lambda p: abs(p.start - cue.end)):
        if mention.granularity in ("duration", "measure") or not dates(figure.sentence, mention):
            continue
        if mention.relation in ("until", "to") or not scene.one_verb(cue, mention):
            continue
        if mention.relation in ("since", "from"):
            mention = replace(mention, relation="in")
        found = scene.resolve(mention, "future" if side == "future" else "past")
        if found is not None:
            return found
    return None


def _place(figure: Shape, match: "re.Match[str]") -> Mention | None:
    """The country of the post: named in the words themselves or right behind them."""
    sentence = figure.sentence
    named_first = match["who"] is not None and match.start("who") < match.start("verb")
    begins = match.start("verb") if named_first else match.start()
    here = figure.within(begins, min(match.end() + 25, len(figure.text)), "place")
    return next((p for p in here if p.id is not None and p.label != "demonym" and is_scene(sentence, p)), None)
