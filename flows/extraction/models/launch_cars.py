"""Cars of launches: the models of a clause in lists, and those that "it" or "both" stands for."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from flows.extraction.context.context import Context
from flows.extraction.context.model_comparison import is_compared
from flows.extraction.context.model_ends import is_ended
from flows.extraction.context.unnamed_cars import is_past_another
from flows.extraction.grammar.article import Clause, Mention, Sentence
from flows.extraction.lexicon.car_words import BODIES, SIMILAR_TO
from flows.extraction.scenes.scene import Scene
from flows.extraction.wording.needed import Needing

# Whom a launched car comes to, or where it then is.
TO_BUYERS = frozenset(
    {"customers", "buyers", "showrooms", "dealers", "dealerships", "sale", "market", "road", "forecourts", "roads"}
)
LISTED = re.compile(
    r"(?:'s)?(?:,| and| or|, and| &|/| as well as| plus)(?: (?:the|its|a|an|new|later|then|"
    r"all-new|big|electric|small))* ?"
)


BODY = rf"(?:[\w-]+ ){{0,3}}?(?:{BODIES}|hatch|cars?|EVs?|models?|minibus(?:es)?|hybrids?)"


# "rival to the X", "priced like the X", "X-sized", "on the basis of the X": a car that is only held beside another.
_COMPARED = Needing(
    r"\b(?:like|than|rivals?(?: (?:to|of|for))?|against|versus|compet\w+ with|contend with|"
    rf"including|unlike|alternative to|{SIMILAR_TO}|"
    r"based on|basis (?:for|of)|sibling of"
    r"|replac\w+|successor (?:to|of)|succeed\w*|larger than|smaller than|as for|same as|"
    r"(?:derived|descended|developed|borrowed|adapted) from|related to|twin of|compared with|"
    r"besides|beside|between|proportions"
    r"|sister (?:of|to)|cousin of|answer to|challenge|undercut\w*|outsel\w+|take on|after|"
    r"alongside|joins?|joining|joined|below|above|as large as|big as|size of|built at|"
    r"after)(?: (?:the|a|an|its|both))? (?:[A-Z][\w-]+ )?\Z"
)


_BEHIND = Needing(
    r"\A(?:-sized|-size|-class|-like|-rivalling| proportions| rival| class\b|-based|"
    r"'s (?:platform|price|range|battery|rival|motor|engine|"
    r"(?:\w+ )?(?:production|assembly|output|run|plant|factory))\b|"
    r" (?:production|assembly|output|plant|factory|lines?)\b)"
)


# "Has built the X since June", "assembling the X": a car that is made.
_MAKING_IT = Needing(
    r"\b(?:built|builds?|building|assembl(?:e|es|ed|ing)|produc(?:e|es|ed|ing)|manufactur(?:e|es|ed|"
    r"ing)|turn(?:s|ed|ing)? out|"
    r"put(?:s|ting)? together)(?: (?:the|its|a|an|both|only|new|electric|also|first|last|that of))* (?:[A-Z][\w-]+ )?\Z"
)


@dataclass(frozen=True, slots=True)
class Cars:
    """Cars that are told of together, and the stretch from the first to the last."""

    mentions: tuple[Mention, ...]
    start: int
    end: int


def cars_of(clause: Clause, context: Context) -> list[Cars]:
    """The clause's models in lists, those left out that are only compared with."""
    runs: list[list[Mention]] = []
    for mention in clause.of("model"):
        if runs and LISTED.fullmatch(_bare(clause.sentence, runs[-1][-1].end, mention.start)):
            runs[-1].append(mention)
        elif not (
            _compared(clause.sentence, mention)
            or is_compared(clause.sentence, mention)
            or is_ended(clause.sentence, mention)
        ):
            runs.append([mention])
    return [Cars(tuple(run), run[0].start, run[-1].end) for run in runs]


def _bare(sentence: Sentence, start: int, end: int) -> str:
    """What stands between two cars, less what they are: "the A sedan and the B", "the A, an SUV, and the B"."""
    words = re.sub(rf"\A, an? {BODY},?(?= and )", "", sentence.slice(start, end))
    return re.sub(rf"\A {BODY}(?= and |,| or | plus )", "", words)


