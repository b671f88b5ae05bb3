"""Bounds, ranges, percentages, amounts, measures and changes."""

import polars as pl
import pytest

from flows.extraction.numbers.changes import direction
from flows.extraction.numbers.numbers import find_numbers
from flows.extraction.numbers.quantities import read_quantities
from flows.reading.typography import fold
from tests.texts_together import Together


def test_a_count_before_a_time_is_no_stretch_of_time() -> None:
    assert [only(t)["kind"] for t in ("it sold 643,687 year-to-date", "from 132,021 year earlier")] == ["number"] * 2
    assert only("after 18 months")["unit"] == "month"


def only(text: str) -> dict[str, object]:
    """The one number or quantity of a text."""
    (row,) = quantities_of(text)
    return row


def _read(texts: list[str]) -> list[list[dict[str, object]]]:
    """The numbers and quantities of each text."""
    columns = {"document_id": "d", "sentence": range(len(texts)), "start": 0, "norm": [fold(text) for text in texts]}
    schema = {"document_id": pl.String, "sentence": pl.UInt32, "start": pl.Int64, "norm": pl.String}
    rows = find_numbers(pl.DataFrame(columns, schema=schema)).to_dicts()
    return [[{**row, "sentence": 0} for row in rows if row["sentence"] == number] for number in range(len(texts))]


quantities_of = Together(_read)


@pytest.mark.parametrize(
    ("text", "comparator", "value", "surface"),
    [
        ("in 50,000 cars", "eq", 50000, "50,000"),
        ("a total of six cars", "eq", 6, "a total of six"),
        ("in more than 100 markets", "gt", 100, "more than 100"),
        ("it has over 70 dealers", "gt", 70, "over 70"),
        ("orders exceeding 175,000 cars", "gt", 175000, "exceeding 175,000"),
        ("it has upwards of 30 dealers", "gt", 30, "upwards of 30"),
        ("it has at least 20 dealers", "ge", 20, "at least 20"),
        ("it has no fewer than 20 dealers", "ge", 20, "no fewer than 20"),
        ("it has 100,000 or more cars", "ge", 100000, "100,000 or more"),
        ("it has 10,000 or over", "ge", 10000, "10,000 or over"),
        ("it has 100 cars or more", "ge", 100, "100"),
        ("it has 100+ dealers", "ge", 100, "100+"),
        ("it has a minimum of 20 dealers", "ge", 20, "a minimum of 20"),
        ("it has under 20 dealers", "lt", 20, "under 20"),
        ("it has fewer than 20 dealers", "lt", 20, "fewer than 20"),
        ("it has up to 20 dealers", "le", 20, "up to 20"),
        ("it has as many as 1,000 dealers", "le", 1000, "as many as 1,000"),
        ("it has at most 20 dealers", "le", 20, "at most 20"),
        ("it has no more than 20 dealers", "le", 20, "no more than 20"),
        ("it has about 20 dealers", "approx", 20, "about 20"),
        ("it has some 30 dealers", "approx", 30, "some 30"),
        ("it has nearly 97,000 cars", "approx", 97000, "nearly 97,000"),
        ("it has close to 100,000 cars", "approx", 100000, "close to 100,000"),
        ("it has 30 or so dealers", "approx", 30, "30 or so"),
        ("it has well over a million cars", "gt", 1000000, "well over a million"),
    ],
)
def test_a_bound_belongs_to_its_number(text: str, comparator: str, value: float, surface: str) -> None:
    row = only(text)
    assert (row["comparator"], row["value"], row["surface"]) == (comparator, value, surface)


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("between 40,000 and 50,000 cars", 40000, 50000, None),
        ("800,000 to 1 million cars", 800000, 1000000, None),
        ("about 60–70 stores", 60, 70, None),
        ("12-15 showrooms", 12, 15, None),
        ("five or six vehicles", 5, 6, None),
        ("2 to 3 million cars", 2e6, 3e6, None),
        ("$3-4 billion", 3e9, 4e9, "USD"),
        ("$3bn to $4bn", 3e9, 4e9, "USD"),
        ("15-40 million baht", 15e6, 40e6, "THB"),
        ("between 90 percent and 100 percent of its cars", 90, 100, "percent"),
        ("20-30% of its cars", 20, 30, "percent"),
        ("prices from $20,000 to $30,000", 20000, 30000, "USD"),
        ("more than 10 and less than 40 cars", 10, 40, None),
    ],
)
def test_a_range_keeps_both_ends(text: str, low: float, high: float, unit: str | None) -> None:
    row = only(text)
    assert (row["value"], row["value_max"], row["unit"]) == (low, high, unit)


