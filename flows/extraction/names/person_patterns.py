"""Patterns of people: where two or three capitalised words stand beside what tells that they are somebody's name."""

import re
from functools import cache

from flows.extraction.lexicon.trader_words import TRADER
from flows.extraction.lexicon.vocabulary import Vocabulary
from flows.extraction.wording.alternation import alternation

# A word of a name; initials in capitals only as the first one ("RJ Scaringe", "J. Mays", "R Velusamy").
_LOW, HIGH = r"[a-zß-ÿĀ-ɏ'-]", r"[A-ZÀ-ÖØ-ÞĀ-Ž]"
WORD = rf"{HIGH}(?:{_LOW}*{HIGH}?[a-zß-ÿĀ-ɏ]+|\.)(?:-{HIGH}?[a-zß-ÿĀ-ɏ]+)*"
PARTICLE = r"(?:van|von|der|den|de|da|di|del|dos|bin|ibn|al|el|la|le|ten|ter|Al-|El-)"
_FIRST = rf"(?:[A-Z]{{2}}|[A-Z]\.(?: ?[A-Z]\.)?|[B-HJ-Z](?: [B-HJ-Z])?(?= )|{WORD})"
PERSON = rf"{_FIRST}(?: {WORD}| [A-Z]\.| {PARTICLE}(?= )){{0,3}} (?:{WORD})"
# The same where something follows that no small letter can be: to try the beginnings of a word is in vain, and slow.
_RUN = r"[a-zß-ÿĀ-ɏ]++"
_WHOLE = rf"{HIGH}(?:(?:{_RUN}|['-])*{HIGH}?{_RUN}|\.)(?:-{HIGH}?{_RUN})*"
WHOLE_PERSON = PERSON.replace(WORD, _WHOLE)
_TITLED = re.compile(rf"\b(?:Mr|Mrs|Ms|Mme|Dr|Prof|Sir|Dame|Herr|Frau)\.? ({PERSON}|{WORD})")
# Words that are capitalised for another reason than being a person's.
NOT_PERSONAL = frozenset(
    "The A An In On At By For From With And Or But This That These Those Its Their His Her Our Your My It "
    "They We You I As If When While "
    "After Before Since Until Last Next First Second Third New Now Then There Here Some Many Most All Both "
    "Each Every No Not What Who Why How Where "
    "January February March April May June July August September October November December Monday Tuesday "
    "Wednesday Thursday Friday Saturday Sunday "
    "Mr Mrs Ms Dr Sir Chinese Japanese Korean German French British Indian American European Asian African "
    "Italian Spanish Swedish Turkish Thai "
    "Electric Photo Image Credit Source Caption EV EVs SUV SUVs Although Because Once Under Over Also "
    "However Meanwhile Only Even Just According "
    "Group Motors Motor Auto Automotive Automobile Automobiles Holding Holdings Corp Corporation Inc Ltd "
    "Limited Company Co Industries Technology "
    "Technologies Energy Mobility Ventures Capital Bank Securities Research Institute Association Agency "
    "News Times Post Daily Journal Weekly Press "
    "Ministry Department Commission Council Board Consulting Insights Analytics Intelligence University "
    "Federation Union Committee Parliament "
    "Congress Finance Economics Bureau Senate Government Authority Office Centre Center School Club "
    "Foundation Fund Trust Exchange Court Party Police "
    "Show Expo Summit Forum Conference Salon Fair Festival Week Day Awards Street Road Avenue Park Plaza "
    "Square Airport Port Station City Region "
    "Province State Republic Kingdom Islands Island River Lake Bay Sea Ocean North South East West Northern "
    "Southern Eastern Western Central "
    "Digital Media Radio Television Magazine Online Network Cars Car Vehicles Vehicle Batteries Battery "
    "Partners Services Solutions Systems "
    "International Global National General Chief Executive President Chairman Chairwoman Director Manager "
    "Minister Premier Prime Vice Senior Deputy "
    "Managing Sales Marketing Country Founder Owner Spokesman Spokeswoman Designer Secretary Governor Mayor "
    "Professor Analyst Analysts "
    "Industry Trade Commerce Transport Transportation Investment Investments Economy Environment Foreign Heavy "
    "Planning Development Innovation Science Labour Labor Tourism Affairs Infrastructure Defence Agriculture "
    "Mines Mining Petroleum Enterprise Enterprises Cooperation Ecology Climate Resources Competitiveness".split()
)
_ONLY_SPEAKS = r"(?:[A-Za-z]+ly )?"
TOKEN = re.compile(r"\w+")
# What a text must hold besides for the costly ones among the patterns, in their order (see `person_search`).
NEEDS = ("title", "", "", "", "", "commas", "", "", "", "he", "of", "", "")
# What the patterns begin with: one of their signs, a word that leads right to the person, or both of these ("led
# sign"), or the person, of which only the rest is kept.
BEGIN_WITH = ("", "sign", *("person",) * 4, "led sign", "led", *("person",) * 4, "led")


