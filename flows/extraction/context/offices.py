"""Offices: which role a person of an article holds, and at which organisation."""

import re
from dataclasses import dataclass
from functools import cache

from flows.extraction.context.context import Context
from flows.extraction.grammar.article import Article, Mention, Sentence
from flows.extraction.grammar.fact import Span

# How far from a name its office is looked for.
_NEAR = 130
_GRADE = (
    r"(?:(?:senior|junior|deputy|executive|vice|global|regional|local|chief|managing|general|acting|interim|"
    r"former|rotating|current|new|then|honorary|"
    r"non-executive|group|company|worldwide|international|overseas|export|sales|marketing|brand|product|"
    r"design|commercial|technical|financial|operating|"
    r"corporate|public|country|national|founding|legal|communications|strategy|development|manufacturing|"
    r"purchasing|research)[ -])*"
)
# What somebody may be head of that is no organisation.
_FIELD = (
    r"(?:[a-z-]+ )?(?:sales|design|marketing|strategy|operations|development|production|engineering|"
    r"communications|business|finance|purchasing|research|"
    r"quality|products?|planning|programmes?|exports?|technology|manufacturing|distribution|network|"
    r"division|department)"
)
# Offices that tell nothing of the company that an article is about, unless the text names theirs.
_OUTSIDE = re.compile(
    r"(?i)\b(?:analyst|minister|secretary|governor|mayor|commissioner|professor|consultant|ambassador|"
    r"president of the republic|prime)\b"
)


@dataclass(frozen=True, slots=True)
class Office:
    """A role as the text words it, and its organisation.

    With the words that each was read from (offsets of the document).
    """

    role: str | None
    role_span: Span | None
    organization_id: str | None
    organization_span: Span | None

    @property
    def complete(self) -> int:
        """How much of it is known."""
        return (self.role is not None) + (self.organization_id is not None)


@dataclass(frozen=True, slots=True)
class Person:
    """A person of an article: the fullest mention, its sentence, and the office that the text tells most of."""

    person_id: str
    name: str
    sentence: Sentence
    mention: Mention
    office: Office


def people_of(article: Article, context: Context) -> dict[str, Person]:
    """The people that an article names, by id, each with the office that the article gives them."""
    people: dict[str, Person] = {}
    for sentence in article:
        for mention in sentence.of("person"):
            key = mention.id or ""
            found = office(sentence, mention, context)
            known = people.get(key)
            if known is None:
                people[key] = Person(key, mention.surface, sentence, mention, found)
            elif found.complete > known.office.complete:
                name = max(known.name, mention.surface, key=len)
                people[key] = Person(key, name, sentence, mention, found)
    return people


def office(sentence: Sentence, person: Mention, context: Context) -> Office:
    """The office that stands beside a person's name: before it ("BYD chairman X"), or behind it ("X.

    Chairman of BYD").
    """
    role = _role_behind(sentence, person, context) or _role_before(sentence, person, context)
    if role is None:
        return _leads(sentence, person)
    words = sentence.slice(*role)
    organization = _organization(sentence, person, role, context)
    if organization is None and not _OUTSIDE.search(words):
        focus = context.focus(sentence)
        organization = (focus.organization_id, role) if focus is not None else None
    return Office(words, role, *(organization or (None, None)))


@cache
def _office_pattern(role: str) -> re.Pattern[str]:
    one = rf"(?:[A-Z][\w-]+ )?{_GRADE}(?i:{role})(?:(?<= of) (?:{_FIELD})\b(?: and (?:{_FIELD})\b)?)?"
    return re.compile(rf"(?<![\w-])({one}(?:,? (?:and|&|/) {one}|/{one}|, {one} and {one})*)(?![\w-])")


def _offices(text: str, offset: int, context: Context) -> list[Span]:
    pattern = _office_pattern(context.vocabulary.alternatives["role"])
    return [(offset + m.start(1), offset + m.end(1)) for m in pattern.finditer(text)]


def _without_names(sentence: Sentence, span: Span) -> Span:
    """The office without an organisation's or place's name that begins it ("BYD executive vice president")."""
    for mention in sentence.of("organization", "place", "model"):
        if mention.start < span[1] and span[0] < mention.end < span[1] and mention.surface[0].isupper():
            gap = re.match(r"(?:'s?)? ?", sentence.slice(mention.end, span[1]))
            span = (mention.end + (gap.end() if gap is not None else 0), span[1])
    words = sentence.slice(*span)
    lead = re.match(
        r"(?:The|Its|His|Her|Their|A|An|And|Of|Meanwhile|International|Europe|Global|Motors?|Automotive|"
        r"Group) (?=[a-zA-Z]+)",
        words,
    )
    start = span[0] + (lead.end() if lead is not None else 0)
    return start, span[1] - (3 if words.endswith(" of") else 0)


