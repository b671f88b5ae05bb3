"""Words: the closed vocabulary that English dates and periods are made of."""

_MONTH_NAMES = """
january jan
february feb
march mar
april apr
may
june jun
july jul
august aug
september sept sep
october oct
november nov
december dec
"""
_WEEKDAY_NAMES = """
monday mon
tuesday tues tue
wednesday weds wed
thursday thurs thur thu
friday fri
saturday sat
sunday sun
"""
_CARDINALS = """
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen
"""
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = """
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
sixteenth seventeenth eighteenth nineteenth twentieth
"""
_FUNCTION_WORDS = """
the of in on at by to and or a an as so far s time no not than later latest earlier earliest sooner early late mid
middle beginning start starting started outset end ends ended ending close closing eve rest remainder whole all full
entire before after until till til since from within inside between through throughout during over for next last this
these that coming past previous following current present ongoing same prior upcoming recent final opening latter back
course half couple few several some around about approximately roughly circa ago now hence date today yesterday tomorrow
tonight yearend midyear fiscal financial calendar period ytd onward onwards is out up ahead ever effective beyond soon
even long across sometime my our its it running thousand turn including inclusive right way preceding midway halfway
afterwards thereafter when once
"""
_UNITS = "day week fortnight month quarter qtr half semester year yr decade"
_AMBIGUOUS_MONTHS = "jan mar may june jun april apr august aug sep dec march oct nov feb"


def _numbered(lines: str, start: int) -> dict[str, int]:
    """Every word of a line with the line's number."""
    return {
        word: number for number, line in enumerate(lines.strip().splitlines(), start=start) for word in line.split()
    }


MONTHS = _numbered(_MONTH_NAMES, 1)
WEEKDAYS = _numbered(_WEEKDAY_NAMES, 0)
# Words that are months only in company: also verbs, given names, or too short.
AMBIGUOUS_MONTHS = frozenset(_AMBIGUOUS_MONTHS.split())
UNITS = frozenset(_UNITS.split())
# First month, last month (above 12: of the next year), and the code of EDTF level 1.
SEASONS = {
    "spring": (3, 5, 21),
    "summer": (6, 8, 22),
    "autumn": (9, 11, 23),
    "fall": (9, 11, 23),
    "winter": (12, 14, 24),
}
CARDINALS = {word: number for number, word in enumerate(_CARDINALS.split(), start=1)}
TENS = {word: 10 * number for number, word in enumerate(_TENS.split(), start=2)}
ORDINALS = {word: number for number, word in enumerate(_ORDINALS.split(), start=1)} | {"thirtieth": 30}
# All other words that may stand inside of a date expression.
FUNCTION_WORDS = tuple(_FUNCTION_WORDS.split())
