"""Merging within an article: one row a fact, told by the statement that says most of it."""

from collections.abc import Callable
from typing import Any

from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.merging import merged

Facts = Callable[..., dict[str, list[dict[str, Any]]]]


def _market(rule: str, statement: tuple[int, int], **spans: tuple[int, int]) -> Fact:
    cells = {"organization_id": "acme", "place": "FR", "status": "present"}
    return Fact("markets", rule, statement, dict(cells), spans)


def test_one_key_is_one_fact() -> None:
    assert len(merged([_market("a", (0, 10)), _market("b", (20, 30))])) == 1


def test_the_fullest_statement_is_kept() -> None:
    short, full = _market("a", (0, 10)), _market("b", (20, 50))
    full.cells["period_text"] = "in 2027"
    assert merged([short, full])[0].statement == (20, 50)


def test_a_statement_of_its_own_comes_before_a_mere_scene() -> None:
    scene = _market("scene", (0, 30), place=(1, 5), status=(7, 9))
    stated = _market("present_market", (40, 80), place=(41, 45))
    assert merged([scene, stated])[0].statement == (40, 80)


def test_a_statement_takes_in_the_sentence_beside_it_that_names_the_place(facts_of: Facts) -> None:
    text = "Kia is big in Slovakia. A second factory there is planned for 2027. Nothing else is known."
    facts = facts_of(text)
    statements = [e["quote"] for e in facts["evidence"] if e["dataset"] == "events" and e["field"] == "*"]
    assert statements == ["Kia is big in Slovakia. A second factory there is planned for 2027."]


def test_of_two_as_full_the_one_with_words_for_more_cells_is_kept() -> None:
    named = _market("a", (0, 30), place=(5, 7))
    stated = _market("b", (40, 80), place=(41, 45), status=(50, 58))
    assert merged([named, stated])[0].statement == (40, 80)
