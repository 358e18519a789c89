"""From files, folders and archives to articles."""