def _compared(sentence: Sentence, mention: Mention) -> bool:
    before = sentence.before(mention, 40)
    if re.search(r"\b(?:assembled|built|produced|made) (?:its|the) first (?:[A-Z][\w-]+ )?\Z", before):
        return True
    if re.search(
        r"\b(?:[Aa]ssembly|[Pp]roduction|[Mm]anufactur\w+|[Bb]uilding|[Oo]utput|[Mm]aking|[Cc]onvoy|[Tt]ests?|"
        r"[Pp]rice) of (?:the |its )?(?:[A-Z][\w-]+ )?\Z",
        before,
    ):
        return True
    if _MAKING_IT.search(before, of=sentence.text) or re.search(r"\bthat of (?:the )?(?:[A-Z][\w-]+ )?\Z", before):
        return True
    match = _COMPARED.search(before, of=sentence.text)
    if (
        match
        and match[0].startswith("with ")
        and re.search(r"\b(?:start|began|begin|launch|debut|open|kick|enter)\w*\b[^,;]*\Z", before)
    ):
        return False
    if (
        match
        and re.match(r"(?:of|with|from|over|after) ", match[0])
        and re.search(
            r"\b(?:launch\w*|debut|unveiling|introduction|arrival|premiere|reveal|presentation|"
            r"rollout|roll-out|sales|deliveries|start\w*|begin\w*|began|begun|trio|pair|duo|versions?|"
            r"line-?up|range|orders)(?: \w+)? (?:of|with|for|from)(?: (?:the|its|a|"
            r"an))? (?:[A-Z][\w-]+ )?\Z",
            before,
            re.IGNORECASE,
        )
    ):
        return False
    return match is not None or _BEHIND.match(sentence.after(mention, 20), of=sentence.text) is not None


# What is made somewhere, and what is shown or sold.
_MADE = Needing(
    r"\b(?:built|build(?:s|ing)?|made|making|assembl\w+|produc(?:e|es|ed|ing|tion)|manufactur\w+|factor(?:y|ies)|"
    r"plants?|works|(?<!next in )lines?|facility|mov(?:e|es|ed|ing)|shift\w*|transfer\w*|relocat\w*)\b",
    re.IGNORECASE,
)
_SOLD = re.compile(
    r"\b(?:launch\w*|unveil\w*|show(?:s|ed|n|room\w*)?|reveal\w*|present\w*|premier\w*|debut\w*|sales?|sold|sell\w*"
    r"|order\w*|"
    r"deliver\w*|hand\w* over|dealer\w*|market\w*|introduc\w*|buyers?|customers?|import\w*|arriv\w*|bow|reservations?|"
    r"bookings?|on offer|available|displayed|exhibit\w*|releas\w*|price\w*|roads?)\b",
    re.IGNORECASE,
)


@cache
def made_only(text: str) -> bool:
    """Whether a clause tells of making cars, and neither of showing nor of selling them."""
    return _MADE.search(text) is not None and _SOLD.search(text) is None


def short_before(scene: Scene) -> bool:
    """Whether the sentence before is hardly more than a car's name: what follows describes it."""
    before = scene.article.before(scene.sentence)
    return bool(before) and len(before[-1].text) < 30 and bool(before[-1].of("model"))


def antecedent(scene: Scene) -> Sequence[Mention]:
    """The cars that were named last: in the sentence's other clauses, else those that the sentence before begins
    with; none where the text has gone on to another one that has no name.
    """
    found = _antecedent(scene)
    return () if any(is_past_another(scene.article, m, scene.clause.start) for m in found) else found


def _antecedent(scene: Scene) -> Sequence[Mention]:
    clause, sentence = scene.clause, scene.sentence
    own = [cars for c in sentence.clauses if c.end <= clause.start for cars in cars_of(c, scene.context)]
    if own:
        return own[-1].mentions
    behind = [cars for c in sentence.clauses if c.start >= clause.end for cars in cars_of(c, scene.context)]
    if behind and clause.start == sentence.start:
        return behind[0].mentions
    before = scene.article.before(sentence)
    earlier = [cars for c in before[-1].clauses for cars in cars_of(c, scene.context)] if before else []
    if earlier:
        return earlier[0].mentions
    made = [m for m in before[-1].of("model") if not is_compared(before[-1], m)] if before else []
    if made and len({m.id for m in made}) == 1:
        return made[:1]
    if _FIRST_CAR.search(clause.text):
        return ()  # "Its first car appeared in 1984"
    for sentence_before in reversed(before[-4:-1]):
        cars = [group for c in sentence_before.clauses for group in cars_of(c, scene.context)]
        if cars:
            return cars[0].mentions if len(sentence_before.text) < 30 else _leading(scene, before)
    named = [m for s in before for m in s.of("model")]
    if re.match(r"[^,;]{0,40}\b(?:they|both|all|SUVs|cars|models|vehicles|two|three|duo|pair|trio)\b", clause.text):
        return ()
    return named[:1] if len({scene.context.model(m).model_id for m in named}) == 1 else _leading(scene, before)


_FIRST_CAR = re.compile(r"\bfirst (?:[\w-]+ )?(?:cars?|models?|vehicles?|SUVs?|EVs?)\b")


def _leading(scene: Scene, before: Sequence[Sentence]) -> Sequence[Mention]:
    """The car that an article is about: the only one of its title, else the one named far more often than others."""
    named = [m for s in before for m in s.of("model") if not is_compared(s, m)]
    count = Counter(scene.context.model(m).model_id for m in named)
    titled = {scene.context.model(m).model_id for s in before if s.kind == "title" for m in s.of("model")}
    if len(titled) == 1:
        main = titled.pop()
    else:
        ranked = [*count.most_common(2), ("", 0)]
        main = ranked[0][0] if ranked[0][1] > 1 and ranked[0][1] > 2 * ranked[1][1] else ""
    return [m for m in named if scene.context.model(m).model_id == main][-1:]