# What stands before a person by itself: first words of the eighth pattern.
_POINTING = (
    "according quoted appointed hired named promoted replace replaces replaced replacing succeed succeeds succeeded "
    "succeeding takes took taking taken welcomed guest guests led headed chaired ousted "
    "sacked"
)

# What somebody does who takes or leaves an office, where the office stands behind it.
_TAKES = (
    r"(?:t(?:akes?|ook|aken|aking) (?:charge|office|the|up|over)|quits?|quitting|left|leaves?|leaving|joined|joins?|"
    r"hand(?:s|ed|ing)? (?:over|the)|bow(?:s|ed) out|becomes?|became|becoming|elected|elevated|chosen|picked|made|put|"
    r"moves?|moved|returns?|returned|came|comes|stepp?(?:s|ed)? (?:back|up|aside|in)|gives? up|gave up|heads?|"
    r"headed|led|leads|runs?|ran|switch(?:es|ed)?|rises?|rose|advance[sd]?|climb(?:s|ed)?)"
)
# Seats that are no title: "took the top job at X".
_SEATS = r"(?:helm|reins|(?:top|new) (?:job|post|role)|corner office)"
# What somebody is or does of whom no office is named: "at the helm of X", "will head X", "takes over at X".
_ATOP = (
    r"at the (?:helm|head) of|in (?:(?:the )?(?:job|post|role)|office|charge) (?:only |just )?since|"
    r"t(?:akes?|ook|aking|aken) (?:over at|charge (?:of|at)) [A-Z]|"
    r"(?<=\bwill )(?:head|chair) [A-Z]|(?<=\bto )(?:head|chair) [A-Z]|(?<=\bhas )(?:headed|chaired) [A-Z]"
)
# The words that they begin with.
TAKEN = (
    "take takes took taken taking quit quits quitting left leave leaves leaving join joins joined hand hands "
    "handed handing bow bows bowed become becomes became becoming elected elevated chosen picked made put move "
    "moves moved return returns returned came comes step steps stepped stepp stepps steped give gives gave head "
    "heads headed led lead leads run runs ran switch switches switched rise rises rose advance advances advanced climb "
    "climbs climbed"
)
# What is said only of people, of offices taken or left: "X, who has just been put in charge of".
_WHO = (
    r"who (?:(?:has|had|is|was|will|would|to|be|been|set|due|just|recently|now|only|also|once) ){0,5}(?:headed|led|ran|"
    r"managed|chaired|oversaw|put in charge|placed in charge|taken over|takes over|took over|taking over|took charge|"
    r"taken charge|takes charge|appointed|named|hired|promoted|recruited|poached|retires|retired|retiring|resigned"
    r"|resigns|"
    r"step(?:s|ped|ping) (?:down|aside|up)|succeeds|succeeded|replaces|replaced)"
)
_WHO_WORDS = (
    "headed led ran managed chaired oversaw put placed taken takes took taking appointed named hired promoted"
    " recruited "
    "poached retires retired retiring resigned resigns steps stepped stepping succeeds succeeded replaces replaced"
)
# And what a company does to somebody whom it gives or takes one.
_GIVES = (
    r"(?:puts?|place[sd]|pick(?:s|ed)|ch(?:ooses?|ose|osen)|brought (?:back|in)|br(?:ings?) (?:back|in)|poach(?:es|ed)|"
    r"lur(?:es|ed)(?: away)?|elect(?:s|ed)|elevat(?:es|ed)|install(?:s|ed)|taps?|tapped|recruit(?:s|ed)|hires|names|"
    r"appoints|promotes|sack(?:s|ed)|fir(?:es|ed)|oust(?:s|ed)|dismiss(?:es|ed)|"
    r"(?:led|run|headed|chaired|managed|succeeded|replaced|followed) by|"
    r"(?:appointment|departure|exit|arrival|resignation|retirement|promotion|election|dismissal|removal|recall) of|"
    r"part(?:s|ed) (?:company|ways) with|in favou?r of|instead of|way for|over to|reins to|job to|helm to|"
    r"reports? to|under)"
)


@cache
def signs_of_patterns(role: tuple[str, ...], say: tuple[str, ...]) -> tuple[frozenset[str] | None, ...]:
    """For each of the patterns words of which a text must have one for it to match; None where it is cheap itself.

    In small letters. A cue is there only where its first word is, an office also in the plural.
    """
    offices = first_words(role)
    offices |= {f"{word}s" for word in offices}
    speech = first_words(say) | {"tells", "told", "said"}
    leads = frozenset("heads leads runs manages founded chairs oversees".split()) | frozenset(_WHO_WORDS.split())
    moves = (
        "appointed hired promoted named succeeds succeeded succeed replaces replaced replace takes took take taking "
        "steps stepped step stepping stands stood stand resigned resigns resign retires retired retire follows "
        "followed follow"
    )
    return (
        None,
        offices,
        offices,
        leads,
        speech,
        speech,
        first_words(say),
        frozenset(_POINTING.split()),
        frozenset(moves.split()),
        frozenset("dealer importer distributor retailer agent trader seller".split()),
        speech | {"set", "sees", "expects"},
        offices | frozenset("helm reins job post role office head chair charge over headed chaired".split()),
        offices,
    )


