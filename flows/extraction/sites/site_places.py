"""Places of sites: where a site is, and whose it is."""

import re

from flows.extraction.context.context import Subject
from flows.extraction.context.event_places import groups, is_scene, nearest_group, specific
from flows.extraction.context.here_places import dateline_town
from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.subjecthood import is_actor
from flows.extraction.lexicon.company_words import FIRM
from flows.extraction.scenes.scene import Scene
from flows.extraction.wording.needed import Needing

# "After its bigger compatriot started up a factory": not the maker that the article is about.
_SOMEBODY_ELSE = re.compile(
    r"\b(?:compatriots?|rivals?|competitors?|counterparts?|contenders?)(?: (?:had|has|have|also|already|just))* "
    r"(?:start|open|build|built|la[iy]|br[oe]|inaug|commission|clos|shut|announc|plan|buy|bought|set)\w*"
    r"(?: up| ground on)? [^.;,]{0,30}\Z"
)
# "Took over X's works", "is building cars at X's old plant": it is none of X's any more, or not X that acts.
_TAKES = Needing(
    r"\b(?:(?:take|takes|taking|taken|took) over|take-?over of|acquir(?:e|es|ed|ing)|acquisition of|bought"
    r"|buy(?:s|ing)?|purchas(?:es?|ed|ing)|purchase of|us(?:es?|ed|ing)|leas(?:es?|ed|ing)|mov(?:es?|ed|ing) into)"
    r"(?: (?:the|all of|most of|part of|over))? \Z"
)
# "The Chinese company opened the office": who it is, and not where.
_WHO = re.compile(rf" (?:[\w-]+ ){{0,2}}?{FIRM}\b")
_DESTINED = re.compile(r"\bfor (?:the )?\Z")


def site_places(scene: Scene, noun: Mention, cue: Mention) -> list[Mention]:
    """Where the site is: an adjective before the noun, else the places told behind it or at the head of the
    sentence, else the setting.
    """
    sentence = scene.sentence
    if (getter := _getter(scene, noun)) is not None:
        return getter
    adjective = [
        p
        for p in sentence.of("place")
        if 0 <= noun.start - p.end <= 25
        and not re.search(r"[,;.]|\b(?:in|to|and|of)\b", sentence.slice(p.end, noun.start))
        and p.id is not None
        and (len(p.id) == 2 or not scene.markets())
        and not (p.label == "demonym" and _WHO.match(sentence.after(p, 40)))
    ]
    markets = [p for p in scene.scenes() if not _DESTINED.search(sentence.before(p, 10))]
    run = nearest_group(sentence, markets, noun)
    told = specific(run)
    named = [p for p in adjective if p.id is not None and len(p.id) == 2]
    if (
        named
        and not any(p.id == named[0].id and p.city for p in told)
        and not any(p.start >= noun.end and p.start - noun.end < 25 for p in told)
    ):
        return [named[0]]
    countries = [p for p in told if p.id is not None and len(p.id) == 2]
    if countries:
        return countries
    elsewhere = [p for p in sentence.of("place") if is_scene(sentence, p) and p.id is not None and len(p.id) == 2]
    if elsewhere and not told:
        return specific(nearest_group(sentence, elsewhere, noun))
    later = [p for p in elsewhere if p.start > noun.end]
    if later:
        return specific(groups(sentence, later)[0])
    setting = scene.setting()
    return [setting] if setting is not None else []


# "Porto gets a showroom this month, Braga and Faro before Christmas": whose turn it is stands before the verb.
_GETS = re.compile(
    r" (?:(?:will|is to|are to|should|shall|would|also|now|then|soon|finally|has|have|had|just) )*(?:gets?|got|gotten"
    r"|receives?|received|have|welcomes?|welcomed) (?:(?:an?|its|their|one|another|the|first|second|own|new) )*"
    r"(?:[A-Z][\w&-]+ ){0,3}\Z"
)


def _getter(scene: Scene, noun: Mention) -> list[Mention] | None:
    """The town, or towns, that get the outlet."""
    sentence = scene.sentence
    towns = [p for p in sentence.of("place") if p.city is not None and p.end <= noun.start]
    last = next((p for p in reversed(towns) if _GETS.fullmatch(sentence.slice(p.end, noun.start))), None)
    if last is None:
        return None
    return next(([p for p in run if p.city is not None] for run in groups(sentence, towns) if last in run), [last])


