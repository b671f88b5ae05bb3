"""New cars of a make that are counted as models."""

from collections.abc import Callable

import pytest

# Published on 15 June 2024.
SENTENCES = {
    "Five new Toyotas will come to Europe in 2026.": ["T toyota new_model_count 5 2026-12-31 europe"],
    "Last year saw seven new Hyundais.": ["R hyundai new_model_count 7 2023-12-31"],
    "Three new electric Kias are due in 2026.": ["T kia new_model_count 3 2026-12-31"],
    "Five new Toyotas were handed over to the police.": [],
    "Three new Kias were burnt in the car park.": [],
    "Lotus's range is to grow from three to five models by 2027.": [
        "R lotus model_count 3 -",
        "T lotus model_count 5 2027-12-31",
    ],
    "Kia put three models on sale in Indonesia last year.": ["R kia new_model_count 3 2023-12-31 ID"],
    "Mahindra has nine SUVs in the pipeline until 2030.": ["T mahindra new_model_count 9 2030-12-31"],
}


@pytest.fixture(scope="module")
def read(figures_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return figures_of(list(SENTENCES))


@pytest.mark.parametrize("text", list(SENTENCES))
def test_new_cars_of_a_make(text: str, read: dict[str, list[str]]) -> None:
    assert read[text] == sorted(SENTENCES[text])
