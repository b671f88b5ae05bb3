"""Boilerplate: lines of web pages that say nothing of the matter, told by their wording.

Each pattern is the whole wording of such a line or its beginning, so that a sentence that only contains "cookies" or
"subscribe" is not taken for one. Patterns are in small letters; they are compared with the line in small letters,
without the dashes, stars and brackets around it.
"""

import polars as pl

_DAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu|fri|sat|sun)"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DATE = (
    rf"(?:{_DAY}[.,]* )?(?:[0-9]{{4}}-[0-9][0-9]-[0-9][0-9]|[0-9]+(?:st|nd|rd|th)? {_MONTH},? ?[0-9]{{4}}|"
    rf"{_MONTH} [0-9]+(?:st|nd|rd|th)?,? [0-9]{{4}}|[0-9]+[./][0-9]+[./][0-9]{{4}})"
)
_CLOCK = r"[0-9]+(?:[:.][0-9][0-9])+(?: ?[ap]\.?m\.?)?|[0-9]+ ?[ap]\.?m\.?"
_TIME = rf"(?:,? (?:at |@ )?(?:{_CLOCK})(?: ?\(?(?:[a-z]{{2,5}}|gmt[+-][0-9]+)\)?)?)"
_NETWORKS = (
    "(?:share|tweet|pin|e-?mail|print|whatsapp|facebook|twitter|x|linkedin|telegram|reddit|instagram|youtube|"
    "copy link|save|bookmark)"
)
_B = r"(?-u:\b)"

