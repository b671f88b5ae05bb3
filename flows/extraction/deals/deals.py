"""Deals: companies and stakes that change hands, and money that is raised."""

import re
from collections.abc import Iterator

from flows.extraction.context.context import Context, Subject
from flows.extraction.context.taken_trade import takes_trade
from flows.extraction.grammar.article import Clause, Mention, Sentence
from flows.extraction.grammar.fact import Fact, Value
from flows.extraction.grammar.modality import Telling
from flows.extraction.lexicon.company_words import CHILD, FIRM, MAKE
from flows.extraction.lexicon.trader_words import TRADER
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene
from flows.extraction.wording.approximators import APPROXIMATOR
from flows.extraction.wording.needed import Needing

_STAKE = Needing(
    r"\b(?:stakes?|shares|shareholding|holding|interest|majority|minority|equity|capital)\b", re.IGNORECASE
)
_SALES = re.compile(
    r"\b(?:cars?|vehicles?|units?|models?|buyers?|customers?|batteries|cells|chips|parts|land|plot)\b", re.IGNORECASE
)

# "Shares gained 1%", "shares of X fell in Paris": what the market does.
_PRICED = re.compile(
    r"(?: (?:of|in) [^,;.]{2,40}?)? (?:have |had |were |are |was )?(?:\w+ly )?"
    r"(?:gain|rise|rose|risen|fell|fall|climb|clos|end|trad|lost|los|"
    r"jump|dropp?|slid|slip|surg|slump|up|down|soar|tumbl|open|listed|began|advanc|declin|plung|rall|eas|add|shed"
    r"|rebound|recover|bounc|leap|sank|sink|edge|inch|tick|spik|crash|halv|doubl|retreat|pare)"
)

# "A market that accounted for 40% of registrations": a part of what is sold, and of no firm.
_OF_TRADE = re.compile(
    r"%? of (?:(?:the|its|all|total) )*(?:[\w-]+ ){0,3}?(?:markets?|registrations|sales|deliveries|exports|output"
    r"|production|volumes?|cars|vehicles)\b"
)
_SHARED = re.compile(r" (?:(?:a|an|the|its|their|this|that|these|some) (?:[\w-]+ ){1,6})?with\b|[^,;]{0,20} with [A-Z]")
# "Told investors": who hears of it, and not who pays.
_HEARERS = re.compile(
    r"\b(?:t(?:ell|ells|old|elling)|inform(?:s|ed)?|assur(?:es|ed)|address(?:es|ed)|briefed|showed"
    r"|(?:said|spoke|speaking|presentation|presented|explained|admitted|confirmed|letter|call|day"
    r"|conference) (?:to|with"
    r"|for)|in front of|before) (?:its |the |some |local |foreign |institutional )*\Z"
)

# "Bought a used X": a car. "Bought an X subsidiary": a firm.
_CAR = re.compile(r" an? (?:[a-z-]+ )*")
_FIRM = re.compile(
    rf"(?:'s)?(?: [\w-]+){{0,2}} (?:{CHILD}|{MAKE}|business|stake|share|shares|{TRADER}|dealership|supplier"
    r"|plant|factory)\b"
)

_RAISED = Needing(rf"\b(?:rais(?:e|es|ed|ing)|collect(?:s|ed)?) (?:(?:{APPROXIMATOR}) )?[^ ]*\d")


# "The outlook was raised to $7bn".
_TO_A_LEVEL = re.compile(r"\A(?: [\w-]+){0,3} (?:to|by|from)\b")
# "9 percent of them electric": no part of a firm.
_OF_A_FIRM = r"\A(?: (?:stake|share|interest|of (?!them|these|those|which|whom|all)(?:the |its )?[\w-]+))"

_SINCE_IT = re.compile(
    r"\b(?:years?|months?|weeks?|days?|long|soon|shortly|ever) (?:after|since|before|following) (?:its|the|their) "
    r"(?:[\w-]+ ){0,3}\Z"
)

