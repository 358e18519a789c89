"""How the project checks itself: `nox` runs the default sessions, `nox -l` lists all."""

import glob
import json
import tarfile
import zipfile
from pathlib import Path

import nox

nox.needs_version = ">=2025.2.9"
nox.options.default_venv_backend = "virtualenv"
nox.options.error_on_missing_interpreters = False
nox.options.sessions = ["lint", "types", "tests", "docs", "build"]

PROJECT = nox.project.load_toml("pyproject.toml")
PYTHONS = nox.project.python_versions(PROJECT)
INTERNAL = "pollcorpus.extraction."
"""What lies below is nobody's import; mypy alone looks after its types."""
SHARED_OUT = ("-n", "auto", "--dist", "loadfile")
"""Runs test files on all processors; examples of a page go on from one to the next."""
RUN_FROM_THE_WHEEL = ("tests", "docs", "README.md", "--pyargs", "pollcorpus")
ONE_BY_ONE = ("-n", "auto", "--dist", "worksteal")
"""Runs tests on all processors, where a file of a few long ones would keep one busy at the end."""
NOT_COMPILED = "--no-compile"
"""Leaves modules to be compiled as they are imported."""
WHERE_INSTALLED = "import sysconfig; print(sysconfig.get_path('purelib'))"
OF_WORDINGS = ("tests/meetings", "tests/seats")
"""Half of the tests, on how newsrooms say things: in that, libraries have no say."""
STARTS_PROCESSES = "tests/extraction/test_processes.py"
"""Tests of how a process is copied, which is refused where tests are shared out."""


def needs(*groups: str) -> list[str]:
    """Return the requirements of dependency groups of pyproject.toml."""
    return list(nox.project.dependency_groups(PROJECT, *groups))


@nox.session
def lint(session: nox.Session) -> None:
    """Check style, formatting and the order of the layers."""
    session.install(*needs("lint"))
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")
    session.run("lint-imports", env={"PYTHONPATH": "src"})


@nox.session
def types(session: nox.Session) -> None:
    """Check the types, and that every public name has one."""
    session.install(NOT_COMPILED, ".[testing]", *needs("types", "tests"))
    session.run("mypy")
    told = session.run(
        *("basedpyright", "--verifytypes", "pollcorpus", "--ignoreexternal", "--outputjson"),
        silent=True,
        success_codes=[0, 1],
    )
    check_public_types(session, str(told))


@nox.session
def tests(session: nox.Session) -> None:
    """Test the installed wheel; warnings are errors."""
    install_for_tests(session)
    share_out_tests(session, *session.posargs)


@nox.session
def coverage(session: nox.Session) -> None:
    """Tell which lines and branches the tests leave out, which takes them twice as long."""
    install_for_tests(session)
    run_tests(session, "--cov", "--cov-report=term", *session.posargs)


@nox.session(python=PYTHONS)
def every_python(session: nox.Session) -> None:
    """Test the installed wheel on each supported Python that is here."""
    install_for_tests(session)
    run_tests(session, *session.posargs)


@nox.session(python=PYTHONS[:1])
def lower_bounds(session: nox.Session) -> None:
    """Test with the oldest versions that pyproject.toml allows, on a Python that they run on.

    What looks for counterexamples, and for what a report says, is left to the sessions beside it.
    """
    extras = PROJECT["project"]["optional-dependencies"].values()
    bounds = {*PROJECT["project"]["dependencies"], *(bound for extra in extras for bound in extra)}
    oldest = [bound.replace(">=", "==") for bound in sorted(bounds)]
    install_for_tests(session, *oldest)
    left_out = (f"--ignore={folder}" for folder in OF_WORDINGS)
    share_out_tests(session, "-m", "not slow and not hypothesis", *left_out, *session.posargs)


@nox.session
def properties(session: nox.Session) -> None:
    """Search for counterexamples longer than the tests do."""
    install_for_tests(session)
    deep = ("-m", "hypothesis", "--hypothesis-profile=deep")
    session.run("pytest", "tests", *ONE_BY_ONE, *deep, *session.posargs)


@nox.session
def slow(session: nox.Session) -> None:
    """Read reports with a third of the reference's persons left out, and kill builds."""
    install_for_tests(session)
    session.run("pytest", "tests/slow", "-m", "slow", "-rP", *session.posargs)


