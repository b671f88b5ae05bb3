"""Frames of cars: those that are shown, put on sale, ordered or brought to a country."""

import re
from collections.abc import Iterator, Sequence

from flows.extraction.context.context import Subject
from flows.extraction.context.event_places import specific
from flows.extraction.context.model_comparison import is_compared
from flows.extraction.frames.frame_shows import show_at
from flows.extraction.frames.frame_telling import by_date, done, telling_of
from flows.extraction.frames.frame_times import when_of
from flows.extraction.frames.meant_cars import pointed_car, stood_in
from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.predicate_words import Word
from flows.extraction.grammar.shown_asides import in_shown_aside, told_apart
from flows.extraction.launches.announced_cars import announced
from flows.extraction.launches.car_references import stood_for
from flows.extraction.launches.dated_places import dated_places
from flows.extraction.lexicon.plant_words import PLANT
from flows.extraction.models.launch_cars import TO_BUYERS, antecedent, made_only
from flows.extraction.scenes.frame_parts import Told
from flows.extraction.scenes.frame_where import where
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.told_places import place_of, said_here
from flows.extraction.wording.needed import Needing

# "Shown as a concept": not the car yet.
_STUDIES = frozenset({"concept", "study", "prototype"})

FOLLOWS = frozenset({"follow", "follows", "followed", "come", "comes", "came"})
# What is said of a car that comes can be said of one that is made.
_COMING = frozenset({"frame_arrives", "frame_destined", "frame_car_arrives", "frame_followed_by"})


def launched(told: Told, kind: str, verb: str, word: Word | None) -> Iterator[Fact]:
    """Models that a verb of the table launches."""
    yield from launch_event(told, verb)


def launch_event(told: Told, verb: str) -> Iterator[Fact]:
    """Models that are shown, put on sale or arrive, one event a place; "followed by the X" tells of the X."""
    follows = told.predicate.cue.surface.lower() in ("follow", "followed")
    if follows and (then := _THEN_BY.match(told.sentence.after(told.predicate.cue, 60))) is not None:
        at = told.predicate.cue.end + then.end()
        yield from of_cars(told, [m for m in told.sentence.of("model") if m.start == at], "frame_followed_by")
        return
    if follows and told.next_is("by"):
        cars = told.mentions(told.predicate.scope, "model")
        behind = told.part(told.predicate.scope)[1:]
        led = next((i for i, w in enumerate(behind) if w.label == "model"), 9)
        if cars and led < 6 and not any(w.kind in ("link", "preposition", "verb") for w in behind[:led]):
            yield from of_cars(told, cars[:1], "frame_followed_by")
        return
    active = verb in ("shows", "brings", "gets", "orders") and not told.predicate.passive
    if verb == "orders" and (told.predicate.passive or not told.possible):
        return
    if verb == "destined" and (not told.predicate.passive or told.next_is("to")):
        return
    rest = told.sentence.after(told.predicate.cue, 60)
    if _at_plant(told) or _TAKEN_OFF.search(rest, of=told.sentence.text) or _TO_GO.match(rest):
        return
    if told.relative and not active and _of_another(told):
        return  # "A rival to the Y that was launched in Z in 2022"
    cars = list(_meant(told, told.predicate.object if active else told.predicate.subject))
    if not cars and verb in ("gets", "orders") and stood_in(told):
        cars = list(antecedent(told.scene) or stood_for(told.context, told.sentence, told.part(told.predicate.object)))
    cars = cars or list(announced(told, told.predicate.object if active else told.predicate.subject))
    if not cars and verb == "gets":
        cars = list(pointed_car(told))
    if not cars or (verb == "brings" and (_so_many(told, cars[0]) or _comes_from(told))):
        return
    yield from of_cars(told, cars, f"frame_{verb}")


_CAN = re.compile(r"\bcan (?:now |already |at last |finally |also )?\Z")
# "Followed in 2027 by the X".
_THEN_BY = re.compile(
    r" (?:(?:in|on|this|next|later|early|late|from)\b[^,;.]{2,28}?|soon|later|shortly) by "
    r"(?:(?:the|its|an?|new|electric) )*(?:[A-Z][\w&-]+ (?=[A-Z\d]))?"
)


