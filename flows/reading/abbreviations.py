"""Abbreviations and the words that begin sentences: what a full stop after or before them means.

Those that are ordinary words in small letters stand here with their capital and are compared as written.
"""


def _words(text: str) -> list[str]:
    return text.split()


# What they shorten is followed by a name or a figure: never the end of a sentence.
BEFORE_NAMES = _words("""
    Mr mr Mrs mrs Ms ms Mx Dr dr Prof prof Gen Sen Rep Gov St Mt Ft Capt Col Lt Hon Rev Messrs Mme Mlle Sgt Cpl Pres
    Supt vs Vs v e.g i.e E.g I.e eg ie viz cf approx Approx appr est Est ca Ca circa incl excl esp resp Tel tel ext Attn
""")
# So only before a figure ("No. 1", "p. 55"); otherwise ordinary words or letters.
BEFORE_FIGURES = _words("""
    No no Nos nos N° n° Nr nr p pp Fig fig Figs figs Vol vol Art art Sec sec Ch ch para pt Rs rs Re US$ Ser ser
""")
# The end of a sentence only where the next one begins beyond doubt.
SOMETIMES = _words("""
    Co co Ltd ltd Inc inc Corp corp LLC llc plc PLC Pte Pvt Pty Bhd Sdn Bros Jr Sr Esq etc Dept dept Univ Assn Assoc
    Intl Int'l Mfg Mgr Div Dist
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
    Ave Blvd Rd Sq Bldg st km kg cm mm mi hr hrs mins secs oz lb lbs gal ft bn mn tn m b k p.a
    Ph.D Calif Mass Mich Tenn Ont Ind Ill Ga Fla Tex Ariz Ala Conn S.p.A A/S al
""")
CLOCK = _words("a.m p.m A.M P.M am pm")
# After a time of day they belong to it.
ZONES_AND_DAYS = _words("""
    EST EDT ET CST CDT CT PST PDT PT GMT UTC BST CET CEST IST SGT JST AEST
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday
""")
# Words that begin sentences and hardly ever names.
STARTERS = _words("""
    The A An This That That's These Those There Here It It's Its He He's She She's They They're We We're I I'm You
    His Her Their Our Your My One Another Other Others Both Each Every All Some Many Most More Several Such
    In On At As By For From With Without Within Of To After Before Since Until While During Through Under Over Between
    Among About Despite Because Although Though However If When Where Which Who What Why How Once Only Even Last Next
    But And Or So Yet Nor Also Not No Then Thus Today Yesterday Tomorrow Now Meanwhile Moreover Furthermore Additionally
    According Earlier Later Instead Still Overall Compared Based Asked Speaking Separately Finally
    Is Are Was Were Will Would Can Could Should Has Have Had Did Does Do Let Please
    Sales Production Deliveries Exports Analysts Shares Nobody Nothing
""")
# Verbs of saying, in the forms in which they follow a speaker.
SAID = _words("""
    said says asked asks added adds told tells wrote writes noted notes replied replies explained explains exclaimed
    joked quipped
""")
