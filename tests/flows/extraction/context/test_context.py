"""Context: whose a figure is, where others are named before it or beside it."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
DAY = date(2026, 3, 10)

WHOSE = [
    # A firm that is told of with, through or beside somebody does nothing itself.
    ("JAC is the exception. With its partner Giant Motors it built 28,400 cars in Mexico in 2025.", "jac"),
    ("Toyota is the biggest. With Daihatsu and Hino included, 10.82 million cars were sold in 2024.", "toyota"),
    ("Chery is growing. Alongside contract manufacturer Magna it built 12,000 cars in Graz in 2025.", "chery"),
    ("Chery is growing. Besides its long-standing rival Geely it sold 12,000 cars in Spain in 2025.", "chery"),
    ("Chery is growing. For Geely it was a good year: Geely sold 12,000 cars in Spain in 2025.", "geely"),
    # Whose platform it is does not spend the money.
    ("Ford has new plans. For the Capri, which shares Volkswagen's platform, it invested $2 billion.", "ford"),
    ("Ford has new plans. On the Capri, built on Volkswagen's platform, it spent $2 billion in Cologne.", "ford"),
    ("Ford has new plans. Volkswagen, which shares its platform, invested $2 billion in Cologne.", "volkswagen"),
    # What a verb behind a pronoun is done to.
    ("Zeekr is in Norway. It sees Tesla as its main rival. Sales reached 1,234 cars in 2025.", "zeekr"),
    ("Zeekr is in Norway. The brand counts Tesla and Volvo among its rivals. It sold 1,234 cars in 2025.", "zeekr"),
    ("Zeekr is in Norway. Phone giant Xiaomi sold 1,234 cars in 2025.", "xiaomi"),
    # Who is contrasted with whom a sentence is about, and who is listed behind "than".
    (
        "Infiniti leaves France. Only 58 cars were registered there, whereas Lexus did better. "
        "In all 1,234 cars were sold in 2025.",
        "infiniti",
    ),
    (
        "BYD is fifth. It sold more than Toyota (its rival), Ford (another) and Mazda. The best month, March, "
        "brought 4,811 sales.",
        "byd",
    ),
    # Of several the first, by whatever words they are told.
    ("Omoda and Jaecoo, which share 62 showrooms in Poland, are happy.", "omoda"),
    ("Omoda is here beside Jaecoo, which has 62 showrooms in Poland.", "jaecoo"),
    ("Chery brought Omoda and Jaecoo to Spain. The two brands are sold by more than 70 dealers.", "omoda"),
    ("Chery brought Omoda and Jaecoo to Spain. The two marques sold 12,345 cars in 2025.", "omoda"),
    ("Nio has three marques: Nio, Onvo and Firefly. The three marques delivered 31,305 cars in 2025.", "nio"),
    # "By X's brand": the brand of X's that the text names.
    ("Lexus is in China. Over 600 vehicles were sold there in 2025 by Toyota's luxury brand.", "lexus"),
    ("Dacia sells in Spain. Renault's budget brand has 300 dealers there.", "dacia"),
    ("Dacia sells in Spain. Over 600 vehicles were sold there in 2025 by Renault's dealers.", "renault"),
    # What the company says is not an apposition.
    ("Kia earned less. Revenue, the South Korean company said Wednesday, came to 114 trillion won in 2025.", "kia"),
    # What a firm is to another is no part of its name.
    ("Skywell is in Spain. Importer Arveda Automotive has 48 dealers in Spain.", "arveda-automotive"),
    # Each item of a list is about the maker at its head: its importer is none that another item names.
    (
        "Who sells in Egypt\n\nMG: Mansour, the importer, is content.\n\nBYD: No plant so far. The importer has nine "
        "showrooms.",
        "byd",
    ),
    ("Who sells in Kenya\n\nBYD: No news.\n\nChery: The local partner will open 12 showrooms in 2027.", "chery"),
    # A name that is also a word, at the head of an item and before an aside.
    ("Who sells in Egypt\n\nNissan: No news.\n\nProton: Sold 12,000 cars in 2025.", "proton"),
    ("Geely owns many. Lotus, by contrast, sold 12,000 cars in 2025.", "lotus"),
    ("Geely Holding is big. Its sibling Polestar did better. The brand sold 60,100 cars in 2025.", "polestar"),
    ("Deliveries are down. Deliveries of Toyota and Lexus cars in China fell to 714,500 in 2024.", "toyota"),
]


@pytest.mark.parametrize(("text", "who"), WHOSE)
def test_a_figure_is_whose_the_statement_is(facts_of: Callable[..., Facts], text: str, who: str) -> None:
    found = facts_of(text, DAY)
    assert {row["organization_id"] for row in [*found["results"], *found["targets"]]} == {who}
