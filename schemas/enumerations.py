"""The closed sets of values that the contract names, each in the contract's order.

A value outside its set is a failure, never mapped to a default. Units and metrics belong together in
UNITS_OF_METRIC: which unit may stand beside which metric.
"""

from collections.abc import Mapping
from types import MappingProxyType

CERTAINTIES = ("asserted", "hedged", "denied")
COMPARATORS = ("eq", "gt", "ge", "lt", "le", "approx")
ORGANIZATION_KINDS = ("carmaker", "brand", "distributor", "supplier", "authority", "other")

EVENT_TYPES = (
    "conference",
    "product_launch",
    "market_entry",
    "market_exit",
    "partnership",
    "plant",
    "facility",
    "outlet_opening",
    "milestone",
    "acquisition",
    "funding",
    "appointment",
)
EVENT_STATUSES = ("occurred", "scheduled", "cancelled")
PARTICIPANT_ROLES = ("host", "guest", "speaker", "partner", "exhibitor")

BODY_STYLES = (
    "suv",
    "sedan",
    "hatchback",
    "wagon",
    "coupe",
    "mpv",
    "pickup",
    "van",
    "bus",
    "truck",
    "sports_car",
    "city_car",
    "two_wheeler",
)
SEGMENTS = ("mini", "small", "compact", "mid_size", "large", "luxury")
POWERTRAINS = ("bev", "phev", "erev", "hev", "fcev", "ice", "ev")
MODEL_STATUSES = ("planned", "on_sale", "concept", "discontinued")

MARKET_STATUSES = ("present", "planned", "exited")
OUTCOMES = ("open", "on_track", "behind", "met", "missed", "withdrawn", "superseded", "unknown")

#: Alphabetic codes of ISO 4217 for money: the active ones, and HRK, SLL and ZWL, withdrawn since 2020, in which older
#: articles still reckon. Funds, metals and test codes are left out.
CURRENCIES = tuple(
    """
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF
    CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK
    HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA
    MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD
    RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX
    USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG ZWL
    """.split()
)

_VEHICLES = ("vehicles", "vehicles_per_month", "vehicles_per_year")
_SHARE = ("percent",)

#: Which units a metric may be told in. Orders are counted in vehicles, or in the people who placed them.
UNITS_OF_METRIC: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "vehicle_sales": _VEHICLES,
        "vehicle_exports": _VEHICLES,
        "vehicle_production": _VEHICLES,
        "production_capacity": ("vehicles_per_year", "vehicles_per_month"),
        "vehicle_orders": (*_VEHICLES, "people"),
        "market_count": ("markets",),
        "new_market_count": ("markets",),
        "model_count": ("models",),
        "new_model_count": ("models",),
        "outlet_count": ("outlets",),
        "new_outlet_count": ("outlets",),
        "charging_point_count": ("charging_points",),
        "investment": CURRENCIES,
        "revenue": CURRENCIES,
        "profit": CURRENCIES,
        "rd_spending": CURRENCIES,
        "market_share": _SHARE,
        "electrified_share": _SHARE,
        "local_content": _SHARE,
        "jobs": ("people",),
        "job_cuts": ("people",),
    }
)
METRICS = tuple(UNITS_OF_METRIC)
#: Parts of a whole: between 0 and 100 percent.
SHARE_METRICS = tuple(metric for metric, units in UNITS_OF_METRIC.items() if units == _SHARE)
#: The one metric whose level may be below zero: a loss.
SIGNED_METRICS = ("profit",)
UNITS = (
    "vehicles",
    "vehicles_per_year",
    "markets",
    "models",
    "outlets",
    "charging_points",
    "vehicles_per_month",
    "percent",
    "people",
    *CURRENCIES,
)

#: ISO 3166-1 alpha-2, and XK, the user-assigned code under which Kosovo is commonly reported.
COUNTRIES = tuple(
    """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA
    CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA
    GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP
    KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS
    MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS
    RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW
    TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
    """.split()
)
REGIONS = (
    "africa",
    "asean",
    "asia",
    "asia_pacific",
    "caribbean",
    "central_america",
    "central_asia",
    "central_europe",
    "cis",
    "east_africa",
    "east_asia",
    "eastern_europe",
    "europe",
    "european_union",
    "gcc",
    "latin_america",
    "mena",
    "middle_east",
    "nordics",
    "north_africa",
    "north_america",
    "northern_europe",
    "oceania",
    "south_america",
    "south_asia",
    "southeast_asia",
    "southern_africa",
    "southern_europe",
    "sub_saharan_africa",
    "west_africa",
    "western_europe",
    "worldwide",
    "left_hand_drive",
    "right_hand_drive",
)
PLACES = (*COUNTRIES, *REGIONS)

#: Datasets whose rows are stated by documents: each row has its own lines in `evidence`.
CITED_DATASETS = (
    "organizations",
    "people",
    "events",
    "participants",
    "models",
    "markets",
    "targets",
    "results",
    "quotes",
)
#: Datasets whose rows `evidence` may point at: the cited ones; `documents`, for what their text alone says of them; and
#: `progress`, which is derived from targets and results.
EVIDENCE_DATASETS = (*CITED_DATASETS, "documents", "progress")
