"""What people did somewhere by themselves: where they were born, learned, worked for others, or travelled."""

import re

from flows.extraction.grammar.goers import others_go
from flows.extraction.grammar.place_groups import PlaceGroup
from flows.extraction.wording.needed import Needing

_ADVERB = r"(?: (?:[a-z]+ly|also|has|had|once|then|later|first|previously|before|since|long))*"
# What only people do, whoever is named before it.
_LIFE = (
    r"(?:grew up|(?<!be )(?<!been )(?<!being )(?<!is )(?<!are )(?<!was )(?<!were )studied|"
    r"was born|were born|lives|lived|graduated|was educated|was trained|hails from|went to school|"
    r"took a degree|did (?:his|her) (?:doctorate|degree|military service)|has a degree|holds a degree|"
    r"learned (?:his|her) trade|(?:began|started) (?:his|her) career|made (?:his|her) (?:name|career))"
)
# What makers do too, so that a pronoun for a person must stand before it.
_CAREER = (
    r"(?:spent|worked|works|joined|joins|moved|moves|served|returned|came"
    r"|comes|went|flew|travel+ed|retired|taught"
    r"|headed|drew|designed|styled|penned|"
    r"managed|ran|led|left)"
)
_OWN = Needing(
    rf"(?:\b{_LIFE}|\b(?:[Ww]ho|[Hh]e|[Ss]he){_ADVERB} {_CAREER}|"
    r"\b(?:[Bb]orn|Raised|raised(?= in\b)|[Ee]ducated)(?: and raised)?)\b(?P<rest>[^;:.]{0,70}?)\b"
    r"(?:in|at|to|from|near|of|for|through) (?:the )?\Z"
)
# "Who has sold cars in X", "he came to open a plant in X": that is the maker's.
_TRADE = re.compile(
    r"\b(?:sells?|sold|sales|deliver\w*|dealers?|showrooms?|plants?|factor(?:y|ies)|launch\w*|open\w*|build\w*"
    r"|built|market"
    r"|will|to|cars)\b"
)
# "Its manager once ran a works in Slovakia and moved to the United States", "Ms Ruiz, who heads the arm, worked for X".
_ONCE = Needing(
    r"(?:\A|[,;] |\bwho )[^,;]{0,40}?(?:, [^,;]{2,60},)? ?(?:(?:had |has |once |previously |formerly |earlier |also )+"
    r"(?:ran|run|headed|managed|led|worked|spent|served|been)|worked (?:for|at|as|with)|spent [a-z0-9]+ years)\b"
    r"(?P<rest>[^;:]{0,90}?)\b(?:in|at|to|from|near|for|through) (?:the )?\Z"
)
_PERSON = re.compile(
    r"\b(?:manager|boss|chief|head|director|chairman|chairwoman|president|engineer|designer|founder|successor|spokesman"
    r"|spokeswoman|executive|officer|[Hh]e|[Ss]he|who|Mr|Ms|Mrs|Dr)\b"
)
# "Visited Norway", "his trip to Norway".
_TRAVELS = Needing(
    r"\b(?:visit(?:s|ed|ing)?|tour(?:s|ed|ing)|(?:flew|flies|flown|travel+ed|travels|trip|trips|visits?|journey|tour) "
    r"(?:to|of|through|around|round|across))(?: the)? \Z"
)
# "Who ran the Americas", "who had overseen Chile": an office that somebody holds or held.
_OFFICE = Needing(
    r"\b(?:[Ww]ho|[Hh]e|[Ss]he) (?:(?:has|had|previously|formerly|earlier|once|also|now|currently|until then|long) )*"
    r"(?:ran|runs|run|oversaw|oversees|overseen|headed|heads|managed|manages)(?: the)? \Z"
)
# "X's engineers went to Poland": whoever goes, X does not.
_GOES = re.compile(
    r"\b(?P<verb>(?:came|comes?|coming|went|go(?:es)?|gone|arriv(?:ed|es?)|return(?:ed|s)?|left|leaves?|enter(?:ed|s)?"
    r"|moved?|moves|landed|headed|drove|sailed)(?: back| home)?)(?: to| in| into| at| from| for)?(?: the)? \Z"
)


# What people go on to do in their office: "had worked for X and will open a plant in A".
_LED = re.compile(r"\b(?:which|whose|will|is to|wants|plans|now|open(?:s|ed)?|launch\w*|sells?)\b")


# "He sold his own car, an Opel Kadett".
_PRIVATE = Needing(
    r"\b(?:[Hh]e|[Ss]he|I) (?:had |has |have )?(?:[a-z]+ly )?(?:sold|sells|bought|buys|drives?|drove|owns?|owned)"
    r" (?:his|her|my) (?:own |old |first |private |new |second )*(?:cars?|vehicle|van|SUV|pickup|saloon|motorbike)\b"
)


# "Its president said it had led sales in A": what the firm did.
_SAYS_OF_IT = re.compile(r"\b(?:it|they|we|the (?:company|brand|firm|group|carmaker|maker))\b")


def did_by_himself(group: PlaceGroup) -> bool:
    """Whether somebody's own life or a journey leads to the places, and no maker's trade."""
    sentence = group.sentence
    if _PRIVATE.search(sentence.text) is not None:
        return True
    before = sentence.slice(max(sentence.start, group.start - 130), group.start)
    if _OFFICE.search(before, of=sentence.text) is not None:
        return True
    own = _OWN.search(before, of=sentence.text)
    if own is not None and _TRADE.search(own["rest"]) is None:
        return True
    opening = sentence.slice(sentence.start, group.start)
    once = _ONCE.search(opening, of=sentence.text)
    said = opening[: once.start("rest")] if once is not None else ""
    if once is not None and _LED.search(once["rest"]) is None and _SAYS_OF_IT.search(said) is None:
        person = next(iter(sentence.of("person")), None)
        head = opening[: once.start("rest")]
        if (person is not None and person.end <= group.start) or _PERSON.search(head) is not None:
            return True
    goes = _GOES.search(before)
    if goes is not None and others_go(sentence, group.start - len(before) + goes.start("verb")):
        return True
    return _TRAVELS.search(before, of=sentence.text) is not None
