"""Periods: dates, deadlines and durations, and the days that they stand for."""
