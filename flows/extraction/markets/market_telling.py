"""Whether a sentence about a place really tells of a market, and no mere statement about a country."""

import re
from collections.abc import Sequence

from flows.extraction.context.context import Subject
from flows.extraction.context.exchanges import is_listed_at
from flows.extraction.context.home_trade import PARTS
from flows.extraction.grammar.place_groups import PlaceGroup
from flows.extraction.markets.many_makers import AMONG
from flows.extraction.markets.market_scopes import scope_at
from flows.extraction.markets.market_stance import EXITED, PRESENT, MarketStance
from flows.extraction.markets.other_deeds import is_left_to, is_other_deed, is_supplied_from
from flows.extraction.markets.people_there import did_by_himself
from flows.extraction.markets.staff_there import is_others_staff
from flows.extraction.wording.needed import Needing

# Words that tell by themselves that something is sold or made.
TRADE = re.compile(
    r"\b(?:dealers?|dealerships?|showrooms?|stores?|outlets|retailers?|distributors?|importers?|sales|deliveries"
    r"|customers|plants?|factory|"
    r"factories|works|share|[Ee]xports|prices?|priced|offices?|headquarters|studios?|subsidiary|registrations|sold"
    r"|buyers|shipments|"
    r"assembly|assembled|"
    r"market leader|percent|per cent|(?:largest|biggest|strongest|best|main|top"
    r"|most important) (?:[a-z]+ )?markets?)\b|%",
    re.IGNORECASE,
)
# What a maker has or does somewhere, who buys there, and how it fares: without a word of it, a place that no verb
# joins to a maker is only spoken of ("China is seldom an issue", "X's chairman spoke about peace in Oman").
_BUSINESS = Needing(
    r"\d|%|\b(?:[Mm]arkets?|[Bb]usiness(?:es)?|[Dd]emand|[Ss]elling|[Ss]ellers?|[Ee]xport\w*|[Ii]mport\w*|[Ss]hipped|"
    r"[Dd]estinations?|[Dd]istribut\w*|[Dd]ealer\w*|[Pp]artners?|[Nn]etworks?|[Cc]ars?|SUVs?|[Vv]ehicles?|[Mm]odels?|"
    r"[Cc]apacity|[Pp]roduction|[Oo]utput|[Pp]lants?|[Ff]actor(?:y|ies)|[Ww]orks|[Ss]ites?|[Ff]acilit(?:y|ies)|[Bb]ase|"
    r"[Cc]omplex|[Hh]alls?|[Dd]esign\w*|[Ee]ngineer\w*|[Dd]evelop\w*|[Rr]esearch|R&D|[Cc]ent(?:re|er)s?|[Ss]taff|"
    r"[Ww]orkers|[Ee]mployees|[Jj]obs|[Ss]hifts?|[Cc]harg\w*|[Ss]tations?|[Ll]aunch\w*|[Pp]resen(?:ce|t)|[Oo]perat\w*|"
    r"[Rr]egist\w*|[Rr]ank\w*|[Ll]ead(?:s|er|ing)?|[Ll]ed|[Ww]ork(?:s|ing)?|"
    r"[Ww]ent|[Gg]oes|[Nn]ewcomers?|[Ss]trangers?|[Nn]ovices?|[Bb]eginners?|[Ww]orkshops?|[Gg]arages?|[Ss]ervic(?:e"
    r"|ed|es|ing)|[Rr]epairs?|[Bb]uil[dt]\w*|[Ll]ines?|[Aa]ssembl\w*|[Ss]ame (?:role|job|task|part|purpose)"
    r"|[Rr]oles?|[Oo]utsiders?|[Kk]nown|[Nn]ame|[Ss]ight|"
    r"[Ll]et loose|[Oo]n offer|[Pp]opular|[Rr]everse|[Rr]ecall\w*|[Ss]ubsidiary|[Uu]nit|[Aa]rm|"
    r"[Hh]ead(?:quarters| office)|[Cc]lients?|[Oo]wners?|[Dd]rivers|[Ff]leets?|[Tt]axis?|[Ll]icen[cs]e\w*|"
    r"[Ff]oothold|[Bb]rands?|[Nn]umber (?:one|two|three)|[Ff]ollow(?:s|ed)?|[Cc]ame|[Cc]omes?|[Aa]rriv\w*|[Ff]irst|"
    r"[Ss]econd|[Tt]hird|[Nn]ext|[Ff]inally|[Ll]ast|[Bb]iggest|[Ll]argest|[Ss]trongest|[Bb]est|[Ww]eakest"
    r"|[Bb]right(?:est)?|"
    r"[Cc]onstruction|[Ss]pots?|[Pp]rogramme|[Aa]genda|[Ss]chedule|[Cc]ards)\b"
)
# What tells of trade behind a sentence on it: "Morocco opened in May", "Spain accounts for half of that".
_GOES_ON = Needing(
    r"\b(?:open(?:s|ed|ing)?|volumes?|suppl(?:y|ies|ied)|[Gg]rowth|accounts? for|takes?|took|half|thirds?|quarters?"
    r"|fifths?|rest|remainder|bulk|most of)\b"
)
# A car is driven, and no market, where these are told.
_DRIVEN = Needing(
    r"\b(?:test(?:s|ed)?|testing|test-drove|test drives?|trial(?:s|led)?|film(?:s|ed|ing)|shot|raced|rally|"
    r"crash-tested|drove|broke down|travelled|toured|road trip)\b"
)
_SOLD = re.compile(
    r"\b(?:sells?|outsold|bought|deliver(?:ed|s)|registered|buil(?:t|ds)|makes|produce[sd]|entered|launched|"
    r"introduced)\b"
)

