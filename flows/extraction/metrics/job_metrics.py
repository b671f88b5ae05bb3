"""Jobs: people employed, to be employed, or to go. People who say, visit, buy or order are none of these."""

import re

from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.figure import Figure
from flows.extraction.lexicon.plant_words import PLANT
from flows.extraction.metrics.employed import SOME_OF, is_employed
from flows.extraction.metrics.others_jobs import of_other_firms
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR
from flows.extraction.wording.needed import Needing

_JOB = re.compile(
    r"\b(?:hire[sd]?|hiring|recruit\w*|employ(?:s|ed|ing)?|creat(?:e|es|ed|ing)|jobs?|workforce|headcount|payroll"
    r"|staff(?:ed)?|taken on|tak(?:e|es|ing) on|took on|work(?:s|ing|ed)? (?:at|for|there|in|on)|find(?:s"
    r"|ing)? work|found work"
    r"|(?:gives?|giving|gave|given|offers?|provides?|providing|find(?:s|ing)?|found) (?:[a-z]+ )?(?:work|employment"
    r"|jobs)"
    r"|people on (?:the |its )?(?:site|payroll|books|staff)|people (?:direct )?(?:work|a"
    r" job"
    r"|jobs|employment)|positions|employees"
    r"|workers|posts|(?:are|is) (?:now |also |still )?(?:being )?(?:sought|hired|recruited|wanted|needed)"
    r"|(?:look(?:s|ing)?|search(?:es|ing)?) for|seek(?:s|ing)?(?! to\b)|(?:works?|working) in)\b",
    re.IGNORECASE,
)
_JOB_CUT = re.compile(
    rf"\b(?:cut(?:s|ting)?|lay(?:s|ing)? off|laid off|layoffs?|axe[sd]?|axing|shed(?:s|ding)?|slash(?:es|ed|ing)?"
    rf"|eliminat\w+|redundan\w+|dismiss\w*|let go"
    rf"|(?:will|could|may|might|would|should) go(?! (?:to|on|into|abroad)\b)|(?:must|have to|has to) go|to go"
    rf"|be gone|are to go"
    rf"|go by"
    rf"|job losses|early retirement|severance|voluntary (?:departures?|exits?)|buy-?outs?|(?:los(?:e|es|t"
    rf"|ing)) (?:their|the) (?:jobs?|work)|(?:los(?:e|es|t|ing)){ABOUT} (?=\d)|fear(?:s|ed)? for|under threat"
    rf"|in danger|leave|left|leaving|depart(?:s|ed|ing)?|at the cost of|loss of|jobs? (?:lost|disappear)"
    rf"|disappear(?:s|ed|ing)?|(?:are|were|been|being) (?:being )?lost|vanish(?:es|ed|ing)?|be lost|be scrapped"
    rf"|fall away|falling away|at risk|surplus|departures|part(?:s|ed|ing)? (?:ways )?with|(?:thin|trim)(?:s|med"
    rf"|ming|ned|ning)? (?:out )?(?:its|the)|give up|given up|sack(?:s|ed|ing)?|fired?|let(?:s|ting)? go|let(?:s"
    rf"|ting)?\b[^;]{{0,40}}\bgo\b|do(?:es|ing)? (?:away with|without)|g(?:et|ets|ot|etting) rid of|(?:said|say"
    rf"|says|saying) (?:goodbye|farewell) to"
    rf"|(?:bid|bids|bade) farewell to|part(?:s|ed|ing)? company with|axe (?:falls|fell|will fall|is to fall) on"
    rf"|at stake|(?:jobs|posts) (?:are|were) on the line|in jeopardy|(?:look|looking) for (?:other|new"
    rf"|another) (?:work|jobs?)|looking for work (?=when|after|since|because)|out of (?:a job|work|jobs)"
    rf"|shown the door|give[ns]? notice to|gave notice to|dispens(?:e|es|ed) with|pension(?:s|ed)? off|job cuts"
    rf"|shrink(?:s|ing)?"
    rf"|shrank|reduc(?:e|es|ed|ing))\b",
    re.IGNORECASE,
)
# "The closure will cost 3,000 jobs", "about 4,000 employees are affected", "20,000 people fewer".
_COSTS = re.compile(rf"\bcost(?:s|ing)?(?: it| them)?{ABOUT} \Z")
_HIT = re.compile(
    r" (?:fewer|less|(?:(?:are|is|were|will be|would be|could be) )?(?:directly )?(?:affected|hit|made"
    r" redundant|let go))\b"
)
# "1,100 jobs went".
_GONE = re.compile(
    r" (?:went|have gone|had gone|were (?:lost|cut|axed|shed)|disappeared|vanished|fell away|are to go"
    r"|(?:will|could|may|might|would|should) go(?! (?:to|on|into|abroad)\b)"
    r"|are being cut|are going(?! (?:to|into|abroad)\b)"
    r"|go(?! to\b| abroad\b| into\b)|disappear|vanish|fall away|are (?:lost|axed|scrapped|eliminated))\b"
)
_BOUND = rf"(?: (?:{APPROXIMATOR}|an additional|an extra|today's|(?:the|its|their) (?:present|current|existing)))*"
# "Rose by 40 percent to 12,000": by how much, before the level.
_BY_SO_MUCH = r"(?: (?:by )?(?:a )?[\d.,]+ ?(?:per ?cent|%)(?: on the year)?,?)?"
_EMPLOYING = re.compile(
    r"\b((?:[Ww]orkforce|[Hh]eadcount|[Nn]umber of (?:jobs|employees|workers|staff|people employed)|[Ss]taff"
    r"|[Ee]mployees|[Pp]ayroll|[Tt]eam|[Cc]rew)"
    r"(?: (?:in|at|of|there) ?[\w ']{0,25}?)?"
    r"(?:,? (?:of|to|is|was|stands at|stood at|numbers?|numbered|totals?|totalled|came to|comes to|consists? of"
    r"|consisted of|compris(?:es?|ed)|counts|counted|is made up of"
    r"|(?:has |had |is |will |should )?(?:to )?(?:grow|grew|grown|risen|rise|rises|rose|increase|increased"
    r"|expand|expanded|swell|swelled|swollen|climb|climbed|creep|crept|jumped|mushroomed|ballooned|double|doubled"
    rf"|shrink|shrunk|shrank|fallen|fell|fall|dropped|come|came)(?: (?!by\b)\w+)?{_BY_SO_MUCH} (?:to|from)"
    r"(?: today's [\d.,]+(?: people)? to)?)?)?"
    rf"|(?:[Ss]taffed|[Mm]anned|[Cc]rewed) by|[Ee]mploy(?:s|ed|ing)?"
    rf"|[Hh]ir(?:e|es|ed|ing)|[Tt]ak(?:e|es|ing) on|took on|taken on"
    rf"|gives? bread to|(?:gives?|giving|gave|given|offers?|offering|provides?|providing|mean|means|bring|brings"
    rf"|bringing|creat(?:e|es|ed|ing)|find|finds|finding|found|[Tt]here (?:is|are|was|will be|would be|should be"
    rf"|is to be)) (?:[a-z]+ )?(?:work|jobs|employment) (?:to|for)"
    rf"|(?:[Ww]ork|[Jj]obs|[Ee]mployment)(?: [a-z]+)?(?: (?:will|would|should|is|are|to|has|have|was|were|can"
    rf"|been|be))+ (?:found|created|provided|made) for)"
    rf"[:,]?{_BOUND} \Z"
)
_CUT_BY = re.compile(
    r"\b([Ww]orkforce|[Hh]eadcount|[Ss]taff|[Pp]ayroll|[Jj]obs|[Pp]ositions)\b[^;:.,]{0,30}\bby"
    rf"{_BOUND} \Z"
)
# "One in ten jobs, or 1,100".
_OR_SO_MANY = re.compile(
    rf"\b(jobs|posts|positions|employees|workers|workforce|staff|payroll|headcount)(?: (?:in|at|of|there|worldwide)\b"
    rf"[^,;:\d]{{0,30}})?, (?:or|that is|i\.e\.|equal to|equivalent to|in other words){ABOUT} \Z"
)
_AT_WORK = Needing(
    r"\A(?: more| others| further| additional)? (?:(?:people |men and women |locals |(?:[A-Z][a-z]+ ?){1,2} )?"
    r"(?:(?:now |currently |already |still )?work(?:s|ed)? (?:there|here|at|for|in)\b|(?:are "
    r"|is )?(?:on its payroll|on the payroll)|-strong (?:workforce|staff|team))"
    r"|(?:(?:will|would|should|are to|can|could|have|had) )?(?:(?:find|found|get|got) (?:work|jobs|a job|employment)"
    r"|earn(?:s|ed)? (?:a|their) (?:living|crust|bread|keep|wages?))\b"
    r"|are employed\b|will be (?:employed|hired|taken on)\b|(?:are|were) (?:to be )?(?:hired|employed)\b)"
)
# "Of its 6,489 employees, 1,615 work in production."
_MAKE_CARS = re.compile(
    r" (?:(?:now |currently |today |already |still |there |between them )*(?:makes?|builds?|assembles?|produces?|put"
    r" together|turn out|work|worked|earn|toil|have jobs|have found work)\b(?! (?:abroad|from home))"
    r"|(?:on|in|under) (?:its|the|their) (?:books|payroll|pay|roster|wage bill|employ)\b)"
)
# "The Norwegian subsidiary has about 60 people."
# "62,000 people are on the waiting list".
_ORDERING = re.compile(
    r" (?:(?:are|were|is|have|had|has|who|already|now|since|then|been) )*(?:on the waiting list|"
    r"ordered|reserved|queu(?:e|ed"
    r"|ing) (?:up )?for|signed up for|put down|paid a deposit|placed (?:an order|orders|a deposit)|"
    r"waiting for (?:a|their|one))\b"
)
_ARM_HAS = re.compile(
    rf"\b(?:{PLANT}|subsidiary|arm|unit|branch|office|centre|center|site|operation|team|hub|studio)\b"
    r"[^,;:]{0,30}\b(?:has|have|had|with|counts?|comes with)"
    rf"{_BOUND} \Z"
)
_OF_ITS = Needing(
    r"\b[Oo]f (?:its|the|their) (?:[a-z]+ )?[\d,.]+ (?:employees|workers|people|staff|jobs)[^;,]{0,20}, \Z"
)
_STRONG = re.compile(r"\A-strong (?:[a-z]+ )?(?:workforce|staff|team|payroll|crew)\b")


