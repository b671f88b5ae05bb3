"""Timing: which of a sentence's times a figure is for, and which are only compared with."""
