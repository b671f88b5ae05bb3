"""Meant arguments: what a verb and what it is said of are meant as, before the table of frames is asked: cars that a
pronoun stands for, sites whose operations begin, the phase of some work.
"""

from collections.abc import Mapping, Sequence

from flows.extraction.frames.frame_anaphors import city_site, of_dealers, site_near, stands_for
from flows.extraction.frames.frame_arguments import places_of, to_a_time, to_somebody
from flows.extraction.frames.frame_follows import to_follow
from flows.extraction.frames.frame_launches import FOLLOWS
from flows.extraction.frames.frame_senses import GOES_ON, is_of_itself, no_company, site_coming
from flows.extraction.frames.meant_cars import stood_in
from flows.extraction.grammar.frame_heads import heads
from flows.extraction.grammar.predicate_words import Word
from flows.extraction.launches.announced_cars import announced
from flows.extraction.scenes.frame_parts import Told

Argument = tuple[str, Word | None]
_PEOPLE = frozenset(
    {"people", "workers", "employees", "staff", "jobs", "posts", "managers", "engineers", "expatriates"}
)
_OF_CARS = frozenset({"gets", "brings", "shows"})
# Nouns of some work, and verbs that tell of a phase of it: "the first phase begins in May".
_WORKS = frozenset({"completion", "groundbreaking"})
_OF_WORK = frozenset({"begins", "ends", "builds", "destined", "comes_on"})
_OF_OWNERS = frozenset({"acquires", "sells", "hands", "owns"})
# So many words before a verb its relative pronoun may stand.
_LED = 6
_ONES = frozenset({"one", "another", "two", "some", "more"})


def in_sense(told: Told, verb: str, arguments: list[Argument]) -> tuple[str, list[Argument]]:
    """The class of a verb and its arguments by what stands beside it: to somebody, to a time, a site that comes."""
    if verb == "hands":
        arguments = to_somebody(told, arguments)
    if verb == "signs" and (signed := _signed(told)) is not None:
        arguments = [("agreement", signed)]
    if verb == "shifts" and to_a_time(told.words, told.predicate.index):
        verb = "puts_off"  # "The X, to be made in Y, has been moved to late 2026"
    if verb == "enters" and (site := site_coming(told)):
        return "opens", site
    return verb, arguments


def _signed(told: Told) -> Word | None:
    """The agreement that a verb behind it is said of: "under an agreement signed in X", "that the two signed"."""
    index = told.predicate.index
    led = (i for i in range(index - 1, max(index - _LED, 0), -1) if told.words[i].text in ("that", "which"))
    at = index if told.predicate.passive else next(led, 0)
    before = told.words[at - 1] if at else None
    return before if before is not None and before.label == "agreement" else None


def taken_up_in(told: Told, verb: str, arguments: list[Argument]) -> tuple[str, list[Argument]] | None:
    """The class of a verb and its arguments, with what a pronoun takes up; None where nothing is told."""
    if arguments and arguments[0][0] == "anaphor" and arguments[0][1] is not None:
        if verb in _OF_OWNERS and arguments[0][1].text in _ONES:
            return None  # "About 1,500 have bought one this year"
        arguments = _taken_up(told, verb, arguments[0][1])
    if told.predicate.cue.surface.lower() in GOES_ON and not is_of_itself(told, arguments):
        return None  # "Talks about the production of the X are under way", "sales are in full swing"
    verb = _following(told, verb, arguments)
    if verb == "leaves" and _PEOPLE & {w.text for w in told.part(told.predicate.subject)}:
        return None  # "1,000 people have to leave Cologne"
    if verb == "leaves":
        left = heads(told.part(told.predicate.subject), last=False)
        if (arguments and arguments[0][0] == "plant") or (left and left[0][0] in ("first", "nth")):
            return "leaves_line", left
    return verb, arguments


