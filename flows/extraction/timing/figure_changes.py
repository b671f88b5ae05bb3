"""Which change is told of which figure, and changes told without a level."""

import re
from dataclasses import replace

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.lexicon.aim_words import AIMS
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR
from flows.extraction.wording.needed import Needing

_TO = re.compile(
    r"\b(?:to|with|at)\b|, (?:reaching|totalling|hitting)"
    r"|\b(?:finish|end|clos|com|land)\w* (?:the \w+ )?(?:in |up )?(?:on|at|with)\b"
)
_SECOND_VERB = re.compile(
    r"\b(?:intends?|plans?|wants?|aims?|hopes?|expects?|will|would|should"
    r"|to(?! (?:an?|the|its|their|[A-Z]\w+|\d\S*|foreign|overseas|other|new|private|retail|customers|buyers|dealers"
    r"|markets"
    r"|countries|clients|export)\b)|can be|may|might|could|must)\b"
)
_GAINS = re.compile(
    r"\b(?:gains?|growth|grew|rises?|rose|increases?d?|up|advanced?|climbed|jumped|surged)\b",
    re.IGNORECASE,
)
_LOSSES = re.compile(
    r"\b(?:declines?d?|falls?|fell|drop(?:s|ped)?|down|decreases?d?|slumped"
    r"|losses)\b",
    re.IGNORECASE,
)
# Changes of these are no metric of ours.
_OTHER_SUBJECT = Needing(
    r"\b(?:demand|markets?|prices?|costs?|tariffs?|dut(?:y|ies)|shares? (?:price|fell|rose|were|closed|climbed"
    r"|dropped|jumped)|stock|emissions?|range|battery|batteries|margins?|efficiency|"
    r"consumption|inflation|inventor(?:y|ies)|unsold|footfall|orders on hand|waiting|"
    r"spending|charging|workshop|staff|wages|traffic|height|size|length|population|subsid\w+"
    r"|discounts?|searches|interest|the industry|cheaper|dearer|lighter|shorter|longer|heavier|taller|wider|"
    r"stickers?|density|interest|debt|valuation|shares|storage|space)\b",
    re.IGNORECASE,
)


def change_beside(sentence: Sentence, number: Mention, changes: list[Mention], levels: list[Mention]) -> Mention | None:
    """The change that is told of a level: `41,000, up 24.2 percent`, `rose 16 % to 41,000`, `doubled to 800,000`.

    One behind the level counts if no other verb of intent stands between ("70 dealers, a figure it intends to double"
    is another matter).
    """
    if number.label not in ("cardinal", "money"):
        return None
    signed = _signed(sentence, number, levels) or _apposed(sentence, number, levels)
    if signed is not None:
        return signed
    for change in changes:
        first, second = (change, number) if change.start <= number.start else (number, change)
        if _MARKETS_OWN.search(sentence.before(change, 40), of=sentence.text):
            continue
        if first is number and is_baseline(sentence, number, levels):
            continue
        if first is change and _is_told_exactly_behind(sentence, change, number, changes):
            continue
        if first is change and _of_another_behind(sentence, change, number, changes):
            continue
        if first is change and _OF_THE_AIM.search(sentence.before(change, 110), of=sentence.text):
            continue
        between = [o for o in levels if first.end <= o.start < second.start]
        gap, reach = sentence.slice(first.end, second.start), 70
        if first is number and len(between) == 1 and is_baseline(sentence, between[0], levels):
            # "To 52,000 cars from 13,000, a rise of 290 percent": of the level that it rose to.
            gap = sentence.slice(number.end, between[0].start) + sentence.slice(between[0].end, change.start)
            between, reach = [], 140
        if (
            first is change
            and len(between) == 1
            and _GOES_ON.search(sentence.slice(change.end, between[0].start)) is None
            and moves_on_to(sentence, between[0], number)
        ):
            # "Fell 9%, from 52,000 cars to 47,300": of the level that it fell to.
            gap = sentence.slice(change.end, between[0].start) + sentence.slice(between[0].end, number.start)
            between, reach = [], 110
        gap = _BEFORE_TAXES.sub(" ", gap)
        reach = 110 if reach < 110 and _APPENDED.search(gap) else reach
        if between or len(gap) > reach or ";" in gap:
            continue
        if first is change and (_OF_WHAT_IS.fullmatch(gap) or _fronted(sentence, change, gap)):
            continue
        if first is change and _WHEN.search(gap):
            continue
        if first is change and (not _TO.search(gap) or _told_of_before(sentence, change, levels)):
            continue
        if first is number and _LATER_AS_MANY.match(sentence.after(change, 60)):
            continue
        if first is number and _BEST_AND.fullmatch(gap):
            return change
        if first is number and _HAVING.search(gap):
            return change
        if first is number and _OF_A_PART.search(gap):
            continue
        thoughts = _PAIRS.sub(" ", gap)
        if first is number and (_SECOND_VERB.search(gap) or re.search(r"\b(?:and|but|while)\b", thoughts)):
            continue
        return change
    return None


