"""Ways of saying that people go, and what is paid for with money put in."""

from collections.abc import Callable

import pytest

# Published on 15 June 2024.
SENTENCES = {
    "Nissan said goodbye to 600 employees in Smyrna.": ["R nissan job_cuts 600 - US"],
    "Volvo Cars has parted company with 1,300 office workers in Sweden.": ["R volvo-cars job_cuts 1300 - SE"],
    "Some 200 people will have to look for other work when Honda closes its office.": ["T honda job_cuts 200 - approx"],
    "Nissan said goodbye to the Micra; 600 employees build the Leaf in Smyrna.": ["R nissan jobs 600 - US"],
    "Some 3,000 people were looking for work when Ford shut its plant in Genk.": ["R ford job_cuts 3000 - BE approx"],
    "Kia employs 300 people on the line in Zilina.": ["R kia jobs 300 - SK"],
    "Proton's new plant needed an investment of 32 million ringgit.": ["R proton investment 32000000 - MYR"],
    "Investing 2 billion yuan, Changan built its works in Rayong.": ["R changan investment 2000000000 - TH CNY"],
    "Investing 2 billion yuan, Changan will build works in Rayong.": ["T changan investment 2000000000 - TH CNY"],
    "The 90 million pounds that Nissan is putting up will pay for a press shop.": [
        "T nissan investment 90000000 - GBP"
    ],
}


@pytest.fixture(scope="module")
def read(figures_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return figures_of(list(SENTENCES))


@pytest.mark.parametrize("text", list(SENTENCES))
def test_what_the_words_tell(text: str, read: dict[str, list[str]]) -> None:
    assert read[text] == sorted(SENTENCES[text])
