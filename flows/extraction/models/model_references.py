"""References to models: noun phrases that stand for a car named elsewhere ("the SUV arrives in spring 2026".

"It is due in May").
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from flows.extraction.context.context import Context
from flows.extraction.context.model_comparison import is_compared
from flows.extraction.context.unnamed_cars import is_past_another
from flows.extraction.grammar.article import Article, Mention, Sentence
from flows.extraction.grammar.fact import Span
from flows.extraction.grammar.named_model import NamedModel
from flows.extraction.lexicon.car_words import ONE_BODY
from flows.extraction.wording.needed import Needing

_NOUN = (
    rf"(?:coupé-SUV|coupe-SUV|flagship|newcomer|seven-seater|five-seater|plug-in hybrid|hybrid|{ONE_BODY}"
    r"|hatch|pick-up|minibus|city car|off-roader|car|vehicle|model|EV|people mover)"
)
_THE_CAR = Needing(
    rf"\b(?:[Tt]he|[Tt]his|[Ii]ts)(?: (?!of\b|and\b|or\b|for\b|in\b|to\b|with\b|is\b|that\b|car\b|"
    rf"electric-car\b)[a-zé][a-zé-]*){{0,4}} {_NOUN}\b(?!-|s\b| (?:market|maker|brand|industry|sales|"
    rf"segment|company|division|group|giant|unit|plant|makers))"
)
_MORE = re.compile(r"\A, (?:an?|the) [^,;.]{3,60}(?=,)")
_A_CAR = Needing(rf"\b(?:for|as) an?(?: [a-z-]+){{0,3}} {_NOUN}\b(?!-| (?:market|maker|brand))")
_INDEFINITE = re.compile(rf"\b(?:[Aa]n?)((?: (?:[a-z-]+)){{0,4}}) ({_NOUN})\b")
_COUNTED = Needing(
    r"\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Bb]oth|2|3|4)((?: [\w-]+){0,3}?) (SUVs|crossovers|sedans|saloons|"
    r"hatchbacks|pickups|vans|MPVs)\b"
)
_NUMBER = {"two": 2, "both": 2, "2": 2, "three": 3, "3": 3, "four": 4, "4": 4}


# A line that holds little more than a name.
_HEADING = 40


@dataclass(frozen=True, slots=True)
class Reference:
    """Words that stand for a model.

    `acts`: the model is what the statement is about, so that its status and launch count.
    """

    model_id: str
    sentence: Sentence
    span: Span
    attributes: Mapping[str, Mention]
    acts: bool


def references(article: Article, context: Context, named: Mapping[str, NamedModel]) -> Iterator[Reference]:
    """The references of an article: to its only model of the maker in question, to the one named last.

    Or to as many as are counted.
    """
    own = _own_models(article, context, named)
    if not own:
        return
    sentences = list(article)
    last: list[str] = []
    for position, sentence in enumerate(sentences):
        here = [context.model(m).model_id for m in sentence.of("model") if not is_compared(sentence, m)]
        before = sentences[position - 1] if position else None
        taken_up = _in_sentence(sentence, here, last, own, here_ends=before is not None and _ends_with_car(before))
        yield from (r for r in taken_up if here or not _of_another(r, sentences[:position], context))
        if before is not None and not here and len(before.text) < _HEADING and len(before.of("model")) == 1:
            yield from _under_heading(sentence, context.model(before.of("model")[0]).model_id)
        yield from _described_before(sentence, sentences[position + 1 : position + 2], context)
        yield from _counted(sentence, sentences[position : position + 3], context)
        last = here or last


def _of_another(reference: Reference, before: Sequence[Sentence], context: Context) -> bool:
    """Whether the text has gone on to a car without a name since the one that words would stand for was named."""
    named = [m for s in before for m in s.of("model") if context.model(m).model_id == reference.model_id]
    return bool(named) and is_past_another(context.article, named[-1], reference.span[0])


def _ends_with_car(sentence: Sentence) -> bool:
    models = sentence.of("model")
    return bool(models) and re.fullmatch(r"\W*", sentence.slice(models[-1].end, sentence.end)) is not None


def _own_models(article: Article, context: Context, named: Mapping[str, NamedModel]) -> list[str]:
    """The models that the article is about: those not only compared with, in the order of the text."""
    found: dict[str, None] = {}
    for sentence in article:
        for mention in sentence.of("model"):
            if not is_compared(sentence, mention):
                found.setdefault(context.model(mention).model_id)
    return [key for key in found if key in named]


def _in_sentence(
    sentence: Sentence, here: list[str], last: list[str], own: list[str], *, here_ends: bool
) -> Iterator[Reference]:
    """`here_ends`: whether the sentence before ends with a car, which "it" then takes up."""
    only = own[0] if len(own) == 1 else None
    target = (
        (here[0] if len(set(here)) == 1 else None) if here else (only or (last[0] if len(set(last)) == 1 else None))
    )
    for match in _A_CAR.finditer(sentence.text):
        if here and target is not None and sentence.start + match.start() > min(m.end for m in sentence.of("model")):
            yield _reference(target, sentence, match.span(), acts=False)
    if here:
        return
    for match in _THE_CAR.finditer(sentence.text):
        if target is not None:
            yield _reference(target, sentence, match.span(), acts=True)
            return
    pronoun = re.match(
        r"It (?=is (?:due|set|expected|scheduled|available|on sale|priced)|arrives|goes on sale|will (?:be|"
        r"go|arrive|reach|come)|comes|costs|has (?:a|an)\b)",
        sentence.text,
    )
    if pronoun is None and here_ends:
        pronoun = re.match(r"It (?=(?:reaches|follows|enters|hits|lands in|joins) )", sentence.text)
    if pronoun is not None and len(last) >= 1:
        yield _reference(last[0], sentence, (0, 2), acts=True)
        return
    sold = _IT_IS_SOLD.search(sentence.text, of=sentence.text) if len(set(last)) == 1 else None
    if sold is not None:
        group = 1 if sold[1] is not None else 2
        yield _reference(last[0], sentence, sold.span(group), acts=True)


# "It has been on sale in China since November", "Brazilians have been able to buy it since May".
_IT_IS_SOLD = Needing(
    r"(?:\A|,? )(\b[Ii]t) (?:(?:has|is)(?: (?:already|now|also|currently))? (?:been )?(?:on sale|available|sold|offered"
    r"|in showrooms|at dealers)|went on sale|was launched (?:in|on|last|this))\b"
    r"(?![^.;]{0,40}\bfrom )"
    r"|\b(?:(?:have|has) (?:already |now )?been able to (?:buy|order|get)|already (?:sells|sold|offers)|has sold)"
    r" (it)\b"
)


def _under_heading(sentence: Sentence, model_id: str) -> Iterator[Reference]:
    """`A petrol crossover with …` right under a line that is a car's name."""
    match = re.match(rf"An?(?: [a-z0-9.-]+){{0,5}} {_NOUN}\b", sentence.text)
    if match is not None:
        yield _reference(model_id, sentence, match.span(), acts=True)