# "The local team, now about 15 strong", "its staff was 400 strong".
_TEAM = re.compile(
    r"\b([Tt]eam|[Ss]taff|[Ww]orkforce|[Cc]rew|[Oo]rgani[sz]ation|[Dd]epartment|[Pp]ayroll|[Hh]eadcount|[Ff]orce|[Dd]ivision)\b"
    r"[^,;:\d]{0,40},?(?: (?:is|are|was|were|now|currently|at present|today|already|by now|at first|initially|only))*"
    rf"{_BOUND} \Z"
)
_SO_STRONG = Needing(r"(?: (?:people|men and women|employees|persons|heads))?[ -]strong\b")


# "125 of 2,500 jobs in Charleston go", "wants 7,500 of its 54,000 jobs to go".
_SOME_GO = re.compile(
    r"(?: (?!and\b|but\b|who\b)[\w'-]+){0,6}? (go(?:es|ing)?|went|gone|leaves?|left|lost|cut|axed|eliminated|los(?:es?"
    r"|ing)"
    r"|disappear(?:s|ed)?|fall away|made redundant|let go)\b"
)


# "Its staff of about 100 will have to go".
_MUST_GO = re.compile(
    r",? (?:(?:people|workers|employees),? )?(?:will |would |is |are |all )*(?:have to go|must go|to go|be (?:let go"
    r"|laid off"
    r"|dismissed|made redundant)|go|lose (?:their|its) jobs?|losing (?:their|its) jobs?"
    r"|(?:there |at the plant )?(?:gets?|are given|receives?|have been given|got|were given) (?:their )?notice"
    r"(?! (?:of|that|to)\b(?! (?:termination|dismissal|redundancy|quit|leave))))\b"
)


