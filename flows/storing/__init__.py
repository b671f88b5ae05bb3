"""The store: what was read in an article, kept so that an unchanged article is not read again.

It is a cache. It may be deleted at any time, and no file of a release tells whether there was one.
"""
