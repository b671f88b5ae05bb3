"""Participants: who takes part in an event, and as what: host, guest, speaker, partner, exhibitor; of an
appointment the person.
"""

import re
from collections.abc import Iterator, Sequence

from flows.extraction.context.context import Context
from flows.extraction.grammar.article import Clause, Mention, Sentence
from flows.extraction.grammar.fact import Fact, FactBuilder
from flows.extraction.people.appointments import person_of
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.shows import shows_in

_GUEST = re.compile(
    r"\b(?:guests?|attendees?|attend\w*|among those present|visitors?|present were|"
    r"in attendance|joined by|was there|were there|invited|welcomed|attendance)\b",
    re.IGNORECASE,
)
_SPEAKS = re.compile(
    r"\b(?:spoke|speaks|speaking|speech|address\w*|keynote|told (?:the|an|guests|delegates|"
    r"visitors|journalists|the audience)|took the stage|speaker|lecture\w*|on stage|"
    r"opened the)\b",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"\b(?:said|says|announced|told|explained|promised|set|confirmed|presented|declared|revealed|unveiled)\b"
)
_EXHIBITS = re.compile(
    r"\b(?:exhibit\w*|stand|booth|display\w*|show\w*|unveil\w*|present\w*|premiere\w*|"
    r"debut\w*|reveal\w*|launch\w*|pavilion|took the wraps|introduc\w*|brought|brings)\b",
    re.IGNORECASE,
)
_HOSTS = re.compile(
    r"\b(?:host\w*|held|holds?|holding|organi[sz]\w*|staged|stages|convened|gathered|gathers|"
    r"invited|invites|put on|laid on)\b",
    re.IGNORECASE,
)


def participant_facts(events: Sequence[Fact], context: Context) -> Iterator[Fact]:
    """The participants of events, each linked to its event."""
    for event in events:
        sentence = next((s for s in context.article if s.start <= event.statement[0] < s.end), None)
        if sentence is None:
            continue
        kind = event.cells["event_type"]
        if kind == "conference":
            yield from _of_conference(event, sentence, context)
        elif kind in ("partnership", "acquisition"):
            yield from _partners(event, sentence, context)
        elif kind == "appointment":
            yield from _appointed(event, sentence)


def _of_conference(event: Fact, sentence: Sentence, context: Context) -> Iterator[Fact]:
    start, end = event.spans["organization_id"]
    clause = sentence.clause_at(event.spans["event_type"][0])
    told = next(
        (
            (role, match)
            for role, pattern in (("host", _HOSTS), ("exhibitor", _EXHIBITS))
            if (match := pattern.search(clause.text)) is not None
        ),
        None,
    )
    if told is not None and not (told[0] == "host" and _passive_elsewhere(clause, start)):
        role, match = told
        span = (clause.start + match.start(), clause.start + match.end())
        yield _participant(
            event, sentence, "event_company", None, str(event.cells["organization_id"]), (start, end), role, span
        )
    seen: set[str | None] = set()
    for around in _told_of(event, sentence, context):
        for person in around.of("person"):
            found = _role(around, person)
            if found is not None and person.id not in seen:
                seen.add(person.id)
                role, span = found
                yield _participant(
                    event,
                    around,
                    f"event_{role}",
                    person.id,
                    _firm(around, person),
                    (person.start, person.end),
                    role,
                    span,
                )


def _passive_elsewhere(clause: Clause, subject_start: int) -> bool:
    """Whether the subject is not in the clause that tells of hosting: somebody else hosts."""
    return not clause.start <= subject_start < clause.end


def _told_of(event: Fact, sentence: Sentence, context: Context) -> list[Sentence]:
    """The event's sentence, and the later ones that name its people: "the conference", "among the guests"."""
    later = [s for s in context.article if sentence.index < s.index <= sentence.index + 6]
    named = [
        s
        for s in later
        if any(not show.named for c in s.clauses for show in shows_in(Scene(c, context)))
        or re.search(r"\bguests?\b|\battend\w*|\bspeakers?\b", s.text, re.IGNORECASE)
    ]
    return [sentence, *named]


def _role(sentence: Sentence, person: Mention) -> tuple[str, tuple[int, int]] | None:
    """What a person does at the event, told in the clause that names the person."""
    clause = sentence.clause_at(person.start)
    near = sentence.slice(max(clause.start, person.start - 110), min(sentence.end, person.end + 110))
    base = max(clause.start, person.start - 110)
    for role, pattern in (("speaker", _SPEAKS), ("guest", _GUEST)):
        match = pattern.search(near)
        if match is not None:
            return role, (base + match.start(), base + match.end())
    match = _SAID.search(near)
    if match is not None and sentence.cues("show_noun"):
        return "speaker", (base + match.start(), base + match.end())
    return None


