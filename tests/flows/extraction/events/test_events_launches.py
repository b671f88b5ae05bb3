"""Launches: named models unveiled, launched or put on sale; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "BYD unveiled the Seagull at the Shanghai motor show in April 2023.": [
        "conference byd CN:Shanghai 2023-04-01..2023-04-30",
        "product_launch byd CN:Shanghai 2023-04-01..2023-04-30 byd-seagull",
    ],
    "Orders for the Xiaomi SU7 opened in March.": [
        "product_launch xiaomi - 2024-03-01..2024-03-31 xiaomi-su7",
    ],
    "The Polestar 4 will be launched in South Korea later this year.": [
        "product_launch polestar KR 2024-06-12..2024-12-31 scheduled polestar-4",
    ],
    "Kia has revealed the EV3, which will reach European showrooms in late 2024.": [
        "product_launch kia europe 2024-09-01..2024-12-31 scheduled kia-ev3",
    ],
    "Customer deliveries of the Lucid Gravity begin in the United States in December.": [
        "product_launch lucid US 2024-12-01..2024-12-31 scheduled lucid-gravity",
    ],
    "Stellantis presented the Leapmotor T03 and C10 in Milan on June 3.": [
        "product_launch leapmotor IT:Milan 2024-06-03..2024-06-03 leapmotor-c10 leapmotor-t03",
    ],
    "Hyundai will bring the Inster to Europe this winter.": [
        "product_launch hyundai europe 2024-12-01..2025-02-28 scheduled hyundai-inster",
    ],
    "A cheaper Model Y is expected in China next year.": [
        "product_launch tesla CN 2025-01-01..2025-12-31 scheduled tesla-model-y",
    ],
    "The Nio ET5 made its European debut in October 2022.": [
        "product_launch nio europe 2022-10-01..2022-10-31 nio-et5",
    ],
    "BYD is rolling out the Shark pickup in Mexico this month.": [
        "product_launch byd MX 2024-06-01..2024-06-30 byd-shark",
    ],
    "Ford cancelled the launch of the Explorer EV planned for 2025.": [
        "product_launch ford - 2025-01-01..2025-12-31 cancelled denied ford-explorer-ev",
    ],
    "Priced from £21,999, the Renault 5 goes on sale in the UK in January.": [
        "product_launch renault GB 2025-01-01..2025-01-31 scheduled renault-5",
    ],
    "First shown as a concept in 2022, the Smart #3 arrived in Malaysia in March.": [
        "product_launch smart MY 2024-03-01..2024-03-31 smart-3",
    ],
    "The Zeekr 7X follows in 2025.": [
        "product_launch zeekr - 2025-01-01..2025-12-31 scheduled zeekr-7x",
    ],
    "Pre-orders for the Avatr 11 started in Thailand on June 1.": [
        "product_launch avatr TH 2024-06-01..2024-06-01 avatr-11",
    ],
    "The Jaecoo 7 will hit South African roads in August, followed by the Jaecoo 5 in 2025.": [
        "product_launch jaecoo ZA 2024-08-01..2024-08-31 scheduled jaecoo-j7",
        "product_launch jaecoo ZA 2025-01-01..2025-12-31 scheduled jaecoo-j5",
    ],
    "Leapmotor's C10 had its premiere in Paris.": [
        "product_launch leapmotor FR:Paris - leapmotor-c10",
    ],
    "Tesla began handing over the Cybertruck in the US in November 2023.": [
        "product_launch tesla US 2023-11-01..2023-11-30 tesla-cybertruck",
    ],
    "A facelifted Ioniq 5 reached dealers in Germany last month.": [
        "product_launch hyundai DE 2024-05-01..2024-05-31 hyundai-ioniq-5",
    ],
    "In March BYD added the Sealion 6 to its Australian range.": [
        "product_launch byd AU 2024-03-01..2024-03-31 byd-sealion-6",
    ],
    "Next year sees the arrival of the Kia EV5 in Mexico.": [
        "product_launch kia MX 2025-01-01..2025-12-31 scheduled kia-ev5",
    ],
    "The MG Cyberster will be available in New Zealand from the fourth quarter.": [
        "product_launch mg NZ 2024-10-01.. scheduled mg-cyberster",
    ],
    "It took Volkswagen until May 2024 to launch the ID.7 Tourer in Norway.": [
        "product_launch volkswagen NO ..2024-05-31 volkswagen-id-7-tourer",
    ],
    "Deliveries of the Nio ET9 are scheduled to start in the first quarter of 2025.": [
        "product_launch nio - 2025-01-01..2025-03-31 scheduled nio-et9",
    ],
    "The BYD Atto 2 is still some way off: Germany gets it in 2025.": [
        "product_launch byd DE 2025-01-01..2025-12-31 scheduled byd-atto-2",
    ],
    "Kia's EV9 was launched in South Africa last month.": [
        "product_launch kia ZA 2024-05-01..2024-05-31 kia-ev9",
    ],
    "The Zeekr 001 and Zeekr X were launched in Sweden and the Netherlands in June 2023.": [
        "product_launch zeekr NL 2023-06-01..2023-06-30 zeekr-001 zeekr-x",
        "product_launch zeekr SE 2023-06-01..2023-06-30 zeekr-001 zeekr-x",
    ],
    "The Polestar 3 will be shown in Copenhagen in October.": [
        "product_launch polestar DK:Copenhagen 2024-10-01..2024-10-31 scheduled polestar-3",
    ],
    "Great Wall plans to introduce the Haval Jolion in Mexico by the end of 2024.": [
        "product_launch haval MX ..2024-12-31 scheduled haval-jolion",
    ],
    "Xpeng's G6 has been on sale in Germany since May.": [
        "product_launch xpeng DE 2024-05-01..2024-05-31 xpeng-g6",
    ],
    "In Germany the Xpeng G9, an SUV, and the P7, a saloon, are on sale from July.": [
        "product_launch xpeng DE 2024-07-01.. scheduled xpeng-g9 xpeng-p7",
    ],
    "The Zeekr 8X goes on sale at home in July and in the Gulf states before the end of the year.": [
        "product_launch zeekr CN 2024-07-01..2024-07-31 scheduled zeekr-8x",
        "product_launch zeekr gcc ..2024-12-31 scheduled zeekr-8x",
    ],
    "Britain is to get two GAC models, the Aion UT and its larger sister, the Aion V.": [
        "product_launch aion GB - scheduled aion-ut aion-v",
    ],
    "Mexico and Peru, says the company, will see the Tank 300 next year.": [
        "product_launch tank MX 2025-01-01..2025-12-31 scheduled tank-300",
        "product_launch tank PE 2025-01-01..2025-12-31 scheduled tank-300",
    ],
    "The Leapmotor C10 was the first to be shown in Brazil, in March.": [
        "product_launch leapmotor BR 2024-03-01..2024-03-31 leapmotor-c10",
    ],
    "The arrival of the Zeekr 7X, a rival to the Model Y, is planned for October or November.": [
        "product_launch zeekr - 2024-10-01..2024-11-30 scheduled zeekr-7x",
    ],
    "Kia shows the EV5, an SUV, whose sales are to start in China and Europe at the end of the year.": [
        "product_launch kia CN 2024-12-01..2024-12-31 scheduled kia-ev5",
    ],
    "At the Paris show, which opens on 14 October, Zeekr will take the wraps off the 7X.": [
        "conference zeekr FR:Paris 2024-10-14..2024-10-14 scheduled",
        "product_launch zeekr FR:Paris 2024-10-14..2024-10-14 scheduled zeekr-7x",
    ],
    "Suzuki has opened the order books for the e Vitara at home.": [
        "product_launch suzuki JP - suzuki-e-vitara",
    ],
    "In South Africa the Mahindra XUV 3XO was introduced to the press last week, ahead of a market launch in August.": [
        "product_launch mahindra ZA 2024-06-03..2024-06-09 mahindra-xuv-3xo",
        "product_launch mahindra ZA 2024-08-01..2024-08-31 scheduled mahindra-xuv-3xo",
    ],
    "Togg wants to sell cars in Germany. The T10X was presented there on Monday.": [
        "product_launch togg DE 2024-06-10..2024-06-10 togg-t10x",
    ],
    "BYD showed the Seagull in October 2023. The Seagull is to reach Mexican dealers in the course of the year.": [
        "product_launch byd - 2023-10-01..2023-10-31 byd-seagull",
        "product_launch byd MX 2024-01-01..2024-12-31 scheduled byd-seagull",
    ],
    "Dacia drew the curtain back on the Duster in Bucharest in January.": [
        "product_launch dacia RO:Bucharest 2024-01-01..2024-01-31 dacia-duster",
    ],
    "The European premiere of the Zeekr 7X is to be held in Munich in September.": [
        "product_launch zeekr DE:Munich 2024-09-01..2024-09-30 scheduled zeekr-7x",
    ],
    "The Escort, gone since 2004, will return as an electric hatchback at the end of 2027, says Ford.": [
        "product_launch ford - 2027-12-01..2027-12-31 scheduled ford-escort",
    ],
    "The Xiaomi SU7 had its debut in December 2023 and reached Chinese customers in March 2024.": [
        "product_launch xiaomi - 2023-12-01..2023-12-31 xiaomi-su7",
        "product_launch xiaomi CN 2024-03-01..2024-03-31 xiaomi-su7",
    ],
    "The Zeekr 7X was shown in Milan in May. Sales in Norway begin in August, exports to Israel start in autumn.": [
        "product_launch zeekr IL 2024-09-01..2024-11-30 scheduled zeekr-7x",
        "product_launch zeekr IT:Milan 2024-05-01..2024-05-31 zeekr-7x",
        "product_launch zeekr NO 2024-08-01..2024-08-31 scheduled zeekr-7x",
    ],
    "The Ioniq 9 was shown in New Zealand in February. Deliveries get under way in July. In Australia, sales "
    "began last June.": [
        "milestone hyundai - 2024-07-01..2024-07-31 scheduled",
        "product_launch hyundai AU 2023-06-01..2023-06-30 hyundai-ioniq-9",
        "product_launch hyundai NZ 2024-02-01..2024-02-29 hyundai-ioniq-9",
    ],
    "Nissan will show the Leaf's electric sibling, the new Micra, in Paris in July. The Juke follows a year later.": [
        "product_launch nissan - 2025-07-01..2025-07-31 scheduled nissan-juke",
        "product_launch nissan FR:Paris 2024-07-01..2024-07-31 scheduled nissan-micra",
    ],
    "The Rivian R2 will be delivered to American customers in the first half of next year. Canada gets it "
    "before Christmas.": [
        "product_launch rivian CA ..2024-12-24 scheduled rivian-r2",
        "product_launch rivian US 2025-01-01..2025-06-30 scheduled rivian-r2",
    ],
    "The BMW iX3 will reach European customers in September and the United States in December.": [
        "product_launch bmw US 2024-12-01..2024-12-31 scheduled bmw-ix3",
        "product_launch bmw europe 2024-09-01..2024-09-30 scheduled bmw-ix3",
    ],
    "Honda took the veil off the Insight in Tokyo in May. Now it is clear when the car will be sold: in Japan "
    "from July, in Britain from October.": [
        "product_launch honda GB 2024-10-01.. scheduled honda-insight",
        "product_launch honda JP 2024-07-01.. scheduled honda-insight",
        "product_launch honda JP:Tokyo 2024-05-01..2024-05-31 honda-insight",
    ],
    "The Toyota RAV4 was shown in New York in April. European customers are expected to get the SUV next spring.": [
        "product_launch toyota US:New York 2024-04-01..2024-04-30 toyota-rav4",
        "product_launch toyota europe 2025-03-01..2025-05-31 scheduled toyota-rav4",
    ],
    "MG showed the Cyberster at the Auto Expo in January and finally put it on sale on 12 February.": [
        "conference mg - 2024-01-01..2024-01-31",
        "product_launch mg - 2024-01-01..2024-01-31 mg-cyberster",
        "product_launch mg - 2024-02-12..2024-02-12 mg-cyberster",
    ],
    "Scout has pushed the launch of the Terra from early 2027 into 2028.": [
        "product_launch scout-motors - 2028-01-01..2028-12-31 scheduled scout-terra",
    ],
    "Hongqi is the limousine brand of the FAW group. At the Munich show in September 2023 it had the EHS5 with it.": [
        "conference hongqi DE:Munich 2023-09-01..2023-09-30",
        "product_launch hongqi DE:Munich 2023-09-01..2023-09-30 hongqi-ehs5",
    ],
    "Xpeng is a Chinese maker. Britain will get an Xpeng, the G6.": [
        "product_launch xpeng GB - scheduled xpeng-g6",
    ],
    "Zeekr is in Australia. The first car is an SUV, the X; a multi-purpose vehicle, the 009, will be the "
    "second in 2025.": [
        "product_launch zeekr AU 2025-01-01..2025-12-31 scheduled zeekr-009",
    ],
    "Cupra showed the Raval in May. Britain gets it in September, Australia in 2025.": [
        "product_launch cupra - 2024-05-01..2024-05-31 cupra-raval",
        "product_launch cupra AU 2025-01-01..2025-12-31 scheduled cupra-raval",
        "product_launch cupra GB 2024-09-01..2024-09-30 scheduled cupra-raval",
    ],
    "Mercedes-Benz unveiled the electric EQA in Seoul on 20 April. Sales in the United States begin in the "
    "first half of next year.": [
        "product_launch mercedes-benz KR:Seoul 2024-04-20..2024-04-20 mercedes-benz-eqa",
        "product_launch mercedes-benz US 2025-01-01..2025-06-30 scheduled mercedes-benz-eqa",
    ],
}
NOT_TOLD = [
    "Like the Tesla Model 3, the Seal has a heat pump.",
    "The MG4 sold 30,000 units in Britain last year.",
    "BYD has sold more than 100,000 Atto 3s.",
    "Portugal gets neither the BYD Seal nor the Han before 2026.",
    "Norway saw the BYD Seal take first place last month.",
    "Zeekr opened a showroom in Milan in May. Sales in Norway begin in August.",
    "The 50,000th Rivian R1T will be delivered to American customers next year.",
    "Alfa Romeo presented its range in Jakarta last Friday. In Thailand the Italians had returned with the "
    "Junior's predecessor.",
    "Mahindra makes the Scorpio. The new SUVs will arrive between 2025 and 2030.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_is_not_told(text: str, told: dict[str, list[str]]) -> None:
    assert not [line for line in told[text] if line.split()[0] in ("product_launch",)]
