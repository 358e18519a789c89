"""Date expressions in text, and the days that they mean."""
