"""Capacities: whether the plant runs or is still to come."""

import re

from flows.extraction.aims.figure_sites import COMING
from flows.extraction.grammar.figure import Figure
from flows.extraction.grammar.stance import Stance
from flows.extraction.lexicon.plant_words import PLANT
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR, ROUGHLY
from flows.extraction.wording.needed import Needing

# "When both phases are complete it can turn out 300,000."
_WHEN_DONE = re.compile(
    r"\b(?:[Ww]hen|[Oo]nce|[Aa]fter|[Aa]s soon as) [^,;]{0,60}\b(?:complete[d]?|finished|ready|built|added"
    r"|installed|operational|done|expanded|running|on stream|begins|starts|opens|comes in"
    r"|open|in place|stands|there|follows|in use|up|in operation|works|runs|arrives|full)\b|\b(?:eventual(?:ly)?"
    r"|ultimate(?:ly)?|at a later stage|later on|[Ii]n the (?:long|longer|medium|mid) (?:run|term)"
    r"|(?:further|second|third|final|next)"
    r" (?:stage|phase|step|expansion) (?:would|will|should|could|is to))\b"
    # "With a third line the works can build 750,000".
    r"|\b[Ww]ith (?:an? (?:new |further )?|(?:the|its|that) (?!new\b))(?:new|second|third|fourth|additional|further"
    r"|extra|planned) (?:[a-z]+ )?(?:line|hall|plant|factory|works|shift|phase|stage|shop)\b"
    r"(?!,?(?: (?:in|at|near) [A-Z][\w-]+,?)? (?:(?:that |which )?(?:was |has been |had )?"
    r"opened|built|completed|finished|added|running|in operation|up and running|now|there|since))"
)


_AT_PRESENT = re.compile(r"\b(?:now|today|currently|at present|already|so far|existing)\b", re.IGNORECASE)
# "The company can make 300,000 a year": the maker can, whatever is being built.
_ABLE = Needing(
    r"\b(?:can (?:make|build|do|produce|turn out|assemble)|(?:is|are) (?:able|good for|rated at)"
    r"|(?:has|have|offers?) (?:an? |the |enough )?(?:[a-z]+ )?(?:capacity|capability|room|space))\b"
)
_THE_MAKER = re.compile(
    r"\b(?:[Tt]he (?:[\w-]+ )?(?:company|group|maker|carmaker|automaker|firm|brand|manufacturer|concern)) \Z"
)


_RUNS = Needing(
    r"\b(?:is|are|was) (?:equipped|designed|built|laid out|able|tooled|geared)|\bcaters?\b|\bhas (?:a "
    r"|an )?(?:annual |installed |total )?capacity|\bcan (?:make|build|produce|turn out|be handled|be built|assemble"
    r"|handle|accommodate|cope with|do|put together|manage)\b|\bwith (?:a |an )?(?:annual |current |installed"
    r" )?capacity"
    r"|designed for"
    r"|\b(?:[Dd]esigned|[Ee]quipped|[Bb]uilt|[Ll]aid out|[Tt]ooled) (?:for|to)\b|\b(?:has|have|offers?) (?:the "
    r"|enough )?"
    r"(?:room|space|capacity|capability) (?:for|to)\b|\b(?:is|are) (?:good for|rated at|sized for|dimensioned for)\b"
    r"|\bable to (?:make|build|produce|turn out|assemble)\b|\bstarted\b[^;]{0,25}\bwith\b"
)


_UNBUILT = re.compile(
    r"\b(?:will|would|to (?:be|make|build|produce|turn|grow|rise|have|add|come)|planned|plans?|new|proposed|future"
    r"|under construction|(?:is|are) being (?:built|made|added|prepared|installed|set up|created)|being built|is"
    r" building|are building"
    r"|(?:can|could) be (?:stretched|expanded|raised|increased|doubled|trebled|tripled|scaled up|ramped up|lifted)"
    r"|on (?:its|the|their) way to|on course (?:for|to)|meant|supposed|aims?|wants?|sights|broke ground|begun work"
    r"|(?:is|are)(?: now| currently| already)? (?:expanding|enlarging|doubling|tripling|trebling|raising|increasing"
    r"|lifting|extending|boosting|stepping up|ramping up|upgrading)"
    r"|building a|be raised|be expanded|be doubled|be trebled|be tripled|to grow|grow to"
    r"|foreseen|envisaged"
    r"|rise to|expand|targeted|upcoming|scheduled|slated|due (?:for|to|in)|for completion"
    r"|(?:start(?:ed|s|ing)|beg[iau]n\w*) (?:work|construction|building)|foundation(?: stone)?)\b"
)