def at_dateline(scene: Scene, noun: Mention) -> list[Mention]:
    """The town of the dateline where the report begins with what "has been opened" and names no place."""
    sentence = scene.sentence
    town = dateline_town(scene.article)
    if town is None or sentence.of("place"):
        return []
    head = (s for s in scene.article if s.kind not in ("title", "heading", "dateline") and s.index < sentence.index)
    first = all(s.start <= town.start < s.end for s in head)
    done = _HAS_OPENED.match(sentence.after(noun, 90)) is not None
    return [town] if first and done else []


_HAS_OPENED = re.compile(
    r"(?:[^,;.]|,\d){0,45} (?:has|have) (?:now |just |been |officially |formally )*(?:opened|inaugurated)\b"
)


def each_town(scene: Scene, places: list[Mention]) -> list[Mention]:
    """Places with the towns that are listed beside each: "showrooms in Hanoi and Da Nang"; "Surat, Gujarat" is one."""
    found: list[Mention] = []
    for place in places:
        run = next((r for r in groups(scene.sentence, scene.scenes()) if place in r), [place])
        towns = [p for p in run if p.city is not None and p.id == place.id]
        apposed = len(towns) == 2 and scene.sentence.slice(towns[0].end, towns[1].start) in (", ", ", in ", ", at ")
        found += towns if place.city is not None and len(towns) > 1 and not apposed else [place]
    return found


def builder(scene: Scene, position: int, event_type: str) -> Subject | None:
    """Whose site it is: the maker that the statement is about; plants are the parent's where a brand is only in
    focus and the parent was named just before.
    """
    if _SOMEBODY_ELSE.search(scene.sentence.before(Mention("cue", position, position, ""), 70)):
        return None
    owner = next(
        (
            m
            for m in scene.sentence.of("organization")
            if 0 <= position - m.end <= 45
            and re.match(r"(?:'s|’s|s') (?:[\w-]+ ){0,5}\Z", scene.sentence.slice(m.end, position))
            and is_actor(m.id, scene.context.vocabulary)
        ),
        None,
    )
    taken = _TAKES.search(scene.sentence.before(owner, 40), of=scene.sentence.text) if owner is not None else None
    if owner is not None and taken is not None:
        # "Is studying a takeover of X's works": what is told of them is of whom takes them.
        taker = scene.maker(owner.start - len(taken[0]))
        return taker if taker is not None and taker.organization_id != owner.id else None
    if owner is not None:
        return Subject(owner.id or "", owner.start, owner.end, "owner")
    subject = scene.maker(position)
    if subject is None or event_type != "plant" or subject.start >= scene.sentence.start:
        return subject
    before = scene.article.before(scene.sentence)[-1:]
    parents = [
        m
        for s in before
        for m in s.of("organization")
        if m.id in list(scene.context.vocabulary.ancestors(subject.organization_id))
    ]
    return Subject(parents[-1].id or "", parents[-1].start, parents[-1].end, "parent") if parents else subject


def of_somebody_else(scene: Scene, noun: Mention, subject: Subject) -> bool:
    """Whether the sentence's own subject is a dealer or another firm that the article's maker does not stand for."""
    own = scene.subject(noun.start)
    return own is not None and own.organization_id != subject.organization_id and own.start >= scene.sentence.start


def next_place(scene: Scene) -> list[Mention]:
    """`It is in Tashkent`: the place of the site that the sentence before has told of."""
    behind = next((s for s in scene.article if s.index > scene.sentence.index), None)
    match = (
        re.match(
            r"(?:It|The (?:showroom|store|dealership|outlet|centre|center|shop)) (?:is|stands|lies|"
            r"sits) (?:located |situated )?(?:in|at|on) ",
            behind.text,
        )
        if behind is not None
        else None
    )
    if behind is None or match is None:
        return []
    return [p for p in behind.of("place") if is_scene(behind, p)][:1]


def or_none(places: list[Mention], dated: bool) -> list[Mention | None]:
    """The places, or one of nowhere for what is dated and not placed."""
    nowhere: list[Mention | None] = [None] if dated else []
    return [*places] or nowhere
