"""Comparisons: makers with whose trade in a place a sentence compares that of another ("more cars than X", "left X
behind", "on a par with X"): who is compared is there as well.
"""

import re
from collections.abc import Sequence

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.lexicon.car_words import MANY_BODIES
from flows.extraction.lexicon.trader_words import OUTLETS
from flows.extraction.wording.needed import Needing

# What trade is counted in.
_COUNTED = (
    r"(?:cars|vehicles|EVs|units|examples|registrations|deliveries|sales|handovers|orders|buyers|customers"
    rf"|{MANY_BODIES}|hybrids|utes|{OUTLETS}|business)"
)
# Between the word that compares and the first name: "than those of the compatriots X and Y".
_OTHERS = (
    r"(?:(?:those of|that of|the likes of|the figures? (?:of|for)|the|its|their|even|both|local|fellow|compatriots?|"
    r"rivals?|market|leaders?|sister|brands?|giants?|much larger|bigger|[A-Z][a-z]+(?:ese|ish|ean|an|ch)) )*"
)
_IN = r"(?: (?:in|on|across|here|there)(?: the)?(?: [\w-]+){0,3})?"
_MORE = Needing(
    rf"\b(?:more|fewer|less|better|worse|as many|as much|as well|as strongly"
    rf"|twice as many)(?: [\w-]+){{0,3}}? {_COUNTED}"
    rf"{_IN} (?:than|as) {_OTHERS}\Z"
    rf"|\b(?:more|fewer|less|better|worse|faster|slower|as many|as much|as well|as fast){_IN} (?:than|as) {_OTHERS}\Z"
    rf"|\b(?:share|sales|registrations|volumes?|deliveries|network)(?: [\w.%-]+){{0,7}}? than {_OTHERS}\Z"
    rf"|\b[a-z]+er (?:share|slice|sales|registrations|volumes?|deliveries|network|figures?|total)"
    rf"(?: [\w-]+){{0,4}}? than {_OTHERS}\Z"
)
# "On a par with X", "within reach of X", "past X": where a maker stands beside another.
_BESIDE = Needing(
    rf"\b(?:past|on (?:a par|level terms|an equal footing) with|level with|equal (?:to|with)|within (?:[\w-]+ )?"
    rf"(?:reach|sight|striking distance) of|clos(?:e|es|ed|ing) in on|clear of|short of|close to|not far (?:from|off|"
    rf"behind)|shoulder to shoulder with|in the company of|side by side with) {_OTHERS}\Z"
)
# "Its sales exceed those of X": a verb that compares, of what is no money and no merit of a car.
_EXCEEDS = Needing(
    rf"\b(?:exceed|surpass|eclips|outstrip|outpac|match|equal|rivall|undercut|outrank)(?:s|es|e|ed|ing"
    rf"|ting)? {_OTHERS}\Z"
)
_WORTH = re.compile(
    r"\b(?:value|valuation|worth|capitali[sz]ation|profits?|revenues?|turnover|margins?|range|power|output|performance|"
    r"acceleration|quality|battery|wages|debts?)\b"
)
# "Left X far behind", "puts X in the shade".
_LEAVES = Needing(rf"\b(?:leav(?:es?|ing)|left|puts?|putting|push(?:es|ed|ing)?) {_OTHERS}\Z")
_BEHIND = re.compile(
    r"\A (?:(?:far|well|clearly|comfortably|narrowly|way|a long way|just|even) )*"
    r"(?:behind|trailing|standing|in (?:its|their|the) (?:wake|dust|shade|rear-view mirror)"
    r"|(?:down )?(?:in|into|to) (?:second|third|fourth|fifth|sixth) (?:place|spot|position))\b"
)
# "X had more", "X did even better": what is left out is what the sentence before counts.
_HAD_MORE = Needing(
    r"\A (?:(?:also|still|alone) )?(?:sells?|sold|had|has|have|did|does|do|delivered|registered|managed|shifted|moved|"
    r"fared|scored|grew|achieved) (?:(?:even|far|still|many|slightly|rather|somewhat|much|a little|a few|well) )*"
    r"(?:more|fewer|better|worse|less|faster|(?:about |roughly |almost |nearly |twice |half )?as (?:many|much|well))\b"
    r"(?! [a-z]+ (?:money|profit|staff|people|jobs|models|range|power)\b)"
)

