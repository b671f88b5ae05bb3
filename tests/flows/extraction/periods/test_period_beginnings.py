"""The words that rules of periods begin with: no rule makes anything of another one."""

import pytest

from flows.extraction.periods import period_grammar
from flows.extraction.periods.period_expressions import expressions
from flows.extraction.periods.period_relations import begins_relation
from flows.extraction.periods.period_tokens import tokens_of
from flows.extraction.periods.period_words import FUNCTION_WORDS

_GOING_ON = (
    "year", "year 2026", "2026", "March", "of 2026", "of the year", "of March 2026", "the year", "a year",
    "year to date", "three months", "three years ago", "three months of 2026", "quarter", "half of 2026",
    "week of May", "weeks", "date", "in 2026", "far in 2026", "years", "few years", "of years ago",
    "the end of 2026", "end", "morning", "Friday", "fiscal year ended March 2026", "year ended March 2026", "-2026",
    "day", "months to June 2026", "summer", "",
)  # fmt: skip


@pytest.mark.parametrize("rule", [rule for rule, _ in period_grammar._OF_WORDS])
def test_no_rule_begins_with_a_word_that_is_not_told(rule: period_grammar.Rule) -> None:
    told = dict(period_grammar._OF_WORDS)[rule]
    end = period_grammar.Token("end", 0, 0, "", False)
    for word in FUNCTION_WORDS:
        for following in _GOING_ON:
            tokens, _ = tokens_of(f"{word} {following}")
            if tokens[0].kind != "word" or word in told:
                continue
            for depth, definite in ((0, False), (0, True), (1, False)):
                assert rule([*tokens, *[end] * 8], 0, definite, period_grammar._INSIDE[depth]) is None, (
                    word,
                    following,
                )


@pytest.mark.parametrize("word", FUNCTION_WORDS)
def test_what_begins_nothing_is_passed_over(word: str) -> None:
    token = tokens_of(word)[0][0]
    begins = begins_relation(token) or period_grammar.begins_term(token)

    for following in _GOING_ON:
        found = expressions(f"{word} {following}")
        assert begins or not found or found[0].start > 0
