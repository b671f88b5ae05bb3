"""Whether the words around a figure tell it as done."""

import re

from flows.extraction.grammar.figure import Figure
from flows.extraction.lexicon.aim_words import AIM
from flows.extraction.wording.approximators import APPROXIMATOR
from flows.extraction.wording.needed import Needing

# "sold 5,000", "were delivered": told as done, whatever else the clause plans. A participle behind its noun is no verb.
_DONE_BEFORE = Needing(
    r"\b(?:sold|delivered|exported|shipped|built|produced|made|registered|handed over|received|took|taken|booked"
    r"|posted|earned|invested|spent|poured|had|reached|achieved|managed|recorded|employs|employed|operates|runs"
    r"|bought|recruited|signed up|appointed|hired|installed|enlisted|opened|added|won|moved|dispatched|absorbed"
    r"|had to (?:be content|make do|content (?:it|them)sel(?:f|ves)) with|had to settle for"
    r"|found|lost|logged|got rid of|turned out|assembled|entered"
    r"|(?:rose|fell|grew|climbed|dropped|shrank|shrunk|jumped|declined|slipped|increased|came|amounted|went|sank|soared"
    r"|surged|dwindled|plunged|slid)(?: (?:back|up|down|further))? to|(?:finished|ended|wound|closed|stood"
    r"|came in)(?: up)?"
    r"(?: the (?:year|quarter|month|half))? (?:at|on|with)|has)"
    rf"(?: (?:a|an|the|record|mere|{APPROXIMATOR}|already|total|of|out|in|hardly))* ?\Z"
)


_TO_COME = re.compile(
    r"\b(?:to|will|would|should|could|may|might|can|must|shall|be|been|being|expects?|expected"
    r"|having all but)(?: \w+){0,2} \w+(?: [\w ]{0,20})?\Z"
)


_DONE_AFTER = Needing(
    r"\A[^,;.]{0,60}?\b(?<!will )(?<!would )(?<!to )(?<!should )(?<!may )(?<!could )(?:was|were|has been|have been"
    r"|had been)(?: \w+ly| already| now)? (?:sold|delivered|exported|shipped|built|produced|made|registered"
    r"|handed over|signed|opened|put|poured|invested|spent|booked|added)\b"
)


SHORT_OF = Needing(
    r"\b(?:all but|nearly|almost) (?:reached|met|achieved)\b|\b(?:missed|fell short of|short of|towards?|of (?:its"
    rf"|the|this year's)) [^;]{{0,40}}(?:{AIM})",
    re.IGNORECASE,
)


# A verb in the past or the perfect: the clause tells what was.
PAST = re.compile(
    r"\b(?:was|were|has|have|had|did|sold|rose|fell|grew|took|made|built|came|went|won|hit|stood|lost|saw|brought"
    r"|put|got|ran|led|left|overtook|became|having|fallen|[a-z]{2,}ed|so far|already"
    r"|to date)\b(?<!planned)(?<!expected)(?<!targeted)(?<!scheduled)(?<!needed)"
)


# "The quarter went to plan".
TO_PLAN = re.compile(
    r"\b(?:went|goes|going|gone|according|true|close) to (?:the )?\Z|\b(?:ahead|short|behind) of (?:the )?\Z"
)


# Verbs of telling and of moving aims are no tense of the figure.
NO_TELLING = re.compile(
    r"\b(?:said|says|told|announced|reported|confirmed|added|promised|reiterated|repeated|stated|wrote|unveiled"
    r"|presented"
    r"|trimmed|lowered|raised|cut|lifted|narrowed|upped|unchanged|pegged|put(?= (?:[\w'-]+ ){1,6}at\b))\b"
)


def follows_plan(figure: Figure) -> bool:
    """Whether a figure that goes on with a list of targets is one too: nothing in its own words tells it as done."""
    return PAST.search(figure.before.rpartition(":")[2]) is None and not is_done(figure)


# "has built", "had since fallen to": the perfect, whatever stands before.
_PERFECTLY = Needing(
    r"(?<!to )(?<!will )(?<!would )(?<!should )(?<!may )(?<!might )(?<!could )\b(?:has|have|had)"
    r"(?: (?:\w+ly|now|since|so far|also|just|even))* \Z"
)


# "Was only able to deliver 6,500", "has been able to sell".
_COULD = Needing(
    r"\b(?:was|were|has been|have been|had been)(?: [a-z]+ly| just| still| even)? able to [a-z]+(?: over| up)?"
    rf"(?: (?:a|the|{APPROXIMATOR}|total|of))* ?\Z"
)


# "Would meet its targets after producing 12,300 trucks": what comes before is done.
_AFTER_DOING = Needing(
    r"\b(?:after|having)(?: [a-z]+ly| already)? (?:producing|building|selling|delivering|making|exporting|shipping"
    r"|registering"
    r"|earning|posting|reporting|investing|spending|handing over|sold|built|delivered|made|produced|exported|shipped)"
    rf"(?: (?:a|an|the|record|net|total|of|loss|profit|some|{APPROXIMATOR}))* \Z"
)


def is_past_before(figure: Figure) -> bool:
    """Whether a figure is told as what was done before that which the sentence plans."""
    return (
        _AFTER_DOING.search(figure.before, of=figure.sentence.text) is not None
        and _WILL_AFTER.search(figure.sentence.slice(figure.sentence.start, figure.number.start)) is None
    )


# "It will go public after selling 10,000 cars": that is still to come.
_WILL_AFTER = re.compile(
    r"\b(?:only|once|not until|as soon as)\b|\bwill (?!meet|reach|achieve|hit|beat|exceed|miss)[^,;]{0,60}\bafter\b"
)


def is_done(figure: Figure) -> bool:
    """Whether the verb that reaches the number tells it as done."""
    if is_past_before(figure):
        return True
    if _COULD.search(figure.before, of=figure.sentence.text):
        return True
    done = _DONE_BEFORE.search(figure.before, of=figure.sentence.text)
    if done is not None and _PERFECTLY.search(figure.before[: done.start()], of=figure.sentence.text):
        return True
    if done is not None and not _TO_COME.search(figure.before[: done.start()] + done.group(0).split(" ")[0]):
        head = figure.before[max(0, done.start() - 18) : done.start()]
        if re.search(r"\bhaving (?:\w+ly )?\Z", head):
            return True
        if not re.search(
            r"\b(?:to|will|would|should|could|may|might|can|must|be|to have|having all but) \Z", head
        ) and not SHORT_OF.search(figure.before, of=figure.sentence.text):
            return True
    after = _DONE_AFTER.match(figure.after, of=figure.sentence.text)
    return after is not None
