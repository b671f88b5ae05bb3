"""Works: what happens at plants in words that no noun beside a verb of building tells: ground is broken, a line comes
to a halt, cars leave the line somewhere, "it will open in 2028".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from flows.extraction.article import Article, Mention, Sentence
from flows.extraction.context import Context, Subject
from flows.extraction.event_places import distance, is_scene, nearest_group, specific
from flows.extraction.fact import Fact
from flows.extraction.happening import Scene, When, dates, happening
from flows.extraction.modality import Telling
from flows.extraction.needed import Needing
from flows.extraction.period_term import Tense as Side
from flows.extraction.shapes import WILL, Shape, shape

_MADE = (
    r"(?:assembled|built|made|produced|put together|manufactured|turned out|bolted together|screwed "
    r"together|welded)"
)
_MAKE = (
    r"(?:assembl(?:e|es|ing)|build(?:s|ing)?|mak(?:e|es|ing)|produc(?:e|es|ing)|put(?:s|ting)? "
    r"together|manufactur(?:e|es|ing)|turn(?:s|ing)? out)"
)
_WORKS = (
    r"(?:plant|factory|works|gigafactory|assembly line|production line|truck line|car line|bus line|"
    r"line|assembly hall)"
)
_OUTPUT = (
    r"(?:(?:vehicle |car |local |cell |battery |final |series |mass |european |ckd |skd "
    r")?(?:production|output|assembly|manufacturing|manufacture))"
)
_HALTED = (
    r"(?:suspended|halted|stopped|idled|shut(?: down)?|closed(?: down)?|mothballed|discontinued|wound "
    r"(?:down|up)|given up|ended|terminated|broken off|resumed|restarted)"
)


@dataclass(frozen=True, slots=True)
class _Rule:
    """`dated`: it counts with a date alone; `sited`: only where a plant is spoken of; `cars`: only where a car is."""

    name: str
    pattern: Needing
    dated: bool = True
    sited: bool = False


_RULES = (
    _Rule(
        "ground_broken",
        Needing(
            r"\bground (?:was|has been|had been|is to be|will be) broken\b"
            r"|\b(?:turned|turns|turn|turning|cut|lifted|dug)(?: over)? the first (?:[a-z]+ )?(?:sod|clay|"
            r"earth|soil|spade|turf|shovel\w*)\b"
            r"|\b(?:laid|lays|lay|laying|placed|set) (?:the|a|its) (?:foundation|corner)[ -]?stone\b"
            r"|\b(?:foundation|corner)[ -]?stone (?:was|has been|is to be|will be) laid\b|\bbroke ground\b|"
            r"\bfirst piles? (?:was|were) driven\b"
        ),
    ),
    _Rule(
        "ribbon_cut",
        Needing(
            r"\b(?:cut|cuts|cutting|snipped) (?:the|a) ribbon\b|\bpressed the (?:start|starting) button\b|"
            r"\bthrew the switch\b"
        ),
        sited=True,
    ),
    _Rule(
        "made_since",
        Needing(
            rf"\b(?:has|have) (?:now |also |already )?been (?:{_MAKE}|coming off|rolling off|running off|"
            rf"leaving the line)\b[^.;]*?(?=D)|\b(?:has|have) (?:now |also |"
            rf"already )?been {_MADE}\b[^.;]*?(?=D)"
            rf"|\b(?:has|have) (?:now |also |already )?(?:built|made|assembled|produced|manufactured|turned "
            rf"out) (?:the |its |a )?M[^.;]*?(?=D)"
        ),
    ),
    _Rule(
        "off_the_line",
        Needing(
            rf"\b(?:{WILL} )?(?:leave|leaves|left|leaving|roll(?:s|ed|ing)? (?:off|from|down)|com(?:e|es|ing) "
            rf"off|came off) (?:the|its) (?:assembly |production )?lines?\b"
        ),
        sited=True,
    ),
    _Rule(
        "plant_builds",
        Needing(
            rf"\b(?:the|this|that|its) {_WORKS} (?:{WILL} )?(?:also )?(?:{_MAKE}|begins? with|starts? with|get "
            rf"ready for)\b"
        ),
    ),
    _Rule("to_be_made", Needing(rf"\b(?:cars|vehicles|models|M) (?:are )?to be (?:locally )?{_MADE}\b")),
    _Rule(
        "cease_to_be_made",
        Needing(
            rf"\b(?:{WILL} )?(?:cease|stop|ceases|stops|ceased|stopped) (?:to be|being) "
            rf"{_MADE}\b"
        ),
    ),
    _Rule(
        "last_made",
        Needing(
            rf"\bthe last (?:[\w-]+ ){{0,2}}?(?:M|O|car|one|vehicle)s? (?:(?:was|were|is|will be|is to be) "
            rf"{_MADE}|(?:left|leaves|rolled off|"
            r"rolls off|came off|comes off|will leave|will roll off) (?:the |its )?(?:\w+ )?(?:line|lines|"
            r"works|plant|factory))\b"
        ),
    ),
    _Rule(
        "stands_still",
        Needing(
            rf"\b(?:{_WORKS}s?|{_OUTPUT})\b[^.;]{{0,40}}? (?:has|have) (?:stood|been|lain) (?:still|idle|at a "
            rf"standstill|shut|closed|mothballed|"
            r"suspended|halted|on hold) (?=D)"
        ),
    ),
    _Rule(
        "line_added",
        Needing(
            rf"\b(?:{WILL} |to )?add(?:s|ed|ing)? (?:a|another|its) (?:second |third |new |further "
            rf")?(?:assembly |production )?line\b"
        ),
    ),
    _Rule(
        "halted",
        Needing(
            rf"\b(?:{_WORKS}|{_OUTPUT})\b(?:(?: of| by| at| in)[^,.;]{{1,40}})?(?:,[^,.;]{{1,40}},)? (?:(?:was|"
            rf"were|has been|had been|{WILL} be|is being|is to be) {_HALTED}"
            r"|(?:came|comes|has come|had come|will come|is to come|ground|grinds) to (?:a|an) (?:halt|"
            r"standstill|stop|end))\b"
        ),
    ),
    _Rule(
        "production_lost",
        Needing(
            rf"\b(?:gives? up|gave up|has given up|lost|loses|is losing|{WILL} (?:end|stop|cease|give up|lose)|"
            rf"ended|stopped|ceased|suspended|halted|resumed|restarted|(?:{WILL} )?(?:winds?|wound|winding|"
            rf"ramps?|ramped) down|"
            rf"(?:{WILL} )?phas(?:e|es|ed|ing) out|(?:{WILL} )?pull(?:s|ed)? the plug on|(?:{WILL} "
            rf")?scal(?:e|es|ed) (?:back|down))"
            rf" (?:its |the |all |local )*(?:\w+ |P )?(?:{_OUTPUT}|{_WORKS})\b"
        ),
    ),
    _Rule(
        "capacity_raised",
        Needing(
            r"\b(?:doubled|trebled|tripled|expanded|enlarged|extended|raised|increased) (?:its|the) (?:annual |"
            r"local |production |installed )?capacity\b"
        ),
    ),
    _Rule(
        "plant_opens",
        Needing(
            rf"\b{_WORKS}\b[^.;:]{{0,90}}?,? (?:(?:was|were|has been|had been|is to be|are to be|will be) "
            rf"(?:officially |formally |ceremonially )?(?:opened|inaugurated|commissioned|started up|put into "
            rf"operation|completed|finished|ready|handed over)"
            rf"|(?:{WILL} )?(?:opened|opens?|follows?|followed|starts? up|started|starts?|went into operation|"
            rf"goes? into operation|came on stream|comes? on stream))\b(?=[^.;,]{{0,20}}D)"
        ),
    ),
    _Rule(
        "plant_opened",
        Needing(
            rf"\b(?:open(?:s|ed|ing)?|inaugurat(?:e|es|ed|ing)|start(?:s|ed|ing)? up|commission(?:s|ed|ing)?|"
            rf"unveil(?:s|ed|ing)?) (?:a|an|its|the|their|one|another) (?:[\w-]+ ){{0,4}}?{_WORKS}\b"
        ),
    ),
    _Rule(
        "site_opens",
        Needing(
            rf"(?:\A|[;,:] |\bD )(?:it|this|the (?:plant|factory|works|site|project|building|facility)) {WILL} "
            rf"(?:open|start(?: up)?|begin|go into operation|come on stream|be (?:completed|finished|ready|"
            rf"opened|inaugurated|commissioned))\b"
        ),
        sited=True,
    ),
    _Rule(
        "its_opening",
        Needing(
            r"\b(?:its|the|official|formal) (?:opening|completion|inauguration|commissioning|start-up|start of "
            r"production) (?:is|was|has been) (?:fixed|planned|scheduled|set|foreseen|due|expected|put off|"
            r"postponed|pencilled in|announced|slated)\b"
        ),
        sited=True,
    ),
    _Rule(
        "opening_of",
        Needing(
            rf"\b(?:opening|inauguration|commissioning|start-up)(?: D)? of (?:the |a |an |its )?(?:[\w'’-]+ "
            rf"){{0,5}}?{_WORKS}\b"
        ),
    ),
)
_TO_COME = re.compile(rf"\b(?:{WILL}|to be|is being)\b")
_PAST = re.compile(
    r"\b(?:was|were|has been|have been|had been|laid|broke|cut|turned|came|lost|gave|has|had|ground|went|[a-z]{2,}ed)\b"
)
_NOT = re.compile(r"\b(?:not|never|no longer|won't|wouldn't|didn't|no plans?|denied|instead of|without|if|unless)\b")


def works_facts(article: Article, context: Context, told: Sequence[Fact]) -> Iterator[Fact]:
    """What happens at plants, one event a sentence and rule.

    In: the events found so far, which tell where plants are.
    """
    for sentence in article:
        if sentence.kind in ("title", "heading", "dateline"):
            continue
        figure = shape(sentence)
        for rule in _RULES:
            match = rule.pattern.search(figure.text)
            if match is None or (rule.sited and not _sited(article, sentence)):
                continue
            fact = _work(context, figure, match, rule, told)
            if fact is not None:
                yield fact


def _told_already(told: Sequence[Fact], sentence: Sentence, cue: Mention, when: When | None) -> bool:
    """Whether another rule has told of a plant in these words, or in this sentence on this day."""
    for fact in told:
        if fact.cells.get("event_type") != "plant" or fact.statement[0] != sentence.start:
            continue
        start, end = fact.spans["event_type"]
        same = when is not None and fact.cells.get("start_on") == when.start and fact.cells.get("end_on") == when.end
        if same or (start < cue.end and cue.start < end and "start_on" in fact.cells):
            return True
    return False


def _sited(article: Article, sentence: Sentence) -> bool:
    """Whether the sentence or one of the two before speaks of a plant."""
    near = [s for s in article.until(sentence)[-3:] if sentence.index - s.index <= 2]
    return any(s.cues("plant_noun") for s in near)


def _work(context: Context, figure: Shape, match: "re.Match[str]", rule: _Rule, told: Sequence[Fact]) -> Fact | None:
    sentence = figure.sentence
    cue = figure.cue(match.start(), match.end())
    scene = Scene(sentence.clause_at(cue.start), context)
    when = _when(scene, figure, match, rule)
    telling = _telling(scene, match, cue, when, rule)
    place = _place(scene, figure, cue, told)
    subject = _subject(scene, figure, match, cue)
    if subject is None or telling is None or (when is None and (place is None or rule.dated)):
        return None
    if rule.name == "off_the_line" and not telling.planned:
        return None
    if _told_already(told, sentence, cue, when):
        return None
    if rule.name in ("made_since", "stands_still") and (when is None or when.mention.relation != "since"):
        return None
    if when is not None and rule.name in ("made_since", "stands_still"):
        when = scene.resolve(replace(when.mention, relation="in"), "past") or when
    return happening("plant", scene, subject, cue, telling, when, place, rule=rule.name)


def _when(scene: Scene, figure: Shape, match: "re.Match[str]", rule: _Rule) -> When | None:
    """The date nearest behind the words up to the next statement, else within them, else the one before them."""
    stop = re.search(r"[;:]|, (?:and|but|while|where|which|with)\b", figure.text[match.end() :])
    end = match.end() + (stop.start() if stop is not None else len(figure.text))
    before = figure.within(0, match.start(), "period")
    inside = figure.within(match.start(), match.end(), "period")
    side: Side | None = "future" if _TO_COME.search(match[0]) else "past" if _PAST.search(match[0]) else None
    for mention in [*figure.within(match.end(), end, "period"), *inside, *reversed(before)]:
        if not dates(figure.sentence, mention):
            continue
        head = figure.sentence.before(mention, 14)
        if re.search(r"\b(?:instead of|rather than|since|than|from|of|after|behind)(?: the)? \Z", head, re.IGNORECASE):
            continue
        found = scene.resolve(mention, side)
        if found is not None:
            return found
    return None


def _telling(scene: Scene, match: "re.Match[str]", cue: Mention, when: When | None, rule: _Rule) -> Telling | None:
    """How it is told: by the verb's form, else by its date; a hedge before the verb makes it one that may be."""
    before = scene.sentence.slice(max(cue.start - 40, scene.clause.start), cue.start)
    if _NOT.search(before) or _NOT.search(match[0]):
        return None
    hedges = [h for h in scene.clause.cues("hedge") if h.start < cue.end and h.surface != "May"]
    cancelled = [c for c in scene.clause.cues("cancel") if c.start < cue.start or c.end > cue.end]
    if cancelled and rule.name not in ("halted", "production_lost"):
        return Telling("cancelled", "denied", None, cancelled[0])
    if hedges:
        return Telling("scheduled", "hedged", None, hedges[0])
    if _TO_COME.search(match[0]) or _TO_COME.search(before[-12:]):
        return Telling("scheduled", "asserted")
    if _PAST.search(match[0]):
        return Telling("occurred", "asserted")
    reference = scene.context.reference
    if when is not None and reference is not None and when.end is not None and when.end <= reference:
        return Telling("occurred", "asserted")
    ahead = when is not None and reference is not None and when.start is not None and when.start > reference
    planned = ahead or rule.name in ("plant_builds", "its_opening", "to_be_made", "plant_opens")
    return Telling("scheduled" if planned else "occurred", "asserted")