# "Capacity of 50,000 is to be increased to 500,000": what is there already.
RISING_FROM = Needing(
    r"\A(?:-[a-z]+)?(?: (?:[A-Za-z][\w-]* ){0,5}?[A-Za-z][\w-]*)?(?:,[^,;.]{0,25},|,)? (?:(?:is|are|will|would|should"
    r"|can"
    r"|could)(?: (?:expected|set|due|meant|planned|projected|forecast))?"
    r" (?:to )?(?:then |later |soon )?(?:be(?:come)? (?:increased|raised|lifted"
    r"|expanded|doubled|trebled|tripled|enlarged|boosted|brought|extended|upped|grown|turned|hiked|pushed|taken"
    r"|stretched|(?:scaled|ramped|cranked|stepped|built)(?= up | to )(?: up(?= up to ))?)|grow|climb|swell|go|expand"
    r"|increase"
    rf"|rise|become|number|pass|exceed|surpass|top|cross|reach|be(?= (?:(?:{APPROXIMATOR}) )?\d))) "
    rf"(?:up )?(?:to )?(?={ROUGHLY}\d)"
)


SCOPE_ENDS = re.compile(
    r"[,;(]| and (?:a|an|the) (?:promise|plan|pledge|vow|hope)\b| and (?=(?:owns|wants|plans|intends|hopes|aims|means"
    r"|seeks|promises|pledges|vows|counts|targets|envisages|foresees|anticipates|looks|reckons|speaks|talks|dreams"
    r"|mentions|budgets|bets|eyes|sees|predicts|forecasts"
    r"|expects|sells|has|is|are|was|were|will|would|should|may"
    r"|could|also|now|soon|later|then|\w+ed) )"
    r"| and (?=(?:(?:in|by|from|next|this|for) [\w ]{2,20}? )?(?:there|it|they|we|he|she) (?:will|would|should|is|are"
    r"|wants?"
    r"|plans?|hopes?) )"
    rf"| and (?=(?:(?:{APPROXIMATOR}) |an additional )*[\d,.]+(?: more| others| further"
    r"| additional)?(?: [a-z]+){0,2} (?:will|would|should|are|is|due|set|to) )|(?<!:) that | which "
)


def is_aside(figure: Figure) -> bool:
    """Whether a capacity is told aside, of a plant of which the sentence tells something else."""
    return _ASIDE.search(figure.before) is not None


_ASIDE = re.compile(
    rf", (?:which (?:was|is|had been) |originally |once )?(?:built|designed|laid out|tooled|equipped|good|planned"
    rf"|meant|conceived|intended) for{ABOUT} ?\Z"
)


# "Ground was broken for a factory with a capacity of 400,000".
BREAKS_GROUND = Needing(
    r"\b(?:[Gg]round (?:was|has been|is being|is to be) broken|br(?:oke|eaks?|eaking) ground|[Gg]round-?breaking"
    r"|foundation stone|first stone|work (?:has )?(?:begun|began|started) on)\b"
)


