"""The brand that shops are told to sell: "48 dealers sell Omoda", "seven dealers carry the brand"."""

from flows.extraction.context.context import Context, Subject
from flows.extraction.grammar.figure import Figure
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.lexicon.trader_words import SELL, SELLING, SELLS, SOLD
from flows.extraction.wording.needed import Needing

_SELL = (
    rf"(?:{SELL}|{SELLS}|{SELLING}|retails?|keeps?|takes? on"
    rf"|(?:have |has )?(?:{SOLD}|taken on|signed (?:up )?(?:for|with)|adopted))"
)
_THE_BRAND = Needing(
    rf"\A[^,;:]{{0,25}}\b{_SELL} ((?:the|its|both|their) (?:[a-z]+ )?(?:brands?|marques?|cars|models|range)|it)\b"
)
_UP_TO_NAME = Needing(
    rf"(?: (?!that\b|which\b|who\b|stopped\b|ceased\b)[\w'-]+){{0,8}}? {_SELL} (?:the |its |new |cars (?:of|from|by) )*"
)
_HEAD = 12


def brand_carried(figure: Figure, context: Context) -> Subject | None:
    """The brand that so many shops sell: one named right behind the verb, or the one that the text is about."""
    noun, sentence = figure.noun, figure.sentence
    if noun is None or noun.label != "outlet_noun":
        return None
    if any(sentence.clause_at(noun.start).start <= m.start < figure.number.start for m in sentence.of("organization")):
        return None
    for named in sentence.of("organization", "model"):
        if named.start <= noun.end or not _UP_TO_NAME.fullmatch(
            sentence.slice(noun.end, named.start), of=sentence.text
        ):
            continue
        brand = named.id if named.kind == "organization" else context.brand_of(named)
        maker = brand is not None and is_maker(brand, context.vocabulary)
        return Subject(brand, named.start, named.end, "brand") if brand is not None and maker else None
    found = _THE_BRAND.match(sentence.after(noun, 60), of=sentence.text)
    focus = context.focus(sentence)
    if found is None or focus is None or figure.number.start - sentence.start > _HEAD:
        return None
    start = noun.end + found.start(1)
    main = context.main if context.main is not None else focus.organization_id
    return Subject(main, start, start + len(found[1]), "brand")
