"""기준에서 계산기, 문서, 데이터를 만들어 generated/에 쓴다.

Write generated/calculators/*.py, generated/docs/*.md and generated/tables/*.json. Files are written
beside and renamed, so that nobody ever sees half a file; a standard with an error stops the build
before anything is written."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from gijun.failure import CLEAN, FOUND

if TYPE_CHECKING:
    from dsl import Compiled

SUMMARY = "생성 · write calculators, pages and data"
EXAMPLES = """\
examples:
  gijun build
  gijun build --check            맞는지만 본다 / only say what is stale, missing or extra
exit: 0 done · 1 --check found a difference, or a standard has errors"""


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--check", action="store_true", help="쓰지 않고 견주기만 한다 / write nothing"
    )
    parser.add_argument("--output", metavar="DIR", type=Path, help="default: generated/")


def run(options: argparse.Namespace) -> int:
    from gijun.build import build, compare, write
    from gijun.library import standard_files, tables_folder

    folder = options.output or tables_folder().parent
    built = build(standard_files())
    if built.broken:
        return _refuse(built.broken)
    difference = compare(built.files, folder) if options.check else write(built.files, folder)
    for kind, names in (
        ("빠짐 missing", difference.missing),
        ("낡음 stale", difference.stale),
        ("남음 extra", difference.extra),
    ):
        for name in names:
            print(f"{kind}: {folder / name}")
    if options.check:
        return _judge(bool(difference))
    print(
        f"파일 {len(built.files)}개: 새로 쓴 것"
        f" {len(difference.missing) + len(difference.stale)}, 지운 것 {len(difference.extra)}"
        f" / {len(built.files)} files in {folder}"
    )
    return CLEAN


def _judge(different: bool) -> int:
    if different:
        print("`gijun build`를 실행해 맞추십시오 / run `gijun build` to bring them up to date")
        return FOUND
    print("생성물이 기준과 같습니다 / generated files are up to date")
    return CLEAN


def _refuse(broken: tuple[Compiled, ...]) -> int:
    from dsl.render import render

    for compiled in broken:
        errors = [one for one in compiled.diagnostics if one.severity == "error"]
        print(render(errors, [compiled.source]))
    print("오류가 있어 아무것도 쓰지 않았습니다 / there are errors; nothing was written")
    return FOUND
