"""Packages that a single function needs: imported when it is called."""

from pollcorpus._extras import load

__all__ = ["load"]
