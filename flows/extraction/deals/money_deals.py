"""Money deals: money that a firm gets or puts into another, and stakes that are paid for, taken up or given up."""

import re
from collections.abc import Iterator, Sequence

from flows.extraction.context.context import Context, Subject
from flows.extraction.context.taken_trade import goes_to, of_trade
from flows.extraction.deals.capital_words import AHEAD, FUNDINGS, LISTINGS
from flows.extraction.deals.ownership_words import HANDED, OWNERSHIPS, QUOTED
from flows.extraction.grammar.article import Article, Mention
from flows.extraction.grammar.fact import Fact, Value
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.reach import hedging
from flows.extraction.grammar.shapes import Shape, shape
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.told_dates import When, dates
from flows.extraction.wording.approximators import APPROXIMATOR
from flows.extraction.wording.needed import Choice, Needing

_AUX = rf"(?:(?:{AHEAD}|has|have|had|yet|now|also|already|since|then|recently|earlier|reportedly|D) ){{0,3}}"
_SUM = r"[^.;,]{0,25}?\d[\d.,]*[^.;,]{0,20}?"
_PART = (
    rf"(?:(?:(?:{APPROXIMATOR}) |just under |just over )?(?:an? (?:\w+ )?"
    r"(?:third|fourth|fifth|sixth|tenth|quarter|half|stake|share|holding|slice|minority|majority)|"
    r"\d[\d.]*(?:%| ?per ?cent)|half|all|"
    r"(?:the|its) (?:rest|remainder|remaining [\w ]{2,20}|stake|shares?)))"
)
_HOLDING = r"(?:stake|holding|share|interest|shareholding|position|participation)"
_SOURCE = (
    r"(?:from|loan|credit|round|funding|financing|facility|backing|investors?|tranche|bond|placement|fresh capital)"
)
_DONE = r"(?:completed|closed|concluded|sealed|agreed|announced|approved|finali[sz]ed|wrapped up)"


def _rules(kind: str, *patterns: str) -> tuple[tuple[str, Needing], ...]:
    return tuple((kind, Needing(pattern)) for pattern in patterns)


_PAYS = r"(?:pa(?:y|ys|id|ying)|spent|spends|spend)"
_TAKES = (
    r"(?:mop(?:s|ped)? up|buy(?:s|ing)? (?:out|up)|bought (?:out|up)|snap(?:s|ped)? up|t(?:ake|akes|ook)(?: over)?|"
    r"acquire[sd]?)"
)
_REST = r"(?:the (?:rest|remainder|remaining (?:shares?|stake|\w+ (?:shares?|stake))))"
_CHANGES = (
    r"(?:upp?(?:s|ed)?|rais(?:e|es|ed)|lift(?:s|ed)?|increase[sd]?|top(?:s|ped)? up|build[s]? up|trim(?:s|med)?|cuts?|"
    r"reduce[sd]?|halve[sd]?)"
)
_PUTS = r"(?:puts?|pump(?:s|ed)?|inject(?:s|ed)?|plough(?:s|ed)?|sank|pour(?:s|ed)?|invest(?:s|ed)?)"
_GETS = (
    r"(?:secure[sd]?|pocket(?:s|ed)?|land(?:s|ed)?|receive[sd]?|obtain(?:s|ed)?|attract(?:s|ed)?|collect(?:s|ed)?|"
    r"bag(?:s|ged)?|pick(?:s|ed) up|t(?:akes?|ook) in|drew)"
)
_ISSUE = r"(?:round|placement|tranche|bond|share sale|share issue|flotation|offering|ipo|listing)"
_FLOTATION = r"(?:initial public offer(?:ing)?|ipo|flotation|listing|share sale)"
_STARTS = r"(?:opens|opened|closes|closed|starts|started|begins|began|is (?:planned|due|expected|set|slated))"
_TO_COME = re.compile(r"\b(?:opens|closes|starts|begins|is (?:planned|due|expected|set|slated))\Z")
_IT = r"(?P<to>O|it|they|the (?:company|firm|start-?up|carmaker|maker|brand|group))"

