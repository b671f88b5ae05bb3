"""What comes before a maker is in a place: a partner sought, an agreement to sell there, a start that is announced."""

import re

from flows.extraction.grammar.article import Sentence
from flows.extraction.grammar.tenses import MADE
from flows.extraction.lexicon.car_words import BODIES
from flows.extraction.lexicon.plant_words import PLANT
from flows.extraction.wording.calendar_names import MONTH
from flows.extraction.wording.needed import Needing

_START = r"(?:launch|debut|start|entry|arrival|introduction|roll-?out|opening|return|comeback|premiere)"
_OF_A_START = rf"(?:[\w-]+ ){{0,2}}?(?:(?:market|sales|commercial) )?{_START}(?: of sales)?"
# "Is looking for a partner in X", "in talks with importers in X".
_SOUGHT = Needing(
    r"\b(?:is|are|still|currently|now|also) (?:[a-z]+ly )?(?:looking for|seeking|in search of|searching for|in talks|"
    r"negotiating|holding talks|sounding out)\b[^.;]{0,60}\Z"
)
# "Signed an agreement with a dealer to sell cars in X".
_AGREED = Needing(
    r"\b(?:agreements?|contracts?|deals?|accord|pact|memorandum|letter of intent|term sheet|partnership|rights?"
    r"|agreed|pledged|promised|vowed|committed|undertook|contracted)\b"
    r"[^.;]{0,60}\bto (?:sell|distribute|import|market|build|assemble|launch|offer|bring|introduce|supply|open|set up|"
    r"establish|produce|make|enter|(?:start|begin|commence) (?:[a-z]+ )?(?:production|assembly|sales|building|selling"
    r"|making))\b[^.;]{0,60}\Z"
)
# "Has signed up an importer to bring its cars to X", "picks an importer for X": nothing is sold yet. A new one or a
# further one may have come into the place of another; "named its importer in X dealer of the year".
_ENLISTED = Needing(
    r"\b(?:sign(?:s|ed) up|enlist(?:s|ed)|recruit(?:s|ed)|line[sd] up|engage[sd]|pick(?:s|ed)|chooses?|chose"
    r"|select(?:s|ed)|name[sd]|appoint(?:s|ed)|hire[sd]|tap(?:s|ped)|found)\b(?! (?:its|their)\b)(?![^.;]*\b(?:new"
    r"|another|second|third|additional|further|also|instead|replac\w+|success\w+|dealers)\b)(?P<who>[^.;]{0,60}?)"
    r"(?:\bto (?:bring|introduce|launch|import|ship|market|sell|distribute|represent)\b[^.;]{0,40}"
    r"|\b(?P<noun>importer|distributor|agent) (?:for|in|to) (?:the )?(?:[\w ,]+ and )?)\Z"
)
_TRADER = re.compile(r"\b(?:importers?|distributors?|agents?|partners?|trad(?:er|ing)|compan(?:y|ies)|firms?|group)\b")
# "Showed the car ahead of its launch in X".
_AHEAD_OF = Needing(
    r"\b(?:ahead of|before|prior to|in preparation (?:for|of)|in the run-up to|prepar(?:es?|ing)(?: for)?"
    r"|read(?:ies|ying)|(?:is|are) (?:close to|near(?:ing)?|on the verge of|on the eve of)|nears"
    r"|get(?:s|ting) ready for|plans|planning|plotting|plots|count(?:s|ing) down to|(?:gear|warm)(?:s|ing) up for"
    r"|(?:pav|lay|prepar)(?:es?|s|ing) the (?:way|ground|groundwork) for)"
    rf" (?:its|the|their|an?) {_OF_A_START} (?:in|into|on|of|for|to) [^.;,]{{0,20}}\Z"
)
# "Confirmed its entry into X for the second half of 2026".
_ANNOUNCED = Needing(
    r"\b(?:confirm(?:s|ed)|announce[sd]?|schedule[sd]?|sets?|plan(?:s|ned)|targets?|targeted|pencilled in|fixe[sd]"
    rf"|dates?|dated|puts?) (?:its|the|their|an?) {_OF_A_START} (?:in|into|on|of|for|to) [^.;,]{{0,20}}\Z"
)
# "Announced a return to X", "signals a launch in X": one start of many, which is still to be made.
_ANNOUNCED_ONE = Needing(
    r"\b(?:announce[sd]?|announcing|confirm(?:s|ed|ing)|signal(?:s|led|ling)|promise[sd]?|promising|pledge[sd]?|teases?"
    r"|teased|prepar(?:es|ed)|outline[sd]?|sketche[sd]|proposed|proposes|plots?|plotting|plotted|eyes|eyed)"
    rf" (?:an?|another) {_OF_A_START} (?:in|into|on|of|for|to) [^.;,]{{0,20}}\Z"
)
# "Has confirmed its Irish market launch": who has begun need not confirm that it will.
_CONFIRMED = Needing(
    rf"\bconfirm(?:s|ed|ing) (?:its|their|an?) (?:(?:[\w-]+ ){{0,3}}?{_OF_A_START} (?:in|into|on|of|for|to)"
    r" [^.;,]{0,20}"
    r"|(?:official |long-awaited |upcoming |first |full )?)\Z"
)
_THE_START = re.compile(rf"(?:'s)? (?:[a-z-]+ ){{0,2}}?{_START}\b")
# "Has selected seven markets in X to expand into".
_SELECTED = Needing(
    r"\b(?:select|cho(?:se|os)|identif|pick|earmark|shortlist)[a-z]*\b[^.;]{0,60}\b(?:markets|countries|nations) in "
    r"(?:the )?\Z"
)
_TO_ENTER = re.compile(r" (?:to|into which it will) (?:[a-z]+ )?(?:expand|enter|launch|come|go|move|grow)\b")
_FOR_LATER = re.compile(
    r"\A(?:'s)?(?: \w+)? for (?:the )?(?:(?:first|second|third|fourth|early|late|mid|end|spring|summer|autumn|winter"
    rf"|next|later)\b|(?:{MONTH})\b|"
    r"20\d\d|Q[1-4])"
)
# "A contract with an Egyptian distributor", "a memorandum on a car for Australia": agreed, and not yet done.
_CONTRACT = r"\b(?:agreements?|contracts?|deals?|accords?|pacts?|memorand(?:um|a)|letters? of intent|term sheets?)\b"
_SIGNED_WITH = Needing(rf"{_CONTRACT} with (?:(?:an?|the|its|two|three|four|several|new|local) )*\Z")
_TRADERS = re.compile(
    r"\A (?:[\w-]+ )?(?:distributors?|importers?|dealers?|retailers?|dealer groups?|trading compan(?:y|ies))\b"
)
_AGREED_FOR = Needing(
    rf"{_CONTRACT}(?: of understanding)? (?:on|about|over|covering) [^.;,]{{0,40}}\b(?:cars?|models?"
    rf"|{BODIES}|vehicles?|trucks) "
    r"for (?:the )?\Z"
)
# "Construction of the plant near X has been going on since April".
_BUILDING = Needing(
    r"\b(?:[Cc]onstruction|[Bb]uilding|[Ee]rection)(?: work)? (?:of|on) (?:the|its|an?|their|[\w&-]+'s)[^.;,]{0,40} "
    r"(?:in|at|near|outside) (?:the )?\Z"
)
_BUILT = re.compile(r"\A[^.;]{0,40}\b(?:complete[d]?|completion|finished|done|ended|over)\b")
# "Has bought land in X for a factory", "obtained permission to build one in X": what is there is no plant yet.
_LAND = (
    rf"(?:land|(?:an? |the )?(?:[\w-]+ )?(?:sites?|plots?|location|building plot|former (?:{PLANT}))|ground|"
    r"[\d.,]+ (?:hectares?|acres?)(?: of land)?)"
)
_PREPARED = Needing(
    rf"\b(?:bought|buys|acquired|acquires|leased|leases|secured|secures|purchased|purchases|found|"
    rf"reserved) {_LAND} (?:[\w-]+ ){{0,2}}?(?:in|at|near|outside) (?:the )?(?:[A-Z][\w-]+,? )?\Z"
    r"|\b(?:obtained|received|got|won|secured|gained|was given|has been given|was granted|has been granted|"
    r"been awarded|applied for|applies for|seeks|sought|awaits|waits for|waiting for) "
    r"(?:an? |the |its |all |final |official )*"
    r"(?:[\w-]+ )?(?:permission|permits?|approvals?|licen[cs]es?|go-ahead|green light|clearance|consent|"
    r"authori[sz]ation)\b[^.;]{0,60}\Z"
    r"|\b(?:finishing touches to|work on|construction of|completion of) (?:its|the|their|an?) (?:[\w-]+ ){0,2}?"
    rf"(?:{PLANT}|site) (?:in|at|near|outside) (?:the )?\Z"
)
_RANK = r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|latest|newest)"
_SITE = (
    r"(?:plants?|factor(?:y|ies)|works|locations?|sites?|hubs?|bases?|offices?|showrooms?|"
    r"stores?|cent(?:re|er)s?|stops?)"
)
# "Its third plant abroad, after Shanghai and Berlin": there it is already.
_AFTER = Needing(
    rf"\b{_RANK} (?:[\w-]+ ){{0,3}}?{_SITE}(?: (?:abroad|overseas|outside [A-Z]\w+|in [A-Z][\w ]{{2,20}}))?,? "
    r"(?:after|following|besides|alongside|in addition to|next to) (?:those in |that in |the ones? in )?(?:the )?\Z"
)
# "Its move into C, following successful entries in A and B": there it is already.
_UPON = Needing(
    r"\b(?:following|after|on the heels of|building on|builds on|on the back of|in addition to|adds to|comes after) "
    r"(?:(?:its|the|their|successful|recent|earlier|previous|similar|strong|first|last year's|market) )*"
    r"(?:entr(?:y|ies)|launches|debuts|arrivals|expansions?|start-ups|roll-?outs) (?:in|into|to) (?:the )?\Z"
)
# "After A and B, X turns to C": where it has been before.
_AFTER_THESE = re.compile(r"\W*(?:After|Following|Besides|Alongside|Beyond|In addition to|As well as) (?:the )?")


