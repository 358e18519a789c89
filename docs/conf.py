"""Sphinx configuration."""

from importlib.metadata import version as installed_version

project = "pollcorpus"
author = "pollcorpus contributors"
copyright = author
release = version = installed_version("pollcorpus")

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
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

# type variables, aliases, and what is documented on pages of its own
nitpick_ignore_regex = [
    (r"py:.*", r"(collections\.abc|datetime|enum|os|pathlib|re|types|typing)\..*"),
    (r"py:.*", r"(st|hypothesis\.strategies)\.SearchStrategy"),
    (r"py:.*", r"(date|Enum|StrEnum|Exception|LookupError|ValueError|Sequence|Generic)"),
    (
        r"py:.*",
        r"(.*\.)?(_\w+|Appearance|Bound|Branch|Columns|Index|Matcher|Meaning|Misfit|MonthDay|NameIndex|Record|Resolution|T_co|Reported(_co)?)",
    ),
]
