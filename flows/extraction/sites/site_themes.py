"""Themes of sites: the site told last, of which another one or a step is told, and the country that heads a table."""

from collections.abc import Sequence
from dataclasses import replace

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.fact import Fact
from flows.extraction.scenes.scene import Scene

_SITES = frozenset({"plant", "facility", "outlet_opening"})
# So near behind the statement of the site that another one follows.
_FAR = 250


def theme_of_site(sentence: Sentence, position: int, known: Sequence[Fact]) -> Fact | None:
    """The site told last before an offset, in its sentence or the two before: what another one is another of."""
    earlier = sentence.start
    near = [
        f
        for f in known
        if f.cells["event_type"] in _SITES
        and f.spans["event_type"][0] < position
        and (f.statement[0] == sentence.start or 0 <= earlier - f.statement[1] <= _FAR)
    ]
    return max(near, key=lambda f: f.spans["event_type"][0], default=None)


def place_of_site(theme: Fact) -> list[Mention]:
    """Where the site is of which a step is told."""
    if "place" not in theme.spans:
        return []
    start, end = theme.spans["place"]
    place, city = theme.cells["place"], theme.cells.get("city")
    label = "city" if city is not None else "country"
    return [Mention("place", start, end, "", id=str(place), label=label, city=str(city) if city is not None else None)]


def headed_place(scene: Scene) -> Mention | None:
    """The only country of the heading, title or lead that stands over a line."""
    for sentence in reversed(scene.article.before(scene.sentence)):
        places = {p.id: p for p in sentence.of("place") if len(p.id or "") == 2}
        if places and (sentence.kind in ("title", "heading") or sentence.text.rstrip().endswith(":")):
            return replace(next(iter(places.values())), city=None) if len(places) == 1 else None
    return None
