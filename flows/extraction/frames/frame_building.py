"""Building of frames: construction whose site was named before, and first cars that are still to be built."""

import re

from flows.extraction.context.event_places import is_scene
from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.frame_heads import NTH
from flows.extraction.grammar.predicate_words import Word
from flows.extraction.scenes.frame_parts import Told

# Nouns of a part of what is built: of which site it is was told before.
OF_SITES = frozenset({"completion", "groundbreaking", "phase"})
# So many sentences back the site may stand.
_BACK = 4
MADE = re.compile(
    r"\b(?:buil(?:t|ds?|ding)|made|makes?|assembl\w+|produc\w+|manufactur\w+"
    r"|(?:off|left|leaves|leave) (?:the|its) (?:assembly |production )?line)\b"
)
# Verbs of building: of first cars that are still to come they tell that production begins.
_BUILDS = frozenset({"makes", "builds", "goes_to_production", "leaves_line"})


def made_before(told: Told, word: Word) -> str | None:
    """The kind of site of construction without one, where one of the two sentences before tells where cars are made."""
    earlier = [s for s in told.scene.article if 0 < told.sentence.index - s.index <= 2]
    made = word.text == "construction" and any(MADE.search(s.text) and s.of("place") for s in earlier)
    return "plant" if made else None


def of_construction(told: Told, word: Word | None) -> list[Mention]:
    """The only country of the last sentence that told of the plant which is built."""
    if word is None or word.label not in OF_SITES:
        return []
    for sentence in reversed(told.context.article.before(told.sentence)[-_BACK:]):
        if sentence.cues("plant_noun"):
            found = {p.id: p for p in sentence.of("place") if len(p.id or "") == 2 and is_scene(sentence, p)}
            return [*found.values()] if len(found) == 1 else []
    return []


def first_built(told: Told, verb: str) -> bool:
    """Whether the first cars of all, and not the N-th one, are built."""
    terms = told.words[told.predicate.index].terms
    if verb not in _BUILDS and not any(t.label in _BUILDS for t in terms):
        return False
    parts = [*told.part(told.predicate.subject), *told.part(told.predicate.object)]
    return any(w.text == "first" for w in parts) and not any(NTH.fullmatch(w.text) for w in parts)
