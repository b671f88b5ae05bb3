"""Wording: words, terms and spans of texts, whatever they mean: patterns over columns, exact to the code point."""
