"""Numbers: digits, numerals, quantities with bounds, ranges and units, and changes."""