# "1,350 workers there get notice".
_NOTICE = re.compile(r" (?:there |at the plant )?[a-z ]{3,20} notice\b")
# "All 100 people lose their jobs": as many as there are.
_ALL = re.compile(r"\b[Aa]ll(?: of)?(?: the| its| their)? \Z")
# "All 500 employees go to Wolfsburg for training": they come back.
_GO_THERE = re.compile(r" (?:will |would )?go (?:to|on|home|into|through|back|for|abroad|along)\b")
# "Has 30 employees left".
_LEFT = re.compile(r" (?:left|remaining|to its name)(?=[,.;]|\Z| (?:in|at|of|and|by|today|now)\b)")
_WHO_HAS = re.compile(
    rf"\b(?:has|have|had|with|are|is|there are|keeps?|kept|count[s]?)(?: (?:{APPROXIMATOR}|still))* \Z"
)


# "4,000 people, of whom 300 will go": those who are there.
_OF_WHOM = re.compile(r",? (?:of|among) (?:whom|which)\b[^,;]*")


# "1,000 jobs go in January", "1,000 people have to leave": what is still to happen.
_GO = re.compile(
    r" (?:(?!let\b|was\b|were\b|been\b)[a-z]+ ){0,3}?(?:go|leave|lose|disappear|vanish|are being|are going)\b"
)
_LET = re.compile(r"\b(?:let|lets|letting|made|saw|had)\b[^,;]{0,30}\Z")
_WENT = re.compile(r" (?:[a-z]+ ){0,3}?(?:had|would|did|used) ")


