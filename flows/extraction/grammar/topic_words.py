"""Words that may stand between whom, where or when a figure is told of and the figure itself."""

import re

from flows.extraction.lexicon.car_words import ONE_BODY
from flows.extraction.wording.approximators import APPROXIMATOR

# How much stands before a figure that is weighed: "just", "a mere", "as many as".
BARELY = rf"(?: (?:an?|{APPROXIMATOR}|mere|modest|record|further|fully|precisely|no fewer than))*"
# What a maker, a car or a country does to its share of a total, whatever the total counts.
GIVE = (
    r"(?:contribut(?:ed|ing|es)|brought(?: in)?|bringing(?: in)?|brings(?: in)?|add(?:ed|ing|s)|provid(?:ed|ing|es)"
    r"|suppl(?:ied|ying|ies)|yield(?:ed|ing|s)|chipp(?:ed|ing) in|throw(?:ing|n)? in|threw in|generat(?:ed|ing|es)"
    r"|tak(?:ing|es)|took(?: up)?|accounted for|account(?:s|ing) for|mak(?:ing|es) up|made up|represented|representing"
    r"|furnish(?:ed|ing)|deliver(?:ed|ing)|(?:was|were|is|had been|has been) (?:good|responsible) for"
    r"|st(?:ood|ands|anding) for"
    r"|absorb(?:ed|ing)|swallow(?:ed|ing)|snapp(?:ed|ing) up|pick(?:ed|ing) up|claim(?:ed|ing)|receiv(?:ed|ing))"
)
# What a maker or a car gets in a count that the text is about.
GET = (
    r"(?:got(?: to)?|get(?:s|ting)(?: to)?|came (?:to|in at|in (?:second|third|next|fourth) (?:with|on|at))"
    r"|com(?:es|ing) (?:to|in at)|stood at|st(?:ands|anding) at|reach(?:ed|ing|es)"
    r"|(?:finish|end|clos)(?:ed|ing) (?:up )?(?:on|at|with)"
    r"|for|did|manag(?:ed|ing|es)|muster(?:ed|ing|s)|saw|see(?:s|ing)|bought|buy(?:s|ing)|sold|sell(?:s|ing)"
    r"|register(?:ed|ing|s)|scor(?:ed|ing|es)|collect(?:ed|ing|s)|attain(?:ed|ing|s)|achiev(?:ed|ing|es)"
    r"|garner(?:ed|ing|s)|amass(?:ed|ing)|secur(?:ed|ing|es)|post(?:ed|ing|s)|record(?:ed|ing|s)|log(?:ged|ging|s)"
    r"|report(?:ed|ing|s)|chalk(?:ed|ing|s) up|clock(?:ed|ing|s)(?: up)?|notch(?:ed|ing|es) up|rack(?:ed|ing|s) up"
    r"|total(?:l?ed|l?ing|s)|tall(?:ied|ying)|hit(?:ting|s)?|shift(?:ed|ing|s)|mov(?:ed|ing|es)|plac(?:ed|ing)"
    r"|land(?:ed|ing)(?: (?:on|at))?|had to (?:make do|settle for|content itself)(?: with)?|made do with|settled for"
    r"|led(?: in \d{4}| the (?:way|field|list|table|ranking))? with|lead(?:s|ing)(?: the (?:way|field))? with"
    r"|came (?:second|third|next|fourth|first) (?:with|on|at)|follow(?:ed|ing|s)(?: suit)? (?:with|on|at)"
    r"|trail(?:ed|ing|s) (?:with|on|at)|rank(?:ed|ing|s) (?:second|third|next|fourth|fifth) (?:with|on|at))"
)
# What may stand between whom or where a figure is told of and the figure.
BESIDE = re.compile(
    rf"(?::|'s|')? |,? whose | [-–—] (?:at|with|on) |, (?:at|with|on)(?: (?:its|their|fully))?{BARELY} "
    rf"|(?: (?:{ONE_BODY}|hybrid))?"
    rf"(?:,[^,]{{3,48}},| alone| itself| in turn| brand| marque| badge"
    rf"| label| name| as a whole"
    rf"| overall)?"
    rf"(?: (?:then|also|still|even|once again|again|already|meanwhile|only|just))?"
    rf" (?:{GIVE}|{GET}){BARELY} "
)


# "X contributed 31,200 of them": what a brand or a car gives to the count that the text is about.
GAVE = re.compile(rf"(?: alone| itself| in turn| brand| marque| badge| label)?(?: then| also| again)? {GIVE}{BARELY} ")
# "September alone contributed 25,600".
MONTH_GAVE = re.compile(
    r"(?: alone| itself| in turn)? (?:contributed|brought(?: in)?|added|provided|accounted for|saw|yielded|produced"
    r"|chipped in|supplied|generated|was (?:good|responsible) for|made up"
    rf"|(?:ended|closed) (?:with|on|at)){BARELY} "
)
