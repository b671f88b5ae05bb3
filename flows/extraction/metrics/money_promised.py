"""Money that is promised or approved, whatever it is for: "promises America another $10 billion"."""

import re

from flows.extraction.wording.approximators import APPROXIMATOR
from flows.extraction.wording.needed import Needing

PROMISED = Needing(
    r"\b(?:promis(?:e|es|ed|ing)|vow(?:s|ed|ing)?|approv(?:e|es|ed|ing)|cleared|signed off(?: on)?|green-?lit|released)"
    r"(?: (?:the |its )?[A-Z][\w.]+| the (?:country|state|region|city|site|works|plant))?"
    rf"(?: (?:{APPROXIMATOR}|an additional|an extra))* \Z"
)
# What is saved, paid out, earned or lent is no outlay.
NO_OUTLAY = re.compile(
    r"(?: \([^)]*\))? (?:more )?(?:(?:in|of|worth of) (?:[\w-]+ ){0,2}?(?:savings?|cuts?|dividends?|compensation"
    r"|damages|revenues?|sales|profits?|debts?|bonds?|shares|stock|buybacks?|orders?|bonus(?:es)?|wages|backpay)"
    r"|(?:share )?(?:buyback|dividend|bond|loan|merger|takeover|deal|bonus|refinancing))\b"
)
# "Its C$15 billion plan for a complex", "the one-billion-baht project".
PLAN_AFTER = Needing(
    r"\A(?:-[a-z]+)?(?: \([^)]*\))? (?!(?:[\w-]+ ){0,2}?(?:saving|savings|cost-cutting|cost-saving|buyback|rescue|aid"
    r"|restructuring|austerity|incentive|subsidy|bond|loan|stimulus|scrappage|compensation|pension)\b)"
    r"(?:(?!(?:had|has|have|is|was|were|are|been|be|the|an?|of|to|for|in|by|and|as|on)\b)[\w-]+ ){0,3}?"
    r"(?:plan|scheme|initiative|package|undertaking|build-?out|project)\b"
)
# "Has cut its outlay on electrification from ten trillion yen".
OUTLAY_FROM = Needing(
    r"\b(?:outlays?|capex|spending|expenditures?|investment (?:plan|programme|program|budget)|budget)\b"
    r"[^;:.]{0,60}?\bfrom [^;:.\d]{0,10}\Z"
)
PROMISED_AFTER = Needing(
    r"\A(?: \([^)]*\))? (?:of (?:[a-z-]+ ){0,2}?(?:spending|investments?|outlays?|expenditures?|capex)"
    r"|(?:more )?(?:is|are|was|were|has been|have been|had been|be|being) (?:\w+ )?(?:promised|pledged|allocated"
    r"|allotted|approved|reserved|budgeted|released|cleared))\b"
)
