"""Rivals: other makers that a sentence ranks, lists or measures beside the subject in a place, or lets it meet there.

Makers of one list stand or fall together: what is said before the first or behind the last of them is said of all.
"""

import re
from collections.abc import Iterator, Sequence

from flows.extraction.context.context import Context, Subject
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.place_groups import PlaceGroup
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.markets.many_makers import are_among_many
from flows.extraction.markets.market_comparisons import is_compared_with, priced_like
from flows.extraction.markets.ranked_cars import ranked_cars
from flows.extraction.wording.approximators import APPROXIMATOR, ROUGHLY
from flows.extraction.wording.needed import Needing

_FIGURE_BEFORE = re.compile(
    r"(?:\b(?:behind|ahead of|outsold|overtook|overtaking|beating|followed by|between|with)|; |, | and )(?: the)? ?\Z"
)
_FIGURE_AFTER = re.compile(
    rf"\A(?: (?:has|had|holds|held|took|sold|shifted|moved|delivered|with|on))? (?:(?:{APPROXIMATOR}) )?\(?\d|\A (?:in"
    r"|on|at) (?:first|second|third|fourth|fifth|top) (?:place|spot|position)\b"
    r"|\A (?:(?:was|is|came|comes|finished|ranked|ranks|took) )?(?:in )?(?:second|third|fourth|fifth|next|runner-up)\b"
)
# "The fourth brand after X", "two years after X": those that came before; and what its object stands apart from.
_APART = Needing(
    r"\b(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|newest|next)(?! (?:year|quarter|"
    r"half|month|week)) [^;.]{0,60}|(?:years?|months?|weeks?|one|long|soon|shortly|\d+) )\b(?:after|behind) (?:the )?\Z"
    r"|\b(?:competes?|competed|competing|vies?|vied|vying)(?: [^,;.]{0,40})? (?:with|against) (?:the )?\Z"
    r"|\b(?:rivals?|competitors?|competition|challengers?|incumbents?|leaders?)(?: [^,;.]{0,30})?"
    r" (?:such as|like|including|from|of|are|include|is|remains?) (?:the )?\Z"
)
# "Joins X and Y" in a market; what is joined elsewhere is a firm.
_JOINS = Needing(r"\b(?:joins?|joined|joining) (?:the )?\Z")
_PERSON = re.compile(r"\b(?:[Hh]e|[Ss]he|who)\b[^,;]*\Z")
_COMPARED = re.compile(
    r"\b(?:market|share|per ?cent|place|ranks?|ranked|best-selling|registrations|sold|sales|buyers|list|table|cars|"
    r"podium|lead|leader|sellers?|makes?|brands|spot|top|already|established|represented|present|there)\b|%"
)
# What may stand between two that are listed: "X (3.1 percent), Y with 5,736 and Z".
_LISTED = re.compile(
    r"(?:'s? [\w-]+(?: [\w-]+)?)?(?: \([^()]{1,30}\)| (?:with|on|at) [\d.,]+(?: (?:per ?cent|cars|units|registrations|"
    r"vehicles))?)?(?:,? (?:and|&|or|then|as well as)(?: then| its compatriot| home-grown)? |, |/| \()(?:the )?"
)
# Between a word that measures and the first name: "ahead of its Japanese rivals X", "the market leader, X".
_LEAD_IN = re.compile(
    r"(?:(?: only| just| both| the| its| their| market| segment| local| home| fellow| likes of| that of| those of|"
    r" rivals?| compatriots?| leaders?| giants?| brands?| makers?| carmakers?| automakers?| newcomers?| names| again|"
    r" once more| clearly| [A-Z][a-z]+(?:ese|ish|ean|an|ch)| like| such as)*[:,]?) ?(?:the )?"
)
# Between the last name and the verb: "X, Y and Z have all long been established".
_LEAD_OUT = re.compile(
    r"(?:'s?)?(?: \([^()]{1,30}\))?(?:, (?:all|both|each|in particular|for instance|with [^,;]{1,40}|on [\d.,]+),?)?"
    r"(?: (?:both|all|each|already|also|still|now|long|since|recently|meanwhile|between them|together|comfortably|"
    r"clearly|again|far|well|easily|either))*,? "
)
_BE = re.compile(
    rf"{_LEAD_OUT.pattern}(?:is|are|was|were|has been|have been|had been|remains?|remained)"
    r"(?: (?:both|all|already|also|still|now|long|well|far|firmly|clearly|the most|most|more|too|very))* "
)
# "Y's share is 4%": what is somebody's counts for him; "like Y's bosses" does not.
_OWN_FIGURE = re.compile(rf"'s? (?:share )?(?:is |was |stands at |stood at )?{ROUGHLY}\d")
# "Y followed." in a ranking; "Y follows a plan of its own" is none.
_FOLLOWS = re.compile(r"\A(?:[.,;:)]| (?:with|on|at|in|behind|close|closely|some|second|third|next)\b|\Z)")
# "Rivals such as X and Y will open stores": they are not there yet.
_PLAN = re.compile(
    r",? (?:also |all |both |each |now |then )*(?:(?:will|would)(?! (?:not|never|remain|stay|keep|go on|still)\b)"
    r"|plan(?:s|ned)?|aims?|wants?|intends?|hopes?|may|might|could"
    r"|(?:is|are) (?:to|set to|due to|planning|going to|preparing|considering|about to|expected to))\b"
)
_OF_A_CAR = re.compile(r"(?:'s?)? (?:new |own |electric |first )*\Z")


