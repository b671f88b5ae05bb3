"""Appointments: persons who take or leave an office of an organisation."""

import re
from collections.abc import Iterator
from dataclasses import replace

from flows.extraction.context.context import Context, Subject
from flows.extraction.grammar.article import Clause, Mention
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.modality import Telling
from flows.extraction.people.office_alone import speaks_for_itself
from flows.extraction.people.office_objects import is_other_object
from flows.extraction.people.office_places import OFFICE, office_places, office_setting
from flows.extraction.people.office_pronouns import (
    is_aside,
    left_aside,
    left_then,
    meant_by_pronoun,
    succeeded_aside,
    told_later,
)
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.told_dates import When

_REACH = 70
# Cues of which it has one.
CUES = frozenset({"appointing", "leaving_office"})
_PASSIVE = re.compile(r"\b(?:was|were|been|being|is|are|be) \Z")
_FORMER = re.compile(r"\b(?:former|ex-|once|previously|until recently)\b[^,;]{0,20}\Z", re.IGNORECASE)


def appointment_facts(clause: Clause, context: Context) -> Iterator[Fact]:
    """The appointments that a clause tells of: a person beside a verb of taking or leaving an office, the office
    named too.
    """
    scene = Scene(clause, context)
    taken = False
    for label in ("appointing", "leaving_office"):
        for cue in clause.cues(label):
            if taken and not is_aside(scene.sentence, cue):
                continue  # one happening
            person = person_of(clause, cue)
            meant = meant_by_pronoun(scene, cue, OFFICE) if person is None else None
            if (person is None or not _office(scene, cue, person)) and meant is None:
                continue
            if _NOBODY.match(scene.sentence.after(cue, 12)) or _is_said(scene, cue):
                continue  # "appointed no successor"
            if label == "leaving_office" and left_aside(clause, cue):
                continue
            if is_other_object(clause.sentence, cue.start, cue.end):
                continue  # "stepped down from the stage", "took over the microphone"
            subject = _organization(scene, cue)
            if subject is None:
                continue
            when = _begun(scene, _effective(scene, scene.when(cue))) or told_later(scene)
            if when is None and label == "appointing":
                when = left_then(scene)
            if cue.surface.lower() in _LASTING and not _lately(when):
                continue
            told = scene.told(cue, when)
            if told is not None and cue.surface.lower().startswith(("gives up", "gave up")):
                told = Telling("occurred", "asserted")  # what is given up is the office, and no plan
            if told is not None and when is not None and _ahead(scene, when):
                told = Telling("scheduled", told.certainty)
            if told is None:
                continue
            places, left = office_places(scene, cue, meant or person)
            place = next(iter(places), None) or (office_setting(scene, cue, subject, left) if when is None else None)
            rule = "office_taken" if label == "appointing" else "office_left"
            fact = happening("appointment", scene, subject, cue, told, when, place, rule=rule)
            if fact is not None:
                whom = meant or person
                if whom is not None:
                    fact.partner = (whom.id, (whom.start, whom.end))
                yield fact
                if label == "leaving_office":
                    return
                taken = True
                break


# What tells of an office that goes on: taken at the time since when it has.
_LASTING = frozenset(
    {"has been", "had been", "in office", "in charge", "has headed", "has led", "has run", "has chaired", "heads"}
    | {"is run by", "is led by", "is headed by", "headed by", "now led by"}
    | {"in the post", "in the job", "in the role", "in post", "at the helm"}
)


# What names the seat itself.
_SEATS = frozenset(
    {"in the post", "in the job", "in the role", "in post", "take over at", "takes over at", "took over at"}
)


def _lately(when: When | None) -> bool:
    """Whether an office has been held since a day or month that is told: a bare year tells only for how long."""
    return when is not None and when.mention.relation == "since" and when.mention.granularity in ("day", "month")


def _begun(scene: Scene, when: When | None) -> When | None:
    """The day of taking an office that is held since or from then."""
    if when is None or when.mention.relation not in ("since", "from") or when.start is None:
        return when
    within = scene.resolve(replace(when.mention, relation="in"), "past" if when.mention.relation == "since" else None)
    return replace(within, mention=when.mention) if within is not None and within.start == when.start else when


_EFFECT = re.compile(r"\b(?:effective(?: from| on| as of)?|with effect from|as of|starting)(?: on)? ?\Z")
_IN_EFFECT = re.compile(r"effective|with effect|as of|starting|from", re.IGNORECASE)


def _counts_from(scene: Scene, when: When) -> bool:
    """Whether a date is told as the one from which an office counts: "effective June 23"."""
    return (
        _IN_EFFECT.match(when.mention.surface) is not None
        or _EFFECT.search(scene.sentence.before(when.mention, 22)) is not None
    )


def _effective(scene: Scene, when: When | None) -> When | None:
    """A date from which an office counts is the nearest one, be it ahead."""
    if when is None or not _counts_from(scene, when):
        return when
    day = replace(when.mention, relation="in")
    found = [w for w in (scene.resolve(day, "future"), scene.resolve(day, "past")) if w is not None]
    reference = scene.context.reference
    if reference is None:
        return found[0] if found else when
    return min(found, key=lambda w: abs(((w.start or reference) - reference).days), default=when)


