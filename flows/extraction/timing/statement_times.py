"""Times at which a figure was told, and not its own: "it said on Tuesday", "in November it announced"."""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.lexicon.aim_words import AIMS, OUTLOOK
from flows.extraction.wording.approximators import ABOUT
from flows.extraction.wording.needed import Needing

_STATEMENT = Needing(
    r"\b(?:said|says|announced|reported|told|confirmed|disclosed|wrote|according to|stated|revealed|published"
    r"|released|release|statement|briefing|interview|report|presentation)\b[^,;]{0,40}\Z"
)


# "In the first half it reported a rise in revenue": what was reached then.
_WHAT_WAS_REACHED = (
    r"(?:a|the|its) (?:[\w.%-]+ ){0,3}?(?:net|loss|profit|income|earnings|revenues?|turnover|sales|deliveries"
    r"|registrations|exports|output|production|rise|increase|growth|gain|jump|surge|leap|fall|drop|decline|decrease"
    rf"|slump|dip)\b(?! (?:{AIMS}|{OUTLOOK}|plans?|forecasts?|strateg(?:y|ies)|network|company|unit|office|push|ban"
    r"|stop|halt|site|plant|facility|tool|model|partner\w*|deal|ambitions?)\b)"
)
_STATED = Needing(
    r"\A,? (?!and\b|but\b|yet\b)"
    r"(?:[\w&'-]+ ){0,4}?(?:announced|said|told|reported|disclosed|confirmed|revealed|stated|(?:media "
    r"|press )?reports|it emerged|unveiled (?:a |its )?(?:plan|strategy))\b(?! (?:sales|deliveries|revenue|net|an"
    rf"|record|profit|{_WHAT_WAS_REACHED}|\d))"
)
# "On Tuesday it reported 353,000 deliveries": a day is that of the report.
_STATED_ON = Needing(r"\A,? (?!and\b|but\b|yet\b)(?:[\w&'-]+ ){0,4}?reported (?:\d|" + _WHAT_WAS_REACHED + ")")


# "In the first quarter it reported 18,700 deliveries": those of the quarter.
_REPORTED_SO_MANY = re.compile(
    rf",? (?:[\w&'-]+ ){{0,4}}?reported{ABOUT} \d[\d,.]*(?: million| thousand)? (?:[a-z-]+ ){{0,2}}?"
    r"(?:deliveries|sales|registrations|exports|orders|cars|vehicles|units|EVs)\b"
)
# "In October it cut its target for the year", "a goal set in February": when the aim was told or moved.
_MOVED_THEN = Needing(
    r"\A,? (?!and\b|but\b|yet\b)"
    r"(?:[\w&'-]+ ){0,5}?(?:raised|lowered|cut|trimmed|lifted|reduced|revised|upped|slashed|set|issued|gave"
    r"|named|reaffirmed"
    r"|confirmed|withdrew)\b[^.;]{0,50}?"
    rf"\b(?:{AIMS}|{OUTLOOK}|forecasts?|sights)\b"
)
_SET_THEN = Needing(
    r"\b(?:set|said|announced|unveiled|disclosed|promised|predicted|forecast|projected|estimated|issued|guided for"
    r"|envisaged)(?: (?:it|them|him|her)sel(?:f|ves))?(?: back| only)?(?:"
    r" in| on)? ?\Z"
)
# "The 4 million that it proclaimed in 2021": nothing is proclaimed for a year.
_PROCLAIMED = Needing(
    r"\b(?:(?<!had )(?<!has )set(?: (?:it|them|him|her)sel(?:f|ves))?|proclaimed|announced|unveiled|disclosed"
    r"|presented"
    r"|declared|made public|formulated|drawn up)(?: back| only)?(?: in| on)? ?\Z"
)
# "Its forecast was lowered in October", "In February it had set out to make 20,000".
_MOVED_JUST = Needing(
    rf"\b(?:{AIMS}|{OUTLOOK}|forecasts?|sights|plans?)\b[^.;]{{0,60}}\b(?:was|were|is|are|been|it)"
    r" (?:\w+ )?"
    r"(?:raised|lowered|cut|trimmed|lifted|reduced|revised|upped|slashed|halved|doubled)(?: \w+)?(?: in| on)? ?\Z"
)
# "Its goal of 350,000, lifted from 300,000 in March".
_MOVED_FROM = Needing(
    r"\b(?:raised|lowered|cut|trimmed|lifted|reduced|revised|upped|slashed) (?:from|to) [\d.,]+(?: (?:million"
    r"|billion))?"
    r"(?: (?:vehicles|cars|units))?(?: back)?(?: in| on)? ?\Z"
)
# "Its forecast of 9 million, lowered in September from 9.24 million".
_MOVED_IN = Needing(
    r",(?: (?:already|last|most recently))? (?:raised|lowered|cut|trimmed|lifted|reduced|revised|upped|slashed)"
    r"(?: back| again| down| up)? (?:in |on )?\Z"
)
# "Trimmed its target in March from 900,000 to 850,000".
_AIM_MOVED_THEN = Needing(
    r"\b(?:raised|lowered|cut|trimmed|lifted|reduced|revised|upped|slashed|halved|doubled|increased|pared)(?: back"
    r"| down| up)? (?:its|their|the|[A-Z][\w&-]+'s?) [^.;,]{0,50}?"
    rf"\b(?:{AIMS}|{OUTLOOK}|forecasts?)(?: back)?(?: in| on)? ?\Z"
)
_HAD_MEANT = Needing(
    r"\A,? (?!and\b|but\b|yet\b)"
    r"(?:[\w&'-]+ ){0,4}?had (?:still |once )?(?:set out|planned|aimed|hoped|wanted|expected|forecast|targeted"
    r"|guided|promised|spoken of|talked of|thought of|counted on|reckoned with|been talking of|had in mind|foreseen"
    r"|projected)\b"
)