def sign_words(vocabulary: Vocabulary) -> frozenset[str]:
    """Words in small letters: a sentence that has none of them, and no form of address, has no person by form."""
    told = signs_of_patterns(vocabulary.cues_of["role"], vocabulary.cues_of["say"])
    return frozenset[str]().union(*(words for words in told if words is not None))


def first_words(cues: tuple[str, ...]) -> frozenset[str]:
    """The first words of cues, in small letters."""
    return frozenset(TOKEN.findall(cue.casefold())[0] for cue in cues)


@cache
def patterns(role: tuple[str, ...], saying: tuple[str, ...]) -> tuple[tuple[re.Pattern[str], bool], ...]:
    """The patterns, group 1 the name, or what follows it, and whether one word is enough; as their signs are."""
    office, say = rf"(?i:{alternation(role)})", alternation(saying)
    # As few words as will do: those of a ministry's field that are left are trimmed from the name.
    scope = r"(?: (?:of|for|at|in)(?: the)?(?: [\w&'-]+,?){1,5}?)?"
    return (
        (_TITLED, True),
        (
            re.compile(
                rf"\b{office}s?(?: emeritus)?{scope}[,:]? (?:and (?:[a-z'-]+ ){{0,4}}?{office},? )?({WHOLE_PERSON})\b"
                rf"(?! (?:Group|Motors?|Auto)\b)"
            ),
            False,
        ),
        (
            re.compile(
                rf"(?:, (?:\d\d, )?|,? who (?:is|was|became) |,? (?:is|was|becomes|became|as|"
                rf"(?:will|would|is to|is set to|was to|has|had) be(?:come|en)?) | "
                rf"\()(?:[\w'&/-]+ ){{0,6}}?{office}(?!\w)"
            ),
            False,
        ),
        (re.compile(rf",? who (?:heads|leads|runs|manages|founded|chairs|oversees)\b|, {_WHO}\b"), False),
        (re.compile(rf" {_ONLY_SPEAKS}(?:{say}|tells|told|has said)\b"), False),
        (re.compile(rf",(?: [^\s,]+){{1,9}}?, {_ONLY_SPEAKS}(?:{say}|told)\b"), False),
        (re.compile(rf"(?<=[\"'.,!?] )(?:{say}) ({WHOLE_PERSON})\b"), False),
        (
            re.compile(
                rf"\b(?:according to|quoted|appointed|hired|named|promoted|replaces?|replaced|replacing|"
                rf"succeeds?|succeeded|succeeding|(?:takes|took|taking) over from|"
                rf"(?:led|headed|chaired|succeeded|replaced|taken over) by|ousted|sacked|"
                rf"welcomed|guests?(?: was| were|,)?) ({WHOLE_PERSON})(?=,| as | its | from | at | {office}| to "
                rf"|'s|\.| and | in | who| with | since | on |\"|\Z)"
            ),
            False,
        ),
        (
            re.compile(
                # "Jason Clarke, formerly with Volvo, was appointed".
                r"(?:, (?:formerly|previously|until|once|most recently|an? former|ex-)\b[^.;,]{2,60},)?"
                r" (?:(?:has|had|been|was|is|will|would|to|be|set) ){0,3}(?:appointed|hired|promoted|"
                r"named|succeed(?:s|ed)?|replace[sd]?|(?:tak(?:es?|ing)|took) over|step(?:s|ped|ping)? down|"
                r"st(?:ands?|ood) down|resign(?:s|ed)?|retire[sd]?|follow(?:s|ed)? (?:him|her|suit as))\b"
            ),
            False,
        ),
        (
            re.compile(
                r", (?:an?|the|one) (?:[\w&'-]+ ){0,4}?"
                rf"(?:{TRADER}|trader|seller)\b"
            ),
            False,
        ),
        (re.compile(rf" of [A-Z][\w&'-]+(?:'s)? [^.]{{0,50}}?\b(?:{say}|told|set|sees|expects)\b"), False),
        (
            re.compile(
                rf",? (?:who )?(?:(?:has|had|have|is|was|will|would|to|be|been|set|due) ){{0,4}}(?:{_TAKES}\b"
                rf"[^.;]{{0,70}}?\b(?:{office}|{_SEATS})\b|{_ATOP})"
            ),
            False,
        ),
        (
            re.compile(
                rf"\b{_GIVES} ({WHOLE_PERSON})\b(?! (?:Group|Motors?|Auto|Cars|plant|factory)\b)"
                rf"(?=[^.;]{{0,60}}?\b{office}\b)"
            ),
            False,
        ),
    )
