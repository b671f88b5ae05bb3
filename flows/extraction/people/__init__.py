"""People: who holds which office, and who is quoted; the organisations of an article."""
