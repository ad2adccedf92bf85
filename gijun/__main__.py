"""`python -m gijun`: the same as the command `gijun`."""

from __future__ import annotations

import sys

from gijun.cli import main

if __name__ == "__main__":
    sys.exit(main())
