"""Where sentences begin and end, told in sentences of our own."""

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.reading.kinds import LIST_MARK
from flows.reading.overlong import LONGEST
from flows.reading.sentences import KINDS, SENTENCES, split_sentences
from flows.reading.typography import fold


def split(*texts: str, title: str | None = None) -> pl.DataFrame:
    documents = {"document_id": [str(number) for number in range(len(texts))], "text": list(texts)}
    return split_sentences(pl.DataFrame(documents | ({"title": [title] * len(texts)} if title else {})))


def sentences(text: str) -> list[str]:
    return split(text)["text"].to_list()


def joined(*parts: str) -> None:
    """The parts, written after each other, are split into these parts."""
    assert sentences(" ".join(parts)) == list(parts)


def test_no_documents_give_no_sentences() -> None:
    assert split_sentences(pl.DataFrame(schema={"document_id": pl.String, "text": pl.String})).schema == SENTENCES


def test_a_blank_document_has_no_sentence_and_the_next_one_starts_anew() -> None:
    frame = split(" \n ", "One. Two.", "", "Three.")
    assert frame.select("document_id", "sentence", "text").rows() == [
        ("1", 0, "One."),
        ("1", 1, "Two."),
        ("3", 0, "Three."),
    ]


def test_offsets_count_code_points_of_the_text_as_read() -> None:
    frame = split("\r\n 🚗 Škoda sells.\u2028  e\u0301 is two. Yes.\r\n")
    assert frame.select("start", "end", "text").rows() == [
        (3, 17, "🚗 Škoda sells."),
        (20, 30, "e\u0301 is two."),
        (31, 35, "Yes."),
    ]


def test_norm_is_the_text_folded_code_point_for_code_point() -> None:
    frame = split("A mid‑size “e‑SUV”\u00a0is here.")
    assert frame["norm"].to_list() == ['A mid-size "e-SUV" is here.']


@pytest.mark.parametrize(
    "parts",
    [
        ("Sales rose by half.", "Exports did not."),
        ("Will it come to Chile?", "Nobody knows."),
        ("What a year!", "Sales doubled."),
        ("What?!", "Again!!", "Yes."),
        ("It sold 4.7 million cars at $12.50 each.", "That is 16.1% more."),
        ("Sales came to 50,000.", "12 plants are planned."),
        ("It sold 200 in 2024.", "In 2025 it was 300."),
        ("iX sales rose.", "eVTOL craft are next."),
        ("Sales start on Sept. 29.", "There was no interest in May."),
        ("It opened on Dec. 3.", "Nova did not."),
        ("In Peru it is No. 2.", "Kilo leads."),
    ],
)
def test_a_sentence_ends_at_its_stop(parts: tuple[str, ...]) -> None:
    joined(*parts)


@pytest.mark.parametrize(
    "sentence",
    [
        "Mr. Ode and Mrs. Lind met Dr. Roe, Prof. Hu and Gen. Pax at St. Olaf near Mt. Abu.",
        "Nova Motor Co. Ltd. and Vela Corp. Europe sold cars to Kilo Bros. Inc. in May.",
        "It is No. 1 in Peru, see p. 55, fig. 3 and vol. 2 of the report.",
        "The U.S. Government and the U.K. Treasury met at the U.N. Assembly.",
        "It came on Sept. 29. 2024 in a box.",
        "On Sept. 25 and Oct. 5 approx. 300 cars, i.e. vans, came for vs. Kilo.",
        "At 5 a.m. Mr. Ode left for the plant.",
        "The call is at 10 a.m. EST on the 5th.",
        "Jonas E. Lind and J. R. R. Toll head it.",
        "Ada Lind Jr. and Bo Lind Sr. own it.",
        "It is 182 meters (597 ft.) tall and 5 km. long or so.",
        "Visit https://www.example.org/a.b?c=d.e or mail jo.doe@example.org for more.",
        "The maker writes on autonews.example, e.g. on its blog, etc. and so on.",
        "She works at Kazoo! in the press office and for Kazoo! Japan.",
        "The ID.7 and ID. Wagon are cars.",
        "Costs (They had risen for years.) at the plant fell.",
        'He called it "a start." and left.',
        "'It is done.' she wrote.",
        '"Why now?" Lind asked in an interview.',
        "It was ... well, late … but good.",
        "One thing . . . and another . . . I forget.",
        'The note "[...] was lost [...]" (Lind 7).',
        "Version 2.0.1 of N°. 12.345.678 is out.",
    ],
)
def test_a_stop_inside_a_sentence_is_none(sentence: str) -> None:
    joined(sentence)


