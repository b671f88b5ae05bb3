"""What had been aimed for: once, until now, before it was moved."""

import re

from flows.extraction.lexicon.aim_words import AIM, OUTLOOK
from flows.extraction.wording.approximators import APPROXIMATOR
from flows.extraction.wording.needed import Needing

# "Has previously said that 60% should be electric": said before, and so still.
_SAID = r"(?! (?:said|says|stated|told|confirmed|indicated|disclosed|revealed|noted|mentioned|made (?:it )?clear)\b)"
ONCE = Needing(
    r"\b(?:(?<!off )(?<!back )(?<!delayed )(?<!postponed )(?<!at )once"
    r"(?! (?:again|already|more|before|the|its|this|that|both|all|an?|it|they|these|production|work|construction|"
    r"[a-z]+ing|(?:fully |up and )?(?:operational|completed?|open|built|finished|running|ready|opened)"
    r"|at (?:full|peak))\b)"
    rf"|originally|previously{_SAID}"
    rf"|(?<!year )(?<!years )(?<!month )(?<!months )(?<!day )(?<!days )(?<!week )(?<!weeks )(?<!hours )earlier{_SAID}"
    r"(?! (?:this|in|on))|initially|formerly|used "
    r"to)\b[^;]{0,60}\b(?:supposed"
    r"|planned|aimed|forecast|projected|guided|envisaged|budgeted"
    r"|wanted|targeted|hoped|expected|intended|promised|pledged|vowed|counted on|reckoned (?:with|on)|spoken of"
    r"|spoke of"
    r"|talked of|thought of|calculated (?:with|on)|set its sights|dreamt of|bargained for|eyed|foreseen"
    rf"|(?:plan|{AIM})s?\b)|\b[Hh]aving (?:\w+"
    r" )?(?:aimed|planned|hoped"
    r"|wanted"
    rf"|targeted|set out|intended)\b[^;]{{0,90}}\b(?:now|instead)\b|\boriginal (?:[\w-]+ ){{0,2}}(?:{AIM}"
    r"|plan|forecast)\b|\b(?:was|were) (?:once |originally "
    r"|initially )?(?:supposed|meant) to\b",
    re.IGNORECASE,
)


# "From 40,000 cars a year the aim has come down to 10,000".
AIM_COMES_DOWN = re.compile(
    rf"\A[^,;.:]{{0,30}}\b(?:the|its|that|their) (?:[a-z-]+ ){{0,2}}?(?:{AIM}|plan|forecast|budget)s? (?:has"
    r" |have |had"
    r" |was |were |is |are )?(?:(?:been|since|now|later) )*(?:com(?:e|es)|came|gone|goes|went|shr[aiu]nk|fall(?:s"
    r"|en)?|fell|ris(?:es|en)|rose|grow(?:s|n)?|grew"
    r"|cut|lowered|trimmed|reduced|slashed|raised|lifted|revised|scaled)(?: up| down| back)? to\b"
)
WAS_TO_HAVE = Needing(
    r"\b(?:was|were) (?:supposed |meant |due |going )?to have (?:been )?(?:[a-z]+ly )?[a-z]{2,}(?:ed|n|t|ld|de)\b"
)
HAD_AIMED = re.compile(
    r"\bhad (?:once |originally |initially |first )?(?:planned|aimed|wanted|hoped|targeted|intended|expected|promised"
    r"|counted on|reckoned (?:with|on)|spoken of|talked of|thought of|calculated (?:with|on)|budgeted|pencilled in"
    r"|bargained for|foreseen|envisaged|projected|set (?:itself|its sights)|banked on)\b"
)


# "Had reckoned with 45,000 for 2025 and got 42,100": the first was an aim.
HAD_RECKONED = re.compile(rf"{HAD_AIMED.pattern}(?: [a-z]+){{0,4}} \Z")
# "39 to 40 billion had been the plan", "700,000 until now", "the 4.3 million promised a year ago".
WAS_THE_PLAN = Needing(
    r"\A[^,;:.]{0,45}\b(?:had (?:once )?been|was|were|used to be) (?:once |originally )?(?:the|its|their) (?:\w+ )?"
    rf"(?:plan|{AIM}|intention|idea|{OUTLOOK})\b(?! (?:for|of) )"
)


