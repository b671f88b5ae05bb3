"""About: what the published data is called, in every file that says so."""

NAME = "evledger"
TITLE = "EV Ledger"
DESCRIPTION = (
    "What carmakers have said they will do, where, by when and how much, and what became of it; "
    "for every cell the words that it was read from."
)
KEYWORDS = ("electric vehicles", "carmakers", "targets", "market entry", "open data")
# What besides the documents the tables hold: where places and ids of the vocabulary are from.
SOURCES = (
    {"title": "GeoNames", "path": "https://www.geonames.org/", "licenses": ["CC-BY-4.0"]},
    {"title": "Wikidata", "path": "https://www.wikidata.org/", "licenses": ["CC0-1.0"]},
)
