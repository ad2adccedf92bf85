"""기준 파일을 컴파일하고 검사한다: 빈틈, 모순, 인용, 보기까지.

Compile the standards and prove what can be proved of them: no gap, no case with two answers, every
row cited, every worked example right. Without FILES, all the standards of the project."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from gijun.failure import CLEAN, FOUND
from gijun.terminal import COLOURS, colourful

if TYPE_CHECKING:
    from dsl.diagnostic import Diagnostic
    from dsl.render import Language

SUMMARY = "검사 · compile the standards and prove them complete"
EXAMPLES = """\
examples:
  gijun check
  gijun check standards/lodging.gijun --language en
exit: 0 nothing to say · 1 something at or above --fail-on · 3 a file could not be read"""
SPOKEN: dict[str, Language] = {"ko": "korean", "en": "english", "both": "both"}


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="*", metavar="FILE", help="*.gijun (default: all)")
    parser.add_argument("--language", choices=SPOKEN, default="both", help="default: both")
    parser.add_argument("--colour", choices=COLOURS, default="auto")
    parser.add_argument(
        "--fail-on", choices=("error", "warning"), default="warning", help="default: warning"
    )
    parser.add_argument("--notes", action="store_true", help="참고도 보인다 / show notes as well")


def run(options: argparse.Namespace) -> int:
    from dsl import compile_standard
    from dsl.render import render
    from dsl.source import Source
    from gijun.files import read_text
    from gijun.library import read_source, register, standard_files

    sources = (
        [Source(name, read_text(name)) for name in options.files]
        if options.files
        else [read_source(path) for path in standard_files()]
    )
    compiled = [compile_standard(source, register()) for source in sources]
    found = [one for each in compiled for one in each.diagnostics]
    shown = [one for one in found if options.notes or one.severity != "note"]
    told = render(shown, sources, colourful(options.colour, sys.stdout), SPOKEN[options.language])
    if told:
        print(told)
    print(_summary(found, len(sources)))
    failing = {"error"} if options.fail_on == "error" else {"error", "warning"}
    return FOUND if any(one.severity in failing for one in found) else CLEAN


def _summary(found: list[Diagnostic], files: int) -> str:
    from collections import Counter

    count = Counter(one.severity for one in found)
    errors, warnings, notes = count["error"], count["warning"], count["note"]
    return (
        f"기준 {files}건: 오류 {errors}, 경고 {warnings}, 참고 {notes}"
        f" / {files} standard(s): {errors} error(s), {warnings} warning(s), {notes} note(s)"
    )
