"""Lexicon: what is known before any text is read, from the vocabulary's files: names, cues, event words, regions."""