def _firm(sentence: Sentence, person: Mention) -> str | None:
    """The organisation in the words right behind or before the person ("Samir Hmicho, chairman of X", "X chairman
    Y").
    """
    behind = [
        m
        for m in sentence.of("organization")
        if 0 <= m.start - person.end <= 60
        and re.match(r",? (?:[\w-]+ ){0,8}(?:of|at|from|for|with)\b|, ", sentence.slice(person.end, m.start + 1))
        and not re.search(r"[.;]", sentence.slice(person.end, m.start))
    ]
    if behind and re.search(r"\b(?:of|at|from|for|heads|runs|leads)(?: the)? \Z", sentence.before(behind[0], 12)):
        return behind[0].id
    ahead = [
        m
        for m in sentence.of("organization")
        if 0 <= person.start - m.end <= 45
        and re.fullmatch(r"(?:'s)?(?: [\w&-]+){1,6} ", sentence.slice(m.end, person.start))
    ]
    return ahead[-1].id if ahead and sentence.cues("role") else None


def _described(sentence: Sentence, firm: Mention, mention: Mention) -> bool:
    """Whether a name only stands in what is said of a firm: "X, an old hand in the Y trade, was picked"."""
    between = sentence.slice(firm.end, mention.start) if firm.end < mention.start else ""
    return re.fullmatch(
        r", (?:an?|the|which|who|already|long|also|itself|one of)\b[^,;]*", between
    ) is not None and "," in sentence.slice(mention.end, min(mention.end + 40, sentence.end))


def _partners(event: Fact, sentence: Sentence, context: Context) -> Iterator[Fact]:
    if event.partner is not None:
        partner, span = event.partner
        if partner is not None:
            words = event.spans["event_type"]
            yield _participant(event, sentence, "event_partner", None, partner, span, "partner", words)
        return
    family = context.vocabulary.family(str(event.cells["organization_id"]))
    clause = sentence.clause_at(event.spans["event_type"][0])
    seen: set[str | None] = set()
    for mention in clause.of("organization"):
        if mention.id is None or mention.id in family or mention.id in seen or _reporting(sentence, mention):
            continue
        if any(_described(sentence, other, mention) for other in sentence.of("organization")):
            continue
        seen.add(mention.id)
        yield _participant(
            event,
            sentence,
            "event_partner",
            None,
            mention.id,
            (mention.start, mention.end),
            "partner",
            event.spans["event_type"],
        )


def _reporting(sentence: Sentence, mention: Mention) -> bool:
    """Whether an organisation only reports: "told X", "according to X", "X says"."""
    return re.search(
        r"\b(?:told|according to|quoted by|website|newspaper|agency|rivals?|like|unlike|backed by|"
        r"owned by) (?:the )?\Z",
        sentence.before(mention, 24),
    ) is not None or (
        re.match(r"-backed|-owned| (?:said|says|reports?|reported|writes)\b", sentence.after(mention, 12)) is not None
    )


def _appointed(event: Fact, sentence: Sentence) -> Iterator[Fact]:
    if event.partner is not None and event.partner[0] is not None:
        firm = str(event.cells["organization_id"])
        yield _participant(event, sentence, "appointed_person", event.partner[0], firm, event.partner[1], None, None)
        return
    start, end = event.spans["event_type"]
    cue = Mention("cue", start, end, sentence.slice(start, end), label="appointing")
    person = person_of(sentence.clause_at(start), cue)
    if person is not None and person.id is not None:
        yield _participant(
            event,
            sentence,
            "appointed_person",
            person.id,
            str(event.cells["organization_id"]),
            (person.start, person.end),
            None,
            None,
        )


def _participant(
    event: Fact,
    sentence: Sentence,
    rule: str,
    person: str | None,
    organization: str | None,
    named: tuple[int, int],
    role: str | None,
    role_span: tuple[int, int] | None,
) -> Fact:
    fact = FactBuilder("participants", rule, sentence).cell("person_id", person, named)
    fact.cell("organization_id", organization, named if person is None else None).cell("role", role, role_span)
    built = fact.fact()
    built.event = event
    return built
