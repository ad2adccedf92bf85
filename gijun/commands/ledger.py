"""공식 행의 장부: 각 행을 어느 규칙이 옮겼는지, 무엇이 남았는지.

The ledger of official rows: which rule encodes each row of the notice, which reading settles each of
its defects, and what is still open."""

from __future__ import annotations

import argparse

SUMMARY = "장부 · which official rows are encoded, and which are open"
EXAMPLES = """\
examples:
  gijun ledger"""


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--open", action="store_true", help="남은 행만 / open rows only")


def run(options: argparse.Namespace) -> int:
    from gijun.ledger import report

    code: int = report(open_only=options.open)
    return code
