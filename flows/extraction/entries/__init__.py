"""Entries: brands that begin, or cease, to sell in a country."""
