"""People who took a car: "31,000 people have bought one" are cars sold, "12,000 have reserved it" cars ordered."""

import re
from dataclasses import replace

from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.figure import Figure
from flows.extraction.lexicon.buyer_words import BUYERS
from flows.extraction.metrics.taken_cars import TAKEN, is_car
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR
from flows.extraction.wording.needed import Needing

# "Young Norwegian families", "private car buyers".
_SORT = (
    r"(?: (?:private|first|new|individual|local|early|paying|happy|more|young|urban|retail|business|corporate|fleet"
    r"|car|loyal|satisfied|different|other|further|additional|American|[A-Z][a-z]+(?:an|ish|ese|ch|ss|ek|i))){0,2}"
)
_WHO = (
    rf"{_SORT} (?:{BUYERS}|owners|fans"
    r"|locals|companies|businesses|[A-Z][a-z]+(?:s|ese))"
)
_WHERE = r"(?: (?:in|of|from|across|throughout|all over|around) [^,;]{2,30}?)?"
_AUX = (
    r"(?: (?:have|had|has|who|already|now|since|then|so far|also|alone|there|will|would|should|may|are|"
    r"were|to|all|each))*"
)
_BOUGHT = Needing(
    rf"{_WHO}{_WHERE}{_AUX} (?:bought|buy|purchased?|chose|chosen|choose|pick(?:ed)?(?: up)?|opt(?:ed)? for"
    r"|(?:went|gone|go) for|dr(?:ove|iven) (?:away|off|home)(?: in| with)?|drive|own|owned|(?:took|taken|take) delivery"
    r" of|took|taken|decided (?:on|for|in favour of)|settled (?:on|for)|plumped for|f(?:ell|allen) for|got|received"
    r"|acquired|collected|leased|snapped up|be(?:come|came) owners of|(?:been )?(?:handed|given)(?: the keys (?:to|of"
    r"|for))?)\b"
)
# "About 1,500 have bought one this year": without a word for who did.
_HAVE = r"(?: (?:already|now|so far|since))*(?: have| had)(?: (?:already|now|since|so far|also|each))*"
_HAVE_BOUGHT = Needing(
    rf"{_HAVE} (?:bought|purchased|chosen|picked|opted for|gone for|driven (?:away|off|home)(?: in| with)?"
    r"|taken delivery of|taken|decided (?:on|for|in favour of)|settled (?:on|for)|plumped for|fallen for)\b"
)
_HAVE_ORDERED = Needing(
    rf"{_HAVE} (?:pre-?ordered|ordered|reserved|pre-?booked|booked|signed up for|put down"
    r"|(?:placed|made) (?:orders?|a reservation|reservations|deposits?|a deposit|an order)|(?:paid|left|put up"
    r"|laid down) (?:a |their )?(?:deposits?|down payments?)|put their names? down)\b"
)
_ORDERED = Needing(
    rf"{_WHO}{_WHERE}{_AUX} (?:pre-?ordered|ordered|order|reserved?|pre-?booked|booked|signed up (?:for|to)"
    r"|signed (?:an? |the |sales |purchase )*(?:contracts?|agreements?) (?:for|to buy)|put down"
    r"|(?:placed|made) (?:orders?|a reservation|reservations|deposits?|a deposit|an order)|(?:paid|"
    r"left|put up|laid down)"
    r" (?:a |their )?(?:deposits?|down payments?)|put their names? down|waiting for|queuing for)\b"
)
# "Put 28,400 cars on the road", "got 900 of them into buyers' hands".
_PUTS = Needing(rf"\b(?:puts?|putting|gets?|got|getting|brings?|brought|sen[dt]s?){ABOUT} \Z")
_OUT = re.compile(
    r" (?:[\w-]+ ){0,4}?(?:on(?:to)? (?:[\w']+ ){1,3}?(?:roads?|streets)|(?:in)?to "
    r"(?:customers|buyers|owners"
    r"|drivers)|into (?:the hands of|customers'|buyers'))\b"
)
_LEAST = 50


