"""Site markets: who has a plant, another site or an outlet running in a country is there, and who is to open one
plans to be.
"""

from flows.extraction.grammar.article import Article
from flows.extraction.grammar.fact import Fact
from flows.extraction.markets.market_stance import PLANNED, PRESENT
from flows.extraction.wording.needed import Needing

SITES = frozenset({"plant", "facility", "outlet_opening"})
# What closes, is sold or stands still shows nothing of the time after.
_ENDS = Needing(
    r"\b(?:clos(?:es?|ed|ing|ures?)|shut\w*|ends?|ended|ending|ceas\w+|stop\w*|halt\w*|suspend\w*|idle\w*|mothball\w*|"
    r"wind(?:s|ing)? (?:up|down)|wound (?:up|down)|s[eo]ld|sell\w*|sale of|abandon\w*|give[sn]? up|gave up|giving up|"
    r"le(?:ave|aves|aving|ft)|withdr[ae]w\w*|scrap\w*|shelv\w*|cancel\w*|dropp\w+|axe[sd]?|axing|vacat\w+|dismantl\w+|"
    r"former\w*|formerly|call(?:s|ed|ing)? off|no (?:more|longer|cars)|lost|lose[sd]?|losing|"
    r"move[sd]? (?:to|from)|moving|shift\w*|"
    r"transfer\w*|relocat\w*)\b",
)
# "Has yet to open a factory there": nobody says that it will.
_YET_TO = Needing(r"\b(?:has|have|had|is|are) yet to\b")
# What stands there is made larger or another.
_STANDS = Needing(r"\b(?:expan\w+|enlarg\w+|exten[ds]\w*|upgrad\w+|moderni[sz]\w+|conver\w+|re-?tool\w*|doubl\w+)\b")
# A house of which the ground is broken, or that is being built, does not run yet.
_BEGUN = Needing(
    r"\b(?:ground|sod|foundation|cornerstone|construction|groundbreaking|ground-breaking|building|work|works|built?|erect\w*|"
    r"chos\w+|choos\w+|pick\w*|select\w*|approv\w+|permi\w+|decid\w+|decision|announc\w+|land|topped|topping|confirm\w*)\b"
)


def shown_by_site(fact: Fact, article: Article) -> str | None:
    """The status of the market that an event of a site in a country shows, None where it shows none."""
    cells = fact.cells
    if cells.get("event_type") not in SITES or cells.get("certainty") == "denied":
        return None
    words = article.text[fact.statement[0] : fact.statement[1]]
    if _ENDS.search(words) or _YET_TO.search(words):
        return None
    if cells["status"] == "scheduled":
        return PRESENT if _STANDS.search(words) else PLANNED
    if cells["status"] != "occurred" or cells.get("certainty") != "asserted":
        return None
    return None if _BEGUN.search(words) else PRESENT
