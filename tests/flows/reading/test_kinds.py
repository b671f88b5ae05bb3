"""What a line is, told by its form."""

import polars as pl
import pytest

from flows.reading.sentences import split_sentences

BODY = "Nova Motors sells cars in Peru. It is happy."


def kinds(text: str, title: str | None = None) -> list[tuple[str, str]]:
    documents = pl.DataFrame(
        {"document_id": ["a"], "text": [text], "title": [title]}, schema_overrides={"title": pl.String}
    )
    return split_sentences(documents).select("kind", "text").rows()


def kind_of(line: str) -> str:
    """The kind of a line in the middle of an article."""
    return next(kind for kind, text in kinds(f"Title\n\n{BODY}\n\n{line}\n\n{BODY}") if line.startswith(text))


def test_the_first_short_line_without_a_stop_is_the_title() -> None:
    assert kinds(f"Nova goes to Peru\n{BODY}")[0] == ("title", "Nova goes to Peru")
    assert kinds(f"Will it go to Peru? Not yet, says Nova\n\n{BODY}")[0][0] == "title"


def test_the_title_may_stand_under_the_frame_of_the_page() -> None:
    assert [kind for kind, _ in kinds(f"Home > News\n3 May 2024\nNova goes to Peru\n{BODY}")][:3] == [
        "boilerplate",
        "boilerplate",
        "title",
    ]


def test_a_line_that_equals_the_title_of_the_metadata_is_a_title_whatever_its_form() -> None:
    assert kinds("“Nova” goes to Peru. At last.\n" + BODY, '"Nova" goes to Peru. At last.')[0] == (
        "title",
        "“Nova” goes to Peru. At last.",
    )


def test_a_first_paragraph_is_no_title() -> None:
    assert {kind for kind, _ in kinds(f"{BODY}\n\n{BODY}")} == {"prose"}


def test_a_single_line_is_no_title() -> None:
    assert kinds("Nova sold 50,000 cars in Peru") == [("prose", "Nova sold 50,000 cars in Peru")]


@pytest.mark.parametrize("line", ["Next steps", "Why Peru matters to the group", "The figures:", "Outlook 2030"])
def test_a_short_line_without_a_stop_is_a_heading(line: str) -> None:
    assert kind_of(line) == "heading"


@pytest.mark.parametrize(
    "line",
    [
        "It sold 50 cars.",
        "Three plans stand at the centre of its strategy:",
        "And range?",
        "It sold 50 cars in the first half of a year in which hardly anybody else in the country sold even one at all",
    ],
)
def test_prose_is_no_heading(line: str) -> None:
    assert kind_of(line) == "prose"


@pytest.mark.parametrize("mark", ["- ", "• ", "* ", "– ", "1. ", "12) ", "(3) ", "a) ", "•", "iv) ", "• 2. "])
def test_a_list_mark_makes_a_bullet_and_is_no_part_of_it(mark: str) -> None:
    assert kinds(f"Title\n{BODY}\n{mark}New cars. Six are planned\n{mark}New plants")[3:] == [
        ("bullet", "New cars."),
        ("bullet", "Six are planned"),
        ("bullet", "New plants"),
    ]


@pytest.mark.parametrize(
    "line", ["-5 degrees were measured.", "1.5 million were sold.", "2024. What a year!", "A. B. Lind left."]
)
def test_figures_and_initials_are_no_list_marks(line: str) -> None:
    assert kind_of(line) == "prose"


def test_short_lines_under_a_colon_are_a_list_without_marks() -> None:
    assert [kind for kind, _ in kinds(f"{BODY}\n\nThe line-up for Peru is this:\n\nNova 1\n\nNova 2 Plus\n\n{BODY}")][
        2:5
    ] == ["prose", "bullet", "bullet"]


@pytest.mark.parametrize(
    "line",
    [
        "Photo: the plant in Lima",
        "Image credit: Nova",
        "Image Credit: Nova / Jo Lind",
        "Source: Agency",
        "Caption: a car on the road",
        "Image caption: the car comes by Q3 2024",
        "Photo by: Jo Lind",
        "(Photo: Nova)",
    ],
)
def test_a_label_makes_a_caption(line: str) -> None:
    assert kind_of(line) == "caption"


@pytest.mark.parametrize("line", ["Photos of the car were shown in Lima.", "Sources say that it is cheap."])
def test_a_sentence_about_photos_is_no_caption(line: str) -> None:
    assert kind_of(line) == "prose"


def test_a_credit_in_brackets_is_cut_off() -> None:
    assert kinds(f"Nova wants to sell cars in Peru. (Photo: Nova)\n{BODY}")[:2] == [
        ("prose", "Nova wants to sell cars in Peru."),
        ("caption", "(Photo: Nova)"),
    ]


@pytest.mark.parametrize(
    "dateline",
    [
        "SHANGHAI, March 5 (Reuters) -",
        "LIMA, Sept. 25 (Xinhua) --",
        "London – 12 June 2024 –",
        "(Yicai) Nov. 13 --",
        "Chennai, Aug 4 -",
        "NEW YORK/PARIS, 5 May 2024 (Reuters) —",
        "DETROIT, Mich., Jan. 5, 2024 /PRNewswire/ --",
        "São Paulo, Brazil, 5 May 2024 –",
        "BEIJING (AP) —",
        "HEFEI -",
        "SHANGHAI:",
    ],
)
def test_a_dateline_is_a_sentence_of_its_own(dateline: str) -> None:
    assert kinds(f"{dateline} {BODY}") == [
        ("dateline", dateline),
        ("prose", "Nova Motors sells cars in Peru."),
        ("prose", "It is happy."),
    ]


@pytest.mark.parametrize("line", ["Munich, 5 September 2023", "(Xinhua, July 13 2007)", "Lima – May 5, 2024"])
def test_a_line_of_place_or_agency_and_day_is_a_dateline(line: str) -> None:
    assert kind_of(line) == "dateline"


@pytest.mark.parametrize(
    "text",
    [
        "Nova, March 5 and a plant - that is what counts.",
        "KILO – the maker – sells cars.",
        "The plant: Nova has none.",
        "Nova Motors - A new start.",
    ],
)
def test_a_sentence_with_a_dash_has_no_dateline(text: str) -> None:
    assert kinds(f"{text}\n\n{BODY}")[0] == ("prose", text)


def test_capitals_with_a_dash_are_a_dateline_at_the_beginning_only() -> None:
    assert kind_of("KILO - A new brand.") == "prose"


def test_what_stands_under_the_heading_of_the_comments_is_boilerplate() -> None:
    text = f"Title\n{BODY}\n{BODY}\n\nComments\nWhy not 50,000 cars?\nNova will sell 10 of them."
    assert {kind for kind, _ in kinds(text)[5:]} == {"boilerplate"}


def test_a_count_of_comments_at_the_top_is_followed_by_the_article() -> None:
    assert kinds(f"Title\n2 comments\n{BODY}\n{BODY}")[2][0] == "prose"
