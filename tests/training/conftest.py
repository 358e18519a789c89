"""Scripts that fit weights are no tests, and need libraries that the tests do without."""

collect_ignore_glob = ["*.py"]
