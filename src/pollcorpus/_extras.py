"""Packages that a single function needs: imported when it is called."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from pollcorpus.errors import MissingExtraError


def load(module: str, where: str, extra: str) -> Any:
    """Import a module for a function; raise `MissingExtraError` that names the extra."""
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        raise MissingExtraError(where, module.partition(".")[0], extra) from error
