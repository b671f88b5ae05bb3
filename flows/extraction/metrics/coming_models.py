"""Coming models: so many cars without a name that are to do something ("a dozen models are to come")."""

import re

from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.figure import Figure
from flows.extraction.wording.approximators import APPROXIMATOR
from flows.extraction.wording.records import replace

# "A dozen models, all of them electric, are to come": whatever they are to do, but for what is done to cars.
_WILL_DO = re.compile(
    r"(?:,[^,;:.]{2,50},| (?:of|from|for|in|on) [^,;:.]{2,40})? (?:(?:are|is) (?:now |then )?(?:to|(?:due|set|expected"
    r"|scheduled|slated|planned|supposed|meant) to)|will|should|would|shall)(?: (?:then|soon|also|all|be))* ([a-z]+)"
)
_DONE_TO_CARS = frozenset(
    "made built assembled produced manufactured put sold delivered registered tested shown exhibited displayed"
    " recalled exported shipped cost remain stay continue account help on in available there part make share"
    " compete receive get need take have become drop disappear go leave discontinued dropped replaced phased"
    " scrapped cancelled given be not no".split()
)


def with_others(figure: Figure, noun: Mention) -> Figure:
    """The figure with its number to the end of what it counts, and with the cars of another kind that are told behind
    it added: "two SUVs and a sedan" are three.
    """
    sentence, number = figure.sentence, figure.number
    value, end = number.value or 0, noun.end
    while (found := _AND_ANOTHER.match(sentence.after(replace(number, end=end), 50))) is not None:
        kinds = sentence.cues("model_noun", "vehicle_noun")
        kind = next((c for c in kinds if end < c.start and c.end <= end + found.end()), None)
        if kind is None:
            break
        value, end = value + _SO_MANY[found[1].lower()], kind.end
    if end == noun.end:
        return figure
    surface = sentence.slice(number.start, end)
    whole = replace(number, value=value, end=end, surface=surface, number_start=number.start, number_end=end)
    return replace(figure, number=whole)


_SO_MANY = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_NAMES = re.compile(r"[:(–—]")
_AND_ANOTHER = re.compile(rf"(?: and|,) ({'|'.join(_SO_MANY)}) (?:[a-z-]+ )?[A-Za-z-]+\b")


def will_come(figure: Figure, end: int) -> bool:
    """Whether so many models are the subject of what they are to do."""
    sentence, number = figure.sentence, figure.number
    found = _WILL_DO.match(sentence.slice(end, sentence.end))
    head = sentence.slice(sentence.clause_at(number.start).start, number.start)
    if found is not None and any(end < m.start < end + found.end() for m in sentence.of("model")):
        return False  # "Two models, the X and the Y, are meant to bring 6,000 sales"
    if any(m.start > end and _NAMES.search(sentence.slice(end, m.start)) for m in sentence.of("model")):
        return False  # "Two novelties should help: the X and the Y"
    return found is not None and found[1] not in _DONE_TO_CARS and _HEADS.fullmatch(head) is not None


_HEADS = re.compile(
    rf"\W*(?:(?:(?:and|but|then|in all|altogether|{APPROXIMATOR}|a (?:total|further)(?: of)?),? )*|(?:in|by|from|until"
    r"|before|within|next|this|for|over)\b[^,;:.]{2,40},? )",
    re.IGNORECASE,
)