@pytest.mark.parametrize(
    "parts",
    [
        (
            "Nova bought Kilo Motor Co.",
            "It paid in cash.",
        ),
        ("The venture belongs to Vela Inc.", "The price is not known."),
        ("Half of them go to the U.S.", "They are built in Peru."),
        ("The shift ends at 6 p.m.", "Mr. Ode then closes the gate."),
        ("We make a good pair, you and I.", "Did you know Albert I. Toll?"),
        ("Is this plan B?", "It is plan A.", "The rest is open."),
        ("They never said that....", "She left."),
        ("The omission is marked so . . . .", "Next one."),
        ("He said so...", "She did not."),
        ("Write to jo.doe@example.org.", "We answer."),
        ("It is at https://example.org/a_b.html.", "Look there."),
        ("Ask Jo and co.", "They know."),
        ("Sales rose (see below).", "Costs fell."),
    ],
)
def test_an_abbreviation_may_end_a_sentence(parts: tuple[str, ...]) -> None:
    joined(*parts)


def test_a_quotation_stays_with_its_speaker() -> None:
    joined(
        "“We will enter ten markets. We are ready. Why wait?” said Lind in Oslo.",
        "He smiled.",
        'She said: "It is done. We won."',
        "Then she left.",
    )


def test_a_quotation_that_is_not_closed_holds_nothing_together() -> None:
    joined('He said "yes.', "Then he left.")


def test_a_long_quotation_is_split() -> None:
    said = " ".join(["We build cars in Oslo and sell them in the whole of Europe."] * 12)
    assert len(sentences(f'"{said}"')) == 12


def test_a_missing_space_after_a_stop_is_seen_before_words_that_begin_sentences() -> None:
    assert sentences("It sold 40 vehicles.The plant opens.It is in autos.Example too.") == [
        "It sold 40 vehicles.",
        "The plant opens.",
        "It is in autos.Example too.",
    ]


def test_wrapped_lines_are_put_together() -> None:
    text = (
        "Nova Motors will open a plant in Morocco in\n2026 and build 50,000 cars a year there. The\n"
        "first of them are meant for Spain, where Mr.\nLind has found buyers."
    )
    assert sentences(text) == [
        "Nova Motors will open a plant in Morocco in\n2026 and build 50,000 cars a year there.",
        "The\nfirst of them are meant for Spain, where Mr.\nLind has found buyers.",
    ]


def test_a_carriage_return_does_not_break_a_wrapped_paragraph() -> None:
    text = "Nova Motors will open a plant in Morocco, in\r\nthe north, and build 50,000 cars a year there."
    assert sentences(text) == [text]


def test_ragged_lines_go_on_in_small_letters() -> None:
    text = "Nova Motors will open a plant in Morocco\nand build cars in it for buyers in Spain and beyond its borders."
    assert sentences(text) == [text]


def test_lines_that_are_not_full_are_lines_of_their_own() -> None:
    lines = ["Plant opens", "Nova Motors builds its cars in Morocco from today.", "Next steps", "It hires 500 people."]
    assert sentences("\n".join(lines)) == lines


def test_long_lines_are_paragraphs() -> None:
    lines = ["Nova " * 30 + "grows", "and Kilo shrinks by as much as it does, which is no wonder at all."]
    assert sentences("\n".join(lines)) == lines


