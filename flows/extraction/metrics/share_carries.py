"""Shares that go on with what was told: "Honda had 9.2%", "8,900, or 4.4%", "they made up 42% of its sales"."""

import re
from dataclasses import replace

from flows.extraction.grammar.figure import Figure
from flows.extraction.lexicon.aim_words import AIM
from flows.extraction.metrics.carry import Carry
from flows.extraction.metrics.electric_shares import of_electrics
from flows.extraction.wording.approximators import ABOUT
from flows.extraction.wording.needed import Needing

# "Honda had 9.2%", "X followed with 8 percent".
_HAS = re.compile(
    rf"(?:,? (?:the [a-z ]{{2,25}}|[a-z-]+ [a-z-]+),)? (?:(?:then|next|still|now|only|already|in turn|itself|each"
    rf"|again) )*"
    rf"(?:had|has|held|holds|took|takes|got|gets|reached|reaches|managed|came (?:to|in at)|stood at|stands at"
    rf"|accounted for|muster(?:ed|s)|command(?:ed|s)|claim(?:ed|s)|captur(?:ed|es)|secur(?:ed|es)|control(?:led|s)"
    rf"|grabb(?:ed)|w[oi]ns?|achiev(?:ed|es)|scor(?:ed|es)|post(?:ed|s)|record(?:ed|s)|attain(?:ed|s)|hit|landed at"
    rf"|made do with|had to (?:make do with|settle for)|settled for|accounts for|enjoy(?:ed|s)|clung to|kept|retained"
    rf"|(?:follow(?:s|ed)?|was (?:second|third|next|fourth)|came (?:second|third|next|fourth))(?: with| on| at)|with"
    rf"|on|at)"
    rf"{ABOUT} "
)
_ENDS = re.compile(r"(?:[.,;)]|\Z| (?:and|but|while|in|ahead|with|on|from|of (?:it|the market))\b)")
# "Or 96 percent and 92 percent, respectively, of what they had set out to".
_OF_AIMS = re.compile(rf",? and [\d.]|[^.;]{{0,40}}\bof (?:what|(?:its|the|their) (?:[a-z-]+ )?(?:{AIM}|plan|quota))\b")
# "Tesla's halved to 0.9%", "a year ago it was 0.3%".
_WHOSE = re.compile(
    r"(?:'s|')(?: own)?(?: share)? (?:had |has )?(?:[a-z]+ly )?(?:halved|doubled|tripled|rose|fell|grew|slipped"
    r"|dropped|climbed"
    r"|shrank|jumped|was|is|stood|stands|came|reached|declined|increased|decreased|sank|slid|dipped|edged (?:up"
    r"|down)|went (?:up"
    rf"|down))(?: from [\d.]+(?: ?%| per ?cent)?)?(?: (?:to|at))?{ABOUT} "
)
# "8,900, or 4.4%": what they are of the market.
_OR = re.compile(
    rf"(?: (?:cars|vehicles|units|registrations|sales))?(?:, (?:or|i\.e\.|equal to|equivalent to|that is)){ABOUT} "
)
# "They made up 42.5% of its sales", "that was 12% of the total".
_TAKEN_UP = re.compile(
    r"\b(?:[Tt]hey|[Tt]hese|[Tt]hose|[Tt]hat|[Tt]his|[Ss]uch (?:cars|models|vehicles)|[Tt]heir (?:share|proportion)"
    r"|[Ii]t|which)"
    r"(?: [a-z]+){0,2}? (?:m[a-z]*ke up|made up|makes? up|account(?:s|ed)? for|represent(?:s|ed)?|w(?:as|ere)|is|are"
    rf"|contribut(?:e|es|ed)|correspond(?:s|ed) to|equals?){ABOUT} \Z"
)
_OF_ITS_SALES = re.compile(
    r" of (?:all )?(?:(?:its|their|the|total|group|overall|worldwide|global|company|[A-Z][\w-]*(?:'s|')) )*"
    r"(?:[\d.,]+(?: million)? )?(?:[a-z-]+ )?(?:sales|deliveries|registrations|volumes?|total|exports)\b"
)