def is_behind_it(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a sentence begins with the places at [start, end) as those that come before what it tells."""
    if sentence.kind in ("title", "heading") or sentence.slice(end, end + 2) != ", ":
        return False
    return _AFTER_THESE.fullmatch(sentence.slice(sentence.start, start)) is not None


def is_enlisted(sentence: Sentence, left: int, start: int) -> bool:
    """Whether who is to sell cars at the place at `start` has been found: a firm, and not who works for the maker."""
    found = _ENLISTED.search(sentence.slice(left, start), of=sentence.text)
    if found is None or found["noun"] is not None:
        return found is not None
    first, last = left + found.start("who"), left + found.end("who")
    return _TRADER.search(found["who"]) is not None or any(
        first <= firm.start < last for firm in sentence.of("organization")
    )


# "Contracted to sell there last year and has done so": it began.
_BEGAN = Needing(r"\b(?:began|started|has since|have since|now sells?|opened|went on sale)\b")


def is_to_come(sentence: Sentence, left: int, start: int, end: int) -> bool:
    """Whether the words before a place at [start, end), back to `left`, tell only of what comes before being there."""
    before = sentence.slice(left, start)
    if _BEGAN.search(before, of=sentence.text) is not None:
        return False
    return (
        _SOUGHT.search(before, of=sentence.text) is not None
        or _AGREED.search(before, of=sentence.text) is not None
        or is_enlisted(sentence, left, start)
        or _AHEAD_OF.search(before, of=sentence.text) is not None
        or _ANNOUNCED_ONE.search(before, of=sentence.text) is not None
        or (
            (confirmed := _CONFIRMED.search(before, of=sentence.text)) is not None
            and (
                re.search(_START, confirmed[0]) is not None
                or _THE_START.match(sentence.slice(end, end + 40)) is not None
            )
        )
        or (
            _SIGNED_WITH.search(before, of=sentence.text) is not None
            and _TRADERS.match(sentence.slice(end, end + 40)) is not None
        )
        or _AGREED_FOR.search(before, of=sentence.text) is not None
        or (
            _SELECTED.search(before, of=sentence.text) is not None
            and _TO_ENTER.match(sentence.slice(end, end + 60)) is not None
        )
        or (
            _BUILDING.search(before, of=sentence.text) is not None
            and _BUILT.match(sentence.slice(end, end + 60)) is None
        )
        or (
            _PREPARED.search(before, of=sentence.text) is not None
            and _BUILT.match(sentence.slice(end, end + 60)) is None
        )
        or (
            _ANNOUNCED.search(before, of=sentence.text) is not None
            and _FOR_LATER.match(sentence.slice(end, end + 40)) is not None
        )
    )


# "Marked the Polish launch of the X in March": it has begun.
_CELEBRATED = Needing(rf"\b{MADE} (?:its|the|their|an?) (?:official |long-awaited |first |formal |big )?\Z")


_AT_THE_START = re.compile(
    rf"\W*(?:At|During) (?:the|its|their) (?:[\w-]+ ){{0,2}}?{_START} (?:\w+ ){{0,2}}?(?:in|at) (?:the )?"
)
_SAID_THERE = re.compile(
    r"[^.;:]{0,90}? (?:said|told|announced|explained|added|confirmed|promised|revealed|disclosed|declared|presented)\b"
)


def is_celebrated(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the start in the place at [start, end) is told as made, by a verb that says no more than that."""
    if _AT_THE_START.fullmatch(sentence.slice(sentence.start, start)) is not None:
        # "At the launch in X on 19 August its director said that others would come".
        return _SAID_THERE.match(sentence.slice(end, end + 110)) is not None
    before = sentence.slice(max(sentence.start, start - 60), start)
    made = _CELEBRATED.search(before, of=sentence.text) is not None
    return made and _THE_START.match(sentence.slice(end, end + 40)) is not None


def is_before(before: str, sentence: str) -> bool:
    """Whether the words of a sentence before a place name it as where a maker is: "its third plant, after X"."""
    return _AFTER.search(before, of=sentence) is not None or _UPON.search(before, of=sentence) is not None


# "Will begin sales in Italy, after Norway and Denmark": where it is already; "after Norway raised its taxes" is not so.
_ENTERED_BEFORE = Needing(
    r", (?:after|following)(?: (?:having entered|entering|starting in|launching in))? (?:the )?"
    r"(?:[A-Z][\w-]+(?: [A-Z][\w-]+){0,2}(?:, | and |, and )(?:the )?)*\Z"
)
_LIST_ENDS = re.compile(
    r"(?:(?:,| and|, and) (?:the )?[A-Z][\w-]+(?: [A-Z][\w-]+){0,2})*(?:[.;]|\Z| in | last | earlier\b)"
)


def is_after_these(sentence: Sentence, start: int, end: int) -> bool:
    """Whether places at [start, end) are those of a list, behind "after", of where a maker has started before."""
    before = sentence.slice(max(start - 90, sentence.start), start)
    if _ENTERED_BEFORE.search(before, of=sentence.text) is None:
        return False
    return _LIST_ENDS.match(sentence.slice(end, end + 90)) is not None