# "Head of purchasing", "director for acquisitions": what somebody is.
_TRADE_OF = re.compile(r"\b(?:head|director|chief|president|boss|manager|charge|department|officer) (?:of|for) \Z")

# Cues of which it has one.
CUES = frozenset({"acquiring", "raising"})
# "On the price list in X", "on its list": a noun.
_A_LIST = re.compile(r"\b(?:the|an?|its|their|this|price|waiting|short|wish|shopping) \Z")


def deal_facts(clause: Clause, context: Context) -> Iterator[Fact]:
    """The acquisitions and fundings that a clause tells of, with amount, currency and stake."""
    scene = Scene(clause, context)
    raised = _RAISED.search(clause.text) is not None
    found = (list(_funding(scene)) if raised else []) or list(_acquisition(scene)) or list(_funding(scene))
    yield from found


def _acquisition(scene: Scene) -> Iterator[Fact]:
    """`Stellantis bought 21% of the firm for $1.6bn`: a verb of buying with a stake, a share or a company as its
    object.
    """
    clause, sentence = scene.clause, scene.sentence
    for cue in clause.cues("acquiring"):
        behind = sentence.slice(cue.end, cue.end + 80)
        percent = next((q for q in clause.of("quantity") if q.unit == "percent" and -20 < q.start - cue.end < 60), None)
        stake = percent if percent is not None and re.search(_OF_A_FIRM, sentence.after(percent, 40)) else None
        company = next(
            (
                m
                for m in clause.of("organization")
                if 0 <= m.start - cue.end <= 40
                and not _of_cars(scene, m)
                and not re.search(r"\d|\b(?:from|for|by|to)\b", sentence.slice(cue.end, m.start))
                and not re.match(
                    rf"'s(?! (?:[\w-]+ ){{0,3}}(?:{CHILD}|business|stake|shares))|"
                    r" [\w-]*(?:cars?|vehicles?|plant|EVs)|"
                    r" (?:[\w-]+ ){1,2}(?:cars|vehicles|EVs|vans|trucks|buses|parts|chips|batteries|cells)\b|s\b",
                    sentence.after(m, 45),
                )
            ),
            None,
        )
        if (
            company is not None
            and _CAR.fullmatch(sentence.slice(cue.end, company.start))
            and not _FIRM.match(sentence.after(company, 45))
        ):
            continue
        if takes_trade(sentence, cue) or _TRADE_OF.search(sentence.before(cue, 24)):
            continue
        shares = _STAKE.search(cue.surface + behind)
        if cue.surface.lower() in ("shares", "stock") and _PRICED.match(behind):
            continue
        if cue.surface.lower() == "shares" and _SHARED.match(behind):
            continue  # "a plant that X shares with Y"
        if re.match(r" (?:as|from \w+ \w+ as)\b", behind) or _OF_TRADE.search(behind):
            continue
        buying = re.match(
            r"(?:acqui|buy|bought|purchas|take over|takes over|took over|taken over|taking over|merg|snap|takeover)",
            cue.surface.lower(),
        )
        if stake is None and shares is None and not (company is not None and buying):
            continue
        if stake is None and shares is None and company is None and _SALES.search(behind[:40]):
            continue
        if not clause.of("organization") or (stake is None and company is None and not scene.clause.of("quantity")):
            continue
        yield from _deal(scene, "acquisition", cue, stake)
        return


def _of_cars(scene: Scene, mention: Mention) -> bool:
    """Whether a name in the plural stands for cars: "buying Xpengs"."""
    known = scene.context.vocabulary.organizations.get(mention.id or "")
    return mention.surface.endswith("s") and known is not None and not known.name.endswith("s")


# "She said, listing facilities and tools": what is counted up. "Its first listed maker": what a firm is.
_NO_LISTING = re.compile(
    r".{0,5}(?:(?<=, )|(?<=by )|(?<=and ))listing (?!in\b|on\b|of\b|at\b|its\b|the\b)[a-z]"
    rf"|.{{0,5}}listed (?:[a-z-]+ ){{0,2}}(?:makers?|manufacturers?|producers?|{FIRM})\b"
)


