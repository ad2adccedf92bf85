"""The command line. Each command is a file in gijun/commands; nothing is imported before it is needed.

Exit codes: 0 clean, 1 findings, 2 usage or configuration, 3 input not (wholly) read, 4 crash.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import NoReturn

from gijun.failure import CRASH, USAGE, Failure, misused
from gijun.terminal import complain

COMMANDS = (
    "lint",
    "compare",
    "calc",
    "check",
    "build",
    "explain",
    "show",
    "fmt",
    "ledger",
    "report",
    "diff",
)
INTERRUPTED = 130
GARBAGE_WAITS = 50_000  # objects; a command builds models that live until it ends

DESCRIPTION = """\
기준(Gijun): 소비자분쟁해결기준을 실행할 수 있는 언어로 적고, 검사하고, 계약서를 그 기준에 견준다.
Korea's Consumer Dispute Resolution Standards as law that runs: a language, a compiler, a linter."""

EXAMPLES = """\
examples:
  gijun lint examples/bad-pension.md          계약서를 기준에 견준다 / hold a contract against the standards
  gijun calc lodging peak weekend --days-before 3 --total 300000
                                              한 경우를 계산한다 / settle one case
  gijun check                                 기준 파일을 모두 검사한다 / prove the standards complete
  gijun explain excessive-penalty             규칙을 설명한다 / explain a rule

exit codes: 0 clean · 1 findings · 2 usage or configuration · 3 input not read · 4 crash"""


class Parser(argparse.ArgumentParser):
    """A parser that says what was wrong in both languages and leaves the exiting to `main`."""

    def error(self, message: str) -> NoReturn:
        raise misused(
            f"명령을 이해하지 못했습니다: {message}. `{self.prog} --help`를 보십시오",
            f"{message}; see `{self.prog} --help`",
        )


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; whatever happens, the person gets a sentence and not a traceback."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    gc.set_threshold(GARBAGE_WAITS)
    try:
        return _run(given)
    except Failure as failure:
        complain(failure.korean, failure.english)
        return failure.code
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # the reader has gone
        return 0
    except KeyboardInterrupt:
        print(file=sys.stderr)
        return INTERRUPTED
    except SystemExit as left:  # argparse after --help or --version
        return left.code if isinstance(left.code, int) else USAGE
    except Exception as crash:
        if os.environ.get("GIJUN_TRACEBACK"):
            raise
        _report(crash, given)
        return CRASH


def _run(given: list[str]) -> int:
    parser = _parser(next((word for word in given if not word.startswith("-")), None))
    options, rest = parser.parse_known_args(given)
    if options.command is None:
        parser.print_help()
        return USAGE
    module = import_module(f"gijun.commands.{options.command}")
    options.rest = rest
    if rest and not hasattr(module, "OWN_HELP"):
        parser.error(f"unrecognized arguments: {' '.join(rest)}")
    code: int = module.run(options)
    sys.stdout.flush()  # a reader that left early is noticed here and not at exit
    return code


def _parser(wanted: str | None) -> Parser:
    """The whole parser; only the command that is asked for reads its own arguments."""
    parser = Parser(
        prog="gijun",
        description=DESCRIPTION,
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"gijun {_version()}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    for name in COMMANDS:
        module = import_module(f"gijun.commands.{name}")
        command = commands.add_parser(
            name,
            help=module.SUMMARY,
            description=module.__doc__,
            epilog=module.EXAMPLES,
            add_help=not hasattr(module, "OWN_HELP"),
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        if name == wanted:
            module.configure(command)
    return parser


def _version() -> str:
    from gijun import VERSION

    return VERSION


def _report(crash: Exception, given: list[str]) -> None:
    """Where it happened and how to tell the authors, without a traceback."""
    from traceback import extract_tb

    frames = extract_tb(crash.__traceback__)
    ours = [frame for frame in frames if "site-packages" not in frame.filename]
    last = (ours or list(frames))[-1]
    place = f"{os.path.basename(last.filename)}:{last.lineno} ({last.name})"
    what = f"{type(crash).__name__}: {crash}"[:300]
    complain(
        "프로그램의 잘못으로 멈췄습니다. 결과를 믿지 마십시오.",
        "stopped by a fault of the program itself; do not rely on any result above",
    )
    print(f"       {what}\n       {place}", file=sys.stderr)
    command = " ".join(["gijun", *given])
    complain(
        f"알려 주실 때에는 위 두 줄과 명령 `{command}`, 입력 파일을 함께 보내 주십시오.",
        "to report it, send the two lines above, the command and the input file"
        " (CONTRIBUTING.md); GIJUN_TRACEBACK=1 shows the whole trace",
    )
