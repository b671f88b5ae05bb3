"""A folder of articles becomes documents; what cannot be read is named and the rest goes on."""

import hashlib
import os
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from flows.reading import articles
from flows.reading.articles import DOCUMENTS, NothingToRead, read_articles


def put(folder: Path, name: str, content: str | bytes) -> None:
    (folder / name).write_bytes(content.encode() if isinstance(content, str) else content)


def reasons(folder: Path) -> dict[str, str]:
    issues = read_articles(folder).issues
    return dict(issues.select("document_id", "reason").iter_rows())


def test_a_document_is_a_text_and_what_its_toml_says(tmp_path: Path) -> None:
    put(tmp_path, "plant.txt", "A plant opens.\n")
    put(
        tmp_path,
        "plant.toml",
        'title = " Plant "\npublisher = "News"\nurl = "https://example.org/a"\npublished_on = 2024-03-20\n'
        'retrieved_at = 2024-03-21T01:00:00+02:00\nlanguage = "en-GB"\nlicense = "CC-BY-4.0"\ndigest = true\n',
    )
    reading = read_articles(tmp_path)
    assert reading.documents.schema == DOCUMENTS
    assert reading.issues.is_empty()
    assert reading.documents.row(0, named=True) == {
        "document_id": "plant",
        "title": "Plant",
        "publisher": "News",
        "url": "https://example.org/a",
        "published_on": date(2024, 3, 20),
        "retrieved_at": datetime(2024, 3, 20, 23, tzinfo=UTC),
        "language": "en-GB",
        "license": "CC-BY-4.0",
        "digest": True,
        "media_type": "text/plain",
        "sha256": hashlib.sha256(b"A plant opens.\n").hexdigest(),
        "characters": 15,
        "text": "A plant opens.\n",
    }


def test_without_a_toml_nothing_is_known_but_the_text(tmp_path: Path) -> None:
    put(tmp_path, "a.txt", "Text.")
    row = read_articles(tmp_path).documents.row(0, named=True)
    assert [name for name, value in row.items() if value is not None] == [
        "document_id",
        "digest",
        "media_type",
        "sha256",
        "characters",
        "text",
    ]


def test_text_stays_exactly_as_read(tmp_path: Path) -> None:
    text = " One\r\ntwo\rthree\n\u2028e\u0301\u00a0\x1f\x00\n\n"
    put(tmp_path, "a.txt", text)
    assert read_articles(tmp_path).documents["text"].to_list() == [text]


def test_a_byte_order_mark_is_no_part_of_the_text_and_only_the_first_one_is_one(tmp_path: Path) -> None:
    put(tmp_path, "a.txt", b"\xef\xbb\xbfText.")
    put(tmp_path, "b.txt", b"\xef\xbb\xbf\xef\xbb\xbfText.")
    documents = read_articles(tmp_path).documents
    assert documents["text"].to_list() == ["Text.", "\ufeffText."]
    assert documents["characters"].to_list() == [5, 6]
    assert documents["sha256"][0] == hashlib.sha256(b"\xef\xbb\xbfText.").hexdigest()


def test_characters_are_code_points(tmp_path: Path) -> None:
    put(tmp_path, "a.txt", "Škoda 🚗")
    assert read_articles(tmp_path).documents["characters"].to_list() == [7]


def test_documents_are_sorted_by_id_whatever_the_folder_lists_first(tmp_path: Path) -> None:
    for name in ("b", "a-2", "a", "a.b", "C"):
        put(tmp_path, f"{name}.txt", "Text.")
    assert read_articles(tmp_path).documents["document_id"].to_list() == ["C", "a", "a-2", "a.b", "b"]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"caf\xe9", "it is not UTF-8 (byte 3)"),
        (b"", "it is empty"),
        ("\ufeff \u00a0\r\n".encode(), "it is empty"),
        (b"0" * 101, "bad.txt has more than 100 bytes"),
    ],
)
def test_a_text_that_cannot_be_read_is_left_out_and_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes, reason: str
) -> None:
    monkeypatch.setattr(articles, "MAX_BYTES", 100)
    put(tmp_path, "good.txt", "Text.")
    put(tmp_path, "bad.txt", content)
    reading = read_articles(tmp_path)
    assert reading.documents["document_id"].to_list() == ["good"]
    assert reading.issues.select("kind", "document_id", "reason").rows() == [("document_unread", "bad", reason)]
    assert reading.issues["action"].null_count() == 0