# What a sentence must tell for a comparison to be one of trade.
_TRADE = Needing(
    rf"\b(?:{_COUNTED}|shares?|sells?|sold|registered|delivered|market|(?:best|record|strongest|weakest"
    rf"|worst) (?:month|"
    r"quarter|half|year)|drawn level|draws? level|level terms|on a par|ranking|table|charts)\b"
)
# "Behind it are X, Y and, for the first time, Z".
_INVERTED = Needing(
    r"\b(?:[Bb]ehind|[Aa]head of|[Aa]fter|[Bb]elow|[Aa]bove|[Bb]eside) (?:it|them|the (?:two|three|leader|winner|pair"
    r"|trio))"
    r"(?: in (?:the|this) [a-z]+)? (?:are|is|were|was|comes?|came|follow(?:s|ed)?|stands?|stood|ranks?|ranked)\b"
    r"[^;:.()]{0,60}\Z"
)
# How far back stands what is compared.
_NEAR = 60
# "X has already done so": what the sentence before tells of another.
_DID_THE_SAME = re.compile(
    r"\A (?:(?:both|all|also|already) )*(?:(?:has|have|had) (?:(?:already|also|since|long|both|all|recently|just) )*"
    r"(?:done (?:so|the same|likewise)|followed suit)|did (?:so|the same|likewise)|followed suit)\b"
)


def is_compared_with(sentence: Sentence, run: Sequence[Mention]) -> bool:
    """Whether a list of makers stands where the words compare with them what somebody sells, or let them do so."""
    before, after = sentence.slice(sentence.start, run[0].start), sentence.after(run[-1], 50)
    if _INVERTED.search(before, of=sentence.text) is not None or has_more(sentence, run):
        return True
    if _LEAVES.search(before, of=sentence.text) is not None and _BEHIND.match(after) is not None:
        return True
    if _TRADE.search(sentence.text) is None:
        return False
    return (
        _MORE.search(before, of=sentence.text) is not None
        or _BESIDE.search(before, of=sentence.text) is not None
        or (_EXCEEDS.search(before, of=sentence.text) is not None and _WORTH.search(before[-_NEAR:]) is None)
    )


# "Costs about as much as an entry-level X", "is priced between the X and the Y": a car that has its price there.
_PRICED = Needing(
    r"\b(?:cost(?:s|ing)?|priced?|prices|pricing|cheap(?:er)?|dear(?:er)?|expensive|undercut(?:s|ting)?)\b|[$€£¥]"
)
_PRICED_LIKE = re.compile(
    r"\b(?:as much as|as (?:dear|cheap|expensive) as|(?:less|more|cheaper|dearer) than|undercut(?:s|ting)?|"
    r"between|close to|level with|the (?:price|level|middle) of|on a par with|below|above|under|over)"
    r" (?:(?:the|an?|its|even|that of|those of|cheapest|dearest|entry-level|entry|basic|new|rival|larger|smaller) )*\Z"
)
_AND_CAR = re.compile(r"(?: [\w-]+)?(?: \([^()]{1,30}\))?,? (?:and|or) (?:(?:the|an?|its) )?")


def priced_like(sentence: Sentence) -> list[Mention]:
    """The cars with whose price a sentence compares that of another."""
    cars = sentence.of("model")
    if not cars or _PRICED.search(sentence.text) is None:
        return []
    found: list[Mention] = []
    for car in cars:
        joined = bool(found) and _AND_CAR.fullmatch(sentence.slice(found[-1].end, car.start)) is not None
        if joined or _PRICED_LIKE.search(sentence.before(car, 60)) is not None:
            found.append(car)
    return found


def has_more(sentence: Sentence, run: Sequence[Mention]) -> bool:
    """Whether the last of a list of makers is said to have sold more, or fewer, than was told before, or to have done
    the same.
    """
    after = sentence.after(run[-1], 60)
    return _HAD_MORE.match(after) is not None or _DID_THE_SAME.match(after) is not None