_GENERAL = re.compile(
    r"\b(?:tariffs?|duties|duty|policy|policies|subsid(?:y|ies)|legislation|regulations?|lawmakers|elections?|"
    r"economy|central bank|inflation|(?:new|all|electric|EV|car|vehicle|industry|overall|total|"
    r"passenger)[ -](?:cars?|car sales|vehicle sales|vehicles?|EVs?|"
    r"sales|market|registrations) (?:are|is|were|was|rose|fell|grew|sold|there)|EV market|car market|"
    r"auto market|biggest market(?: worldwide| anywhere| of all| for| in the world)|industry|country's|bought over|"
    r"(?:country|market|nation|republic|kingdom|island) (?:bought|imports|imported|registered|counts|counted))\b"
)

# What a state lays on cars says nothing of who sells them there.
_POLICY = Needing(r"\b(?:dut(?:y|ies)|tariffs?|levy|levies|sanctions)\b")

# What is told of all makers together, where none is named.
_WHOLE = Needing(
    r"\bas a whole\b|\b[Dd]o (?:electric |new |plug-in )?(?:cars|vehicles|EVs|hybrids) (?:sell|cost|make up)\b|"
    r"\A(?:All |Overall |Total |The )?(?:(?:electric|new|used|passenger) )?(?:EVs|[Cc]ars|"
    r"[Vv]ehicles|[Cc]armakers|[Cc]ar makers|[Aa]utomakers|[Mm]anufacturers|"
    r"(?:[Cc]ar|[Vv]ehicle|[Nn]ew-car|EV) (?:sales|demand|registrations)) "
    r"(?:in |are |is |were |was |had |have |made |rose |fell |grew )"
)

# "Chinese carmakers want to conquer X: A, B and C …": what many do is told of none.
_MANY_MAKERS = Needing(
    r"\W*(?:(?:Many|Several|Most|Some|Other|More|All|Foreign|Legacy|Established) )?"
    r"(?:(?:[A-Z][a-z]+(?:ese|ish|ean|an|ch)|[a-z]+) )?(?:(?:EV|car|electric[- ]car|electric[- ]vehicle) )?"
    r"(?:car ?makers|automakers|brands|manufacturers|newcomers|makers|marques|producers|exporters|companies|rivals|"
    r"start-?ups)\b"
)

# "Customers wait, as they do in A", "as is the case in B": what is likened to what is told.
_AS_THERE = Needing(
    r"\bas (?:(?:they|he|she|people|customers|buyers|drivers|everyone|everybody) (?:do|does|did|have|has|had|are"
    r"|is|were"
    r"|was|must|can)(?: to)?(?: be)?(?: at [A-Z]\w+)?|(?:is|was|was once|has long been) (?:usual|common|customary|the"
    r" (?:case|custom|rule|norm)|normal)) in (?:the )?(?:[^,;.]{0,40} (?:and|or) in (?:the )?)?\Z"
)
_TRADE_THERE = re.compile(
    r"\b(?:sell|sells|sold|dealers?|showrooms?|build|builds|built|plants?|factor(?:y|ies)|offer\w*)\b"
)


