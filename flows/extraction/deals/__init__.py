"""Deals: partnerships, takeovers, stakes and agreements, and who takes part."""
