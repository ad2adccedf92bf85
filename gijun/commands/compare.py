"""계약서의 두 판을 견준다: 새로 생긴 지적, 풀린 지적, 글만 바뀐 지적.

Compare two versions of a contract by what there is to say of them: findings that are new, findings
that are resolved, and findings that are still there in other words. Places do not matter: a clause
that only moved is not told."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING

from gijun.asked import FAIL_ON, SEVERITIES
from gijun.failure import CLEAN, FOUND

if TYPE_CHECKING:
    from gijun.changes import Changes

SUMMARY = "두 판 비교 · what a new version of a contract changes"
EXAMPLES = """\
examples:
  gijun compare terms-2025.md terms-2026.md
  gijun compare old.html new.html --sector 숙박업 --format json
exit: 0 nothing new at or above --fail-on · 1 something new · 2 usage · 3 not read"""


def configure(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("old", metavar="OLD", help="앞의 판 / the version before")
    add("new", metavar="NEW", help="뒤의 판 / the version after")
    add("--sector", metavar="S", help="업종 / the sector")
    add("--as-of", metavar="DATE", help="기준일 / the edition of this day (default: today)")
    add("--total", metavar="WON", help="총요금 / the price")
    add("--deposit", metavar="WON", help="계약금 / the deposit")
    add("--select", metavar="PREFIX", action="append", help="규칙 / only rules that begin so")
    add("--ignore", metavar="PREFIX", action="append", help="뺄 규칙 / not the rules that begin so")
    add("--format", choices=("terminal", "json"), default="terminal")
    add("--fail-on", choices=FAIL_ON, help="default: warning")
    add("--language", choices=("ko", "en"), help="default: ko")


def run(options: argparse.Namespace) -> int:
    from gijun.asked import asked
    from gijun.changes import find_changes
    from gijun.contracts import check

    old, new = asked(options.old, options), asked(options.new, options)
    changes = find_changes(check(old)[0], check(new)[0])
    if options.format == "json":
        print(json.dumps(_data(changes), ensure_ascii=False, indent=2))
    else:
        _tell(changes, new.language)
    least = len(SEVERITIES) if new.fail_on == "never" else SEVERITIES.index(new.fail_on)
    worse = any(SEVERITIES.index(each.finding.severity) >= least for each in changes.new)
    return FOUND if worse else CLEAN


HEADS = (
    ("new", "새로 생김", "new"),
    ("resolved", "풀림", "resolved"),
    ("reworded", "글이 바뀜", "reworded"),
)


def _tell(changes: Changes, language: str) -> None:
    for key, korean, english in HEADS:
        found = getattr(changes, key)
        print(f"{korean if language == 'ko' else english}: {len(found)}")
        for each in found:
            for place in each.places:
                message = each.finding.message
                said = message.korean if language == "ko" else message.english
                print(f"  {place} {each.finding.severity}[{each.finding.rule}] {said}")
    kept = len(changes.kept)
    print(f"그대로: {kept}" if language == "ko" else f"unchanged: {kept}")


def _data(changes: Changes) -> dict[str, object]:
    return {
        key: [
            {
                "rule": each.finding.rule,
                "severity": each.finding.severity,
                "message": {"ko": each.finding.message.korean, "en": each.finding.message.english},
                "places": list(each.places),
                "quote": each.quote,
            }
            for each in getattr(changes, key)
        ]
        for key in ("new", "resolved", "reworded", "kept")
    }
