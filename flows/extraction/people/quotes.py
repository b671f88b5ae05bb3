"""Quotes: words in quotation marks that a named person or organisation is said to have said or written."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from flows.extraction.context.context import Context
from flows.extraction.context.offices import people_of
from flows.extraction.grammar.article import Article, Sentence
from flows.extraction.grammar.fact import Fact, FactBuilder, Span
from flows.extraction.grammar.quotations import Quotation, quotations
from flows.extraction.people.speakers import Frame, Speaker, speaker_in, spoken_date
from flows.extraction.periods.periods import resolve_period

# Right before the marks: what stands in them is a name, a title or a slogan.
_NAMING = re.compile(
    r"(?i)\b(?:named|dubbed|titled|entitled|nicknamed|labelled|labeled|codenamed|christened|branded|called|"
    r"known as|so-called|slogan|motto|tagline|theme|banner|title|"
    r"headline|heading|code ?name|nickname|name|brand|badge|term|word|words?|campaign|hashtag|song|film|"
    r"book|report|programme|program|strategy|initiative|project|award|"
    r"category|mode|edition|trim|version|platform|system|concept|plan|model|series|architecture|of the year)"
    r"(?: of| is| was| as| for| it| the| a| an|,|:)* ?\Z"
)
# Behind the marks: what they hold qualifies a noun ("a 'smart' factory").
_SHORTEST = 2
_MINOR = frozenset("a an and as at by for from in of on or the to with de la".split())
_CALLED = re.compile(r"(?i)\b(?:called|calls|calling|described|describes|describing|labelled|labeled)\b")
# "It is called the "X shock"": nobody said it.
_IS_CALLED = re.compile(
    r"(?i)\b(?:is|are|was|were|be|been|being)(?: (?:also|now|often|widely|commonly|locally))? "
    r"(?:called|labelled|labeled)\b(?!.*\bby\b)"
)
_LONGEST_STATEMENT = 600


@dataclass(frozen=True, slots=True)
class _Placed:
    """A quotation with the sentences in which it begins and ends."""

    words: Quotation
    first: Sentence
    last: Sentence


def quote_facts(article: Article, context: Context) -> Iterator[Fact]:
    """Quotations with their speakers.

    The speaker is told in the sentence, before the words or behind them; a quotation that is a sentence of its own and
    follows another one, or a
    sentence about one person, has its speaker from there.
    """
    placed = list(_placed(article))
    if not placed:
        return
    people = people_of(article, context)
    previous: tuple[_Placed, Speaker] | None = None
    for position, quotation in enumerate(placed):
        frame = _frame(article, placed, position)
        speaker = speaker_in(frame, article, context) if frame is not None else None
        if speaker is None and _stands_alone(quotation, article):
            speaker = _pointed_back(quotation, article) or _continued(quotation, previous, article, context)
        if speaker is None:
            continue
        previous = (quotation, speaker)
        if frame is not None and not _is_said(article, quotation, frame):
            continue
        person = people.get(speaker.person_id or "")
        organization = speaker.organization_id or (person.office.organization_id if person is not None else None)
        yield _fact(article, context, quotation, speaker, organization)


def _fact(article: Article, context: Context, quotation: _Placed, speaker: Speaker, organization: str | None) -> Fact:
    start, end = quotation.words.start, quotation.words.end
    fact = FactBuilder("quotes", speaker.rule, quotation.first, _statement(quotation, speaker))
    fact.cell("text", article.text[start:end], (start, end))
    fact.cell("person_id", speaker.person_id, speaker.span)
    fact.cell("organization_id", organization, speaker.span)
    told = spoken_date(quotation.last, speaker) or spoken_date(quotation.first, speaker)
    if told is not None:
        resolved = resolve_period(told.surface, context.reference, tense="past")
        if resolved is not None and resolved.start is not None and resolved.start == resolved.end:
            fact.cell("said_on", resolved.start, (told.start, told.end))
    return fact.fact()


def _statement(quotation: _Placed, speaker: Speaker) -> Span:
    start, end = min(quotation.first.start, speaker.span[0]), max(quotation.last.end, speaker.span[1])
    if end - start <= _LONGEST_STATEMENT:
        return start, end
    return quotation.words.start, min(quotation.words.end, quotation.words.start + _LONGEST_STATEMENT)


def _placed(article: Article) -> Iterator[_Placed]:
    sentences = list(article)
    for words in quotations(article.text):
        first = next((s for s in sentences if s.start <= words.start < s.end), None)
        last = next((s for s in sentences if s.start < words.end <= s.end + 1), None)
        if first is not None:
            yield _Placed(words, first, last or first)


def _frame(article: Article, placed: list[_Placed], position: int) -> Frame | None:
    """The words around a quotation that may name its speaker: to the bounds of its sentences.

    Other quotations left out.
    """
    here = placed[position]
    start, end = here.first.start, here.last.end
    others = [p.words for p in placed if p is not here]
    return Frame(
        here.first,
        here.last,
        (start, max(start, here.words.start - 1)),
        (min(end, here.words.end + 1), end),
        tuple(others),
    )


def _stands_alone(quotation: _Placed, article: Article) -> bool:
    before = article.text[quotation.first.start : quotation.words.start]
    after = article.text[quotation.words.end : quotation.last.end]
    return len(before) <= 1 and re.fullmatch(r"\W*", after) is not None


def _pointed_back(quotation: _Placed, article: Article) -> Speaker | None:
    """`"…." With these words X opened the plant.`: the person of the sentence that points back at the quotation."""
    behind = next((s for s in article if s.index > quotation.last.index), None)
    if (
        behind is None
        or re.match(
            r"(?:With|In|By) (?:this|that|these|those) (?:\w+ )?(?:sentence|words?|remarks?|message|line|promise)\b",
            behind.text,
        )
        is None
    ):
        return None
    people = behind.of("person")
    return Speaker(people[0].id, None, (people[0].start, people[0].end), "pointed_back_at") if people else None


def _continued(
    quotation: _Placed, previous: tuple[_Placed, Speaker] | None, article: Article, context: Context
) -> Speaker | None:
    """The speaker of the quotation right before, or the one person of the sentence before."""
    if previous is not None:
        between = article.text[previous[0].last.end : quotation.first.start]
        if not between.strip() or quotation.first.index - previous[0].last.index <= 1:
            return previous[1]
    earlier = [s for s in article if s.index < quotation.first.index]
    if not earlier or quotation.first.index - earlier[-1].index > 1:
        return None
    people = {m.id: m for m in earlier[-1].of("person")}
    own = re.search(r"\b(?:[Ww]e|[Oo]ur|[Ii]|[Mm]y|us)\b", article.text[quotation.words.start : quotation.words.end])
    if len(people) != 1 or not (own is not None or earlier[-1].text.rstrip().endswith(":")):
        return None
    mention = next(iter(people.values()))
    return Speaker(mention.id, None, (mention.start, mention.end), "quoted_after_its_speaker")


def _is_said(article: Article, quotation: _Placed, frame: Frame) -> bool:
    """Whether the marks hold words said, and not a name, a slogan.

    A title or a single word that somebody keeps at arm's length.
    """
    words = article.text[quotation.words.start : quotation.words.end].strip()
    tokens = re.findall(r"[^\W_][\w'’-]*", words)
    if len(tokens) < _SHORTEST:
        return False
    before = article.text[frame.before[0] : frame.before[1]]
    whole = re.search(r"[.,!?]\Z", words) is not None and words[:1].isupper()
    if (
        _NAMING.search(before) is not None
        and not whole
        and not (
            _CALLED.search(before[-60:])
            and _IS_CALLED.search(before[-60:]) is None
            and any(t.islower() for t in tokens)
        )
    ):
        return False
    major = [t for t in tokens if t.lower() not in _MINOR]
    return whole or not all(t[:1].isupper() or t[:1].isdigit() for t in major)
