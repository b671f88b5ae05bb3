"""Words for companies: what English business news calls a maker, any firm, and what belongs to one."""

# "Carmaker", "auto maker", "truck-maker", "manufacturer".
MAKER = r"(?:(?:(?:car|auto|truck|bus|van|vehicle|EV)[ -]?)?maker|manufacturer)"
MAKERS = rf"(?:{MAKER}s?)"
# What "the company" may be called.
FIRM = rf"(?:{MAKER}|brand|company|marque|firm|group|label|start-?up|newcomer|giant)"
FIRMS = rf"(?:{MAKER}s?|brands?|compan(?:y|ies)|marques?|firms?|groups?|labels?|start-?ups?|newcomers?|giants?)"
# Who belongs to another: "X's electric offshoot", "the X unit".
CHILD = r"(?:subsidiary|affiliate|offshoot|daughter|arm|division|unit|branch|spin-?off)"
# What two have founded together, and who works with another.
VENTURE = r"(?:(?:joint )?venture|JV)"
ALLY = r"(?:(?:joint-venture |assembly |distribution |manufacturing )?(?:partner|ally))"
# A name that cars are sold under, beside others of its owner.
MAKE = r"(?:(?:sub-?|sister |daughter )?brand|marque|label|badge|nameplate)"
# Two of them, told as one: "X's twin brands", "the X duo".
PAIR = (
    r"(?:(?:two|twin|sister|sibling|paired) (?:[a-z][\w-]+ ){0,2}?(?:sub-?)?(?:brands|marques|labels|badges|nameplates)"
    r"|pair|duo|twins|siblings|tandem)"
)
