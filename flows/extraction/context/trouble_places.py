"""Places that are named only for what goes wrong there: "with a slump in China weighing on both"."""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.kept import kept
from flows.extraction.wording.needed import Needing

_TROUBLE = (
    r"(?:problems?|troubles?|issues|difficult(?:y|ies)|woes|headwinds?|setbacks?|weakness(?:es)?|slumps?|slowdowns?"
    r"|downturns?|declines?|decreases?|drops?|falls?|dips?|losses|challenges|competition|price[- ]wars?|pressure"
    r"|rivalry"
    r"|struggles?|crisis|uncertainty|recession|tensions)"
)
_OF_WHAT = r"(?:sales|demand|deliveries|orders|registrations|volumes?|business|consumption|prices|trade)"
_WEAK = (
    r"(?:weak(?:er|ening)?|sluggish|soft(?:er|ening)?|slow(?:er|ing)?|subdued|poor(?:er)?|slumping|falling|declining"
    r"|lower|shrinking|tepid|flagging|faltering|dwindling|disappointing|plunging|sagging|bad|difficult|tough(?:er)?)"
)
# "Problems in A", "a slump in sales in A", "weak demand in A", "are suffering in A".
_AILS_IN = Needing(
    rf"\b(?:{_TROUBLE}(?: (?:in|of|for|with) (?:[a-z-]+ ){{0,2}}?{_OF_WHAT})?"
    rf"|{_WEAK} (?:[a-z-]+ ){{0,2}}?(?:{_OF_WHAT}|markets?|economy|performance|results|growth|start)"
    r"|(?:struggl|suffer|ail)(?:es?|s|ed|ing)?(?: (?:most|badly|above all|especially|particularly))?)"
    r" (?:in|from|across) (?:the )?(?:[a-z-]+ )?\Z",
    re.IGNORECASE,
)
# "Weak Chinese demand", "a slowing Chinese market".
_AILING = Needing(rf"\b{_WEAK} (?:[a-z-]+ )?\Z", re.IGNORECASE)
_NOUN = re.compile(rf" (?:[a-z-]+ )?(?:{_OF_WHAT}|market|economy|competition)\b")
# "Sales fell on a weak market in A: 30,000": a count beside it is one of there.
_COUNT = re.compile(r",? (?:of|to|by|at)\b[^,;]{0,25}\d")


@kept
def is_of_trouble(sentence: Sentence, place: Mention) -> bool:
    """Whether a place is named only as where demand is weak or a maker has trouble: nothing says that the text is about
    it.
    """
    before, after = sentence.before(place, 70), sentence.after(place, 40)
    if place.label == "demonym":
        return _AILING.search(before, of=sentence.text) is not None and _NOUN.match(after) is not None
    return _AILS_IN.search(before, of=sentence.text) is not None and _COUNT.match(after) is None