# "Almost doubled, soaring 94.4 percent to 46,000 cars".
_BY_JUST = re.compile(
    r"[^;:\d]{0,40}, (?:up|(?:soar|jump|ris|grow|surg|climb|increas|rocket|leap|advanc|expand)ing)(?: by)?(?: an?)?"
    rf"{ABOUT} ?"
)


def _is_told_exactly_behind(sentence: Sentence, change: Mention, number: Mention, changes: list[Mention]) -> bool:
    """Whether a change told in words is told again behind it as a percentage, before the level."""
    if any(c.isdigit() for c in change.surface):
        return False
    return any(
        change.end <= c.start < number.start
        and (c.change_percent or 0) > 0
        and (digits := re.search(r"\d", c.surface)) is not None
        and _BY_JUST.fullmatch(sentence.slice(change.end, c.start + digits.start())) is not None
        for c in changes
    )


# "Exports grew 12% to 98,000".
_RIGHT_TO = re.compile(rf"(?: (?:year-on-year|on the year|from a year (?:ago|earlier)|in [A-Z][a-z]+))?,? to{ABOUT} ")
# "Has cut its sales target by 16% to 4.6 million": by so much the aim moves, and not the sales.
_OF_THE_AIM = Needing(
    r"\b(?:cut|reduc|lower|slash|rais|lift|trim|revis|upp|hik|increas|scal)[a-z]* (?:back )?(?:its|the|their|his"
    r"|[A-Z][\w&-]+'s?|an?)"
    rf" [^,;:]{{0,60}}?\b(?:{AIMS}|forecasts?|guidance|outlook|projections?)\b[^,;:]{{0,50}}? by(?: (?:as much as"
    rf"|up to|{APPROXIMATOR}"
    r"|a))* \Z"
)


def _of_another_behind(sentence: Sentence, change: Mention, number: Mention, changes: list[Mention]) -> bool:
    """Whether another change behind one leads right to the level: "sales fell 9%, while exports grew 12% to 98,000"."""
    return any(
        change.end <= c.start
        and c.end <= number.start
        and _RIGHT_TO.fullmatch(sentence.slice(c.end, number.start)) is not None
        for c in changes
    )


# "In a market up 4%", "in a market that fell 2%": what others did.
_MARKETS_OWN = Needing(
    r"\b(?:in|against|within|despite) (?:an?|the) (?:[\w-]+ ){0,4}?market"
    r"(?: (?:that|which)(?: (?:was|is|has|had|itself|only))*)?(?: (?:up|down|(?:fall|shrink|ris|grow)ing))?(?: by)?"
    r" \Z",
    re.IGNORECASE,
)
_FROM = re.compile(rf"\b(?:from|against|versus|compared (?:with|to)){ABOUT} \Z")


def is_baseline(sentence: Sentence, number: Mention, levels: list[Mention]) -> bool:
    """Whether a level is only what an earlier one of its clause is compared with: "rose to 41,000 from 36,500"."""
    if _FROM.search(sentence.before(number, 40)) is None:
        return False
    clause = sentence.clause_at(number.start)
    return any(
        clause.start <= o.start < number.start
        and o.label == number.label
        and o.unit == number.unit
        and ";" not in sentence.slice(o.end, number.start)
        for o in levels
    )


# "Gained 1.4%, and in X they fell from 133,000 to 127,000": another move.
_GOES_ON = re.compile(r"\b(?:and|but|while|whereas|they|it)\b|;")
_ON_TO = re.compile(rf"(?: (?!and\b|but\b)[\w-]+){{0,4}},? to(?: (?:just|only|a record))?{ABOUT} ")