def test_a_list_in_one_line_has_items() -> None:
    for text in ("1. Sell cars 2. Build plants", "1.) Sell cars 2.) Build plants", "(a) Sell cars (b) Build plants"):
        assert sentences(text) == ["Sell cars", "Build plants"]
    assert sentences("a. Sell cars b. Build plants c. Rest") == ["Sell cars", "Build plants", "Rest"]
    assert sentences("• 9. Sell cars • 10. Build plants") == ["Sell cars", "Build plants"]
    assert sentences("• Sell cars • Build plants") == ["Sell cars", "Build plants"]


def test_the_order_of_documents_does_not_matter() -> None:
    texts = ["ID.4 is here. The ID. Buzz follows. No.", "The ID. Buzz of Nova is in ID. Nova sells it.", "A\n- b. C."]
    forwards, backwards = split(*texts), split(*reversed(texts))
    for number, text in enumerate(texts):
        one = forwards.filter(pl.col("document_id") == str(number)).drop("document_id")
        other = backwards.filter(pl.col("document_id") == str(len(texts) - 1 - number)).drop("document_id")
        assert one.equals(other)
        assert one.equals(split(text).drop("document_id"))


PIECES = [
    "Nova sells cars. ",
    "a.m. ",
    "Mr. ",
    "U.S. ",
    "\n",
    "\r\n",
    "\n\n",
    "- ",
    "• ",
    "1. ",
    "2. ",
    "a. ",
    '"',
    "“",
    "”",
    "(",
    ")",
    "… ",
    ". . . ",
    "[...] ",
    "ID.4 ",
    "ID. ",
    "OSLO, 5 May (Agency) - ",
    "Photo: x\n",
    "(Photo: x)\n",
    "Comments\n",
    "Published on 5 May 2024\n",
    "https://example.org/x ",
    "\x1f",
    "\u00a0",
    "\u2028",
    "\ufeff",
    "\u200b",
    "e\u0301",
    "🚗",
    "。",
    "the following:\n",
    "Word " * 9,
    "? ",
    "! ",
    ", ",
]


# Few batches of many texts: what a batch costs besides its texts is most of it.
@settings(max_examples=30, deadline=None)
@given(st.lists(st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=25).map("".join), max_size=20))
def test_sentences_of_any_text_are_slices_in_order_that_leave_out_blanks_and_list_marks_only(texts: list[str]) -> None:
    frame = split(*texts)
    assert set(frame["kind"]) <= set(KINDS)
    for number, text in enumerate(texts):
        rows = frame.filter(pl.col("document_id") == str(number))
        assert rows["sentence"].to_list() == list(range(rows.height))
        at = 0
        for start, end, found, norm in rows.select("start", "end", "text", "norm").iter_rows():
            assert at <= start < end
            assert text[start:end] == found
            assert fold(found) == norm == norm.strip(" ")
            assert_only_mark(text[at:start])
            at = end
        assert_only_mark(text[at:])


def assert_only_mark(between: str) -> None:
    left = fold(between).strip(" ")
    assert left == "" or pl.Series([f"{left} x"]).str.contains(LIST_MARK).all()


def test_what_has_no_stop_for_pages_is_cut_where_it_pauses() -> None:
    listed = "; ".join(f"Chery sold {number} cars in March, more than ever" for number in range(100)) + "."
    assert all(part.startswith("Chery sold") and len(part) <= LONGEST for part in sentences(listed))
    assert " ".join(sentences(listed)) == listed
    words = ("dealer\u00a0 " * 400).strip()
    assert {word for part in sentences(words) for word in part.split()} == {"dealer"}
    assert len(sentences(words)) == 3


def test_a_word_is_never_cut_however_long() -> None:
    word = "e" * 3 * LONGEST
    assert sentences(f"{word} {word}") == [word, word]
    assert sentences(word) == [word]


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=6).filter(bool), st.integers(500, 3000))
def test_a_text_of_one_thing_over_and_over_is_no_trouble(unit: str, times: int) -> None:
    text = unit * times
    for start, end, found in split(text).select("start", "end", "text").iter_rows():
        assert text[start:end] == found
