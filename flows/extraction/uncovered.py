"""What was not understood: sentences that seem to tell a figure or a market and gave no fact, with the reason."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import Any

from flows.extraction.context.context import Context
from flows.extraction.figures.targets import refusals
from flows.extraction.figures.told_figures import Refusal
from flows.extraction.grammar.article import Article, Sentence
from flows.extraction.grammar.fact import Fact, Span

# Reasons why a number is rightly no fact; a sentence that has none but these is understood.
_RIGHTLY = frozenset(
    {
        "industry figure",
        "a price",
        "part of a total",
        "a rank",
        "told before",
        "recalled",
        "a share of all",
        "counts something else",
        "too small",
        "people who are not employed",
        "versions of a model",
        "no markets of its own",
        "where outlets are",
        "a change of something else",
        "capacity of something else",
    }
)
_ACTIONS = {
    "no metric": "say in raw/vocabulary/metric_cues.csv which words tell what is counted, or leave it",
    "no subject": "name the organisation in raw/vocabulary/organizations.csv, or leave it",
    "no market": "name the place in raw/vocabulary/place_aliases.csv, or leave it",
}
_MARKET_CUES = ("market_entered", "market_arrives", "market_exit", "market_plan")


def uncovered(article: Article, context: Context, facts: Iterable[Fact]) -> list[dict[str, Any]]:
    """The sentences with a number, a quantity or a market cue that gave no fact, one issue each.

    Out: rows of issues: kind "not_understood", `document_id`, `start` and `end` of the sentence, `reason`, `action`.
    A sentence whose
    numbers are all rightly left out (prices, ranks, figures of the industry) is told too, with that reason and
    nothing to do.
    """
    told = _joined({span for fact in facts for span in (fact.statement, *fact.restated, *fact.spans.values())})
    refused: dict[int, list[Refusal]] = {}
    for refusal in refusals(context):
        refused.setdefault(refusal.sentence.index, []).append(refusal)
    rows = []
    for sentence in article:
        if sentence.kind in ("dateline", "caption") or _touches(told, sentence):
            continue
        reason = _reason(sentence, refused.get(sentence.index, []))
        if reason is not None:
            action = _ACTIONS.get(
                reason, "nothing: the sentence tells no fact of a company" if reason in _RIGHTLY else "look"
            )
            rows.append(
                {
                    "kind": "not_understood",
                    "document_id": article.document_id,
                    "fact_id": None,
                    "start": sentence.start,
                    "end": sentence.end,
                    "reason": reason,
                    "action": action,
                }
            )
    return rows


def _joined(spans: Iterable[Span]) -> list[Span]:
    """Spans in order, those that touch one another as one."""
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return joined


def _touches(spans: Sequence[Span], sentence: Sentence) -> bool:
    """Whether one of some spans, which are apart and in order, has a part of the sentence."""
    last = bisect_left(spans, (sentence.end,)) - 1
    return last >= 0 and sentence.start < spans[last][1]


def _reason(sentence: Sentence, refused: list[Refusal]) -> str | None:
    """Why a sentence gave nothing: the reason of its first number that might be a fact, else of its first number,
    else its market cue.
    """
    open_ones = [r.reason for r in refused if r.reason not in _RIGHTLY]
    if open_ones or refused:
        return open_ones[0] if open_ones else refused[0].reason
    if sentence.cues(*_MARKET_CUES) and sentence.of("place", "organization", "model"):
        return "no market"
    return None