def maker_runs(sentence: Sentence, context: Context) -> list[tuple[Mention, ...]]:
    """The lists that the makers of a sentence make; one that stands alone is a list of one."""
    runs: list[list[Mention]] = []
    for mention in sentence.of("organization"):
        if mention.id is None or not is_maker(mention.id, context.vocabulary):
            continue
        if runs and _LISTED.fullmatch(sentence.slice(runs[-1][-1].end, mention.start)) is not None:
            runs[-1].append(mention)
        else:
            runs.append([mention])
    return [tuple(run) for run in runs]


def rivals(group: PlaceGroup, subjects: Sequence[Subject], context: Context) -> list[Subject]:
    """Other makers to which a sentence about a place gives a figure or a rank there ("A has 35 per cent, B 6"), or that
    it names as there beside the subject; and those that are listed with them.
    """
    sentence = group.sentence
    own = {s.organization_id for s in subjects}
    owners = own.union(*(context.vocabulary.ancestors(o) for o in own))
    family = own.union(*(context.vocabulary.family(o) for o in own))
    compared = _COMPARED.search(sentence.text) is not None
    found: dict[str, Subject] = {}
    for run in maker_runs(sentence, context):
        measured = is_measured(sentence, run)
        for mention in run if measured else _figured(sentence, run, own, compared=compared):
            # A sister is as good a rival as any.
            known = own if _FIGURE_AFTER.match(sentence.after(mention, 40)) else owners if measured else family
            if (mention.id or "") not in known:
                found.setdefault(mention.id or "", Subject(mention.id or "", mention.start, mention.end, "rival"))
    for rival in (*_priced(sentence, context), *ranked_cars(sentence, context)):
        if rival.organization_id not in family:
            found.setdefault(rival.organization_id, rival)
    return list(found.values())


def _priced(sentence: Sentence, context: Context) -> list[Subject]:
    """The makers of the cars with whose price a sentence compares that of another."""
    cars = [(context.brand_of(car), car) for car in priced_like(sentence)]
    return [
        Subject(key, car.start, car.end, "rival")
        for key, car in cars
        if key is not None and is_maker(key, context.vocabulary)
    ]


def _figured(sentence: Sentence, run: Sequence[Mention], own: set[str], *, compared: bool) -> Iterator[Mention]:
    """Those of a list that have a figure or a rank, and those behind them; all of one that somebody joins."""
    if _is_joined(sentence, run[0]) or (compared and any(m.id in own for m in run)):
        yield from run
        return
    figured = False
    for mention in run:
        before, after = sentence.slice(sentence.start, mention.start), sentence.after(mention, 40)
        figured = figured or (
            compared and _FIGURE_BEFORE.search(before) is not None and _FIGURE_AFTER.match(after) is not None
        )
        if figured:
            yield mention


def met(sentence: Sentence, context: Context, *, planned: bool = False) -> list[Subject]:
    """Makers that a sentence measures, or lets somebody meet, whether it names the place or not.

    `planned`: the meeting is to come, so that whoever only follows is not there yet.
    """
    found: dict[str, Subject] = {}
    for run in maker_runs(sentence, context):
        if is_measured(sentence, run, planned=planned):
            for mention in run:
                found.setdefault(mention.id or "", Subject(mention.id or "", mention.start, mention.end, "rival"))
    for rival in (*_priced(sentence, context), *ranked_cars(sentence, context)):
        found.setdefault(rival.organization_id, rival)
    return list(found.values())


def is_measured(sentence: Sentence, run: Sequence[Mention], *, planned: bool = False) -> bool:
    """Whether the words before or behind a list of makers say that these are where the subject is, or comes to."""
    first, last = run[0], run[-1]
    after = sentence.after(last, 60)
    if _of_a_car(sentence, last) or (after.startswith("'") and _OWN_FIGURE.match(after) is None):
        return False
    if _PLAN.match(after) or are_among_many(sentence, run):
        return False
    if any(
        cue.end <= first.start
        and _LEAD_IN.fullmatch(sentence.slice(cue.end, first.start)) is not None
        and (cue.label == "rival_before" or _COMPARED.search(sentence.text) is not None)
        and not (planned and cue.surface.startswith("follow"))
        for cue in sentence.cues("rival_before", "rival_among")
    ):
        return True
    for cue in sentence.cues("rival_after", "rival_state"):
        follows = cue.surface.startswith("follow")
        if cue.start < last.end or (follows and (planned or not _FOLLOWS.match(sentence.after(cue, 12)))):
            continue
        lead_out = _LEAD_OUT if cue.label == "rival_after" else _BE
        if lead_out.fullmatch(sentence.slice(last.end, cue.start)) is not None:
            return True
    if is_compared_with(sentence, run):
        return True
    return _APART.search(sentence.slice(sentence.start, first.start), of=sentence.text) is not None


def _is_joined(sentence: Sentence, first: Mention) -> bool:
    before = sentence.slice(sentence.start, first.start)
    return (
        _JOINS.search(before, of=sentence.text) is not None
        and not sentence.of("person")
        and _PERSON.search(before) is None
    )


def _of_a_car(sentence: Sentence, last: Mention) -> bool:
    """Whether a maker is named for a car of its own: cars are compared where neither is sold."""
    car = next((m for m in sentence.of("model") if m.start >= last.end), None)
    return car is not None and _OF_A_CAR.fullmatch(sentence.slice(last.end, car.start) or " ") is not None
