"""Nouns of sites: which words of a clause name the plant, office or showroom that something happens to."""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.awaited_nouns import comes_before
from flows.extraction.grammar.modality import Telling
from flows.extraction.scenes.scene import Scene
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.small_numbers import SMALL_NUMBER

# "The plant has been delayed": it is still to come.
_PUT_OFF = re.compile(r"(?i)(?:delay|postpon|defer|push(?:ed|es|ing)? back|put(?:s|ting)? (?:off|back))")
# "Construction there has not started": nothing happened.
_NOT_DONE = re.compile(r"\b(?:has|have|had)(?:n't| not| never| yet to)\b")
# "Denied that a factory is being prepared", "ruled out a plant", "no plans for a plant".
DENIES = Needing(
    r"\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed)|dismiss(?:es|ed)) (?:(?:a|the|all|any) )?(?:that|reports?|rumou?rs|"
    r"claims|speculation|any|having|plans|talk|it|planning)\b"
    r"|(?<!not )(?<!never )(?<!n't )\brul(?:es|ed) out (?:building |opening |a |any )"
    r"|\bno (?:concrete |current )?plans? (?:for|to "
    r"(?:build|open|set up))\b"
)


# "Plans for a plant in X do not exist", "a plant is not planned": said behind its noun.
DENIED_BEHIND = Needing(
    r"\A[^.;,]{0,60}?\b(?:(?:do|does|did)(?: not|n't) exist|(?:is|are|was|were) (?:not |no longer )(?:yet )?"
    r"(?:planned|foreseen|envisaged|intended|on the (?:agenda|table|cards))|"
    r"(?:is|are|was|were|has been|have been) (?:ruled out|dismissed|denied)|(?:is|are) out of the question)\b"
)
# "Abandoned its project of a plant", "backed away from the idea of a factory": the plan goes, and no plant that stands.
PLAN_DROPPED = Needing(
    r"\b(?:abandon|drop|scrap|shelv|cancel|ax|ditch|bury|buri|kill|halt|g[ai]v[en]+ up|call(?:s|ed)? off"
    r"|(?:back|walk|step|mov)(?:s|ed|ing)? (?:out of|away from|back from))\w* (?:on )?"
    r"(?:(?:its|the|their|an?|all) )?(?:[\w-]+ ){0,3}?(?:projects?|schemes?|plans?|ideas?|proposals?|intentions?)"
    r" (?:of|for|to|about|to build|to open) (?:(?:an?|its|the|another|two|three) )?(?:[\w-]+ ){0,4}\Z"
)
# "Negotiations on a joint plant": when they are held is not when it is built.
TALKED_OF = Needing(
    r"\b(?:[Tt]alks|[Nn]egotiations|[Dd]iscussions|[Cc]onversations) (?:with [^,;.]{2,40}? )?(?:on|about|over|for)"
    r" (?:(?:an?|its|the|another|building|opening) ){0,2}(?:[\w-]+ ){0,3}\Z"
)
TALKS_END = re.compile(
    r"\b(?:to an end|end(?:ed|s)|collaps\w+|fail(?:ed|s)|br[eo]ak\w*|broken? (?:off|down)|stopped|g[ai]ven? up"
    r"|called off|abandon\w+"
    r"|terminat\w+|halted|fell (?:through|apart)|came to nothing)\b"
)
_SOUGHT = Needing(
    r"\b(?:considering|weighing|looking at|looking for|scouting|choosing|chose|chosen|picked|"
    r"eyeing|mulling) (?:an?|several|possible|other)? ?(?:\w+ )?(sites?|locations?)\b"
)


_IT = Needing(
    r"\b(?:inaugurated|opened|unveiled|closed|shut|expanded|completed|built|commissioned|open|"
    r"build|close|expand) (it)\b"
)


def _functions(scene: Scene, noun: Mention) -> bool:
    """Whether "works" is a verb: "what works in China", "it works with dealers"."""
    if noun.surface != "works":
        return False
    before, after = scene.sentence.before(noun, 8), scene.sentence.after(noun, 14)
    who = re.search(r"\b(?:what|that|which|who|it|he|she|also|only|always|never|and) \Z", before)
    how = re.match(r" (?:with|for|as|like|well|fine|together|closely|out|both|by|hard|in practice)\b", after)
    return who is not None or how is not None


# "No factory will be closed", "none of its plants": nothing happens to any.
_NONE = re.compile(r"\b(?:[Nn]o|[Nn]one of (?:its|the|their)|[Nn]ot a single) (?:(?!longer|new)[\w-]+ ){0,2}\Z")
# "Kenya was chosen as a regional hub", "made it its base": what a country is to a maker, and no house; "15,000 ports":
# sockets.
_AS_WHAT = re.compile(r"\b(?:as|into|become|becomes|became|be|of it) (?:an?|its|the|their|our) (?:[\w-]+ ){0,3}\Z")
_ROLES = re.compile(r"(?:[\w-]+ )*?(?:hubs?|bases?|gateways?|springboards?)", re.IGNORECASE)
_SOCKETS = re.compile(r"\b(?:charging|\d{1,3}(?:,\d{3})*|thousands? of|hundreds? of|more|further) \Z", re.IGNORECASE)


