"""계약서·약관·안내문을 소비자분쟁해결기준에 견준다.

Hold contracts against the standards: every clause about cancelling, refunding or compensating, what
it says in numbers, what the standard of the day says, and by how much it is worse. Nothing is sent
anywhere and the file is never changed."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from typing import TYPE_CHECKING

from gijun.failure import CLEAN, FOUND, UNREADABLE, USAGE, Failure, misused
from gijun.terminal import COLOURS, colourful, complain

if TYPE_CHECKING:
    from linter.report import Options, Report

SUMMARY = "계약서 점검 · hold a contract against the standards"
EXAMPLES = """\
examples:
  gijun lint examples/bad-pension.md
  gijun lint terms.html --sector 숙박업 --total 300000 --as-of 2024-06-01
  gijun lint contracts/*.md --format sarif > findings.sarif
exit: 0 clean · 1 a finding at or above --fail-on · 2 usage, or no standard for this contract
      3 a file could not be read · 4 crash"""
SEVERITIES = ("note", "warning", "error")
FORMATS = ("terminal", "json", "sarif", "github", "csv")


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", metavar="FILE", help="txt, md, html …; - 표준 입력")
    parser.add_argument(
        "--sector",
        metavar="S",
        help="업종: lodging, 숙박업 … (default: 글에서 찾음 / found in the text)",
    )
    parser.add_argument(
        "--as-of", metavar="DATE", help="기준일 / the edition of this day (default: 오늘 / today)"
    )
    parser.add_argument(
        "--total", metavar="WON", help="총요금, 금액으로 견줄 때 / price for amounts in won"
    )
    parser.add_argument("--deposit", metavar="WON", help="계약금 / the deposit")
    parser.add_argument(
        "--rules",
        metavar="PREFIX",
        action="append",
        default=[],
        help="이 이름으로 시작하는 규칙만 / only rules that begin so",
    )
    parser.add_argument("--format", choices=FORMATS, default="terminal", help="default: terminal")
    parser.add_argument(
        "--fail-on", choices=(*SEVERITIES, "never"), default="warning", help="default: warning"
    )
    parser.add_argument(
        "--explain-reading",
        action="store_true",
        help="문장을 어떻게 읽었는지 낱말마다 보임 / show how every sentence was read, word by word",
    )
    parser.add_argument("--language", choices=("ko", "en"), default="ko", help="default: ko")
    parser.add_argument("--colour", choices=COLOURS, default="auto")


def run(options: argparse.Namespace) -> int:
    from gijun.contracts import check

    if options.explain_reading:
        return _explain_readings(options.files)
    asked = _asked(options)
    codes, reports = [CLEAN], []
    for name in options.files:
        try:
            report = check(name, asked)
        except Failure as failure:
            complain(failure.korean, failure.english)
            codes.append(failure.code)
            continue
        reports.append(report)
        codes.append(_code(report, options.fail_on))
    print(_told(reports, options), end="")
    return next(code for code in (UNREADABLE, USAGE, FOUND, CLEAN) if code in codes)


def _explain_readings(files: list[str]) -> int:
    """How every sentence was read; nothing is compared."""
    from gijun.contracts import read_contract
    from linter.read_terms import read_terms
    from linter.reading_trace import trace

    code = CLEAN
    for name in files:
        try:
            document = read_contract(name)
        except Failure as failure:
            complain(failure.korean, failure.english)
            code = failure.code
            continue
        print("\n".join(trace(document, term) for term in read_terms(document)), end="")
    return code


def _asked(options: argparse.Namespace) -> Options:
    from linter.report import Options

    return Options(
        as_of=_day(options.as_of) if options.as_of else date.today(),
        sector=options.sector,
        total=_won(options.total, "--total"),
        deposit=_won(options.deposit, "--deposit"),
        rules=tuple(options.rules),
    )


def _code(report: Report, fail_on: str) -> int:
    """Held against nothing is never clean; otherwise the findings at or above `fail_on` decide."""
    if not report.compared:
        why = report.sector_reason
        complain(f"{report.document.name}: {why.korean}", f"{report.document.name}: {why.english}")
        return USAGE
    least = len(SEVERITIES) if fail_on == "never" else SEVERITIES.index(fail_on)
    found = any(SEVERITIES.index(one.severity) >= least for one in report.findings)
    return FOUND if found else CLEAN


def _told(reports: list[Report], options: argparse.Namespace) -> str:
    """The reports in the form asked for; several reports are one JSON array, one SARIF log."""
    match options.format:
        case "json":
            return _json(reports)
        case "sarif":
            return _sarif(reports, options.language == "en")
        case "github":
            from linter.reports.annotations import report_annotations

            return "".join(
                report_annotations(report, options.language == "en") for report in reports
            )
        case "csv":
            from linter.reports.spreadsheet import report_csv

            return "".join(report_csv(report) for report in reports)
    from linter.reports.terminal import render

    colour = colourful(options.colour, sys.stdout)
    return "\n".join(render(report, options.language, colour) for report in reports)


def _json(reports: list[Report]) -> str:
    import json

    from linter.reports.data import report_data, report_json

    if len(reports) == 1:
        return report_json(reports[0])
    return json.dumps([report_data(one) for one in reports], ensure_ascii=False, indent=2) + "\n"


def _sarif(reports: list[Report], english: bool) -> str:
    import json

    from gijun import VERSION
    from linter.reports.sarif import report_sarif

    logs = [json.loads(report_sarif(report, VERSION, english)) for report in reports]
    if not logs:
        return ""
    whole = {**logs[0], "runs": [run for log in logs for run in log["runs"]]}
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _won(given: str | None, flag: str) -> int | None:
    if given is None:
        return None
    digits = given.replace(",", "").removesuffix("원")
    if not digits.isdigit():
        raise misused(
            f"{flag} {given}: 원 단위의 정수가 아닙니다. 300000처럼 적어 주십시오",
            f"{flag} {given} is not whole won; write it as 300000",
        )
    return int(digits)


def _day(given: str) -> date:
    try:
        return date.fromisoformat(given)
    except ValueError:
        raise misused(
            f"--as-of {given}: 날짜가 아닙니다. 2025-07-20처럼 적어 주십시오",
            f"--as-of {given} is not a date; write it as 2025-07-20",
        ) from None
