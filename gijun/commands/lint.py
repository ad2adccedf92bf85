"""계약서·약관·안내문을 소비자분쟁해결기준에 견주고, 법이 금하는 조항을 찾는다.

Hold contracts against the standards: every clause about cancelling, refunding or compensating, what
it says in numbers, what the standard of the day says, and by how much it is worse; and look for the
clauses that statutes forbid. Nothing is sent anywhere and the file is never changed."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from gijun.asked import FAIL_ON, SEVERITIES
from gijun.failure import CLEAN, FOUND, UNREADABLE, USAGE, Failure, misused
from gijun.terminal import COLOURS, complain
from gijun.told import FORMATS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gijun.many import Checked
    from linter.report import Report

SUMMARY = "계약서 점검 · hold a contract against the standards"
EXAMPLES = """\
examples:
  gijun lint examples/bad-pension.md
  gijun lint terms.html --sector 숙박업 --total 300000 --as-of 2024-06-01
  gijun lint terms.md --contract-date 2025-11-01 --use-date 2026-01-10
  gijun lint contracts/ --write-baseline baseline.json
  gijun lint contracts/ --baseline baseline.json --format sarif > findings.sarif
settings: gijun.toml or [tool.gijun] in pyproject.toml, found upward from each contract
allowing: <!-- gijun: allow RULE until 2027-01-01 because … --> or a line in CONTRACT.allow
exit: 0 clean · 1 a finding at or above --fail-on · 2 usage, or no standard for this contract
      3 a file could not be read · 4 crash"""


def configure(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add(
        "files",
        nargs="+",
        metavar="FILE",
        help="txt, md, html, docx, hwpx, pdf; 폴더, 무늬 / folder, pattern; - 표준 입력",
    )
    add(
        "--sector",
        metavar="S",
        help="업종: lodging, 숙박업 … (default: 글에서 찾음 / found in the text)",
    )
    add("--as-of", metavar="DATE", help="기준일 / the edition of this day (default: 오늘 / today)")
    add("--contract-date", metavar="DATE", help="계약일 / the day of the contract")
    add(
        "--use-date",
        metavar="DATE",
        help="이용일 / the day of use; both verdicts where editions differ",
    )
    add("--total", metavar="WON", help="총요금, 금액으로 견줄 때 / price for amounts in won")
    add("--deposit", metavar="WON", help="계약금 / the deposit")
    for flags, text in (
        (("--select", "--rules"), "이 이름으로 시작하는 규칙만 / only rules that begin so"),
        (("--ignore",), "이 이름으로 시작하는 규칙은 빼고 / leave out rules that begin so"),
    ):
        add(*flags, metavar="PREFIX", action="append", help=text)
    add("--format", choices=FORMATS, default="terminal", help="default: terminal")
    add("--output", metavar="FILE", type=Path, help="결과를 쓸 파일 / write the report there")
    add("--fail-on", choices=FAIL_ON, help="default: warning")
    add("--baseline", metavar="FILE", help="이미 알던 지적은 말하지 않음 / leave out what is known")
    add(
        "--write-baseline",
        metavar="FILE",
        type=Path,
        help="지금의 지적을 적어 둠 / note what is found now",
    )
    add("--config", metavar="FILE", help="설정 파일 / the settings instead of those found upward")
    add("--no-config", action="store_true", help="설정을 보지 않음 / no settings")
    add(
        "--explain-reading",
        action="store_true",
        help="문장을 어떻게 읽었는지 낱말마다 보임 / show how every sentence was read, word by word",
    )
    add(
        "--processes",
        metavar="N",
        type=int,
        help="나란히 도는 프로세스 / processes side by side (default: 코어마다 하나 / one a core)",
    )
    add("--watch", action="store_true", help="바뀔 때마다 다시 / again at every change")
    add("--language", choices=("ko", "en"), help="default: ko")
    add("--colour", choices=COLOURS, default="auto")


def run(options: argparse.Namespace) -> int:
    if options.watch:
        from gijun.watch import watch

        return watch(options.files, lambda: _once(options))
    return _once(options)


def _once(options: argparse.Namespace) -> int:
    from gijun.many import check_files, find_files

    if options.explain_reading:
        return _explain_readings(find_files(options.files, options))
    codes, reports, language = [CLEAN], [], options.language
    files = find_files(options.files, options)
    for checked in check_files(files, options, _processes(options.processes)):
        if checked.failure:
            code, korean, english = checked.failure
            complain(korean, english)
            codes.append(code)
        language = language or (checked.asked.language if checked.asked else None)
        for report in _held_back(checked):
            reports.append(report)
            codes.append(_code(report, checked.asked.fail_on if checked.asked else "warning"))
    if options.write_baseline:
        return max(_write_baseline(options.write_baseline, reports), *_not_found(codes))
    _put(reports, options, language or "ko")
    return next(code for code in (UNREADABLE, USAGE, FOUND, CLEAN) if code in codes)


def _processes(wanted: int | None) -> int | None:
    if wanted is not None and wanted < 1:
        raise misused(
            f"--processes {wanted}: 1 이상이어야 합니다", f"--processes {wanted}: it is at least 1"
        )
    return wanted


def _explain_readings(files: list[str]) -> int:
    """How every sentence was read; nothing is compared."""
    from gijun.contracts import read_contract
    from linter.read_terms import read_terms
    from linter.reading_trace import traces

    code = CLEAN
    for name in files:
        try:
            document = read_contract(name)
        except Failure as failure:
            complain(failure.korean, failure.english)
            code = failure.code
            continue
        print("\n".join(traces(document, read_terms(document))), end="")
    return code


def _held_back(checked: Checked) -> Iterator[Report]:
    """The reports without what the baseline knows."""
    known = frozenset[str]()
    if checked.asked and checked.asked.baseline and checked.reports:
        from gijun.baseline import read_baseline

        known = read_baseline(checked.asked.baseline)
    for report in checked.reports:
        if known:
            from gijun.baseline import without_known

            yield without_known(report, known)
        else:
            yield report


def _write_baseline(path: Path, reports: list[Report]) -> int:
    from gijun.baseline import write_baseline

    count = write_baseline(path, reports)
    print(f"{path}: 지적 {count}개를 적었습니다 / {count} findings noted")
    return CLEAN


def _not_found(codes: list[int]) -> list[int]:
    return [code for code in codes if code != FOUND]


def _put(reports: list[Report], options: argparse.Namespace, language: str) -> None:
    from gijun.files import write_bytes
    from gijun.told import tell, tell_docx

    if options.output is None and options.format == "docx":
        raise misused("--format docx에는 --output이 있어야 합니다", "--format docx needs --output")
    if options.output is None:
        print(tell(reports, options.format, language, options.colour, False), end="")
        return
    if options.output.resolve() in [Path(report.document.name).resolve() for report in reports]:
        raise misused(
            f"--output {options.output}: 계약서 자신입니다. 원문은 고치지 않습니다",
            f"--output {options.output} is the contract itself, which is never changed",
        )
    if options.format == "docx":
        told = tell_docx(reports, language)
    else:
        told = tell(reports, options.format, language, options.colour, True).encode("utf-8")
    write_bytes(options.output, told)
    print(f"{options.output}", file=sys.stderr)


def _code(report: Report, fail_on: str) -> int:
    """Held against nothing is never clean; otherwise the findings at or above `fail_on` decide."""
    if not report.compared:
        why = report.sector_reason
        complain(f"{report.document.name}: {why.korean}", f"{report.document.name}: {why.english}")
        return USAGE
    least = len(SEVERITIES) if fail_on == "never" else SEVERITIES.index(fail_on)
    found = any(SEVERITIES.index(one.severity) >= least for one in report.findings)
    return FOUND if found else CLEAN
