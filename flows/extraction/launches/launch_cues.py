"""Launch cues: the words of launching that stand nearest to a car, and what only looks like them."""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.models.launch_cars import Cars
from flows.extraction.scenes.scene import Scene
from flows.extraction.wording.calendar_names import MONTH
from flows.extraction.wording.needed import Needing

# How far a verb may stand from the car that it is said of.
_REACH = 90
# Verbs of so wide a meaning that they tell of a launch only beside a date or right before their place.
WIDE = re.compile(
    r"(?:come|came|comes|coming|go|goes|went|going|get|gets|got|getting|start|begin|began|"
    r"begun|join|follow|move|moving|reach|return|appear|set|due|expected|planned|scheduled|"
    r"slated|extend|expand"
    r"|bring|brought|add|show|present|offer|bound|confirmed|available|on sale|in showrooms|"
    r"display|exhibit|push|cross|venture|spread|branch|preview|release|field|to come|"
    r"to follow|earmarked|destined|pencil|penciled)"
)
_MADE = Needing(
    r"\A (?:(?:out of|off|from(?! (?:the (?:start|beginning|end|middle|first|second|third|fourth|spring|summer|autumn)|"
    rf"early|mid|late|next|this|spring|summer|autumn|winter|today|tomorrow|Q\d|\d|(?:{MONTH})\b))|"
    r"the line\b|down the line\b|it down the line\b|them down the line\b) ?|"
    r"(?:to )?(?:be )?(?:made|built|assembled|produced|manufactured|put together)\b|"
    r"(?:to )?(?:enter|go into|move into|begin|start) (?:\w+ )?(?:production|assembly)\b)"
)
_BEFORE_CARS = re.compile(
    r"(?:comes?|came|brings?|follows?|followed|arrival|launch|debut|premiere|introduction|roll-?out"
    r"|start|began|begins?"
    r"|starts?|world premiere|due|next|up next|joined)"
)
_NOT_CAR = Needing(
    r"\b(?:plants?|factory|factories|production|assembl\w+|built|builds?|building|producing|produced|manufactur\w+|"
    r"put together|making|shift|down the line|the lines?|on the line|output|run)\b"
)
# "Gets neither the X nor the Y", "brings no X".
_NEITHER = re.compile(r" (?:neither|none|no)\b")


# "Followed by the X", "followed in 2027 by the X": of what stands behind.
_BY = re.compile(r"(?: (?:in|on|this|next|later|early|late|from|soon|shortly)\b[^,;.]{0,28}?)? by\b")


def launch_cue(scene: Scene, cars: Cars) -> Mention | None:
    """The verb that is said of the cars: of launching before them or in the passive behind, of arriving behind
    them, or "now comes the X".
    """
    clause = scene.clause
    found: list[tuple[int, Mention]] = []
    for cue in clause.cues("unveiling", "arrival", "sales_start"):
        gap = cue.start - cars.end if cue.start >= cars.end else cars.start - cue.end
        if gap < 0 or gap > _REACH or is_adjective(clause.sentence, cue) or _of_its_name(clause.sentence, cars, cue):
            continue
        between = clause.sentence.slice(min(cue.end, cars.end), max(cars.start, cue.start))
        if cue.start > cars.end and _of_another_car(clause.sentence, cars.end, cue.start):
            continue
        if (
            _NOT_CAR.search(between, of=clause.sentence.text)
            or (cue.end <= cars.start and _NEITHER.match(between))
            or _MADE.match(clause.sentence.after(cue, 35), of=clause.sentence.text)
            or (cue.label == "arrival" and cue.start < cars.start and not _inverted(cue, between))
        ):
            continue
        wide = 40 if WIDE.match(cue.surface.lower()) else 0
        if (
            cue.start > cars.start
            and re.match(r"follow", cue.surface.lower())
            and _BY.match(clause.sentence.after(cue, 40))
        ):
            continue
        if cue.end < cars.start and re.search(r"\bfollow\w*(?: [^,;]{2,28})? by\b", cue.surface + between):
            continue
        found.append((gap + wide, cue))
    return min(found, key=lambda f: (f[0], f[1].start), default=(0, None))[1]


def _of_its_name(sentence: Sentence, cars: Cars, cue: Mention) -> bool:
    """Whether a capital word right behind a car is part of what it is called: "buyers of the X Cross"."""
    behind = cue.start - cars.end == 1 and cue.surface[0].isupper() and not cue.surface.isupper()
    return behind and sentence.kind not in ("title", "heading")


_WHICH = re.compile(r",? (?:that|which) ")


def _of_another_car(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a relative clause is said of a car named in between: "X, a rival to the Y that was launched in 2022"."""
    named = (m for m in sentence.of("model") if start < m.start and m.end < end)
    return any(_WHICH.match(sentence.after(m, 8)) for m in named)


_IS_SHOW = re.compile(r"\b(?:the|this|that|last|next|year's|at|of|for) (?:[\w'’-]+ ){0,2}?[A-Z][\w-]+ \Z")
_LAUNCH_WHAT = re.compile(r" (?:editions?|price|prices|campaign|control|partners?|team|customers?)\b")


def is_adjective(sentence: Sentence, cue: Mention) -> bool:
    """`the newly launched X`, `a planned SUV`, `to start with`: words that tell of no launch here."""
    before, after = sentence.before(cue, 12), sentence.after(cue, 12)
    if cue.surface.lower() in ("show", "shows") and _IS_SHOW.search(sentence.slice(sentence.start, cue.start)):
        return True  # "at the Munich show"
    if cue.surface.lower() in ("show", "shows") and re.search(r"\b(?:motor|auto|the|car|a) \Z", before, re.IGNORECASE):
        return True
    if cue.surface.lower() in ("gone", "went") and re.match(r" (?:since|for|from|by)\b", after):
        return True  # "The Escort, gone since 2004"
    if _LAUNCH_WHAT.match(after) and cue.surface.lower() in ("launch", "debut"):
        return True  # "the launch edition"
    if re.search(r"\b(?:at|since|from) the \Z", before) and cue.surface.lower() in ("start", "launch", "debut"):
        return True
    if cue.surface.lower() in ("present", "set", "display") and not re.search(
        r"\b(?:will|to|are|is|be|was|were) \Z", before
    ):
        return True
    return (
        cue.surface.lower() in ("go", "goes", "come", "comes", "get", "gets", "start", "starts", "went")
        and re.match(r" (?:back|by|from|with|at|further|away|off|for)\b", after) is not None
    )


def _inverted(cue: Mention, between: str) -> bool:
    """Whether a verb or noun before the cars can have them as its subject: "now comes the X", "next up is the X"."""
    return _BEFORE_CARS.match(cue.surface.lower()) is not None and len(between) < 30
