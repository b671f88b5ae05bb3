"""Frames of companies: firms, stakes and plants that change hands, money that is raised, agreements and partners."""

import re
from collections.abc import Iterator

from flows.extraction.context.context import Subject
from flows.extraction.context.datelines import is_dateline
from flows.extraction.context.event_places import is_scene, less_origins, specific
from flows.extraction.context.taken_trade import takes_trade
from flows.extraction.deals.agreement_parties import has_party, is_trade, setting_of
from flows.extraction.frames.frame_telling import telling_of
from flows.extraction.frames.frame_times import when_of
from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.fact import Fact, Value
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.predicate_words import Word
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.lexicon.trader_words import TRADER
from flows.extraction.scenes.frame_actors import actor
from flows.extraction.scenes.frame_parts import Told, quantities
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.told_dates import is_day_of_news
from flows.extraction.scenes.told_places import place_of
from flows.extraction.wording.needed import Needing

_SO_MANY = re.compile(r"\d (?:new )?\Z")
# "Plans an IPO in May": of other money a plan tells an aim.
_OFFERINGS = frozenset(
    {"ipo", "initial public offering", "flotation", "share offering", "share sale", "stock market listing"}
    | {"stock-market listing", "share listing", "stock offering"}
)


def deal_event(told: Told, kind: str, verb: str, word: Word | None) -> Iterator[Fact]:
    """Companies, stakes and plants that change hands, money that is raised."""
    if verb == "destined" and (word is None or word.text not in _OFFERINGS):
        return
    when = when_of(told) or told.scene.said_when()
    telling = telling_of(told, when)
    selling = told.predicate.form == "ing" and telling is not None and telling.certainty == "asserted"
    to_come = telling is not None and (telling.status == "scheduled" or selling)
    if kind == "acquisition" and to_come and is_day_of_news(told.sentence, told.predicate.cue, when):
        # "Said on Monday that it would sell its plant", "said that it was selling it": the sale is still to come.
        when, telling = None, Telling("scheduled", "asserted") if selling else telling
    if kind == "acquisition" and _described(told):
        when, telling = None, Telling("occurred", "asserted")
    agent = _taker(told) if kind == "acquisition" else None
    subject = agent or actor(told, any_firm=kind == "acquisition")
    firms = told.mentions(told.predicate.subject, "organization") if kind == "funding" else []
    if subject is None and firms:  # "A flotation of X is planned"
        subject = Subject(firms[0].id or "", firms[0].start, firms[0].end, "named")
    if takes_trade(told.sentence, told.predicate.cue) or _goes_to_a_car(told) or _lets_go(told):
        return
    of_cars = any(w.label == "vehicle" for w in told.part(told.predicate.object))
    if of_cars and word is not None and word.label == "organization":
        return
    if telling is None or subject is None or (told.predicate.form == "ing" and told.predicate.governed != "be"):
        return
    if word is not None and word.label == "organization" and told.counted and verb == "sells":
        return  # "sold 14,700 MGs"
    if (
        word is not None
        and word.label == "organization"
        and _SO_MANY.search(told.sentence.slice(word.start - 4, word.start))
    ):
        return  # "Norwegians bought 652 BYDs"
    if verb == "sells" and told.predicate.form == "present" and not quantities(told) and when is None:
        return  # "A dealer sells X, Y and Z in Almaty."
    if word is not None and word.text in ("shares", "share") and not any(q.unit == "percent" for q in quantities(told)):
        return
    if (
        verb == "lists"
        and told.predicate.governed == ""
        and told.words[told.predicate.index - 1].kind in ("other", "noun", "stop", "determiner")
    ):
        return
    if (
        agent is None
        and word is not None
        and word.mention is not None
        and word.mention.id in told.context.vocabulary.family(subject.organization_id)
        and not (verb == "hands" and told.mentions(told.predicate.object, "place"))
    ):
        return
    cells: list[tuple[str, Value, Mention]] = []
    for mention in quantities(told):
        if (
            mention.label == "money"
            and mention.value is not None
            and mention.unit is not None
            and not any(c[0] == "amount" for c in cells)
        ):
            cells += [("amount", mention.value, mention), ("currency", mention.unit, mention)]
        elif mention.unit == "percent" and mention.value is not None and kind == "acquisition":
            cells.append(("stake_percent", mention.value, mention))
    place = next(iter(specific([p for p in place_of(told) if not is_dateline(told.sentence, p)])), None)
    if kind == "acquisition" and (place is None or verb == "hands"):
        # "Its two Russian businesses", "hands O Russia to …"
        own = (p for p in told.mentions(told.predicate.object, "place") if len(p.id or "") == 2)
        place = next(own, place)
    fact = happening(
        kind, told.scene, subject, told.predicate.cue, telling, when, place, rule=f"frame_{verb}", cells=cells
    )
    if fact is not None:
        yield fact


# "From October the plant bought from X will build the Y": when something else is done there.
_FROM_WHOM = re.compile(r" (?:from|by|off) ")
_WORKS = re.compile(r"\b(?:plants?|factor(?:y|ies)|works|site|facility|line) \Z")


