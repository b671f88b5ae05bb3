"""Datasets → a release: files, descriptors, quality, changes."""
