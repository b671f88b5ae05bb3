"""Returns: a brand that left a country is told to come back, without the country being named again ("but will return in
2027", "It plans a comeback in 2027", "says it will be back by May").
"""

import re
from collections.abc import Iterator, Sequence

from flows.extraction.context.context import Context, Subject
from flows.extraction.grammar.article import Article, Mention, Sentence
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.reach import hedging
from flows.extraction.grammar.shapes import Shape, shape
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene
from flows.extraction.wording.needed import Needing

# The shape has D for a time, P for a place, O for a firm.
_BACK = Needing(
    r"\b(?P<verb>(?:will|would|to|may|might|could|shall|should|now) (?:then |now |also |finally )?(?:return|come back"
    r"|be back|re-?enter|re-?launch|(?:make|attempt) (?:a|its) (?:comeback|return)|start (?:again|afresh|anew))"
    r"|(?:it|the (?:brand|company|firm|marque|maker|carmaker)|which|and|but) (?:has )?(?:since )?(?:returned|came back|"
    r"come back|(?:is|was) back|made (?:a|its) (?:comeback|return))"
    r"|\b(?:a|its|the) (?:planned )?(?:comeback|return|re-entry|relaunch|second (?:attempt|start|try)))\b"
    r"(?P<rest>[^.;:POM]{0,50}?)\bD\b"
)
_NO_MARKET = re.compile(
    r"\b(?:profit\w*|growth|black|form|racing|rally|formula|dividend|stock|bourse|talks?|investment)\b"
)
_NOT = re.compile(r"\b(?:not|never|no plans?|ruled out|without)\b")
# "… is being considered", "… is not ruled out": said behind it.
_OPEN = re.compile(
    r"^[^.;:]{0,20}\b(?:considered|possible|conceivable|not (?:ruled out|excluded)|an option"
    r"|under (?:review|study|discussion)|thinkable|likely|weighed|discussed)\b"
)
_REACH = 2


def return_facts(article: Article, context: Context, told: Sequence[Fact]) -> Iterator[Fact]:
    """The returns that an article tells so. In: the events found so far, of which exits tell the country."""
    exits = [f for f in told if f.cells["event_type"] == "market_exit" and "country_code" in f.cells]
    for sentence in article if exits else ():
        if sentence.kind in ("title", "heading", "dateline", "caption"):
            continue
        figure = shape(sentence)
        for match in _BACK.finditer(figure.text):
            fact = _return(context, figure, match, exits, told)
            if fact is not None:
                yield fact
                break


def _return(
    context: Context, figure: Shape, match: "re.Match[str]", exits: Sequence[Fact], told: Sequence[Fact]
) -> Fact | None:
    sentence = figure.sentence
    if _NO_MARKET.search(match[0]) or _NOT.search(figure.text[max(match.start() - 30, 0) : match.end()]):
        return None
    cue = figure.cue(*match.span("verb"))
    left = _left(context.article, sentence, cue, exits)
    if left is None or _told(sentence, left, told):
        return None
    firms = [m for m in sentence.of("organization") if m.end <= cue.start]
    family = {str(left.cells["organization_id"]), *context.vocabulary.family(str(left.cells["organization_id"]))}
    if firms and firms[-1].id not in family:
        return None
    others = [p for p in sentence.of("place") if p.id != left.cells["place"] and p.id is not None and len(p.id) == 2]
    if others:
        return None
    period = figure.within(match.end() - 1, match.end(), "period")[0]
    done = re.search(r"\b(?:returned|came back|come back|is back|was back|made)\b", match["verb"]) is not None
    done = done and match["verb"].split()[0] not in ("will", "would", "to", "may", "might", "could", "shall", "should")
    scene = Scene(sentence.clause_at(cue.start), context)
    when = scene.resolve(period, "past" if done else "future")
    if when is None:
        return None
    hedges = [h for h in hedging(scene.clause, cue.start) if h.start < cue.end]
    behind = _OPEN.search(figure.text[match.end() : match.end() + 60])
    telling = Telling("occurred" if done else "scheduled", "asserted")
    if hedges or behind is not None:
        telling = Telling("scheduled", "hedged", None, hedges[0] if hedges else None)
    start, end = left.spans["organization_id"]
    place = Mention("place", *left.spans["place"], "", id=str(left.cells["place"]), label="country")
    return happening(
        "market_entry",
        scene,
        Subject(str(left.cells["organization_id"]), start, end, "theme"),
        cue,
        telling,
        when,
        place,
        rule="frame_brand_arrives",
    )


def _left(article: Article, sentence: Sentence, cue: Mention, exits: Sequence[Fact]) -> Fact | None:
    """The exit told last before, in the sentence itself or in one of the two before it."""
    near = {s.start for s in (*article.before(sentence)[-_REACH:], sentence)}
    found = [f for f in exits if f.statement[0] in near and f.spans["event_type"][0] < cue.start]
    return max(found, key=lambda f: f.spans["event_type"][0], default=None)


def _told(sentence: Sentence, left: Fact, told: Sequence[Fact]) -> bool:
    """Whether the sentence tells of an entry there already."""
    return any(
        f.cells["event_type"] == "market_entry"
        and f.statement[0] == sentence.start
        and f.cells.get("place") == left.cells["place"]
        for f in told
    )
