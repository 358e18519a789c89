"""Reference data on Indian politics, and the look-up of its names in text."""
