"""Chainable, typed, immutable views of the records."""
