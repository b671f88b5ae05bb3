"""Pages: a release to look at, in any browser, from disk or from a server, made from its own tables alone."""