# "Agreed in July with X to bring 5,000", "promised the government in 2024 to build": when it was settled, of what is to
# come.
_SETTLED = r"(?:agreed|decided|voted|opted|promised|pledged|committed|vowed|resolved|undertook|contracted|consented)"
_SETTLED_THEN = Needing(rf"\b{_SETTLED}\b(?: (?!to\b)[\w&'-]+){{0,5}}? ?\Z")
_TO_DO = re.compile(r"\A(?: (?:with|between) [^,;]{1,40}?)? to [a-z]+\b")
# "Signed a deal with X in May to begin assembly", "won approval this week to build": when it was signed or won.
_DEAL_THEN = Needing(
    r"\b(?:signed|struck|reached|sealed|concluded|inked|won|received|obtained|secured)(?: (?:an?|the|its|two|another))?"
    r" (?:[\w-]+ ){0,3}?(?:deals?|agreements?|contracts?|memorand(?:um|a)(?: of understanding)?|MoUs?|pacts?|accords?"
    r"|letters? of intent|approvals?|permission|permits?|licen[cs]es?|go-ahead|rights)\b(?: (?!to\b)[\w&'.-]+){0,7}? \Z"
)
# "Announced plans in November to cut jobs", "said in May that it would": when it was told.
_TOLD_THEN_OF = Needing(
    r"\b(?:announced?s?|unveil(?:s|ed)|present(?:s|ed)|reveal(?:s|ed)|said|says|told|confirm(?:s|ed)|outlin(?:es|ed)"
    r"|publish(?:es|ed)|laid out|disclosed|declar(?:es|ed)|launched|adopted|approved)\b"
    r"(?: (?!to\b|that\b)[\w&'-]+){0,6}? \Z"
)
_OF_WHAT = re.compile(
    r"\A(?: to [a-z]+\b| of (?:its |their |an? )?(?:plans?|intentions?)\b| (?:a )?plans? (?:to|for)\b"
    r"|(?: that)? (?:it|they|he|she|the [a-z]+|[A-Z][\w&]+) (?:will|would|is|are|was|were|plans?|wants?|aims?|intends?"
    r"|expects?|hopes?) )"
)
_THEN_SETTLED = Needing(
    r"\A,? (?:(?!(?:and|but|yet) (?:has|have|had|it|they|then|also|now)\b)[\w&'-]+ ){1,12}?"
    rf"{_SETTLED}(?: [^,;]{{1,40}}?)? to [a-z]+\b"
)

_NO_DEADLINE = re.compile(r"(?i)(?!for\b|this\b|next\b|later\b|by\b|from\b|over\b|within\b)")


