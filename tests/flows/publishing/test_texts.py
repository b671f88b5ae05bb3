"""A text is published only where its licence is known to allow it."""

import polars as pl
import pytest

from flows.publishing.texts import may_publish, publishable
from tests.flows.publishing.world import datasets, texts


def allowed(license_id: str | None) -> bool:
    frame = pl.DataFrame({"license": [license_id]}, schema={"license": pl.String})
    return bool(frame.select(may_publish(pl.col("license"))).item())


@pytest.mark.parametrize(
    "license_id",
    [
        "CC0-1.0",
        "CC-BY-4.0",
        "cc-by-3.0",
        "CC-BY-SA-4.0",
        "CC-BY-ND-4.0",
        "CC-BY-3.0-US",
        "OGL-UK-3.0",
        "https://creativecommons.org/licenses/by/4.0/",
        "http://creativecommons.org/licenses/by-sa/3.0/de/deed.en",
        "https://creativecommons.org/publicdomain/zero/1.0/legalcode",
    ],
)
def test_open_licence_lets_the_text_be_published(license_id: str) -> None:
    assert allowed(license_id)


@pytest.mark.parametrize(
    "license_id",
    [
        None,
        "",
        "all rights reserved",
        "CC-BY-NC-4.0",
        "CC-BY-NC-ND-4.0",
        "CC-BY",
        "CC-BY-5.0",
        "xCC-BY-4.0",
        "CC-BY-4.0 AND LicenseRef-press",
        "https://creativecommons.org/licenses/by-nc/4.0/",
        "https://example.org/creativecommons.org/licenses/by/4.0/",
    ],
)
def test_any_other_or_none_does_not(license_id: str | None) -> None:
    assert not allowed(license_id)


def test_publishable_texts_are_those_of_documents_with_leave() -> None:
    assert publishable(datasets()["documents"], texts())["document_id"].to_list() == ["open"]