def capacity_to_come(figure: Figure, view: Stance) -> bool:
    """Whether a capacity is one to come: its plant is planned, being built or put off; what a plant was built for is
    there.
    """
    clause = figure.sentence.clause_at(figure.number.start)
    stop = SCOPE_ENDS.search(figure.after)
    near = figure.before + figure.after[: stop.start() if stop is not None else None]
    if view.certainty == "hedged" or re.search(
        r"\b(?:put (?:off|back)|postponed|delayed|deferred|rescheduled|set back|pushed back|on hold|suspended)\b",
        clause.text,
    ):
        return True
    if _ON_PAPER.search(figure.before) is not None:
        return True
    last = figure.before.rpartition(",")[2]
    if _PHASE.search(clause.text) and not _PHASE_DONE.search(clause.text):
        return True
    ahead = figure.sentence.slice(clause.start, figure.number.start)
    # "Enlarging it takes it up to 215,000": the bound belongs to the number.
    up_to = "up to " if figure.number.surface.startswith("up to ") else ""
    if _WHEN_DONE.search(ahead + figure.after) or _LATER.search(figure.before) or _GOES_TO.search(ahead + up_to):
        return True
    if _BEING_ADDED.search(ahead):
        return True
    if _STARTED.search(figure.before):
        return False
    if _YET_TO_OPEN.match(figure.sentence.slice(figure.number.end, figure.sentence.end)):
        return True
    if figure.site == COMING and not _AT_PRESENT.search(clause.text) and not _maker_is_able(figure):
        return True
    # What a plant is able to make is no plan, for all its infinitive.
    before = _FIT_FOR.sub("", figure.before)
    if (_RUNS.search(clause.text) is not None and not _UNBUILT.search(before)) or re.match(
        r" (?:built|designed|tooled) for\b", last
    ):
        return False
    return view.plan is not None or _UNBUILT.search(_FIT_FOR.sub("", near)) is not None


def _maker_is_able(figure: Figure) -> bool:
    """Whether it is the maker that is told to be able to build so many, and not the plant."""
    clause = figure.sentence.clause_at(figure.number.start)
    able = _ABLE.search(clause.text, of=figure.sentence.text)
    if able is None:
        return False
    at = clause.start + able.start()
    named = any(m.end + 1 == at for m in clause.of("organization"))
    return named or _THE_MAKER.search(clause.text[: able.start()]) is not None


# "Phase one, for 50,000 cars, is due to be finished in May".
_YET_TO_OPEN = re.compile(
    r"[^,;]{0,40}, (?:(?:(?:is|are) (?:due|expected|scheduled|set|planned|supposed|to)|should|will|would)\b[^,;]{0,30}?"
    r"\b(?:finished|ready|completed?|done|built|open(?:ed)?|inaugurated|start(?:ed)?|begin|in place|on stream)\b"
    r"|(?:is|are) due (?:in|by|at|next|this|early|late)\b|(?:is|are) (?:under construction|being built|rising)\b)"
)
# "Signed a memorandum on the assembly of 5,000 cars a year": on paper.
_ON_PAPER = re.compile(
    r"\b(?:signed|signs|initialled|concluded|struck|reached|agreed"
    r"|sealed) (?:[a-z-]+ ){0,3}(?:memorandum|MoU|agreement"
    r"|contract|deal|letter of intent|pact|accord)\b(?! (?:for|on) the (?:sale"
    r"|supply))[^;]{0,80}\b(?:on|for|to|about|under"
    r" which|covering)\b[^;]{0,60}\Z"
)
# "Capacity goes from 150,000 to 215,000": in the present tense it is to.
_GOES_TO = re.compile(
    r"\b(?:goes|takes|brings|lifts|raises|pushes|boosts|rises|grows|climbs|increases|expands|doubles|triples|moves|jumps"
    r"|falls|drops|shrinks|declines|sinks|comes down|(?:is"
    r"|are) being (?:\w+ly )?(?:brought"
    r"|raised|lifted|increased|expanded|taken|stepped|ramped|scaled|cut|reduced|lowered|doubled"
    r"|trebled|tripled|quadrupled"
    r"|boosted|enlarged|extended|upgraded)|(?:is|are) (?:\w+ly )?(?:rais|lift|increas|expand|doubl"
    r"|trebl|tripl|boost|enlarg"
    r"|extend|stepp|ramp|scal)ing)\b(?! to date)(?:[^;,]"
    r"|,(?=\d)){0,60}\bto"
    rf"(?: (?:an? |{APPROXIMATOR}|annual )*)? ?\Z"
)
# "Is being enlarged by a second line of 250,000 units".
_BEING_ADDED = re.compile(
    r"\b(?:is|are) (?:now |also )?(?:being (?:enlarged|expanded|extended)|adding|installing|getting)\b[^;,]{0,40}"
    r"\b(?:line|plant|factory|hall)\b"
)
# "A second phase raises that to 200,000": what the first one makes is not given up.
STAGE = re.compile(
    r"\W*(?:(?:[Aa]|[Tt]he|[Ii]ts) )?(?:[Ss]econd|[Tt]hird|[Ff]inal|[Ll]ast|[Nn]ext|[Ll]ater|[Ff]urther) "
    r"(?:stages?|phases?|steps?|lines?|expansions?)\b"
)
_PHASE = re.compile(r"\b(?:second|third|final|last|next|later)[- ](?:stage|phase|step)\b")
_PHASE_DONE = re.compile(
    r"\b(?:opened|completed|complete|finished|inaugurated|went|began|started|open|has|have|had|was|were|now|today)\b"
)
_STARTED = re.compile(
    rf"\b(?:reached|attained|achieved|hit|got to|arrived at) (?:(?:a|an|its|the|full|annual|installed"
    rf"|total) )*capacity of{ABOUT} \Z|\b(?:started|opened|began|launched)\b(?: \w+){{0,4}} with(?: (?:a capacity of"
    rf"|about|around))? \Z"
)


