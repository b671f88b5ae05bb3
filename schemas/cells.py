"""Cells: a value as the CSV files and the evidence write it."""

import datetime as dt


def written(value: object) -> str:
    """One value as it is written in the CSV, before any escaping: null is empty, whole figures have no decimal point.

    >>> written(50000.0), written(2.5), written(True), written(dt.date(2024, 3, 20))
    ('50000', '2.5', 'true', '2024-03-20')
    """
    if isinstance(value, str):  # as most are
        return str(value)
    match value:
        case None:
            return ""
        case bool():
            return str(value).lower()
        case float():
            return str(value).removesuffix(".0")
        case dt.datetime():
            return value.astimezone(dt.UTC).isoformat().replace("+00:00", "Z")
        case dt.date():
            return value.isoformat()
        case _:
            return str(value)
