"""Events: the rules of all kinds together, one happening once."""
