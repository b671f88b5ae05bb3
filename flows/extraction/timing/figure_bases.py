"""Whether a number is told only to compare with."""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.records import replace
from flows.extraction.wording.small_numbers import SMALL_NUMBER

_BASE = re.compile(
    r"\b(?:from(?: a range of| between| an (?:initial|original|earlier))?|against|versus|compared (?:with|to)"
    rf"|compares with|(?:twice|(?:{SMALL_NUMBER}) times"
    r"|double|half) the|up from|down from|(?<!the year )(?<!a year )(?<!one year )(?<!year-)after|instead of"
    r"|rather than"
    r"|in place of|following|match(?:es|ing)? (?:20\d\d's|last year's)"
    rf"|it had been|it used to be|originally|previously|vs\.?)(?: (?:{APPROXIMATOR}|a|an|the|its|record|(?:net "
    r"|operating |pre-tax |quarterly |annual )*(?:loss|profit|income|earnings) of|(?:sales|revenues?|deliveries|exports"
    r"|output|turnover) of|mere|earlier|previous|original|today's|present|current|existing))* ?\Z",
    re.IGNORECASE,
)


# "14% above the 3.02 million of 2025".
_ABOVE_THE = Needing(
    r"\b(?:above|below|than|beyond|on|over|ahead of|short of|past"
    r"|(?:similar|close|equal|comparable|identical) to|level with|on a par with|in line with) (?:the|its) \Z"
)
_OF_THEN = re.compile(
    r"(?: [a-z]+){0,2} (?:of|in|from|for) (?:20\d\d|last (?:year|quarter|month)|the (?:previous|preceding|prior|same"
    r"|first|second|third|fourth) (?:year|quarter|half|month|period)|a year)\b"
)
_YEAR_AGO = Needing(
    r"\A(?:,? or [^,;]{2,20} (?:a|per) share)?,?[^,;.()\d]{0,25}?(?<!than )\b(?:a year (?:earlier|ago|before)"
    r"|(?:in|for|during) the (?:same (?:\w+ ){1,2}(?:of|in|last|a year|the year|one year|twelve|the previous)\b"
    r"|corresponding "
    r"|prior-year |year-earlier |year-ago ))"
)


# "Almost double last year's 42,094", "triple its 2025 sales of 67,052": what was reached, whatever is planned.
LAST_YEARS_OWN = Needing(
    r"\b(?:[Ll]ast|[Tt]he (?:previous|preceding|prior)) (?:fiscal |financial )?(?:year|month|quarter)'s "
    rf"(?:(?:record|total|actual|modest|{APPROXIMATOR}) )*\Z"
)
# "Wants to outdo the 82,000 cars that it delivered last year".
_THAT_WERE_SOLD = Needing(
    r"(?: [a-z-]+){1,4} (?:(?:that|which) )?(?:it|they|the (?:brand|company|group|carmaker|firm|maker)) (?:had )?"
    r"(?:sold|delivered|built|made|exported|shipped|registered|produced|handed over)\b"
)
# "Rises from over 100,000 cars a year to over 300,000".
_FROM_OVER = re.compile(rf"\bfrom (?:just |only |currently |a )?(?:{APPROXIMATOR}) \Z")
_TO_SO_MANY = re.compile(rf"(?: [a-z-]+){{0,5}} to (?:(?:{APPROXIMATOR}|between|a|an) )*\d")
# "Wants to start a year earlier": no year that the number before it is of.
_VERB_AHEAD = re.compile(r"\b(?:starts?|begins?|opens?|comes?|arrives?|launch\w*|wants?|will|plans?|to)\b")


def is_base(sentence: Sentence, number: Mention) -> bool:
    """Whether a number is told only to compare with: `from 13,548`, `compared with 840,000 last year`, `after 22,074
    in the first`.
    """
    lead = "from " if number.surface.startswith("from ") else ""
    before = sentence.before(number, 40) + lead
    ago = _YEAR_AGO.match(sentence.after(number, 50), of=sentence.text)
    if ago is not None and _VERB_AHEAD.search(ago[0]) is None:
        return True
    if LAST_YEARS_OWN.search(before, of=sentence.text) is not None:
        return True
    if before.endswith("the ") and _THAT_WERE_SOLD.match(sentence.after(number, 70), of=sentence.text) is not None:
        return True
    if _ABOVE_THE.search(before, of=sentence.text) and _OF_THEN.match(sentence.after(number, 40)):
        return True
    if _FROM_OVER.search(before) and _TO_SO_MANY.match(sentence.after(number, 70)):
        return True
    return _BASE.search(before) is not None and not re.search(
        r"\b(?:participants|visitors|guests|people|starting|prices?|priced|ranging|pick|choose|select|chosen"
        r"|choice) from (?:the |its |among )?\Z",
        before,
    )


# "From last year's 1.3 million to 1.6 million": that year is the first number's alone.
_OF_A_NUMBER = re.compile(r"'s (?:[a-z-]+ ){0,3}?[$€£]?\d")


def times_a_number(sentence: Sentence, period: Mention, number: Mention) -> bool:
    """Whether a time is that of another number, whose it is told to be."""
    owned = _OF_A_NUMBER.match(sentence.after(period, 40)) if period.end < number.start else None
    return owned is not None and period.end + owned.end() < number.start


# "Compared with a 2022 loss of 250 million", "beating its 2023 record of 55,000": the year that the noun bears.
_BORNE_BY_A_NOUN = re.compile(
    r"\b(?:an?|the|its|their|[A-Z][\w&-]+'s?|from|with|to|than) ((?:19|20)\d\d) (?:[a-z-]+ ){0,2}?"
    r"(?:loss|profit|income|earnings|revenues?|turnover|sales|deliveries|exports|output|production|record|total|figure"
    rf"|result|tally|high|peak|volume) of{ABOUT} \Z"
)
# "From April, during which it delivered 34,800": the time that the clause says more of.
_IN_WHICH_IT_DID = re.compile(
    r",? (?:during which|in which|when) (?:it|they|the [a-z]+|[A-Z][\w&-]*(?: [A-Z][\w&-]*)?)(?: [a-z]+ly| had)*"
    r" (?:delivered|sold|built|made|produced|exported|shipped|registered|reported|posted|recorded|moved|handed over"
    rf"|managed|achieved|reached){ABOUT} "
)


def owned_time(sentence: Sentence, number: Mention) -> Mention | None:
    """The time of which a number is: "last year's 42,094", "a 2022 loss of 250 million", "April, when it sold 6,658";
    None where it has no such time.
    """
    before = sentence.before(number, 60)
    own = LAST_YEARS_OWN.search(before, of=sentence.text)
    if own is not None:
        start = number.start - len(own[0])
        return next((replace(p, relation="in") for p in sentence.of("period") if p.start <= start < p.end), None)
    borne = _BORNE_BY_A_NOUN.search(before)
    if borne is not None:
        start = number.start - len(before) + borne.start(1)
        return next((replace(p, relation="in") for p in sentence.of("period") if p.start <= start < p.end), None)
    told = [p for p in sentence.of("period") if p.end <= number.start and p.granularity in _OF_WHICH_MORE]
    if told and _IN_WHICH_IT_DID.fullmatch(sentence.slice(told[-1].end, number.start)):
        return replace(told[-1], relation="in")
    return None


_OF_WHICH_MORE = frozenset({"month", "quarter", "half", "year"})
