"""Seen to do: what a deal, a plan or a year is to see somebody do: "The partnership will see X set up a plant"."""

from collections.abc import Sequence

from flows.extraction.grammar.predicate_words import Word

# So many words may name whom it is told of.
_REACH = 10
_FORMS = {"see": "future", "sees": "present", "saw": "past"}
_LED = frozenset({"will", "would", "to", "should", "shall", "could", "may", "might", "'ll"})
# "Visitors could see how X set up a plant": a clause of its own.
_CLAUSES = frozenset({"how", "that", "why", "what", "where", "when", "if", "whether", "who", "which"})
_JOINS = frozenset({"and", "'s"})


def seen_to(words: Sequence[Word], first: int) -> str | None:
    """The form in which a verb without an auxiliary, at `first`, is told by a "see" before its subject: future behind
    "will see", else that of "sees" and "saw"; None where nothing of the kind stands before it.
    """
    named = False
    for index in range(first - 1, max(first - _REACH, 0) - 1, -1):
        word = words[index]
        if word.text in _FORMS:
            led = index > 0 and words[index - 1].text in _LED
            return None if not named or (word.text == "see" and not led) else _FORMS[word.text]
        if word.text in _CLAUSES or (word.kind in ("aux", "link", "preposition", "stop") and word.text not in _JOINS):
            return None
        named = named or word.kind in ("name", "noun") or word.label in ("organization", "vehicle")
    return None
