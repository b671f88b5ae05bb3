"""Partnerships: contracts, joint ventures, memoranda and appointments of distributors between two organisations."""

import re
from collections.abc import Iterator

from flows.extraction.context.context import Context, Subject
from flows.extraction.context.event_places import less_origins, nearest_group, specific
from flows.extraction.deals.agreement_parties import has_party, is_trade, setting_of
from flows.extraction.deals.alliances import stands_long
from flows.extraction.grammar.article import Clause, Mention, Sentence
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.lexicon.trader_words import TRADER
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene

_DESCRIBED = re.compile(
    r"\b(?:through|via|under|in|of|by|owns?|runs?|holds?|holding|from|with|as part of|"
    r"thanks to|within|at|per cent of|% of|to)(?: (?:the|a|an|its|their|this|that|such|"
    r"\d+))*(?: [\w-]+){0,2} \Z",
    re.IGNORECASE,
)
_SEES = re.compile(r" (?:(?:will|would|should|is to|could|may) )?(?:see|sees|saw) ")
_BARE_NOUN = re.compile(
    r"(?:general |exclusive |official |sole )?(?:distributor|importer)|(?:distribution|sales) partner"
)
# "is its distributor", "appointed X distributor", not "X, a distributor in Italy".
_WHOSE = re.compile(
    r"\b(?:its|their|the brand's|as|appoint\w*|name[ds]?|becom\w+|became|pick\w*|chose\w*|made)\b[^,;]*\Z|'s \Z"
)
_REACH = 70
# Cues of which it has one.
CUES = frozenset({"agreement", "representing"})


def partnership_facts(clause: Clause, context: Context) -> Iterator[Fact]:
    """The agreements that a clause tells of: a noun of agreeing with its verb, or a distributor that is named."""
    scene = Scene(clause, context)
    found = list(_agreed(scene)) or list(_represented(scene))
    yield from found


def _agreed(scene: Scene) -> Iterator[Fact]:
    """`signed a memorandum with X`, `a joint company has been registered by X and Y`, `a contract for Singapore
    will be signed`.
    """
    clause, sentence = scene.clause, scene.sentence
    for noun in clause.cues("agreement"):
        verbs = [
            c
            for c in clause.cues("agreement_verb")
            if not (c.start < noun.end and noun.start < c.end)
            and (0 <= noun.start - c.end <= 40 or 0 <= c.start - noun.end <= _REACH)
            and c.surface.lower() not in ("have",)
            and not (c.surface.lower() == "close" and sentence.after(c, 4) == " to ")  # "people close to the two"
        ]
        bare = noun.surface.lower() in ("venture", "ventures") and not re.search(
            r"\b(?:that|this|new) \Z", sentence.before(noun, 8)
        )
        # "its joint venture partner announced" tells of the partner, not of the venture.
        if not verbs or bare or re.match(r"(?:'s)? partners?\b", sentence.after(noun, 12)):
            continue
        cue = min(verbs, key=lambda c: min(abs(noun.start - c.end), abs(c.start - noun.end)))
        if cue.start >= noun.end and _SEES.match(sentence.slice(noun.end, cue.start)):
            continue  # "The partnership will see X set up a plant": what comes of it
        if cue.end <= noun.start and re.search(
            r"[,;]|\b(?:in|at|through|via|under|by|of)\b", sentence.slice(cue.end, noun.start)
        ):
            continue
        if cue.start >= noun.end and _DESCRIBED.search(sentence.before(noun, 40)):
            continue
        yield from _partnership(scene, noun, cue, "agreement")
        return


