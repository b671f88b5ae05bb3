"""The file of sources: what it may say, and the one line that tells what is wrong with it."""

from datetime import timedelta
from pathlib import Path

import pytest

from flows.collecting.problems import BadSources
from flows.collecting.sources import load_sources, parse_sources

FEED = '[[source]]\nname = "a"\nkind = "feed"\nurl = "https://example.org/feed"\npublisher = "Example"\n'


def test_without_a_file_there_are_no_sources(tmp_path: Path) -> None:
    assert load_sources(tmp_path).sources == ()


def test_a_source_has_polite_defaults() -> None:
    (source,) = parse_sources(FEED.encode(), Path("raw")).sources
    assert (source.delay, source.concurrency, source.recheck) == (1.0, 2, timedelta(days=1))
    assert (source.license, source.language, source.schedule) == (None, None, None)


def test_patterns_let_addresses_in_and_keep_others_out() -> None:
    told = FEED + 'include = ["/news/", "/press/"]\nexclude = ["/news/video"]\n'
    (source,) = parse_sources(told.encode(), Path("raw")).sources
    addresses = ["/news/1", "/press/1", "/news/video/1", "/about"]
    assert [source.takes(f"https://example.org{address}") for address in addresses] == [True, True, False, False]


def test_a_path_is_seen_from_the_folder_of_the_file(tmp_path: Path) -> None:
    told = '[[source]]\nname = "a"\nkind = "folder"\npath = "inbox"\npublisher = "x"\n'
    (source,) = parse_sources(told.encode(), tmp_path).sources
    assert source.path == tmp_path / "inbox"


def test_sources_are_chosen_by_name() -> None:
    sources = parse_sources((FEED + FEED.replace('"a"', '"b"')).encode(), Path("raw"))
    assert [source.name for source in sources.named(["b"])] == ["b"]
    assert len(sources.named([])) == 2
    with pytest.raises(BadSources, match="no source is called 'c'; there are: a, b"):
        sources.named(["c"])


@pytest.mark.parametrize(
    ("told", "problem"),
    [
        ("[[source", "it is not TOML"),
        ("source = 3", "source is not a list of tables"),
        ("[other]", "the file: unknown key 'other'"),
        ("[collect]\ncolour = 1", "[collect]: unknown key 'colour'"),
        ('[collect]\nallow_hosts = ["http://x/"]', "[collect]: allow_hosts: 'http://x/' is no host"),
        ("[collect]\nmax_bytes = 1", "[collect]: max_bytes is 1; write a whole number from 1000"),
        ("[collect]\nattempts = 2.5", "[collect]: attempts is 2.5; write a whole number"),
        ("[[source]]\n", "source 1: name is None"),
        (FEED.replace('"a"', '"A b"'), "source 1: name is 'A b'"),
        (FEED.replace('"a"', '"../x"'), "source 1: name is '../x'"),
        (FEED.replace('"feed"', '"rss"'), "source a: kind is 'rss'; write one of feed, sitemap"),
        (FEED.replace('publisher = "Example"\n', ""), "source a: publisher is missing"),
        (FEED.replace("Example", " "), "source a: publisher is ' '"),
        (FEED.replace("https", "file"), "source a: file://example.org/feed: only http and https"),
        (FEED.replace("example.org", "127.0.0.1"), "source a: https://127.0.0.1/feed: 127.0.0.1 is not a public"),
        (FEED.replace("example.org", "me:secret@example.org"), "source a: https://example.org/feed: it holds a user"),
        (FEED.replace("url", "path"), "source a: a feed has a url and no path"),
        (FEED.replace('"feed"', '"folder"'), "source a: a folder has a path and no url"),
        (FEED + "clour = 1", "source a: unknown key 'clour'"),
        (FEED + 'delay = "1"', "source a: delay is '1'; write a number"),
        (FEED + "delay = -1", "source a: delay is -1; write a number from 0"),
        (FEED + "concurrency = true", "source a: concurrency is True"),
        (FEED + 'include = "news"', "source a: include is 'news'; write a list"),
        (FEED + 'include = ["("]', "source a: include: '(' is no regular expression"),
        (FEED + 'link = "x"', "source a: link is one pattern"),
        (FEED.replace('"feed"', '"listing"'), "source a: link is one pattern"),
        (FEED + 'language = "English (UK)"', "source a: language is 'English (UK)'"),
        (FEED + 'schedule = "often"', "source a: schedule: 'often' is no schedule"),
        (
            FEED + 'schedule = "61 * * * *"',
            "source a: schedule: '61 * * * *' is no schedule: '61' is not within 0 to 59",
        ),
        (FEED + 'recheck = "1w"', "source a: recheck: '1w' is no span of time"),
        (FEED + 'authorization_env = "Bearer abc"', "source a: authorization_env is 'Bearer abc'; write the name"),
        (FEED + FEED, "source a: there are two of this name"),
        (FEED + 'license = "a\\nb"', "source a: license is"),
    ],
)
def test_what_is_wrong_is_told_in_one_line(told: str, problem: str) -> None:
    with pytest.raises(BadSources) as raised:
        parse_sources(told.encode(), Path("raw"))
    message = str(raised.value)
    assert message.startswith(problem)
    assert "\n" not in message
    assert "secret" not in message


def test_the_line_names_the_file(tmp_path: Path) -> None:
    (tmp_path / "sources.toml").write_text("x = 1", encoding="utf-8")
    with pytest.raises(BadSources, match=r"sources.toml: the file: unknown key 'x'"):
        load_sources(tmp_path)
