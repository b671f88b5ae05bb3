"""Pledges on drives: what a maker's cars are to be driven by in a place where it sells them already.

"Wants its European range to be electric by 2030" plans no entry: the date is that of the drives.
"""

from flows.extraction.grammar.article import Sentence
from flows.extraction.lexicon.aim_words import AIM
from flows.extraction.lexicon.car_words import ONE_BODY
from flows.extraction.wording.needed import Needing

_DRIVEN = (
    r"(?:(?:fully |all-|purely |entirely |battery[- ]|exclusively |partly |pure )*(?:electric(?!"
    rf" (?:{ONE_BODY}|car)\b)|electrified|electrics|hybrids?|EVs|BEVs|plug-ins?|battery-powered)"
    r"|zero[- ]emission|emission-free|without (?:an? )?(?:combustion )?engines?)"
)
_RANGE = (
    r"(?:sales|cars|vehicles|models|range|line-?up|fleet|portfolio|brand|volume|deliveries|registrations|marque|offering"
    r"|business|output)"
)
_OF_DRIVES = Needing(
    # "Its European range to be all-electric", "half of its sales in Europe to be hybrids".
    rf"\b(?:(?:[Ii]ts|[Tt]heir|[Aa]ll|[Hh]alf|[Mm]ost|[Ee]very|[Ee]ach|[Ee]verything|[Ee]ntire|[Ww]hole|'s|%|per ?cent"
    rf"|third|quarter|fifth)\b[^;:.]{{0,40}}?\b{_RANGE}\b[^;:.]{{0,50}}?)"
    rf"\b(?:be|become|being|are|is)(?: (?:\d+ ?(?:%|per ?cent)|only|then|all|exclusively))* {_DRIVEN}\b"
    # "Will be fully electric in Europe", "go electric-only there", "an all-electric brand in Europe".
    r"|\b(?:be|become|becoming|becomes|go|going|goes|turn|turning"
    rf"|(?:{AIM}|vow|pledge|promise|plan)s? (?:of|for|to be|to have) (?:an?|its)) (?:fully electric"
    r"|all-electric|purely electric|entirely electric|electric-only|only electric|exclusively electric"
    r"|battery-electric only|EV-only)"
    r"(?= (?:in|by|from|across|there|brand|carmaker|maker|company|marque|range|line-?up|future|as|before)\b)"
    # "Sell only electric cars in Europe", "only as an electric brand".
    r"|\b(?:sell|sold|offer|offered|launch|launched|build|market|deliver|register)(?:s|ing)? (?:only|nothing but"
    r"|exclusively|solely|just|no(?: more|thing)?|purely)(?: as)?(?: an?)? (?:[a-z-]+ )?(?:electric|EVs|BEVs|electrics|"
    r"electrified|battery|plug-in|combustion|petrol|diesel|gasoline|hybrids?)\b"
    # "EVs are to make up half of its sales in Europe".
    r"|\b(?:EVs|BEVs|electric (?:cars|vehicles|models)|hybrids|plug-ins|plug-in hybrids) (?:(?:should|would"
    r"|will|are to|to|must|could|may) )+(?:make up|account for|be|represent|contribute|reach) [^;:.]{0,30}(?:sales|%"
    r"|per ?cent|half|third|quarter|cars|volume)"
)
# A newcomer's drives are told beside its entry.
_ENTERS = Needing(
    r"\b(?:ent(?:er|ers|ering|ry)|arriv(?:e|es|al|ing)|debuts?|com(?:e|es|ing) to|expand(?:s|ing)?|return(?:s|ing)?"
    r"|launch(?:es|ing)? (?:in|itself|the brand)|start(?:s|ing)? (?:sales|selling|in)|open(?:s|ing)?|set(?:s|ting)? up"
    r"|build(?:s|ing)? (?:a|the|its) (?:plant|factory))\b"
)


def is_of_drives(sentence: Sentence, at: int) -> bool:
    """Whether the statement around an offset says what the cars sold somewhere are to be driven by."""
    clause = sentence.clause_at(at)
    if _OF_DRIVES.search(clause.text, of=sentence.text) is None:
        return False
    return _ENTERS.search(clause.text, of=sentence.text) is None