def _lists_up(sentence: Sentence, cue: Mention) -> bool:
    """Whether a word of listing is of no exchange: what is counted up, or what kind of firm one is."""
    return _NO_LISTING.match(sentence.before(cue, 5) + cue.surface.lower() + sentence.after(cue, 40)) is not None


def _funding(scene: Scene) -> Iterator[Fact]:
    """`raised $1bn in a series B round`, `listed in Hong Kong in 2021`: a verb of raising with money, a round or
    an exchange.
    """
    clause = scene.clause
    nouns = [
        n
        for n in clause.cues("raising_noun")
        if not _HEARERS.search(clause.sentence.before(n, 30)) and not _lists_up(clause.sentence, n)
    ]
    money = [q for q in clause.of("quantity") if q.label == "money"]
    for cue in clause.cues("raising"):
        lower = cue.surface.lower()
        listing = (
            re.match(r"(?:list|float|go public|went public|goes public|going public|gone public)", lower) is not None
        )
        if (
            lower in ("list", "lists", "listed")
            and not nouns
            and not (re.match(r" (?:its shares )?(?:in|on)\b", clause.sentence.after(cue, 20)) and scene.scenes())
        ):
            continue
        if re.match(
            r" (?:the|an?) (?:idea|plan|prospect|possibility|proposal|notion)\b", clause.sentence.after(cue, 20)
        ):
            continue
        if lower == "list" and _A_LIST.search(clause.sentence.before(cue, 14)):
            continue
        raising = re.match(r"rais", lower) is not None and any(
            0 <= m.start - cue.end <= 30 and not _TO_A_LEVEL.search(clause.sentence.slice(cue.end, m.start))
            for m in money
        )
        if not (raising or listing or (nouns and money and any(abs(n.start - cue.end) < 80 for n in nouns))):
            continue
        if (
            raising
            and re.search(
                r"\b(?:prices?|wages?|investment|target|forecast|spending|output)\b", clause.text, re.IGNORECASE
            )
            and not nouns
        ):
            continue
        if listing and re.search(
            rf"\b{FIRM} \Z",
            clause.sentence.before(cue, 16),
        ):
            continue
        if _SINCE_IT.search(clause.sentence.before(cue, 40)):
            continue  # "held an investor day on Wednesday, a year after its listing"
        if listing and lower == "listed" and clause.sentence.before(cue, 2) == ", ":
            continue
        if listing and lower == "listed" and _WHAT_IT_IS.search(clause.sentence.before(cue, 60)):
            continue
        if listing and _lists_up(clause.sentence, cue):
            continue
        if listing and re.search(rf"\b(?:listed (?:in|on)[^,;]* {FIRM})\b|-listed", clause.text):
            continue
        yield from _deal(scene, "funding", cue, None)
        return


# "Based in Gothenburg and listed in New York": what a firm is.
_WHAT_IT_IS = re.compile(r"\b(?:based|headquartered|founded|born|registered|seated|incorporated) in [^,;]* and \Z")


def _of_the_next(scene: Scene, cue: Mention, place: Mention) -> bool:
    """Whether a firm of a clause without a verb stands before a place: "X raised …, and Y 3 billion yuan in Hefei"."""
    return any(
        cue.end <= m.start < place.start
        and re.search(r"\band (?:the )?\Z", scene.sentence.before(m, 8)) is not None
        and re.match(r" \$?\d", scene.sentence.after(m, 4)) is not None
        for m in scene.sentence.of("organization")
    )


# "Withdrew the listing", "has shelved its planned flotation".
_WITHDRAWN = re.compile(
    r"\b(?:withdr[ae]w\w*|pull(?:s|ed|ing)|shelv(?:es|ed|ing)|scrap(?:s|ped|ping)|abandon\w*|cancel\w*|call(?:s|ed) off"
    r"|dropp?(?:s|ed|ing)?|gives? up|gave up|given up)(?: on)? (?:the|its|their|a|an|plans? for) (?:[\w-]+ ){0,3}\Z"
)
_INVESTOR = re.compile(r"\b(?:investors?|funds?|banks?|backers?|shareholders?|lenders?) (?:in|from|of) (?:the )?\Z")
_ANOTHER = re.compile(
    r", (?:an? |the |one |two |three |\d+ )?(?:\w+ )?(?:year|month|week|day)s? (?:before|after|later|earlier)\b"
)


