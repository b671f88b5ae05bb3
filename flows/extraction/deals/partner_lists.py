"""Lists of partners: firms told each with its country: "relies on A (Ecuador), B (Chile) and, in Peru, C", "signed up
dealers: France's A and Germany's B", lines of a table under "The importers".
"""

import re
from collections.abc import Iterator, Sequence

from flows.extraction.context.context import Context, Subject
from flows.extraction.context.event_places import is_scene
from flows.extraction.deals.alliances import subject_of
from flows.extraction.grammar.article import Article, Mention, Sentence
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.reach import hedging
from flows.extraction.grammar.shapes import Shape, cased, shape
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.told_dates import When, dates
from flows.extraction.wording.needed import Needing

_AGENTS = (
    r"(?:importers?|distributors?|partners?|dealers?|retailers?|agents?|representatives?|licensees?|dealer groups?|"
    r"dealerships|franchisees?|agencies|importing firms|trading houses)"
)
# What a list of partners stands behind.
_LEAD = Needing(
    rf"\b(?:{_AGENTS}|contracts?|agreements?|deals|memorand(?:a|ums)|sign(?:s|ed|ing)?(?: up)?|appoint(?:s|ed|ing)?|"
    r"rel(?:y|ies|ied|ying) on|works? with|worked with|cooperates? with|teamed up with|represented by|looked after by|"
    r"distributed by|imported by|handled by|sold (?:by|through)|distribution|represent(?:s|ation)?|in the hands of"
    r"|goes to|"
    r"went to|entrusted to|chose|chosen|picked|enlisted|recruited|won over|tapped|through|via)\b"
)
_NAME = r"(?:O\b|(?![A-Z](?:'s)?\b)[A-Z][\w&'-]+(?: (?:[A-Z][\w&'-]+|&)){0,3})"
_PS = r"(?:the )?P(?:(?:, | and |, and | & |/)(?:the )?P)*"
_PAIR = re.compile(
    rf"(?P<a>{_NAME}) (?:(?:in|for|of|from|covers?|takes?|serves?|handles?|looks after|gets) (?P<p1>{_PS})|\((?:for "
    rf"|in )?(?P<p2>{_PS})\))"
    rf"|(?:\b[Ii]n|\b[Ff]or) (?P<p3>{_PS})(?:,| it is| they are| it will be|:)? (?:the (?:choice|job|task) (?:fell on"
    rf"|went to) )?(?P<b>{_NAME})"
    rf"|P's (?P<c>{_NAME})|(?:\A|[:;,] |and )(?P<p5>{_PS}) \((?P<d>{_NAME})\)|(?:[:;,] |and )P (?P<e>O)\b"
)
_LINE = re.compile(
    rf"(?:\A\W*|(?<= ))(?:(?P<a>{_NAME})(?: \([^()]*\))?(?: ?[–—-] ?|: ?| ?\||, )(?:[a-z]+ ){{0,2}}?(?P<p1>{_PS})"
    rf"|(?P<p2>{_PS})(?: ?[–—-] ?|: ?| ?\|| \()(?P<b>{_NAME}))"
)
_HEAD = Needing(
    rf"(?i)\b(?:{_AGENTS}|who (?:sells|imports|distributes|represents|handles)\b|sold by|distribution|distributed by"
    r"|imported by|"
    r"represented by|in whose hands|franchise(?:s|d)?|rights)\b"
)
# How long the words over a table may be.
_LONG = 110


def partner_list_facts(article: Article, context: Context, told: Sequence[Fact]) -> Iterator[Fact]:
    """The partnerships that lists tell, one a firm. In: the events found so far; what one of them tells is left."""
    known = [f for f in told if f.cells.get("event_type") == "partnership"]
    over: Sentence | None = None
    for sentence in article:
        if over is not None and len(sentence.text) <= _LONG * 6:
            lines = list(_LINE.finditer(cased(shape(sentence))))
            sure = over.text.strip().endswith(":") or over.kind == "heading" or len(lines) > 1 or _entry(sentence)
            if lines and lines[0].start() == 0 and sure:
                for line in lines:  # lines without a full stop are one sentence
                    yield from _line(sentence, line, over, context)
                continue
        over = sentence if _heads(sentence) else None
        if sentence.kind != "heading" and len(sentence.of("place")) > 1:
            yield from _listed(sentence, context, [f for f in known if f.statement[0] == sentence.start])


def _heads(sentence: Sentence) -> bool:
    """Whether a sentence can stand over a table of partners: short, and of importers, dealers or who sells what."""
    text = sentence.text.strip()
    return len(text) <= _LONG and _HEAD.search(text, of=sentence.text) is not None


