"""Frames: what a verb of a class tells with an argument of a class, by the vocabulary's table."""
