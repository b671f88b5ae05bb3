"""Counts of models: so many are offered, or so many come."""

import re

from flows.extraction.grammar.figure import Figure
from flows.extraction.metrics.coming_models import will_come, with_others
from flows.extraction.metrics.count_metrics import PART
from flows.extraction.metrics.counted_nouns import also_models, is_model_word
from flows.extraction.metrics.country_counts import PROGRAMME
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR, ROUGHLY
from flows.extraction.wording.needed import Needing

_LAUNCH = re.compile(
    r"\b(?:launch(?:es|ed|ing)?|introduc(?:e|es|ed|ing)|unveil(?:s|ed|ing)?|bring(?:s|ing)?|brought|come out|coming"
    r"|roll(?:s|ed|ing)? out|debuts?|in preparation|"
    r"in the (?:works|pipeline)|being developed|under development|develop(?:s|ing)?|to follow|follow|arriv(?:e|es"
    r"|ing)|join(?:s|ing)?|add(?:s|ed|ing)?|planned|plans?|envisaged|confirmed|expected|"
    r"releas(?:e|es|ing)|put on (?:the market|sale)|bring to market|new|next|future|upcoming|forthcoming"
    r"|in showrooms|to sell|meant for|will be|reveal(?:s|ed|ing)?|offensive|due|is to get|to get|wants?|for|by)\b",
    re.IGNORECASE,
)
_STRONG_LAUNCH = re.compile(
    r"\b(?:launch(?:es|ed|ing)?|introduc(?:e|es|ed|ing)|unveil(?:s|ed|ing)?|come out|roll(?:s|ed|ing)? out"
    r"|in preparation|in the (?:works|pipeline)|being developed|under development|"
    r"to follow|envisaged|new|upcoming|forthcoming|in showrooms|bring(?:s|ing)?|releas(?:e|es|ing)"
    r"|(?:put|come|comes|coming|go|goes) (?:on(?:to)?|to) (?:the )?(?:market|sale)"
    r"|put(?:s|ting)? +(?:[\w'-]+ ){1,5}on(?:to)? (?:the (?:market|road)|sale)"
    r"|(?:reach|hit)(?:es|s|ing)? (?:dealers|showrooms|customers|the market)"
    r"|debut|to sell under|pipeline|join(?:s|ing)? (?:the|its)|be added|add(?:s|ing)?|arriv(?:e|es|ing)|appear(?:s|"
    r"ed|ing)?|further|additional"
    r"|more)\b",
    re.IGNORECASE,
)
_RANGE = re.compile(
    r"\b(?:range(?! extender)|line-?up|portfolio|menu|price list|catalogue|offer(?:s|ed|ing)?|choose|pick|choice"
    r"|available|sells?|on sale|currently|today"
    r"|so far|now|at the moment|at present|for the moment|for now|initially|to (?:begin|start) with"
    r"|consists? of|comprises?|made up of|(?:electric |model |product )family|has|have)\b",
    re.IGNORECASE,
)
_NOT_MODELS = re.compile(
    r"\b(?:made|built|build|assembled|produced|put together|sold|delivered|registered|exported|shipped|imported"
    r"|tested|shown|exhibited"
    r"|displayed|recalled|stolen|recall|show(?:s|ing)?|on display|on show|presented|best-selling|rank)\b",
    re.IGNORECASE,
)
_MOST_MODELS = 120


