"""Cars that go on with a capacity: what it is raised from and to; 15 June 2024."""

from collections.abc import Callable

import pytest

Figures = Callable[[list[str]], dict[str, list[str]]]

TOLD = {
    "Skoda will lift the annual capacity of its Pune plant to 300,000 units, from the current 180,000 units.": [
        "R skoda production_capacity 180000 - IN",
        "T skoda production_capacity 300000 - IN",
    ],
    "Dacia is expanding the capacity of its Mioveni works to 400,000 units from 350,000 units by 2027.": [
        "R dacia production_capacity 350000 - RO",
        "T dacia production_capacity 400000 - RO",
    ],
    "The new line will increase Tofas's production by 100,000 units to 445,000 units when it opens in 2027.": [
        "T tofas vehicle_production 445000 2027-12-31",
    ],
    "VinFast's plant in Subang has a capacity of 50,000 cars a year. This will be increased to 120,000 units.": [
        "R vinfast production_capacity 50000 - ID",
        "T vinfast production_capacity 120000 - ID",
    ],
    "Kia's plant in Kenya has a capacity of 20,000 units. The company will take it to over 60,000 units.": [
        "R kia production_capacity 20000 - KE",
        "T kia production_capacity 60000 - KE gt",
    ],
    "BYD's plant in Hungary is to raise output to 200,000 cars a year, and in the third stage up to 350,000 cars.": [
        "T byd production_capacity 200000 - HU",
        "T byd production_capacity 350000 - HU le",
    ],
    "Togg's annual capacity stands at 100,000 units and in the second phase will rise to 175,000 units.": [
        "R togg production_capacity 100000 -",
        "T togg production_capacity 175000 -",
    ],
    "Chery hopes to start exporting 500 units from Malaysia in 2024 and reach 12,000 units by 2027.": [
        "T chery vehicle_exports 12000 2027-12-31",
        "T chery vehicle_exports 500 2024-12-31",
    ],
    "Fiat's factory in Oran will make 50,000 cars a year, reaching 80,000 cars.": [
        "T fiat production_capacity 50000 - DZ",
        "T fiat production_capacity 80000 - DZ",
    ],
    "Stellantis is investing 1.2 billion euros in Kenitra. It will double the plant's production capacity by 2030.": [
        "T stellantis investment 1200000000 - MA EUR",
        "T stellantis production_capacity +100 2030-12-31 MA",
    ],
    "To meet growing demand in Europe, Ford Otosan will increase its capacity from 415,000 to 455,000 vehicles.": [
        "R ford-otosan production_capacity 415000 -",
        "T ford-otosan production_capacity 455000 -",
    ],
    "Output of SUVs at Subaru, to be exported mainly to the United States, will fall by 73 percent to 14,000.": [
        "T subaru vehicle_production 14000 - -73%",
    ],
    # Sales are sales, and what is sold beside a capacity too.
    "Nissan's Sunderland plant can build 600,000 cars. It sold 120,000 units, from 100,000 units a year earlier.": [
        "R nissan production_capacity 600000 - GB",
        "R nissan vehicle_sales 100000 -",
        "R nissan vehicle_sales 120000 -",
    ],
    "Mazda will raise its output in Mexico to 230,000 units, while sales are to grow to 120,000 units.": [
        "T mazda vehicle_production 230000 - MX",
        "T mazda vehicle_sales 120000 -",
    ],
    "Isuzu's plant in Samut Prakan has a capacity of 150,000 units. This year sales will rise to 90,000 units.": [
        "R isuzu production_capacity 150000 - TH",
        "T isuzu vehicle_sales 90000 2024-12-31",
    ],
}


@pytest.mark.parametrize("text", TOLD)
def test_what_goes_on_with_a_capacity(text: str, figures_of: Figures) -> None:
    assert figures_of([text])[text] == TOLD[text]
