"""Figures: targets and results, with their subject, scope, time and outlook."""
