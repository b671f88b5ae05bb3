"""Names: organisations, people and models in the sentences of a batch, by vocabulary and by form.

The vocabulary's names are found over all sentences of a batch at once; what it lacks is found by its form and
company: a legal form ("X Motors"), a noun before it ("distributor X"), a role ("X, chairman of"), a designator after a
brand.
"""

from collections.abc import Sequence
from itertools import pairwise

import polars as pl

from flows.extraction.lexicon.vocabulary import Vocabulary
from flows.extraction.names.company_signs import company_steps
from flows.extraction.names.document_names import Told, document_names
from flows.extraction.names.known_names import certain_names
from flows.extraction.names.name import without_overlap
from flows.extraction.names.name_signs import PEOPLE, needed_steps
from flows.extraction.names.person_names import people_by_form
from flows.extraction.names.person_search import marks_of, seen
from flows.extraction.names.sign import Sign
from flows.extraction.names.signed_words import has, signed_words
from flows.extraction.wording.mentions import MENTIONS, as_mentions
from flows.extraction.wording.parts import in_parts
from flows.extraction.wording.words import words_of


def find_names(sentences: pl.DataFrame, vocabulary: Vocabulary) -> pl.DataFrame:
    """Organisations, people and models of the sentences: MENTIONS of those kinds, none overlapping another.

    In: sentences (`document_id`, `sentence`, `kind`, `start`, `norm`), whole documents. `id` is the slug that the
    vocabulary gives, or that of the name; `label` is `vocabulary`, `form` or `document` (an alias that the text
    introduces).
    """
    parts = in_parts(sentences.filter(pl.col("kind") != "boilerplate"))
    told = _told(parts, vocabulary)
    ids, starts = parts["document_id"].rle(), parts["start"].to_list()
    firsts = [0, *ids.struct["len"].cum_sum()]
    rows: list[tuple[int, str, int, int, str, str, str]] = []
    for first, last in pairwise(firsts):
        for part, names in document_names(range(first, last), told, vocabulary).items():
            base = starts[part]
            rows += [(part, n.kind, base + n.start, base + n.end, n.surface, n.id, n.label) for n in names]
    columns = ["kind", "start", "end", "surface", "id", "label"]
    schema = {"part": parts.schema["part"], **{name: MENTIONS[name] for name in columns}}
    found = pl.DataFrame(rows, schema=schema, orient="row")
    frame = found.join(parts.select("part", "document_id", "sentence"), on="part", maintain_order="left")
    return pl.concat(
        [as_mentions(frame.filter(pl.col("kind") == kind), kind) for kind in ("organization", "person", "model")]
    )


def _told(parts: pl.DataFrame, vocabulary: Vocabulary) -> Told:
    """What whole columns tell of the parts, and the people, who rule out that a company is meant."""
    texts = parts["norm"].to_list()
    bases = words_of(parts["norm"]).bases.to_list()
    certain = certain_names(parts, texts, vocabulary)
    words = signed_words(parts, vocabulary)
    needs = needed_steps(words, certain, bases)
    told_to = [part for part, steps in needs.steps.items() if steps & PEOPLE]
    marks = _marks(words, told_to, bases, vocabulary)
    people = {
        part: list(
            people_by_form(
                texts[part], certain.get(part, ()), vocabulary, seen(texts[part], marks.get(part, ()), vocabulary)
            )
        )
        for part in told_to
    }
    first = {part: without_overlap([*certain.get(part, ()), *found]) for part, found in people.items() if found}
    companies = company_steps(words, {**certain, **first}, bases)
    return Told(texts, certain, people, first, needs, companies)


def _marks(
    words: pl.DataFrame, parts: Sequence[int], bases: Sequence[int], vocabulary: Vocabulary
) -> dict[int, list[tuple[int, int]]]:
    """Where the signs of patterns of people stand in the parts, as the patterns are told of them."""
    of_word = marks_of(vocabulary)
    signs = words.filter(has("signs", Sign.OFFICE), pl.col("part").is_in(parts)).select("part", "at", "word")
    marks: dict[int, list[tuple[int, int]]] = {}
    for part, at, word in signs.iter_rows():
        base = at - bases[part]
        marks.setdefault(part, []).extend(
            (base + begins if begins >= 0 else -1, told) for begins, told in of_word[word]
        )
    return marks