def _represented(scene: Scene) -> Iterator[Fact]:
    """`X will distribute its cars`, `Y is its distributor`, `Z looks after Greece`: another firm takes a maker's
    cars to a country.
    """
    clause, sentence = scene.clause, scene.sentence
    for cue in clause.cues("representing"):
        firms = [
            m
            for m in clause.of("organization")
            if m.id is not None
            and not is_maker(m.id, scene.context.vocabulary)
            and not _tells(sentence, m)
            and _near(sentence.slice(m.end, cue.start), sentence.slice(cue.end, m.start), m, cue)
        ]
        if not firms:
            continue
        if _BARE_NOUN.fullmatch(cue.surface.lower()) and not _WHOSE.search(sentence.before(cue, 45)):
            continue
        strict = re.search(r"distribut|import|represent|dealer|partner", cue.surface.lower()) is not None
        if not strict and not scene.where(cue):
            continue
        if cue.surface.lower() in ("name", "names") and _A_NOUN.search(sentence.before(cue, 8)):
            continue
        if _apposition(sentence, firms[0], cue):
            continue
        if re.fullmatch(
            r"(?:distributes?|represents?|distributor|importer|covers?|handles|appointed|named|names|picks|chose)",
            cue.surface.lower(),
        ) and not (clause.of("period") or scene.where(cue)):
            continue
        yield from _partnership(scene, cue, cue, "representation", partner=firms[0])
        return


# "Reuters heard that", "per the AP": who only tells it.
_TELLS = re.compile(
    r" (?:has |have )?(?:heard|reports?|reported|learn(?:s|ed|t)|understands|quot(?:es|ed)|cit(?:es|ed))\b"
)
_TOLD_BY = re.compile(r"\b(?:[Aa]ccording to|[Pp]er|told|quoted by|cited by|reported by) (?:the )?\Z")


def _tells(sentence: Sentence, firm: Mention) -> bool:
    """Whether a firm is a source of what is told, and no party to it."""
    return _TELLS.match(sentence.after(firm, 24)) is not None or _TOLD_BY.search(sentence.before(firm, 20)) is not None


_FOUNDED = re.compile(
    r"[^,;]{0,30}, (?:founded|formed|set up|established|created|signed|agreed|sealed|concluded) [^,;]{3,40},"
)
_A_NOUN = re.compile(r"\b(?:their|its|the|two|both|his|her|our) \Z", re.IGNORECASE)
# "Its distributor X", "its distributor, Egyptian X": of a long name only the end may be known.
_NAMED = re.compile(r"(?: for the country)?,? (?:(?:the )?[A-Z][\w-]+ ){0,2}")
_NAMING = re.compile(r"\b(?:as|appoint\w*|name[ds]?|becom\w+|became|pick\w*|cho[so]\w*|made|select\w*)\b[^,;]*\Z")


def _apposition(sentence: Sentence, firm: Mention, cue: Mention) -> bool:
    """Whether "distributor" only says who a firm is: "Y and its distributor X presented", "X, its distributor,"."""
    if _BARE_NOUN.fullmatch(cue.surface.lower()) is None or _NAMING.search(sentence.before(cue, 60)):
        return False
    if firm.start >= cue.end:
        return _NAMED.fullmatch(sentence.slice(cue.end, firm.start)) is not None
    return (
        re.fullmatch(
            # Of a long name only the beginning may be known: "Almajdouie Changan, its distributor".
            r"(?: [A-Z][\w&-]+)?(?: of [^,;]{2,40})?, (?:its|the|their|[^,;]{2,25}'s?) (?:[\w-]+ ){0,2}",
            sentence.slice(firm.end, cue.start),
        )
        is not None
    )


def _near(between: str, behind: str, firm: Mention, cue: Mention) -> bool:
    if firm.end <= cue.start:
        return cue.start - firm.end <= 60 or re.match(r", (?:which|a|an|the|whose)\b", between) is not None
    return firm.start - cue.end <= 40


_TO_DO = re.compile(r"\b(?:to [a-z]{3,}|for|of|under which|whereby|that will|which will)\b")


