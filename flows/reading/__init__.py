"""Files → documents → sentences."""
