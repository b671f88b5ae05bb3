"""Jobs with others than the maker, and those of the maker itself."""

from collections.abc import Callable

import pytest

# Published on 15 June 2024.
SENTENCES = {
    "Suppliers around the Kia plant in Zilina will create 10,000 jobs.": [],
    "Dealers of Nissan could lose 1,000 jobs, their association warned.": [],
    "BYD's plant in Szeged will create 10,000 direct and 4,000 indirect jobs.": ["T byd jobs 10000 - HU"],
    "BYD's plant in Szeged will create 10,000 jobs, and 4,000 more at suppliers.": ["T byd jobs 10000 - HU"],
    "BYD is looking for 300 software engineers in Lisbon.": ["T byd jobs 300 - PT"],
    "The expansion brings another 600 posts to Skoda's factory in Kvasiny.": ["T skoda jobs 600 - CZ"],
    "Leapmotor's workforce rose by 40 percent to 12,000 last year.": ["R leapmotor jobs 12000 2023-12-31 +40%"],
    "Suppliers fear that Ford will cut 3,000 jobs in Germany.": ["T ford job_cuts 3000 - DE"],
    "Retailers said Kia will hire 300 people in Zilina.": ["T kia jobs 300 - SK"],
    "Redundancies at Nissan came to 1,000 in 2023.": ["R nissan job_cuts 1000 2023-12-31"],
    "Ford is axing 4,000 jobs in Europe by the end of 2027.": ["T ford job_cuts 4000 2027-12-31 europe"],
    "Volkswagen intends to do without 35,000 posts in Germany by 2030.": ["T volkswagen job_cuts 35000 2030-12-31 DE"],
    "Ford is axing plans to cut 4,000 jobs in Europe.": ["T ford job_cuts 4000 - europe denied"],
    "Suzuki's Hungarian works employ 2,400 people, and another 5,000 work for suppliers.": ["R suzuki jobs 2400 - HU"],
    "Kia wants to cut its headcount in China by 15 percent.": ["T kia jobs -15 - CN"],
}


@pytest.fixture(scope="module")
def read(figures_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return figures_of(list(SENTENCES))


@pytest.mark.parametrize("text", list(SENTENCES))
def test_whose_jobs_they_are(text: str, read: dict[str, list[str]]) -> None:
    assert read[text] == sorted(SENTENCES[text])
