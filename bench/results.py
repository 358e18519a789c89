"""What was measured: printed, and kept beside so that a later run can be compared."""

import json
import os
import platform
from datetime import date
from pathlib import Path
from typing import Any

from attrs import astuple, frozen

KEPT = Path(__file__).with_name("results.json")
"""The figures of the last run that was kept."""


@frozen
class Result:
    """Our figure and a peer's, of one run; between runs only their ratio can be compared.

    `load` is how many processes wanted a processor meanwhile: where these are more than there are
    processors, either figure is as many times too large.
    """

    what: str
    ours: float
    peer: str
    theirs: float
    load: float | None = None

    @property
    def ratio(self) -> float:
        """Our figure over the peer's."""
        return self.ours / self.theirs


_noted: list[Result] = []


def report(what: str, ours: float, peer: str, theirs: float, more: str = "") -> None:
    """Print one comparison, with the ratio of the run that was kept, and note it."""
    found = Result(what, ours, peer, theirs, load())
    _noted.append(found)
    print(
        f"{what:42} {ours:10.2f}   {peer} {theirs:10.2f}   ratio {found.ratio:9.4f}"
        f"{_before(what)}{more}",
        flush=True,
    )


def load() -> float | None:
    """Return how many processes want a processor, None where nobody tells."""
    return round(os.getloadavg()[0], 1) if hasattr(os, "getloadavg") else None


def _before(what: str) -> str:
    """Tell the ratio that was kept of an earlier run, and when that was."""
    earlier = kept().get(what)
    if earlier is None:
        return ""
    day = f" ({earlier['day']})" if "day" in earlier else ""
    return f"   before {earlier['ratio']:9.4f}{day}"


def hand_over(path: Path) -> None:
    """Write what was noted for the process that started this one."""
    path.write_text(json.dumps([astuple(found) for found in _noted]), "utf-8")


def take_over(path: Path) -> None:
    """Note what another process has handed over."""
    _noted.extend(Result(*found) for found in json.loads(path.read_text("utf-8")))


def kept(path: Path = KEPT) -> dict[str, dict[str, Any]]:
    """Return the figures of runs that were kept, by what was measured."""
    figures: dict[str, dict[str, Any]] = {}
    if path.exists():
        figures = json.loads(path.read_text("utf-8"))["results"]
    return figures


def keep(before: str = "", path: Path = KEPT) -> None:
    """Keep what was noted in place of an earlier run's; what was not measured stays.

    `before` stands before the name of each measurement.
    """
    figures = kept(path)
    for found in _noted:
        figures[f"{before}{found.what}"] = {
            "ours": round(found.ours, 3),
            "peer": found.peer,
            "theirs": round(found.theirs, 3),
            "ratio": round(found.ratio, 4),
            "load": found.load,
            "day": date.today().isoformat(),
        }
    processors = f"{os.cpu_count()} processors"
    machine = f"{platform.machine()}, {processors}, Python {platform.python_version()}"
    told = {"machine": machine, "results": dict(sorted(figures.items()))}
    path.write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", "utf-8")
