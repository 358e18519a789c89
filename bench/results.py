"""What was measured: printed, and kept beside so that a later run can be compared."""

import json
import platform
from pathlib import Path

from attrs import astuple, frozen

KEPT = Path(__file__).with_name("results.json")
"""The figures of the last run that was kept."""


@frozen
class Result:
    """Our figure and a peer's, of one run; between runs only their ratio can be compared."""

    what: str
    ours: float
    peer: str
    theirs: float

    @property
    def ratio(self) -> float:
        """Our figure over the peer's."""
        return self.ours / self.theirs


_noted: list[Result] = []


def report(what: str, ours: float, peer: str, theirs: float, more: str = "") -> None:
    """Print one comparison, with the ratio of the run that was kept, and note it."""
    found = Result(what, ours, peer, theirs)
    _noted.append(found)
    before = ratios().get(what)
    was = f"   before {before:9.4f}" if before is not None else ""
    print(
        f"{what:42} {ours:10.2f}   {peer} {theirs:10.2f}   ratio {found.ratio:9.4f}{was}{more}",
        flush=True,
    )


def hand_over(path: Path) -> None:
    """Write what was noted for the process that started this one."""
    path.write_text(json.dumps([astuple(found) for found in _noted]), "utf-8")


def take_over(path: Path) -> None:
    """Note what another process has handed over."""
    _noted.extend(Result(*found) for found in json.loads(path.read_text("utf-8")))


def ratios(path: Path = KEPT) -> dict[str, float]:
    """Return the ratios of a run that was kept, by what was measured."""
    if not path.exists():
        return {}
    kept = json.loads(path.read_text("utf-8"))["results"]
    return {what: figures["ratio"] for what, figures in kept.items()}


def keep(path: Path = KEPT) -> None:
    """Keep what was noted in place of an earlier run's; what was not measured stays."""
    kept = json.loads(path.read_text("utf-8"))["results"] if path.exists() else {}
    for found in _noted:
        kept[found.what] = {
            "ours": round(found.ours, 3),
            "peer": found.peer,
            "theirs": round(found.theirs, 3),
            "ratio": round(found.ratio, 4),
        }
    machine = f"{platform.machine()}, Python {platform.python_version()}"
    told = {"machine": machine, "results": dict(sorted(kept.items()))}
    path.write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", "utf-8")