_RULES = (
    *_rules(
        "acquisition",
        rf"\b(?P<who>O)?[^.;]{{0,40}}?\b{_AUX}(?P<verb>{_PAYS} {_SUM} (?:for|on) {_PART} (?:of|in)) "
        r"(?:the )?(?P<of>O)\b",
        rf"\b(?P<who>O)\b[^.;]{{0,60}}? (?P<verb>{_AUX}{_TAKES} {_REST})\b",
        # "O took 26.4 percent of O last month".
        rf"\b(?P<who>O)\b[^.;]{{0,30}}? (?P<verb>{_AUX}(?:{_TAKES}|bought|gets?|got|secured|giv(?:es|en) up|gave up) "
        rf"{_PART} (?:of|in)) (?:the )?(?P<of>O)\b(?!'s| (?:sales|cars|buyers|customers|deliveries|production))",
        rf"\b(?P<who>O)\b[^.;]{{0,30}}? (?P<verb>{_AUX}{_CHANGES} its {_HOLDING} in) (?P<of>O)\b",
        rf"\b(?P<verb>(?:purchase|acquisition|takeover|buyout|sale) of {_PART}(?: (?:of|in) (?P<of>O))?"
        rf"[^.;]{{0,40}}? (?:was|is|has been|had been|is to be|will be) {_DONE})\b",
    ),
    *_rules(
        "funding",
        rf"\b(?P<who>O)?[^.;]{{0,30}}?\b{_AUX}(?P<verb>{_PUTS} {_SUM} (?:more )?in(?:to)?) "
        r"(?:(?:the|its|rival|start-?up|[\w-]+) ){0,5}?(?P<to>O)\b(?!'s)",
        rf"\b{_IT}\b {_AUX}(?P<verb>{_GETS} {_SUM} (?:[\w-]+ ){{0,2}}?{_SOURCE})\b",
        rf"\b(?P<verb>{_ISSUE}\b[^.;]{{0,70}}? (?:brought in|raised|netted|yielded|fetched|was led by){_SUM})\b",
        rf"\b(?P<to>O)'s[^.;]{{0,40}}? (?P<verb>{_FLOTATION}(?:, [^,.;]{{3,40}},)? {_STARTS})\b",
        *FUNDINGS,
        *HANDED,
    ),
    *_rules("listing", *LISTINGS, *QUOTED),
    *_rules("ownership", *OWNERSHIPS),
)
_CHOICE = Choice(_RULES, lambda rule: rule[1])
_CARS = re.compile(
    r"\b(?:plants?|factory|factories|production|works|network|line-?up|models?|chargers?|research|development"
    r"|expansion)\b"
)


# So near before a firm stands how much of it is somebody's: "26.4% of the X".
_PART_OF = len("26.45 per cent of the  ")

# Money that somebody has yet to get.
_HOPED = re.compile(r"(?:is )?(?:hop(?:es|ing)|look|ask|seek|after|angl|fish|counting|in the market|can expect|to be)")
# "Dropped plans to take its O unit public", "no longer wants to list".
_CALLED_OFF = re.compile(
    r"\b(?:dropp?(?:s|ed|ing)|scrapp?(?:s|ed|ing)|shelv(?:es|ed|ing)|abandon(?:s|ed|ing)|cancel(?:s|led|ling)"
    r"|gave up|given up|gives up|call(?:s|ed) off|withdrew|put on (?:ice|hold)|no longer (?:wants?|plans?|intends?))"
    r"(?: on)? (?:(?:its|the|a|all) )?(?:plans?|idea|intention|to)\b"
)


def money_facts(article: Article, context: Context, told: Sequence[Fact]) -> Iterator[Fact]:
    """The acquisitions and fundings that sums and stakes tell of; a sentence that tells of one already is left."""
    done = {f.statement[0] for f in told if f.cells.get("event_type") in ("acquisition", "funding")}
    for sentence in article:
        if sentence.kind in ("heading", "dateline") or sentence.start in done:
            continue
        if not (sentence.of("organization") or sentence.cues("company_noun", "pronoun")):
            continue
        figure = shape(sentence)
        rules = _CHOICE.of(figure.text)
        sums = bool(rules) and any(q.label == "money" and q.value is not None for q in sentence.of("quantity"))
        for kind, pattern in rules:
            if kind == "funding" and not sums:
                continue
            match = pattern.search(figure.text)
            fact = _deal(context, figure, match, kind) if match is not None else None
            if fact is not None:
                yield fact
                break


