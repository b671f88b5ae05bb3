"""Adverbs that may stand between who does something and the verb: "dealers now also sell it", "they still work"."""

ADVERBS = r"(?: (?:[a-z]+ly|now|today|already|also|still|too|both|all|each|at present|so far|as yet|themselves))*"
