"""Fronted participles: "Designed in A, the car will be sold in B" tells of A what was, of B what comes."""

import re

from flows.extraction.grammar.article import Sentence

_PARTICIPLE = re.compile(
    r"\W*(?:(?:[Ff]irst|[Oo]nly|[Aa]lready|[Oo]riginally|[Ll]ong|[Oo]nce|[Nn]ewly|[Rr]ecently|[Ll]argely|[Mm]ostly) )?"
    r"(?:[A-Za-z][a-z-]+ed|[Bb]uilt|[Mm]ade|[Ss]old|[Ss]hown|[Ss]een|[Bb]ought|[Bb]orn|[Dd]rawn|[Ll]ed|[Hh]eld|[Dd]riven)"
    r"(?: and [a-z]+(?:ed|ilt|own|old|ade))? (?:[a-z]+ly )?"
    r"(?:in|by|at|for|from|on|to|with|near|outside|across|throughout|as|under|jointly|together)\b"
    r"|\W*Having (?:[a-z]+ly |already |long |once )?(?!been\b)[a-z]+ "
)
_MAIN = re.compile(r", (?=(?:the|an?|its|their|it|they|this|these|all|both)\b|[A-Z0-9])")


def fronted_participle_end(sentence: Sentence) -> int | None:
    """Where the participle that a sentence begins with ends: at the comma before the main clause; None without one."""
    if _PARTICIPLE.match(sentence.text) is None:
        return None
    places = {p.start for p in sentence.of("place")}
    for comma in _MAIN.finditer(sentence.text):
        # "Sold in Spain, Italy and France, the X …": the list goes on.
        if sentence.start + comma.end() not in places:
            return sentence.start + comma.start()
    return None
