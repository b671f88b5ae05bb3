"""Territories: the countries of ISO 3166-1 and their first-level divisions, as the library rigour lists them.

`rigour.territories` itself needs a C++ compiler to install; its table is a plain JSON string that does not.
"""

import json
from functools import cache

import polars as pl
from rigour._core import territories_jsonl

TERRITORIES = pl.Schema({"term": pl.String, "place": pl.String, "label": pl.String, "city": pl.String})

# Codes that the library has besides the officially assigned ones: reserved, withdrawn and organisations' codes.
_NOT_ASSIGNED = frozenset({"AC", "AN", "CP", "CQ", "DG", "EU", "IC", "IP", "TA", "UN", "ZR", "ZZ", "DD"})


@cache
def load_territories() -> pl.DataFrame:
    """Names of countries (label `country`) and of states and provinces (label `state`, `city` is the state's name).

    Out: TERRITORIES; a country's first row has its short name. `XK` is kept: the press and the library use it.
    """
    rows: list[tuple[str, str, str, str | None]] = []
    for line in territories_jsonl().splitlines():
        if not line.strip():
            continue
        territory = json.loads(line)
        code: str = territory["code"].upper()
        if len(code) == 2 and code not in _NOT_ASSIGNED:
            rows.append((territory["name"], code, "country", None))
            spoken = str(territory.get("in_sentence", "")).removeprefix("the ")
            if spoken and spoken != territory["name"]:
                rows.append((spoken, code, "country", None))
        elif len(code) > 2 and code[2] == "-" and code[:2] not in _NOT_ASSIGNED:
            rows.append((territory["name"], code[:2], "state", territory["name"]))
    return pl.DataFrame(rows, schema=TERRITORIES, orient="row")