def moves_on_to(sentence: Sentence, number: Mention, following: Mention) -> bool:
    """Whether a level is only where a move begins that ends at the next one: "from 52,000 cars to 47,300"."""
    lead = "from " if number.surface.startswith("from ") else ""
    if _FROM.search(sentence.before(number, 40) + lead) is None:
        return False
    return _ON_TO.fullmatch(sentence.slice(number.end, following.start)) is not None


# "20,000 cars a year, twice as many in the second phase": another level, and no growth of the first.
_LATER_AS_MANY = re.compile(
    r" as (?:many|much) (?:(?:in|at|after|with) (?:the|a|its) (?:second|third|final|next|later|last)"
    r"|later|eventually|ultimately|one day|in the (?:long(?:er)? run|end)|once |when )\b"
)
# "Double those of 2024, when 190,068 were sold": the level of another time.
_WHEN = re.compile(r", (?:when|where|in which|of which)\b")
# "Came to 250,633 and thus to one in three, having risen by 51.1 percent": of the same figure.
_HAVING = re.compile(
    r", (?:having|after having) (?:risen|grown|climbed|increased|jumped|fallen|dropped|declined|shrunk"
    r"|gained)(?: by)? \Z"
)
# "1.3 million vehicles, with overseas sales rising 11.7% to 506,066": the change of a part, or of something else.
_OF_A_PART = re.compile(
    r"(?:,|\b(?:and|as|while|with)) (?:(?:with|while|and|as|but) )?(?:its |the )?(?:(?:overseas|foreign|domestic|export"
    r"|home|electric|EV"
    r"|NEV|hybrid|retail|fleet|wholesale|commercial|passenger|international|local|online) (?:[a-z-]+ )?(?:sales"
    r"|deliveries|volumes?|shipments|registrations)|exports|revenues?|profits?|net income|output|production|orders)"
    r"(?: (?:[a-z]+|to [A-Z][a-z]+)){0,3} \Z"
)
# "Cars and pickups", "between January and July": no second thought.
_PAIRS = re.compile(r"\bbetween [\w ]{2,20} and \w+(?: \d{4})?|\b[a-z]+s and [a-z-]+s\b")
# "Wants to double its 55 dealers": those are there.
_OF_WHAT_IS = re.compile(
    r" (?:its|the|their|[A-Z][\w&-]+(?:'s|s')) (?:(?:current|present|existing|some|about|around) )*"
)
# "Instead of growing by 3%, deliveries will shrink to nine million": told of something else, or given up.
_INSTEAD = re.compile(r"\b(?:[Ii]nstead of|[Rr]ather than|[Dd]espite|[Aa]fter|[Ff]ollowing) [^,;]{1,60}\Z")


def _fronted(sentence: Sentence, change: Mention, gap: str) -> bool:
    """Whether a change stands in a phrase before the clause of the level."""
    return gap.startswith(",") and _INSTEAD.search(sentence.slice(sentence.start, change.start)) is not None


# "earned 12.7 billion before interest and taxes, down 15%".
_BEFORE_TAXES = re.compile(r" (?:before|after) (?:interest|taxes|tax)(?: and (?:interest|taxes|tax))?\b")
# "(+6.9%)", ", -9.2%", "a fifth up", "bettered its first half by 20.7%".
_RIGHT_BEHIND = re.compile(r"(?: [a-z]+){0,2} ?\([+–-]?|(?: [a-z]+){0,2}[;,]? [+–-]?|[^();:]{0,80} \([+–-]?")
# "(minus 4%)", ", plus 149 percent on the year", ", a plus of 4 percent".
_SIGNED_IN_WORDS = re.compile(r"[^();:]{0,60}[,(] ?(?:an? )?(?:(plus|minus) (?:of )?)?")
_UP_OR_DOWN = re.compile(r" (?:(up|more|higher|better)|down|less|fewer|lower)\b(?! (?:to|than the))")
_BETTERED = re.compile(
    r"\b(?:better(?:ed|ing|s)|beat(?:s|ing|en)?|surpass(?:ed|es|ing)|exceed(?:ed|s|ing)|outdid|outdoing"
    r"|topp(?:ed|ing)|(fell short of|falling short of|missed|missing)) (?:[\w'-]+ ){1,7}by"
    rf" (?:(?:{APPROXIMATOR}) )?\Z"
)


