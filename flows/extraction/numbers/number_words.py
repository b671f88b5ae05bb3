"""Number words: what the words, letters and signs of a numeral are worth."""

UNITS = {
    **{
        word: float(value)
        for value, word in enumerate(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
            "seventeen eighteen nineteen".split()
        )
    },
    "naught": 0.0,
    "nought": 0.0,
    "nil": 0.0,
}
TENS = {
    word: 10.0 * value for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}
SCALES = {
    "hundred": 1e2, "hundreds": 1e2, "thousand": 1e3, "thousands": 1e3, "million": 1e6, "millions": 1e6,
    "billion": 1e9, "billions": 1e9, "trillion": 1e12, "trillions": 1e12, "lakh": 1e5, "lakhs": 1e5, "lac": 1e5,
    "lacs": 1e5, "lkh": 1e5, "lkhs": 1e5, "crore": 1e7, "crores": 1e7, "krore": 1e7, "krores": 1e7, "koti": 1e7,
    "dozen": 12.0, "dozens": 12.0, "doz": 12.0, "dozs": 12.0, "dzs": 12.0,
    "bn": 1e9, "bln": 1e9, "mn": 1e6, "mln": 1e6, "mil": 1e6, "mio": 1e6, "tn": 1e12, "tln": 1e12, "trn": 1e12,
    "cr": 1e7,
}  # fmt: skip
# Letters that are a scale only where they touch the digits, or follow digits that have a separator.
LETTER_SCALES = {"k": 1e3, "m": 1e6, "mm": 1e6, "b": 1e9}
ORDINALS = {
    "first": 1.0, "second": 2.0, "third": 3.0, "fourth": 4.0, "fifth": 5.0, "sixth": 6.0, "seventh": 7.0, "eighth": 8.0,
    "ninth": 9.0, "tenth": 10.0, "eleventh": 11.0, "twelfth": 12.0, "thirteenth": 13.0, "fourteenth": 14.0,
    "fifteenth": 15.0, "sixteenth": 16.0, "seventeenth": 17.0, "eighteenth": 18.0, "nineteenth": 19.0,
    "twentieth": 20.0, "thirtieth": 30.0, "fortieth": 40.0, "fiftieth": 50.0, "sixtieth": 60.0, "seventieth": 70.0,
    "eightieth": 80.0, "ninetieth": 90.0, "hundredth": 1e2, "thousandth": 1e3, "millionth": 1e6, "billionth": 1e9,
    "trillionth": 1e12, "lakhth": 1e5,
}  # fmt: skip
DENOMINATORS = {"half": 2.0, "halves": 2.0, "quarter": 4.0, "quarters": 4.0}
VULGAR = {
    "½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4, "⅕": 1 / 5, "⅖": 2 / 5, "⅗": 3 / 5, "⅘": 4 / 5,
    "⅙": 1 / 6, "⅚": 5 / 6, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8,
}  # fmt: skip
# A number as a pattern, in digits or in words: "12,000", "1.2 million", "forty-two", "three hundred", "dozens of".
_NUMERALS = "|".join(word for words in (UNITS, TENS, SCALES) for word in words if len(word) > len("bn"))
NUMERAL = (
    rf"(?:\d[\d,.]*(?: (?:{'|'.join(SCALES)}))?|(?:(?:half )?an? )?"
    rf"(?:{_NUMERALS})(?:[ -](?:and )?(?:{_NUMERALS})){{0,3}}"
    r"(?: of)?)"
)
