"""규칙이나 검사 하나를 설명한다: 무엇을 보는지, 왜인지, 좋은 예와 나쁜 예.

Explain a rule of the linter or a check of the compiler by its name, as it stands in brackets in a
message: error[two-answers], warning[excessive-penalty]. Without a name, list them all."""

from __future__ import annotations

import argparse

from gijun.failure import CLEAN, misused

WIDTH = 28  # of the names in the list
SUMMARY = "설명 · explain a rule of the linter or a check of the compiler"
EXAMPLES = """\
examples:
  gijun explain
  gijun explain excessive-penalty
  gijun explain two-answers"""


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "name", nargs="?", metavar="NAME", help="규칙 이름 / name of a rule or check"
    )


def run(options: argparse.Namespace) -> int:
    pages = {**_rules(), **_checks()}
    if options.name is None:
        _list("계약서의 규칙 / rules of the linter", _rules())
        _list("기준 파일의 검사 / checks of the compiler", _checks())
        return CLEAN
    wanted = options.name.strip().lower().replace("_", "-")
    if wanted not in pages:
        raise _unknown(wanted, pages)
    print(pages[wanted])
    return CLEAN


def _rules() -> dict[str, str]:
    from linter.explain import page_of
    from linter.rules import RULES

    return {rule.name: page_of(rule) for rule in RULES}


def _checks() -> dict[str, str]:
    from dsl.checks import CHECKS, name_of, page_of

    return {name_of(one): page_of(one) for one in CHECKS}


def _list(title: str, pages: dict[str, str]) -> None:
    from dsl.summary import summary_of

    print(f"{title}:")
    for name, page in pages.items():
        told = summary_of(page)
        print(f"  {name:<{WIDTH}} {told.korean}")
        print(f"  {'':<{WIDTH}} {told.english}")


def _unknown(wanted: str, pages: dict[str, str]) -> Exception:
    from dsl.spell import nearest

    near = nearest(wanted, pages)
    korean, english = (f" 혹시 {near}?", f" Did you mean {near}?") if near else ("", "")
    return misused(
        f"“{wanted}”(이)라는 규칙이나 검사는 없습니다.{korean} `gijun explain`이 모두 보여 줍니다",
        f'there is no rule or check "{wanted}".{english} `gijun explain` lists them all',
    )
