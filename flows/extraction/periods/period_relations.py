"""Relations: the words that relate a fact to a period: by, since, within, no later than, and the term behind them."""

from collections.abc import Iterator, Sequence

from flows.extraction.periods.period_dates import year_of
from flows.extraction.periods.period_grammar import term
from flows.extraction.periods.period_lengths import UNIT_OF, length
from flows.extraction.periods.period_ranges import between, ranged_term
from flows.extraction.periods.period_spans import Away, Beginning, Between, SoFar, Span
from flows.extraction.periods.period_term import Term
from flows.extraction.periods.period_terms import Deictic, Edge, Slice, Year
from flows.extraction.periods.period_tokens import Token
from flows.extraction.periods.period_weekends import Weekend
from flows.extraction.wording.records import replace

_RELATIONS = """
in: not until|in|on|at|during|for|throughout|across|around|about|circa|as early as|as late as|as soon as|sometime in
in: sometime during|some time in|some time during|at some point in|at some point during|at some stage in
in: in around|in about|on or around|in or around|in the course of|over the course of|late in the
by: by|no later than|not later than|by no later than|on or before|by the latest in|by around|by about|latest by
by: at the latest by|at the latest in|as of
before: before|by the time|prior to|ahead of|earlier than|sometime before|even before|when|once
until: until|till|up to|up until|through|up till|through to
since: since|ever since
from: from|starting|beginning|starting in|starting from|starting on|starting with|beginning in|beginning on
from: beginning from|effective|effective from|as from|no earlier than|not earlier than|not before|no sooner than
from: from as early as|from around|from about
after: after|later than|beyond|not long after|soon after
within: within|inside|within the course of
over: over
to: to
between: between
"""
# The relation of each phrase; a phrase is matched word by word, the longest first.
_PHRASES = sorted(
    (
        (relation, tuple(phrase.split()))
        for relation, _, phrases in (line.partition(": ") for line in _RELATIONS.strip().splitlines())
        for phrase in phrases.split("|")
    ),
    key=lambda entry: -len(entry[1]),
)
# The phrases of one word, and the longer ones by their first two.
_SINGLE = {words[0]: (relation, words) for relation, words in reversed(_PHRASES) if len(words) == 1}
_LONGER: dict[tuple[str, str], list[tuple[str, tuple[str, ...]]]] = {}
for _entry in _PHRASES:
    if len(_entry[1]) > 1:
        _LONGER.setdefault((_entry[1][0], _entry[1][1]), []).append(_entry)
_WHEN = (("when",), ("once",))
_OVER = ("out", "over", "up")
_FIRST = frozenset(words[0] for _, words in _PHRASES)


def begins_relation(token: Token) -> bool:
    """Whether a phrase of relation may begin at a token."""
    return token.word in _FIRST


