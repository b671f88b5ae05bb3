"""Markets: literal sentences, what they tell of an organisation in a place, and near misses that tell nothing."""

from datetime import date

import polars as pl
import pytest

from flows.extraction.context.context import Context
from flows.extraction.grammar.article import articles
from flows.extraction.lexicon.vocabulary import Vocabulary
from flows.extraction.markets.markets import market_facts
from flows.extraction.mentions import find_mentions
from flows.reading.sentences import split_sentences

Told = tuple[str, ...]
PUBLISHED = date(2024, 6, 1)

PRESENT: tuple[tuple[str, tuple[Told, ...]], ...] = (
    ("Toyota will lay off 200 people at its Turkish plant next year.", (("toyota", "TR", "present"),)),
    ("In Peru Chery wants to sell 9,000 cars next year.", (("chery", "PE", "present"),)),
    ("Audi wants to close its factory in Belgium in 2025.", (("audi", "BE", "present"),)),
    ("Kia sells in Peru. Sales fell in Chile as well.", (("kia", "PE", "present"), ("kia", "CL", "present"))),
    ("Spaniards bought 4,000 of the new Dacias.", (("dacia", "ES", "present"),)),
    (
        "Kenya and Zambia get their Mahindras by way of Durban.",
        (("mahindra", "KE", "present"), ("mahindra", "ZM", "present")),
    ),
    (
        "Registrations in Denmark fell by 4% last month. Toyota sold 1,200 cars. Skoda had 900, ahead of Kia with 850.",
        (("toyota", "DK", "present"), ("skoda", "DK", "present"), ("kia", "DK", "present")),
    ),
    ("Opel did well in May. In Portugal the brand moved 900 cars.", (("opel", "PT", "present"),)),
    ("Local hero VinFast shifted 6,000 cars in Vietnam.", (("vinfast", "VN", "present"),)),
    ("BYD sells the Atto 3 and the Dolphin in Norway.", (("byd", "NO", "present"),)),
    ("MG has 150 dealers in Britain.", (("mg", "GB", "present"),)),
    ("Kia builds the EV4 at its plant in Slovakia.", (("kia", "SK", "present"),)),
    ("Last year Toyota delivered 28,000 cars to Thai customers.", (("toyota", "TH", "present"),)),
    (
        "Chile and Peru took most of the 12,000 cars that Changan shipped.",
        (("changan", "CL", "present"), ("changan", "PE", "present")),
    ),
    ("Xpeng opened its first showroom in Copenhagen in May.", (("xpeng", "DK", "present"),)),
    ("GWM entered Brazil in 2021.", (("gwm", "BR", "present"),)),
    ("Prices for the Smart #1 in Australia start at A$58,900.", (("smart", "AU", "present"),)),
    (
        "Omoda and Jaecoo are sold in Poland through 40 dealers.",
        (("jaecoo", "PL", "present"), ("omoda", "PL", "present")),
    ),
    ("Hyundai holds 15 per cent of the Indian market.", (("hyundai", "IN", "present"),)),
    ("The head of Nissan Australia welcomed the decision.", (("nissan", "AU", "present"),)),
    ("Volvo's South African managing director, Grant Locke, is happy.", (("volvo-cars", "ZA", "present"),)),
    ("BYD South Africa said prices would not change.", (("byd", "ZA", "present"),)),
    ("Tesla cut the price of the Model Y in Germany.", (("tesla", "DE", "present"),)),
    ("Since 2019 MG has been selling cars in India.", (("mg", "IN", "present"),)),
    ("The Renault 5 is built in Douai, France.", (("renault", "FR", "present"),)),
    ("Lucid has operated a factory in Saudi Arabia since September.", (("lucid", "SA", "present"),)),
    (
        "MG looks to Spain. There the brand outsold Seat last month.",
        (("mg", "ES", "present"), ("seat", "ES", "present")),
    ),
    (
        "Colombia has become BYD's biggest market in South America, with 1,200 cars in April.",
        (("byd", "CO", "present"), ("byd", "south_america", "present")),
    ),
    (
        "Dealers in Portugal, Croatia and Slovenia have been appointed by XPeng.",
        (("xpeng", "HR", "present"), ("xpeng", "PT", "present"), ("xpeng", "SI", "present")),
    ),
    ("Nobody sells more electric cars in Nepal than BYD.", (("byd", "NP", "present"),)),
    ("Zeekr has been available in Malaysia since 2023.", (("zeekr", "MY", "present"),)),
    ("Its Australian arm sold 3,000 Teslas in April.", (("tesla", "AU", "present"),)),
    ("Ten years after its exit, Peugeot has returned to the Philippines.", (("peugeot", "PH", "present"),)),
    ("Egypt's Ghabbour assembles Chery cars near Cairo.", (("chery", "EG", "present"),)),
    ("Geely cars are imported into Israel by a local dealer.", (("geely", "IL", "present"),)),
    ("Of the 9,000 Polestars registered in the first quarter, 2,500 went to Sweden.", (("polestar", "SE", "present"),)),
    ("Hongqi's European chief, Giles Taylor, promises fifteen models by 2028.", (("hongqi", "europe", "present"),)),
    ("In South Africa, where Haval is among the top ten, GWM will add a pick-up.", (("haval", "ZA", "present"),)),
)

