"""Document ids: readable, stable, and never a path."""

import re

import pytest

from flows.collecting.identity import id_of_address, id_of_file
from flows.reading.articles import DOCUMENT_ID


@pytest.mark.parametrize(
    ("address", "begins"),
    [
        ("https://www.example.org/2026/03/New-Plant.html", "example-org-new-plant-"),
        ("https://example.org/", "example-org-"),
        ("https://example.org/news/%C3%89lan%20opens/", "example-org-elan-opens-"),
        ("https://example.org/..%2f..%2fetc%2fpasswd", "example-org-etc-passwd-"),
        ("https://example.org/%00", "example-org-"),
        ("https://[2606:4700::1111]/a", "2606-4700-1111-a-"),
        ("https://example.org/" + "n" * 1_900, "example-org-" + "n" * 60 + "-"),
        ("https://example.org/新工厂", "example-org-"),
    ],
)
def test_an_id_is_made_of_the_address(address: str, begins: str) -> None:
    document_id = id_of_address(address)
    assert re.fullmatch(re.escape(begins) + "[0-9a-f]{8}", document_id)
    assert DOCUMENT_ID.fullmatch(document_id)


def test_addresses_that_differ_have_ids_that_differ() -> None:
    assert id_of_address("https://example.org/a?p=1") != id_of_address("https://example.org/a?p=2")


def test_a_file_has_the_id_of_its_source_and_name() -> None:
    assert re.fullmatch("press-m-rz-plan-[0-9a-f]{8}", id_of_file("press", "M+rz plan.PDF", "x"))
    assert DOCUMENT_ID.fullmatch(id_of_file("press", "../../\udcff.txt", "\udcff"))