def _taken_up(told: Told, verb: str, anaphor: Word) -> list[Argument]:
    """What "it", "one" or "another" stands for."""
    meant = stands_for(told, anaphor)
    if meant is None and verb == "makes" and anaphor.text == "it":
        meant = "vehicle"  # "It will be built in X from 2026."
    launched_it = told.predicate.cue.surface.lower().startswith("launch") and told.sentence.of("model")
    if meant in ("production", "construction") and launched_it:
        meant = None  # "Started making the X there for export to Y, where it was launched in May"
    return [(meant, None)] if meant is not None else []


def _following(told: Told, verb: str, arguments: Sequence[Argument]) -> str:
    """The class of a verb of following: works that follow begin, and a site that follows opens."""
    cue = told.predicate.cue.surface.lower()
    follows = verb == "arrives" and cue in FOLLOWS and (told.dated or to_follow(told, arguments))
    if not follows or not arguments:
        return verb
    if arguments[0][0] in ("production", "construction"):
        verb = "begins"  # "Production at the plant is to follow in 2026."
    if cue.startswith("follow") and arguments[0][1] in told.part(told.predicate.subject):
        opens = arguments[0][0] in ("plant", "facility") or (arguments[0][0] == "outlet" and not told.dated)
        verb = "opens" if opens else verb  # "A research centre follows in May", "a factory is to follow"
    return verb


def as_cars(told: Told, verb: str, arguments: list[Argument]) -> list[Argument]:
    """The arguments of a verb, cars where a pronoun or a maker's name stands for them."""
    if verb in ("gets", "orders") and stood_in(told):
        return [("model", None)]
    firm = bool(arguments) and arguments[0][0] == "organization"
    if verb in _OF_CARS and firm and announced(told, told.predicate.object):
        return [("model", None)]  # "Britain is to get two GAC models, the A and the B"
    return arguments


def _worked_at(told: Told) -> list[Argument]:
    """The site at which operations begin or end: "has started operations at its plant in X"."""
    behind = told.part(told.predicate.scope)
    if not behind or behind[0].text not in ("at", "in"):
        return []
    end = next((i for i, w in enumerate(behind) if i and w.kind in ("preposition", "stop", "verb")), len(behind))
    return heads(behind[1:end], last=False)[:1]


def as_sites(
    told: Told, verb: str, arguments: list[Argument], table: Mapping[tuple[str, str], str]
) -> tuple[str, list[Argument]]:
    """The class of a verb and its arguments, sites where their operations, their town or their dealers are named."""
    if arguments and verb in ("begins", "ends") and arguments[0][0] in ("operations", "business"):
        # "The plant commenced operations": the subject tells what began.
        arguments = [a for a in heads(told.part(told.predicate.subject), last=False) if ("opens", a[0]) in table]
        near = site_near(told, told.words[told.predicate.index], taken=False) if not arguments else None
        arguments = [(near, None)] if near is not None and no_company(told) else arguments
        arguments = arguments or [a for a in _worked_at(told) if ("opens", a[0]) in table]
        verb = "opens" if verb == "begins" else "closes"
    if arguments and arguments[0][0] in ("place", "organization"):
        city = next((w for w in places_of(told, verb) if city_site(told, w, verb)), None)
        arguments = [("plant", city)] if city is not None else arguments
    if verb == "opens" and not any((verb, a) in table for a, _ in arguments[:1]) and of_dealers(told):
        arguments = [("outlet", None)]
    return verb, arguments


def as_work(told: Told, verb: str, arguments: list[Argument]) -> list[Argument]:
    """The arguments of a verb, or the phase or the work itself that it is said of where it has none."""
    if not arguments and verb in _OF_WORK:
        phase = next((w for w in told.part(told.predicate.subject) if w.label == "phase"), None)
        arguments = [("completion", phase)] if phase is not None else []
    said = any(w.kind == "aux" for w in told.words[told.predicate.index + 1 :][:2])
    if not arguments and said and told.predicate.form == "noun" and told.predicate.label in _WORKS and told.dated:
        return [(told.predicate.label, told.words[told.predicate.index])]  # "The foundation stone was laid in May"
    return arguments