# "Has four models now, it is expected to launch …": what comes behind is told of others.
_OWN_THOUGHT = re.compile(r", (?:it|they|while|but)\b")
_SHOWN = re.compile(
    r"\A[^;.]{0,25}\b(?:on (?:display|show|view|its stand)|celebrat\w+|had their|shown|displayed|exhibited|made their"
    r"|premiered?|premieres?|debuts?)\b"
)
# "Returned to Algeria with six imported models", "three models are built there", "comes with four models".
_STARTED_WITH = re.compile(
    r"\b(?:return(?:s|ed|ing)?|enter(?:s|ed|ing)?|c(?:a|o)me|comes|arriv(?:es?|ed|ing)|start(?:s|ed|ing)?|beg(?:a|i)n"
    r"|begins|launch(?:es|ed)?|debut(?:s|ed)?|open(?:s|ed)?|made its debut|went on sale)\b[^;:.]{0,70} with"
    r"(?: (?:a (?:range|line-?up|portfolio|choice) of|just|only|at first|initially|its first))* \Z"
)
_MADE_NOW = re.compile(
    r" (?:are|is|were|have been) (?:(?:currently|now|already|at present|being|so far) )*(?:made|built|assembled"
    r"|produced|put together|manufactured|sold|offered|available|on offer|on sale|in production|in the range)\b"
    r"| (?:can|may|could) (?:currently |now |already )?be (?:bought|ordered|had|purchased|reserved|chosen)\b"
)
# "Four models are offered, the X at the top": so many are told of, though one has a name.
_ARE_OFFERED = re.compile(
    r" (?:are|were|have been|can be|may be) (?:(?:currently|now|already|so far) )*"
    r"(?:offered|available|on offer|on sale|bought|ordered|had)\b"
)
# "26 launches, seven of them new nameplates".
_OF_THEM = re.compile(r" of (?:them|these|those|which|that number)\b")
# "Six hybrids at present will become nine", "fifteen EVs are to be in the catalogue".
_IN_CATALOGUE = re.compile(
    r"\A[^;.]{0,40}?\b(?:in (?:the|its) (?:catalogue|catalog|range|line-?up|portfolio|showrooms|price list|programme)"
    r"|on offer|on sale|available|lined up|to choose from|to its name)\b"
)
# "Its range is made up of four models", "the family will number eight models": all that there are.
_NUMBERS = Needing(
    r"\b(?:range(?! extender)|line-?up|portfolio|family|offer|offering|palette|catalogue)\b[^,;:.]{0,40} "
    r"(?:number(?:s|ed)?|counts?|consists? of|compris(?:e|es|ing)"
    r"|(?:is|are|be) (?:now |currently )?(?:made up|composed) of|runs? to|totals?"
    r"|(?:grows?|rise|rises|expand|expands) to)"
    rf"(?: (?:now|already|then|{APPROXIMATOR}))* \Z"
)
# "Its range is to grow from three to five models".
_RANGE_MOVES = Needing(
    r"\b(?:range(?! extender)|line-?up|portfolio|family|offer|offering|palette|catalogue)\b[^,;:.]{0,40}?"
    r"\b(?:grow|grows|grew|grown|expand|expands|expanded|shrink|shrinks|shrank|shrunk|go|goes|went|increase[sd]?|rise|rises"
    r"|rose|fall|falls|fell|widen|widens|be (?:cut|reduced|raised|expanded|extended|trimmed|thinned|doubled))\b"
    rf"[^,;:.\d]{{0,20}}\bfrom{ABOUT} (?:[\w,.]+(?: models)? to{ABOUT} )?\Z"
)
_COMING = re.compile(
    r"\A (?:(?:are|is) (?:planned|to come|to follow|due|in preparation|in the works|on the way|under development|"
    r"envisaged|to be launched|scheduled|in the pipeline|foreseen)|(?:will|should|would|are to|is to) (?:then "
    r"|later )?"
    r"(?:follow|come|join|arrive|be (?:added|launched|introduced)))\b"
)


# "Four models are to be made there", "two models are produced at present".
_NEW = re.compile(r"\b(?:new|additional|further|more)\b")
_BUILT = re.compile(
    r" (?:are|is|will|were|should|can|could)(?: (?:due |set |expected )?to)?(?: (?:now|currently|then|already|still"
    r"|also))?"
    r"(?: be| being)? (?:made|built|assembled|produced|manufactured|put together)\b(?! up\b)"
)


