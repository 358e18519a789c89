"""Run the command line: `python -m pollcorpus`."""

import sys

from pollcorpus.cli import main

if __name__ == "__main__":
    sys.exit(main())
