"""Speakers: who is said to have said the words of a quotation, told by the words around it."""

import re
from dataclasses import dataclass

from flows.extraction.context.context import Context
from flows.extraction.context.offices import people_of
from flows.extraction.grammar.article import Article, Mention, Sentence
from flows.extraction.grammar.fact import Span
from flows.extraction.grammar.quotations import Quotation
from flows.extraction.grammar.speech import NOBODY, SPOKES, speech_verbs


@dataclass(frozen=True, slots=True)
class Frame:
    """The words around a quotation: before it and behind it.

    In the sentences where it begins and ends (offsets of the document).
    """

    first: Sentence
    last: Sentence
    before: Span
    behind: Span
    others: tuple[Quotation, ...]


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who said it, a person or an organisation, and the words that name the speaker."""

    person_id: str | None
    organization_id: str | None
    span: Span
    rule: str


def speaker_in(frame: Frame, article: Article, context: Context) -> Speaker | None:
    """The speaker whom the frame names: behind the quotation ("…", said X; "…", X said), else before it (X said.

    "…").
    """
    verbs = speech_verbs(context.vocabulary.alternatives["say"])
    behind = _visible(article, frame.behind, frame.others, last=False)
    found = _verb(verbs, frame.last, behind, nearest_first=True)
    # Behind the marks only what is joined to them by a comma or by nothing: "…". Then something else was said.
    joined = re.match(r"[\"'’”]?[,.!?]?[\"'’”]? ?[,–—-]? ?", article.text[behind[0] : behind[1]])
    if (
        found is not None
        and joined is not None
        and not re.search(r"[.!?;] ", article.text[behind[0] : found[0]].lstrip("\"'’”,.!? "))
    ):
        speaker = _at_verb(frame.last, behind, found, context)
        if speaker is not None and _close(article, behind, speaker, found):
            return speaker
    before = _visible(article, frame.before, frame.others, last=True)
    found = _verb(verbs, frame.first, before, nearest_first=False)
    if found is None and (announced := _before_colon(frame, article, before)) is not None:
        return announced
    return (
        _at_verb(frame.first, (frame.first.start, frame.before[1]), found, context)
        if found is not None
        else _of_run(frame, article, context, verbs)
    )


def _before_colon(frame: Frame, article: Article, before: Span) -> Speaker | None:
    """`… ruled out by X, head of Y: "…"`: the person named last before the colon."""
    if not article.text[before[0] : before[1]].rstrip().endswith(":"):
        return None
    people = [m for m in frame.first.of("person") if before[0] <= m.start and m.end <= before[1]]
    if not people:
        return None
    return Speaker(people[-1].id, None, (people[-1].start, people[-1].end), "quoted_behind_a_colon")


def _of_run(frame: Frame, article: Article, context: Context, verbs: re.Pattern[str]) -> Speaker | None:
    """A further quotation of the sentence: its speaker is told before the earlier one.

    Or between the two ("…," he said, "…").
    """
    start = frame.first.start
    head = article.text[start : frame.before[1]]
    if not any(start <= o.start < frame.before[1] for o in frame.others) or re.search(r"[;]", head):
        return None
    found = _verb(verbs, frame.first, (start, frame.before[1]), nearest_first=False, hidden=frame.others)
    return _at_verb(frame.first, (start, frame.before[1]), found, context) if found is not None else None


def _visible(article: Article, span: Span, others: tuple[Quotation, ...], *, last: bool) -> Span:
    """The part of a frame that touches the quotation: up to the next quotation, or from the one before."""
    inside = [o for o in others if span[0] <= o.start and o.end <= span[1]]
    if not inside:
        return span
    return (max(o.end for o in inside) + 1, span[1]) if last else (span[0], min(o.start for o in inside) - 1)


def _verb(
    verbs: re.Pattern[str], sentence: Sentence, span: Span, *, nearest_first: bool, hidden: tuple[Quotation, ...] = ()
) -> Span | None:
    """The verb of speech that is nearest to the quotation."""
    found = [(span[0] + m.start(), span[0] + m.end()) for m in verbs.finditer(sentence.slice(*span))]
    found = [f for f in found if not any(h.start <= f[0] < h.end for h in hidden)]
    if not found:
        return None
    return found[0] if nearest_first else found[-1]


def _at_verb(sentence: Sentence, span: Span, verb: Span, context: Context) -> Speaker | None:
    """The subject of a verb of speech: the last name before it in the frame, else the one right behind it."""
    words = sentence.slice(*verb).lower()
    after = sentence.slice(verb[1], span[1])
    if after.startswith(" on the "):
        return None  # "it says on the tailgate": nobody speaks
    if words.startswith(("according", "in the words")):
        return _named(sentence, verb[1], span[1], context, first=True)
    inverted = (
        re.match(r"(?:(?: the| its| his)?(?: [\w&'-]+){0,8}?,?)? ?(?=[A-Z])", after) is not None
        or re.match(r" (?:he|she|it|they|the|its|an?)\b", after) is not None
    )
    found = _named(sentence, span[0], verb[0], context, first=False)
    if found is not None:
        return found
    return _named(sentence, verb[1], min(span[1], verb[1] + 110), context, first=True) if inverted else None


def _named(sentence: Sentence, start: int, end: int, context: Context, *, first: bool) -> Speaker | None:
    """The person or organisation that a stretch names as the speaker; a pronoun or "the company" stands for one."""
    text = sentence.slice(start, end)
    people = [m for m in sentence.of("person") if start <= m.start and m.end <= end and not _is_object(sentence, m)]
    if people:
        person = people[0] if first else _subject_person(sentence, people)
        return Speaker(person.id, None, (person.start, person.end), "said_by_person")
    pronoun = re.search(r"(?i)\b(?:he|she)\b", text)
    if pronoun is not None:
        at = start + pronoun.start()
        last = _last_person(sentence, at, context)
        return Speaker(last.id, None, (at, start + pronoun.end()), "said_by_him_or_her") if last is not None else None
    return _organization(sentence, start, end, text, context, first=first)


def _organization(
    sentence: Sentence, start: int, end: int, text: str, context: Context, *, first: bool
) -> Speaker | None:
    holder = _holder(sentence, start, end, context)
    if holder is not None:
        return holder
    if NOBODY.search(text):
        return None
    names = [m for m in sentence.of("organization") if start <= m.start and m.end <= end]
    stands = [m for m in sentence.cues("company_noun") if start <= m.start and m.end <= end]
    it = re.search(r"\b(?:[Ii]t|[Tt]hey)\b", text)
    if names and (len(names) == 1 or first or SPOKES.search(text)):
        return Speaker(None, names[0].id, (names[0].start, names[0].end), "said_by_organization")
    if names:
        return Speaker(None, names[-1].id, (names[-1].start, names[-1].end), "said_by_organization")
    at: Span | None = (
        (stands[-1].start, stands[-1].end)
        if stands
        else (start + it.start(), start + it.end())
        if it is not None
        else None
    )
    subject = context.subject(sentence, at[1]) if at is not None else None
    return (
        Speaker(None, subject.organization_id, at, "said_by_the_company")
        if at is not None and subject is not None
        else None
    )


def _holder(sentence: Sentence, start: int, end: int, context: Context) -> Speaker | None:
    """`the chief executive said`: the one person who holds that office in the article.

    None where nobody or several do.
    """
    offices = [m for m in sentence.cues("role") if start <= m.start and m.end <= end and not SPOKES.search(m.surface)]
    if not offices:
        return None
    wanted = (offices[-1].id or "").lower()
    holders = [
        p
        for p in people_of(context.article, context).values()
        if p.office.role is not None and wanted in p.office.role.lower()
    ]
    if len(holders) != 1:
        return None
    return Speaker(holders[0].person_id, None, (offices[-1].start, offices[-1].end), "said_by_the_holder_of_an_office")


def _subject_person(sentence: Sentence, people: list[Mention]) -> Mention:
    """Of several people before a verb, the first that is not in an apposition of another."""
    return (
        people[-1]
        if len(people) > 1 and re.search(r"\b(?:and|while|but)\b", sentence.slice(people[-2].end, people[-1].start))
        else people[0]
    )


def _is_object(sentence: Sentence, person: Mention) -> bool:
    """`told X`, `asked X`, `with X`: spoken to or of, not the speaker."""
    return (
        re.search(
            r"\b(?:(?<!ccording )to|told|asked|tells|about|with|replacing|succeeding|thanked|welcomed) \Z",
            sentence.before(person, 14),
        )
        is not None
    )


def _last_person(sentence: Sentence, position: int, context: Context) -> Mention | None:
    """The person named last before an offset: the first one of the sentence that names any, as its subject."""
    here = [m for m in sentence.of("person") if m.end <= position]
    if here:
        return here[0]
    earlier = [s for s in context.article if s.index < sentence.index and s.of("person")]
    return earlier[-1].of("person")[0] if earlier else None


def _close(article: Article, behind: Span, speaker: Speaker, verb: Span) -> bool:
    """Whether speaker and verb stand right behind the quotation.

    Another clause between them takes the verb away from it.
    """
    start = min(verb[0], speaker.span[0]) if speaker.span[0] >= behind[0] else verb[0]
    gap = article.text[behind[0] : start]
    return len(gap) <= 45 and re.search(r"\b(?:and|but|while|which|that)\b", gap) is None


def spoken_date(sentence: Sentence, speaker: Speaker) -> Mention | None:
    """The day that a sentence gives for what is said in it.

    Right behind the verb and its subject ("said on Tuesday").
    """
    for period in sentence.of("period"):
        before = sentence.before(period, 60)
        if period.granularity == "day" and re.search(
            r"(?i)\b(?:said|told|wrote|added|posted|announced|tweeted|declared|stated)(?: (?:in|at|to)?(?: "
            r"?[\w'-]+){0,5})?,? ?\Z",
            before,
        ):
            return period
    return None
