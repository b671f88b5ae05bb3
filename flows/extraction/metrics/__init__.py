"""Metrics: what a number measures: vehicles, capacity, money, shares, outlets, jobs, models."""
