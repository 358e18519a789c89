"""Records to JSON values and back, by cattrs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, TypeVar

from cattrs import Converter
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from pollcorpus.errors import FormatError
from pollcorpus.gazetteer import Reference
from pollcorpus.models import (
    ActorKind,
    ActorRef,
    Article,
    DateMention,
    Disagreement,
    Evidence,
    Extraction,
    PartialDate,
    Segment,
    SegmentKind,
    Source,
    Span,
)
from pollcorpus.store.contents import ANEW

_Record = TypeVar("_Record")

NOT_KEPT: Mapping[type, frozenset[str]] = {
    # how an expression would be read on another day is not kept, only what it means
    DateMention: frozenset({"meaning"}),
    # what it is of is what holds it
    Disagreement: frozenset({"of", "of_id"}),
    # the files that a reference was read from are no part of it
    Reference: frozenset({"faults", "places"}),
}
"""The fields that no file holds."""


def converter(articles: Mapping[str, Article] | None = None) -> Converter:
    """Return a converter between records and JSON values; it loses nothing.

    Fields that have their default are left out. A date is its EDTF string, a
    span its two ends, an actor as others refer to it a list, the article of
    an extraction its id, which is looked up in `articles` on the way back.

    >>> converter().unstructure(Span(3, 8))
    [3, 8]
    """
    made = Converter(omit_if_default=True, detailed_validation=False)
    made.register_unstructure_hook(PartialDate, str)
    made.register_structure_hook(PartialDate, lambda text, _: _to_date(text))
    made.register_unstructure_hook(Span, lambda span: [span.start, span.stop])
    made.register_structure_hook(Span, lambda ends, _: Span(*ends))
    # what files hold most of: articles, with segments for their lines, and quotations
    made.register_structure_hook(Article, lambda plain, _: _to_article(**plain))
    made.register_structure_hook(Evidence, lambda plain, _: _to_evidence(**plain))
    refs: dict[tuple[Any, ...], ActorRef] = {}
    made.register_unstructure_hook(ActorRef, _from_ref)
    made.register_structure_hook(ActorRef, lambda parts, _: _to_ref(tuple(parts), refs))
    for model, names in NOT_KEPT.items():
        _customise(made, model, **dict.fromkeys(names, override(omit=True)))
    _customise(made, Extraction, article=_by_id({} if articles is None else articles))
    return made


def whole_converter(articles: Mapping[str, Article] | None = None) -> Converter:
    """Return a converter that leaves no field out, and in which each value is of one type.

    A span and an actor as others refer to it are objects, as tables with
    typed columns need them.

    >>> whole_converter().unstructure(Span(3, 8))
    {'start': 3, 'stop': 8}
    """
    made = Converter(detailed_validation=False)
    made.register_unstructure_hook(PartialDate, str)
    made.register_structure_hook(PartialDate, lambda text, _: _to_date(text))
    for model, names in NOT_KEPT.items():
        _customise(made, model, **dict.fromkeys(names, override(omit=True)))
    _customise(made, Extraction, article=_by_id({} if articles is None else articles))
    return made


def structured(made: Converter, plain: Any, model: type[_Record], where: str) -> _Record:
    """Make a record of JSON values; raise `FormatError` where they are none of the model's."""
    try:
        return made.structure(plain, model)
    # cattrs gathers whatever went wrong in a group of its own
    except Exception as error:
        name = getattr(model, "__name__", model)
        raise FormatError(f"no {name} ({error!r})", where=where, advice=ANEW) from error


def _by_id(known: Mapping[str, Article]) -> Any:
    return override(unstruct_hook=lambda a: a.id, struct_hook=lambda ident, _: known[ident])


def _customise(made: Converter, model: type[Any], **overrides: Any) -> None:
    brief = made.omit_if_default
    made.register_unstructure_hook(
        model, make_dict_unstructure_fn(model, made, _cattrs_omit_if_default=brief, **overrides)
    )
    made.register_structure_hook(model, make_dict_structure_fn(model, made, **overrides))


@lru_cache(maxsize=1 << 12)
def _to_date(text: str) -> PartialDate:
    return PartialDate.parse(text)


def _to_article(
    source: Mapping[str, Any],
    segments: Iterable[Mapping[str, Any]],
    published: str | None = None,
    published_span: Sequence[int] | None = None,
    **plain: str,
) -> Article:
    return Article(
        source=Source(**source),
        segments=tuple(_to_segment(**segment) for segment in segments),
        published=None if published is None else _to_date(published),
        published_span=None if published_span is None else Span(*published_span),
        **plain,
    )


def _to_segment(kind: str, span: Sequence[int]) -> Segment:
    start, stop = span
    return Segment(kind=_KINDS[kind], span=Span(start, stop))


_KINDS = {kind.value: kind for kind in SegmentKind}


def _to_evidence(
    article_id: str, span: Sequence[int], quote: str, said_by: str | None = None
) -> Evidence:
    start, stop = span
    return Evidence(article_id=article_id, span=Span(start, stop), quote=quote, said_by=said_by)


def _from_ref(ref: ActorRef) -> list[Any]:
    parts = [ref.id, ref.name, ref.kind.value]
    return parts if ref.known else [*parts, False]


def _to_ref(parts: tuple[Any, ...], made: dict[tuple[Any, ...], ActorRef]) -> ActorRef:
    """Make each reference once: a large corpus holds many to few actors."""
    if parts not in made:
        ident, name, kind, *known = parts
        made[parts] = ActorRef(ident, name, ActorKind(kind), *known)
    return made[parts]
