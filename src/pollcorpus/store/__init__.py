"""The corpus in memory and as JSON."""