@pytest.mark.parametrize(
    "text",
    [
        "rose from 13,548 to 52,712 cars",
        "lifted the share from 5 to 7 %",
        "up 16 % to 20,000 cars",
        "more than 40 and less than 10 cars",
        "in 2006 to 500,000 cars",
        "5 and 7 cars",
    ],
)
def test_two_numbers_that_make_no_range_stay_two(text: str) -> None:
    frame = pl.DataFrame(
        {"document_id": ["d"], "sentence": [0], "start": [0], "norm": [text]},
        schema={"document_id": pl.String, "sentence": pl.UInt32, "start": pl.Int64, "norm": pl.String},
    )
    assert find_numbers(frame)["value_max"].null_count() == find_numbers(frame).height


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("$4bn", 4e9, "USD"),
        ("US$4 billion", 4e9, "USD"),
        ("4 billion US dollars", 4e9, "USD"),
        ("R11 billion", 11e9, "ZAR"),
        ("Rs 16,000 crore", 160e9, "INR"),
        ("₹500 crore", 5e9, "INR"),
        ("INR 500 crore", 5e9, "INR"),
        ("30 billion yuan", 30e9, "CNY"),
        ("RMB 30 billion", 30e9, "CNY"),
        ("CNY9.8 billion", 9.8e9, "CNY"),
        ("€550", 550, "EUR"),
        ("550 euros", 550, "EUR"),
        ("£2.5m", 2.5e6, "GBP"),
        ("6 billion Thai baht", 6e9, "THB"),
        ("1.5 trillion won", 1.5e12, "KRW"),
        ("300 million ringgit", 3e8, "MYR"),
        ("RM8.4 billion", 8.4e9, "MYR"),
        ("3 trillion rupiah", 3e12, "IDR"),
        ("R$3 billion", 3e9, "BRL"),
        ("A$40,000", 40000, "AUD"),
        ("C$66,500", 66500, "CAD"),
        ("HK$3bn", 3e9, "HKD"),
        ("AED 5 million", 5e6, "AED"),
        ("SAR 5 million", 5e6, "SAR"),
        ("5 million lira", 5e6, "TRY"),
        ("5 million rubles", 5e6, "RUB"),
        ("CHF 82'000", 82000, "CHF"),
        ("5 million pesos", 5e6, None),
        ("5 million Mexican pesos", 5e6, "MXN"),
    ],
)
def test_money_has_its_currency_and_no_currency_is_guessed(text: str, value: float, unit: str | None) -> None:
    row = only(f"It pays {text} for it.")
    assert (row["kind"], row["label"], row["value"], row["unit"]) == ("quantity", "money", value, unit)


def test_a_letter_before_a_small_number_is_no_currency() -> None:
    assert [quantity.label for quantity in read_quantities("R5")] == ["code"]


def test_of_an_amount_with_a_conversion_the_first_counts() -> None:
    frame = pl.DataFrame(
        {"document_id": ["d"], "sentence": [0], "start": [0], "norm": ["It costs 17.9 billion baht ($490 million)."]},
        schema={"document_id": pl.String, "sentence": pl.UInt32, "start": pl.Int64, "norm": pl.String},
    )
    assert find_numbers(frame)["label"].to_list() == ["money", "conversion"]


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("exports doubled", 100),
        ("it wants to double exports", 100),
        ("sales tripled", 200),
        ("exports almost quadrupled", 300),
        ("the loss halved", -50),
        ("a 17-fold rise", 1600),
        ("a tenfold rise", 900),
        ("twice as many cars", 100),
        ("three times as many cars", 200),
        ("up to three times the volume", 200),
        ("a third more cars", 33.33),
        ("sales fell by a third", -33.33),
        ("exports up 24.2 percent", 24.2),
        ("exports rose by 16 %", 16),
        ("exports fell 5 pc", -5),
        ("a year-on-year increase of 40 %", 40),
        ("a 24.2 percent rise", 24.2),
        ("26 per cent growth", 26),
        ("down 3%", -3),
        ("8.8 percent more than before", 8.8),
        ("120% up", 120),
        ("6 percent less", -6),
        ("sales rose year-on-year by more than 30%", 30),
        ("prices were cut by 30 %", -30),
    ],
)
def test_a_change_is_signed_and_has_no_level(text: str, change: float) -> None:
    row = only(text)
    assert (row["label"], row["change_percent"], row["value"], row["unit"]) == ("change", change, None, None)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("the share rose to 16 %", "percent"),
        ("it holds 7.2 percent of the market", "percent"),
        ("it made up just 2.5 per cent", "percent"),
        ("the share rose 2 percentage points", "percentage_points"),
        ("it cut 6 % of its staff", "percent"),
    ],
)
def test_a_level_or_a_share_is_no_change(text: str, unit: str) -> None:
    row = only(text)
    assert (row["label"], row["unit"], row["change_percent"]) == ("percent", unit, None)


@pytest.mark.parametrize("text", ["double-digit growth", "a double cab", "twice a year", "triple-screen"])
def test_an_adjective_is_no_change(text: str) -> None:
    frame = pl.DataFrame(
        {"document_id": ["d"], "sentence": [0], "start": [0], "norm": [text]},
        schema={"document_id": pl.String, "sentence": pl.UInt32, "start": pl.Int64, "norm": pl.String},
    )
    assert find_numbers(frame).is_empty()


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("500 km of range", 500, "km"),
        ("an 82.5kWh battery", 82.5, "kWh"),
        ("an 800V system", 800, "V"),
        ("205 kW of power", 205, "kW"),
        ("520 Nm of torque", 520, "Nm"),
        ("62 mph", 62, "mph"),
        ("4,800 mm", 4800, "mm"),
        ("a car 4.8m long", 4.8, "m"),
        ("1.5-litre", 1.5, "l"),
        ("3.8 seconds", 3.8, "s"),
        ("three years", 3, "year"),
        ("a five-door", 5, "door"),
        ("a three-row SUV", 3, "row"),
        ("20,000 square metres", 20000, "m2"),
        ("2 tonnes", 2, "t"),
        ("100km/h", 100, "km/h"),
    ],
)
def test_a_measure_is_no_count(text: str, value: float, unit: str) -> None:
    row = only(text)
    assert (row["kind"], row["label"], row["value"], row["unit"]) == ("quantity", "measure", value, unit)


@pytest.mark.parametrize(("start", "end", "way"), [(13, 17, 1), (33, 36, -1), (40, 43, None)])
def test_the_direction_around_a_figure_is_told_by_the_words_beside_it(start: int, end: int, way: int | None) -> None:
    text = "exports rose 16 % and sales fell 3 % to 5 %"
    around = pl.DataFrame({"before": [text[:start]], "after": [text[end:]]})
    assert around.select(direction("before", "after")).item() == way
