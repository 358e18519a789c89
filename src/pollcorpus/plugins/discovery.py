"""Finding plugins: by listing the package's own folders, and by entry points of other packages."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points
from pkgutil import iter_modules
from typing import TypeVar

from pollcorpus.errors import PluginError
from pollcorpus.plugins.format import Format
from pollcorpus.plugins.language import Language

_Plugin = TypeVar("_Plugin", Format, Language)


@cache
def formats() -> tuple[Format, ...]:
    """Return all source formats, by name.

    Third parties add theirs by an entry point of the group
    `pollcorpus.formats` that names a `Format`.
    """
    return _unique(_listed("formats", "FORMAT", Format) + _entered("pollcorpus.formats", Format))


@cache
def languages() -> tuple[Language, ...]:
    """Return all language packs, by code.

    Third parties add theirs by an entry point of the group
    `pollcorpus.languages` that names a `Language`.
    """
    return _unique(
        _listed("languages", "LANGUAGE", Language) + _entered("pollcorpus.languages", Language)
    )


def language(code: str) -> Language:
    """Return the language pack of an ISO 639-1 code; raise `PluginError` if there is none.

    >>> language("hi").name
    'Hindi'
    """
    for pack in languages():
        if pack.code == code:
            return pack
    known = ", ".join(pack.code for pack in languages())
    raise PluginError(f"no language pack for {code!r}; there are {known}")


def _listed(folder: str, constant: str, kind: type[_Plugin]) -> list[_Plugin]:
    """Plugins of the package's own folder; a module whose name starts with _ is none."""
    package = import_module(f"pollcorpus.{folder}")
    names = sorted(m.name for m in iter_modules(package.__path__) if not m.name.startswith("_"))
    modules = (import_module(f"{package.__name__}.{name}") for name in names)
    return [_checked(getattr(module, constant, None), kind, module.__name__) for module in modules]


def _entered(group: str, kind: type[_Plugin]) -> list[_Plugin]:
    points = sorted(entry_points(group=group), key=lambda point: point.value)
    return [_checked(_loaded(point), kind, point.value) for point in points]


def _loaded(point: EntryPoint) -> object:
    try:
        return point.load()
    except Exception as error:
        package = f" the package {point.dist.name}" if point.dist else " its package"
        raise PluginError(
            f"the plugin {point.value} cannot be loaded: {type(error).__name__}: {error};"
            f" mend or uninstall{package}"
        ) from error


def _checked(plugin: object, kind: type[_Plugin], where: str) -> _Plugin:
    if not isinstance(plugin, kind):
        raise PluginError(f"{where} gives {plugin!r}, not a {kind.__name__}")
    return plugin


def _unique(plugins: list[_Plugin]) -> tuple[_Plugin, ...]:
    by_key: dict[str, _Plugin] = {}
    for plugin in plugins:
        key = _key(plugin)
        if key in by_key:
            raise PluginError(f"two plugins are called {key!r}")
        by_key[key] = plugin
    return tuple(by_key[key] for key in sorted(by_key))


def _key(plugin: Format | Language) -> str:
    return plugin.code if isinstance(plugin, Language) else plugin.name
