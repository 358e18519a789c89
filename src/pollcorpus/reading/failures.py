"""Formats that fail on a text: told by name, so that a pile is read past it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from pollcorpus.errors import PluginError
from pollcorpus.plugins import Format


class FailedError(PluginError):
    """A format has raised an error of its own."""


@contextmanager
def blaming(plugin: Format, *others: type[Exception]) -> Iterator[None]:
    """Raise `FailedError`, which names the format, for all but some errors of what is within."""
    try:
        yield
    except others:
        raise
    except Exception as error:
        raise FailedError(
            f"the format {plugin.name!r} failed: {type(error).__name__}: {error}"
        ) from error
