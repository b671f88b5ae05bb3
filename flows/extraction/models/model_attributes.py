"""Attributes of models: body style, segment and powertrain, as the words beside a car's name tell them."""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.fact import Span
from flows.extraction.lexicon.car_words import BODIES, MANY_BODIES, ONE_BODY
from flows.extraction.models.told_behind import OWN_KIND, told_behind
from flows.extraction.wording.needed import Needing

ATTRIBUTES = ("body_style", "segment", "powertrain")
# How far an attribute may stand from the name: before it without a break, behind it in apposition.
_BEFORE = 75
_BEHIND = 110
_BREAK_BEFORE = re.compile(
    r"[.;:()]|(?<!-)\b(?:and|or|but|with|which|that|is|are|was|were|will|has|have|than|of|on|in|as|like|for|to|by|"
    r"from|at|plus|while|alongside|above|below|beyond|since|also|takes?|took|carry|carries|sells?|"
    r"builds?)\b|, (?!(?:including|new|all-new|an?|the) )"
)
# "a series of electric vehicles, including …", "two SUVs, the X and the Y", "models such as": what stands before the
# list describes its members.
_LISTING = re.compile(
    r"\b([^.;:()]{3,110}?)(?:,? (?:including|such as|like|namely|called|named|dubbed|known as)|:|,| -| –)"
    r"(?: (?:new|the|all-new|its|both|upcoming|a))*,? \Z"
)
_KIND = re.compile(
    rf"\b(?:vehicles|cars|models|{MANY_BODIES}|EVs|{ONE_BODY}|car|model|EV|hybrids?|minibus(?:es)?|hatch"
    rf"|off-roaders?|microcars?|minicars?|city cars?|runabouts?|pick-ups?|{BODIES}|lorries|coaches|scooters?"
    r"|motorcycles?|utes?|bakkies?)\b",
    re.IGNORECASE,
)
# A car with a kind of its own in a list: what stands before the first is not told of the next.
_OWN_KIND = re.compile(rf"{OWN_KIND}\b")
# "The premiere of the X in Delhi on 6 November, a small SUV": an apposition behind when and where.
_LATE = re.compile(r"(?: (?:in|on|at|from) [^,;.:]{2,40}){1,2}, (?=an? )")
_APPOSITION = re.compile(
    r"\A(?:'s)?(?:,? (?:which |that )?(?:(?:is|was|will be|are|being)(?: also)? )?(?:as )?(?:an?|the|its|"
    r"their|both|all|[A-Z][\w&-]+'s?)(?: ['\"]?(?:[\w-]+'s?|[\w-]+)['\"]?){0,7}"
    r"|,? (?:all|both|each) (?:[\w-]+ )?| \(|(?: [\w-]+){1,3}| )"
)
_BREAK_BEHIND = re.compile(
    r"[.;)]|, (?!an? |the |its |both |all |each |[A-Z][\w&-]+'s? |\w+-\w+ )|"
    r"(?<!-)\b(?:and|but|while|whose|like|rivals?|rivalling|competes?|undercuts|"
    r"beats|outsells|joined|as well as|than|from|against|on|in|at|to|for)\b"
)
# Engines and drives told of a car: "with a 1.6-litre turbo petrol engine", "comes as an extended-range version".
_EQUIPPED = re.compile(
    r"\b(?:with|has|have|gets?|uses?|using|comes?(?: only)? (?:as|with|in)|powered by|offered (?:as|with)|"
    r"available (?:as|with)|sold as|features?|carries|featuring)(?: either| only)? "
    r"(?:an?|the|its|two|one|both)?(?:[^.;]|\.\d){0,60}\Z"
)
_OF_PART = Needing(
    r"\A[ -](?:car )?(?:[Ss]how|motor(?:s)? division|market|sales|strategy|brand|company|maker|carmaker|"
    r"group|platform|architecture|battery|charging|rival)\b"
)

# The rank of what stands in a name or right beside it.
SURE = 3
# Of what stands in apposition behind it.
BESIDE = 2


def attributes_of(
    sentence: Sentence, mention: Mention, group: Span, models: list[Mention]
) -> dict[str, tuple[Mention, int]]:
    """The cues that describe a car, by attribute, with a rank: 3 in the name or right beside it.

    2 in apposition or a list's head, 1 equipment.
    """
    found: dict[str, tuple[Mention, int]] = {}
    described = [m for m in sentence.of("cue") if ":" in (m.label or "")]
    for attribute in ATTRIBUTES if described else ():
        told = [m for m in described if (m.label or "").startswith(f"{attribute}:") and _describes(sentence, m)]
        cues = _heads(told) if attribute == "powertrain" else told
        best = _best(sentence, mention, group, models, cues)
        if best is not None:
            found[attribute] = best
    return found


