"""Places in what a figure depends on, is caused by or leads to: it does not count there."""

import re

from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.figure import Figure
from flows.extraction.wording.needed import Needing

# "Up to 2,000 jobs once exports to Latin America begin": where the condition is met.
_CONDITION = re.compile(r"\b(?:once|if|as soon as|until|provided that)\b[^,;]*\Z")


def of_a_condition(figure: Figure, place: Mention) -> bool:
    """Whether a place stands behind the number in a clause that tells on what it depends."""
    return _CONDITION.search(figure.sentence.slice(figure.number.end, place.start)) is not None


# "Fell 3% to 310,000, mainly because of weak demand in Germany": where the cause is, and not where they count.
_CAUSE = Needing(
    r"\b(?:because of|due (?:[a-z]+ ){0,3}?to(?! (?:be|open|begin|start|go|come|launch|arrive|enter|join)\b)|owing to"
    r"|thanks (?:[a-z]+ ){0,2}?to|on account of|as a (?:result|consequence) of|caused by|blamed on|despite|in spite of"
    r"|(?:pulled|driven|led|helped|boosted|lifted|buoyed|fuell?ed|supported|underpinned|powered|propelled|spurred|hurt"
    r"|dragged down|weighed down|held back|offset) (?:[a-z]+ )?by)"
    r" [^,;]*(?:, [A-Z][\w ]{2,25}(?:,? and [A-Z][\w ]{0,25})?)?\Z",
    re.IGNORECASE,
)
# "Fell by a quarter, leading to the closure of its office in Graz": what came of it, elsewhere.
_OUTCOME = Needing(
    r", (?:which (?:has |then |also )?)?(?:leading to|led to|result(?:ing|ed) in|prompt(?:ing|ed)|forc(?:ing|ed)"
    r"|caus(?:ing|ed)|bringing|triggering|paving the way)\b"
)


# "Slipped 12% to 1.7 million, as it struggled with competition in China".
_AS_IT = re.compile(
    r", as (?:it|they|he|she|the [a-z]+|(?:(?:weak|strong|fierce|tough|slow|rising|falling|growing)[a-z]* )?"
    r"[a-z]*(?:demand|competition|sales|rivals|buyers|consumers|customers))\b[^;]*\Z"
)


def of_a_cause(figure: Figure, place: Mention) -> bool:
    """Whether a place stands in what a sentence gives as the cause of a figure, behind it or in front and parted, or as
    what came of it.
    """
    sentence, number = figure.sentence, figure.number
    if place.start >= number.end:
        between = sentence.slice(number.end, place.start)
        return (
            _CAUSE.search(between, of=sentence.text) is not None
            or _OUTCOME.search(between, of=sentence.text) is not None
            or _AS_IT.search(between) is not None
        )
    clause = sentence.clause_at(number.start)
    return (
        "," in sentence.slice(place.end, number.start)
        and _CAUSE.search(sentence.slice(min(clause.start, place.start), place.start), of=sentence.text) is not None
    )