PLANNED: tuple[tuple[str, tuple[Told, ...]], ...] = (
    ("Kia is not abandoning its plans for Peru.", (("kia", "PE", "planned"),)),
    ("Kia has not postponed its launch in Peru.", (("kia", "PE", "planned"),)),
    ("Kia has not ruled out a launch in Peru.", (("kia", "PE", "planned", "hedged"),)),
    ("Kia has yet to decide whether to enter Peru.", (("kia", "PE", "planned", "hedged"),)),
    ("Nissan has found an importer for Latvia.", (("nissan", "LV", "planned"),)),
    ("BYD announced moves to begin selling sedans in Mexico.", (("byd", "MX", "planned"),)),
    ("Volvo Cars' works in Slovakia is under construction.", (("volvo-cars", "SK", "planned"),)),
    ("Kia entered Peru. Kia wants to build a plant in the South American country.", (("kia", "PE", "present"),)),
    ("For its next plant Chery settled on Greece.", (("chery", "GR", "planned"),)),
    ("BYD will launch its Yangwang brand in the United Kingdom next year.", (("yangwang", "GB", "planned"),)),
    ("Zeekr plans to enter Japan in 2025.", (("zeekr", "JP", "planned"),)),
    (
        "Leapmotor wants to sell cars in Greece and Romania from the autumn.",
        (("leapmotor", "GR", "planned"), ("leapmotor", "RO", "planned")),
    ),
    ("Nio is considering a return to the Gulf states.", (("nio", "gcc", "planned", "hedged"),)),
    ("Chery may build a factory in Vietnam.", (("chery", "VN", "planned", "hedged"),)),
    ("GWM has no plans to sell cars in Canada.", (("gwm", "CA", "planned", "denied"),)),
    ("Togg will not come to Austria before 2027.", (("togg", "AT", "planned"),)),
    ("BYD is building a plant in Hungary that is due to open next year.", (("byd", "HU", "planned"),)),
    ("Xpeng is said to be preparing for a launch in Italy.", (("xpeng", "IT", "planned", "hedged"),)),
    (
        "After Norway, where it already sells the ET5, Nio will go to Finland.",
        (("nio", "FI", "planned"), ("nio", "NO", "present")),
    ),
    ("Skoda sells cars in India and plans to enter Vietnam.", (("skoda", "IN", "present"), ("skoda", "VN", "planned"))),
    ("The first GAC cars will reach Indonesian dealers in August.", (("gac", "ID", "planned"),)),
    (
        "Exports to Egypt and Morocco should start before the year is out, Geely says.",
        (("geely", "EG", "planned"), ("geely", "MA", "planned")),
    ),
    ("Avatr has scrapped plans to enter the United States.", (("avatr", "US", "planned", "denied"),)),
    (
        "Germany will have to be patient: the Seagull does not get there until 2026, says BYD.",
        (("byd", "DE", "planned"),),
    ),
    ("Canada is off the table for now, Xpeng says.", (("xpeng", "CA", "planned", "denied"),)),
    ("Thailand is the next stop for Deepal. Deliveries begin in December.", (("deepal", "TH", "planned"),)),
    ("Jaecoo's next targets are France and Belgium.", (("jaecoo", "BE", "planned"), ("jaecoo", "FR", "planned"))),
    (
        "BYD's next factories are going up in Hungary, Turkey and Brazil.",
        (("byd", "BR", "planned"), ("byd", "HU", "planned"), ("byd", "TR", "planned")),
    ),
    ("VinFast opens its order books in the Philippines on 15 June.", (("vinfast", "PH", "planned"),)),
    ("The Lynk & Co 08 goes on sale across Europe in October.", (("lynk-and-co", "europe", "planned"),)),
    ("Nio's chief said the United States was not on the agenda.", (("nio", "US", "planned", "denied"),)),
    (
        "Great Britain, the Netherlands and Ireland follow in 2025, Zeekr said.",
        (("zeekr", "GB", "planned"), ("zeekr", "IE", "planned"), ("zeekr", "NL", "planned")),
    ),
    ("Opel could be back in Australia one day.", (("opel", "AU", "planned", "hedged"),)),
    ("Forthing is coming to Italy with three models.", (("forthing", "IT", "planned"),)),
)

