"""What a place does in its sentence."""

import polars as pl
import pytest

from flows.extraction.context.place_role import PlaceRole
from flows.extraction.context.place_roles import place_role
from flows.extraction.grammar.article import articles
from flows.extraction.lexicon.vocabulary import Vocabulary
from flows.extraction.mentions import find_mentions
from flows.reading.sentences import split_sentences

# The place asked about is the last of the sentence.
ROLES = (
    ("The car is sold in Norway.", PlaceRole.MARKET),
    ("It has a third of the Thai market.", PlaceRole.MARKET),
    ("A bargain, say Australians.", PlaceRole.MARKET),
    ("The model has disappeared from Italy.", PlaceRole.MARKET),
    ("The brand pulled out of India.", PlaceRole.MARKET),
    ("It was praised by a Chinese maker.", PlaceRole.ORIGIN),
    ("The venture belongs to Wuhan-based rivals.", PlaceRole.ORIGIN),
    ("The group is listed in Hong Kong.", PlaceRole.ORIGIN),
    ("It was shown at the Paris Motor Show.", PlaceRole.SCENE),
    ("The ceremony was held in Jakarta.", PlaceRole.SCENE),
    ("A convoy will cross Austria.", PlaceRole.SCENE),
    ("Most cars are sold outside China.", PlaceRole.EXCLUDED),
    ("The parts are shipped from Japan.", PlaceRole.EXCLUDED),
    ("It faces higher duties in Turkey.", PlaceRole.EXCLUDED),
    ("Ampersand of Kigali and BYD want it, as does Rwanda's Ampersand and BYD.", PlaceRole.ORIGIN),
)


@pytest.fixture(scope="module")
def roles(vocabulary: Vocabulary) -> dict[str, PlaceRole]:
    """The role of the last place of every sentence of this module."""
    texts = [text for text, _ in ROLES]
    documents = pl.DataFrame({"document_id": [f"t{i:03}" for i in range(len(texts))], "text": texts}).with_columns(
        published_on=pl.lit(None, dtype=pl.Date)
    )
    sentences = split_sentences(documents)
    found = articles(documents, sentences, find_mentions(sentences, vocabulary), vocabulary)
    return {a.text: place_role(a.sentences[0], a.sentences[0].of("place")[-1]) for a in found}


@pytest.mark.parametrize(("text", "wanted"), ROLES)
def test_role(text: str, wanted: PlaceRole, roles: dict[str, PlaceRole]) -> None:
    assert roles[text] is wanted
