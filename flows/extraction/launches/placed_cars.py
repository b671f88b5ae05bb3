"""Placed cars: a car, a country or its people, and a time side by side, with no verb of another matter, tell of a
launch there ("Paris had it on a turntable in October", "Australians have had the X on the menu since Tuesday").
"""

import re
from collections.abc import Iterator, Sequence

from flows.extraction.context.context import Context, Subject
from flows.extraction.context.event_places import is_scene
from flows.extraction.context.model_comparison import is_compared
from flows.extraction.context.model_ends import is_ended
from flows.extraction.grammar.article import Article, Mention, Sentence
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.reach import calling_off
from flows.extraction.grammar.shapes import Shape, shape
from flows.extraction.lexicon.car_words import ONE_BODY
from flows.extraction.models.launch_cars import antecedent, made_only
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.turn_scenes import negated, segment, turn_telling, turn_when
from flows.extraction.wording.needed import Needing

# What may be said of a car at a place and a time, and is no launch.
_OTHER = re.compile(
    r"\b(?:made|makes?|making|buil[dt]\w*|assembl\w+|produc\w+|manufactur\w+|plants?|factor\w+|works|lines?|belt"
    r"|output|"
    r"sold|sells?|selling|sales|bought|registered|registrations?|deliver\w+|ship\w*|export\w*|prices?|priced|costs?|"
    r"recall\w*|test\w*|race[ds]?|racing|crash\w*|won|award\w*|ended|ends?|stop\w*|discontinu\w+|axed|dropped|last|"
    r"tariffs?|taxe?s?|subsid\w+|strike|share|rank\w*|led|leads?|best|top\w*|since then|licen[cs]e\w*|approv\w+|"
    r"engine|battery|range|updated?|facelift\w*|stake|partner\w*|agree\w*|signed|invest\w*|loss|profit|quarter of|"
    r"waiting|prais\w+|critici[sz]\w+|admir\w+|said|says|told|wrote|asked|reported|drew|drawn|designed|develop\w*|plans?|study|studies|concept|against"
    r"|compet\w+|"
    r"left|leaves?|lost|stolen|police|court|dispatch\w*|attract\w*|routes?|tour\w*|travel\w*|driv\w+|drove|set off|"
    r"visit\w*|place|prize|used|rent\w*|fleet|taxi\w*|service"
    r"|of the year|cheaper|dearer|faster|slower|longer|shorter|bigger|smaller|lighter|heavier|rarer|popular|favourite"
    r"|(?:more|less) [a-z]+|(?:should|would|could|might|ought to) have"
    r"|joined|complemented|supplemented|accompan\w+|replac\w+|succe\w+)\b"
)
_MANY = 100
# So near the beginning a town is what the statement is about.
_HEAD = 2
# The verb, of whatever class, that makes a statement of it.
_PLACED = Needing(
    rf"(?:\bM\b|\b(?:it|them|theirs|both|one|the (?:car|suv|{ONE_BODY}|pair|duo))\b)[^;:]{{0,70}}?\bD\b"
    r"|\bD\b[^;:]{0,70}?(?:\bM\b|\b(?:it|them|theirs|both)\b)"
)


def placed_car_facts(article: Article, context: Context, told: Sequence[Fact]) -> Iterator[Fact]:
    """The launches that an article tells so. In: the events found so far; a sentence that tells of one is left."""
    busy = {f.statement[0] for f in told if f.dataset == "events"}
    for sentence in article:
        if sentence.kind in ("title", "heading", "dateline", "caption", "bullet") or sentence.start in busy:
            continue
        if not sentence.of("place") or not sentence.of("period"):
            continue
        figure = shape(sentence)
        for match in _PLACED.finditer(figure.text):
            fact = _placed(context, figure, match)
            if fact is not None:
                yield fact
                break


def _placed(context: Context, figure: Shape, match: "re.Match[str]") -> Fact | None:
    sentence = figure.sentence
    first, last = segment(figure, match)
    text = figure.text[first:last]
    if _OTHER.search(text) or made_only(text) or negated(figure, match, first) or figure.within(first, last, "person"):
        return None
    begin, end = figure.offset(first), figure.offset(max(last - 1, 0)) + 1
    if any(begin <= q.start < end for q in sentence.of("quantity")):
        return None
    if any(begin <= n.start < end and (n.value or 0) >= _MANY and n.label != "year" for n in sentence.of("number")):
        return None  # "The X attracted 1,074 buyers there in 2024"
    cue = figure.cue(*match.span())
    scene = Scene(sentence.clause_at(cue.start), context)
    if calling_off(scene.clause, cue.start):
        return None
    places = [p for p in figure.within(first, last, "place") if p.id != "worldwide"]
    places = [p for p in places if p.label == "demonym" or (is_scene(sentence, p) and _stands(figure, p, first))]
    cars = [
        m for m in figure.within(first, last, "model") if not is_compared(sentence, m) and not is_ended(sentence, m)
    ]
    cars = cars or ([] if figure.within(first, last, "model", "organization") else [*_before(scene, sentence)])
    when = turn_when(scene, figure, match, (first, last))
    if when is not None:
        # "Is on sale in A and B, and C follows in March": where the time is told.
        clause = sentence.clause_at(when.mention.start)
        places = [p for p in places if clause.start <= p.start < clause.end] or places
    if not places or not cars or when is None or when.mention.relation in ("by", "before", "until"):
        return None
    named = [context.model(m) for m in cars]
    brand = named[0].organization_id
    telling = turn_telling(scene, cue, text, when)
    return happening(
        "product_launch",
        scene,
        Subject(brand, cars[0].start, cars[0].end, "model"),
        cue,
        telling,
        when,
        places[0],
        rule="placed_car",
        models=[n.model_id for n in named if n.organization_id == brand],
    )


def _stands(figure: Shape, place: Mention, first: int) -> bool:
    """Whether a country, or a town with which the statement begins, is where it happens: "Paris had it in October"; in
    other towns cars are made, and from them they come.
    """
    before = figure.sentence.before(place, 6)
    if before.endswith("from "):
        return False
    begins = figure.offset(first) if first else figure.sentence.start
    return place.city is None or place.start - begins <= _HEAD


def _before(scene: Scene, sentence: Sentence) -> Sequence[Mention]:
    """The car that a pronoun stands for: one of the sentence before."""
    last = scene.article.before(sentence)[-1:]
    cars = antecedent(scene)
    return cars if cars and last and cars[0].start >= last[0].start else ()