def _ahead(scene: Scene, when: When) -> bool:
    """Whether an office is told to count from a day still to come."""
    reference = scene.context.reference
    return _counts_from(scene, when) and when.start is not None and reference is not None and when.start > reference


_NAMES = re.compile(r"(?:has |have |had )?(?:named|names|naming|picked|picks|chose|chooses)")


# "The manager said that 350 people would be hired": workers, and none who is named.
_MANY_PEOPLE = re.compile(
    r"\b(?:people|workers|employees|staff|engineers|technicians|locals|specialists|graduates|hands|men and women)"
    r" (?:[a-z]+ ){1,4}\Z"
)


def person_of(clause: Clause, cue: Mention) -> Mention | None:
    """The person that an appointment is of: the object of "appointed", else the subject."""
    people = [m for m in clause.sentence.of("person") if -_REACH < m.start - cue.end < _REACH]
    behind = [m for m in people if m.start >= cue.end]
    ahead = [m for m in people if m.end <= cue.start]
    active = (
        re.fullmatch(
            r"(?:appointed|appoints|names|named|hired|hires|has hired|promoted|promotes|elect(?:ed|s)|fired|"
            r"sacked|dismissed|ousted|poached|recruited|taps|tapped|install(?:ed|s)|picked|picks|chose|chooses|"
            r"elevated|elevates|confirm(?:ed|s)|nominat(?:ed|es)|designat(?:ed|es)|re-?elect(?:ed|s)|reappoint(?:ed"
            r"|s)|brought back|brings back|lured|lures|(?:appoint|nam|hir|promot|pick)ing|new|"
            r".* (?:of|by|with))",
            cue.surface.lower(),
        )
        is not None
    )
    idea = re.match(
        r" (?:the|any|such|that|this|all|it|as|rumou?rs|reports|claims|suggestions|speculation)\b(?! \w+ executive)",
        clause.sentence.after(cue, 30),
    )
    if cue.surface.lower() == "dismissed" and idea is not None and not _PASSIVE.search(clause.sentence.before(cue, 12)):
        return None
    if active and _MANY_PEOPLE.search(clause.sentence.before(cue, 50)):
        return None
    if _PASSIVE.search(clause.sentence.before(cue, 12)) and active:
        behind = [m for m in behind if clause.sentence.slice(cue.end, m.start).strip() == ""]  # "was named, said X"
    if active and behind and not re.search(r"[.;]", clause.sentence.slice(cue.end, behind[0].start)):
        return behind[0]
    if ahead and _NAMES.fullmatch(cue.surface.lower()) and not _PASSIVE.search(clause.sentence.before(cue, 12)):
        return None  # "The sales chief had named Germany as an alternative."
    # "Nissan replaced X with Y"
    whom = active or cue.surface.lower() in ("replaced", "replaces", "replace", "replacing")
    return ahead[-1] if ahead else (behind[0] if whom and behind else None)


def _office(scene: Scene, cue: Mention, person: Mention) -> bool:
    sentence = scene.sentence
    low, high = min(cue.start, person.start) - 40, max(cue.end, person.end) + 70
    if _FORMER.search(sentence.before(cue, 30)):
        return False
    if speaks_for_itself(scene, cue, person) or cue.surface.lower() in _SEATS:
        return True
    if succeeded_aside(scene, cue, OFFICE):
        return True
    if cue.surface.lower() == "new":
        return (
            re.match(r" (?:[\w-]+ ){0,4}\Z", sentence.slice(cue.end, person.start)) is not None
            and OFFICE.search(sentence.slice(cue.end, person.start)) is not None
        )
    if cue.surface.lower() in ("joined", "joins"):
        behind = re.search(r"\A[^.;]{0,45}?\bas\b", sentence.after(cue, 60))
        return behind is not None and OFFICE.search(sentence.after(cue, 90)[behind.end() :]) is not None
    if cue.surface.lower() in (
        "left",
        "leaves",
        "leaving",
        "named",
        "names",
        "new",
        "become",
        "became",
        "becomes",
        "will lead",
        "replace",
        "replaced",
        "replaces",
        "quit",
        "quits",
        "has been",
        "had been",
        "took up",
        "takes up",
        "gave up",
    ):
        led = person.end <= cue.start and _LED.match(sentence.slice(person.end, cue.start)) is not None
        return (
            led
            or OFFICE.search(sentence.slice(cue.start - 30, high)) is not None
            or _lost_before(scene, cue)
            or (_FIRM_ITSELF.fullmatch(cue.surface.lower()) is not None and _of_known_office(scene, cue, person))
        )
    if cue.surface.lower() in ("confirmed", "confirms", "nominated", "nominates"):
        return _AS.match(sentence.after(person, 40)) is not None
    return OFFICE.search(sentence.slice(low, high)) is not None


