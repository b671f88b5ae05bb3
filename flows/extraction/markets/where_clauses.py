"""Where-clauses: "plans a plant in X, where it has sold cars since 2020" makes two statements about X."""

import re
from dataclasses import replace

from flows.extraction.grammar.place_groups import PlaceGroup
from flows.extraction.markets.market_scopes import has_verb, scope_at

_WHERE = re.compile(r",? (?:and )?(?=where\b)")
_LENGTH = len("where")
# "Nothing changes in X, where it arrives in spring": what is told besides says how things are.
UNCHANGED = re.compile(r"nothing (?:will |is to |is going to |would )?changes?", re.IGNORECASE)


def where_group(group: PlaceGroup, *, verbless: bool = False) -> PlaceGroup | None:
    """The places of a list as the `where` behind it means them; None where the list has no verb before that of its own.

    "In X, where it sells Y, Z is …": there both clauses are one statement. `verbless`: the list needs no verb.
    """
    sentence = group.sentence
    link = _WHERE.match(sentence.slice(group.end, group.end + 12))
    if link is None:
        return None
    if not verbless and not has_verb(sentence, scope_at(sentence, group.start, group.end).own[0], group.end):
        return None
    start = group.end + link.end()
    end = start + _LENGTH
    meant = tuple(
        replace(place, start=start, end=end, surface=sentence.slice(start, end), label="implied", city=None)
        for place in group.members
    )
    return PlaceGroup(sentence, meant)
