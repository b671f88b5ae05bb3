"""Trade at home: words without which a maker is only told to be from a country, and not to sell or to build there."""

from flows.extraction.grammar.article import Sentence
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.small_numbers import SMALL_NUMBER

# Words of selling and of making, of the people who do either, and of what begins.
_TRADE = Needing(
    r"(?i)\b(?:sell|sold|sale|resold|outs(?:ell|old)|built|builds?\b|building|made\b|makes?\b|making|produc|assembl|"
    r"manufactur|plants?\b|factor(?:y|ies)|works\b|lines?\b|halls?\b|campus|output|deliver|hand(?:s|ed"
    r"|ing) (?:[\w.,]+ ){0,4}over\b|suppl(?:y|ies|ied)|"
    r"regist|market|share\b|customer|buyer|bought|order|dealer|showroom|stores?\b|outlet|retail|network|"
    r"pric(?:e|ing)|costs?\b|goes for|charged|launch|introduc|debut|unveil|roads?\b|volumes?\b|unit|took\b|shifted|"
    r"moved|offer(?:s|ed|ing)?\b|jobs?\b|posts\b|workforce|workers|employ|staff|redundanc|domestic|open(?:s|ed|ing)\b"
    r"|available|called|"
    r"known|goes by|\d{1,3}[,.]\d{3}\b|per ?cent|%|milestone|exports?\b|business|start|at the top|first\b|ground|"
    r"begins?\b|began|comes?\b|gets?\b|operat(?:es?|ed|ing)\b|active\b|distribut|import|represent|trad(?:es?|ing)\b|"
    r"(?:shipped|brought|arriv(?:es?|ed|ing)) (?:[a-z]+ ){0,3}from\b)"
)

# "Almost all stayed in A", "half of them went to B", "the rest is for C": parts of the cars told before.
PARTS = Needing(
    r"(?:\A\W*|[,;] (?:and |but |while )?)(?:(?:[Aa]lmost|[Nn]early|[Aa]bout|[Ss]ome|[Jj]ust|[Oo]ver|[Mm]ore than"
    r"|[Ww]ell) )*(?:[Aa]ll|[Mm]ost|[Mm]any|[Hh]alf|[Tt]he (?:rest|others?|remainder|bulk|majority|lion's share)"
    r"|(?:[Aa]|one|two|three|One|Two|Three)[ -](?:thirds?|quarters?|fifths?)|[Ee]very (?:second|third|fourth) one"
    rf"|(?:[a-z]+|[A-Z][a-z]+) (?:in|out of) (?:{SMALL_NUMBER})|\d[\d.,]*(?:%| per ?cent)?)"
    r"(?: of (?:them|these|those|that|it|the total))? (?:(?:of which|also|then|now|have|has|are|is|were|was) )*"
    r"(?:w[eo]nt|go(?:es)?|gone|stay(?:s|ed)?|remain(?:s|ed)?|end(?:s|ed)? up|f[ei]nd|found|landed|headed|for|destined"
    r"|bound|meant|shipped|in)\b"
)


def tells_of_trade(sentence: Sentence) -> bool:
    """Whether a sentence has any word of selling or of making, or tells where part of the cars went."""
    return _TRADE.search(sentence.text) is not None or PARTS.search(sentence.text) is not None