def _role_before(sentence: Sentence, person: Mention, context: Context) -> Span | None:
    """`founder and chairman, X`, `CEO X`, `managing director for Europe, X`."""
    start = max(sentence.start, person.start - _NEAR)
    earlier = [m.end for m in sentence.of("person") if m.end <= person.start]
    start = max([start, *earlier])
    for span in reversed(_offices(sentence.slice(start, person.start), start, context)):
        gap = sentence.slice(span[1], person.start)
        if re.fullmatch(
            r"(?: emeritus)?(?:,? (?:of|for|at|in)(?: (?:the|its))?(?: [\w&'.-]+){1,6}?)?,? (?:Mr |Mrs |Ms |Dr )?\"?",
            gap,
        ):
            return _without_names(sentence, span)
    return None


def _role_behind(sentence: Sentence, person: Mention, context: Context) -> Span | None:
    """`X, chairman of`, `X (CEO)`, `X, who is both CEO and CTO`, `X is the head of`."""
    text = sentence.slice(person.end, min(sentence.end, person.end + _NEAR))
    other = [m.start for m in sentence.of("person") if m.start >= person.end]
    text = text[: other[0] - person.end] if other else text
    for span in _offices(text, person.end, context):
        bare = _without_names(sentence, span)
        gap = sentence.slice(person.end, bare[0])
        if gap.endswith((" will ", " to ", " would ")):
            continue  # "will head X" is a verb
        if re.fullmatch(
            r"(?:, (?:\d\d, )?|,? who (?:is|was|also serves as|serves as|became) (?:both )?|,? (?:(?:is|was|"
            r"remains|becomes|became|has been)(?: \w+){0,3}? )?(?:as )?| \()"
            r"(?:[Tt]he |its |an? |his |their )?(?:[\w&.-]+(?: [\w&.-]+){0,3}'s? |(?:[A-Z][\w&.-]+ ){1,3})"
            r"?(?:[\w-]+ ){0,2}",
            gap,
        ):
            return bare
    return None


def _leads(sentence: Sentence, person: Mention) -> Office:
    """`X, who manages MG Motor Middle East`: an organisation without the name of an office."""
    match = re.match(
        r",? who (?:heads|leads|runs|manages|founded|chairs|oversees) (?:the )?", sentence.after(person, 60)
    )
    if match is None:
        return Office(None, None, None, None)
    at = person.end + match.end()
    led = next((m for m in sentence.of("organization") if at <= m.start <= at + 15), None)
    return Office(None, None, led.id, (led.start, led.end)) if led is not None else Office(None, None, None, None)


def _organization(sentence: Sentence, person: Mention, role: Span, context: Context) -> tuple[str, Span] | None:
    """Whose office it is: named behind "of" or "at", before the office.

    Or by a word that stands for it ("the firm's").
    """
    until = person.start if role[1] <= person.start else min(sentence.end, role[1] + _NEAR)
    names = sentence.of("organization")
    for mention in names:
        gap = sentence.slice(role[1], mention.start)
        if role[1] <= mention.start < until and re.fullmatch(
            r",? (?:(?:of|at|for|with|in|both|Europe|and|the|its|parent|sales|design|global|operations|"
            r"brand|company|group|carmaker|automaker) ?){1,6}",
            gap,
        ):
            return mention.id or "", (mention.start, mention.end)
    floor = max([sentence.start, *(m.end for m in sentence.of("person") if m.end <= role[0])])
    for mention in reversed(names):
        gap = sentence.slice(mention.end, role[0])
        if floor <= mention.start and mention.end <= role[0] and re.fullmatch(r"(?:'s?)? (?:[\w-]+ ){0,3}|'s? | ", gap):
            return mention.id or "", (mention.start, mention.end)
    for cue in sentence.cues("company_noun", "pronoun"):
        near = cue.end <= role[0] and re.fullmatch(r"(?:'s?)? (?:[\w-]+ ){0,2}", sentence.slice(cue.end, role[0]))
        behind = role[1] <= cue.start < until and re.fullmatch(r" (?:of|at|for) ", sentence.slice(role[1], cue.start))
        if (
            near and cue.start >= floor and (cue.label == "company_noun" or (cue.id or "").lower() in ("its", "their"))
        ) or behind:
            subject = context.subject(sentence, cue.start)
            return (subject.organization_id, (cue.start, cue.end)) if subject is not None else None
    return None
