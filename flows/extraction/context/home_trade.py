"""Trade at home: words without which a maker is only told to be from a country, and not to sell or to build there."""

from flows.extraction.grammar.article import Sentence
from flows.extraction.wording.needed import Needing

# Words of selling and of making, of the people who do either, and of what begins.
_TRADE = Needing(
    r"(?i)\b(?:sell|sold|sale|resold|outs(?:ell|old)|built|builds?\b|building|made\b|makes?\b|making|produc|assembl|"
    r"manufactur|plants?\b|factor(?:y|ies)|works\b|lines?\b|halls?\b|campus|output|deliver|hand(?:s|ed|ing) over|"
    r"regist|market|share\b|customer|buyer|bought|order|dealer|showroom|stores?\b|outlet|retail|network|"
    r"pric(?:e|ing)|costs?\b|goes for|charged|launch|introduc|debut|unveil|roads?\b|volumes?\b|unit|took\b|shifted|"
    r"moved|jobs?\b|posts\b|workforce|workers|employ|staff|redundanc|domestic|open(?:s|ed|ing)\b|available|called|"
    r"known|goes by|\d{1,3}[,.]\d{3}\b|per ?cent|%|milestone|exports?\b|business|start|at the top|first\b|ground|"
    r"begins?\b|began|comes?\b|gets?\b|operat(?:es?|ed|ing)\b|active\b|distribut|import|represent|trad(?:es?|ing)\b)"
)


def tells_of_trade(sentence: Sentence) -> bool:
    """Whether a sentence has any word of selling or of making."""
    return _TRADE.search(sentence.text) is not None