# "70,286 vehicles in 2025, its best figure in eleven years and 12.7 percent more than in 2024".
_BEST_AND = re.compile(
    r"[^,;:]{0,45}, (?:its|their|the|a|an) (?:[\w-]+ ){0,3}?(?:record|high|best|most|second|third"
    r"|(?!interest)[a-z]{3,}est)\b"
    rf"[^,;:\d]{{0,40}} and (?:up |down )?(?:(?:{APPROXIMATOR}) )?"
)


def _signed(sentence: Sentence, number: Mention, levels: list[Mention]) -> Mention | None:
    """The percentage or part behind a level that its sign, "up" or "bettered … by" makes its change."""
    for percent in (m for m in levels if m.start > number.end):
        if percent.label in ("cardinal", "money"):
            return None
        gap = sentence.slice(number.end, percent.start)
        sign: int | None = None
        if percent.unit == "percent" and (bettered := _BETTERED.search(gap)) is not None:
            sign = -1 if bettered[1] else 1
        elif percent.unit == "percent" and _RIGHT_BEHIND.fullmatch(gap):
            told = _SIGN.search(sentence.slice(percent.start - 2, percent.end))
            sign = None if told is None else -1 if told[0][0] in "–-" else 1
        elif percent.label == "fraction" and re.search(r", (?:or |an? |some |about )?\Z", gap):
            told = _UP_OR_DOWN.match(sentence.after(percent, 12))
            sign = None if told is None else 1 if told[1] else -1
        worded = _SIGNED_IN_WORDS.fullmatch(gap) if sign is None and percent.unit == "percent" else None
        if worded is not None:
            word = worded[1] or percent.surface[:5].lower()
            sign = -1 if word == "minus" else 1 if worded[1] else None
        if sign is not None:
            part = (percent.value or 0) * (1 if percent.unit == "percent" else 100)
            change = round(sign * abs(part), 2)
            return replace(percent, label="change", change_percent=change, value=None, unit=None)
    return None


# "The steepest rise, 1142%, took its sales in X to 20,000".
_A_RISE = re.compile(r"\b(?:rise|increase|gain|growth|jump|surge|leap|advance)s?,(?: \w+){0,2} \Z", re.IGNORECASE)
_A_FALL = re.compile(
    r"\b(?:fall|drop|decline|decrease|plunge|slump|slide|loss)(?:s|es)?,(?: \w+){0,2} \Z", re.IGNORECASE
)
_TAKES_TO = re.compile(
    r", (?:took|brought|lifted|carried|pushed|sent|cut|reduced|left) [^,;]{3,60} (?:to|at) (?:[a-z]+ ){0,2}\Z"
)


def _apposed(sentence: Sentence, number: Mention, levels: list[Mention]) -> Mention | None:
    """The percentage apposed to a rise or a fall that took a level to where it is."""
    earlier = [m for m in levels if m.end <= number.start and m.unit == "percent"]
    percent = earlier[-1] if earlier else None
    if percent is None or _TAKES_TO.fullmatch(sentence.slice(percent.end, number.start)) is None:
        return None
    before = sentence.before(percent, 40)
    sign = 1 if _A_RISE.search(before) else -1 if _A_FALL.search(before) else 0
    change = round(sign * abs(percent.value or 0), 2)
    return replace(percent, label="change", change_percent=change, value=None, unit=None) if sign else None


# "found their way to customers in 2018, 4.4 per cent more": set behind the whole statement.
_APPENDED = re.compile(r"\A[^,;:()]*, (?:or |an? |just |only |some |which is )*\Z")


def _told_of_before(sentence: Sentence, change: Mention, levels: list[Mention]) -> bool:
    """Whether a change is set behind a level ("5.02 million vehicles in 2023, down 5.3 percent, …") and so told of
    that one.
    """
    return any(
        level.end <= change.start
        and re.fullmatch(r"[^;:]{0,45}(?:, |\(| [–—-] )(?:[a-z-]+ ){0,4}", sentence.slice(level.end, change.start))
        is not None
        and _OF_A_PART.search(sentence.slice(level.end, change.start)) is None
        and not any(level.end <= other.start < change.start for other in levels)
        for level in levels
        if level.label in ("cardinal", "money")
    )


