"""Vehicle cues: which word tells what is counted, and for which time; as of 15 June 2024."""

from collections.abc import Callable

import pytest

Read = Callable[[list[str]], dict[str, list[str]]]
TOLD: dict[str, list[str]] = {
    "GWM plans to produce up to 25,000 vehicles in 2025.": ["T gwm vehicle_production 25000 2025-12-31 le"],
    "GWM plans to make up to half a million vehicles in 2025.": ["T gwm vehicle_production 500000 2025-12-31 le"],
    "Rivian reported 9,000 deliveries and 10,000 units produced in May.": [
        "R rivian vehicle_production 10000 2024-05-31",
        "R rivian vehicle_sales 9000 2024-05-31",
    ],
    "Rivian reported 9,000 cars produced and 8,000 sold in May.": [
        "R rivian vehicle_production 9000 2024-05-31",
        "R rivian vehicle_sales 8000 2024-05-31",
    ],
    "Rivian sold 9,000 cars built by a partner in May.": ["R rivian vehicle_sales 9000 2024-05-31"],
    # A share of the total is a share of the whole, whose time is its own.
    "Kia wants EVs to account for 30% of its total sales by 2030.": ["T kia electrified_share 30 2030-12-31"],
    # "Once" is no former time where something is finished.
    "Once fully operational, the plant is projected to deliver up to 400,000 vehicles annually, Rivian said.": [
        "T rivian production_capacity 400000 - le",
    ],
    # What somebody thinks that a firm is worth is not put in.
    "Mahindra's unit was valued at $9.1bn when it attracted investment last year.": [],
    # In a time that is told in front, so many are reported that were sold in it.
    "In the first quarter, Nio reported 18,701 deliveries.": ["R nio vehicle_sales 18701 2024-03-31"],
    "In May, Nio reported 21,000 deliveries for the first quarter.": ["R nio vehicle_sales 21000 2024-03-31"],
    "On Tuesday, Nio reported 18,701 deliveries for May.": ["R nio vehicle_sales 18701 2024-05-31"],
    # Who was able to has done it.
    "In May, the business of Neta was only able to deliver 534 cars.": ["R neta vehicle_sales 534 2024-05-31"],
    "Neta will be able to deliver 5,340 cars in July.": ["T neta vehicle_sales 5340 2024-07-31"],
    # What a state aims for is nobody's aim.
    "GAC has a plant in Rayong, supporting the government's target for EVs to account for 30% of output by 2030.": [],
    "GAC wants to help with Thailand's target of selling 1 million EVs in 2025.": [],
    "GAC has a target of selling 1 million EVs in 2025.": ["T gac vehicle_sales 1000000 2025-12-31"],
    # Where most of them were is not where all were.
    "In May Chery sold around 72,100 cars, primarily in Turkey.": ["R chery vehicle_sales 72100 2024-05-31 approx"],
    "In May Chery sold around 7,100 cars in Turkey.": ["R chery vehicle_sales 7100 2024-05-31 TR approx"],
    # What is compared with is another time.
    "Ford sold 530,000 cars in the first quarter. The F-150 came to 199,000, up 30% from the fourth quarter.": [
        "R ford vehicle_sales 199000 2024-03-31 +30%",
        "R ford vehicle_sales 530000 2024-03-31",
    ],
    "Ford sold 53,000 cars in May. Output reached 61,000, topping the April figure.": [
        "R ford vehicle_production 61000 2024-05-31",
        "R ford vehicle_sales 53000 2024-05-31",
    ],
    "Kia will raise exports by 20% from the third quarter.": ["T kia vehicle_exports +20 -"],
    # Whose country a maker is of, and on what something depends, is not where it counts.
    "Changan, one of China's biggest carmakers, targets an output of 200,000 cars by 2026.": [
        "T changan vehicle_production 200000 2026-12-31",
    ],
    "GWM has a plant in Brazil. It may create up to 2,000 jobs there once exports to Mexico begin.": [
        "T gwm jobs 2000 - BR le hedged",
    ],
    # What a market is of a larger one is no maker's, what is measured by its ground is not counted, and what comes
    # later is not denied.
    "Brazil, a country that accounted for 40% of electric car registrations in the region, is Chery's first.": [],
    "Kia opened a 4,500 sq. metre hall with 45 new outlets in Portugal.": ["R kia new_outlet_count 45 - PT"],
    "Seat is postponing production at its 4 billion euro plant in Sagunto.": ["T seat investment 4000000000 - ES EUR"],
    "Seat denied investing 4 billion euros in its plant in Sagunto.": [],
}


@pytest.mark.parametrize("text", TOLD)
def test_what_is_counted(text: str, figures_of: Read) -> None:
    assert figures_of(list(TOLD))[text] == TOLD[text]