def _before_another(scene: Scene, cue: Mention, place: Mention) -> bool:
    """Whether a place is of what came before or after: "listed in New York, a year before its listing in Hong Kong"."""
    return place.start > cue.end and _ANOTHER.search(scene.sentence.slice(cue.end, place.start)) is not None


# "The takeover of Volvo by Geely", "its acquisition by X".
_BY = re.compile(r"(?: (?:of|in) [^.;,:]{2,60}?)? by (?:the )?(?:[\w-]+ ){0,2}?\Z")


def _buyer(scene: Scene, cue: Mention) -> Mention | None:
    """Who buys by a noun of buying: "the takeover of X by Y"."""
    named = (m for m in scene.clause.of("organization") if m.start > cue.end)
    return next((m for m in named if _BY.fullmatch(scene.sentence.slice(cue.end, m.start))), None)


def _gives(scene: Scene, subject: Subject) -> bool:
    """Whether a firm is named as one of whom the money comes: "raised $500 million from X"."""
    return (
        re.search(
            r"\b(?:from|led by|backed by) (?:the )?\Z",
            scene.sentence.slice(max(subject.start - 16, scene.sentence.start), subject.start),
        )
        is not None
    )


_FOUNDED = re.compile(r"\b(?:formed|founded|established|created|launched|set up|born|started|opened|built) \Z")


def _deal(scene: Scene, event_type: str, cue: Mention, stake: Mention | None) -> Iterator[Fact]:
    subject = scene.subject(cue.start)
    first = next((m for m in scene.clause.of("organization") if m.end <= cue.start), None)
    # "Uber paid $300 million for Lucid shares": who buys stands before the verb.
    if first is not None and (subject is None or subject.start < scene.clause.start or subject.start >= cue.end):
        subject = Subject(first.id or "", first.start, first.end, "name")
    buyer = _buyer(scene, cue) if event_type == "acquisition" else None
    if buyer is not None:
        subject = Subject(buyer.id or "", buyer.start, buyer.end, "agent")
    if subject is not None and event_type == "funding" and subject.start >= cue.end and _gives(scene, subject):
        gets = scene.context.focus(scene.sentence)
        subject = gets if gets is not None and gets.organization_id != subject.organization_id else None
    if subject is None:
        return
    when = scene.when(cue) or scene.said_when()
    if when is not None and when.mention.start > cue.end and _FOUNDED.search(scene.sentence.before(when.mention, 24)):
        when = scene.said_when()  # "is to be merged with O, the venture of eight carmakers formed in 2023"
    told = scene.told(cue, when)
    if told is not None and event_type == "funding" and _WITHDRAWN.search(scene.sentence.before(cue, 50)):
        told = Telling("cancelled", "denied")
    if told is None:
        return
    cells: list[tuple[str, Value, Mention]] = []
    money = next((q for q in scene.clause.of("quantity") if q.label == "money" and abs(q.start - cue.end) < 90), None)
    if money is not None and money.value is not None and money.unit is not None and len(money.unit) == 3:
        cells += [("amount", money.value, money), ("currency", money.unit, money)]
    if stake is not None and stake.value is not None:
        cells.append(("stake_percent", stake.value, stake))
    place = None
    run = [p for p in scene.where(cue) if not _of_the_next(scene, cue, p) and not _before_another(scene, cue, p)]
    run = [p for p in run if not _INVESTOR.search(scene.sentence.before(p, 24))]
    if when is None or event_type == "funding":
        place = run[0] if run else None
    fact = happening(event_type, scene, subject, cue, told, when, place, cells=cells)
    if fact is not None:
        yield fact