EXITED: tuple[tuple[str, tuple[Told, ...]], ...] = (
    ("Renault gave up the Greek market in 2019.", (("renault", "GR", "exited"),)),
    ("After six thin years, Isuzu has disposed of its Egyptian business.", (("isuzu", "EG", "exited"),)),
    ("Mazda might withdraw from Peru.", (("mazda", "PE", "exited", "hedged"),)),
    ("Ford pulled out of India in 2021.", (("ford", "IN", "exited"),)),
    ("Fisker has withdrawn from Austria.", (("fisker", "AT", "exited"),)),
    ("Renault left Russia in May 2022.", (("renault", "RU", "exited"),)),
    ("Toyota has stopped selling cars in Russia.", (("toyota", "RU", "exited"),)),
    ("GWM closed an office and quit Germany in 2024.", (("gwm", "DE", "exited"),)),
    ("Honda ended production in Turkey in 2021.", (("honda", "TR", "exited"),)),
    ("Citroen is to leave Australia at the end of the year.", (("citroen", "AU", "exited"),)),
    ("Mercedes-Benz suspended sales in Russia.", (("mercedes-benz", "RU", "exited"),)),
    ("Infiniti withdrew from Western Europe in 2020.", (("infiniti", "western_europe", "exited"),)),
    (
        "General Motors has turned its back on Europe and ceased production in Venezuela.",
        (("general-motors", "VE", "exited"), ("general-motors", "europe", "exited")),
    ),
    ("Aiways no longer sells cars in Germany.", (("aiways", "DE", "exited"),)),
    ("Seat's departure from Chile was announced on Monday.", (("seat", "CL", "exited"),)),
    ("Holden disappeared from Australia in 2020.", (("holden", "AU", "exited"),)),
    ("Perodua is not sold in Singapore any more.", (("perodua", "SG", "exited"),)),
)

NONE: tuple[tuple[str, tuple[Told, ...]], ...] = (
    ("Jaguar is to reveal the I-Pace at the Geneva Motor Show in Switzerland.", ()),
    ("Honda revealed the e:Ny1 at a media event in Germany.", ()),
    ("Mazda deplored the invasion of Ukraine.", ()),
    ("MG belongs to China's biggest car-maker SAIC.", ()),
    ("EUROPE. The extra duty for SAIC is the highest of all.", ()),
    ("Kia is pleased. Car sales in the Gulf are forecast to grow by 3%.", ()),
    ("Rivian had a record quarter, a feast for America's electric brands.", ()),
    ("The European Union has raised its tariffs on BYD.", ()),
    ("The Chinese maker BYD reported higher profits.", ()),
    ("Zeekr showed the 7X at the Paris Motor Show.", ()),
    ("BYD chairman Wang Chuanfu spoke in Geneva.", ()),
    ("The European Union has put duties on Chinese-built cars such as those of BYD.", ()),
    ("New car sales in Germany fell by 3 per cent in May.", ()),
    ("The prototype of the Polestar 5 was tested in Sweden.", ()),
    ("Wuhu-based Chery wants to sell more cars abroad.", ()),
    ("Tesla's shares rose in New York.", ()),
    ("Norway's government wants to end the sale of petrol cars.", ()),
    ("Kia sells most of its cars outside South Korea.", ()),
    ("Geely signed the agreement with Renault in Seoul.", ()),
    ("VW is recalling the ID.4.", ()),
    ("Lewis Hamilton won the race for Mercedes in Hungary.", ()),
)