def _so_many(told: Told, car: Mention) -> bool:
    """Whether a number of a car is told: "Canada has taken 70 of the X", "Norway took 2,000 Xs"."""
    before = told.sentence.before(car, 30)
    return _NUMBER.search(before) is not None


# "The X, imported from Shiyan in China, lost 73 percent": where it is made, and no start.
_FROM = re.compile(r" (?:exclusively |directly |only |so far )?from (?:the )?[A-Z]")
_COMES_IN = re.compile(r" from [^,;.]{2,60}? (?:since|to|into|from|until) ")


def _comes_from(told: Told) -> bool:
    """Whether a participle tells only from where a car is brought."""
    rest = told.sentence.after(told.predicate.cue, 90)
    return told.predicate.passive and _FROM.match(rest) is not None and _COMES_IN.match(rest) is None


# "70 ", "2,000 of the electric ".
_NUMBER = re.compile(r"\b\d[\d,.]*(?: (?:of|the|its|their|electric|new|units|cars|vehicles|examples))* \Z")


_MANNERS = frozenset("slowly well badly poorly strongly sluggishly cautiously hesitantly brightly weakly".split())


def fares(told: Told) -> bool:
    """Whether a verb tells how something goes, and not that it comes: "the X has started slowly"."""
    return any(w.text in _MANNERS for w in told.words[told.predicate.index + 1 :][:1])


def is_shown(told: Told) -> bool:
    """Whether a verb is one of showing something, and not of handing over, nor said of what rolls out itself."""
    done_to = told.predicate.passive or told.predicate.object[0] < told.predicate.object[1]
    return done_to and any(t.label == "shows" for t in told.words[told.predicate.index].terms)


_TO_LINE = re.compile(
    rf" (?:[\w-]+ ){{0,2}}?(?:at|to|in|from|on) (?:the|its|a|this|that) (?:[\w-]+ ){{0,3}}?(?:{PLANT}"
    r"|assembly line|production line|line)\b"
)
# "Took the X5 off the market": it goes, and does not come.
_TAKEN_OFF = Needing(
    r"\A[^,;]*\b(?:off (?:the market|sale|the price list)|from (?:sale|the market|the range|its range|showrooms))\b"
)


# "Is due to end in 2026": a car that goes.
_TO_GO = re.compile(
    r"(?: to)? (?:end|go(?! (?:on|into|to))|die|disappear|leave|cease|finish|stop|expire|retire|bow out"
    r"|be (?:dropped|axed|discontinued|phased|retired|withdrawn|replaced))\b"
)


def _at_plant(told: Told) -> bool:
    """Whether a car comes to be made, and not to be sold: "will be added at the plant", "will come from the works"."""
    behind = told.sentence.after(told.predicate.cue, 60)
    return told.predicate.label in ("shows", "arrives") and _TO_LINE.match(behind) is not None


def _meant(told: Told, stretch: tuple[int, int]) -> Sequence[Mention]:
    """The cars of a stretch: those named, less those that another is measured by, of which that one is meant."""
    named = told.mentions(stretch, "model")
    cars = [m for m in named if not is_compared(told.sentence, m)]
    if cars or not named:
        return cars
    rest = [w for w in told.part(stretch) if w.start >= named[-1].end or w.end <= named[0].start]
    return stood_for(told.context, told.sentence, rest)


_OUTSIDE = re.compile(r"\b(?:outside|beyond|except|excluding)(?: of| for)?(?: the| mainland)? \Z")


def _left_out(told: Told, place: Mention) -> bool:
    """Whether a place is one that others are told without: "the first outside China to get the X"."""
    return _OUTSIDE.search(told.sentence.before(place, 24)) is not None


def _of_another(told: Told) -> bool:
    """Whether a relative clause is said of a car that another one is measured by."""
    named = told.mentions(told.predicate.subject, "model")[-1:]
    pronoun = told.words[told.predicate.subject[1] - 1]
    behind = bool(named) and told.sentence.slice(named[0].end, pronoun.start) in (" ", ", ")
    return behind and is_compared(told.sentence, named[0])