# "Only one car is offered today", "the range consists of three models": a few are counted only where it is told so.
_FOR_NOW = re.compile(
    r"\b(?:[Oo]nly|[Tt]oday|[Aa]t present|[Nn]ow|[Cc]urrently|[Ss]o far|[Aa]t the moment|[Aa]lready|choose|pick"
    r"|choice|range(?! extender)"
    r"|line-?up|portfolio|catalogue|palette|family|in all|consists?|comprises?|sells|still|[Pp]roduction|produced|built"
    r"|made|assembled|started with)\b"
)
_A_FEW = 4
# "Has three novelties for Switzerland": no range.
_NEWS = re.compile(r"\b(?:novelt|newcomer|debut)")
# "Offers two cars: the X and the Y".
_OFFERS = Needing(
    r"\b(?:offers?|offering|sells?|selling|lists?|stocks?|(?:has|have|with) on (?:offer|sale))(?: (?:just|only"
    r"|exactly|now"
    r"|currently))* \Z"
)
# "Two vehicles, the S05 SUV and the L07 sedan".
_BY_NAME = re.compile(r"(?: [\w-]+){1,4}(?:,|:| -| –| \() (?:the |an? )?[A-Z][A-Za-z-]*(?: ?\d|\d|-[A-Z]| [A-Z])")


# "Ten new models, among them the X and the Y": more come than are named.
_SOME_OF_THEM = re.compile(r"(?:among (?:them|these|others)|such as|(?:starting|beginning) with|not least|led by)\b")
# "100 dealers, 50,000 cars and six models".
_ON_A_ROW = re.compile(rf"\d[\d,.]*(?: [a-z-]+){{1,3}}(?:,| and|, and) {ROUGHLY}\Z")
# "Has halted work on six models".
_WORK_STOPS = re.compile(
    r"\b(?:halt|stop|paus|suspend|interrupt|freez|froz|[Ww]ork|[Dd]evelopment)\w*\b[^;:.]{0,24}\b(?:work|development"
    r"|on|of) \Z"
)


def model_metric(figure: Figure) -> Figure:
    """Models offered or to be launched; a few that are there are only counted where the text means to tell so many."""
    found = _models(figure)
    if found.metric == "model_count" and found.noun is not None and _NEWS.search(found.noun.surface):
        to_come = figure.sentence.cues("plan", "future") or " in store" in figure.sentence.text
        return figure.told("new_model_count", found.noun) if to_come else figure.refused("cars to come")
    clause = figure.sentence.clause_at(figure.number.start)
    few = found.metric == "model_count" and (figure.number.value or 0) <= _A_FEW
    behind = figure.sentence.after(figure.number, 70)
    meant = (
        bool(figure.sentence.of("model")) or bool(clause.cues("plan", "future")) or _BY_NAME.match(behind) is not None
    )
    told = _OFFERS.search(figure.before, of=figure.sentence.text) or (
        found.noun is not None and _ARE_OFFERED.match(figure.sentence.slice(found.noun.end, clause.end))
    )
    if few and meant and _FOR_NOW.search(clause.text) is None and not told:
        return figure.refused("cars that are named")
    return found