# "New energy vehicles contributed 725,151 and accounted for 51.5% of the total".
_ELECTRICS = Needing(
    r"\W*(?:(?:[Aa]nd|[Bb]ut|[Ww]hile) )?(?:[Nn]ew[- ]energy (?:vehicles|models|cars)|NEVs|EVs|BEVs"
    r"|[Bb]attery(?:-electric)? (?:cars|vehicles)"
    r"|(?:[Aa]ll-)?[Ee]lectric (?:cars|vehicles|models)|[Ee]lectrified (?:cars|vehicles|models)|[Hh]ybrids"
    r"|[Pp]lug-in hybrids)\b"
)
_THEY_MAKE_UP = re.compile(rf"\b(?:m[a-z]*ke up|made up|makes? up|account(?:s|ed)? for|represent(?:s|ed)?){ABOUT} \Z")
# "In Europe the proportion was 77%".
_THE_SHARE = re.compile(
    r"\b[Tt]he (?:share|proportion|percentage|ratio|quota|figure|rate)(?: there)? (?:was|is|stood at|stands at"
    r"|came to|reached"
    rf"|amounted to){ABOUT} \Z"
)


def share_on(carry: Carry) -> Figure | None:
    """The figure as a share of the market or of a maker's own sales, where the text has just told what it is of."""
    figure, topic = carry.figure, carry.topic
    sentence, number = figure.sentence, figure.number
    if figure.metric is not None or number.unit != "percent" or number.kind != "quantity":
        return None
    clause = sentence.clause_at(number.start)
    if of_electrics(carry):
        return replace(figure, metric="electrified_share", carried=True, reason=None)
    if (
        _ELECTRICS.match(clause.text)
        and _THEY_MAKE_UP.search(figure.before)
        and _OF_ITS_SALES.match(sentence.after(number, 70))
    ):
        return replace(figure, metric="electrified_share", reason=None)
    if topic.electric and _TAKEN_UP.search(figure.before) and _OF_ITS_SALES.match(sentence.after(number, 70)):
        return replace(figure, metric="electrified_share", carried=True, reason=None)
    if topic.share is not None and _THE_SHARE.search(figure.before):
        return replace(figure, metric=topic.share, carried=True, reason=None)
    if _OF_STAKES.search(sentence.text, of=sentence.text):
        return None
    if any(f.metric == "vehicle_sales" for f in carry.told) and _is_of_electrics(carry):
        return replace(figure, metric="electrified_share", carried=True, reason=None)
    last = carry.last
    if last is not None and last.metric == "electrified_share" and _AND_OTHERS.search(carry.gap(last)):
        return replace(figure, metric="electrified_share", carried=True, reason=None)
    if _in_market(figure):
        return replace(figure, metric="market_share", reason=None)
    if topic.industry or not _ENDS.match(sentence.after(number, 16)) or _OF_AIMS.match(sentence.after(number, 60)):
        return None
    sold = carry.before
    if sold is not None and sold.metric == "vehicle_sales" and not sold.base and _OR.fullmatch(carry.gap(sold)):
        return replace(figure, metric="market_share", carried=True, reason=None)
    if not (topic.market or any(f.metric == "market_share" for f in carry.told)):
        return None
    bracketed = sold is not None and carry.gap(sold) == " (" and sentence.after(number, 1) == ")"
    if bracketed and sold is not None and sold.metric == "vehicle_sales" and not sold.base:
        # "Behind it came X with 7,466 (17.4%)".
        return replace(figure, metric="market_share", carried=True, reason=None)
    named = [m for m in sentence.of("organization", "model") if m.end <= number.start]
    gap = sentence.slice(named[-1].end, number.start) if named else ""
    if named and (_HAS.fullmatch(gap) or _WHOSE.fullmatch(gap)):
        return replace(figure, metric="market_share", carried=True, reason=None)
    if _YEAR_AGO.search(figure.before) and any(f.metric == "market_share" for f in carry.told):
        return replace(figure, metric="market_share", carried=True, reason=None, base=True)
    return None


