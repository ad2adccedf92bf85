"""기준 파일의 모양을 고르게 다듬는다. 뜻은 바꾸지 않는다.

Give standards their one layout: arrows and citations aligned, spacing even, full-width signs made
half-width. Comments stay, and so does the meaning: a file whose syntax would change is left alone."""

from __future__ import annotations

import argparse
from pathlib import Path

from gijun.failure import CLEAN, FOUND

SUMMARY = "정돈 · give standards their one layout"
EXAMPLES = """\
examples:
  gijun fmt                          모든 기준 / all standards
  gijun fmt --check standards/lodging.gijun"""


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="*", metavar="FILE", help="*.gijun (default: all)")
    parser.add_argument(
        "--check", action="store_true", help="쓰지 않고 알리기만 / only say which would change"
    )


def run(options: argparse.Namespace) -> int:
    from dsl.format import format_source
    from gijun.files import read_text, write_text
    from gijun.library import standard_files

    names = options.files or [str(path) for path in standard_files()]
    changed = []
    for name in names:
        text = read_text(name)
        formatted = format_source(text)
        if formatted != text:
            changed.append(name)
            if not options.check:
                write_text(Path(name), formatted)
    verb = "다듬어야 함 / would change" if options.check else "다듬음 / changed"
    for name in changed:
        print(f"{verb}: {name}")
    print(f"기준 {len(names)}건 중 {len(changed)}건 / {len(changed)} of {len(names)} files")
    return FOUND if changed and options.check else CLEAN
