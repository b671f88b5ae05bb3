"""Words of showing: the verbs with which a car is put before eyes, and neither sold nor ordered nor launched. What is
only shown is still to come, and the town where it is shown is no market.
"""

_COVER = r"(?:wraps|covers?|cloth|veil|curtains?|lid|sheets?|dust sheets?)"
# With the car as object: "lifted the lid on the X", "showcased the X".
SHOWS = (
    r"(?:unveil(?:s|ed|ing)?|present(?:s|ed|ing)|reveal(?:s|ed|ing)?|preview(?:s|ed|ing)?|premier(?:es?|ed|ing)"
    r"|debuted|display(?:s|ed|ing)?|exhibit(?:s|ed|ing)?|showcas(?:es?|ed|ing)|teas(?:es?|ed|ing)|show(?:s|ed|ing) off"
    r"|(?:dr[ae]w(?:s|n)?|pull(?:s|ed|ing)?|t[ao](?:kes?|king|ok)|whip(?:s|ped|ping)?|lift(?:s|ed|ing)?) "
    rf"(?:back |off |away )?(?:the )?{_COVER} (?:off|from|on|of)"
    r"|(?:g[ai]v(?:es?|ing)|got) (?:\w+ ){0,2}?(?:a|the) (?:first|sneak|early) (?:look|glimpse|peek|preview) (?:at|of)"
    r"|put(?:s|ting)? on (?:show|display))"
)
# Said of the car itself: "broke cover", "is on display", "the wraps fell".
SHOWN = (
    r"(?:br[eo]a?k(?:s|e|ing)? cover|breaks? cover|on (?:display|show)|show(?:s|ed) its face|world premi[eè]re"
    rf"|{_COVER} (?:c[ao]me|comes|falls?|fell|off|from))"
)