def _deal(context: Context, figure: Shape, match: "re.Match[str]", kind: str) -> Fact | None:
    sentence = figure.sentence
    cue = figure.cue(match.start("verb"), match.end("verb"))
    scene = Scene(sentence.clause_at(cue.start), context)
    sums = [q for q in sentence.of("quantity") if q.label == "money" and q.value is not None]
    money = next((q for q in sums if cue.start <= q.end and q.start <= cue.end), next(iter(sums), None))
    listing = kind == "listing"
    if listing:
        kind, money = "funding", None
    elif kind == "funding" and (money is None or _CARS.search(match[0])):
        return None
    subject = _subject(scene, figure, match, cue)
    owned = kind == "ownership"
    if owned:
        kind = "acquisition"
    when = _when(scene, figure, match, listing=listing or owned)
    if subject is None or when is None or re.search(r"\b(?:not|never|denied)\b", match[0]):
        return None
    around = figure.text[max(match.start() - 30, 0) : match.end() + 40]
    if owned and (of_trade(around) or goes_to(around) or figure.within(*match.span(), "person")):
        return None
    hedges = [h for h in hedging(scene.clause, cue.start) if h.start < cue.end]
    reference = context.reference
    first = when.start or when.end
    later = first is not None and reference is not None and first > reference
    ahead = re.search(rf"\b{AHEAD}\b", match[0]) is not None or _HOPED.match(match["verb"]) is not None
    told = Telling("scheduled" if later or ahead else "occurred", "asserted")
    if hedges:
        told = Telling("scheduled", "hedged", None, hedges[0])
    if listing and _CALLED_OFF.search(figure.text[: match.end("verb")]):
        told = Telling("cancelled", "denied")
    cells: list[tuple[str, Value, Mention]] = []
    if money is not None and money.unit is not None and len(money.unit) == 3:
        cells = [("amount", money.value, money), ("currency", money.unit, money)]
    first_word = figure.offset(match.start("of")) - _PART_OF if owned and match.groupdict().get("of") else cue.start
    parts = (q for q in sentence.of("quantity") if q.unit == "percent" and first_word <= q.start < cue.end)
    stake = next(parts, None)
    if stake is not None and stake.value is not None and kind == "acquisition":
        cells.append(("stake_percent", stake.value, stake))
    return happening(kind, scene, subject, cue, told, when, None, rule="money_deal", cells=cells)


def _subject(scene: Scene, figure: Shape, match: "re.Match[str]", cue: Mention) -> Subject | None:
    """Of a funding who gets the money, of an acquisition who buys; else whom the statement is about."""
    for group in ("to", "who"):
        if group in match.re.groupindex and match[group] is not None:
            named = figure.within(match.start(group), match.end(group), "organization")
            if named:
                return Subject(named[0].id or "", named[0].start, named[0].end, "named")
    found = scene.subject(cue.start) or scene.maker(cue.start) or scene.context.focus(scene.sentence)
    if "to" in match.re.groupindex and found is not None and found.start >= cue.start:
        return scene.context.focus(scene.sentence)  # "a round of 100 million was led by X": X gives
    return found


def _when(scene: Scene, figure: Shape, match: "re.Match[str]", *, listing: bool = False) -> When | None:
    """The date behind the words in their statement, else the one right before them, else the day of the news."""
    stop = re.search(r"[;:]|, (?:and|but|while|where|which|who)\b", figure.text[match.end() :])
    end = match.end() + (stop.start() if stop is not None else len(figure.text))
    behind = figure.within(match.start("verb"), end, "period")
    before = figure.within(max(match.start() - 25, 0), match.start("verb"), "period")
    for mention in [*behind, *reversed(before)]:
        if mention.granularity in ("duration", "measure") or not dates(figure.sentence, mention):
            continue
        if mention.relation in ("until", "to") or (mention.relation == "since" and not listing):
            continue
        ahead = re.search(rf"\b{AHEAD}\b", match[0]) or _TO_COME.search(match["verb"])
        found = scene.resolve(mention, "future" if ahead else "past")
        if found is not None:
            return found
    return scene.said_when()