def _models(figure: Figure) -> Figure:
    """Models offered or to be launched. Cars that are named one by one are launches of their own and no count to
    come.
    """
    noun, sentence, number = figure.noun, figure.sentence, figure.number
    value = number.value_max or number.value or 0
    if noun is None or value > _MOST_MODELS or value != int(value):
        return figure.refused("no metric")
    clause = sentence.clause_at(number.start)
    word = is_model_word(noun)
    if _OF_THEM.match(figure.after):
        return figure.refused("part of a total")
    if re.search(r"\b(?:version|variant)s?\b", noun.surface.lower()):
        return figure.refused("versions of a model")
    if _WORK_STOPS.search(figure.before):
        return figure.refused("cars that are given up")
    numbered = word and _NUMBERS.search(figure.before, of=sentence.text) is not None
    if not numbered and (
        re.search(r"\b(?:of the|of its|one of) \Z", figure.before) or PART.search(figure.before, of=sentence.text)
    ):
        return figure.refused("part of a total")
    if numbered or (word and _RANGE_MOVES.search(sentence.before(number, 120), of=sentence.text)):
        return figure.told("model_count", noun)
    if word and (_STARTED_WITH.search(figure.before) or _MADE_NOW.match(sentence.slice(noun.end, clause.end))):
        return figure.told("model_count", noun)
    if word and re.search(
        r"\b[Tt]here (?:is|are|were|was|will be|should be|are to be|would be)(?: then| now)? \Z", figure.before
    ):
        return figure.told("model_count", noun)
    after = sentence.slice(noun.end, clause.end)
    if word or also_models(sentence, noun):
        whole = with_others(figure, noun)
        end = max(noun.end, whole.number.end)
        if not _BUILT.match(sentence.slice(end, clause.end)) and will_come(figure, end):
            return whole.told("new_model_count", noun)
    if word and _BUILT.match(after):
        # "Three new models will be made there" come, "four models are made there" are.
        fresh = _NEW.search(sentence.slice(number.end, noun.end)) is not None and bool(clause.cues("plan", "future"))
        return figure.told("new_model_count" if fresh else "model_count", noun)
    aside = re.match(r"(?: (?:of|from|in|at|for|to|on) [^,;:(]{2,35})?(?:,| -| –|:| \() ?", after)
    named = aside is not None and any(noun.end < m.start < noun.end + aside.end() + 38 for m in sentence.of("model"))
    named = named and not _SOME_OF_THEM.match(sentence.slice(noun.end + (aside.end() if aside else 0), sentence.end))
    listed = after.find(":")
    if listed >= 0 and _SHOWN.search(after) and any(m.start > noun.end + listed for m in sentence.of("model")):
        return figure.refused("cars that are named")
    # "Five models now, two more by summer": the next number has words of its own.
    apart = "," in sentence.slice(noun.end, figure.window[1])
    behind = sentence.slice(number.end, min(clause.end, noun.end + 70, figure.window[1] if apart else clause.end))
    near = sentence.slice(max(figure.window[0], number.start - 70), number.start) + _OWN_THOUGHT.split(behind)[0]
    offered = _RANGE.search(near)
    coming = bool(clause.cues("plan", "future")) or "increment" in {c.label for c in clause.cues("increment")}
    launched = _STRONG_LAUNCH.search(near) or (word and coming and _LAUNCH.search(near))
    if offered and not _STRONG_LAUNCH.search(near) and not _NOT_MODELS.search(near):
        return (
            figure.told("model_count", noun)
            if word
            or named
            or re.search(
                r"\b(?:offered|offers|offering|on offer|on sale|available|range|line-?up|menu|price list|catalogue)\b",
                near,
            )
            else figure.refused("no metric")
        )
    if not word and _SHOWN.match(after):
        return figure.refused("cars that are shown")
    if not launched and not named and _COMING.match(after) and not _NOT_MODELS.search(near):
        launched = _COMING.match(after)
    if launched and not named and not (_NOT_MODELS.search(near) and not re.search(r"\bnew\b|launch|introduc", near)):
        return figure.told("new_model_count", noun)
    if (
        not named
        and re.match(r" (?:for|in) ", after)
        and figure.period is not None
        and figure.period.relation == "by"
        and not _NOT_MODELS.search(near)
    ):
        return figure.told("new_model_count", noun)
    behind_it = sentence.slice(noun.end, clause.end)
    if not named and figure.period is not None and coming and _IN_CATALOGUE.match(behind_it):
        return figure.told("new_model_count" if "lined up" in behind_it[:45] else "model_count", noun)
    due = figure.period is not None and (figure.period.relation == "by" or PROGRAMME.search(sentence.text) is not None)
    if word and due and not named and not offered and not _NOT_MODELS.search(near):
        return figure.told("new_model_count", noun)
    if word and re.search(r"\b(?:confirmed|planned|envisaged|lined up|agreed upon)\b", near) and not named:
        return figure.told("new_model_count", noun)
    listed = _ON_A_ROW.search(sentence.before(number, 60)) is not None
    if word and coming and listed and not named and not offered and not _NOT_MODELS.search(near):
        # "For 2028 it has in mind 100 dealers, 50,000 cars and six models".
        return figure.told("new_model_count", noun)
    return figure.refused("no metric")