def _is_likened(group: PlaceGroup) -> bool:
    """Whether places only show where something is as it is told to be, and nobody sells or builds a thing."""
    sentence = group.sentence
    found = _AS_THERE.search(sentence.slice(sentence.start, group.start), of=sentence.text)
    return found is not None and _TRADE_THERE.search(sentence.slice(sentence.start, group.start)) is None


# How many cars of a country have a fault says nothing of trade there.
_FAULT = Needing(r"\b(?:cars|vehicles|models)(?: \w+)? (?:is|are|were) affected\b")


# "If Brazil and Chile open their markets": what countries would have to do.
_IF = re.compile(r"\b(?:[Ii]f|[Uu]nless|[Oo]nce|[Pp]rovided(?: that)?|as (?:long|soon) as|[Ss]hould) (?:the )?\Z")
_ACTS = re.compile(
    r" (?:[a-z]+ly |also |both )?(?:opens?|lowers?|raises?|cuts?|allows?|drops?|lifts?|grants?|agrees?|gives?|joins?"
    r"|imposes?|removes?|changes?|scraps?|eases?|recogni[sz]es?|extends?)\b(?! (?:by|in|to|from|next|this|last)\b)"
)


def _if_it_acts(group: PlaceGroup) -> bool:
    """Whether what would be done is told on condition that the places do something themselves."""
    return (
        _IF.search(group.sentence.before(group.members[0], 16)) is not None
        and _ACTS.match(group.sentence.slice(group.end, group.end + 40)) is not None
    )


def is_told(group: PlaceGroup, stance: MarketStance, subjects: Sequence[Subject]) -> bool:
    """Whether a market is really told: a word of trade in the sentence, and no mere statement about a country."""
    sentence = group.sentence
    if (
        _FAULT.search(sentence.text)
        or did_by_himself(group)
        or is_other_deed(group)
        or _is_shut(group)
        or _is_likened(group)
        or _if_it_acts(group)
        or is_supplied_from(group, subjects)
        or is_others_staff(group, subjects)
        or is_left_to(group)
        or is_listed_at(sentence, group.members[0], group.members[-1])
    ):
        return False
    left, right = scope_at(sentence, group.start, group.end).own
    # "Acts for X in A", "the agent of X": whoever deals in a make says by it what he does.
    handled = all(s.rule == "handled" for s in subjects)
    if not handled and _POLICY.search(_less_circumstance(sentence.slice(left, right)), of=sentence.text):
        return False
    if not any(sentence.start <= s.start < sentence.end for s in subjects) and _WHOLE.search(sentence.text):
        return False
    # What a pronoun takes up behind "many makers" is they.
    named = any((left <= s.start < right and s.rule != "coreference") or s.rule == AMONG for s in subjects)
    if not named and _MANY_MAKERS.match(sentence.slice(left, group.start), of=sentence.text):
        return False
    own = any(s.start >= sentence.start and s.end <= sentence.end for s in subjects)
    told = sentence.text if is_bare(stance) else _less_circumstance(sentence.slice(left, right))
    if not own and _GENERAL.search(told):
        return False
    if group.members[0].label == "price":
        return stance.status == PRESENT
    if stance.status == PRESENT and not handled and _is_only_spoken_of(group):
        # Rain fell in one place; that growth was seen in three may be told of whoever the text is about.
        beside = not own and len(group.members) == 1 and not sentence.of("organization")
        if is_bare(stance) or (beside and _GOES_ON.search(sentence.text) is None):
            return False
    if stance.status == PRESENT and _asks(group) and sentence.kind not in ("title", "heading"):
        return False
    if stance.status == EXITED and _asks(group) and _WHY.match(sentence.text) is None:
        return False
    left, right = scope_at(sentence, group.start, group.end).wide
    text = sentence.slice(left, right)
    implied = group.members[0]
    return not (
        implied.label == "implied"
        and implied.surface != "where"
        and not own
        and TRADE.search(text) is None
        and _SOLD.search(text) is None
        and stance.cue is not None
        and stance.cue.start != implied.start
    )


# "All build pickups in A, so who is the biggest?": what stands before a question is told.
_QUESTION = re.compile(
    r"(?:, (?:so|but|and|yet|then)|;|:| [–—-]) (?:who|what|where|when|why|how|which|whose|can|will|is|are|do|does"
    r"|did|could"
    r"|should|would|has|have)\b[^,;:]*\?\W*\Z"
)


