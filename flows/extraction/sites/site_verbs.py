"""Verbs of sites: the verb or noun that tells what happens to a plant, an office or a showroom."""

import re

from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.second_verbs import SECOND_STATEMENT
from flows.extraction.lexicon.car_words import BODIES
from flows.extraction.scenes.scene import Scene
from flows.extraction.sites.site_nouns import NO_DEED

_REACH = 95
# "built at its plant in", "from the factory", "its dealers": the site is where something is done, not what happens.
_SETTING = re.compile(
    r"\b(?:at|from|off|in|inside|out of|outside|near|by|of|than|per|via|through|under|around|"
    r"to (?=the |its |their ))(?: (?:the|its|their|a|an|one of its|his|our|existing|own|same|"
    r"this|that))*(?: [\w'’-]+){0,2} \Z",
    re.IGNORECASE,
)
_WORK_ON = re.compile(
    r"\b(?:work|construction|building|opening|inauguration|expansion|completion|closure|"
    r"conversion|plans?|ground|talks|discussions|negotiations|deal|location|site|agreement|"
    r"approval|permission|foundation stone|"
    r"cornerstone|start|establishment|creation|investment|launch|extension|land|"
    r"\w+ing)(?: \w+)?(?: (?:of|for|on|about|at|to|in|with|over))(?: (?:the|its|their|a|an|"
    r"another|two|new|first|second|third|local))*(?: [\w'’$-]+){0,4} \Z",
    re.IGNORECASE,
)
# "The plant in X built 3,000 cars", "it could make 200,000 a year": what it does.
_BUILDS = re.compile(r"(?: (?:of|in|at) [^,;]{2,30})? (?:built|builds|build)")
# "The plant will build the X, launched in May": said of the car.
_OF_WHAT_IS_BUILT = re.compile(r"\b(?:will|builds?|makes?|produces?|assembles?|built|made|turns? out)\b[^,;]*, \Z")
# "Once it is complete": a circumstance of what is told.
_ONCE = re.compile(r"\b(?:when|once|after|until|if) (?:it|they|that|the \w+) (?:is|are|has|have|was|were) (?:been )?\Z")
_COULD_MAKE = re.compile(r" (?:make|build|produce|assemble|turn out|manufacture|reach|employ|supply) [^,;.]{0,20}\d")
# Kinds of verbs: those of wide meaning need the site as their object or subject right beside them.
_BESIDE = 30
_BROAD = re.compile(
    r"(?:get|add|seek|eye|start|begin|drop|select|pick|choose|create|sell|launch|announce|"
    r"study|discuss|found|plan|close|double|consider|prepare|approve|unveil|delay|site|"
    r"to come|to host|location|candidate|possible|set up|open|build)"
)
_ADJECTIVE = re.compile(r"\b(?:the|its|their|this|a|an) (?:\w+ly )\Z", re.IGNORECASE)
# "Besides the studio in X, open since 2003, it has a centre in Y".
_HAS_ANOTHER = re.compile(
    r", (?:[\w&-]+ ){1,4}?(?:also )?(?:has|have|had|runs?|ran|operates?|owns?|keeps?|maintains?) "
)
_GETS = re.compile(r"g[eo]t(?:s|ting)?")
_IS = re.compile(r"\b(?:is|are|was|were)\b")
_GETS_A_CAR = re.compile(
    rf" (?:the|a|an|its|their|another|two|three|new)(?: [\w-]+){{0,2}} (?:cars?|models?|{BODIES}|orders?"
    r"|money|funds|subsid(?:y|ies)|boss|name|owner)\b"
    r"| (?:money|work|help|support|power|company|attention|more|less)\b"
)
_AND = re.compile(r",? (?:and|but|then)(?: also| then| has| have)* ")


def site_verb(scene: Scene, noun: Mention) -> Mention | None:
    """The verb or noun that tells what happens to the site: the nearest one that may have it as its object or
    subject.
    """
    sentence, clause = scene.sentence, scene.clause
    before = sentence.before(noun, 70)
    used = _SETTING.search(before) is not None and _WORK_ON.search(before) is None
    found: list[tuple[int, Mention]] = []
    for cue in [*clause.cues("site_verb"), *clause.cues("hedge")]:
        gap = noun.start - cue.end if cue.end <= noun.start else cue.start - noun.end
        if NO_DEED.search(sentence.before(cue, 45), of=sentence.text) or (
            cue.end <= noun.start and cue.surface.endswith("ed") and _ADJECTIVE.search(sentence.before(cue, 30))
        ):
            continue
        if gap < 0 or gap > _REACH or (cue.start < noun.end and noun.start < cue.end):
            continue
        lower = cue.surface.lower()
        if cue.label == "hedge" and any(p.start <= cue.start < p.end for p in clause.of("period")):
            continue  # "in May"
        if _ONCE.search(sentence.before(cue, 22)):
            continue
        if cue.label == "hedge" and _COULD_MAKE.match(sentence.after(cue, 40)):
            continue
        broad = _BROAD.match(lower) is not None
        if cue.end <= noun.start:
            between = sentence.slice(cue.end, noun.start)
            if _GETS.fullmatch(lower) and _IS.search(between):
                continue  # "What the group gets is a corner of the works"
            if SECOND_STATEMENT.search(between) or _HAS_ANOTHER.search(between):
                continue  # "cancelled its plant in X and will wind up its office in Y"
            if (
                used
                and not re.search(r"\b(?:on|for|of|about)\b", between[:8])
                and not re.search(r"\b(?:on|about|for|of) ", between)
            ):
                continue
            if broad and gap > _BESIDE + 15:
                continue
        else:
            between = sentence.slice(noun.end, cue.start)
            if _GETS.fullmatch(lower) and _GETS_A_CAR.match(sentence.after(cue, 40)):
                continue  # "The American plant gets the car that Americans buy"
            if _AND.fullmatch(between):
                continue  # "will enlarge its plant and cancelled an office": what is done to something else
            if _BUILDS.fullmatch(between + lower) or _OF_WHAT_IS_BUILT.search(between):
                continue
            if used or (broad and gap > _BESIDE + 30) or re.search(r"\b(?:which|that|who)\b", between):
                continue
            if re.fullmatch(r"(?:opening|open|closing|building|construction)", lower) and not re.search(
                r"\b(?:is|are|was|were|be|to|will|under) \Z", sentence.before(cue, 12)
            ):
                continue
        weight = gap + (25 if cue.label == "hedge" else 0)
        found.append((weight, cue))
    return min(found, key=lambda f: (f[0], f[1].start), default=(0, None))[1]
