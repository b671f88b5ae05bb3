"""Wordings of sites that neither a verb of building nor one of opening tells: what a place gets, what work goes on at,
what is being put up somewhere, what a line of a fact box lists under its date.
"""

from flows.extraction.grammar.shapes import PLACES, WILL
from flows.extraction.lexicon.company_words import FIRM
from flows.extraction.wording.needed import Needing

# A noun phrase that may be that of a site; whether it is one tells the vocabulary.
SITE = r"(?P<site>[\w&'’/.-]+(?: [\w&'’/-]+){0,6}?)"
_AT = r"(?:in|at|near|outside|for|across|to)(?: both)?"
_BY = r"(?: (?:now|also|already|just|soon|shortly|currently|still|finally|each|then|both|likewise|probably|meanwhile))*"
_WHO = rf"(?P<who>O|it|they|the {FIRM})"
_MAKING = (
    r"(?:putting up|building|erecting|constructing|setting up|planning|preparing|developing|readying|raising|opening|"
    r"fitting out|getting ready|working on|creating|establishing|adding)"
)
_MADE = (
    r"(?:put up|built|erected|constructed|set up|opened|inaugurated|established|closed|shut|shut down|closed down|"
    r"mothballed|commissioned|enlarged|expanded|extended)"
)
_MAKE = r"(?:put up|build|erect|construct|set up|open|establish|add|create)"
_DATE = r"(?:,? (?P<date>D))?"
_GIVEN = r"(?:have|get|receive|host|gain|see|be given|be getting|acquire|obtain)"
_UP_TO = r"(?:in|at|near|outside|around)"
# Countries that have had a site since a day: "Pakistan has had its own works outside Lahore since 2021".
PLACE_HAS = Needing(
    rf"(?:\A\W*|[;:,.] |\b(?:and|but|while) )(?P<places>{PLACES})(?:, [a-z ]+,)?{_BY} (?P<verb>(?:has|have){_BY} had|"
    rf"(?:has|have){_BY} been home to|(?:has|have){_BY}) (?:a|an|one|its|their)(?: own)? {SITE}"
    rf"(?:,? {_UP_TO} (?P<towns>{PLACES}),?)? (?P<date>D)"
)
# "The training centre, Africa's first, has been in Cairo since 2024".
SITE_SINCE = Needing(
    rf"\b(?:a|an|the|its|O's) {SITE}(?:,[^,;.]{{2,50}},)? (?P<verb>(?:has|have){_BY} (?:been(?: running| working"
    rf"| at work| "
    rf"open)?|stood|existed|operated))(?: at home)? {_UP_TO} (?P<places>{PLACES}),? (?P<date>D)"
)
# "Completion: 2027", "Start of production: May 2026": said of the site before.
STEP_LINE = Needing(
    r"\A\W*(?:planned |scheduled |expected |official |targeted )?(?P<verb>completion|opening|inauguration"
    r"|(?:start|launch|end) of (?:production|operations|construction|works?|assembly|manufacturing|building)"
    r"|(?:production|construction|building|assembly) (?:start|launch|end)|start-up|commissioning|ground-?breaking"
    r"|(?:first|foundation) (?:stone|brick|sod)|last (?:shift|day|car)|shutdown|topping[- ]out|closure|due date"
    r"|ready) ?(?::|–|—|-) ?(?P<date>D)\W*\Z"
)
# "Since 1 March the marque has a store in Lyon", "it has had an office in Munich since May".
_HOLDS = r"(?P<verb>(?:has|have)(?: had)?|runs?|operates?|keeps?|maintains?)"
SINCE_HAS = Needing(
    rf"(?:\A\W*|[;:,.] |\b(?:and|but|while) )(?P<date>D),? {_WHO}{_BY} {_HOLDS}{_BY} (?:a|an|one"
    rf"|its)(?: own)? {SITE},? "
    rf"{_UP_TO} (?P<places>{PLACES})(?! D)"
)
# "Since Friday there has been a shop at the mall", "there has been an office in Munich since May".
THERE_SINCE = Needing(
    rf"(?:\A\W*|[;:,.] |\b(?:and|but|while) )(?P<date>D),? there{_BY} (?P<verb>(?:has|have){_BY} been|stands|is) "
    rf"(?:a|an|one)(?: O)? {SITE}(?: of (?:O|the {FIRM}|its|theirs))?(?:,? {_UP_TO} (?P<places>{PLACES}))?"
    r"(?=[,;.]| at | on | in |\Z)"
)
THERE_HAS = Needing(
    rf"\bthere{_BY} (?P<verb>(?:has|have){_BY} been) (?:a|an|one)(?: O)? {SITE}(?: of (?:O|the {FIRM}|its|theirs))?"
    rf"(?:,? {_UP_TO} (?P<places>{PLACES}))?,? (?P<date>D)"
)
# "Charlotte is where the brand's headquarters are to be, from 2026".
PLACE_IS_WHERE = Needing(
    rf"(?:\A\W*|[;:,.] |\b(?:and|but|while|D) )(?P<places>{PLACES}),?{_BY} (?:is|are|was|will be"
    rf"|is to be) (?:the (?:place|"
    rf"town|city|country) )?(?:where|in which) (?:a|an|one|its|their|the|O's|the {FIRM}'s) {SITE} (?P<verb>"
    rf"{WILL}{_BY} (?:be|stand|open|rise|go up|be built|come|start|find its home)|(?:is|are){_BY} (?:to be|to stand"
    rf"|to rise|"
    rf"going up|being built|planned|taking shape|under construction|opening|coming)|opens?|(?:was|were|has been"
    rf"|have been)"
    rf"{_BY} (?:built|opened|inaugurated|set up|closed))\b(?:[^.;:D]{{0,30}}? ?(?P<date>D))?"
)
# Towns each with a time behind the site that they are to have: "three stores - Warsaw in April, Kraków in June".
_TOWN_DATED = r"(?:in |at )?P(?:,| \()? ?(?:is |are |was )?(?:planned |due |opened |to follow |follows |opens )?D\)?"
TOWNS_DATED = Needing(
    rf"(?:: | - | – | — |— ?|, | in | at )(?P<row>{_TOWN_DATED}"
    rf"(?:(?:,|;| and|, and|,? then|,? followed by) (?:then |finally )?{_TOWN_DATED})+)"
)
# A line of a table of towns: "Casa Grande (Arizona): opened September 2021", "Riyadh: studio since 2022; …".
TOWN_LINE = Needing(r"\A\W*(?P<town>P)(?: \(P\)|, P)? ?(?::|–|—|-) (?P<entries>[^:]{5,200})\Z")
# Countries and cities that get a site: "Dammam and Riyadh will shortly have stores of their own".
PLACE_GETS = Needing(
    rf"(?:\A\W*|[;:,.] |\b(?:and|but|while|D|that) )(?:in D, )?(?P<places>{PLACES}),?{_BY} "
    rf"(?P<verb>{WILL}{_BY} {_GIVEN}|gets?|receives?|is getting|are getting|is getting ready for|(?:is|are) (?:in line"
    r" for|about to get|to be home to|promised|to become home to)|(?:can )?looks? forward to|(?:has|have) (?:now "
    r"|just )?"
    r"(?:got|gained|been given|received)|got|gained|received|was given|were given)"
    rf"{_BY} (?:(?:a|an|one|its|their|another|two|three|the|new) )?{SITE}"
    rf"(?: of (?:its|their|O's) own)?{_DATE}(?= ?(?:[,;.:(–—]|\Z| in | with | and | where | for | as | from | to "
    rf"| which | when "
    rf"| after | that | of | by | next | before | on | at | D|D))"
)
# "Lyon will have to wait until June for its Leapmotor showroom".
PLACE_WAITS = Needing(
    rf"(?:\A\W*|[;:,.] |\b(?:and|but|while|D|that) )(?P<places>{PLACES}),?{_BY} (?P<verb>(?:{WILL}|must|has|have)"
    rf"(?: have)?(?: to)? (?P<wait>wait|be patient|hold (?:on|out)|remain patient)) (?:until |till )?"
    r"(?P<date>D) (?:for|to see|to get) "
    rf"(?:a|an|one|its|their|the) {SITE}(?= ?(?:[,;.:(–—]|\Z))"
)
# "Work is under way on seven showrooms in Qatar and Oman".
WORK_ON = Needing(
    r"\b(?:work|works|building work|building|construction|construction work|earthworks|groundwork|preparations|"
    r"preparatory work|civil works|fitting-out|builders|bulldozers)(?: (?:is|are|has|have))?"
    rf"{_BY} (?P<verb>under way|underway|in progress|in full swing|going on|going ahead|proceeding|progressing"
    rf"|advancing|"
    r"well advanced|nearing completion|nearing its end|in hand|being done|at work|continues?|goes on|proceeds?|"
    rf"progress(?:es)?|advances?){_BY},? (?:on|at|of|for) {SITE},? {_AT} (?P<places>{PLACES}){_DATE}"
)
# "The factories that BYD is putting up in Brazil and Hungary".
IN_THE_MAKING = Needing(
    rf"\b(?:a|an|the|its|their|two|three|four|new|another|of) {SITE},? (?:that |which |whom )?{_WHO}{_BY} "
    rf"(?P<verb>(?:is|are){_BY} {_MAKING}|(?:plans?|wants?|intends?|aims?|means?|hopes?|{WILL}|has announced|promises?|"
    rf"proposes?)(?: to)?{_BY}(?: {_MAKE})?|(?:has |have |had )?{_BY} ?{_MADE}),? {_AT} (?P<places>{PLACES}){_DATE}"
)
# A town that the vocabulary may not know.
_TOWN = rf"(?:,? {_AT} (?:(?P<places>{PLACES})|[^\W\d_][\w'-]+(?: [\w'-]+)?))?"
_FOR = r"(?: (?:for|with|of) [^.;:()]{2,50}?)?"
_STOP = r"(?: ?(?::|–|—|-|\|)|,)"
_DONE = (
    r"(?:opened|inaugurated|closed|shut|completed|finished|commissioned|started up|ready|in operation|in use|running|"
    r"expanded|enlarged|under construction|being built|planned|announced|due|scheduled|to open|opens|to close|closes|"
    r"begun|begins|starts|started|started production|approved|cancelled|scrapped|shelved|put off|confirmed|follows)"
)
# "By 2027: a second assembly hall", "March 2026 – R&D centre in Turin opened".
DATED_LINE = Needing(
    rf"\A\W*(?P<date>D){_STOP} ?(?:opening of |closure of |start of |completion of |inauguration of |closing of )?"
    rf"(?:O(?:'s)? )?(?:a |an |the |its |first |new )*{SITE}{_FOR}(?: \([^)]*\))?{_TOWN}"
    rf"(?:,? (?:is |are |was |were |to be )?(?P<verb>{_DONE}))?\W*\Z"
)
# "Parts hub in Rotterdam: May 2026", "Hungary: factory in Szeged, from 2026".
LINE_DATED = Needing(
    rf"\A\W*(?:P{_STOP} )?(?:O(?:'s)? )?(?:a |an |the |its |first |new )*{SITE},? {_AT} (?P<places>{PLACES})"
    rf"(?:,? (?P<verb>{_DONE}))?(?:{_STOP}| \(| from)? ?(?P<date>D)\)?\W*\Z"
)
_SOON = (
    r"(?:opening soon|opens soon|opening shortly|opening next|coming soon|coming next|coming up|coming|next up|up next|"
    r"next|planned|in planning|in the planning|under construction|being built|still to come|to come|to follow|due|"
    r"in the pipeline|in preparation|on the drawing board|announced|on the way|on its way|yet to open|going up"
    r"|scheduled)"
)
_OVER = (
    r"(?:closed|shut|gone|newly opened|just opened|now open|opened|new|ready|finished|completed|already open|already "
    r"there|already up and running|up and running|already running|in operation|closed down|shut down)"
)
# "Opening soon: Changan's parts hub in Rotterdam", "Closed: the works in Civac".
LED_LINE = Needing(
    rf"(?:\A|[.;] )\W*(?P<verb>{_SOON}|(?P<over>{_OVER}))(?: too| also| as well)? ?(?::|–"
    rf"|—) ?(?:P: )?(?:O(?: P)?(?:'s)? )?(?:a |an |the |its |"
    rf"also |another )*{SITE},? {_AT} (?P<places>{PLACES}){_DATE}(?=[.,;)]|\W*\Z| and | with )"
)
# "Coming in September: a Polestar R&D office in Coventry".
LED_DATED = Needing(
    rf"(?:\A|[.;] )\W*(?P<verb>{_SOON}|(?P<over>{_OVER})),? (?P<date>D) ?(?::|–|—) ?(?:O(?: P)?(?:'s)? )?"
    rf"(?:a |an |the |its |also |another )*(?:(?:O|P) )*{SITE},? {_AT} (?P<places>{PLACES})"
    r"(?=[.,;)]|\W*\Z| and | with )"
)
_ORDINAL = (
    r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|further|last|next|final|other|twin|sister|"
    r"similar|smaller|larger|bigger)"
)
_ONE = r"(?: (?:one|site|twin|sister|sibling|counterpart|equivalent|such|location|address|branch|project))?"
# "A fourth, in Helsinki, will be ready by May", "an Indonesian sister in Subang followed in December".
ANOTHER = Needing(
    rf"(?:\A\W*|[;:,.–—] |\b(?:and|but|while) )(?:D,? )?(?:(?:(?:a|an|the|its|yet another|another) (?:(?:{_ORDINAL}|P)"
    rf"(?: {_ORDINAL})?{_ONE}|(?:twin|sister|sibling|counterpart|equivalent))|another(?: (?:one|two))?|others?|"
    rf"(?:two|three|four) (?:more|others|further))"
    rf"(?:,? {_AT} (?P<places>{PLACES}(?:, P)?))(?:,|(?= ))|(?P<owners>P)'s"
    rf"(?:, (?:in|at|on|near) [^,;.:]{{2,30}},)?)"
    rf" (?P<verb>{WILL}{_BY} (?:be (?:ready|open|opened|finished|completed|added|running|built|inaugurated)|open"
    rf"|follow|"
    rf"come|join|start|begin)|follows|followed|opens|opened|(?:has|have){_BY} (?:opened|followed|been (?:open|opened"
    rf"|added|built))|comes?|came|(?:is|are|was|were){_BY} (?:due|planned|scheduled|slated|expected|delayed|opened"
    rf"|added|inaugurated|"
    rf"under construction|being built|going up|pencilled in|announced|to follow|to open|in preparation|foreseen)|"
    rf"starts|started|joined)\b(?:(?! (?:D|and|but)\b)[^.;:D]){{0,40}} ?(?P<date>D)?"
)
# "Car number 28 million drove off the line in Sorocaba".
_OFF = (
    r"(?:drove|rolled|came|went|ran|left|rolls|comes|leaves|drives|goes|roll|come|leave|driven|built|made|completed|"
    r"finished|delivered|handed|produced|assembled|shipped|exported|celebrated|sold|registered)"
)
NUMBERED_CAR = Needing(
    rf"\b(?P<deed>(?:{WILL} )?(?:handed over|hands over|hand over|deliver(?:s|ed)?|built|builds|build|finished"
    rf"|completed|"
    r"produced|assembled|made|celebrated|celebrates|shipped|sold|registered)) (?:its |the |their )?(?:car|vehicle|unit|"
    r"truck|bus|van|M|O) (?:number|no\.?|nr\.?|#) ?(?P<number>\d[\d,.]*(?: ?(?:million|thousand))?)|"
    r"\b(?:cars?|vehicles?|units?|examples?|trucks?|bus|van|suv|pick-?up|ev|M|O|chassis) (?:number|no\.?|nr\.?|#) ?"
    rf"(?P<count>\d[\d,.]*(?: ?(?:million|thousand))?)(?: [\w'-]+){{0,3}}? (?P<verb>(?:{WILL} |has |was |is )*{_OFF})\b"
)
