"""The models as types of Arrow: each field a column, or a part of a struct, of its own type."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin

from attrs import fields, has, resolve_types

from pollcorpus._extras import load
from pollcorpus.models import Article, Extraction, PartialDate

_Bound = Mapping[Any, Any]


def struct_of(model: type, left_out: Mapping[type, frozenset[str]]) -> Any:
    """Return the struct that holds a record: dates as EDTF text, enumerations as their values.

    `left_out` names fields of models that are not kept. The article of an
    extraction is its id.
    """
    return _Typing(load("pyarrow", "Parquet", "arrow"), left_out).struct(model, {})


class _Typing:
    """Finds the type of Arrow for a type of Python."""

    def __init__(self, arrow: Any, left_out: Mapping[type, frozenset[str]]) -> None:
        self.arrow = arrow
        self.left_out = left_out
        self.simple = {
            str: arrow.string(),
            int: arrow.int64(),
            bool: arrow.bool_(),
            PartialDate: arrow.string(),
        }

    def struct(self, model: type, bound: _Bound) -> Any:
        skipped = self.left_out.get(model, frozenset())
        known = fields(_resolved(model))
        named = [(f.name, f.type) for f in known if f.init and f.name not in skipped]
        return self.arrow.struct(
            [
                (name, self.arrow.string() if _is_reference(model, kind) else self.of(kind, bound))
                for name, kind in named
            ]
        )

    def of(self, kind: Any, bound: _Bound) -> Any:
        kind = bound.get(kind, kind) if isinstance(kind, TypeVar) else kind
        origin, parts = get_origin(kind), get_args(kind)
        if origin in (Union, UnionType):
            (kind,) = (part for part in parts if part is not NoneType)
            return self.of(kind, bound)
        if origin is tuple:
            (item,) = {part for part in parts if part is not Ellipsis}
            return self.arrow.list_(self.of(item, bound))
        if origin is not None:
            return self.struct(origin, dict(zip(origin.__parameters__, parts, strict=True)))
        if kind in self.simple:
            return self.simple[kind]
        if isinstance(kind, type) and issubclass(kind, Enum):
            return self.arrow.string()
        return self.struct(kind, bound)


def _is_reference(model: type, kind: Any) -> bool:
    return model is Extraction and kind is Article


@cache
def _resolved(model: type) -> type:
    """Return a model whose fields know their types, not only how they are written."""
    if not has(model):
        raise TypeError(f"no column for {model!r}")
    return resolve_types(model)
