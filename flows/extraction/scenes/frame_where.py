"""Where of frames: the places that a relative clause is told of: "in Subang, where work has begun"."""

from collections.abc import Sequence

from flows.extraction.context.event_places import groups, is_scene
from flows.extraction.grammar.article import Mention
from flows.extraction.scenes.frame_parts import Told

_POINTS = frozenset({"that", "this", "it", "there", "here"})


def _said_before(told: Told, index: int) -> Sequence[Mention] | None:
    """The last place of the sentence before, where "that is where" stands for it; None where it does not say so."""
    led = [w for w in told.words[:index] if w.kind not in ("adverb", "stop")]
    if len(led) != 2 or led[0].text not in _POINTS or led[1].text not in ("is", "was", "'s"):
        return None
    before = told.context.article.before(told.sentence)[-1:]
    places = [p for s in before for p in s.of("place") if is_scene(s, p)]
    return groups(before[0], places)[-1] if places else ()


def where(told: Told) -> Sequence[Mention]:
    """The places that a relative clause is told of: "in Subang, where work has begun"; a list's are all."""
    start = told.predicate.subject[0]
    if start < 2 or told.words[start - 1].text != "where":
        return ()
    if (there := _said_before(told, start - 1)) is not None:
        return there
    index = start - 2 if told.words[start - 2].text != "," else start - 3
    mention = told.words[index].mention if index >= 0 else None
    if mention is None or told.words[index].label != "place":
        return ()
    before = told.words[index - 2].mention if index >= 2 and told.words[index - 1].text in (",", "in") else None
    if before is not None and told.words[index - 2].label == "place" and before.id == mention.id and before.city:
        return (before,)
    named = [w.mention for w in told.words[: index + 1] if w.label == "place" and w.mention is not None]
    return groups(told.sentence, named)[-1]
