"""Boilerplate: lines of web pages that say nothing of the matter, told by their wording.

Each pattern is the whole wording of such a line or its beginning, so that a sentence that only contains "cookies" or
"subscribe" is not taken for one.
"""

import polars as pl

_DAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DATE = (
    rf"(?:{_DAY}\.?,? )?(?:[0-9]{{4}}-[0-9][0-9]-[0-9][0-9]|[0-9]{{1,2}}(?:st|nd|rd|th)? {_MONTH},? ?[0-9]{{4}}|"
    rf"{_MONTH} [0-9]{{1,2}}(?:st|nd|rd|th)?,? [0-9]{{4}}|[0-9]{{1,2}}[./][0-9]{{1,2}}[./][0-9]{{4}})"
)
_TIME = r"(?:,? (?:at |@ )?[0-9]{1,2}[:.][0-9][0-9](?::[0-9][0-9])? ?(?:[ap]\.?m\.?)?(?: ?\(?(?:[a-z]{2,5}|gmt[+-][0-9]+)\)?)?|,? (?:at )?[0-9]{1,2} ?[ap]\.?m\.?)"

# The line as a whole, small letters, without what stands around it in dashes or stars.
_WHOLE = (
    # Advertising.
    r"(?:advertisements?|adverts?|sponsored(?: content| post)?|promoted|paid content|ad)(?: scroll to continue)?",
    r"(?:article|story) continues (?:below|after).*",
    # Dates, times, reading times, counters.
    rf"(?:by .{{3,60}} )?{_DATE}{_TIME}?",
    r"(?:news ?room|news|press releases?|media|updates?)?[ \-|:]*"
    rf"(?:first |last |originally )?(?:published|posted|updated|modified|created|date|release date)(?: on| at|:)* ?{_DATE}{_TIME}?.{{0,60}}",
    r"(?:published|posted|updated|modified) (?:[0-9]+|an?|one|two) (?:minutes?|hours?|days?|weeks?|months?|years?) ago",
    r"(?:[0-9]+ |a |one )(?:minutes?|mins?)\.?(?: read| to read)?",
    r"(?:reading|read) time:? ?[0-9]+ ?(?:minutes?|mins?)\.?",
    r"[0-9]+ (?:comments?|shares?|views?|likes?)(?:[ |·]+[0-9]+ (?:comments?|shares?|views?|likes?))*",
    r"[0-9 ,.|·/]+",
    # Sharing and following.
    r"(?:share|tweet|pin|e-?mail|print|whatsapp|facebook|twitter|linkedin|telegram|copy link|save|bookmark)"
    r"(?:[ ,|/·]+(?:share|tweet|pin|e-?mail|print|whatsapp|facebook|twitter|linkedin|telegram|copy link|save|x))*",
    # Comments.
    r"(?:[0-9]+ )?(?:comments?|replies|discussion)(?: \(?[0-9]+\)?| closed| are closed)?",
    r"(?:leave|post|add|write|submit) (?:a |your )?(?:reply|comment|response)s?(?: below)?",
    r"write something ?~?",
    r"(?:name|e-?mail|website|save my name.*)\*?",
    # Navigation.
    r"(?:skip to (?:main )?content|menu|search|home|back to top|top|next|previous|read more|see more|show more|load more|"
    r"view (?:more|all)|learn more|more|close|print this page|sign in|log in|login|register|subscribe(?: now)?|sign up)",
    r"(?:home|start)(?: ?[>»/›] ?[^>»/›.]+)+",
    r"[^|.]+(?: \| [^|.]+)+",
    r"(?:related|recommended|trending|popular|latest|more|most read|top)(?: (?:articles?|stories|posts?|news|topics|reads?|videos?))?:?",
    r"you (?:may|might) also (?:like|be interested in):?.*",
    r"(?:tags?|topics?|categor(?:y|ies)|filed under|keywords?|labels?)(?: ?[:#].*)?",
    r"(?:#[^ #]+ ?)+",
    # Editors, sources of the page, addresses.
    r"(?:editor|editing|edited|reporting|reporter|writer|author|source)(?: ?[/:] ?| by ).*",
    r"by [^ ,]+(?: [^ ,]+){0,4}",
    r"about the authors?.*",
    r"(?:[^ ]+(?: [^ ]+){0,4} ?[\-:|] ?)?(?:https?://|www\.)\S+",
    r"[^ @]+@[^ @]+\.[^ @]+",
    r"(?:interview|opinion|exclusive|analysis|news|sponsored|video|podcast|newsletter|press release|for immediate release)",
    # Rights.
    r".*all rights reserved.*",
    r"(?:copyright|\(c\)|©).*",
    r"terms (?:of (?:use|service)|and conditions|& conditions)|privacy (?:policy|notice)|cookie (?:policy|settings|preferences)",
    r"# # #|###|-ends?-|ends|-30-|end of (?:press )?release",
)
# The beginning of the line, with room for what it leads to.
_BEGINNING = (
    r"(?:join|follow|like|find|connect with|add|subscribe to) (?:us|our|the channel)(?-u:\b)(?:.*(?-u:\b)(?:on|via|channel|newsletter|updates|page|telegram|"
    r"whatsapp|facebook|twitter|x|instagram|linkedin|youtube|google news)(?-u:\b))",
    r"(?:share|tweet|pin|e-?mail|print|save) this(?-u:\b)",
    r"(?:subscribe|sign up|register) (?:to|for|now|here|today)(?-u:\b).*(?-u:\b)(?:newsletter|updates|e-?mails?|alerts|access|channel|free)(?-u:\b)",
    r"(?:read|see|watch|listen|view) (?:more|also|next|on|now|full (?:article|story))(?-u:\b) ?[:|>\-].*$",
    r"(?:also read|also see|read also|must read|recommended|related|more|don't miss|up next|in case you missed it|watch)(?: stories| articles)? ?:.*$",
    r"(?:click|tap) (?:here|on|the|to)(?-u:\b)",
    r"(?:we use|this (?:web)?site uses|our (?:web)?site uses|by (?:continuing|using|clicking|browsing)).*(?-u:\b)(?:cookies|site|website|terms|privacy)(?-u:\b)",
    r"(?:accept|reject|manage) (?:all )?cookies(?-u:\b)",
    r"your e-?mail address will not be(?-u:\b)",
    r"(?:required fields are|fields marked)(?-u:\b)",
    r"(?:this (?:article|story|post|material|content|report)|the (?:article|post)) (?:was|is|has been|first|originally|may not).*(?-u:\b)(?:"
    r"first|originally|published|appeared|posted|updated|syndicated|sponsored|auto-generated|reproduced)(?-u:\b)",
    r"(?:disclaimer|disclosure|editor's note|cautionary (?:statement|note)|forward-looking statements?) ?[:\-]",
    r"(?:for|to (?:get|find|read)) (?:more|further|additional) (?:details|information|news|stories|about)(?-u:\b).*"
    r"(?-u:\b)(?:see|visit|contact|click|go to|check|call|email)(?-u:\b)",
    r"(?:media|press|investor|pr|sales) (?:contacts?|enquiries|inquiries|relations) ?:",
    r"(?:contacts?|tel|telephone|phone|fax|e-?mail|website|web|whatsapp) ?[:.] ?[+0-9(a-z]",
    r"(?:looking|want|ready) to (?:buy|sell) (?:your|a|an?other) .*\?$",
    r"(?:download|get) (?:the|our) (?:app|free app)(?-u:\b)",
    r"(?:log|sign) ?in to(?-u:\b).*(?-u:\b)(?:read|comment|continue|account)",
    r"(?:you have|you've) (?:reached|read|used)(?-u:\b).*(?-u:\b)(?:free|limit|articles)(?-u:\b)",
    r"(?:unlock|support) (?:this|our|independent)(?-u:\b).*(?-u:\b)(?:article|journalism|subscription|access)(?-u:\b)",
    r"please (?:subscribe|log in|sign in|enable (?:javascript|cookies)|share|note that comments)(?-u:\b)",
)
_EDGES = r"^[ \-–—*=_~•|>\[(]*(.*?)[ \-–—*=_~|<»›\])]*$"
# One expression for each half: the engine limits the size of one.
_WHOLE_LINE = rf"^(?:{'|'.join(_WHOLE)})[.!]?$"
_LINE_START = rf"^(?:{'|'.join(_BEGINNING)})"
_NO_WORD = r"^[^\p{L}\p{N}]+$"
# A paragraph of the article is longer than any line of a page's frame; a line past this is not looked at.
_LONGEST = 320


def is_boilerplate(line: pl.Expr) -> pl.Expr:
    """Whether a line (folded, no surrounding spaces) is boilerplate of a page. Boolean, null for null."""
    bare = line.str.extract(_EDGES, 1).str.to_lowercase()
    worded = bare.str.contains(_WHOLE_LINE) | bare.str.contains(_LINE_START)
    return pl.when(line.str.len_chars() <= _LONGEST).then(worded | line.str.contains(_NO_WORD)).otherwise(False)
