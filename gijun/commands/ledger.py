"""공식 행의 장부: 각 행을 어느 규칙이 옮겼는지, 무엇이 남았는지.

The ledger of official rows: which rule encodes each row of the notice, which reading settles each of
its defects, and what nothing cites yet."""

from __future__ import annotations

import argparse

from gijun.failure import CLEAN, FOUND

SUMMARY = "장부 · which official rows are encoded, and which are open"
EXAMPLES = """\
examples:
  gijun ledger                   절마다 몇 행을 옮겼나 / how many rows of each section
  gijun ledger S001.11           11. 숙박업의 행마다 / every row of item 11
  gijun ledger --uncited         아직 아무도 인용하지 않은 행 / rows that nothing cites
exit: 0 · 1 with --uncited when there are such rows"""


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "prefix", nargs="?", metavar="PREFIX", help="이 번호 아래만 / only ids below it"
    )
    parser.add_argument(
        "--uncited", action="store_true", help="인용 없는 행만 / only what nothing cites"
    )
    parser.add_argument("--json", action="store_true", help="JSON으로 / as JSON")


def run(options: argparse.Namespace) -> int:
    from gijun.ledger import as_json, as_text, shipped

    book = shipped().below(options.prefix) if options.prefix else shipped()
    book = book.uncited() if options.uncited else book
    every_row = bool(options.prefix or options.uncited)
    print(as_json(book) if options.json else as_text(book, every_row))
    return FOUND if options.uncited and book.rows else CLEAN
