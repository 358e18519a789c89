"""A typed library over a corpus of campaign news."""