def _heads(cues: list[Mention]) -> list[Mention]:
    """Of a compound its head: "a petrol range extender", "a diesel plug-in hybrid" burn fuel beside their battery."""
    return [
        c
        for c in cues
        if c.label != "powertrain:ice" or not any(0 <= d.start - c.end <= 1 and d.label != c.label for d in cues)
    ]


def _describes(sentence: Sentence, cue: Mention) -> bool:
    """Not the measure of another ("as large as"), nor of a part, a company or a market ("battery division".

    "electric brand").
    """
    measured = sentence.before(cue, 3).endswith("as ") and sentence.after(cue, 4).startswith(" as ")
    if cue.surface == "Jeep":
        # The make, and no kind of car.
        return False
    return not measured and _OF_PART.match(sentence.after(cue, 30), of=sentence.text) is None


def group_of(sentence: Sentence, mention: Mention, models: list[Mention]) -> Span:
    """The span of the list of models that a mention is in: what describes the list describes each of them."""
    joint = (
        rf"(?:s|'s)?(?: {_KIND.pattern})?(?: \([^)]{{0,25}}\))?(?:,| and| or|, and| &|/| plus|, plus| as well "
        rf"as)(?: the| its| new| a| an| all-new)* ?"
    )
    start, end = mention.start, mention.end
    for other in sorted(models, key=lambda m: m.start):
        if other.start >= end and re.fullmatch(joint, sentence.slice(end, other.start)):
            end = other.end
    for other in sorted(models, key=lambda m: -m.start):
        if other.end <= start and re.fullmatch(joint, sentence.slice(other.end, start)):
            start = other.start
    return start, end


def _best(
    sentence: Sentence, mention: Mention, group: Span, models: list[Mention], cues: list[Mention]
) -> tuple[Mention, int] | None:
    if not cues:
        return None
    inside = [c for c in cues if mention.start <= c.start and c.end <= mention.end]
    if inside:
        told = _in_apposition(sentence, group, models, cues) if (inside[0].label or "").startswith("body_style") else []
        # "The Roadster, an electric motorcycle": the word in the name is only a name.
        return _longest(told or inside), SURE
    right = _right_behind(sentence, mention, cues)
    if right:
        return _longest(right), SURE
    ahead = [c for c in cues if _floor(sentence, group[0]) <= c.start and c.end <= group[0]]
    if ahead and not _OWN_KIND.search(sentence.slice(group[0], mention.start)):
        return _longest(ahead), SURE
    after = _in_apposition(sentence, group, models, cues)
    if mention.end < group[1]:
        after = [c for c in after if _of_all(sentence, group, c)]
    if after:
        return _longest(after), BESIDE
    beyond = told_behind(sentence, group, group[1] - group[0] > mention.end - mention.start, cues)
    if beyond:
        return _longest(beyond), BESIDE
    late = _LATE.match(sentence.slice(group[1], group[1] + _BEHIND)) if mention.end == group[1] else None
    if late is not None:
        start = group[1] + late.end()
        stop = re.search(r"[,;.:]|\b(?:that|which|with|and|but)\b", sentence.slice(start, start + 60))
        told = [c for c in cues if start <= c.start and c.end <= start + (stop.start() if stop is not None else 60)]
        if told:
            return _longest(told), 1
    listed = _at_list_head(sentence, group, models, cues) or _predicated(sentence, group, cues)
    if listed:
        return _longest(listed), 1
    equipped = [
        c
        for c in _behind(sentence, group, models, cues)
        if (c.label or "").startswith("powertrain") and _EQUIPPED.search(sentence.slice(group[1], c.start))
    ]
    return (equipped[0], 1) if equipped else None


def _of_all(sentence: Sentence, group: Span, cue: Mention) -> bool:
    """Whether what stands behind a list is of each of its cars: "the X and the Y, both SUVs", not "X and the Y van"."""
    if re.match(r", (?:an?|the) ", sentence.slice(group[1], cue.start)) and cue.surface[-1:] != "s":
        # "The X and the Y, a saloon": the last of them.
        return False
    return (
        "," in sentence.slice(group[1], cue.start)
        or re.match(
            rf"s\b|(?: [\w-]+){{0,2}} (?:cars|vehicles|models|versions|{MANY_BODIES})\b",
            sentence.slice(cue.end - cue.surface.endswith("s"), cue.end + 40),
        )
        is not None
    )