def _partnership(
    scene: Scene, noun: Mention, cue: Mention, rule: str, partner: Mention | None = None
) -> Iterator[Fact]:
    makers = [
        m
        for m in scene.clause.of("organization")
        if m.id is not None
        and is_maker(m.id, scene.context.vocabulary)
        # "X, a dealer in Ys since 1990, was picked as importer": no party to it.
        and not (partner is not None and partner.end < m.start < cue.start and _apposed(scene, partner, m))
    ]
    subject = _maker(scene, cue, partner)
    if makers and (rule == "representation" or subject is None):
        subject = Subject(makers[0].id or "", makers[0].start, makers[0].end, "named")
    if subject is None and partner is not None:
        subject = Subject(partner.id or "", partner.start, partner.end, "partner")
    if subject is None:
        return
    others = _others(scene, subject)
    if (
        partner is None
        and not others
        and not re.search(
            rf"\b(?:partner|firms|companies|both sides|two sides|parties|{TRADER}|authorities|government)\b",
            scene.sentence.text,
        )
        and not scene.where(cue)
        and not has_party(scene, noun, cue)
    ):
        return
    if rule == "agreement" and is_trade(scene, noun, cue):
        return
    when = scene.when(cue)
    if (
        when is not None
        and when.start is None
        and _TO_DO.search(scene.sentence.slice(cue.end, max(cue.end, when.mention.start)))
    ):
        when = None  # "signed an agreement to open 20 showrooms by the end of 2026"
    told = scene.told(cue, when)
    if told is None:
        return
    if rule == "representation" and told.planned and told.certainty == "asserted" and when is None:
        told = Telling("occurred", "asserted")
    run = specific(scene.where(cue)) or specific(nearest_group(scene.sentence, scene.scenes(), cue))
    if rule == "representation" and run and less_origins(scene.sentence, [*scene.scenes(), *run])[:1] != run[:1]:
        # The importer's country in "chose the Hungarian importer X to represent it in Slovakia".
        others = [p for p in less_origins(scene.sentence, scene.scenes()) if p.start > cue.start]
        run = specific(others) if run[0].label == "demonym" and others else run
    place = run[0] if run else None
    aside = _FOUNDED.match(scene.sentence.after(noun, 70))
    if place is not None and aside is not None and not noun.start <= place.start < noun.end + aside.end():
        place = None  # "Their joint venture X, founded in May 2024, opened an office in Belgrade"
    if when is None and rule == "representation" and stands_long(scene):
        return
    if when is None:
        when = scene.said_when()
    of_maker = is_maker(subject.organization_id, scene.context.vocabulary)
    if place is None and of_maker and rule == "representation" and scene.sentence.kind != "title":
        place = scene.setting()
    elif place is None and of_maker and rule == "agreement" and when is None and aside is None:
        place = setting_of(scene, subject)
    fact = happening("partnership", scene, subject, noun, told, when, place, rule=rule)
    if fact is not None:
        yield fact


def _apposed(scene: Scene, partner: Mention, maker: Mention) -> bool:
    """Whether a maker is named in what is said of the partner between commas."""
    between = scene.sentence.slice(partner.end, maker.start)
    return re.match(r", (?:an?|the|which|who|already|long|also|itself|one of)\b", between) is not None


def _maker(scene: Scene, cue: Mention, partner: Mention | None) -> Subject | None:
    """The maker that the statement is about, and not one by which the partner is described."""
    found = scene.maker(cue.start)
    if found is None or partner is None or not partner.end < found.start < cue.start:
        return found
    apposed = Mention("organization", found.start, found.end, "", id=found.organization_id)
    return scene.subject(scene.sentence.start) if _apposed(scene, partner, apposed) else found


def _others(scene: Scene, subject: Subject) -> list[Mention]:
    """The other organisations of the sentence that can be the partner."""
    family = scene.context.vocabulary.family(subject.organization_id)
    return [m for m in scene.sentence.of("organization") if m.id is not None and m.id not in family]