def phrases(tokens: Sequence[Token], at: int) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The relations that words from a token on tell, and the words, the longest phrase first."""
    word = tokens[at].word
    if word not in _FIRST:
        return
    for relation, words in _LONGER.get((word, tokens[at + 1].word), ()):
        if all(tokens[at + place].word == words[place] for place in range(2, len(words))):
            yield relation, words
    if word in _SINGLE:
        yield _SINGLE[word]


def related(tokens: Sequence[Token], at: int, relation: str, words: tuple[str, ...]) -> tuple[str, Term, int] | None:
    """The term behind a relation word, and the relation that the two make."""
    if relation == "between" or relation == "from":
        span = between(tokens, at, "and" if relation == "between" else "to")
        if span is not None:
            return "range", span[0], span[1]
        if relation == "between":
            return None
    if words in _WHEN:
        return _when_over(tokens, at)
    lasting = _duration(tokens, at, relation, words)
    if lasting is not None:
        return lasting
    if words == ("in",) and tokens[at].kind == "month" and _figure_without_year(tokens, at):
        name = tokens[at]
        return "in", Slice(name.value, name.value, None, "month"), at + 1
    if relation == "until" and words == ("up", "to") and tokens[at].word in ("now", "today", "date"):
        return "until", Deictic("day", 0), at + 1
    if words == ("to",):
        return _to(tokens, at)
    if tokens[at].word == "now":
        return None
    found = ranged_term(tokens, at)
    if found is None:
        return _out(tokens, at, relation)
    what, behind = found
    if isinstance(what, Between) and relation in ("in", "over", "within"):
        return "range", what, behind
    if isinstance(what, Span):
        lasting_words = ("for", "during", "throughout", "over", "across")
        relation = "over" if words[0] in lasting_words else "within" if relation == "in" else relation
        return relation, what, behind
    if isinstance(what, Away) and relation == "over":
        return "before", what, behind
    if isinstance(what, Deictic) and what.definite:
        return _definite(tokens, what, behind, relation)
    over = _is_over(tokens, what, behind) if relation == "before" else None
    if over is not None:
        return over
    if words == ("through",) and isinstance(what, Slice) and what.first == 1 and what.last > 1:
        # "Through the first nine months": from their beginning to their end.
        return "in", what, behind
    if words == ("at",) and not isinstance(what, (Edge, Weekend)):
        return None
    if words == ("on",) and what.granularity not in ("day", "duration") and not isinstance(what, Weekend):
        return None
    return ("in" if relation == "over" else relation), what, behind


def _is_over(tokens: Sequence[Token], what: Term, behind: int) -> tuple[str, Term, int] | None:
    """Before 2030 is out, before this year is over: by its end."""
    if not isinstance(what, Year | Deictic) or tokens[behind].word not in ("is", "ends"):
        return None
    ends = tokens[behind].word == "ends"
    return ("by", what, behind + 1 + (not ends)) if ends or tokens[behind + 1].word in _OVER else None


def _when_over(tokens: Sequence[Token], at: int) -> tuple[str, Term, int] | None:
    """When the year is over, once 2030 is out: by its end."""
    found = _out(tokens, at, "before")
    if found is not None:
        return found
    ranged = ranged_term(tokens, at)
    return _is_over(tokens, *ranged) if ranged is not None else None


def _definite(tokens: Sequence[Token], what: Deictic, behind: int, relation: str) -> tuple[str, Term, int] | None:
    """Before the year is out; in the month (which one, other words tell)."""
    if relation == "before":
        return _out(tokens, behind - 2 if tokens[behind - 2].word == "the" else behind - 1, relation)
    if relation == "within":
        return "within", SoFar(replace(what, definite=False), rest=True), behind
    if relation == "in" and what.unit in ("month", "quarter", "week", "year", "half"):
        return "in", replace(what, anaphoric=True), behind
    return None


def _out(tokens: Sequence[Token], at: int, relation: str) -> tuple[str, Term, int] | None:
    """Before the year is out, before the decade is over: by its end."""
    at += tokens[at].word in ("the", "this")
    unit = UNIT_OF.get(tokens[at].word)
    if relation == "before" and unit is not None and tokens[at + 1].word in ("is", "ends"):
        ends = tokens[at + 1].word == "ends"
        if ends or tokens[at + 2].word in _OVER:
            return "before", Edge("end", Deictic(unit, 0)), at + 2 + (not ends)
    return None


def _to(tokens: Sequence[Token], at: int) -> tuple[str, Term, int] | None:
    """To date; to the end of March."""
    if tokens[at].word == "date":
        return "until", Deictic("day", 0), at + 1
    found = term(tokens, at) if tokens[at].word in ("the", "end") else None
    return ("to", *found) if found is not None and isinstance(found[0], Edge) else None


def _figure_without_year(tokens: Sequence[Token], at: int) -> bool:
    """Whether a plain number without a year follows a month: "in May 20 …" counts things, days stand beside "on"."""
    if tokens[at + 1].kind not in ("number", "count"):
        return False
    return tokens[at + 1].kind == "count" or (
        year_of(tokens, at + 2) is None and tokens[at + 2].word not in ("-", "\u2013", "to")
    )


def _years_to(tokens: Sequence[Token], at: int) -> tuple[str, Term, int] | None:
    """The years to March 2030: how many they are is not told, and so their beginning is not."""
    if UNIT_OF.get(tokens[at].word) not in ("year", "month") or not tokens[at].word.endswith("s"):
        return None
    behind = at + 1 + (tokens[at + 1].word in ("leading", "running", "up"))
    if tokens[behind].word not in ("to", "until", "till", "through"):
        return None
    found = term(tokens, behind + 1)
    if found is None or found[0].granularity not in ("year", "month", "quarter", "half", "day"):
        return None
    return ("by", *found)


def _duration(tokens: Sequence[Token], at: int, relation: str, words: tuple[str, ...]) -> tuple[str, Term, int] | None:
    """Within three years; in five years' time; over three to five years; over the next year; in recent years."""
    if relation not in ("in", "within", "over") or words[0] in ("on", "at", "around", "about", "circa", "as"):
        return None
    kind = "over" if relation == "over" or words[0] in ("for", "during", "throughout", "across") else "within"
    start = at + (tokens[at].word == "the")
    word, head = tokens[start].word, tokens[start + 1]
    whole = ("year", "month", "decade") if relation in ("over", "within") else ("year", "month")
    if start > at and word in ("next", "last") and head.word in whole and tokens[start + 2].word != "of":
        size = length(tokens, start + 1, bare=True)
        return None if size is None else (kind, Span(size[0], "ahead" if word == "next" else "back"), size[1])
    if (word == "coming" and start == at) or (word in ("coming", "recent") and UNIT_OF.get(head.word) is not None):
        size = length(tokens, start + 1, bare=True)
        return None if size is None else (kind, Span(size[0], "back" if word == "recent" else "ahead"), size[1])
    size = length(tokens, start)
    if (
        start > at
        and size is not None
        and size[0].months is not None
        and tokens[size[1]].word in ("from", "beginning", "starting")
    ):
        first = year_of(tokens, size[1] + 1)
        if first is not None:
            # "In the four years from 2027".
            return "range", Beginning(size[0].months, first[0]), first[1]
    last = _years_to(tokens, start) if start > at else None
    if last is not None:
        return last
    size = length(tokens, at)
    if size is None or words[0] in ("for", "during", "throughout", "across"):
        return None
    behind = size[1]
    away = tokens[behind].word in ("ago", "later", "earlier", "from", "hence", "to", "ended", "ending", "until")
    if away and term(tokens, at) is not None:
        return None
    timed = behind + (tokens[behind].word == "'")
    timed += timed > behind and tokens[timed].word == "s"
    if tokens[timed].word == "time":
        return kind, Span(size[0], "ahead"), timed + 1
    single = (size[0].months == 12 and tokens[at].word in ("a", "an", "one")) or size[0].days == 1
    if single and relation in ("in", "over"):
        return None
    if relation == "in" and size[0].unit in ("day", "week") and tokens[at].word not in ("the",):
        return "in", Away(size[0], 1), behind
    return kind, Span(size[0], None), behind
