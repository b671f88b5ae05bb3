"""Aims that are told as given up behind them: "Originally it had counted on 5,000; that figure has been withdrawn"."""

import re

from flows.extraction.aims.moved_aims import moved_on
from flows.extraction.grammar.article import Sentence
from flows.extraction.lexicon.aim_words import AIM, AIMS, OUTLOOK

# What has become of an aim that is given up.
GIVEN_UP = (
    r"(?:withdrawn|dropped|scrapped|abandoned|given up|shelved|cancelled|canceled|ditched|taken back|called off"
    r"|buried|binned|dumped|revoked|put on (?:ice|hold)|on (?:ice|hold)|off the (?:table|agenda)|out of reach"
    r"|no longer (?:valid|on the table|talked of|mentioned|pursued|realistic|achievable|in force)|forgotten|discarded"
    r"|history|axed|torn up|struck|crossed out|frozen|jettisoned|retracted|mothballed|rescinded|killed(?: off)?"
    r"|obsolete|dead|pulled|suspended|deleted|let go|laid to rest)"
)
# What no longer binds: "the target of 200,000 no longer stands".
VOID = (
    r"(?:(?:now )?no longer|(?:does|do) not|(?:doesn|don)'t) (?:stands?|appl(?:y|ies)|holds?(?: good)?|counts?|binds?"
    r"|figures? in (?:its|the|their) plans)"
)
_WITHDRAWN = re.compile(
    rf"(?:(?:[Tt]h(?:at|e|is|ose|ese)|[Ii]ts|[Tt]heir|[Bb]oth) (?:\w+ ){{0,2}}?(?:figures?|{AIMS}|forecasts?"
    r"|plans?|numbers?|guidance|estimates?|projects?|ideas?|sums?|budgets?)|[Ii]t|[Tt]hat|[Tt]his|[Tt]hey"
    r"|, which)"
    r" (?:has|have|had|was|were|is|are)(?: (?:been|since|now|later|quietly|meanwhile|long|by now|already|soon))*"
    rf" {GIVEN_UP}\b"
    rf"|(?:[Tt]h(?:at|e|is) (?:\w+ ){{0,2}}?(?:{AIM}|{OUTLOOK}|plan|number|figure)"
    rf"|[Ii]t|[Tt]hat) {VOID}\b"
    # "… but no longer believes in that number".
    r"|(?:[Ii]t |[Hh]e |[Ss]he |[Tt]hey |[Tt]he \w+ )?(?:(?:has|have|had|is|are|now|since) )*(?:no longer"
    r" (?:believes? in|stands? by|holds? on to|clings? to|aims? for|counts? on|talks? of|speaks? of|mentions?|pursues?)"
    r"|(?:gave|given|giving) up(?: on)?|dropped|abandoned|(?:backed|walked|moved|shied) away from"
    rf"|(?:let|letting) go of) (?:that|this|it|th(?:e|at|is) (?:figure|number|{AIM}|plan|idea|mark))\b"
    r"|(?:[Ii]t |[Hh]e |[Ss]he |[Tt]hey |[Tt]he \w+ )?(?:now |has since )?(?:no longer (?:gives|names|mentions|offers"
    r"|states|sets|has|pursues)|stopped (?:giving|naming|mentioning)) (?:an?|any|such an?|the)(?: [a-z]+)?"
    rf" (?:numbers?|figures?|dates?|{AIMS}|deadlines?|share)\b"
    # "… but repeatedly reduced that figure".
    r"|(?:[Ii]t |[Hh]e |[Ss]he |[Tt]hey )?(?:(?:has|have|had|since|later|then|repeatedly|twice|soon) )*(?:cut|reduced"
    rf"|lowered|trimmed|slashed|scaled back|revised) (?:that|this|the) (?:figure|number|{AIM}|mark|forecast)\b(?! to\b)"
    r"|(?:[Nn]othing|[Ll]ittle) (?:is|has been) (?:now )?(?:heard|left|said) of (?:that|it|this)\b"
    r"|[Tt]here is no (?:more )?talk of (?:that|it|this)\b"
    # "The president told reporters that this will not happen".
    r"|(?:[A-Z][^;:.]{0,90}? (?:says?|said|told|admit(?:s|ted)?|conced(?:es|ed)|explain(?:s|ed)|mak(?:es|ing)|made"
    r"|believes?"
    r"|thinks?|does not think|doubts?)\b[^;:.]{0,50}? (?:that )?)?"
    rf"(?:[Tt]h(?:at|is)|[Ii]t|[Nn]one of (?:that|this)|[Nn]either|[Tt]h(?:at|is|e) (?:[a-z-]+ )?(?:{AIM}"
    r"|plan|figure|mark))"
    r" (?:(?:will|would|is going to|can) (?:now |probably |certainly )?(?:not|no longer|never)(?: now)? (?:be (?:met"
    r"|reached|achieved"
    r"|possible|realised|realized|attained|the case)|happen|come (?:true|about|to pass|off)|materiali[sz]e)"
    r"|won't (?:be (?:met|reached|achieved)|happen|come (?:true|about|to pass|off)|materiali[sz]e)"
    r"|is no longer (?:the plan|the aim|the target|the goal|planned|aimed for|expected|foreseen|possible|attainable))\b"
)


def withdrawn(sentence: Sentence, end: int, following: str) -> bool:
    """Whether the text right behind a figure of an aim says that it was given up.

    In: the sentence, where the figure ends in it, and the text of the next sentence.
    """
    behind = sentence.slice(end, sentence.end)
    same = re.search(r"(?:[;:]| -| –| but|,(?: but| and| yet| though)?) ", behind)
    if same is not None and (_WITHDRAWN.match(behind, same.end()) or moved_on(behind[same.end() :])):
        return True
    last = not any(n.start >= end for n in sentence.of("number", "quantity"))
    return last and (_WITHDRAWN.match(following) is not None or moved_on(following))