def _described(told: Told) -> bool:
    """Whether a participle only says where a works is from that is to do something."""
    cue, sentence = told.predicate.cue, told.sentence
    if _WORKS.search(sentence.before(cue, 14)) is None or _FROM_WHOM.match(sentence.after(cue, 6)) is None:
        return False
    return any(c.start > cue.end for c in sentence.cues("future"))


# "To shed 15% of its workforce": people go, and no stake is sold.
_PEOPLE = re.compile(r"[^,;.]{0,40}\b(?:workforce|staff|headcount|jobs?|employees|workers|people|posts)\b")


def _lets_go(told: Told) -> bool:
    """Whether what a firm sheds are people."""
    cue = told.predicate.cue
    return cue.surface.lower().startswith("shed") and _PEOPLE.match(told.sentence.after(cue, 60)) is not None


# "To hand lines over to the electric X": they are to build it.
_OVER_TO = re.compile(r"[^,;.]{0,40}\bto (?:the |its |an? )?(?:[a-z-]+ ){0,2}")


def _goes_to_a_car(told: Told) -> bool:
    """Whether what is handed over goes to a car, and to no firm."""
    cue, sentence = told.predicate.cue, told.sentence
    car = next((m for m in sentence.of("model") if m.start >= cue.end), None)
    if not cue.surface.lower().startswith("hand") or car is None:
        return False
    return _OVER_TO.fullmatch(sentence.slice(cue.end, car.start)) is not None


def _taker(told: Told) -> Subject | None:
    """Who buys what is sold or bought in the passive: "X was sold to Y", "X was bought by Y"; a brand that is handed
    to somebody for a country is only sold by him there.
    """
    if not told.predicate.passive or told.predicate.label == "hands":
        return None
    led = "by" if told.predicate.label == "acquires" else "to"
    words = told.part(told.predicate.scope)
    for index, word in enumerate(words[:6]):
        if word.label == "organization" and word.mention is not None and index:
            before = [w.text for w in words[max(index - 3, 0) : index]]
            mention = word.mention
            return Subject(mention.id or "", mention.start, mention.end, "agent") if led in before else None
    return None


_WITH = re.compile(
    r"\b(?:memorandum|agreement|contract|deal|pact|accord|mou|letter of intent|partnership|joint venture)"
    r"(?: of [a-z]+)? with (?:the |its |a )?(?:[\w-]+ ){0,3}\Z",
    re.IGNORECASE,
)


_OFFICE = re.compile(
    r" (?:(?:the|its|as|to be) )*(?:[\w&-]+(?: [A-Z][\w-]+){0,2}(?:'s?)? )?(?:[\w-]+ ){0,4}?(?:CEO|CFO|COO|CTO|chief"
    r"|chair(?:man"
    r"|woman)|president|director|head|boss|manager)\b"
)


# "Ended their merger talks": what was talked about does not come.
_OVER = re.compile(r"(?i)(?:end|terminat|broke|break|clos|stop|quit|halt|abandon|dissolv)")
_TO_DO = re.compile(r"\b(?:to [a-z]{3,}|for|of|under which|whereby|that will|which will)\b")


# What an agreement to buy is of: a firm, its shares or its works.
_TO_BUY = re.compile(
    r"\A[^.;]{0,40}? to (?:buy|acquire|purchase|take over|sell|take) (?:[^.;,]{0,40}?\b(?:stake|shares?|rest|remainder"
    r"|remaining|majority|minority|plant|factory|business|unit|company|subsidiary|interest|holding|per ?cent|all of)\b"
    r"|[^.;,]{0,20}%)"
)


def _behind(told: Told, word: Word | None) -> str:
    """The words behind the noun of an agreement."""
    return told.sentence.slice(word.end, min(word.end + 100, told.sentence.end)) if word is not None else ""


def _until(told: Told, position: int) -> str:
    """The words between the verb and an offset behind it."""
    return told.sentence.slice(told.predicate.cue.end, max(told.predicate.cue.end, position))


_SIGNS_UP = re.compile(r"(?i)sign(?:s|ed)? up")
_SIGNS = re.compile(r"(?i)sign(?:s|ed)?")
_TRADERS = Needing(rf"\b(?:{TRADER}|partners?)s?\b")
# "Signed with Western Auto", "signed in May with the group X".
_WITH_FIRM = re.compile(r"\A(?: (?:on|in|last|this) [\w ]{2,20}?)? with (?:the |its )?(?:(?!an? )[a-z-]+ ){0,3}[A-Z]")
# With whom a maker advertises.
_ADVERTISES = Needing(
    r"\b(?:campaigns?|ambassadors?|sponsor\w*|advert\w*|clubs?|teams?|athletes?|singers?|players?|drivers?)\b"
)


