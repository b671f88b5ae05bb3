"""A publication date that the text shows is offered with its place."""

from datetime import date

import polars as pl
import pytest

from flows.reading.published import fill_published, parse_date, visible_dates
from flows.reading.sentences import split_sentences
from flows.reading.titles import fill_titles

BODY = "Nova Motors sells cars in Peru. It is happy.\n\n" * 4


def shown(text: str) -> tuple[date, str] | None:
    documents = pl.DataFrame({"document_id": ["a"], "text": [text]})
    dates = visible_dates(documents, split_sentences(documents))
    if dates.is_empty():
        return None
    row = dates.row(0, named=True)
    assert text[row["start"] : row["end"]] == row["surface"]
    return row["published_on"], row["surface"]


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        (f"Nova goes to Peru\nPublished On Sep 4, 2024 at 11:11 AM IST\n\n{BODY}", "Sep 4, 2024"),
        (f"News Room - Posted on 4 Sep 2024\n\nNova goes to Peru\n\n{BODY}", "4 Sep 2024"),
        (f"Nova goes to Peru\n\nUpdated: 2024-09-04\n\n{BODY}", "2024-09-04"),
        (f"Wednesday, September 4, 2024\n\nNova goes to Peru\n\n{BODY}", "September 4, 2024"),
        (f"Home > News\n4 Sep2024\nNova goes to Peru\n\n{BODY}", "4 Sep2024"),
        (f"Nova goes to Peru\n\n2 mins read | 4 September 2024\n\n{BODY}", "4 September 2024"),
        (f"Nova goes to Peru\nJo Lind Sept. 4, 2024, 12:39 AM\n{BODY}", "Sept. 4, 2024"),
        (f"Nova goes to Peru\n\nSeptember 4, 2024 | Photo: a car in Lima, Jan. 3, 2023\n\n{BODY}", "September 4, 2024"),
        (f"LIMA, 4 September 2024 (Agency) - {BODY}", "4 September 2024"),
        (f"Lima – 4 September 2024 – {BODY}", "4 September 2024"),
        (f"{BODY}(Agency, September 4 2024)", "September 4 2024"),
        (f"{BODY}It sold 300. /// agency, 4 September 2024\n\nNova - https://example.org", "4 September 2024"),
    ],
)
def test_a_full_date_that_is_the_texts_own_is_offered(text: str, surface: str) -> None:
    assert shown(text) == (date(2024, 9, 4), surface)


@pytest.mark.parametrize(
    "text",
    [
        f"On 4 September 2024 Nova opened a plant in Peru. {BODY}",
        f"The figures were published on 4 September 2024. {BODY}",
        f"{BODY}The plant opens on 4 September 2024.",
        f"LIMA, Sept. 4 (Agency) - {BODY}",
        f"Nova goes to Peru\n04/09/2024\n{BODY}",
        f"Nova goes to Peru\nSeptember 2024\n{BODY}",
        f"{BODY}Photo: a car in Lima, 4 September 2024\n\n{BODY}",
        f"Nova goes to Peru\n\n{BODY}Also read: Kilo opens a plant, 4 September 2024\n\n{BODY}",
        f"Nova goes to Peru\nPublished on 31 June 2024\n{BODY}",
    ],
)
def test_other_dates_are_not(text: str) -> None:
    assert shown(text) is None


def test_the_date_of_publication_comes_before_that_of_an_update() -> None:
    text = f"Nova goes to Peru\nUpdated on 6 September 2024\nPublished on 4 September 2024\n{BODY}"
    assert shown(text) == (date(2024, 9, 4), "4 September 2024")
    assert shown(f"Title\nUpdated 6 May 2024 | Published 4 May 2024\n{BODY}") == (date(2024, 5, 4), "4 May 2024")


def test_metadata_comes_before_what_the_text_shows() -> None:
    documents = pl.DataFrame(
        {
            "document_id": ["b", "a", "c"],
            "published_on": [date(2024, 1, 1), None, None],
            "text": [f"Published on {day} May 2024\n{BODY}" for day in (2, 3)] + [BODY],
        }
    )
    filled = fill_published(documents, visible_dates(documents, split_sentences(documents)))
    assert filled["published_on"].to_list() == [date(2024, 1, 1), date(2024, 5, 3), None]
    assert filled.columns[:3] == documents.columns
    assert filled["shown_words"].to_list() == [None, "3 May 2024", None]
    assert filled["text"][1][filled["shown_start"][1] : filled["shown_end"][1]] == "3 May 2024"


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Sept. 4th, 2024", date(2024, 9, 4)),
        ("4 of May 2024", date(2024, 5, 4)),
        ("2024-02-29", date(2024, 2, 29)),
        ("2023-02-29", None),
    ],
)
def test_a_date_is_a_day_of_the_calendar(words: str, value: date | None) -> None:
    assert parse_date(words) == value


def test_the_texts_own_title_is_taken_where_the_metadata_has_none() -> None:
    documents = pl.DataFrame(
        {
            "document_id": ["a", "b", "c"],
            "title": [None, "Known", None],
            "text": [f"Nova goes to Peru\n\n{BODY}", f"Other\n\n{BODY}", BODY],
        }
    )
    assert fill_titles(documents, split_sentences(documents))["title"].to_list() == ["Nova goes to Peru", "Known", None]