# "Named BYD's regional manager", "became Kia Europe president".
_OF_OFFICE = re.compile(
    r"(?:'s?)?(?: [\w-]+){0,4}? (?:CEO|CFO|COO|CTO|chief|chair\w*|president|director|head|boss|manager"
    r"|vice[- ]president|"
    r"designer|deputy|officer)\b"
)
# "X, who had led the unit since 2021, left in May".
_LED = re.compile(
    r", who (?:has |had |has been |had been )?(?:led|headed|run|ran|managed|heading|leading|running|managing) [^;]*\Z"
)
_AS = re.compile(
    r",? (?:as|to|for) (?:the |its |new )*(?:post of |office of )?(?:[\w-]+ ){0,3}?(?:CEO|chief|chair|president"
    r"|director"
    r"|head|boss|manag)"
)
_COMPANY = re.compile(r" the (?:company|firm|group|carmaker|maker|brand|start-?up|manufacturer)\b")


def _lost_before(scene: Scene, cue: Mention) -> bool:
    """Whether somebody leaves the company of whose office the sentence before tells."""
    if _COMPANY.match(scene.sentence.after(cue, 20)) is None:
        return False
    last = [s for s in scene.article.before(scene.sentence) if s.index == scene.sentence.index - 1]
    return bool(last) and OFFICE.search(last[0].text) is not None


_FIRM_ITSELF = re.compile(r"left|leaves|leaving|quits?|(?:has|will) (?:left|quit|leave)")


# "He confirmed", "the head of X confirmed as sales fell": what somebody says.
_CONFIRMS = re.compile(r"(?:has |have |had )?confirm(?:s|ed)(?: as)?", re.IGNORECASE)
# "Had put their names down", "model names".
_NOUN_BEFORE = re.compile(
    r"\b(?:their|its|the|his|her|our|these|those|many|other|new|both|model|brand|trade|big|of|and|in|by) \Z",
    re.IGNORECASE,
)


def _is_said(scene: Scene, cue: Mention) -> bool:
    """Whether a verb of offices is one of speech here, or a noun."""
    before = scene.sentence.before(cue, 24)
    if cue.surface.lower() == "names":
        return _NOUN_BEFORE.search(before) is not None
    if _CONFIRMS.fullmatch(cue.surface) is None or _PASSIVE.search(before):
        return False
    people = scene.sentence.of("person")
    return not any(0 <= p.start - cue.end < _REACH for p in people)


def _of_known_office(scene: Scene, cue: Mention, person: Mention) -> bool:
    """Whether somebody leaves a firm that is named right behind, of whose office another sentence before tells."""
    firms = (m for m in scene.sentence.of("organization") if m.start == cue.end + 1)
    if not any(scene.sentence.after(m, 2) not in ("'s", "’s") for m in firms):
        return False  # "left Kia's stand"
    return any(
        OFFICE.search(before.slice(max(before.start, p.start - 60), min(before.end, p.end + 70))) is not None
        for before in scene.article.before(scene.sentence)
        for p in before.of("person")
        if p.id == person.id
    )


_NOBODY = re.compile(r" (?:no|nobody|none)\b")
_UNTIL_NOW = re.compile(
    r"\b(?:until (?:now|then|recently)|previously|formerly|hitherto|so far|most recently|currently|once|former"
    r"|ex-)\b[^;]*\Z"
)
_HIRED = re.compile(r"(?:hir|poach|lur|recruit|pick|taps|tapp|brought|brings|chose|appoint|nam)", re.IGNORECASE)


def _organization(scene: Scene, cue: Mention) -> Subject | None:
    """Whose office: the organisation named behind the cue ("to run X UK"), else the statement's subject, else the
    focus.
    """
    behind = [m for m in scene.clause.of("organization") if 0 <= m.start - cue.end <= _REACH]
    # "It appointed X, until now head of sales at Y": Y is where he comes from.
    behind = [m for m in behind if not _UNTIL_NOW.search(scene.sentence.slice(cue.end, m.start))]
    if _HIRED.match(cue.surface):
        # "Hired X from Y": Y is where he comes from.
        behind = [m for m in behind if not scene.sentence.before(m, 5).endswith("from ")]
    if behind and re.search(
        r"\b(?:of|at|for|run|lead|head|by|heads?|joins?|from)(?: the| its)? \Z|\b(?:run|lead|head|of|at) [\w ]*\Z",
        scene.sentence.before(behind[0], 20),
    ):
        return Subject(behind[0].id or "", behind[0].start, behind[0].end, "office")
    whose = [m for m in behind if _OF_OFFICE.match(scene.sentence.after(m, 60))]
    if whose:
        return Subject(whose[0].id or "", whose[0].start, whose[0].end, "office")
    before = [
        m
        for m in scene.clause.of("organization")
        if 0 <= cue.start - m.end <= 12 and re.search(r"\b(?:of|at|for) (?:the )?\Z", scene.sentence.before(m, 8))
    ]
    if before:
        return Subject(before[-1].id or "", before[-1].start, before[-1].end, "office")
    return scene.subject(cue.start)