@pytest.mark.parametrize(
    ("toml", "reason"),
    [
        ("title = A", "its .toml is not TOML"),
        (b'title = "\xe9"', "its .toml is not UTF-8"),
        ("title = 5", "title in its .toml is '5' (int)"),
        ("digest = 1", "digest in its .toml"),
        ('published_on = "2024-03-20"', "published_on in its .toml"),
        ("published_on = 2024-03-20T10:00:00Z", "published_on in its .toml"),
        ("retrieved_at = 2024-03-20", "retrieved_at in its .toml"),
        ("retrieved_at = 2024-03-20T10:00:00", "retrieved_at in its .toml"),
        ('url = "javascript:alert(1)"', "url in its .toml"),
        ('language = "English, of course"', "language in its .toml"),
    ],
)
def test_an_article_whose_toml_is_wrong_is_left_out_and_named(tmp_path: Path, toml: str | bytes, reason: str) -> None:
    put(tmp_path, "good.txt", "Text.")
    put(tmp_path, "bad.txt", "Text.")
    put(tmp_path, "bad.toml", toml)
    assert read_articles(tmp_path).documents["document_id"].to_list() == ["good"]
    assert reasons(tmp_path)["bad"].startswith(reason)


def test_an_unknown_key_is_a_warning_and_the_article_is_read(tmp_path: Path) -> None:
    put(tmp_path, "a.txt", "Text.")
    put(tmp_path, "a.toml", 'titel = "T"\nlanguage = "en"')
    reading = read_articles(tmp_path)
    assert reading.documents["language"].to_list() == ["en"]
    assert reading.issues["kind"].to_list() == ["metadata_key_unknown"]
    assert "'titel'" in reading.issues["reason"][0]


def test_a_blank_value_is_unknown(tmp_path: Path) -> None:
    put(tmp_path, "a.txt", "Text.")
    put(tmp_path, "a.toml", 'title = " "\nurl = ""')
    assert read_articles(tmp_path).documents.select("title", "url").row(0) == (None, None)


def test_a_toml_without_a_text_and_a_folder_are_named(tmp_path: Path) -> None:
    put(tmp_path, "a.txt", "Text.")
    put(tmp_path, "b.toml", 'title = "T"')
    (tmp_path / "old").mkdir()
    issues = read_articles(tmp_path).issues
    assert issues.select("kind", "document_id").rows() == [("metadata_without_text", "b"), ("folder_ignored", "old")]


def test_a_stem_that_is_no_id_is_named_with_a_proposal(tmp_path: Path) -> None:
    put(tmp_path, "a.txt", "Text.")
    put(tmp_path, "My articlé, 2.txt", "Text.")
    issues = read_articles(tmp_path).issues
    assert issues["kind"].to_list() == ["document_unread"]
    assert issues["action"].to_list() == ["rename it to my-articl-2.txt"]


def test_ids_that_differ_by_case_alone_are_one_too_many(tmp_path: Path) -> None:
    put(tmp_path, "Plant.txt", "One.")
    put(tmp_path, "plant.txt", "Two.")
    if len(list(tmp_path.iterdir())) == 1:
        pytest.skip("this file system does not tell the two apart")
    reading = read_articles(tmp_path)
    assert reading.documents["text"].to_list() == ["One."]
    assert reading.issues["document_id"].to_list() == ["plant"]


def test_what_is_no_file_is_not_opened(tmp_path: Path) -> None:
    put(tmp_path, "a.txt", "Text.")
    (tmp_path / "b.txt").mkdir()
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "c.txt")
    assert set(reasons(tmp_path).values()) <= {"b.txt is not a file", "c.txt is not a file"}


def test_without_a_folder_there_is_nothing_to_read(tmp_path: Path) -> None:
    with pytest.raises(NothingToRead, match="cannot be listed: No such file"):
        read_articles(tmp_path / "none")


def test_without_an_article_there_is_nothing_to_read(tmp_path: Path) -> None:
    put(tmp_path, "notes.md", "Text.")
    with pytest.raises(NothingToRead, match=r"holds no \.txt article"):
        read_articles(tmp_path)


def test_if_no_article_can_be_read_the_message_is_one_line_with_the_first_reason(tmp_path: Path) -> None:
    put(tmp_path, "a.txt", "")
    put(tmp_path, "b.txt", b"\xff")
    with pytest.raises(NothingToRead, match=r"none of the 2 articles in .* the first, a: it is empty") as caught:
        read_articles(tmp_path)
    assert "\n" not in str(caught.value)