def _reference(model_id: str, sentence: Sentence, at: Span, *, acts: bool) -> Reference:
    span = (sentence.start + at[0], sentence.start + at[1])
    more = _MORE.match(sentence.text[at[1] :])
    described = (span[0], span[1] + (more.end() if more is not None else 0))
    return Reference(model_id, sentence, span, _cues(sentence, described), acts)


def _cues(sentence: Sentence, span: Span) -> dict[str, Mention]:
    found: dict[str, Mention] = {}
    for cue in sentence.of("cue"):
        attribute, _, value = (cue.label or "").partition(":")
        if (
            value
            and attribute in ("body_style", "segment", "powertrain")
            and span[0] <= cue.start
            and cue.end <= span[1]
        ):
            known = found.get(attribute)
            if known is None or cue.end - cue.start > known.end - known.start:
                found[attribute] = cue
    return found


def _described_before(sentence: Sentence, following: list[Sentence], context: Context) -> Iterator[Reference]:
    """`An electric people mover and a compact SUV will come.

    The 009 and the X …`: as many descriptions as names, in their order.
    """
    if not following or sentence.of("model"):
        return
    phrases = [m for m in _INDEFINITE.finditer(sentence.text) if m.start() < 90]
    models = following[0].of("model")
    opening = (
        bool(models)
        and re.fullmatch(r"(?:The |the )?", following[0].slice(following[0].start, models[0].start)) is not None
    )
    if len(phrases) != len(models) or not opening or not phrases:
        return
    if len(phrases) == 1 and not re.match(r"(?:Called|Named)", following[0].text):
        return
    for phrase, model in zip(phrases, models, strict=True):
        yield _reference(context.model(model).model_id, sentence, phrase.span(), acts=False)


def _counted(sentence: Sentence, near: list[Sentence], context: Context) -> Iterator[Reference]:
    """`Two SUVs … the 5 and the 7`: a counted kind.

    And just as many names in the same sentence or the two behind it.
    """
    match = _COUNTED.search(sentence.text)
    if match is None:
        return
    wanted = _NUMBER[match[0].split(" ")[0].lower()]
    for other in near:
        models = [m for m in other.of("model") if not is_compared(other, m)]
        ids = dict.fromkeys(context.model(m).model_id for m in models)
        if models:
            if len(ids) == wanted:
                for model_id in ids:
                    yield _reference(model_id, sentence, match.span(), acts=False)
            return
