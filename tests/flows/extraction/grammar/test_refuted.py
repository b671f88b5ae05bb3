"""Reports that somebody denies, and those that nobody does."""

from collections.abc import Callable

import pytest

# Published on 15 June 2024.
SENTENCES = {
    "Nissan denied reports that it will hire 2,000 people in Pune.": ["T nissan jobs 2000 - IN denied"],
    "Reports that Nissan is to hire 2,000 people in Pune are untrue, it said.": ["T nissan jobs 2000 - IN denied"],
    "There is no truth in reports that Tesla is to hire 2,000 people in Pune, the company said.": [
        "T tesla jobs 2000 - IN denied"
    ],
    "Nissan denied that it had planned to spend $1 billion on a new Mexican plant.": [
        "T nissan investment 1000000000 - MX USD denied"
    ],
    "Nissan confirmed reports that it will hire 200 people in Pune.": ["T nissan jobs 200 - IN"],
    "Nissan denied that it would close the plant and said it will hire 200 people in Pune.": ["T nissan jobs 200 - IN"],
    "Nissan, which denied reports of a merger, will hire 200 people in Pune.": ["T nissan jobs 200 - IN"],
    "Nissan disputes reports that it will leave Pune, where it employs 200 people.": ["R nissan jobs 200 - IN"],
    "Nissan said that talk of its closure in Pune was wrong; 200 people work there.": ["R nissan jobs 200 - IN"],
    "Despite reports of weak demand, Nissan will hire 200 people in Pune.": ["T nissan jobs 200 - IN"],
}


@pytest.fixture(scope="module")
def read(figures_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return figures_of(list(SENTENCES))


@pytest.mark.parametrize("text", list(SENTENCES))
def test_what_is_refuted(text: str, read: dict[str, list[str]]) -> None:
    assert read[text] == sorted(SENTENCES[text])
