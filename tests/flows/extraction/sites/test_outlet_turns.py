"""Further outlets without a noun of their own, once outlets are spoken of; 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "Norway now has four Xpeng stores. The newest, in Bodø, was inaugurated on Monday in the presence of the consul. "
    "Before that came Bergen (May 2023), Trondheim (September) and Stavanger (January).": [
        "outlet_opening xpeng NO:Bergen 2023-05-01..2023-05-31",
        "outlet_opening xpeng NO:Bodø 2024-06-10..2024-06-10",
        "outlet_opening xpeng NO:Stavanger 2024-01-01..2024-01-31",
        "outlet_opening xpeng NO:Trondheim 2023-09-01..2023-09-30",
    ],
    "A new BYD showroom stands in Rabat. Three more will open this year, in Fez, Agadir and Tangier.": [
        "outlet_opening byd MA:Agadir 2024-01-01..2024-12-31 scheduled",
        "outlet_opening byd MA:Fez 2024-01-01..2024-12-31 scheduled",
        "outlet_opening byd MA:Tangier 2024-01-01..2024-12-31 scheduled",
    ],
    "There is now a Hongqi dealership in Utrecht. Two others, in Breda and Arnhem, were opened in March.": [
        "outlet_opening hongqi NL:Arnhem 2024-03-01..2024-03-31",
        "outlet_opening hongqi NL:Breda 2024-03-01..2024-03-31",
    ],
    "Leapmotor counts 48 sales points in Italy. Number 49 opens in Bari in July.": [
        "outlet_opening leapmotor IT:Bari 2024-07-01..2024-07-31 scheduled",
    ],
    "Avatr wants to be in German cities with showrooms of its own. Hamburg and Cologne make the start in autumn.": [
        "outlet_opening avatr DE:Cologne 2024-09-01..2024-11-30 scheduled",
        "outlet_opening avatr DE:Hamburg 2024-09-01..2024-11-30 scheduled",
    ],
    "Zeekr has a flagship store in Dubai. Sharjah comes in the second half.": [
        "outlet_opening zeekr AE:Sharjah 2024-07-01..2024-12-31 scheduled",
    ],
    "Great Wall's Malaysian boss looked at the brand's showrooms in Ipoh. One belongs to dealer Sendok. "
    "A further one will open in Kuching in August.": [
        "outlet_opening gwm MY:Kuching 2024-08-01..2024-08-31 scheduled",
    ],
    "Nio has 60 swap stations in Germany. The latest went live in Ulm on Monday, and two more will follow in Kassel "
    "and Bonn by autumn.": [
        "facility nio DE:Bonn ..2024-11-30 scheduled",
        "facility nio DE:Kassel ..2024-11-30 scheduled",
        "facility nio DE:Ulm 2024-06-10..2024-06-10",
    ],
    "BYD has two dealers in Kenya. A third will perhaps open in Mombasa in 2025.": [
        "outlet_opening byd KE:Mombasa 2025-01-01..2025-12-31 scheduled hedged",
    ],
    # Where no town is told, or no more than a country.
    "Zeekr has a showroom in Oslo. A second one will open in August.": [
        "outlet_opening zeekr NO 2024-08-01..2024-08-31 scheduled",
    ],
    "Zeekr has a showroom in Oslo. Another will open in Denmark in August.": [
        "outlet_opening zeekr DK 2024-08-01..2024-08-31 scheduled",
    ],
    # Open since a time: opened then; what may come is hedged.
    "Zeekr has two showrooms in Norway. The newest, in Bergen, has been open since May.": [
        "outlet_opening zeekr NO:Bergen 2024-05-01..2024-05-31",
    ],
    "Zeekr has two showrooms in Norway. A third may follow in Bergen in August.": [
        "outlet_opening zeekr NO:Bergen 2024-08-01..2024-08-31 scheduled hedged",
    ],
    # One that is added, or several, in the words of the frames.
    "Zeekr has a store in Oslo and will add another in Bergen in August.": [
        "outlet_opening zeekr NO:Bergen 2024-08-01..2024-08-31 scheduled",
    ],
    "BYD already has a store in Berlin and wants to open further ones in Hamburg and Munich by July.": [
        "outlet_opening byd DE:Hamburg ..2024-07-31 scheduled",
        "outlet_opening byd DE:Munich ..2024-07-31 scheduled",
    ],
    "Geely set up a flagship store in Cairo in January.": ["outlet_opening geely EG:Cairo 2024-01-01..2024-01-31"],
    # Each town with its time in brackets; a pair of them behind the verb of another.
    "BYD runs 24 showrooms in Colombia. The next ones are due in Pereira (September) and Santa Marta (October).": [
        "outlet_opening byd CO:Pereira 2024-09-01..2024-09-30 scheduled",
        "outlet_opening byd CO:Santa Marta 2024-10-01..2024-10-31 scheduled",
    ],
    "Chery has a showroom in Graz. Linz is to get one in July, Salzburg in September and Innsbruck in October.": [
        "outlet_opening chery AT:Innsbruck 2024-10-01..2024-10-31 scheduled",
        "outlet_opening chery AT:Linz 2024-07-01..2024-07-31 scheduled",
        "outlet_opening chery AT:Salzburg 2024-09-01..2024-09-30 scheduled",
    ],
    "Zeekr has a store in Oslo. Bergen got one in May 2023, Stavanger in June.": [
        "outlet_opening zeekr NO:Bergen 2023-05-01..2023-05-31",
        "outlet_opening zeekr NO:Stavanger 2023-06-01..2023-06-30",
    ],
    "Leapmotor now has a dealership in Turin. Milan comes next, in August.": [
        "outlet_opening leapmotor IT:Milan 2024-08-01..2024-08-31 scheduled",
    ],
    # Cars that are named beside the houses but not launched, and a count of houses in a further clause.
    "Brazilians can now walk into a Zeekr store and drive out with an electric car. Curitiba and Recife get theirs in "
    "November, and 25 points of sale should be in business by the end of 2025.": [
        "outlet_opening zeekr BR:Curitiba 2024-11-01..2024-11-30 scheduled",
        "outlet_opening zeekr BR:Recife 2024-11-01..2024-11-30 scheduled",
    ],
    # A country that gets its first one and where that is; one that there will be; a town that waits for it.
    "Jaecoo opened a showroom in Graz on Monday. Slovenia gets its first, in Maribor, before the end of the year.": [
        "outlet_opening jaecoo AT:Graz 2024-06-10..2024-06-10",
        "outlet_opening jaecoo SI:Maribor ..2024-12-31 scheduled",
    ],
    "Chery has a showroom in Graz. In Linz there will be one in July.": [
        "outlet_opening chery AT:Linz 2024-07-01..2024-07-31 scheduled",
    ],
    "Chery has a showroom in Graz. There has been another in Linz since May.": [
        "outlet_opening chery AT:Linz 2024-05-01..2024-05-31",
    ],
    "Chery has a showroom in Graz. By the end of the year Linz and Salzburg will each have one.": [
        "outlet_opening chery AT:Linz ..2024-12-31 scheduled",
        "outlet_opening chery AT:Salzburg ..2024-12-31 scheduled",
    ],
    "Chery has a showroom in Graz. Customers in Linz will have to wait until August for theirs.": [
        "outlet_opening chery AT:Linz 2024-08-01..2024-08-31 scheduled",
    ],
    "Lucerne will have to wait until August for its Zeekr store.": [
        "outlet_opening zeekr CH:Lucerne 2024-08-01..2024-08-31 scheduled",
    ],
}
# Of cars, of plants, of sales, of what people say, and of what is not spoken of any more.
NOT_TOLD = (
    "Zeekr showed two cars at its store in Oslo. A third will follow in autumn.",
    "Xpeng has a showroom in Lisbon. The second model comes in June in Porto.",
    "MG is launching the IM6 at dealers in Madrid. Rome and Milan follow in July.",
    "BYD has a plant in Brazil and dealers in all states. Recife will follow in 2027.",
    "Deepal runs three showrooms in Sydney. Others say that more will not follow in Melbourne.",
    "Chery has dealers in Lyon. Prices are high. Cars are scarce. Wages are low. Nice follows in July.",
    "The bank has a branch in Turin. A second opens in Milan in July.",
    "Skywell sets up shop in Moscow.",
    "BYD has showrooms in Karachi. Three more are to be opened before the winter.",
    "Nio is building up a network of 80 showrooms in France.",
    "Zeekr has a store in Oslo. In Bergen there will be one election in July.",
    "Zeekr has a store in Oslo. Bergen will have to wait until August for its new bridge.",
    "Zeekr has a store in Oslo. Sales in Bergen got one fifth better in May, and Stavanger likes the brand.",
)


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert [line for line in told[text] if line.startswith(_SITES)] == TOLD[text]


def test_a_site_that_goes_live_is_no_entry(told: dict[str, list[str]]) -> None:
    text = next(text for text in TOLD if text.startswith("Nio has 60 swap stations"))
    assert not [line for line in told[text] if line.startswith("market_entry")]


_SITES = ("outlet_opening", "facility")


@pytest.mark.parametrize("text", NOT_TOLD)
def test_is_not_told(text: str, told: dict[str, list[str]]) -> None:
    assert [line for line in told[text] if line.startswith(_SITES)] == []
