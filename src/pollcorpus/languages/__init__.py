"""Language packs, one folder each, independent of each other."""