def goes(figure: Figure) -> bool:
    """Whether so many are told to go in the present tense: "1,000 jobs go", and not "let 1,000 people go"."""
    return (
        _GO.match(figure.after) is not None and _WENT.match(figure.after) is None and _LET.search(figure.before) is None
    )


# "3,000 workers wait to be called back".
_IDLE = re.compile(
    r",? (?:(?:who|that) )?(?:wait\b|(?:are|have been|were|is|was) (?:waiting|idle|on furlough|furloughed|sent home)"
    r"|sit idle|stand idle)\b"
)


# "Of its 6,700 employees X has laid off 500": those that there are, and those that went.
_STAFF_OF = re.compile(
    rf"(?:\A|[.;:,] ?|\b(?:and|but) )\W*[Oo](?:f|ut of) (?:(?:the|its|their|[A-Z][\w& -]*?'s?) )?"
    rf"(?:(?:all|{APPROXIMATOR}) )?\Z"
)
# "Employs 900 people and plans no dismissals".
_EMPLOYS_SO_MANY = re.compile(rf"\bemploys{ABOUT} \Z")
_THEN_SOME = re.compile(r"[^;.]{0,50}?\d")
_LAYS_OFF = re.compile(
    rf"\b(laid off|lays? off|laying off|dismiss(?:ed|es|ing)?|sack(?:ed|s|ing)?|fired|made redundant){ABOUT} \Z"
)


def bare_jobs(figure: Figure) -> Figure | None:
    """A number without a noun that counts jobs: "employs 3,000", "a workforce of 1,800", "cut its staff by 500"."""
    number = figure.number
    if number.unit is not None or (figure.noun is not None and figure.noun.label != "job_noun"):
        return None
    if figure.noun is not None and not _SO_STRONG.match(figure.after, of=figure.sentence.text):
        return None
    if _OF_ITS.search(figure.sentence.before(number, 60), of=figure.sentence.text):
        return figure.refused("part of a total")
    told = _bare_jobs(figure)
    # "Dealerships are to increase from 58 to 100": no jobs at all.
    return figure.refused("jobs with others") if told is not None and of_other_firms(figure) else told


def _bare_jobs(figure: Figure) -> Figure | None:
    number = figure.number
    some = SOME_OF.match(figure.sentence.after(number, 60), of=figure.sentence.text)
    cut = list(_JOB_CUT.finditer(figure.before)) if some is not None else []
    going = _SOME_GO.match(figure.sentence.after(number, 120), some.end()) if some is not None and not cut else None
    if going is not None:
        at = number.end + going.start(1)
        return figure.told("job_cuts", Mention("cue", at, at + len(going[1]), going[1], None, "job_noun"))
    if cut:
        at = number.start - len(figure.before) + cut[-1].start()
        return figure.told("job_cuts", Mention("cue", at, at + len(cut[-1][0]), cut[-1][0], None, "job_noun"))
    for pattern, metric in ((_CUT_BY, "job_cuts"), (_LAYS_OFF, "job_cuts"), (_EMPLOYING, "jobs")):
        head = pattern.search(figure.before)
        if head is None:
            continue
        if re.match(r" (?:cars|vehicles|robots|[a-z]*\b(?:hours|machines))\b", figure.after):
            return None
        at = number.start - len(figure.before) + head.start(1)
        metric = "job_cuts" if _MUST_GO.match(figure.after) else metric
        return figure.told(metric, Mention("cue", at, at + len(head[1]), head[1], head[1].lower(), "job_noun"))
    team = _TEAM.search(figure.before) if _SO_STRONG.match(figure.after, of=figure.sentence.text) else None
    if team is not None:
        at = number.start - len(figure.before) + team.start(1)
        return figure.told("jobs", Mention("cue", at, at + len(team[1]), team[1], team[1].lower(), "job_noun"))
    told = _OR_SO_MANY.search(figure.before)
    if told is not None:
        at = number.start - len(figure.before) + told.start(1)
        clause = figure.sentence.clause_at(number.start)
        cuts = _JOB_CUT.search(clause.text) is not None
        return figure.told(
            "job_cuts" if cuts else "jobs", Mention("cue", at, at + len(told[1]), told[1], None, "job_noun")
        )
    behind = _STRONG.match(figure.after) or _AT_WORK.match(figure.after, of=figure.sentence.text)
    if behind is None:
        return None
    at = number.end + 1
    return figure.told("jobs", Mention("cue", at, number.end + behind.end(), behind[0][1:], None, "job_noun"))