# "30,000 a year to start with, later 50,000".
_LATER = re.compile(
    rf"\b(?:[Ll]ater|then|eventually|ultimately|in time|afterwards|(?:expandable|extendable|scalable) to){ABOUT} ?\Z"
)


_FIT_FOR = re.compile(
    r"\b(?:able|[Dd]esigned|[Ee]quipped|[Bb]uilt|laid out|tooled|geared|enough|used|capacity"
    r"|capability|room|space)(?: in order)? to"
    r" (?:make|build|produce|turn out|assemble|handle)\b"
)


# "doubled its capacity to 400,000": it is there.
ENLARGED = re.compile(
    rf"\b(?:doubled|trebled|tripled|quadrupled|raised|increased|expanded|cut|reduced|lifted|halved|boosted|enlarged"
    rf"|extended)(?: (?:its|the|their|that|this|annual|production|installed|local|plant's|total"
    rf"|[A-Z]\w+))* (?:capacity|output|{PLANT}|line) (?:from \S+ )?to{ABOUT} \Z"
)


# What a plant was able to do and did not.
COULD = Needing(
    r"\bcould (?:make|build|produce|turn out|assemble|handle|do|accommodate)\b[^;]{0,60}\b(?:but|yet|though|while)"
    r" (?:\w+ ){0,7}(?:managed|made|built|turned|produced|used|utili[sz]ed|needed|assembled)"
    # "Could make 300,000 a year; last year it was 260,000".
    r"|\bcould (?:make|build|produce|turn out|assemble|handle|do|accommodate)\b[^;]{0,60}[;,] (?:(?:but|and"
    r"|though) )?(?:last year"
    r"|in 20\d\d|this year|so far|at present|in the past year)\b[^;]{0,25}\b(?:was|were|made|built|came to|turned out)"
    # "Could make 175,000 a year if anybody asked", "the idle plant could build 225,000".
    r"|\bcould (?:make|build|produce|turn out|assemble|handle|do|accommodate)\b[^;]{0,60}\bif (?:anybody|anyone"
    r"|somebody|(?:only )?there (?:were|was)|(?:more )?(?:buyers|customers) (?:wanted|came|asked))\b"
    r"|\b(?:idle|mothballed|shuttered|disused|half-empty|empty|under-?used)\b[^;]{0,80}\bcould (?:make|build|produce"
    r"|turn out|assemble|do)\b"
    r"|\bwhich could (?:make|build|produce|turn out|assemble)\b[^;]{0,50}, (?:was|were|has|had|stood|stands|lies"
    r"|closed|went)\b"
)
