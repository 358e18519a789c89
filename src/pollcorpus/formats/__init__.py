"""Source formats, one file each, independent of each other."""
