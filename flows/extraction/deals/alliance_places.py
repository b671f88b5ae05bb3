"""Places of alliances: the country that an agreement is for, or the other party's."""

import re
from itertools import product

from flows.extraction.context.context import Subject
from flows.extraction.context.event_places import is_scene, nearest_group, specific
from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.shapes import Shape
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.told_dates import When

# What a partner does for a maker counts without a date where its country is told; what only ties two firms, with one.
OF_PLACES = frozenset({"ally_for", "ally_takes_on", "ally_agreed"})
_AUTHORITY = re.compile(r" (?:register|authorit(?:y|ies)|government|ministry|cabinet|court)\b")


def place_of(scene: Scene, figure: Shape, cue: Mention, when: When | None, rule: str) -> Mention | None:
    """The country nearest to the words of an agreement, else the one whose people or court is named."""
    sentence = figure.sentence
    places = [
        p for p in sentence.of("place") if is_scene(sentence, p) and p.label != "demonym" and scene.one_verb(cue, p)
    ]
    run = specific(nearest_group(sentence, places, cue))
    if run:
        return run[0]
    people = [
        p for p in sentence.of("place") if p.label == "demonym" and len(p.id or "") == 2 and is_scene(sentence, p)
    ]
    if people and rule in OF_PLACES:
        return people[0]
    courts = [
        p
        for p in sentence.of("place")
        if p.label == "demonym" and _AUTHORITY.match(sentence.after(p, 20)) and len(p.id or "") == 2
    ]
    if courts:
        return courts[0]
    if rule == "ally_weighed" and sentence.kind != "title":
        return scene.setting()
    dealt = rule == "ally_for" or when is None
    return scene.setting() if dealt and rule in OF_PLACES and sentence.kind != "title" else None


# What is agreed, and where it is to be done: "under which parts will be made in P", "to build cars in P".
_WHEREBY = re.compile(
    r"\b(?:under which|by which|whereby|according to which|that (?:will|would|provides|allows|lets|foresees"
    r"|envisages)|which "
    r"(?:will|would|provides|allows|lets|foresees|envisages)|to (?:build|make|assemble|produce|sell|distribute"
    r"|supply))\b"
    r"[^.;]{0,90}?\bin (?:the )?(?P<place>P)\b"
)


def agreed_place(figure: Shape, match: "re.Match[str]", subject: Subject) -> Mention | None:
    """The country in which what is agreed is to be done, else the one that the other party is from ("O of Spain")."""
    done = _WHEREBY.search(figure.text, match.start("verb"))
    if done is not None:
        return figure.within(done.start("place"), done.end("place"), "place")[0]
    sentence = figure.sentence
    parties = sorted(sentence.of("organization"), key=lambda m: m.id == subject.organization_id)
    near = [
        p
        for p in figure.within(max(match.start() - 16, 0), match.end(), "place")
        if p.id is not None and len(p.id) == 2
    ]
    for party, place in product(parties, near):
        of_it = sentence.slice(party.end, place.start) in (" of ", " from ")
        if of_it or sentence.slice(place.end, party.start) in ("'s ", " "):
            return place
    return None