def _place(scene: Scene, figure: Shape, cue: Mention, told: Sequence[Fact]) -> Mention | None:
    """The place told nearest in the sentence, else the plant's of which the article spoke last, else the setting."""
    sentence = scene.sentence
    places = [p for p in sentence.of("place") if is_scene(sentence, p)]
    places = [p for p in places if p.label != "demonym" or not [q for q in places if q.label != "demonym"]]
    run = specific(nearest_group(sentence, [p for p in places if len(p.id or "") == 2], cue))
    if run:
        return min(run, key=lambda p: distance(p, cue))
    known = [
        f
        for f in told
        if f.cells.get("event_type") in ("plant", "acquisition")
        and f.cells.get("country_code") is not None
        and 0 <= sentence.start - f.statement[0] < 600
    ]
    if known:
        last = max(known, key=lambda f: f.statement[0])
        start, end = last.spans["place"]
        if start < cue.start:
            return Mention(
                "place",
                start,
                end,
                "",
                id=str(last.cells["country_code"]),
                label="country",
                city=str(last.cells["city"]) if "city" in last.cells else None,
            )
    for earlier in reversed([s for s in scene.article if 0 < sentence.index - s.index <= 2]):
        sites = [p for p in earlier.of("place") if is_scene(earlier, p) and len(p.id or "") == 2]
        if sites and earlier.cues("plant_noun"):
            return specific(sites)[0]
    return scene.setting()


def _subject(scene: Scene, figure: Shape, match: "re.Match[str]", cue: Mention) -> Subject | None:
    """The owner that the words name ("O's plant"), else the maker that the statement is about, else a car's brand."""
    sentence = scene.sentence
    for mention in sentence.of("organization"):
        after = sentence.after(mention, 40)
        if cue.start - 5 <= mention.start <= cue.end + 3 and re.match(r"(?:'s|’s)\b", after):
            return Subject(mention.id or "", mention.start, mention.end, "owner")
    return scene.maker(cue.start)
