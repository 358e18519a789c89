"""Comparing articles of a corpus file: all of them, or a few more with those that are there."""