def _no_house(sentence: Sentence, noun: Mention) -> bool:
    """Whether a noun of a site is said of a country that serves as one, or counts sockets."""
    before = sentence.before(noun, 60)
    if noun.surface.lower() in ("port", "ports"):
        return _SOCKETS.search(before) is not None
    return _ROLES.fullmatch(noun.surface) is not None and _AS_WHAT.search(before) is not None


_FAMILY = frozenset({"subsidiary", "affiliate", "unit", "division", "arm", "branch"})


def _apposed(scene: Scene, noun: Mention) -> bool:
    """Whether a noun only says whose a company is: "X subsidiary Y opened a showroom"."""
    last = noun.surface.rpartition(" ")[2].lower()
    return last in _FAMILY and any(m.start == noun.end + 1 for m in scene.sentence.of("organization"))


def may_be_named(sentence: Sentence) -> bool:
    """Whether a sentence without a site noun may have "it" in its place."""
    return _IT.possible(sentence.text)


def nouns_of(scene: Scene, label: str) -> list[Mention]:
    """The site nouns of the clause; "it" behind a verb of opening stands for the plant that the sentence before
    is about.
    """
    places = scene.clause.of("place")
    found = [
        c
        for c in scene.clause.cues(label)
        if not _functions(scene, c)
        and not _apposed(scene, c)
        and not any(p.start <= c.start and c.end <= p.end for p in places)  # "Port of Spain"
        and not _NONE.search(scene.sentence.before(c, 24))
        and not _no_house(scene.sentence, c)
    ]
    if found:
        return found
    sought = _SOUGHT.search(scene.clause.text) if label == "plant_noun" and scene.sentence.cues(label) else None
    if sought is not None:
        at = scene.clause.start + sought.start(1)
        return [Mention("cue", at, at + len(sought[1]), sought[1], label=label)]
    match = _IT.search(scene.clause.text)
    before = scene.article.before(scene.sentence)[-1:] if match is not None else ()
    if match is None or not any(sentence.cues(label) for sentence in before):
        return found
    start = scene.clause.start + match.start(1)
    return [Mention("cue", start, start + 2, match[1], label=label)]


_OUTLETS_KEPT = re.compile(
    r"(?:dealers?|dealer networks?|distributors?|agents?|retailers?|sales networks?|houses?|"
    r"locations?|hubs?|network of dealers|franchises?|sales partners?|dealer partners?|"
    r"retail partners?|sites?|spaces?)\Z",
    re.IGNORECASE,
)


def can_open(scene: Scene, noun: Mention) -> bool:
    """Whether an outlet noun names houses that can open, and not a network or the people in it."""
    return _OUTLETS_KEPT.fullmatch(noun.surface) is None or re.search(r"[A-Z]", noun.surface[:1]) is not None


# "Has opened 15 showrooms since", "about 30 showrooms should be ready": a number that is reached or aimed at.
MANY = (
    rf"(?:\d{{1,3}}(?:,\d{{3}})*|{SMALL_NUMBER}|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty"
    r"|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozens?|several|many)(?:-\w+)?"
)
_COUNTED = re.compile(rf"\b{MANY} (?:(?!in\b|at\b|and\b|of\b(?! its))[\w-]+ ){{0,3}}?\Z", re.IGNORECASE)
_OPENS = re.compile(r"(?:open|inaugurat|welcom|swing|swung|throw|threw|cut)", re.IGNORECASE)


def counted(scene: Scene, cue: Mention, noun: Mention, *, planned: bool, dated: bool) -> bool:
    """Whether houses are counted that are open or are to be: "has opened 15 showrooms since", "30 showrooms should be
    ready by the end of 2026".
    """
    if _COUNTED.search(scene.sentence.before(noun, 40)) is None:
        return False
    perfect = re.search(r"\b(?:has|have) (?:\w+ )?\Z", scene.sentence.before(cue, 20)) is not None
    since = any(m.relation == "since" for m in scene.sentence.of("period")) or scene.sentence.text.startswith("Since ")
    return (perfect and since) or _OPENS.match(cue.surface) is None or (planned and dated)


# "Can build", "continues to make", "the newly opened plant": nothing happens.
NO_DEED = Needing(
    r"\b(?:can|able to|capable of|(?:continu|remain)\w*(?: \w+)? to(?: be)?|keeps?|went on|go(?:es)? on) \Z"
    r"|\b(?:can't|cannot|couldn't|can not)\b[^.;,]{0,30} \Z"
)
# "A sales network ahead of local production", "the topic of local assembly came up": nothing is begun by these words.
ONLY_NAMED = re.compile(
    r"\b(?:ahead of|prior to|(?:topic|question|subject|issue|matter|prospects?) of) "
    r"(?:(?:the|its|their|local|series|full|regular|domestic) ){0,3}\Z"
)


def as_done(sentence: Sentence, noun: Mention, cue: Mention, told: Telling | None) -> Telling | None:
    """How a site's verb is told: not at all where nothing happened, as still to come where it is put off."""
    if cue.start > noun.end and _NOT_DONE.search(sentence.slice(noun.end, cue.start)):
        return None
    if told is not None and told.status == "occurred" and _PUT_OFF.match(cue.surface):
        return Telling("scheduled", told.certainty)
    if told is not None and told.status == "occurred" and comes_before(sentence, cue):
        return Telling("scheduled", told.certainty)
    return told


def in_a_town(scene: Scene) -> bool:
    """Whether houses are told with the town in which they are."""
    return any(p.city is not None for p in scene.sentence.of("place"))
