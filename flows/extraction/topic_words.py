"""Words that may stand between whom, where or when a figure is told of and the figure itself."""

import re

# What may stand between whom or where a figure is told of and the figure.
BESIDE = re.compile(
    r"(?::|'s|')? |,? whose |(?:,[^,]{3,25},| alone| itself| in turn| brand| marque| badge| label"
    r"| name)? (?:contributed|brought(?: in)?|added|provided|"
    r"took|accounted for"
    r"|made up|supplied|yielded|was good for|got to|came to|stood at|reached|finished (?:on|at|with)|ended (?:on|at"
    r"|with)"
    r"|for|managed|absorbed|got|saw|bought|sold|delivered|registered|led(?: in \d{4}| the way)? with|"
    r"came (?:second|third|next) with"
    r"|followed (?:with|on|at))(?: (?:a|another|just|only|about|some|almost|nearly|more than|over))* "
)


# "September alone contributed 25,600".
MONTH_GAVE = re.compile(
    r"(?: alone| itself| in turn)? (?:contributed|brought(?: in)?|added|provided|accounted for|saw|yielded|produced"
    r"|(?:ended|closed) (?:with|on|at))(?: (?:a|another|just|only|about|some|almost|nearly|more than|over))* "
)
