"""Representations: firms that bring a maker's cars to the buyers of a country, however the trade, the cars, the maker
or the firm is what is spoken of.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.extraction.context.context import Context, Subject
from flows.extraction.context.event_places import is_scene, less_origins
from flows.extraction.deals.alliances import is_aside, stands_long, subject_of
from flows.extraction.grammar.article import Article, Mention, Sentence
from flows.extraction.grammar.fact import Fact, Span
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.reach import calling_off, hedging
from flows.extraction.grammar.shapes import Shape, cased, shape
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.told_dates import When, dates
from flows.extraction.sites.engagement_words import ENGAGEMENTS
from flows.extraction.sites.representation_words import REPRESENTATIONS
from flows.extraction.wording.needed import Choice

# What a sentence must hold, in lower case, for one of the patterns to be tried on it.
_TRADES = re.compile(
    r"\b(?:distribut|import|represent|sales|selling|sell|sold|retail|market|agen[ct]|dealer|partner|right|licen"
    r"|franchis|concession|mandate|handl|look(?:s|ed)? after|tak(?:e|es|en) care|took|take|stock|offer|brand|marque"
    r"|business|responsib|rel(?:y|ies|ied) on|counts? on|banks? on|leans? on|trust|turned to|opt(?:s|ed) for|settled on"
    r"|works? |portfolio|race|tender|bidding|stable|contract|after-?sales|cooperates|engaged|chosen|picked|brought"
    r"|hired|hires|enlist|recruit|retain|commission|tap(?:s|ped)|appoint|named|won over|handed|given|entrust|award"
    r"|settled"
    r"|signed|agreed|terms|hands|lot with|up with|with (?:the )?[a-z]|keys|books|wing|carr(?:y|ies|ied)|run by"
    r"|by (?:the )?[a-z]|gave|gives|lent|lends|adding|adds|added|found|finds|running|runs?\b|roof)"
)
_RULES = Choice((*REPRESENTATIONS, *ENGAGEMENTS), lambda rule: rule[1])
_NOT = re.compile(r"\b(?:not|never|no longer|nor|without|if|whether|unless|instead of|denied|no|who)\b")
_TITLED = ("heading", "dateline")
# What breaks a sentence into statements of different firms.
_BREAK = re.compile(r"[;:]|, (?:and|while|whereas|but|with)\b|,? and in\b")
# A state of which only the place tells that it is news at all.
_STATES = frozenset({"maker_relies", "cars_handled", "agent_is", "trade_lies"})
# What makers do among themselves as well.
_OF_MAKERS = frozenset({"trade_lies", "maker_gives", "agent_is", "goes_with"})
_PARTS = re.compile(r"\b(?:batter|cells?|chips?|software|parts|motors|components|engines?|platforms?|loans?|credit)")
# Whom a maker takes on may be a person: a firm is known by the form of its name, or by what it is to do.
_MAY_BE_PERSON = re.compile(r"(?:hir|sign|recruit|appoint|name|w[io]n|invit|nominat|pick|cho|call|retain)")
_OF_FIRMS = re.compile(
    r"(?:Group|Motors?|Autos?|Automotive|Cars?|Corporation|Corp|Holdings?|Company|Co|Sons|Brothers|Bros|Trading"
    r"|Industries"
    r"|Enterprises|Dealers|Mobility|International|Ltd|Inc|Investments?|Vehicles)\b|&|[a-z][A-Z]|\b[A-Z]{2,}\b"
)
_TAIL = re.compile(r",? (?:D,? )?(?:to|as|and will|which will) ")
# Words in capitals that no firm is named by.
_NO_FIRM = re.compile(
    r"(?:The|This|That|These|It|Its|He|She|They|Their|In|On|At|For|By|From|With|As|To|After|Before|Until|Since|While"
    r"|When"
    r"|EV|EVs|SUV|SUVs|CEO|EU|Both|Two|Three|Four|Five|Six|All|Another|Other|Others|Some|Many|Sales|Cars|Dealers?|Who"
    r"|What"
    r"|Distribution|Import|Imports|Importers?|Customers|Buyers|Local|New|Only|Also|Independent|And|But|There|Here"
    r"|Europe)\Z"
)


def representation_facts(article: Article, context: Context, told: Sequence[Fact]) -> Iterator[Fact]:
    """The representations of an article. In: the events found so far; what one of them tells is left."""
    done: dict[int, list[Fact]] = {}
    for fact in told:
        if fact.cells.get("event_type") in ("partnership", "acquisition", "funding"):
            done.setdefault(fact.statement[0], []).append(fact)
    for sentence in article:
        if sentence.kind in _TITLED:
            continue
        figure = shape(sentence)
        rules = _RULES.of(figure.text)
        if not rules or (_TRADES.search(sentence.text.lower()) is None and not _of_dealers(sentence, context)):
            continue
        text = cased(figure)
        found: list[int] = []
        for rule, pattern in rules:
            # It differs from the shape's own text in capitals alone.
            for match in pattern.finditer(text, of=figure.text):
                at = match.start("verb")
                if any(not _BREAK.search(text[min(at, other) : max(at, other)]) for other in found):
                    continue
                stands = _represented(context, figure, match, rule)
                if stands is None or _told(sentence, stands, done.get(sentence.start, ())):
                    continue
                found.append(at)
                yield stands


def _of_dealers(sentence: Sentence, context: Context) -> bool:
    """Whether a firm is named that is known to sell what others make: then any verb of handing over is of trade."""
    known = context.vocabulary.organizations
    return any((firm := known.get(m.id or "")) and firm.kind == "distributor" for m in sentence.of("organization"))


def _told(sentence: Sentence, fact: Fact, others: Sequence[Fact]) -> bool:
    """Whether a statement of the same sentence tells it already: one that no break of the sentence parts from it."""
    mine = fact.spans["event_type"]
    for other in others:
        theirs = other.spans["event_type"]
        between = sentence.slice(min(mine[1], theirs[1]), max(mine[0], theirs[0]))
        if other.partner == fact.partner and fact.partner is not None:
            return True
        if not _BREAK.search(between):
            return True
    return False


def _represented(context: Context, figure: Shape, match: "re.Match[str]", rule: str) -> Fact | None:
    sentence = figure.sentence
    if _NO_FIRM.match(match["firm"] or "") or _NOT.search(figure.text[max(match.start() - 12, 0) : match.end()]):
        return None
    cue = figure.cue(match.start("verb"), match.end("verb"))
    scene = Scene(sentence.clause_at(cue.start), context)
    told = match["firm"] is not None
    named = figure.within(match.start("firm"), match.end("firm"), "organization") if told else []
    partner = named[0] if named else None
    unknown = None
    if told and partner is None:
        first = figure.offset(match.start("firm"))
        unknown = Mention("organization", first, first + len(match["firm"]), match["firm"])
    given = _given(context, figure, match) if rule == "firm_gets_maker" else None
    subject = given or subject_of(scene, figure, cue, partner or unknown)
    if subject is None or (partner is not None and not _another(partner, subject.organization_id, context, rule)):
        return None
    if partner is None and not is_maker(subject.organization_id, context.vocabulary):
        return None
    if _PARTS.search(figure.text[match.start() : match.end() + 25]):
        return None
    person = unknown is not None and rule == "maker_engages" and _MAY_BE_PERSON.match(match["verb"])
    if person and not (_OF_FIRMS.search(match["firm"]) or _TAIL.match(figure.text[match.end() :])):
        return None  # "signed a footballer for Spain"
    when = _when(scene, figure, match, cue)
    place = _place(scene, figure, match, cue)
    if rule in _STATES and (place is None or (when is None and stands_long(scene))):
        return None
    if (rule in _STATES or rule == "maker_handed") and when is None and is_aside(figure, match):
        return None
    fact = happening("partnership", scene, subject, cue, _telling(scene, cue, rule), when, place, rule=rule)
    if fact is not None and told:
        start = partner.start if partner is not None else figure.offset(match.start("firm"))
        end = partner.end if partner is not None else start + len(match["firm"])
        fact.partner = (partner.id if partner is not None else None, (start, end))
    return fact


def _given(context: Context, figure: Shape, match: "re.Match[str]") -> Subject | None:
    """The maker that a firm is given: the one in the words or right behind them."""
    named = figure.within(match.start("verb"), match.end("verb") + len(" the O"), "organization")
    makers = [m for m in named if is_maker(m.id or "", context.vocabulary)]
    return Subject(makers[-1].id or "", makers[-1].start, makers[-1].end, "given") if makers else None


def _another(partner: Mention, subject: str, context: Context, rule: str) -> bool:
    """Whether a firm is another one than the maker, and none that sells its own cars."""
    if partner.id == subject or partner.id in context.vocabulary.family(subject):
        return False
    return not is_maker(partner.id or "", context.vocabulary) or rule in _OF_MAKERS


def _statement(figure: Shape, match: "re.Match[str]") -> Span:
    """Where the statement begins and ends in the document: at breaks of its sentence."""
    breaks = list(_BREAK.finditer(figure.text))
    low = max([m.end() for m in breaks if m.end() <= match.start("verb")], default=0)
    high = min([m.start() for m in breaks if m.start() >= match.end()], default=len(figure.text))
    return figure.offset(low), figure.offset(high)


_WILL = re.compile(r"\b(?:will|would|should|(?:is|are)(?: set| due| expected)? to) (?:[a-z]+ ){0,2}\Z")
_AHEAD = re.compile(
    r"(?:will|would|shall|should|(?:is|are)(?: set| due| expected)? to|pass(?:es)?|go(?:es)?|moves?|switch(?:es)?"
    r"|shifts?"
    r"|takes? over|replaces?|succeeds?|joins?|hands?|gives?|transfers?|cedes?|inherits?|assumes?|falls)\b"
)


def _when(scene: Scene, figure: Shape, match: "re.Match[str]", cue: Mention) -> When | None:
    """The time told in the statement of the words, else the day on which it is announced."""
    low, high = _statement(figure, match)
    before = figure.text[max(match.start("verb") - 24, 0) : match.start("verb")]
    ahead = _AHEAD.match(match["verb"].lstrip()) is not None or _WILL.search(before) is not None
    for mention in sorted(figure.sentence.of("period"), key=lambda p: abs(p.start - cue.start)):
        if not low <= mention.start < high or mention.granularity in ("duration", "measure"):
            continue
        if mention.start >= figure.offset(match.end() - 1) and " and" in figure.sentence.slice(cue.end, mention.start):
            continue  # "relies on A (Ecuador), B (Chile) and, since January, C"
        if mention.relation in ("until", "to") or not dates(figure.sentence, mention):
            continue
        if _SAID.search(figure.sentence.before(mention, 40)) is not None or not scene.one_verb(cue, mention):
            continue
        if mention.relation == "from" and _TO_DO.search(figure.sentence.slice(cue.start, mention.start)):
            continue  # "has picked X to look after it from May", "has found X, which will sell it from May"
        begins = mention.relation == "from" and not _DONE.search(match["verb"])
        if mention.relation in ("since", "from"):
            mention = replace(mention, relation="in")
        found = scene.resolve(mention, "future" if ahead or begins else "past")
        if found is not None:
            return found
    return scene.said_when()


_TO_DO = re.compile(r" to (?!market\b)[a-z]{3,} | (?:will|would|should|(?:is|are) to) ")
# What has been done is told of a time that is over even where it goes on from then.
_DONE = re.compile(r"\b(?:was|were|has|have|had|been)\b|\w+ed\b")
_SAID = re.compile(r"\b(?:said|says|announced|founded|told|until|after|than|reported|confirmed)(?: the)? \Z")
# Whose trade or firm it is: "its Kenyan importer", "the Chilean import".
_LOCAL = re.compile(
    r" (?:[a-z-]+ ){0,2}?(?:distribut|import|represent|sales|rights|franchise|market|agen|dealer|retail|business"
    r"|partner"
    r"|brand rights|concession|licen)"
)


def _place(scene: Scene, figure: Shape, match: "re.Match[str]", cue: Mention) -> Mention | None:
    """The country nearest to the words in their own statement, else the one that the sentence is set in."""
    sentence = figure.sentence
    low, high = _statement(figure, match)
    there = [
        p
        for p in sentence.of("place")
        if low <= p.start < high
        and p.id is not None
        and is_scene(sentence, p)
        and (p.label != "demonym" or _LOCAL.match(sentence.after(p, 40)))
    ]
    own = [p for p in there if scene.one_verb(cue, p)]
    if own:
        own = [p for p in less_origins(sentence, own) if p in less_origins(sentence, there)]
        own = own or less_origins(sentence, there)
        closest = [p for p in own if len(p.id or "") == 2] or own
        return min(closest, key=lambda p: min(abs(p.start - cue.end), abs(cue.start - p.end)))
    of_firm = [p for p in sentence.of("place") if len(p.id or "") == 2 and _of_firm(figure, match, p)]
    if of_firm:
        return of_firm[0]
    return scene.setting() if low <= sentence.start + 2 or high >= sentence.end - 2 else None


def _of_firm(figure: Shape, match: "re.Match[str]", place: Mention) -> bool:
    """Whether a country is the one of the firm: "Egypt's X", "the Egyptian dealer X"."""
    if match["firm"] is None:
        first = figure.sentence.of("organization")
        return bool(first) and figure.sentence.slice(place.end, first[0].start) == "'s "
    between = figure.sentence.slice(place.end, figure.offset(match.start("firm")))
    return re.fullmatch(r"'s |'s (?:[a-z-]+ ){1,3}| (?:[a-z-]+ ){1,3}", between) is not None


def _telling(scene: Scene, cue: Mention, rule: str) -> Telling:
    hedges = [h for h in hedging(scene.clause, cue.start) if h.start < cue.end]
    if hedges:
        return Telling("scheduled", "hedged", None, hedges[0])
    cancelled = () if rule == "maker_gives" else calling_off(scene.clause, cue.start)  # "gave up the import to X"
    if cancelled:
        return Telling("cancelled", "denied", None, cancelled[0])
    return Telling("occurred", "asserted")
