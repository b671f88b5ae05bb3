"""Where periods stand in sentences, and where words only look like them."""

import re
from datetime import date

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.extraction.periods.periods import find_periods, resolve_period
from flows.extraction.wording.mentions import MENTIONS
from flows.reading.typography import fold
from tests.texts_together import Together


def _sentences(*texts: str, start: int = 0) -> pl.DataFrame:
    return pl.DataFrame(
        {
            "document_id": pl.Series(["doc"] * len(texts), dtype=pl.String),
            "sentence": pl.Series(range(len(texts)), dtype=pl.UInt32),
            "start": pl.Series([start] * len(texts), dtype=pl.Int64),
            "norm": pl.Series([fold(text) for text in texts], dtype=pl.String),
        }
    )


def _read(texts: list[str]) -> list[list[str]]:
    """The surfaces of the periods of each text."""
    found = find_periods(_sentences(*texts))
    return [found.filter(pl.col("sentence") == number)["surface"].to_list() for number in range(len(texts))]


_found = Together(_read)


@pytest.mark.parametrize(
    ("text", "surfaces"),
    [
        ("It will sell 50,000 cars by the end of 2024.", ["by the end of 2024"]),
        ("Exports of 200,000 within three years, and 500,000 by 2030.", ["within three years", "by 2030"]),
        (
            "Sold there since 2019, it grew in the first nine months of 2024.",
            ["since 2019", "in the first nine months of 2024"],
        ),
        ("Production begins in March 2026 and runs until 2030.", ["in March 2026", "until 2030"]),
        ("Starting in March 2026, owners pay less.", ["Starting in March 2026"]),
        ("Visitors came from 4 to 23 in June.", ["from 4 to 23 in June"]),
        ("The Seal 6 in June was new.", ["in June"]),
        ("The maker (HKG: 2015) gained, as did the other [SZSE: 2024] in 2023.", ["in 2023"]),
        ("As of the end of March, 300 were open.", ["As of the end of March"]),
        ("It sold cars in 2023, 2024 and 2025.", ["in 2023", "2024", "2025"]),
        ("From January to September it sold more than last year.", ["From January to September", "last year"]),
        ("BERLIN, Sept. 25 (Agency) - The maker said on Wednesday that", ["Sept. 25", "on Wednesday"]),
        ("The plant opened on Monday.", ["on Monday"]),
        ("October brought a record.", ["October"]),
        ("It should be there by Christmas, after the Christmas trade.", ["by Christmas"]),
        ("It will sell 30,000 a year until 2027.", ["until 2027"]),
        ("A plan for the years to March 2030 holds it.", ["for the years to March 2030"]),
        ("June sales fell, and August was worse.", ["June", "August"]),
        ("Third-quarter shipments climbed.", ["Third-quarter"]),
        ("Q3 sales rose, the first-half loss shrank.", ["Q3", "the first-half"]),
        ("In May 20 cars were sold.", ["In May"]),
        ("Kia's 2025 sales fell, and Mercedes' 2026 target is out.", ["2025", "2026"]),
        ("Kia's 2025 Sportage and Kia's 2025 model range.", []),
        ("The maker's August in figures, after a weak May.", ["August", "May"]),
        ("August alone brought a tenth of it.", ["August"]),
        ("The maker's August Horch saloon is old.", []),
        ("Nine-month sales rose, for an eight-month total of 20.", ["Nine-month", "eight-month"]),
        ("Its seven-month export volume is known.", ["seven-month"]),
        ("A six-month contract followed a nine-month delay.", []),
        ("From January all of it went up, including the van.", ["From January"]),
        ("Sales rose in May, 2024 saw more.", ["in May, 2024"]),
        ("Deliveries start before the year is out.", ["before the year is out"]),
        ("The show runs from 25 April to 4 May 2025 in town.", ["from 25 April to 4 May 2025"]),
        ("From April Chery will sell cars there.", ["From April"]),
        ("It was written by April Jones.", []),
        ("Posted on 29 Sep 2022 by the newsroom", ["on 29 Sep 2022"]),
        ("In 2025 and 2026 two more come.", ["In 2025", "2026"]),
        ("It was shown at the Motor Show 2024 there.", ["2024"]),
        ("The 2024 target was missed.", ["The 2024"]),
        ("Its 2025 sales goal is cut.", ["2025"]),
        ("Its plan for 2030's end is open.", ["for 2030"]),
        ("The date slipped to 2026.", ["2026"]),
        (
            "Sold 141,767 cars in the month, more than in the same month a year ago.",
            ["in the month", "in the same month", "a year ago"],
        ),
        ("Two years later it left.", ["Two years later"]),
        ("It sold 300 to date.", ["to date"]),
        ("Fünf Läden öffnen im Mai – by mid‑2026, it says.", ["by mid-2026"]),
        ("Two open in spring, one next autumn.", ["in spring", "next autumn"]),
        ("Over the past five years and in the coming years.", ["Over the past five years", "in the coming years"]),
    ],
)
def test_the_span_holds_the_relation_word(text: str, surfaces: list[str]) -> None:
    assert _found(text) == surfaces


