"""Sphinx configuration."""

from importlib.metadata import version as installed_version

project = "pollcorpus"
author = "pollcorpus contributors"
copyright = author
release = version = installed_version("pollcorpus")

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "sphinx_copybutton",
]
html_theme = "furo"
html_title = f"pollcorpus {release}"
exclude_patterns = ["_build", "changelog.d"]
myst_heading_anchors = 3
default_role = "code"

autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
python_use_unqualified_type_names = True
copybutton_prompt_text = r">>> |\.\.\. |\$ "
copybutton_prompt_is_regexp = True

nitpick_ignore = [
    ("py:class", name)
    for name in (
        "date",
        "datetime.date",
        "T_co",
        "TypeVar",
        "Enum",
        "Exception",
        "LookupError",
        "ValueError",
    )
]