@nox.session
def docs(session: nox.Session) -> None:
    """Build the documentation, where a warning is an error; the tests run its examples."""
    session.install(NOT_COMPILED, ".[testing]", *needs("docs"))
    session.run("sphinx-build", "-n", "-W", "--keep-going", "-q", "docs", "docs/_build/html")
    session.run("towncrier", "build", "--draft", "--version", "next")


@nox.session
def build(session: nox.Session) -> None:
    """Build both distributions and look into them."""
    session.install(*needs("build"))
    folder = session.create_tmp()
    for old in glob.glob(f"{folder}/pollcorpus-*"):
        Path(old).unlink()
    session.run("python", "-m", "build", "--outdir", folder)
    files = glob.glob(f"{folder}/pollcorpus-*")
    session.run("twine", "check", "--strict", *files)
    for file in files:
        check_contents(session, file)


@nox.session
def bench(session: nox.Session) -> None:
    """Measure against named peers in the same run; give a folder for the figures' texts."""
    session.install(".[testing]", *needs("bench"))
    session.run("python", "-m", "bench", *session.posargs)


@nox.session
def fit(session: nox.Session) -> None:
    """Fit the weights of the language packs anew; give folders of more annotated reports."""
    # editable, since the weights are written where the package lies
    session.install("-e", ".[testing]", *needs("tests", "fit"))
    for what in ("meetings", "seats"):
        session.run("python", f"tests/training/fit_{what}.py", *session.posargs)


def install_for_tests(session: nox.Session, *requirements: str) -> None:
    """Install the package with what its tests need, and compile it all on all processors.

    pip compiles one module after the other, which takes half its time.
    """
    session.install(NOT_COMPILED, ".[testing]", *requirements, *needs("tests"))
    installed = session.run("python", "-c", WHERE_INSTALLED, silent=True)
    # as pip does, pass over what is written for another Python
    compiling = ("-m", "compileall", "-q", "-j", "0", str(installed).strip())
    session.run("python", *compiling, silent=True, success_codes=[0, 1])
    # nothing that was kept by a run outside, and nothing for it
    session.env["POLLCORPUS_CACHE"] = str(session.cache_dir)


def run_tests(session: nox.Session, *options: str) -> None:
    """Run all tests and examples against the package as it is installed."""
    session.run("pytest", *RUN_FROM_THE_WHEEL, *options)


def share_out_tests(session: nox.Session, *options: str) -> None:
    """Run all tests and examples on all processors, those that start processes before them."""
    session.run("pytest", STARTS_PROCESSES)
    run_tests(session, *SHARED_OUT, f"--ignore={STARTS_PROCESSES}", *options)


def check_public_types(session: nox.Session, told: str) -> None:
    """Fail unless every type checker sees the same, whole type of each public name."""
    symbols = json.loads(told[told.index("{") :])["typeCompleteness"]["symbols"]
    public = [s for s in symbols if not s["name"].startswith(INTERNAL)]
    vague = [s["name"] for s in public if not s["isTypeKnown"] or s["isTypeAmbiguous"]]
    if vague or len(public) < 500:
        session.error(f"of {len(public)} public names these have no clear type: {vague}")
    session.log(f"{len(public)} public names have clear types")


def check_contents(session: nox.Session, file: str) -> None:
    """Fail unless a distribution holds the data and the samples, and a wheel no tests."""
    if file.endswith(".whl"):
        with zipfile.ZipFile(file) as wheel:
            names = wheel.namelist()
    else:
        with tarfile.open(file) as sdist:
            names = [name.partition("/")[2] for name in sdist.getnames()]
    inside = {name.removeprefix("src/") for name in names}
    wanted = [
        path.relative_to("src").as_posix()
        for path in Path("src").rglob("*.*")
        if path.is_file() and "__pycache__" not in path.parts
    ]
    missing = sorted(set(wanted) - inside)
    strangers = sorted(
        n for n in inside if file.endswith(".whl") and n.startswith(("tests", "bench"))
    )
    if missing or strangers:
        session.error(f"{file} lacks {missing}, should not hold {strangers}")
    session.log(f"{file}: {len(names)} files")
