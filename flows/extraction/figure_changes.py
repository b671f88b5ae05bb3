"""Which change is told of which figure, and changes told without a level."""

import re
from dataclasses import replace

from flows.extraction.article import Mention, Sentence

_TO = re.compile(r"\b(?:to|with|at)\b|, (?:reaching|totalling|hitting)")
_SECOND_VERB = re.compile(
    r"\b(?:intends?|plans?|wants?|aims?|hopes?|expects?|will|would|should|to|can be|may|might|could|must)\b"
)
_GAINS = re.compile(
    r"\b(?:gains?|growth|grew|rises?|rose|increases?d?|up|advanced?|climbed|jumped|surged)\b",
    re.IGNORECASE,
)
_LOSSES = re.compile(r"\b(?:declines?d?|falls?|fell|drop(?:s|ped)?|down|decreases?d?|slumped|losses)\b", re.IGNORECASE)
# Changes of these are no metric of ours.
_OTHER_SUBJECT = re.compile(
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
    signed = next(
        (
            m
            for m in levels
            if m.unit == "percent"
            and re.fullmatch(
                r"(?: [a-z]+){0,2} ?\([+–-]?|(?: [a-z]+){0,2}[;,]? [+–-]", sentence.slice(number.end, m.start)
            )
            and _SIGN.search(sentence.slice(m.start - 2, m.end))
        ),
        None,
    )
    if signed is not None:
        sign = -1 if re.search("[–-]", sentence.slice(m_start(signed), signed.end)) else 1
        return replace(signed, label="change", change_percent=sign * abs(signed.value or 0), value=None, unit=None)
    for change in changes:
        first, second = sorted((change, number), key=lambda m: m.start)
        gap = sentence.slice(first.end, second.start)
        reach = 110 if _APPENDED.search(gap) else 70
        if any(first.end <= o.start < second.start for o in levels) or len(gap) > reach or ";" in gap:
            continue
        if first is change and (not _TO.search(gap) or _told_of_before(sentence, change, levels)):
            continue
        if first is number and (_SECOND_VERB.search(gap) or re.search(r"\b(?:and|but|while)\b", gap)):
            continue
        return change
    return None


# "found their way to customers in 2018, 4.4 per cent more": set behind the whole statement.
_APPENDED = re.compile(r"\A[^,;:()]*, (?:or |an? |just |only |some |which is )*\Z")


def _told_of_before(sentence: Sentence, change: Mention, levels: list[Mention]) -> bool:
    """Whether a change is set behind a level ("5.02 million vehicles in 2023, down 5.3 percent, …") and so told of
    that one.
    """
    return any(
        level.end <= change.start
        and re.fullmatch(r"[^;:]{0,45}(?:, |\()(?:[a-z-]+ ){0,4}", sentence.slice(level.end, change.start)) is not None
        and not any(level.end <= other.start < change.start for other in levels)
        for level in levels
        if level.label in ("cardinal", "money")
    )


_SIGN = re.compile(r"[+–-] ?\d")


def m_start(signed: Mention) -> int:
    """Where the sign before a percentage may stand."""
    return signed.start - 1


def listed_changes(sentence: Sentence, levels: list[Mention]) -> list[Mention]:
    """Percentages that are changes because the sentence says so once for all: "gains three months in a row: 17.5
    percent in April, 26.6 in May".
    """
    found = []
    changes = [m for m in sentence.of("quantity") if m.label == "change"]
    for number in levels:
        if number.unit != "percent" or re.match(r" (?:of|(?:market )?share|slice|stake)\b", sentence.after(number, 14)):
            continue
        before = sentence.slice(sentence.start, number.start)
        words = before[before.rfind(":") - 90 if ":" in before else len(before) : before.rfind(":") + 1]
        earlier = [c for c in changes if c.end <= number.start]
        sign = (
            (earlier[-1].change_percent or 0)
            if earlier
            else 1
            if _GAINS.search(words)
            else -1
            if _LOSSES.search(words)
            else 0
        )
        if sign and re.search(r"(?:[:;,]|\band|\bto) (?:[\w&-]+ ){0,4}\Z", before):
            value = (number.value or 0) * (1 if sign > 0 else -1)
            found.append(replace(number, label="change", change_percent=value, value=None, unit=None))
    return found


def of_something_else(sentence: Sentence, change: Mention) -> bool:
    """Whether a change without a level is one of prices, demand, markets and the like."""
    clause = sentence.clause_at(change.start)
    names = [m.end for m in clause.of("organization") if m.end <= change.start]
    start = max([clause.start, *names])
    return _OTHER_SUBJECT.search(sentence.slice(start, min(clause.end, change.end + 30))) is not None
