"""Reviewing: a release that is there, held against labels, and asked why a fact says what it says.

Nothing here takes part in making a release, so a change here is no change of its inputs.
"""
