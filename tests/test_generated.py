"""What is committed under generated/ is what the standards say now.

A slip in a standard that no check can see, such as a second citation moved to the row beside it,
changes the compiled table and so fails here.
"""

from __future__ import annotations

from gijun.build import build, compare
from gijun.library import standard_files, tables_folder


def test_generated_files_are_current() -> None:
    built = build(standard_files())
    assert not built.broken
    difference = compare(built.files, tables_folder().parent)
    assert not difference, f"run `gijun build`: {difference}"