NEGATIVE = [
    "The maker may build a plant.",
    "It may, or may not, come.",
    "May I ask why?",
    "They march through the town.",
    "The March on the capital was long.",
    "One second is enough.",
    "It came second in the ranking.",
    "The second plant is larger.",
    "The Model 2024 is new.",
    "Model 3 and Model Y are popular.",
    "The SERES 5 and the SERES 7 are SUVs.",
    "It costs Rs 2025 a month.",
    "It costs $2,024 less.",
    "A price of €2025 was named.",
    "It costs 2024 yuan.",
    "It won 3-1 on the road.",
    "The score was 2-2.",
    "The Series 5 is a sedan.",
    "The group has 2024 vehicles in its fleet.",
    "It has 2,024 of them.",
    "About 2000 people work there.",
    "More than 2025 units were made.",
    "It sponsored the Euro 2024.",
    "Its Vision 2030 is bold.",
    "The Sun reported it first.",
    "They sat down.",
    "It will spring a surprise.",
    "The spring of the rear axle is steel.",
    "Prices fall again.",
    "A fall in prices followed.",
    "It charges in 15 minutes.",
    "It is back in 2 minutes.",
    "It takes 8 hours.",
    "It reaches 100 km/h in 3.5 seconds.",
    "It sells 50,000 cars a year.",
    "Capacity is 100,000 units per year.",
    "It rises every year.",
    "Each month brings a rival.",
    "A 10-year warranty is given.",
    "The five-year-old brand is young.",
    "The Audi Q3 and the Q4 e-tron are built there.",
    "The Haval H2 is an SUV.",
    "H2 is hydrogen.",
    "The 9000T press is huge.",
    "It has a 2025 mm wheelbase.",
    "The wheelbase is 2025 mm.",
    "Call 2024-555-0199 now.",
    "Room 2024 is on the left.",
    "No. 2024 in the list.",
    "Level 3 driving is allowed.",
    "The ET5 and ET7 are sedans.",
    "A quarter of the cars are red.",
    "Half of its sales are abroad.",
    "The day is long.",
    "She is the woman of the hour.",
    "The ID.2024x is a code.",
    "It weighs 2025 kg.",
    "Jan Smith and June Jones met April Brown.",
    "An august body decided.",
    "It works around the clock.",
    "They have had it for years.",
    "In time it will change.",
    "It ran over the dog.",
    "Its power is 2000 hp.",
    "The page is (c) 2024 by the publisher.",
    "It is a 2025 model.",
    "Black or white, to and from the plant.",
    "From this to that, by and by.",
]


@pytest.mark.parametrize("text", NEGATIVE)
def test_words_that_only_look_like_periods(text: str) -> None:
    assert _found(text) == []


def test_mentions_have_document_offsets_and_all_columns() -> None:
    found = find_periods(_sentences("Škoda grew in 2024.", start=100))
    assert found.schema == MENTIONS
    assert found.select("start", "end", "surface").rows() == [(111, 118, "in 2024")]


