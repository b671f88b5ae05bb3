"""Given names: a make's name that a person bears who speaks, and places that are family names."""

from datetime import date

import pytest

from flows.extraction.lexicon.vocabulary import Vocabulary
from tests.flows.extraction.conftest import extraction_of

SPOKEN = {
    '"We will sell 400 cars", stated Ariel Montenegro. Volvo has 30 dealers in Chile.': "ariel-montenegro",
    '"We have two dealers", said Morgan Jordan, who runs Kia in Chile.': "morgan-jordan",
    '"We sell 400 cars," said Lincoln Chad, the head of Renault in Peru.': "lincoln-chad",
    # Near misses: a firm speaks, by itself or by its unit.
    '"We sell 400 cars", said Lucid Motors.': None,
    '"We sell 400 cars", said Lincoln. Lincoln sells cars in Chad.': None,
    '"We sell 400 cars", said Smart France. Smart sold 900 cars in France last year.': None,
    '"We sell 400 cars", said Toyota Chad.': None,
}


@pytest.mark.parametrize("text", SPOKEN)
def test_who_speaks_behind_a_quotation_may_bear_the_name_of_a_make(text: str, vocabulary: Vocabulary) -> None:
    readings = extraction_of({"t": text}, vocabulary, date(2025, 7, 1)).readings
    quoted = [q["person_id"] for q in readings["quotes"].to_dicts()]
    assert quoted == [SPOKEN[text]] or (SPOKEN[text] is None and not quoted)
    places = {m["place"] for m in readings["markets"].to_dicts()}
    assert SPOKEN[text] is None or not places & {"ME", "JO", "TD"}
