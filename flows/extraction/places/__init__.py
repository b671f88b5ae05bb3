"""Places: the gazetteer, and the countries, cities and regions that a text names."""