_ASKED = re.compile(
    r"\W*(?:Who|What|Where|When|Why|How|Which|Whose|Can|Will|Is|Are|Do|Does|Did|Could|Should|Would|Has|Have)\b"
)
# "Why did X leave A?" asks of what was.
_WHY = re.compile(r"\W*(?:Why (?:did|has|have)|How did|When did|What (?:made|drove|led|forced|prompted|caused))\b")


def _asks(group: PlaceGroup) -> bool:
    """Whether places stand in a question."""
    text = group.sentence.text
    if not text.rstrip().endswith("?"):
        return False
    question = _QUESTION.search(text) if _ASKED.match(text) is None else None
    return question is None or group.sentence.start + question.start() < group.end


# "Its clubs in A and B have closed": some outlets are gone; whether it is there still nobody says.
_OUTLETS_IN = Needing(
    r"\b(?:clubs?|stores?|showrooms?|shops?|houses?|hubs?|studios?|branch(?:es)?|outlets?|dealerships?|spaces?"
    r"|boutiques?|lounges?"
    r"|cafes|offices?) (?:in|at|on) (?:the )?\Z"
)
_SHUT = re.compile(
    r"\A (?:(?:have|has|had|were|was|are|is|all|both|been|now|since|already|also|long) )+(?:closed|shut|shuttered"
    r"|gone|vacated"
    r"|abandoned|given up)\b(?! (?:for|on|until|at|during)\b)"
)


def _is_shut(group: PlaceGroup) -> bool:
    """Whether all that is told of places is that outlets there have closed."""
    sentence = group.sentence
    return (
        _SHUT.match(sentence.after(group.members[-1], 50)) is not None
        and _OUTLETS_IN.search(sentence.before(group.members[0], 40), of=sentence.text) is not None
    )


def _is_only_spoken_of(group: PlaceGroup) -> bool:
    """Whether nothing in a sentence tells of trade or work, of anybody's people or of what comes to a place, or only of
    cars that are driven there.
    """
    sentence, first = group.sentence, group.members[0]
    if sentence.kind != "prose" or first.label in ("demonym", "implied") or sentence.of("model"):
        return False
    text = sentence.text
    if any(p.search(text) is not None for p in (TRADE, _SOLD, PARTS)):
        return False
    if _IS_IN.fullmatch(_before_place(group)) is not None:
        return False
    return _BUSINESS.search(text, of=text) is None or _DRIVEN.search(text, of=text) is not None


# "MG is in Mexico and Peru", "X is already in Y": where a maker is said to be.
_IS_IN = re.compile(
    r" (?:is|are|has been|have been)(?: (?:already|also|now|currently|still|back|today|only|so far|represented"
    r"|present|active))* "
    r"in (?:the )?"
)


def _before_place(group: PlaceGroup) -> str:
    """The words between the first name of a sentence, where it opens it, and the places."""
    sentence = group.sentence
    name = next(iter(sentence.of("organization")), None)
    opens = name is not None and not re.search(r"\w", sentence.slice(sentence.start, name.start))
    return sentence.slice(name.end, group.start) if opens and name is not None and name.end < group.start else ""


# "…, with politics hostile and tariffs high", "to avoid tariffs": the circumstances of what is told, and not what is
# told itself.
_CIRCUMSTANCE = re.compile(
    r", with [^,;]*\Z|,? (?:(?:in order |so as )?to (?:avoid|escape|dodge|circumvent|evade|bypass|sidestep|get round"
    r"|get around"
    r"|beat|counter|offset|soften)|because of|owing to|due to|despite|in spite of|thanks to|in response to|after|before"
    r"|without paying|free of|regardless of|in view of) [^,;]*\Z"
)

_FRONT = re.compile(
    r"\A\W*(?:With|Given|Despite|In spite of|Because of|Thanks to|Now that|Following) [^;]{3,90}?, "
    r"(?=the |it |they |[A-Z])"
)


def _less_circumstance(segment: str) -> str:
    """A segment less the circumstances that it begins or ends with."""
    return _CIRCUMSTANCE.sub("", _FRONT.sub("", segment))


def is_bare(stance: MarketStance) -> bool:
    """Whether no verb tells the status but an auxiliary of the past."""
    cue = stance.cue
    return cue is None or (
        cue.label == "past" and not cue.surface.lower().startswith(("ha", "already", "now", "currently", "today"))
    )
