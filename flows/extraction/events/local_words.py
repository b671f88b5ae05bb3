"""Local words: what tells that a car comes to the country that is spoken of, without a name of it ("its local
premiere", "is due here in May", "the first there was the X").
"""

from flows.extraction.context.list_labels import label_of
from flows.extraction.context.place_focus import PlaceFocus
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.fact import Fact
from flows.extraction.wording.needed import Needing

_LOCAL = Needing(
    r"\b(?:local(?:ly)?|domestic|national)(?= (?:[a-z-]+ ){0,2}?(?:premieres?|debut|launch|introduction|unveiling"
    r"|presentation|release|arrival|start|market|showrooms?|dealers?|dealerships?|retailers?|customers?|buyers?|drivers?|motorists"
    r"|orders?|order books?|sales|deliveries|price lists?|prices|pricing|line-?up|range|roads|streets|forecourts"
    r"|distributors?|importers?|media|press)\b)|\blocally\b"
)

# Words that point, and not only a price or some dealers.
_POINTS = Needing(r"(?i)\b(?:t?here|the|that|this|these|our|home|local|down under)\b")


def local_place(sentence: Sentence, event: Fact, focus: PlaceFocus) -> Mention | None:
    """The one country that the words of a sentence point at, where it names none."""
    if focus.named.get(sentence.index):
        return None
    labelled = label_of(sentence, focus.context) is not None
    implied = {
        p.id: p for p in focus.implied(sentence) if len(p.id or "") == 2 and (labelled or _POINTS.search(p.surface))
    }
    if len(implied) == 1:
        return next(iter(implied.values()))
    match = _LOCAL.search(sentence.text) if not implied else None
    if match is None:
        return None
    country = focus.dominant(str(event.cells["organization_id"]))
    start = sentence.start + match.start()
    return Mention("place", start, start + len(match[0]), match[0], country, "implied") if country else None
