"""Numbered cars: the N-th car of a maker with its number behind the noun: "car number 28 million left the line"."""

import re
from collections.abc import Iterator

from flows.extraction.context.event_places import specific
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.shapes import WILL, Shape
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene

# Of fewer the number is that of a race, or of a prototype.
_LEAST = 1_000


def numbered_car(scene: Scene, figure: Shape, match: "re.Match[str]") -> Iterator[Fact]:
    """The N-th car of a maker: "car number 28 million drove off the line"."""
    verb = "verb" if match["verb"] is not None else "deed"
    told = match["count"] or match["number"]
    count = re.sub(r"\D", "", told)
    if not re.search(r"million|thousand", told) and int(count or 0) < _LEAST:
        return
    cue = figure.cue(match.start(verb), match.end(verb))
    behind = re.match(r"[^.;:]{0,60}?(?=D)", figure.text[match.end() :])
    end = match.end() + (behind.end() + 1 if behind is not None else 0)
    periods = figure.within(match.end(), end, "period") or figure.within(figure.first, match.start(), "period")
    ahead = re.search(rf"\b{WILL}\b", match[verb]) is not None
    when = scene.resolve(periods[-1], "future" if ahead else "past") if periods else None
    places = [p for p in scene.scenes() if len(p.id or "") == 2]
    setting = None if when is not None else scene.setting()
    subject = scene.maker(figure.offset(match.start(verb)))
    telling = Telling("scheduled" if ahead else "occurred", "asserted")
    if subject is None:
        return
    place = next(iter(specific(places)), setting)
    fact = happening("milestone", scene, subject, cue, telling, when, place, rule="numbered_car")
    if fact is not None:
        yield fact