_SIGN = re.compile(r"(?<![\w%])[+–-] ?\d")
# "Rose by 22 percent, X's by 9 and Y's by 4".
_ANOTHERS_BY = Needing(r"(?:,|;|\band) (?:[\w&-]+ ){0,2}[\w-]+(?:'s|s') by \Z")
# "cut its share of the market to 1.5 percent" is a level.
_SHARE_TO = re.compile(
    r"\b(?:share|penetration|content|proportion|margin|rate|ratio|quota)\b[^;:]{0,50}\bto (?:[a-z]+ )?\Z"
)


_TO_LEVEL = re.compile(rf" to{ABOUT} ")


def listed_changes(sentence: Sentence, levels: list[Mention]) -> list[Mention]:
    """Percentages that are changes because the sentence says so once for all: "gains three months in a row: 17.5
    percent in April, 26.6 in May".
    """
    found = []
    changes = [m for m in sentence.of("quantity") if m.label == "change"]
    for number in levels:
        by_so_much = (
            number.label == "cardinal"
            and (number.value or 0) < 100
            and _ANOTHERS_BY.search(sentence.before(number, 40), of=sentence.text)
        )
        if (number.unit != "percent" and not by_so_much) or re.match(
            r" (?:of|(?:market )?share|slice|stake)\b", sentence.after(number, 14)
        ):
            continue
        before = sentence.slice(sentence.start, number.start)
        signed = listed_sign(sentence, number)
        if signed and number.unit == "percent":
            found.append(replace(number, label="change", change_percent=signed, value=None, unit=None))
            continue
        if _SHARE_TO.search(before):
            continue
        words = before[before.rfind(":") - 90 if ":" in before else len(before) : before.rfind(":") + 1]
        earlier = [c for c in changes if c.end <= number.start]
        if earlier and _TO_LEVEL.fullmatch(sentence.slice(earlier[-1].end, number.start)):
            # "Halved to 0.9%": a level.
            continue
        sign = (
            (earlier[-1].change_percent or 0)
            if earlier
            else 1
            if _GAINS.search(words)
            else -1
            if _LOSSES.search(words)
            else 0
        )
        if sign and re.search(r"(?:[:;,]|\band|\bto) (?:[\w&'-]+ ){0,4}\Z", before):
            value = (number.value or 0) * (1 if sign > 0 else -1)
            found.append(replace(number, label="change", change_percent=value, value=None, unit=None))
    return found


def listed_sign(sentence: Sentence, number: Mention) -> float:
    """A percentage with a sign of its own behind a name or a time, in a list: "April +17.5 percent"; else nothing."""
    minus = number.surface[:1] in "-\u2212\u2013"
    if not (minus or _PLUS.search(sentence.before(number, 2))):
        return 0
    at = number.start if minus else number.start - 1
    named = any(m.end in (at - 1, at - 2) for m in sentence.of("organization", "model", "place", "period"))
    return abs(number.value or number.change_percent or 0) * (-1 if minus else 1) if named else 0


_PLUS = re.compile(r" \+\Z")


# "Shares of X gained 1.2 percent".
# "X shares, which had dipped 1.4 percent before the sales figures".
_SHARES_THAT = re.compile(
    r"\b(?:[Ss]hares|[Ss]tock)(?: (?:of|in) [^,;–—]{2,40})?(?:,| [–—-]) (?:which|that)\b[^,;–—]*\Z"
)
_SHARES_OF = re.compile(
    r"\b(?:[Ss]hares|[Ss]tock|[Ss]hare price|[Bb]onds|[Dd]emand|[Pp]rices?|[Ii]nterest|[Oo]rder backlog)"
    r" (?:of|in|for|at) (?:the )?[A-Z][^,;]*\Z"
)


def of_something_else(sentence: Sentence, change: Mention) -> bool:
    """Whether a change without a level is one of prices, demand, markets and the like."""
    clause = sentence.clause_at(change.start)
    names = [m.end for m in clause.of("organization") if m.end <= change.start]
    start = max([clause.start, *names])
    if _SHARES_OF.search(sentence.slice(clause.start, start)):
        return True
    if _SHARES_THAT.search(sentence.slice(sentence.start, change.start)):
        return True
    return _OTHER_SUBJECT.search(sentence.slice(start, min(clause.end, change.end + 30)), of=sentence.text) is not None
