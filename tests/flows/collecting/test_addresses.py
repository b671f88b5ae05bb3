"""Which addresses may be asked: the form of an address, and what its name resolves to."""

import pytest

from flows.collecting.addresses import check_address, host_entry, shown_address
from flows.collecting.guard import checked_addresses
from flows.collecting.problems import Failed, Refused

HOSTILE = """
    file:///etc/passwd
    ftp://example.org/a
    gopher://example.org:70/1
    javascript:alert(1)
    data:text/html,<p>x</p>
    mailto:press@example.org
    ws://example.org/
    //example.org/a
    example.org/a
    /etc/passwd
    http://
    http:///etc/passwd
    http:example.org
    https://user:secret@example.org/
    https://user@example.org/
    https://example.org@127.0.0.1/
    http://127.0.0.1/
    http://127.1/
    http://127.0.0.1.:80/
    http://0/
    http://0.0.0.0/
    http://2130706433/
    http://017700000001/
    http://0177.0.0.1/
    http://0x7f.0.0.1/
    http://0x7f000001/
    http://127.0.0.0x1/
    http://127。0。0。1/
    http://①②⑦.⓪.⓪.①/
    http://10.0.0.1/
    http://172.16.0.1/
    http://192.168.1.1/
    http://169.254.169.254/latest/meta-data/
    http://100.64.0.1/
    http://192.0.2.1/
    http://198.18.0.1/
    http://224.0.0.1/
    http://240.0.0.1/
    http://255.255.255.255/
    http://[::]/
    http://[::1]/
    http://[::ffff:127.0.0.1]/
    http://[::ffff:7f00:1]/
    http://[::127.0.0.1]/
    http://[64:ff9b::127.0.0.1]/
    http://[2002:7f00:1::]/
    http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/
    http://[fe80::1]/
    http://[fe80::1%25eth0]/
    http://[fc00::1]/
    http://[fd00:ec2::254]/latest/
    http://[ff02::1]/
    http://[2001:db8::1]/
    http://[::1
    http://example.org:0/
    http://example.org:99999/
    http://example.org:port/
    http://exa mple.org/
    http://example..org/
    http://-example.org/
    http://xn--/
    http://example.org\\@127.0.0.1/
    http:\\\\example.org/
""".strip("\n").split("\n")
HOSTILE = [line.strip(" ") for line in HOSTILE] + [
    "",
    "http://example.org/" + "a" * 2_000,
    "x" * 70,
    "http://exam\x00ple.org/",
    "http://example.org/a\r\nHost: evil",
    "http://example.org/\x1b[31m",
]


@pytest.mark.parametrize("address", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_addresses_are_refused_in_one_line(address: str) -> None:
    with pytest.raises(Refused) as refused:
        check_address(address)
    told = str(refused.value)
    assert told.isprintable()
    assert len(told) <= 300
    assert "secret" not in told


@pytest.mark.parametrize(
    ("address", "plain"),
    [
        ("HTTPS://Example.ORG:443/a/../b?x=1#top", "https://example.org/b?x=1"),
        ("http://example.org", "http://example.org/"),
        ("https://example.org./a", "https://example.org/a"),
        ("https://example.org/a?utm_source=x&id=2&fbclid=3", "https://example.org/a?id=2"),
        ("https://bücher.example/ä", "https://xn--bcher-kva.example/%C3%A4"),
        (" https://example.org/a\n", "https://example.org/a"),
        ("https://8.8.8.8/", "https://8.8.8.8/"),
        ("https://[2606:4700::1111]/", "https://[2606:4700::1111]/"),
        ("https://example.org/..%2f..%2fetc/passwd", "https://example.org/..%2f..%2fetc/passwd"),
    ],
)
def test_addresses_have_one_plain_form(address: str, plain: str) -> None:
    assert check_address(address) == plain
    assert check_address(plain) == plain


def test_a_relative_address_is_one_of_its_base() -> None:
    assert check_address("../b", base="https://example.org/a/c") == "https://example.org/b"
    with pytest.raises(Refused):
        check_address("//127.0.0.1/", base="https://example.org/")


@pytest.mark.parametrize(
    ("entry", "address"),
    [("127.0.0.1:8000", "http://127.0.0.1:8000/"), ("10.0.0.5", "https://10.0.0.5:9/"), ("[::1]:80", "http://[::1]/")],
)
def test_a_setting_allows_a_host(entry: str, address: str) -> None:
    with pytest.raises(Refused):
        check_address(address)
    assert check_address(address, [host_entry(entry)]) == address
    with pytest.raises(Refused):
        check_address("http://127.0.0.1:1/", [host_entry(entry)])


@pytest.mark.parametrize("entry", ["http://example.org", "a/b", "", "host:port", "user@host"])
def test_an_entry_that_is_no_host_is_refused(entry: str) -> None:
    with pytest.raises(Refused):
        host_entry(entry)


@pytest.mark.parametrize(
    "answer",
    [
        ["127.0.0.1"],
        ["93.184.216.34", "10.0.0.1"],
        ["::1"],
        ["fe80::1%eth0"],
        ["::ffff:169.254.169.254"],
        ["2606:4700::1111", "fd00::1"],
        ["0.0.0.0"],
        ["239.1.1.1"],
    ],
)
def test_a_name_with_any_address_that_is_not_public_is_refused(answer: list[str]) -> None:
    with pytest.raises(Refused):
        checked_addresses("example.org", answer)


def test_a_name_with_public_addresses_is_asked_at_these() -> None:
    assert checked_addresses("example.org", ["93.184.216.34", "2606:4700::1111"]) == [
        "93.184.216.34",
        "2606:4700::1111",
    ]
    with pytest.raises(Failed):
        checked_addresses("example.org", [])


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://user:pw@example.org/a", "https://example.org/a"),
        ("https://example.org/a?token=abc&page=2", "https://example.org/a?token=…&page=2"),
        ("https://example.org/a?X-Amz-Signature=abc", "https://example.org/a?X-Amz-Signature=…"),
        ("https://example.org/a?access_token=abc", "https://example.org/a?access_token=…"),
        ("https://example.org/a?monkey=1&q=", "https://example.org/a?monkey=1&q="),
    ],
)
def test_an_address_is_shown_without_its_secrets(address: str, shown: str) -> None:
    assert shown_address(address) == shown
