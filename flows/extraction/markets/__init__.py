"""Markets: where a brand is, goes, or goes from."""
