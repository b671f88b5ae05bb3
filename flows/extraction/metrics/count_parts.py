"""Parts of a count that are told one by one: "three models, two with a Geely badge and one with a diamond"."""

import re
from collections.abc import Sequence

from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.figure import COUNTS, Figure

_AND_ONE = re.compile(r"\band one (?:with|for|under|of|as|from|by)\b")


def is_one_part(last: Figure, figure: Figure) -> bool:
    """Whether a number is one of those that the count before it is the sum of, without a place of its own."""
    sentence, total = figure.sentence, last.number.value
    if last.metric not in COUNTS or figure.noun is not None or total is None or (figure.number.value or 0) >= total:
        return False
    parts = [n for n in sentence.of("number") if n.start >= last.number.end and n.label == "cardinal"]
    values = [n.value or 0 for n in parts]
    if _AND_ONE.search(sentence.slice(figure.number.end, sentence.end)) and 1 not in values:
        values.append(1)
    at = next((i for i, n in enumerate(parts) if n.start == figure.number.start), None)
    if at is None or not any(sum(values[: i + 1]) == total for i in range(max(at, 1), len(values))):
        return False
    ends = parts[at + 1].start if at + 1 < len(parts) else sentence.end
    return not any(figure.number.end <= p.start < ends for p in sentence.of("place"))


_IN_THE_CITY = re.compile(r" (?:[a-z]+ )?in (?:the (?:capital|city|metropolis)\b)?")
_IN_ALL = re.compile(
    r" (?:[a-z]+ )?(?:nationwide|countrywide|(?:in|across|throughout) the (?:whole |entire )?(?:country|nation|kingdom)"
    r"|altogether|overall|in total|(?:in|across|throughout) (?:the whole of |all of |all )?(?=[A-Z]|the [A-Z]))"
)


def without_cities(told: Sequence[Figure]) -> list[Figure]:
    """The figures without what there is in one city, where the sentence tells of the whole country: "five showrooms in
    Tokyo and 24 in Japan".
    """
    counts = [f for f in told if f.metric in COUNTS and not f.base]
    parts = [
        part
        for part in counts
        if (city := _city(part)) is not None
        and any(
            whole.metric == part.metric
            and (whole.number.value or 0) > (part.number.value or 0)
            and _is_of_the_country(whole, city)
            for whole in counts
        )
    ]
    return [f.refused("part of a total") if f in parts else f for f in told]


def _city(figure: Figure) -> str | None:
    """The country of the one city that a number is told of; empty where the city has no name, null where it is none."""
    sentence = figure.sentence
    at = figure.noun.end if figure.noun is not None and figure.noun.start > figure.number.end else figure.number.end
    found = _IN_THE_CITY.match(sentence.after(Mention("number", at, at, ""), 30))
    if found is None:
        ahead = [p for p in sentence.of("place") if p.end <= figure.number.start and p.label == "city"]
        gap = sentence.slice(ahead[-1].end, figure.number.start) if ahead else ""
        return ahead[-1].id if ahead and _HAS.fullmatch(gap) is not None else None
    if not found[0].endswith(" "):
        return ""
    named = next((p for p in sentence.of("place") if p.start == at + found.end()), None)
    return named.id if named is not None and named.label == "city" else None


_HAS = re.compile(r"(?: alone)?,? (?:[A-Z][\w&-]+ |it |the [a-z]+ )?(?:has|have|had|runs|counts|boasts) ")


def _is_of_the_country(figure: Figure, country: str) -> bool:
    """Whether a number is that of a whole country; of any, where the name of the city is not told."""
    end = figure.noun.end if figure.noun is not None and figure.noun.start > figure.number.end else figure.number.end
    after = figure.sentence.after(Mention("number", end, end, ""), 50)
    found = _IN_ALL.match(after)
    if found is None or not found[0].endswith(" "):
        return found is not None
    start = end + found.end() + (4 if after[found.end() :].startswith("the ") else 0)
    return any(p.start == start and p.label == "country" and country in ("", p.id) for p in figure.sentence.of("place"))


_ONE_IN = re.compile(r" (?:in|for|at) (?:the )?")
_ROW = re.compile(r"[^;:.]{0,60}?(?:, (?:and )?| and )")
_ROW_ENDS = re.compile(r"(?:[,.;)]|\Z| and\b)")


def one_more(told: Sequence[Figure], position: int) -> Figure | None:
    """The single one that ends a row of counts by place: "two in Germany and one in Austria"."""
    figure = told[position]
    last = told[position - 1] if position else None
    if last is None or figure.number.surface.lower() != "one" or figure.noun is not None or last.metric not in COUNTS:
        return None
    sentence = figure.sentence
    gap = sentence.slice(last.number.end, figure.number.start)
    found = _ONE_IN.match(sentence.after(figure.number, 12))
    if found is None or last.base or _ROW.fullmatch(gap) is None:
        return None
    there = next((p for p in sentence.of("place") if p.start == figure.number.end + found.end()), None)
    row = any(last.number.end <= p.start < figure.number.start for p in sentence.of("place"))
    if there is None or not row or _ROW_ENDS.match(sentence.after(there, 4)) is None:
        return None
    return figure.told(last.metric, last.cue)
