"""Alliances: partnerships that are told of both firms, of the one that takes the other on or works for it, or of
their agreement.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.extraction.context.context import Context, Subject
from flows.extraction.context.event_places import is_scene
from flows.extraction.deals.alliance_places import OF_PLACES, agreed_place, place_of
from flows.extraction.deals.alliance_words import ALLIANCES, FIRMS_IN
from flows.extraction.grammar.article import Article, Mention, Sentence
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.reach import calling_off, hedging
from flows.extraction.grammar.shapes import Shape, shape
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.lexicon.trader_words import TRADER
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.told_dates import When, dates
from flows.extraction.wording.needed import Choice, Needing

_NOT = re.compile(r"\b(?:not|never|no longer|nor|without|if|unless|instead of|denied)\b")
_AHEAD = re.compile(
    r"\b(?:will|would|shall|should|(?:is|are|set|due|plans?|wants?|intends?|aims?|hopes?) to|soon|shortly)\b"
)
_RULES = Choice(ALLIANCES, lambda rule: rule[1])
_UNDATED = ("duration", "measure")
# Parties that a sentence before names.
_PARTIES = re.compile(
    r"\b(?:partners?|importers?|distributors?|dealers?|ministry|government|authorit(?:y|ies)|state bod(?:y|ies)|"
    r"companies|"
    r"firms|firm's|company's|group|fund|agency|suppliers?|joint venture)\b|\bwith (?:the |its )?(?:[a-z]+ ){0,2}[A-Z]"
)
_DEALER = re.compile(rf"\b(?:{TRADER}|trader|group|firm|house|conglomerate)(?: group)? \Z")
_TITLED = ("heading", "dateline")
_RIVAL_WORDS = re.compile(r"\b(?:customers?|buyers?|drivers?|users?|union|workers?|staff|employees|suppliers)\b")


def alliance_facts(article: Article, context: Context, told: Sequence[Fact]) -> Iterator[Fact]:
    """The partnerships of an article. In: the events found so far; a sentence that tells of one already is left."""
    done = {f.statement[0] for f in told if f.cells.get("event_type") in ("partnership", "acquisition", "funding")}
    for sentence in article:
        if sentence.kind in _TITLED or sentence.start in done:
            continue
        figure = shape(sentence)
        for rule, pattern in _RULES.of(figure.text):
            match = pattern.search(figure.text)
            found = list(_alliance(context, figure, match, rule)) if match is not None else []
            if found:
                yield from found
                break


_WHETHER = re.compile(r"\b(?:whether|if|unless)\b[^,;.:]*\Z")


def _alliance(context: Context, figure: Shape, match: "re.Match[str]", rule: str) -> Iterator[Fact]:
    sentence = figure.sentence
    cue = figure.cue(match.start("verb"), match.end("verb"))
    scene = Scene(sentence.clause_at(cue.start), context)
    partner = _partner(figure, match)
    subject = subject_of(scene, figure, cue, partner)
    words = figure.text[max(match.start() - 10, 0) : match.end()]
    if subject is None or _NOT.search(words.removesuffix(" without")):  # "ended without a result"
        return
    if _WHETHER.search(figure.text[max(match.start("verb") - 50, 0) : match.start("verb")]):
        return  # "Whether imports will lie with X is not known"
    agent = _AGENT.search(match["verb"]) is not None
    if rule == "ally_for" and (partner is None or not (agent or _dealer(sentence, partner, context))):
        return
    if rule == "ally_for" and _RIVAL_WORDS.search(figure.text[match.end("verb") : match.end("verb") + 20]):
        return
    named = rule == "ally_due" and figure.within(match.start(), match.end(), "organization")
    if rule in ("ally_agreement", "ally_ends", "ally_together", "ally_due") and not (
        named or _two(figure) or _told_before(context, sentence)
    ):
        return
    when = when_of(scene, figure, match, cue)
    if when is None and (
        stands_long(scene) or (rule == "ally_for" and (is_aside(figure, match) or _stands(figure, match)))
    ):
        return
    pairs = list(_pairs(figure, match)) if rule == "ally_takes_on" else []
    if len(pairs) > 1:
        for where in pairs:
            fact = happening(
                "partnership", scene, subject, cue, Telling("occurred", "asserted"), when, where, rule=rule
            )
            if fact is not None:
                yield fact
        return
    place = _came_to(scene, cue, when) or place_of(scene, figure, cue, when, rule)
    if place is None and when is None:
        place = agreed_place(figure, match, subject)
    aside = _CREATED.match(figure.text[max(match.start("verb") - 2, 0) :])
    comma = figure.text.find(",", match.end())
    if aside is not None and place is not None and comma >= 0 and place.start > figure.offset(comma):
        place = None
    fact = happening(
        "partnership", scene, subject, cue, _told(scene, figure, match, cue, when, rule), when, place, rule=rule
    )
    if fact is not None:
        yield fact


# "X represents it there": who does it now; when it was agreed is not told.
_STANDS = re.compile(
    r"(?:distributes|imports|represents|looks after|handles|takes care of|covers|(?:holds|has) the (?:\w+ )?rights|"
    r"is (?:in charge of|responsible for)|acts as|serves as|flies the flag for)"
)


def _stands(figure: Shape, match: "re.Match[str]") -> bool:
    """Whether a verb only tells who does something for a firm, in a place that another clause names."""
    if figure.sentence.clause_at(figure.offset(match.start("verb"))).of("place"):
        return False
    ahead = _AHEAD.search(match.string[max(match.start("verb") - 12, 0) : match.end("verb")])
    return ahead is None and _STANDS.fullmatch(match["verb"]) is not None


# "Came to P in May, when X took over the distribution, and then to Q": what X did, it did in P.
_WHEN = re.compile(r",? (?:when|after|once|as) ")


def _came_to(scene: Scene, cue: Mention, when: When | None) -> Mention | None:
    """The place right before the time that a clause of time with the words of an agreement is joined to."""
    if when is None or when.mention.end > cue.start:
        return None
    sentence = scene.sentence
    if _WHEN.match(sentence.slice(when.mention.end, cue.start)) is None:
        return None
    return next((p for p in sentence.of("place") if p.end + 1 == when.mention.start and is_scene(sentence, p)), None)


# "Has represented it for decades": what has long been so is no happening.
_LONG = Needing(
    r"\b[Ff]or (?!the next|the coming|another|the first)(?:[\w-]+ ){0,3}(?:years|decades|generations|long)\b"
    r"|\b(?:has|have|had) (?:long|always|traditionally)\b"
)


def stands_long(scene: Scene) -> bool:
    """Whether a clause tells what has been so for a long time."""
    return _LONG.search(scene.sentence.text) is not None and not scene.clause.cues("future", "plan")


def is_aside(figure: Shape, match: "re.Match[str]") -> bool:
    """Whether words only say in passing who represents a firm: a participle between commas, "X, represented by Y, has
    chosen …", or a clause that tells of a place, "in P, where X is imported by Y, it ranks first".
    """
    if _WHERE.search(figure.text[: match.start("verb")]) is not None:
        return True
    verb = match["verb"].removeprefix(", ")
    start = match.end("verb") - len(verb)
    closed = figure.text[match.end() : match.end() + 2] == ", "
    return closed and figure.text[max(start - 2, 0) : start] == ", "


_WHERE = re.compile(r", where [^.;:,]{1,60}\Z")
_AGENT = re.compile(rf"\b(?:{TRADER})s?\b")
_WILL = re.compile(r"\b(?:will|would|should|(?:is|are)(?: set| due| expected)? to) (?:[a-z]+ ){0,2}\Z")
_ALSO = re.compile(
    r",? (?:which|who|that|already|also|long|an?|the)\b[^;]*\b(?:handl|sell|sold|import|distribut|represent|"
    r"deal|assembl|build|look|offer|market|partner|agent)"
)
_OFFSHOOT = re.compile(r" (?:offshoot|subsidiar|sister|affiliate|spin-off|sub-brand)")


def _dealer(sentence: Sentence, partner: Mention, context: Context) -> bool:
    """Whether a firm deals in the cars of others: no maker, or called a dealer."""
    if not is_maker(partner.id or "", context.vocabulary):
        return True
    return _DEALER.search(sentence.before(partner, 30)) is not None


def _partner(figure: Shape, match: "re.Match[str]") -> Mention | None:
    if "firm" not in match.re.groupindex or match["firm"] is None:
        return None
    return figure.within(match.start("firm"), match.end("firm"), "organization")[0]


def subject_of(scene: Scene, figure: Shape, cue: Mention, partner: Mention | None) -> Subject | None:
    """The maker that the sentence names, the one nearest before the words first; else whom the statement is about."""
    makers = [
        m
        for _, m in figure.places
        if m.kind == "organization"
        and m is not partner
        and is_maker(m.id or "", scene.context.vocabulary)
        # "Its dealer, which already sells the cars of X, …": X is none of the two.
        and not (partner is not None and partner.end < m.start < cue.start)
        # Nor in "by A, which also handles X and Y".
        and not (partner is not None and _ALSO.match(figure.sentence.slice(partner.end, max(m.start, partner.end))))
    ]
    own = [m for m in makers if not _OFFSHOOT.match(figure.sentence.after(m, 12))]
    main = scene.context.main
    if makers and not own and main in scene.context.vocabulary.family(makers[0].id or "") and main is not None:
        return Subject(main, makers[0].start, makers[0].end, "main")  # "the A offshoot", in an article about it
    makers = own or makers
    before = [m for m in makers if m.end <= cue.start]
    chosen = before[0] if before else makers[0] if makers else None
    if chosen is not None:
        return Subject(chosen.id or "", chosen.start, chosen.end, "named")
    found = scene.maker(cue.start)
    if found is not None and partner is not None and found.organization_id == partner.id:
        main = scene.context.main
        return (
            Subject(main, cue.start, cue.end, "main") if main not in (None, partner.id) and main is not None else None
        )
    return found


def _two(figure: Shape) -> bool:
    """Whether a second party is named: another firm, or an authority."""
    others = {m.id for m in figure.sentence.of("organization")}
    words = re.search(
        r"\b(?:it|the company|ministry|government|authorit(?:y|ies)|partner|firms|companies|(?:both|two) sides|"
        r"importer|distributor|group|they|the pair)\b",
        figure.text,
    )
    return len(others) > 1 or words is not None


def _told_before(context: Context, sentence: Sentence) -> bool:
    """Whether one of the two sentences before names two parties: "A builds with B. A contract was signed"."""
    for earlier in context.article.before(sentence)[-2:]:
        firms = {m.id for m in earlier.of("organization")}
        if len(firms) > 1 or (firms and _PARTIES.search(earlier.text) is not None):
            return True
    return False


_PAPER_OF = re.compile(r"\b(?:memorandum|agreement|contract|deal|accord|pact|letter|MoU) of \Z")
_CREATED = re.compile(r", (?:created|founded|formed|set up|established) with\b")


def when_of(scene: Scene, figure: Shape, match: "re.Match[str]", cue: Mention) -> When | None:
    """The date inside or right behind the words, else one before them, else the day on which it was announced."""
    stop = re.search(
        r"[;:]|, (?:and|but|while|where|which|who)\b|\b(?:whereby|after|before|until)\b", figure.text[match.end() :]
    )
    end = match.end() + (stop.start() if stop is not None else len(figure.text))
    if _CREATED.match(figure.text[max(match.start("verb") - 2, 0) :]):
        comma = figure.text.find(",", match.end())
        end = comma if comma >= 0 else end  # "The brand, created with X, presented the Y in May"
    behind = figure.within(match.start(), end, "period")
    before = figure.within(max(match.start() - 60, 0), match.start(), "period")
    words = figure.text[max(match.start("verb") - 24, 0) : match.start("verb")]
    ahead = " be " in match["verb"] or _DUE.search(match["verb"]) is not None or _WILL.search(words) is not None
    for mention in [*behind, *reversed(before)]:
        if mention.granularity in _UNDATED or mention.relation in ("until", "to", "by"):
            continue
        if not dates(figure.sentence, mention) or re.search(
            r"\b(?:than|founded|after|until) (?:the )?\Z", figure.sentence.before(mention, 14)
        ):
            continue
        if _PAPER_OF.search(figure.sentence.before(mention, 24)):
            continue  # "and tore up the memorandum of December 23": the day of the paper
        if mention.relation == "from" and _TO_DO.search(figure.sentence.slice(cue.start, mention.start)):
            continue  # "has picked X to look after it from May"
        if mention.relation in ("since", "from"):
            mention = replace(mention, relation="in")
        if mention.start >= cue.end and not scene.one_verb(cue, mention):
            continue
        found = scene.resolve(mention, "future" if ahead else "past")
        if found is not None:
            return found
    return scene.said_when()


_TO_DO = re.compile(r" to [a-z]{3,} ")
# An agreement that is to come.
_DUE = re.compile(r"\b(?:to follow|will|should|shall|due|expected|planned|scheduled|slated|follows)\b")


def _pairs(figure: Shape, match: "re.Match[str]") -> Iterator[Mention]:
    for found in FIRMS_IN.finditer(figure.text, match.end("verb")):
        yield from figure.within(found.start("places"), found.end("places"), "place")[:1]


def _told(scene: Scene, figure: Shape, match: "re.Match[str]", cue: Mention, when: When | None, rule: str) -> Telling:
    if rule == "ally_ends":
        return Telling("cancelled", "denied")
    if rule == "ally_weighed":
        return Telling("scheduled", "hedged", None, cue)
    if rule == "ally_due" and not hedging(scene.clause, cue.start):
        return Telling("scheduled", "asserted")
    hedges = [h for h in hedging(scene.clause, cue.start) if h.start < cue.end]
    if hedges:
        return Telling("scheduled", "hedged", None, hedges[0])
    cancelled = calling_off(scene.clause, cue.start)
    if cancelled:
        return Telling("cancelled", "denied", None, cancelled[0])
    reference = scene.context.reference
    first = (when.start or when.end) if when is not None else None
    later = first is not None and reference is not None and first > reference
    ahead = _AHEAD.search(figure.text[max(match.start() - 10, 0) : match.end()]) is not None
    return Telling("scheduled" if later or (ahead and rule not in OF_PLACES) else "occurred", "asserted")