# "A year ago that target was 4.3 million".
AIM_OF_OLD = Needing(
    r"\b(?:(?:[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Nn]ine|[Ss]everal|[Ss]ome|[Aa] few) (?:years?"
    r"|months?|quarters?|weeks?) "
    r"(?:ago|earlier|before|back|previously)|[Uu]ntil (?:now|recently|then)|[Uu]p to now|[Bb]efore that|[Pp]reviously"
    r"|[Oo]riginally|[Aa]t the time|[Ii]n the (?:old|previous|first) plan)\b,?[^;.\d]{0,25}?\b(?:that|this|the|its"
    r"|their)"
    rf" (?:[a-z-]+ ){{0,2}}?(?:{AIM}|{OUTLOOK}|figure|plan|number|sum|amount) (?:was|were"
    rf"|had been|stood at|had stood at|read|came to)(?: (?:still|for|set at|put at|{APPROXIMATOR}))* \Z"
)
# "Sales are to reach 4.2 million; a year ago it was 4.3 million", where an aim stands before.
IT_WAS_OF_OLD = Needing(
    r"\b(?:(?:[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ss]ix|[Aa] few) (?:years?|months?) (?:ago|earlier|before)|[Uu]ntil (?:now"
    r"|recently)|[Pp]reviously|[Oo]riginally),? (?:it|they) (?:was|were|had been|stood at|had stood at)"
    rf"(?: (?:still|put at|set at|{APPROXIMATOR}))* \Z"
)
# Behind an aim: "Previously it had been 1.87 million for that year and 840,000 for 2026".
IT_HAD_BEEN = re.compile(
    r"\W*(?:(?:[Pp]reviously|[Oo]riginally|[Ii]nitially|[Hh]itherto|[Uu]p to now|[Uu]ntil (?:now|recently)"
    r"|[Tt]he (?:old|previous|former|earlier|original) (?:one|figure|number|mark))\b,?[^;:.\d]{0,30}?"
    r"\b(?:was|were|had been|had stood|stood|read|spoke of)"
    r"|(?:[Bb]efore|[Ee]arlier|[Uu]ntil then|[Bb]efore (?:that|then)|[Aa]t first)\b,?[^;:.\d]{0,30}?"
    r"\bhad (?:been|stood|read|spoken of))"
    rf"(?: (?:still|at|for|put at|set at|{APPROXIMATOR}))* "
    r"(?:[\d.,]+(?: million| billion)?[^;.\d]{0,30}(?:20\d\d)?[^;.\d]{0,8}(?:\band|,) )?\Z"
)
# "Compared with its previous forecast of a loss of 1.7 billion"; but "backed its prior guidance of …".
PREVIOUS_AIM = Needing(
    r"\b(?:[Ll]ast year's|[Tt]he year before's|[Tt]he (?:previous|old|earlier|former)) (?:[\w-]+ ){0,3}?(?:plan"
    r"|strategy|road ?map|business plan)\b[^;:\d]{0,40}\Z"
    rf"|\b(?:previous|earlier|prior|former|old|original|initial) (?:[\w-]+ ){{0,2}}?(?:{OUTLOOK}|{AIM}"
    r"|estimate)s?\b[^;:\d]{0,40}\Z"
)


UNTIL_NOW = Needing(
    r"\A,? (?:[a-z]+ )?(?:(?:until now|previously|originally|hitherto|up to now)\b|before(?= "
    r"?[,.;:)]|"
    r"\Z))"
)


PROMISED = re.compile(
    r"\A,? (?:[a-z]+ )?(?:promised|planned|targeted|forecast|envisaged|announced|expected|foreseen|hoped for"
    r"|aimed (?:at|for)"
    r"|budgeted)\b"
)


# "Short of the 60,000 it had in mind", "half of the 40,000 that he had planned on".
THAT_WAS_MEANT = Needing(
    r"\A(?: (?!and\b|but\b|yet\b)[a-z-]+){0,2}? (?:(?:that |which )?(?:(?:it|he|she|they|management|[Tt]he \w+"
    r"|(?:the )?(?:[a-z]+ ){0,2}(?:[A-Z][\w&-]+ ){0,3}[A-Z][\w&-]+) )?"
    r"(?:had |has |have )?(?:been |once |originally |initially |still |previously )*"
    r"(?:in mind|planned|aimed|hoped|wanted|targeted|budgeted|set out|expected|promised|forecast|pencilled in"
    r"|counted on|intended|projected|envisaged|on the cards|bargained for|reckoned (?:with|on)|foreseen|guided for)\b"
    r"|(?:it|he|she|they) (?:had|has|have) set (?:itself|themselves|himself)\b"
    r"|(?:that |which )?(?:it|he|she|they|management) (?:(?:is|are|now) )*(?:aim(?:s|ing) (?:for|at)|targets?"
    r"|targeting"
    r"|hop(?:es?|ing) for|after|counting on|counts on|eyeing|striving for|wants?(?= (?:to (?:sell|"
    r"reach)|for|by|this|in)\b))\b)"
)
