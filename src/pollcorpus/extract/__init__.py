"""From one article to all that it says."""
