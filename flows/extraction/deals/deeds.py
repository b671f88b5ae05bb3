"""Deeds that are told with an object of their own: first and N-th cars, sites and stakes that change hands, contracts
and partners, listings.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.extraction.context.context import Context, Subject
from flows.extraction.context.event_places import is_scene, nearest_group, specific
from flows.extraction.context.taken_trade import goes_to, of_trade
from flows.extraction.deals.deed_rules import DEEDS, DeedRule
from flows.extraction.grammar.article import Article, Mention, Sentence
from flows.extraction.grammar.fact import Fact, Value
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.reach import calling_off, hedging
from flows.extraction.grammar.shapes import WILL, Shape, shape
from flows.extraction.grammar.subjecthood import is_actor, is_maker
from flows.extraction.lexicon.plant_words import PLANT
from flows.extraction.lexicon.trader_words import TRADER
from flows.extraction.people.office_objects import is_other_object
from flows.extraction.periods.period_term import Tense as Side
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.told_dates import When, dates, is_day_of_news
from flows.extraction.wording.needed import Choice

_RULES = Choice(DEEDS, lambda rule: rule.pattern)
_OFFICE = re.compile(
    r"\b(?:chief|ceo|cfo|coo|chair(?:man|woman|person)?|president|managing director|director|head|boss|"
    r"general manager|manager|helm|reins|"
    r"executive|office|post|successor|predecessor|charge|business|operations|run|lead)\b"
)
_TO_COME = re.compile(rf"\b(?:{WILL}|to be)\b")
_PAST = re.compile(
    r"\b(?:was|were|has|have|had|been|sold|took|taken|bought|gave|struck|sent|saw|built|left|came|went|"
    r"sent|began|made|rang|inked|chose|quit|"
    r"became|[a-z]{2,}ed)\b"
)
_GOING_ON = re.compile(r"(?:is|are) \w+ing\b")
# "Said on Monday it was selling its plant", "approving a plan to sell it".
_WAS_GOING_ON = re.compile(r"(?:was|were) \w+ing\b")
_TO_DO = re.compile(r"\bto ?\Z")
# "The latest retailer to team up with X": he has.
_FIRST_TO = re.compile(r"\b(?:[Ff]irst|[Ll]atest|[Nn]ewest|[Ss]econd|[Tt]hird|[Oo]nly|[Ll]ast)\b[^,;:.]{0,50}\bto ?\Z")
# "Took the keys to the first X": what follows is nothing to be done.
_A_VERB = re.compile(r"(?!(?:the|its|their|an?|first|one|two|both|all|some|[A-Z])\b)[a-z]+\b")
_NOT = re.compile(r"\b(?:not|never|no longer|won't|wouldn't|didn't|no plans?|denied|without|if|unless|instead of)\b")
_CUSTOMER = re.compile(r" (?:customer|buyer|owner|driver|famil|couple|dealer|client)")
# "Has been in charge since May", "shares have been traded since May": what began then.
_STANDS = re.compile(
    r"\b(?:has|have) been (?:at the|in|traded|listed|quoted|chief|ceo|chairman|head|managing|boss|president)\b"
)
_OUTSIDE = re.compile(r"\b(?:outside|beyond|except|from)(?: of)? (?:the )?\Z")
_BUYS_CARS = re.compile(
    r"\b(?:buyers|customers|cars|vehicles) (?:bought|buy)\b|\b(?:bought|buy|buys|sold|sells?) "
    r"(?:\w+ "
    r")?(?:cars|vehicles|units|\d)"
)


_YEARS_AFTER = re.compile(
    r"\b(?:years?|months?|weeks?|days?|decades?|long|soon|shortly) (?:after|before) [^,;.]{0,40}\Z"
)
_BUILT = re.compile(rf"\b(?:buil[dt]|assembled?|produced?|made?|put together|lines?|{PLANT})\b")
_SENT = re.compile(r"\b(?:deliver|hand|ship|export|customer|buyer)")


def _of_works(fact: Fact, figure: Shape, match: "re.Match[str]") -> bool:
    """Whether first cars that are to come are built: production begins at the plant, and nothing else is reached."""
    words = figure.text[match.start() : match.end() + len(" the production line")]
    return fact.cells["status"] == "scheduled" and _BUILT.search(words) is not None and _SENT.search(words) is None


# "Cleared the purchase of land at X, where a plant is to be built": no firm.
_LAND = re.compile(r"\b(?:land|plots?|acres?|hectares?)\b")


def deed_facts(article: Article, context: Context, told: Sequence[Fact]) -> Iterator[Fact]:
    """Milestones, acquisitions, listings, partnerships and appointments. In: the events found so far, which stand."""
    for sentence in article:
        if sentence.kind in ("heading", "dateline"):
            continue
        figure = shape(sentence)
        rules = _RULES.of(figure.text)
        if not rules:
            continue
        here = {f.cells["event_type"] for f in told if f.dataset == "events" and f.statement[0] == sentence.start}
        for rule in rules:
            if rule.kind in here or (rule.kind == "acquisition" and "funding" in here):
                continue
            match = rule.pattern.search(figure.text)
            if match is None:
                continue
            fact = _deed(context, figure, match, rule)
            if fact is not None and "plant" in here and _of_works(fact, figure, match):
                continue
            if fact is not None:
                here.add(rule.kind)
                yield fact


_SIGNED_FOR = re.compile(r"\b(?:been|was|were|is|are|be|being) signed for\b")


def _deed(context: Context, figure: Shape, match: "re.Match[str]", rule: DeedRule) -> Fact | None:
    sentence = figure.sentence
    cue = figure.cue(match.start(), match.end())
    scene = Scene(sentence.clause_at(cue.start), context)
    if not all(_has(need, figure, match, context) for need in rule.needs):
        return None
    if rule.name == "taken_over" and re.search(r"\b(?:buy\w*|bought|purchas\w+) (?!out\b).*O\Z", match[0]):
        return None
    if rule.name == "taken_over" and _SIGNED_FOR.search(figure.text[max(match.start() - 12, 0) : match.end()]):
        return None  # "A contract has been signed for a plant"
    if rule.name == "taken_over" and _LAND.search(match[0]):
        return None
    if rule.kind == "appointment" and is_other_object(sentence, cue.start, cue.end):
        return None
    if of_trade(figure.text[match.start() : match.end() + 40]):
        return None
    if rule.name == "taken_over" and _of_people(figure, match):
        return None
    if match[0].startswith("chang") and figure.within(0, match.start(), "model") and not sentence.cues("plant_noun"):
        return None  # "The car changed hands for 50,000 euros"
    if rule.name == "hands_changed" and goes_to(figure.text[max(match.start() - 40, 0) : match.end()]):
        return None
    if re.match(r"\W*\w+ing\b", match[0]) or re.search(r"\bhands? on\b", match[0]):
        return None
    when = _when(scene, figure, match)
    telling = _telling(scene, match, cue, when)
    if rule.kind == "acquisition" and telling is not None and is_day_of_news(sentence, cue, when):
        selling = _WAS_GOING_ON.match(match[0].strip()) is not None
        telling = Telling("scheduled", "asserted") if selling else telling
        when = None if telling.status == "scheduled" else when
    subject = _subject(scene, figure, match, rule)
    if telling is None or subject is None:
        return None
    places = [p for p in sentence.of("place") if is_scene(sentence, p) and p.label != "demonym"]
    if rule.kind == "acquisition" and not places:
        # "Handed its Russian assets to …"
        inside = figure.within(match.start(), min(match.end() + 30, len(figure.text)), "place")
        places = [p for p in inside if p.label == "demonym" and len(p.id or "") == 2]
    if rule.kind == "milestone":
        places = [p for p in sentence.of("place") if _can_be(sentence, p)]
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


def _of_people(figure: Shape, match: "re.Match[str]") -> bool:
    """Whether somebody takes over from somebody: "X took over from Y as chief executive"."""
    people = figure.sentence.of("person")
    low, high = figure.offset(match.start()), figure.offset(min(match.end(), len(figure.text) - 1))
    return any(-3 <= low - p.end <= 12 or low <= p.start < high for p in people)


def _can_be(sentence: Sentence, place: Mention) -> bool:
    """Whether a milestone can be where a country is named: of "an Indonesian customer", and not "outside China"."""
    if place.label == "demonym":
        return _CUSTOMER.match(sentence.after(place, 14)) is not None
    return len(place.id or "") == 2 and _OUTSIDE.search(sentence.before(place, 16)) is None


def _has(need: str, figure: Shape, match: "re.Match[str]", context: Context) -> bool:
    sentence = figure.sentence
    if need == "office":
        return _OFFICE.search(figure.text) is not None
    firms = {m.id for m in sentence.of("organization") if m.id is not None and is_actor(m.id, context.vocabulary)}
    if need == "partner":
        words = re.search(
            rf"\b(?:partner|{TRADER}|firm|company|group|chain|government|corporation|ministry)\b",
            figure.text,
        )
        return len(firms) > 1 or words is not None
    if need == "deal":
        return bool(firms or context.focus(sentence)) and _BUYS_CARS.search(match[0]) is None
    return True


def _when(scene: Scene, figure: Shape, match: "re.Match[str]") -> When | None:
    stop = re.search(
        r"[;:]|, (?:and|but|while|where|which|with)\b|\b(?:and|but) (?:it )?(?:will|would|wants|plans|is to|intends"
        r"|hopes"
        r"|expects)\b",
        figure.text[match.end() :],
    )
    end = match.end() + (stop.start() if stop is not None else len(figure.text))
    side: Side | None = "future" if _TO_COME.search(match[0]) else "past" if _PAST.search(match[0]) else None
    behind, inside = figure.within(match.end(), end, "period"), figure.within(match.start(), match.end(), "period")
    before = figure.within(0, match.start(), "period")
    if _YEARS_AFTER.search(figure.text[: match.start()]):
        before = []  # "Opened it in May, two years after it took the site over"
    for mention in [*behind, *inside, *reversed(before)]:
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
            stands = _STANDS.search(match[0]) is not None
            if not stands and not figure.sentence.after(mention, 6).startswith(", when"):
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
    hedges = [h for h in hedging(scene.clause, cue.start) if h.start < cue.end]
    cancelled = calling_off(scene.clause, cue.start)
    if cancelled:
        return Telling("cancelled", "denied", None, cancelled[0])
    if hedges:
        return Telling("scheduled", "hedged", None, hedges[0])
    if (
        _TO_COME.search(match[0])
        or re.search(rf"\b{WILL} \Z", before)
        or (
            _TO_DO.search(before) is not None
            and _A_VERB.match(match[0].strip()) is not None
            and _FIRST_TO.search(before) is None
        )
        or _GOING_ON.match(match[0].strip())
    ):
        return Telling("scheduled", "asserted")
    reference = scene.context.reference
    first = (when.start or when.end) if when is not None else None
    if first is not None and reference is not None and first > reference:
        return Telling("scheduled", "asserted")
    return Telling("occurred", "asserted")


def _subject(scene: Scene, figure: Shape, match: "re.Match[str]", rule: DeedRule) -> Subject | None:
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