def of_cars(told: Told, cars: Sequence[Mention], rule: str) -> Iterator[Fact]:
    """A launch of cars: one event a place, with all that are of the first one's brand."""
    if not cars or (rule in _COMING and made_only(_up_to(told))):
        return
    when = when_of(told)
    start = told.predicate.cue.start
    if when is not None and told_apart(told.sentence, start, when.mention.start):
        when = None
    telling = by_date(told, when) if rule == "frame_followed_by" else telling_of(told, when)
    if telling is not None and rule == "frame_destined" and telling.certainty == "asserted":
        telling = Telling("scheduled", "asserted") if when is not None else None
    if telling is not None and rule == "frame_orders" and when is None and telling.certainty == "asserted":
        opened = _CAN.search(told.sentence.before(told.predicate.cue, 24)) is not None
        telling = Telling("occurred", "asserted") if opened else telling  # "Swedes can now order the X"
    whose = told.people if rule in ("frame_gets", "frame_orders") and not told.predicate.passive else []
    places = specific((list(where(told)) if when is not None else []) or whose or _of_buyers(told) or place_of(told))
    places = [p for p in places if not told_apart(told.sentence, start, p.start) and not _left_out(told, p)]
    show = show_at(told) if when is None or not places else None
    if show is not None and show.when is not None and (when is None or show.when.mention == when.mention):
        # "At the show in X, which opens on 24 April, it will unveil the Y"
        when = when or show.when
        telling = telling_of(told, when)
        places = places or ([show.place] if show.place is not None else [])
    present = told.predicate.form == "present" and told.sentence.kind != "title"
    home = told.scene.home(subject_of(told, cars))
    if (
        telling is None
        or (when is None and (not (places or home) or present))
        or (told.next_is("with") and told.predicate.label != "enlarges")
    ):
        return
    if when is None and (told.relative or (rule == "frame_gets" and told.pronoun_object)):
        return  # "A sedan that will come in two versions", "20 countries will get it"
    if told.next_is("as") and any(w.text in _STUDIES for w in told.part(told.predicate.scope)[:5]):
        return
    named = [told.context.model(m) for m in cars]
    brand = named[0].organization_id
    models = [n.model_id for n in named if n.organization_id == brand]
    subject = subject_of(told, cars)
    nowhere: list[Mention | None] = [None]
    own = dated_places(told.scene, places, "past" if done(told) else None, home)
    own = {p: w for p, w in own.items() if p is None or not told_apart(told.sentence, start, p.start)}
    if told.relative:
        own = {p: w for p, w in own.items() if p is None or p in told.mentions(told.predicate.scope, "place")}
    if told.opens_aside or told.before_its_subject or len(own) < 2 or (whose and places == specific(whose)):
        own = {}
    around = [] if in_shown_aside(told.sentence, start) else said_here(told)
    around = [p for p in around if not told_apart(told.sentence, start, p.start)]
    for place in [*own] or [*(places or ([home] if home is not None else around))] or nowhere:
        fact = happening(
            "product_launch",
            told.scene,
            subject,
            told.predicate.cue,
            telling,
            own.get(place, when),
            place,
            rule=rule,
            models=models,
        )
        if fact is not None:
            yield fact


def _of_buyers(told: Told) -> list[Mention]:
    """`Will reach European customers in March and the United States in May`: whose buyers the verb has."""
    obj = told.part(told.predicate.object)
    return told.mentions(told.predicate.object, "place") if obj and obj[-1].text in TO_BUYERS else []


def subject_of(told: Told, cars: Sequence[Mention]) -> Subject:
    """The brand of the first car."""
    return Subject(told.context.model(cars[0]).organization_id, cars[0].start, cars[0].end, "model")


def _up_to(told: Told) -> str:
    """The clause up to the words right behind its verb."""
    clause, end = told.scene.clause, told.predicate.cue.end
    return told.sentence.slice(clause.start, end) + told.sentence.slice(end, end + len(" for production"))