# "Has found 51,000 owners since 2020".
_FOUND = Needing(rf"\b(?:found|finds?|attracted|attracts|won|gained|drew)(?: (?:already|{APPROXIMATOR}))* \Z")
_OWNERS = re.compile(r" (?:[A-Za-z]+ )?(?:owners|buyers|takers|homes|customers)\b")


_RECEIVED = Needing(
    rf"\b(?:customers|buyers|clients|owners|motorists) (?:(?:there|here|abroad|alone|have|had|has) )*(received|took"
    rf"|taken(?! out)|got|picked up|bought|accepted){ABOUT} \Z"
)
# "Had been ordered by 30,179 people on the first day", "was picked by 3,870 Turks".
_BY_WHOM = Needing(
    rf"\b(?:was|were|been|being|is|are)(?: [a-z]+ly| already| since| now)? (?:(pre-?ordered|ordered|reserved"
    rf"|pre-?booked|booked|bought|purchased|picked(?: up)?|chosen|selected|snapped up|driven (?:home|away|off)"
    rf"|taken(?: home)?) by|(the (?:first )?choice) of){ABOUT} \Z"
)
_PEOPLE = re.compile(rf"{_WHO}\b(?<!Chinese)")
_ORDER_VERB = re.compile(r"(?:pre-?)?(?:order|book)ed|reserved")


def takers(figure: Figure) -> Figure | None:
    """The figure as cars sold or ordered where people are counted who took one; null where nobody is told to."""
    sentence, number = figure.sentence, figure.number
    if number.kind != "number" or number.label != "cardinal" or (number.value or 0) < _LEAST:
        return None
    ahead = sentence.after(number, 140)
    out = _OUT.match(ahead) if _PUTS.search(figure.before, of=figure.sentence.text) else None
    if out is not None:
        cue = Mention("cue", number.end + 1, number.end + out.end(), out[0][1:], out[0][1:].lower(), TAKEN)
        return replace(figure, reason=None).told("vehicle_sales", cue)
    by_whom = _BY_WHOM.search(figure.before, of=figure.sentence.text)
    received = _RECEIVED.search(figure.before, of=figure.sentence.text)
    if received is not None and (figure.noun is None or figure.noun.label == "vehicle_noun"):
        # "Built 3,891, while customers received 4,078".
        at, words = number.start - len(figure.before) + received.start(1), received[1]
        cue = Mention("cue", at, at + len(words), words, words.lower(), TAKEN)
        return replace(figure, reason=None).told("vehicle_sales", cue)
    people = _PEOPLE.match(ahead) if by_whom is not None else None
    if by_whom is not None and people is not None:
        # "Had been ordered by 30,179 people".
        group = by_whom.lastindex or 1
        at, words = number.start - len(figure.before) + by_whom.start(group), by_whom[group]
        cue = Mention("cue", at, at + len(words), words, words.lower(), TAKEN)
        ordered = _ORDER_VERB.match(words) is not None
        return replace(figure, noun=None, reason=None).told("vehicle_orders" if ordered else "vehicle_sales", cue)
    owners = _OWNERS.match(ahead) if _FOUND.search(figure.before, of=figure.sentence.text) else None
    if owners is not None:
        cue = Mention("cue", number.end + 1, number.end + owners.end(), owners[0][1:], owners[0][1:].lower(), TAKEN)
        return replace(figure, noun=None, reason=None).told("vehicle_sales", cue)
    for pattern, metric in (
        (_BOUGHT, "vehicle_sales"),
        (_ORDERED, "vehicle_orders"),
        (_HAVE_BOUGHT, "vehicle_sales"),
        (_HAVE_ORDERED, "vehicle_orders"),
    ):
        found = pattern.match(ahead, of=sentence.text)
        if found is not None and (metric == "vehicle_orders" or is_car(figure, number.end + found.end())):
            words = found[0].rsplit(" ", 1)[-1]
            end = number.end + found.end()
            cue = Mention("cue", end - len(words), end, words, words.lower(), TAKEN)
            return replace(figure, noun=None, reason=None).told(metric, cue)
    return None
