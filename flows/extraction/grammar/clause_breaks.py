"""Breaks of clauses: where a statement of its own begins in a sentence, and asides that are none."""

import re

# A finite verb soon after "and" tells that a statement of its own begins there, and not the last item of a list.
FINITE = (
    r"(?:is|are|was|were|will|has|have|had|would|should|can|could|may|might|must|do|does|did|plans?"
    r"|aims?|wants?|expects?|intends?|hopes?|says?|said"
    r"|believes?|reckons?|thinks?|sees|means|builds|built|opens|brings|brought|gets|got|gives|gave|runs|ran|employs"
    r"|remains|stood|sells?|sold|makes?|made|goes|went|comes|came|takes?|took|puts?|leaves?|left"
    r"|began|grew|rose|fell|became|follows|joins|[a-z]+ed)"
)
CLAUSE_BREAK = re.compile(
    r";(?= )| [–—-]{1,2} |,? (?:while|whereas|although|though)\b"
    # "All but reached", "nothing but": no statement of its own.
    r"|(?<!\ball)(?<!\bnothing)(?<!\banything)(?<!\bnone),? but\b"
    rf"|, and (?=(?:(?:by|in|at|within|until|from|over|for|on"
    rf"|during) (?:[^\s,;]+ ){{1,5}}?)?(?:[^\s,;]+ ){{1,6}}?{FINITE}\b)|, (?=(?:which|who|where|with|after|before"
    rf"|adding|including)\b)"
)
# "X, which has five plants, will build a sixth": the aside ends where the verb of the sentence follows its comma.
# Of the words of measure only those that are no part of a verb count: not the "up to" of "signed up to".
_MAIN_VERB = (
    r"(?:is|are|was|were|will|has|have|had|would|should|can|could|may|might|must|plans|aims|wants"
    r"|expects|intends|hopes"
    r"|says|said|sells|makes|went|came|took|began|grew|rose|fell|became"
    r"|(?:[a-z]{3,}ed|sold|built|made|put|won|held|sent|lost|found|got|saw|drew|ran|gave|kept) (?:an?"
    r"|the|its|their|some|about|over|more than|nearly"
    r"|almost|only|just|around|(?=[\dA-Z])))"
)
ASIDE = re.compile(
    r", (?:which|who|whose|where|(?:from|in|at|on|to|of|for|under|by|through|with|near|behind|into) (?:which|whom)"
    r"|with(?! (?:a view|the aim))|(?:due|set|planning|aiming|hoping|preparing|seeking|keen|eager) to"
    r"|able to|capable of|home to|employing|having|present"
    r"|active|represented|available|on sale|(?:[a-z]+ed|sold|built|made|run|led|brought|held)(?: \w+){0,3} by"
    r"|(?:mothballed|idled|idle|closed|shut|abandoned|disused) (?:since|in|for|by)"
    r"|(?:the|an?) (?:[\w'-]+ ){1,6}?(?:that|which|who)(?! (?:will|is to)\b)) [^;]*?,"
    rf"(?= (?:[a-z]+ly |now |also )?{_MAIN_VERB}\b)"
)

# A comma may part two sentences as a full stop does: "The X costs 30,000 euros, the Y will follow".
_SPLICE = re.compile(
    r", (?=(?:(?:the|its|their|another|most|both|one|an?|some|all|about) (?:[\w'&-]+ ){1,3}?"
    r"|\d[\d,.]*(?: million)? (?:[\w'&-]+ ){0,3}?|prices |[A-Z][\w'&-]*(?: [A-Z\d][\w'&-]*){0,3} (?:itself )?)"
    r"(?:will|is|are|was|were|has|have|had|would|should|can|could|may|might|must|follows?|followed"
    r"|costs?|starts?|begins?"
    r"|remains?|stays?)\b)"
)
_OWN_VERB = re.compile(rf"\w (?:{_MAIN_VERB}|costs?|starts?|begins?|remains?|stays?|follows?)\b")
# What these begin waits for a main clause.
_WAITS = re.compile(
    r"\W*(?:when|if|as|after|before|once|since|until|because|with|which|who|where|given|unless"
    r"|whether|by|from|including)\b",
    re.IGNORECASE,
)


def breaks(text: str) -> list[int]:
    """Where the clauses of a sentence begin, behind the first."""
    found = [m.start() for m in CLAUSE_BREAK.finditer(text)]
    for comma in _SPLICE.finditer(text) if ", " in text else ():
        before = text[max((f for f in found if f < comma.start()), default=0) : comma.start()]
        if comma.start() not in found and _OWN_VERB.search(before) and not _WAITS.match(before):
            found.append(comma.start())
            found.sort()
    return found
