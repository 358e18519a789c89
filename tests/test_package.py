"""The package as users get it: what it holds, what it costs to import, what it says of itself."""

import subprocess
import sys
from importlib.metadata import distribution, version
from importlib.resources import files

import pytest

import pollcorpus
from pollcorpus import plugins

HEAVY = ("cattrs", "dateutil", "hypothesis", "csv", "sqlite3", "pollcorpus.extraction")


def python(code: str) -> str:
    """Run code in a fresh interpreter."""
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    return run.stdout


def test_version_is_the_distributions() -> None:
    assert pollcorpus.__version__ == version("pollcorpus")


def test_every_promised_name_is_there_and_documented() -> None:
    for name in pollcorpus.__all__:
        value = getattr(pollcorpus, name)
        assert name.startswith("__") or value.__doc__, f"{name} has no docstring"


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'meetings'"):
        getattr(pollcorpus, "meetings")  # noqa: B009


def test_functions_keep_their_names_when_subpackages_are_loaded() -> None:
    code = "import pollcorpus.extraction.document; print(callable(pollcorpus.extract))"
    assert python(code) == "True\n"


def test_import_loads_nothing_heavy() -> None:
    loaded = python(
        f"import sys, pollcorpus; print(*(name for name in {HEAVY} if name in sys.modules))"
    )
    assert loaded.split() == []


def test_typed_marker_data_samples_and_licences_are_installed() -> None:
    package = files("pollcorpus")
    assert package.joinpath("py.typed").is_file()
    assert package.joinpath("gazetteer", "data", "persons.csv").is_file()
    assert len(list(package.joinpath("samples").iterdir())) >= 10
    named = {file.name for file in distribution("pollcorpus").files or ()}
    assert {"LICENSE", "NOTICE"} <= named


def test_command_is_installed() -> None:
    points = {point.name: point for point in distribution("pollcorpus").entry_points}
    assert callable(points["pollcorpus"].load())


def test_both_languages_and_several_formats_are_found() -> None:
    assert {"en", "hi"} <= {language.code for language in plugins.languages()}
    assert len(plugins.formats()) >= 5
