"""Sentences → mentions → facts, document by document."""