# "It is to have 100 engineers": no customers are called so.
_STAFF = frozenset("engineers developers designers researchers scientists technicians specialists testers".split())
_HAS = re.compile(rf"\b(?:has|have|had|with|of){_BOUND} \Z")


# "Leaving about 4,400 new jobs to be added".
_NEW = re.compile(r" (?:new|additional|extra)(?: [a-z-]+)? \Z")
_TO_BE_ADDED = re.compile(
    r",? (?:(?:expected|still|yet|due|set|planned|that|which|are|is|will) )*(?:to be|be) (?:added|created|filled)\b"
)


# "X, which once was to have 10,000 employees, is now to shrink": who shrinks is told behind the aside.
_OWN_VERB = re.compile(r"(?<=\w), (?:is|are|was|were|will|has|have|had|would|should)\b")
_RELATIVE = re.compile(r", (?:which|who|whose|with)\b[^,;]*\Z")


def is_relative(figure: Figure) -> bool:
    """Whether a number stands in a relative clause or an aside with "with"."""
    return _RELATIVE.search(figure.sentence.slice(figure.sentence.start, figure.number.start)) is not None


def job_metric(figure: Figure) -> Figure:
    """People that a noun names: employed, to be employed, or to go."""
    noun, sentence = figure.noun, figure.sentence
    clause = sentence.clause_at(figure.number.start)
    if noun is None or noun.surface.lower() in ("employ", "employs"):
        # "The two employ 13,000": who, and not how many.
        return figure.refused("no metric")
    if re.match(r" of (?:them|these|those|whom)\b", figure.after):
        return figure.refused("part of a total")
    if of_other_firms(figure):
        return figure.refused("jobs with others")
    if (figure.number.value or 0) >= 100 and _ORDERING.match(sentence.slice(noun.end, clause.end)):
        return figure.told("vehicle_orders", noun)
    if (figure.number.value or 0) < 10 and re.match(r" (?:in|out of|of) \w+\b", sentence.after(noun, 20)):
        return figure.refused("a ratio")
    if _IDLE.match(sentence.after(noun, 40)):
        return figure.refused("people who are not employed")
    if _STAFF_OF.search(figure.before) and _THEN_SOME.match(sentence.slice(noun.end, sentence.end)):
        return figure.told("jobs", noun)
    behind = _OF_WHOM.sub("", sentence.slice(noun.end, clause.end))
    near = sentence.slice(max(clause.start, figure.number.start - 80), noun.end) + behind[:80]
    noticed = _NOTICE.match(sentence.slice(noun.end, clause.end)) is not None
    all_of_them = _ALL.search(figure.before) is not None and _GO_THERE.match(behind) is None
    if (noticed or all_of_them) and _MUST_GO.match(sentence.slice(noun.end, clause.end)):
        return figure.told("job_cuts", noun)
    employs = _EMPLOYS_SO_MANY.search(figure.before) is not None
    if (employs or is_employed(figure)) and re.fullmatch(
        r"(?:employees|workers|staff|people|jobs|staff members)(?: employed)?", noun.surface
    ):
        return figure.told("jobs", noun)
    behind = sentence.slice(noun.end, clause.end)
    if _LEFT.match(behind) and _WHO_HAS.search(figure.before):
        return figure.told("jobs", noun)
    if _TO_BE_ADDED.match(behind) or _NEW.search(figure.sentence.slice(figure.number.end, noun.start)):
        return figure.told("jobs", noun)
    fewer = re.match(r" (?:fewer|less)\b", figure.after)
    gone = fewer or (noun.surface.lower() in ("jobs", "posts", "positions") and _GONE.match(behind))
    if (
        gone
        or _JOB_CUT.search(_OWN_VERB.split(near)[0] if is_relative(figure) else near)
        or _COSTS.search(figure.before)
        or _HIT.match(behind)
    ):
        return figure.told("job_cuts", noun)
    if (
        _JOB.search(near)
        or re.search(rf"\b(?:comes?|came|{PLANT})\b[^,;]{{0,30}}\bwith \Z", figure.before)
        or _MAKE_CARS.match(sentence.slice(noun.end, clause.end))
        or _ARM_HAS.search(figure.before)
        or _EMPLOYING.search(figure.before)
        or (noun.surface.lower() in _STAFF and _HAS.search(figure.before))
    ) and not (
        noun.surface.lower() not in ("jobs", "posts", "positions")
        and re.search(
            r"\b(?:visitors|spectators|customers|ordered|reserved|bought)\b", re.sub(r"(?<=people)[^,;]*,.*", "", near)
        )
    ):
        return figure.told("jobs", noun)
    return figure.refused("people who are not employed")