def of_statement(sentence: Sentence, period: Mention) -> bool:
    """Whether a time is that at which the figure was told, and not its own: "it said on Tuesday", "in November it
    announced".
    """
    after = sentence.after(period, 70)
    if (
        period.granularity in ("year", "quarter", "half", "year_part")
        and re.match(r"(?i)(?!for\b|this\b|next\b)", period.surface)
        and period.relation in (None, "in")
        and _PROCLAIMED.search(sentence.before(period, 40), of=sentence.text)
        and any(n.end <= period.start for n in sentence.of("number", "quantity"))
    ):
        return True
    if period.granularity in ("month", "day", "week", "month_part", "season") and (
        _MOVED_THEN.match(sentence.after(period, 110), of=sentence.text)
        or (
            # "350 are envisaged for December": what it is for.
            _NO_DEADLINE.match(period.surface) and _SET_THEN.search(sentence.before(period, 30), of=sentence.text)
        )
        or _MOVED_JUST.search(sentence.before(period, 110), of=sentence.text)
        or _HAD_MEANT.match(after, of=sentence.text)
        or _MOVED_FROM.search(sentence.before(period, 60), of=sentence.text)
        or (re.match(r" (?:from|to|by) ", after) and _MOVED_IN.search(sentence.before(period, 24), of=sentence.text))
        or (
            re.match(r" (?:from|to|by) ", after)
            and _AIM_MOVED_THEN.search(sentence.before(period, 110), of=sentence.text)
        )
    ):
        return True
    if _SETTLED_THEN.search(sentence.before(period, 60), of=sentence.text) and _TO_DO.match(after):
        return True
    if is_told_of_what_is_to_come(sentence, period):
        return True
    if period.relation in (None, "in") and _THEN_SETTLED.match(sentence.after(period, 110), of=sentence.text):
        return True
    if (
        _STATED.match(after, of=sentence.text)
        and not (period.granularity not in ("day", "week") and _REPORTED_SO_MANY.match(after))
        and not (period.relation in ("by", "until") and after.startswith(","))
        and period.surface[:4].lower() != "for "
        and (period.start - sentence.start < 16 or not after.startswith(","))
    ):
        return True
    if period.granularity in ("day", "week") and _STATED_ON.match(after, of=sentence.text):
        return True
    return (
        period.granularity in ("day", "week")
        and _STATEMENT.search(sentence.before(period, 60), of=sentence.text) is not None
    )


def is_told_of_what_is_to_come(sentence: Sentence, period: Mention) -> bool:
    """Whether a time is that at which somebody told what is to come: "confirmed in February that it will open …"."""
    return (
        period.relation in (None, "in")
        and _NO_DEADLINE.match(period.surface) is not None
        and _OF_WHAT.match(sentence.after(period, 70)) is not None
        and _TOLD_THEN_OF.search(sentence.before(period, 80), of=sentence.text) is not None
    )


def settled_then(sentence: Sentence, period: Mention) -> bool:
    """Whether a time is that at which it was settled what somebody is to do: "agreed in July to build", "signed a deal
    this week to begin assembly".
    """
    if _TO_DO.match(sentence.after(period, 70)) is None:
        return False
    before = sentence.before(period, 110)
    return (
        _SETTLED_THEN.search(before[-60:], of=sentence.text) is not None
        or _DEAL_THEN.search(before, of=sentence.text) is not None
    )


# "At the show in July, X revealed that the car will come": when it was told lies behind, whatever is to come.
_FRONTED = re.compile(r"(?:[Aa]t|[Ii]n|[Oo]n|[Dd]uring|[Bb]ack in|[Ll]ate in|[Ee]arly in|[Ll]ast|[Ee]arlier)\b[^,;:]*")
_TOLD_THEN = re.compile(
    r"\A,? (?!and\b|but\b|yet\b)"
    r"(?:(?!(?:will|would|is|are|was|were|has|had|have|to|plans|wants) )[\w&',-]+ ){1,9}?"
    r"(?:agreed|decided|resolved|pledged|vowed|signed|said|told|announced"
    r"|revealed|disclosed|confirmed|reported|showed|presented|unveiled"
    r"|promised|explained|stated|declared|let it be known)\b"
)


# "BYD on Monday said", "the company last week confirmed": between who tells and what he does.
_TELLS_NEXT = re.compile(
    r" (?:also |first |finally |officially |formally )?(?:agreed|decided|resolved|pledged|vowed|signed|said|told"
    r"|announced|revealed|disclosed|confirmed|promised|stated|declared"
    r"|(?:unveiled|presented) (?:its |a |the )?(?:[a-z]+ )?(?:plans?|strategy|roadmap))\b"
)
_WHO = re.compile(r"[\w&'.)-] \Z")


def told_then(sentence: Sentence, period: Mention) -> bool:
    """Whether a time in front of a sentence, or between who tells and his verb, is that at which somebody told what the
    sentence tells.
    """
    if (
        _TELLS_NEXT.match(sentence.after(period, 60)) is not None
        and _WHO.search(sentence.before(period, 4)) is not None
    ):
        return True
    head = re.split(r"[;:] ", sentence.slice(sentence.start, period.end))[-1]
    return _FRONTED.fullmatch(head) is not None and _TOLD_THEN.match(sentence.after(period, 70)) is not None