_ENTRY = re.compile(
    rf"\W*(?:{_PS}(?:: | ?[–—-] ){_NAME}(?: \([^()]*\))?(?: and {_NAME})?(?:, [a-z][^.;]{{0,40}})?"
    rf"|{_NAME}(?:: | ?[–—-] ){_PS})\W*\Z"
)


def _entry(sentence: Sentence) -> bool:
    """Whether a sentence is nothing but a country and a firm: "Peru: Grupo Pana, from July"."""
    return _ENTRY.match(cased(shape(sentence))) is not None


def _line(sentence: Sentence, line: "re.Match[str]", over: Sentence, context: Context) -> Iterator[Fact]:
    """A line of a table: the firm, and the first of its countries."""
    figure = shape(sentence)
    group, places = ("a", "p1") if line["a"] is not None else ("b", "p2")
    named = _named(figure, line, group)
    where = figure.within(line.start(places), line.end(places), "place")
    scene = Scene(sentence.clauses[0], context)
    subject = scene.maker(sentence.start)
    own = [m for m in over.of("organization") if is_maker(m.id or "", context.vocabulary)]
    if own:
        subject = Subject(own[0].id or "", own[0].start, own[0].end, "named")
    if subject is None or not _may_be(named[0], subject, context) or not where:
        return
    cue = Mention("cue", *named[1], sentence.slice(*named[1]), label="shape")
    fact = happening(
        "partnership", scene, subject, cue, Telling("occurred", "asserted"), None, where[0], rule="partner_line"
    )
    if fact is not None:
        fact.partner = named
        yield fact


def _listed(sentence: Sentence, context: Context, known: Sequence[Fact]) -> Iterator[Fact]:
    """The firms of a sentence that are told each with its country, two at least."""
    figure = shape(sentence)
    text = cased(figure)
    lead = _LEAD.search(text, of=figure.text)
    if lead is None:
        return
    pairs: list[tuple[tuple[str | None, tuple[int, int]], Mention]] = []
    for match in _PAIR.finditer(text, lead.start()):
        group = next(g for g in "abcde" if match[g] is not None)
        places = figure.within(match.start(), match.end(), "place")
        places = [p for p in places if p.id is not None and len(p.id) == 2 and (group == "c" or is_scene(sentence, p))]
        if places:
            pairs.append((_named(figure, match, group), places[0]))
    cue = figure.cue(lead.start(), lead.end())
    scene = Scene(sentence.clause_at(cue.start), context)
    subject = subject_of(scene, figure, cue, None)
    if subject is None or not is_maker(subject.organization_id, context.vocabulary):
        return
    pairs = [(named, place) for named, place in pairs if _may_be(named[0], subject, context)]
    if len({named for named, _ in pairs}) < 2 or not any(named[0] is not None for named, _ in pairs):
        return
    hedges = [h for h in hedging(scene.clause, cue.start) if h.start < cue.end]
    telling = Telling("scheduled", "hedged", None, hedges[0]) if hedges else Telling("occurred", "asserted")
    done = {f.cells.get("place") for f in known}
    for named, place in pairs:
        if place.id in done or any(f.partner == named for f in known):
            continue
        done.add(place.id)
        when = _when(scene, figure, place, lead.start())
        fact = happening("partnership", scene, subject, cue, telling, when, place, rule="partner_list")
        if fact is not None:
            fact.partner = named
            yield fact


def _named(figure: Shape, match: "re.Match[str]", group: str) -> tuple[str | None, tuple[int, int]]:
    """The firm of a group by id, where it is known, and where it stands."""
    found = figure.within(match.start(group), match.end(group), "organization")
    if found:
        return found[0].id, (found[0].start, found[0].end)
    start = figure.offset(match.start(group))
    return None, (start, start + match.end(group) - match.start(group))


def _may_be(firm: str | None, subject: Subject, context: Context) -> bool:
    """Whether a firm can be a maker's partner: none of its house, and no maker."""
    family = context.vocabulary.family(subject.organization_id)
    return firm is None or (firm not in family and not is_maker(firm, context.vocabulary))


_JOINED = re.compile(r"[();:]|\band\b")


def _when(scene: Scene, figure: Shape, place: Mention, lead: int) -> When | None:
    """The time right beside a country ("since January, C in Peru"), else the one of the words before the list."""
    periods = [p for p in figure.sentence.of("period") if p.granularity not in ("duration", "measure")]
    text = figure.sentence
    beside = [
        p
        for p in periods
        if (0 <= p.start - place.end < 8 or 0 <= place.start - p.end < 45)
        and not _JOINED.search(text.slice(min(place.end, p.end), max(place.start, p.start)))
    ]
    before = [p for p in periods if p.end <= figure.offset(lead) + 12]
    for mention in [*beside, *before]:
        if dates(figure.sentence, mention) and mention.relation not in ("until", "to"):
            return scene.resolve(mention, "past")
    return scene.said_when()
