"""About: what the published data is called, in every file that says so."""

NAME = "evledger"
TITLE = "EV Ledger"
DESCRIPTION = (
    "What carmakers have said they will do, where, by when and how much, and what became of it; "
    "for every cell the words that it was read from."
)
