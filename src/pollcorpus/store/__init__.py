"""The corpus on disk and as plain values."""
