"""Hypothesis strategies for the records."""
