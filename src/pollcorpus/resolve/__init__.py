"""From the accounts of many articles to records: who is the same, what is the same, what is in dispute."""