def test_what_needs_no_reference_date_is_filled_and_the_rest_is_null() -> None:
    found = find_periods(_sentences("By 2030 and last year.", "Q3 2026 and in March."))
    columns = ("period_start", "period_end", "relation", "granularity", "label", "edtf")
    assert found.select(*columns).rows() == [
        (None, date(2030, 12, 31), "by", "year", "year", "/2030-12-31"),
        (None, None, "in", "year", "year", None),
        (date(2026, 7, 1), date(2026, 9, 30), "in", "quarter", "quarter", "2026-35"),
        (None, None, "in", "month", "month", "XXXX-03"),
    ]


def test_what_does_not_happen_until_a_period_happens_in_it() -> None:
    found = find_periods(_sentences("It does not arrive until September 2026.", "It is sold until September 2026."))
    assert found.select("period_start", "period_end", "relation").rows() == [
        (date(2026, 9, 1), date(2026, 9, 30), "in"),
        (None, date(2026, 9, 30), "until"),
    ]


def test_no_sentence_has_no_period() -> None:
    assert find_periods(_sentences()).schema == MENTIONS
    assert find_periods(_sentences("")).is_empty()


_VOCABULARY = """
in by the of end to from 2024 2030 March May next last three years 20 , - – ' Q3 H1 FY 26 first half quarter year mid
early until between and Monday ago later this a few decade spring / . 1Q24 2025-26 03/04/2024 within over since date
"""
_WORDS = st.sampled_from(_VOCABULARY.split())


_TEXTS = st.one_of(st.text(st.characters(exclude_categories=["Cs"])), st.lists(_WORDS, max_size=14).map(" ".join))


# Few batches of many texts: what a batch costs besides its texts is most of it.
@settings(max_examples=15, deadline=None)
@given(st.lists(_TEXTS, min_size=10, max_size=30))
def test_any_text_has_spans_that_slice_back_and_resolve(texts: list[str]) -> None:
    sentences = _sentences(*texts)
    found = find_periods(sentences).select("sentence", "start", "end", "surface")
    for sentence, start, end, surface in found.iter_rows():
        assert sentences["norm"][sentence][start:end] == surface
        for reference in (None, date(2024, 3, 20), date.min, date.max):
            period = resolve_period(surface, reference, anchor=reference)
            assert period is not None
            assert period.start is None or period.end is None or period.start <= period.end


@settings(max_examples=50, deadline=None)
@given(st.lists(_WORDS, min_size=1, max_size=10).map(" ".join))
def test_a_mention_reads_the_same_alone_as_in_its_sentence(text: str) -> None:
    for surface, relation, start, end in (
        find_periods(_sentences(text)).select("surface", "relation", "period_start", "period_end").iter_rows()
    ):
        period = resolve_period(surface, None, relation=relation)
        assert period is not None
        assert (period.start, period.end) == (start, end)


@pytest.mark.parametrize("unit", ["2024 ", "in ", "the end of ", "1", "-", "May ", "between 2024 and ", "a\u0301", "'"])
def test_long_repetitions_are_read_to_the_end(unit: str) -> None:
    find_periods(_sentences(unit * 5_000))


@pytest.mark.parametrize("figure", ["12,500", "1,250,000", "7.5%", "19.9", "1,999.5"])
@pytest.mark.parametrize(
    "text", ["in May 2024, up {} to 2025", "{} in the first half of 2024", "FY {} of last year, {}"]
)
def test_the_digits_of_a_figure_beside_a_date_are_nothing_to_it(text: str, figure: str) -> None:
    one, other = (find_periods(_sentences(text.replace("{}", f))) for f in (figure, re.sub("[0-9]", "3", figure)))
    assert one.drop("surface").equals(other.drop("surface"))
    assert all(text.replace("{}", figure)[a:b] == s for a, b, s in one.select("start", "end", "surface").iter_rows())
