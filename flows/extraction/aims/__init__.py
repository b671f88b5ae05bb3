"""Aims: what is wanted, moved, missed or given up, and how that is told from what was reached."""