def signs_on(told: Told) -> bool:
    """Whether a maker signs with a firm, or takes on dealers without a name: "signed up thirteen dealers"."""
    cue = told.predicate.cue
    if told.predicate.passive:
        return False
    if _SIGNS.fullmatch(cue.surface) and _WITH_FIRM.match(told.sentence.after(cue, 70)):
        people = told.sentence.of("person")
        advertises = _ADVERTISES.search(told.scene.clause.text, of=told.sentence.text) is not None
        return not advertises and not any(cue.end <= p.start < cue.end + 40 for p in people)
    words = told.part(told.predicate.object)
    if (
        not words
        or not _SIGNS_UP.fullmatch(cue.surface)
        or told.sentence.slice(words[-1].end, words[-1].end + 1) == ":"
    ):
        return False  # "signed up dealers: A in X and B in Y"
    return _TRADERS.search(told.sentence.slice(words[0].start, words[-1].end), of=told.sentence.text) is not None


def partner_event(told: Told, kind: str, verb: str, word: Word | None) -> Iterator[Fact]:
    """Agreements that are signed, extended or called off, and partners that are chosen."""
    statement = [
        *told.part(told.predicate.subject),
        *told.part(told.predicate.object),
        *told.part(told.predicate.scope),
    ]
    firms = {w.mention.id for w in statement if w.label == "organization" and w.mention is not None}
    agreed = word is not None and kind == "partnership" and verb != "allies"
    noun = Mention("cue", word.start, word.end, word.text) if agreed and word is not None else told.predicate.cue
    if agreed and is_trade(told.scene, noun, told.predicate.cue):
        return
    party = has_party(told.scene, noun, told.predicate.cue) if agreed else word is None and signs_on(told)
    buys = agreed and verb == "signs" and _TO_BUY.search(_behind(told, word)) is not None
    if len(firms) < (2 if verb == "allies" else 1) and not party and not buys:
        return
    if verb == "allies" and _OFFICE.match(told.sentence.slice(told.predicate.cue.end, told.sentence.end)):
        return  # "X, who was named BYD's regional manager": a person
    when = when_of(told)
    open_ended = when is not None and (when.start is None or when.period.relation == "from")
    if when is not None and open_ended and _TO_DO.search(_until(told, when.mention.start)):
        when = None  # "signed an agreement to open 20 showrooms by the end of 2026", "picked X to sell it from May"
    when = when or told.scene.said_when()
    telling = telling_of(told, when)
    subject = actor(told)
    named = [w.mention for w in statement if w.label == "organization" and w.mention is not None]
    makers = [m for m in named if is_maker(m.id or "", told.context.vocabulary)]
    if subject is not None and named and _WITH.search(told.sentence.before(named[0], 60)) and len(firms) == 1:
        # "A memorandum with the group X was concluded": with whom, and by whom the text is about.
        focus = told.context.focus(told.sentence)
        if focus is not None and focus.organization_id not in firms:
            subject, firms = focus, firms | {focus.organization_id}
            makers = []
    if makers and (
        subject is None or not is_maker(subject.organization_id, told.context.vocabulary) or told.predicate.passive
    ):
        subject = Subject(makers[0].id or "", makers[0].start, makers[0].end, "named")
    if not makers and (subject is None or not is_maker(subject.organization_id, told.context.vocabulary)):
        # "The Indian company and the bank put their names to a memorandum"
        subject = told.scene.maker(told.predicate.cue.start) or subject
    if telling is None or subject is None or (when is None and len(firms) < 2 and not party):
        return
    if told.predicate.form == "ing" and told.predicate.governed != "be":
        return
    kind = "acquisition" if buys else kind  # "signed an agreement to buy the rest of X"
    over = word is not None and "talks" in word.text and _OVER.match(told.predicate.cue.surface) is not None
    if verb == "calls_off" or over:
        telling = Telling("cancelled", "denied")
    named_place = next(iter(specific(_agreed_for(told))), None)
    if named_place is None and agreed and when is None:
        named_place = setting_of(told.scene, subject)
    for place in _each_partner(told) or [named_place]:
        fact = happening(kind, told.scene, subject, told.predicate.cue, telling, when, place, rule=f"frame_{verb}")
        if fact is not None:
            yield fact


def _agreed_for(told: Told) -> list[Mention]:
    """The places of an agreement: where its partner is from only where no other is told behind the verb."""
    found = place_of(told)
    if not found or any(p.label != "demonym" for p in found):
        return found
    behind = [
        p for p in told.scene.clause.of("place") if p.start > told.predicate.cue.end and is_scene(told.sentence, p)
    ]
    return less_origins(told.sentence, behind) if all(p in behind for p in found) else found


def _each_partner(told: Told) -> list[Mention | None]:
    """The country of each partner where several are told each with its own: "with A for X and with B for Y"."""
    words = [*told.part(told.predicate.object), *told.part(told.predicate.scope)]
    found: dict[str, Mention] = {}
    for firm, link, place in zip(words, words[1:], words[2:], strict=False):
        mention = place.mention if place.label == "place" else None
        paired = firm.label == "organization" and link.text in ("for", "in")
        if paired and mention is not None and is_scene(told.sentence, mention):
            found.setdefault(mention.id or "", mention)
    return list(found.values()) if len(found) > 1 else []
