"""What is only supposed: sentences that tell of what would be so if something were so that is not. "Had X stayed in A,
it might make cars there today", "Suppose that B let X in. A small car would land at $12,000".

A real condition ("if the council agrees, the plant will open in May") is no such thing: what it tells is entertained.
"""

import re

from flows.extraction.grammar.article import Article
from flows.extraction.wording.needed import Needing

_WOULD = r"\b(?:would|could|might)(?:n't)?\b"
# The writer asks to suppose a thing, or wishes for it.
_SUPPOSES = Needing(
    r"(?:\A\W*|[.;:!?–—-] |, (?:but|and) )(?:(?:[Bb]ut|[Aa]nd|[Nn]ow|[Ss]o|[Jj]ust) )?"
    r"(?:[Ss]uppos(?:e|ing)\b|[Ii]magine\b|[Pp]icture (?:this|a|an|the)\b|[Ww]hat if\b|[Ll]et(?: us|'s) (?:suppose"
    r"|imagine"
    r"|assume|pretend|say)\b|[Ii]f only\b|(?:I|[Ww]e|[Oo]ne) (?:[a-z]+ly )?(?:wish|dream)\b|[Mm]y (?:wish|dream)s?\b"
    r"|I(?:'d| would| should) (?:[a-z]+ly )?(?:love|like|prefer|give|rather|be (?:happy|glad|delighted|thrilled))\b"
    r"|(?:[Ww]ould|[Ww]ouldn't) it (?:not )?be (?:nice|lovely|fun|better|wonderful|something)\b|[Ww]hat I (?:want"
    r"|would like)\b"
    r"|[Oo]h for\b|[Ii]n (?:an ideal|a perfect|a better|another) world\b)"
)
# "If X had listened, it would", "it would be further on had it not", "but for the war it would have sold".
_UNREAL = Needing(
    rf"(?:\A\W*|[.;:!?–—-] |, (?:and|but|or|so) )(?:[Aa]nd |[Bb]ut )?Had (?!to\b|enough\b)[^,.;]{{3,90}},[^.;]{{0,80}}"
    rf"{_WOULD}"
    r"|(?<![Aa]sk )(?<![Aa]sked )(?<![Aa]sking )(?<!wonder )(?<!wondered )(?<![Aa]s )(?<!see )(?<!know )\b"
    rf"[Ii]f [^,.;]{{2,60}}?\bhad "
    rf"(?!to\b)[^.;]{{1,120}}?{_WOULD}"
    rf"|{_WOULD}[^.;]{{1,90}}(?<!ask)(?<!asked)(?<!as),? if [^,.;]{{2,60}}?\bhad (?!to\b)"
    r"|\b(?:would|could|might) have (?!to\b)[^.;]{2,90}\bhad (?:it|he|she|they|the [a-z]+|[A-Z][\w-]+) (?:not "
    r"|only |ever )?"
    r"(?!to\b)[a-z]+"
    r"|\b(?:[Bb]ut for|[Ww]ere it not for|[Hh]ad it not been for|[Ii]f it were not for)\b[^.;]{2,90}"
    r"\b(?:would|could|might)\b"
)
# "If it kept to its ban, half of the works would have to close": what would be so if a thing were so that is not.
_WERE = Needing(
    r"(?<![Aa]sk )(?<![Aa]sked )(?<!wonder )(?<!wondered )(?<![Aa]s )(?<!see )(?<!know )\b[Ii]f [^,.;]{2,50}? "
    r"(?:were|kept|went|came|did|let|fell|rose|took|made|lost|sold|built|gave|cost|chose|stayed|wanted|tried)"
    rf"\b[^,.;]{{0,60}},[^.;]{{1,80}}{_WOULD}"
)
# "Will it have to close its plant next?": whoever asks tells nothing.
_ASKS = re.compile(
    r"\W*(?:(?:And|But|So|Or),? )?(?:Will|Would|Could|Can|Should|Might|May|Does|Do|Did|Is|Are|Was|Were|Has|Have|Had)\b"
    r"(?:n't)? [^.;:!]*\?\W*"
)
_GOES_ON = re.compile(rf"(?i:{_WOULD})")
_REPORTED = re.compile(r"\b(?:said|says|told|according to|announced|promised|confirmed)\b")


def _is_unreal(text: str) -> bool:
    return _WERE.search(text) is not None and _REPORTED.search(text) is None


def supposed(article: Article) -> tuple[tuple[int, int], ...]:
    """The sentences of an article that tell only of what is supposed, and those that go on with it, by their spans."""
    found: list[tuple[int, int]] = []
    goes_on, end = False, 0
    for sentence in article:
        text = sentence.text
        here = sentence.kind != "title" and any(p.search(text) is not None for p in (_SUPPOSES, _UNREAL))
        # What somebody said in the past tense may well be so: "if talks went well, it would start in May, it said".
        here = here or (sentence.kind != "title" and _is_unreal(text))
        if sentence.kind == "prose" and _ASKS.fullmatch(text) is not None:
            found.append((sentence.start, sentence.end))
        if not here and goes_on and "\n" not in article.text[end : sentence.start]:
            here = _GOES_ON.search(text) is not None and _REPORTED.search(text) is None
        if here:
            found.append((sentence.start, sentence.end))
        goes_on, end = here, sentence.end
    return tuple(found)