def _longest(cues: list[Mention]) -> Mention:
    return max(cues, key=lambda c: (c.end - c.start, -c.start))


def _floor(sentence: Sentence, start: int) -> int:
    """How far to the left what stands before a name belongs to it."""
    before = sentence.slice(max(sentence.start, start - _BEFORE), start)
    breaks = list(_BREAK_BEFORE.finditer(before))
    names = [m.end for m in sentence.of("model") if m.end <= start]
    if names and (comma := sentence.slice(max(names), start).rfind(", ")) >= 0:
        # "The X hybrid SUV, the Y": what stands before the comma is told of the X.
        names.append(max(names) + comma + 2)
    return max([start - len(before) + (breaks[-1].end() if breaks else 0), *names])


def _right_behind(sentence: Sentence, mention: Mention, cues: list[Mention]) -> list[Mention]:
    """`the T03 city car`, `X (hybrid)`, `the BE11 mid-size e-SUV`: up to three words that follow without a stop."""
    match = re.match(
        r"'?(?: \([^)]{1,30}\)|(?: (?!the\b|an?\b|its\b|rivals?\b|and\b|or\b|but\b|with\b|is\b|are\b|in\b|"
        r"to\b|for\b|as\b|from\b|on\b|has\b|will\b|was\b|were\b|by\b|at\b)[\w-]+){1,4})",
        sentence.after(mention, 50),
    )
    until = mention.end + (match.end() if match is not None else 0)
    return [c for c in cues if mention.end <= c.start and c.end <= until]


def _behind(sentence: Sentence, group: Span, models: list[Mention], cues: list[Mention]) -> list[Mention]:
    others = [m.start for m in models if m.start >= group[1]]
    ceiling = min([group[1] + _BEHIND, *others])
    stop = re.search(r"[;.](?: |\Z)", sentence.slice(group[1], ceiling))
    ceiling = group[1] + stop.start() if stop is not None else ceiling
    return [c for c in cues if group[1] <= c.start and c.end <= ceiling]


def _in_apposition(sentence: Sentence, group: Span, models: list[Mention], cues: list[Mention]) -> list[Mention]:
    behind = sentence.slice(group[1], group[1] + _BEHIND)
    match = _APPOSITION.match(behind)
    if match is None:
        return []
    stop = _BREAK_BEHIND.search(behind, 1)
    ceiling = group[1] + (stop.start() if stop else len(behind))
    return [c for c in _behind(sentence, group, models, cues) if c.end <= ceiling]


# "One EV that survives is the X", "its second van will be the Y": the kind is told of the car.
_IS_THE = re.compile(
    r"\b(?:[Oo]ne|[Aa]nother|[Ii]ts|[Tt]heir|[Tt]he) ((?:first|second|third|next|latest|newest|only|other|[a-z-]+)? ?"
    rf"(?:[\w-]+ ){{0,3}}{_KIND.pattern})[^.;,]{{0,40}} (?:is|was|will be|are|were)(?: called| named)? (?:the |its )?\Z"
)


def _predicated(sentence: Sentence, group: Span, cues: list[Mention]) -> list[Mention]:
    before = sentence.slice(max(sentence.start, group[0] - 110), group[0])
    told = _IS_THE.search(before)
    if told is None:
        return []
    start = group[0] - len(before)
    return [c for c in cues if start + told.start(1) <= c.start and c.end <= start + told.end(1)]


def _at_list_head(sentence: Sentence, group: Span, models: list[Mention], cues: list[Mention]) -> list[Mention]:
    before = sentence.slice(max(sentence.start, group[0] - 140), group[0])
    match = _LISTING.search(before)
    if match is None or _KIND.search(match[1]) is None:
        return []
    floor = group[0] - len(before) + match.start(1)
    bare = re.fullmatch(r",(?: (?:new|the|all-new|its|both|upcoming|a))*,? ", before[match.end(1) :])
    if bare is not None and any(floor <= m.start and m.end <= group[0] for m in models):
        # "The X hybrid SUV, the Y": what stands before the comma is told of the X.
        return []
    floor = max([floor, *(m.end for m in models if m.end <= group[0])])
    return [c for c in cues if floor <= c.start and c.end <= group[0]]