# "Sold 749,000 electrified cars, 24 percent of the total", "749,000 hybrids, which makes 24 percent".
_MAKES = re.compile(
    r"[^,;:]{0,50}, (?:or|that is|which (?:makes|made|is|was|equals|corresponds to|comes to))?"
    rf"{ABOUT} ?"
)
_ELECTRIC_CARS = re.compile(
    r" (?:[a-z]+ )?(?:(?:battery|electrified|(?:all-|battery-|fully )?electric|plug-in|hybrid|new[- ]energy)"
    r" (?:cars|vehicles|models)|EVs|BEVs|NEVs|hybrids|plug-ins|electrics)\b| of (?:them|these|which) (?:\w+ )?"
    r"(?:electric|electrified|hybrids|plug-ins|EVs|BEVs|NEVs)\b"
)


def _is_of_electrics(carry: Carry) -> bool:
    """Whether a share is that which the electric cars told right before have in all that was sold."""
    sold, figure = carry.before, carry.figure
    if sold is None or sold.base or (sold.metric != "vehicle_sales" and sold.reason != "part of a total"):
        return False
    gap = carry.gap(sold)
    if not _MAKES.fullmatch(gap) or not _ELECTRIC_CARS.match(sold.sentence.after(sold.number, 50)):
        return False
    of_all = _OF_ITS_SALES.match(figure.sentence.after(figure.number, 70)) is not None
    return of_all or re.search(r"\bwhich makes? [^,;]*\Z", gap) is not None


# "Hybrids accounted for 14 percent of sales, battery cars for 8 percent".
_AND_OTHERS = re.compile(
    r"(?:,|;| and| while)(?: and)? (?:battery(?:-electric)?|(?:all-|fully )?electric|plug-in|hybrid|electrified)?"
    r" ?(?:cars|vehicles|models|EVs|BEVs|NEVs|hybrids|plug-ins|electrics)(?: (?:for|with|at|on|made up|accounted for))?"
    rf"{ABOUT} \Z"
)


# "In China's EV market X has 2 percent".
_IN_MARKET = Needing(r"\b[Ii]n (?:[\w'’.-]+ ){1,5}(?:market|segment|class),? \Z")
# "X, at 8.1 percent, remains the leader of the market".
_LEADS = re.compile(r", [^;:]{0,60}\b(?:market|segment)\b")


def _in_market(figure: Figure) -> bool:
    """Whether a maker has so much of a market that the words before its name, or behind the number, tell of."""
    sentence, number = figure.sentence, figure.number
    named = [m for m in sentence.of("organization", "model") if m.end <= number.start]
    if not named:
        return False
    gap = sentence.slice(named[-1].end, number.start)
    if _IN_MARKET.search(sentence.before(named[-1], 60), of=sentence.text):
        return _HAS.fullmatch(gap) is not None
    return gap in (", at ", ", with ", ", on ") and _LEADS.match(sentence.after(number, 80)) is not None


# "X holds 35 per cent, other shareholders 16 per cent and Y the rest": of a firm, and of no market.
_OF_STAKES = Needing(
    r"\b(?:shareholders?|stakeholders?|stakes?|equity)\b|\b(?:and|with) [^,;.]{2,40} the"
    r" (?:rest|remainder|remaining [\w ]{1,12})(?=[,;.]|\Z)"
)
# "A year ago it was 0.3%".
_YEAR_AGO = re.compile(
    r"\b(?:[Aa] year (?:ago|earlier|before)|[Tt]he year before|[Ll]ast year|[Ii]n 20\d\d),? (?:it|the (?:share"
    r"|figure)|that)"
    rf" (?:was|had been|stood at|came to|were){ABOUT} \Z"
)
