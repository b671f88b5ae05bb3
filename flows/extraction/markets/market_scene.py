"""The makers of a sentence that names no place, in the country that the article sets for all it tells."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from flows.extraction.context.context import Context, Subject
from flows.extraction.context.datelines import is_dateline
from flows.extraction.context.model_comparison import is_compared
from flows.extraction.context.place_focus import PlaceFocus
from flows.extraction.context.units_meant import is_whose
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.place_groups import PlaceGroup
from flows.extraction.grammar.subjecthood import is_maker, is_source, may_be_subject
from flows.extraction.markets.market_periods import market_period
from flows.extraction.markets.market_rivals_there import is_elsewhere, is_everywhere, rivals_there
from flows.extraction.markets.market_scopes import scope_at
from flows.extraction.markets.market_stance import EXITED, PLANNED, PRESENT, MarketStance, market_stance
from flows.extraction.markets.market_statement import MarketStatement, entered_on
from flows.extraction.wording.approximators import ROUGHLY
from flows.extraction.wording.needed import Needing

# Words that tell of trade or of a car that comes, without which a maker is only named.
_ON_SCENE = re.compile(
    r"\d|%|\b(?:sells?|sold|sales|deliver\w*|registr\w*|buyers?|customers?|dealers?|showrooms?|shops|launch\w*|"
    r"unveil\w*|orders?|rank\w*|league|table|lead(?:s|er|ing)?|led|top(?:s|ped)?|arriv\w*|introduc\w*|enter\w*|"
    r"came|comes?|follow\w*|join(?:s|ed|ing)?|imports?|imported|network|"
    r"begins?|starts?|debuts?|stays?|staying|remains?|continues?|return(?:s|ed|ing)?|brings?|added|million|"
    r"overtak\w+|overtook|outsold|"
    r"(?:mov|climb|slip|jump|advanc|drop|slid|rose|fell)\w* (?:up |down |back )?(?:to|into) "
    r"(?:\w+ )?(?:\w+th|first|second|third|place|position)"
    r"|number (?:one|two|three)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b"
)
# "In some countries it is second": in others than that of the scene.
_SOMEWHERE = Needing(
    r"\b(?:some|many|several|most|other|few|neighbouring|these|those) (?:[a-z]+ )?(?:countries|markets)\b"
)
_AHEAD = Needing(
    r"\b(?:behind|ahead of|outsold|overtook|overtaken(?: by)?|beating|followed by|led by|second only to|"
    r"neck and neck with|level with|the grip of|rivals?|competitors?)(?: the)? \Z"
)
# "Y's 4.1%", "rival Y's is around 41%": what is somebody else's is a figure of that other.
_FIGURE = re.compile(rf"'s? (?:share )?(?:is |was |stands at |stood at )?{ROUGHLY}\d")
# "Y has overtaken it", "Y, the runner-up": a maker that is measured against the article's own.
_MEASURED = re.compile(
    r"\A,? (?:\w+, )?(?:(?:has|have|had) (?:overtaken|passed|outsold)|overtook|outsells|outsold|leads|led|trails|"
    r"trailed|"
    r"the (?:[\w-]+ ){0,2}(?:leader|number one|runner-up|best-seller)|lost \d|gained \d|did best)\b"
)


def _less_names(sentence: Sentence) -> str:
    """The words of a sentence less its times and cars, whose digits tell of no trade."""
    text = sentence.text
    for mention in sentence.of("period", "model"):
        start, end = mention.start - sentence.start, mention.end - sentence.start
        text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    return text


def _next_start(sentence: Sentence, mention: Mention) -> int:
    """Where the next organisation or model begins."""
    return next((m.start for m in sentence.of("organization", "model") if m.start >= mention.end), sentence.end)


# What makes a maker's statement without a place one about a car to come, and not about its trade.
_COMING = re.compile(
    r"\b(?:launch\w*|arriv\w*|introduc\w*|add(?:s|ed)?|bring|brings|enter\w*|come|comes|coming|follows?|joins?"
    r"|debut\w*|"
    r"gets? in|gets? into|"
    r"on sale|orders|begins?|starts?|"
    r"plant|factory|withdraw\w*|leave\w*|exit\w*)\b"
)


def _coming(sentence: Sentence, mention: Mention) -> bool:
    left, right = scope_at(sentence, mention.start, mention.end).own
    return _COMING.search(sentence.slice(left, right)) is not None


def _in_its_part(sentence: Sentence, mention: Mention, stance: MarketStance) -> bool:
    """Whether the words that tell a plan stand in the part of the sentence that names the maker."""
    left, right = scope_at(sentence, mention.start, mention.end).own
    return stance.cue is None or left <= stance.cue.start < right


def _is_measured(sentence: Sentence, mention: Mention) -> bool:
    """Whether a maker is measured against another where both are: by its rank, or by a figure of its own."""
    before, after = sentence.before(mention, 40), sentence.after(mention, 60)
    if _MEASURED.match(after) is not None:
        return True
    return _AHEAD.search(before, of=sentence.text) is not None and (
        not after.startswith("'") or _FIGURE.match(after) is not None
    )


# "X sold its two-thirds of Y", "the venture belongs to X": whose a firm is says nothing of where its owners sell.
_OWNERSHIP = Needing(
    r"\b(?:venture|company|firm|group|brand|plant|factory) (?:now |still )?belongs? to\b|"
    r"\b(?:its|their) (?:remaining|last) (?:\d|shares?\b|stake\b)|"
    r"\b(?:sold|handed|hands|sells|transfer(?:s|red)?|gave up|bought|took over|parted with) (?:its|the|their) "
    r"(?:[\w%-]+ )?(?:stakes?|holding|shares? (?:in|of|to)|(?:thirds?|quarters?|half|fifths?|two-thirds|three-quarters"
    r"|%|per ?cent) of)\b|"
    r"\bshareholders? (?:hold |have |own )?\d"
)


# "X begins with the Y": told in the present tense, it is to come.
_BEGINS = re.compile(r"\A (?:then |also |first )?(?:begins|starts|debuts)\b(?! (?:to|at|from)\b)")
# "Sister brand X begins in November".
_SISTER = re.compile(r"\b(?:[Ss]ister|[Tt]win|[Ff]ellow) (?:brand|marque|make|label)s? \Z")


def _is_brand(organization_id: str, context: Context) -> bool:
    known = context.vocabulary.organizations.get(organization_id)
    return known is not None and known.kind in ("brand", "carmaker")


def scene_statements(
    sentence: Sentence, places: Sequence[Mention], context: Context, focus: PlaceFocus, anchor: date | None
) -> Iterator[MarketStatement]:
    """The makers of a sentence that names no place, in the country that the article sets for all it tells.

    A market report names its country once; the article's own subject may have its figures from all over the world, so
    that its country is taken for granted only where the article has no single subject.
    """
    if sentence.kind in ("title", "heading") or sentence.text.rstrip().endswith("?"):
        return
    if _OWNERSHIP.search(sentence.text) is not None:
        return
    yield from rivals_there(sentence, places, context, focus)
    scene = focus.scene
    rivals_only = scene is None
    scene = scene or focus.dominant(context.main)
    if scene is None or not focus.on_scene(sentence) or _ON_SCENE.search(_less_names(sentence)) is None:
        return
    if _SOMEWHERE.search(sentence.text) is not None or (rivals_only and is_everywhere(sentence)):
        return
    if any(p.id != scene and not is_dateline(sentence, p) and is_elsewhere(sentence, p) for p in places):
        return
    shared, owners = focus.shared, context.vocabulary.ancestors(context.main or "")
    for mention in sentence.of("organization", "model"):
        key = mention.id if mention.kind == "organization" else context.brand_of(mention)
        if key is None or not is_maker(key, context.vocabulary):
            continue
        kin = key == context.main or key in context.vocabulary.family(context.main or "")
        # A sister, or a brand of the article's maker, goes its own way; its owner is told of in all the world.
        sister = (
            kin and mention.kind == "organization" and key not in (context.main, *owners) and _is_brand(key, context)
        )
        # A car of the article's own maker is told as that maker's.
        if kin and not sister and (not shared or mention.kind == "model") and not focus.of_market:
            continue
        # "A platform that its sister uses" is told of the platform.
        if sister and sentence.before(mention, 5) == "that ":
            continue
        if mention.kind == "organization" and is_whose(sentence, mention):
            continue  # "X's Czech brand has 280 dealers": the brand, and not X
        measured = _is_measured(sentence, mention)
        ahead = _AHEAD.search(sentence.before(mention, 30), of=sentence.text) is not None
        free = measured or ahead or may_be_subject(sentence, mention, context.vocabulary)
        sister = sister or (mention.kind == "organization" and _SISTER.search(sentence.before(mention, 40)) is not None)
        if rivals_only and not sister and not (measured and mention.kind == "organization" and not kin):
            continue
        owner = not measured and re.match(r"'s? \Z", sentence.slice(mention.end, _next_start(sentence, mention)))
        if mention.kind == "model" and is_compared(sentence, mention):
            continue
        if owner or not free or (is_source(sentence, mention, context.vocabulary) and mention.kind == "model"):
            continue
        place = Mention("place", mention.start, mention.end, mention.surface, scene, "implied")
        group = PlaceGroup(sentence, (place,))
        period = market_period(group, context)
        future = period.future if period is not None else None
        stance = market_stance(sentence, group.start, group.end, future=future, dated=period is not None)
        if stance is None or (
            stance.status == PLANNED and not (_coming(sentence, mention) and _in_its_part(sentence, mention, stance))
        ):
            stance = MarketStance(PRESENT, "asserted", None, None, entered=False)
        if stance.status == PRESENT and _BEGINS.match(sentence.after(mention, 30)) and future is not False:
            stance = MarketStance(PLANNED, "asserted", None, None, entered=True)
        # Who "left" may have left a venture.
        if stance.status == EXITED:
            continue
        resolved = entered_on(sentence, period, stance, anchor)
        subject = Subject(key, mention.start, mention.end, "scene")
        dated = period.mention if period is not None and resolved is not None else None
        yield MarketStatement(sentence, subject, place, stance, resolved, dated, "scene")