_ADVERTISING = (
    r"(?:advertisements?|adverts?|sponsored(?: content| post)?|promoted|paid content|ad)(?: scroll to continue)?",
    r"(?:article|story) continues (?:below|after).*",
)
_DATES_AND_COUNTERS = (
    rf"(?:by .* )?{_DATE}{_TIME}?(?: [|·•] .*)?",
    rf"(?:by )?[^ ,.]+(?: [^ ,.]+)* ?[|·•,-]? ?{_DATE}{_TIME}",
    r"(?:news ?room|news|press releases?|media|updates?)?[ \-|:]*(?:first |last |originally )?"
    rf"(?:published|posted|updated|modified|created|date|release date)(?: on| at|:)* ?{_DATE}.*",
    r"(?:published|posted|updated|modified) (?:[0-9]+|an?|one|two) (?:minute|hour|day|week|month|year)s? ago",
    r"(?:[0-9]+|a|one) ?(?:minutes?|mins?)\.?(?: read| to read)?",
    r"(?:reading|read) time:? ?[0-9]+ ?(?:minutes?|mins?)\.?",
    r"[0-9]+ (?:comment|share|view|like)s?(?:[ |·]+[0-9]+ (?:comment|share|view|like)s?)*",
    r"[0-9 ,.|·/]+",
)
_COMMENTS = (
    r"(?:[0-9]+ )?(?:comments?|replies|discussion)(?: \(?[0-9]+\)?| closed| are closed)?",
    r"(?:leave|post|add|write|submit) (?:a |your )?(?:reply|comment|response)s?(?: below)?",
    r"join the (?:conversation|discussion)",
)
_COMMENT_FORMS = (
    r"write something ?~?",
    r"(?:name|e-?mail|website|save my name.*)\*?",
)
_NAVIGATION = (
    rf"{_NETWORKS}(?:[ ,|/·]+{_NETWORKS})*",
    r"(?:skip to (?:main )?content|menu|search|home|back to top|top|next|previous|close|print this page)",
    r"(?:(?:read|see|show|load|learn) more|more|view (?:more|all)|sign (?:in|up)|log ?in|register|subscribe(?: now)?)",
    r"(?:home|start)(?: ?[>»/›] ?[^>»/›.]+)+",
    # Not a row of a table: words alone, or with a date or a counter among them.
    r"[^|.0-9]+(?: \| [^|.0-9]+)+",
    rf"(?:.* \| (?:[^|]* )?{_DATE}(?:{_TIME}| \| .*)?|(?:{_CLOCK} )?{_DATE}{_TIME}? \| .*)",
    r"(?:.* \| )?[0-9]+ (?:min(?:ute)?s?(?: read)?|comments?|views?|shares?)(?: \| .*)?",
    r"(?:related|recommended|trending|popular|latest|more|most read|top)"
    r"(?: (?:articles?|stories|posts?|news|topics|reads?|videos?))?:?",
    r"you (?:may|might) also (?:like|be interested in):?.*",
    r"(?:tags?|topics?|categor(?:y|ies)|filed under|keywords?|labels?)(?: ?[:#].*)?",
    r"(?:#[^ #]+ ?)+",
)
_IMPRINT = (
    r"(?:editor|editing|edited|reporting|reporter|writer|author)(?: ?[/:] ?| by ).*",
    r"about the authors?.*",
    r"(?:[^ ]+(?: [^ ]+){0,4} ?[\-:|] ?)?(?:https?://|www\.)[^ ]+",
    r"[^ @]+@[^ @]+\.[^ @]+",
    r"(?:interview|opinion|exclusive|analysis|news|video|podcast|newsletter|press release|for immediate release)",
    r".*all rights reserved.*",
    r"(?:copyright|\(?c\)|©).*",
    r"terms (?:of (?:use|service)|and conditions|& conditions)",
    r"privacy (?:policy|notice)|cookie (?:policy|settings|preferences)",
    r"# # #|###|-?ends?-?|-30-|end of (?:press )?release",
)
_WHOLE = (*_ADVERTISING, *_DATES_AND_COUNTERS, *_COMMENTS, *_COMMENT_FORMS, *_NAVIGATION, *_IMPRINT)
# The beginning of a line, with room for what it leads to.
_BEGINNING = (
    r"by [^ ,0-9]+(?: [^ ,0-9]+){0,4}(?:, [^ ,0-9]+(?: [^ ,0-9]+){0,3})?[^.!?:]$",
    r"(?:join|follow|like|find) us ?:|our standards ?:",
    rf"(?:get|receive) .* (?:in|to) your inbox{_B}",
    rf"(?:join|follow|like|find|connect with|add|subscribe to) (?:us|our|the channel){_B}.*{_B}"
    rf"(?:on|via|channel|newsletter|updates|page|telegram|whatsapp|google news){_B}",
    rf"(?:share|tweet|pin|e-?mail|print|save) this{_B}",
    rf"(?:subscribe|sign up|register) (?:to|for|now|here|today){_B}.*{_B}"
    rf"(?:newsletter|updates|e-?mails?|alerts|access|channel|free){_B}",
    r"(?:read|see|watch|listen|view) (?:more|also|next|on|now|full (?:article|story)) ?[:|>\-]",
    r"(?:also read|also see|read|read also|must read|recommended|related|more|don't miss|up next|watch)"
    r"(?: stories| articles)? ?:(?:$|.*[^.]$)",
    rf"(?:click|tap) (?:here|on|the|to){_B}",
    rf"(?:we use|this (?:web)?site uses|our (?:web)?site uses) .*{_B}cookies{_B}",
    rf"by (?:continuing|clicking|browsing|using (?:this|our)) .*{_B}(?:cookies|site|website|terms|privacy){_B}",
    rf"(?:accept|reject|manage) (?:all )?cookies{_B}",
    rf"your e-?mail address will not be{_B}",
    rf"(?:required fields are|fields marked){_B}",
    rf"(?:this|the) (?:article|story|post|material|content|report) (?:was|is|has been|first|originally|may not) .*{_B}"
    rf"(?:published|appeared|posted|updated|syndicated|sponsored|auto-generated|reproduced){_B}",
    r"(?:disclaimer|disclosure|editor's note|cautionary (?:statement|note)|forward-looking statements?) ?[:\-]",
    rf"(?:for|to (?:get|find|read)) (?:more|further|additional) (?:details|information|news|stories|about){_B}.*{_B}"
    rf"(?:see|visit|contact|click|go to|check|call|email){_B}",
    r"(?:media|press|investor|pr|sales) (?:contacts?|enquiries|inquiries|relations) ?:",
    r"(?:contacts?|tel|telephone|phone|fax|e-?mail|website|web|whatsapp) ?[:.] ?[+0-9(a-z]",
    r"(?:looking|want|ready) to (?:buy|sell) (?:your|a|another) .*\?$",
    rf"(?:download|get) (?:the|our) (?:app|free app){_B}",
    rf"(?:log|sign) ?in to .*{_B}(?:read|comment|continue|account)",
    rf"(?:you have|you've) (?:reached|read|used) .*{_B}(?:free|limit|articles){_B}",
    rf"(?:unlock|support) (?:this|our|independent) .*{_B}(?:article|journalism|subscription|access){_B}",
    rf"please (?:subscribe|log in|sign in|enable (?:javascript|cookies)|share|note that comments){_B}",
)
_EDGES = " -–—*=_~•|<>»›[]()"
# One expression for each half: the engine limits the size of one.
_WHOLE_LINE = rf"^(?:{'|'.join(_WHOLE)})[.!]?$"
_LINE_START = rf"^(?:{'|'.join(_BEGINNING)})"
_COMMENT_LINE = rf"^(?:{'|'.join(_COMMENTS)})[.!:]?$"
_WORD = r"[\p{L}\p{N}]"
# A paragraph of the article is longer than any line of a page's frame; a line past this is not looked at.
_LONGEST = 320


def bare_line(line: pl.Expr) -> pl.Expr:
    """A line (folded) as the patterns want it: its beginning in small letters, without dashes, stars and brackets."""
    return line.str.head(_LONGEST + 1).str.strip_chars(_EDGES).str.to_lowercase()


def is_boilerplate(bare: pl.Expr) -> pl.Expr:
    """Whether a line, given as `bare_line`, is boilerplate of a page. Boolean, null for null."""
    short = bare.str.len_chars() <= _LONGEST
    # What is null is not searched: most of a text stands in longer lines.
    line = pl.when(short).then(bare).str
    worded = line.contains(_WHOLE_LINE) | line.contains(_LINE_START) | ~line.contains(_WORD)
    return pl.when(short).then(worded).otherwise(False)


def heads_comments(bare: pl.Expr) -> pl.Expr:
    """Whether a line, given as `bare_line`, stands above the readers' comments or the form for them."""
    return bare.str.contains(_COMMENT_LINE)