DATES: tuple[tuple[str, str | None, str | None], ...] = (
    ("GWM entered Brazil in 2021.", "2021-01-01", "2021-12-31"),
    ("Zeekr plans to enter Japan in 2025.", "2025-01-01", "2025-12-31"),
    ("The Lynk & Co 08 goes on sale across Europe in October.", "2024-10-01", "2024-10-31"),
    ("Leapmotor wants to sell cars in Greece by the end of 2026.", None, "2026-12-31"),
    ("Last year Toyota delivered 28,000 cars to Thai customers.", None, None),
    ("MG has 150 dealers in Britain, 20 more than in 2022.", None, None),
    ("BYD said on 20 May that it will sell cars in Panama.", None, None),
)

BOTH = "Skoda sells cars in India. A second plant in India is planned."
LIST = (
    "Polestar will be sold in four more markets next year. "
    "France comes first, followed by the Czech Republic, Thailand and Brazil."
)
THERE = "Haval is back in the top ten in South Africa. GWM, its parent, sold 2,104 Havals there in May."
PAIR = "Omoda and Jaecoo came to Poland in March. Both brands have 40 dealers there."
SHARES = "In Singapore Zeekr has 2 per cent of the market; BYD has 35 and Tesla 6."
TEXTS = (BOTH, LIST, THERE, PAIR, SHARES)


@pytest.fixture(scope="module")
def told(vocabulary: Vocabulary) -> dict[str, list[dict[str, object]]]:
    """The markets of every text of this module, each text read by itself."""
    texts = [text for text, *_ in (*PRESENT, *PLANNED, *EXITED, *NONE, *DATES)] + list(TEXTS)
    unique = sorted(set(texts))
    documents = pl.DataFrame({"document_id": [f"t{i:03}" for i in range(len(unique))], "text": unique}).with_columns(
        published_on=pl.lit(PUBLISHED)
    )
    sentences = split_sentences(documents)
    found = articles(documents, sentences, find_mentions(sentences, vocabulary), vocabulary)
    return {a.text: [dict(f.cells) for f in market_facts(a, Context(a))] for a in found}


def keys(rows: list[dict[str, object]]) -> set[tuple[object, ...]]:
    """What makes the rows, and how sure they are."""
    return {(r["organization_id"], r["place"], r["status"], r["certainty"]) for r in rows}


@pytest.mark.parametrize(("text", "wanted"), (*PRESENT, *PLANNED, *EXITED, *NONE))
def test_market_is_told(text: str, wanted: tuple[Told, ...], told: dict[str, list[dict[str, object]]]) -> None:
    assert keys(told[text]) == {(*w, "asserted") if len(w) == 3 else w for w in wanted}


@pytest.mark.parametrize(("text", "start", "end"), DATES)
def test_date_is_that_of_the_entry(
    text: str, start: str | None, end: str | None, told: dict[str, list[dict[str, object]]]
) -> None:
    assert {(_day(r, "period_start"), _day(r, "period_end")) for r in told[text]} == {(start, end)}


def _day(row: dict[str, object], column: str) -> str | None:
    return str(row[column]) if column in row else None


def test_market_present_outdoes_the_plan_beside_it(told: dict[str, list[dict[str, object]]]) -> None:
    assert keys(told[BOTH]) == {("skoda", "IN", "present", "asserted")}


def test_list_without_a_verb_goes_on_with_the_plan(told: dict[str, list[dict[str, object]]]) -> None:
    assert {r["status"] for r in told[LIST]} == {"planned"}
    assert {"FR", "CZ", "TH", "BR"} <= {r["place"] for r in told[LIST]}


def test_here_and_there_stand_for_the_country_of_the_article(told: dict[str, list[dict[str, object]]]) -> None:
    assert ("haval", "ZA", "present", "asserted") in keys(told[THERE])


def test_both_brands_are_the_pair_named_before(told: dict[str, list[dict[str, object]]]) -> None:
    assert {("omoda", "PL", "present", "asserted"), ("jaecoo", "PL", "present", "asserted")} <= keys(told[PAIR])


def test_rivals_with_a_share_are_there_too(told: dict[str, list[dict[str, object]]]) -> None:
    assert {("byd", "SG", "present", "asserted"), ("tesla", "SG", "present", "asserted")} <= keys(told[SHARES])
