"""False alarms and misses on the official schedules: `python benchmarks/false_alarms.py [STANDARD …]`.

Every schedule of every edition is written as a contract in five wordings (tests/linter/clauses.py) and
linted under its own edition: a finding about its figures, or a rung that no clause was found compliant
for, is a false alarm. Then one number at a time is made worse (a rate by one point, a deadline by one
day, hour or minute): found is found at that rung and nowhere else. Editions that say the same are
counted once, unless `--every-edition` asks for each.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.linter.alarms import WORSE, alarms, found, lint, unsure, write
from tests.linter.clauses import WORDINGS, Wording
from tests.linter.official import Schedule, schedules
from tests.linter.worsened import worsened


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    options.add_argument("standard", nargs="*", help="names of standards; all if none")
    options.add_argument("--every-edition", action="store_true")
    asked = options.parse_args()
    chosen = [one for one in schedules() if not asked.standard or one.table.name in asked.standard]
    if not asked.every_edition:
        chosen = list({one.content: one for one in reversed(chosen)}.values())
    started = time.process_time()
    counts: Counter[str] = Counter()
    for schedule in chosen:
        for wording in WORDINGS:
            counts.update(_tried(schedule, wording))
    _print(chosen, counts, time.process_time() - started)


def _tried(schedule: Schedule, wording: Wording) -> Iterator[str]:
    """What came out of one schedule in one wording: `clean`, `alarm`, `rate found`, …"""
    contract = write(schedule, wording)
    report = lint(contract, schedule, wording)
    clean = not alarms(report) and not unsure(report, contract, schedule)
    yield "clean" if clean else "alarm"
    if not clean:
        print(f"alarm: {schedule.name} {wording.__name__}")
    for worse in worsened(schedule):
        contract = write(worse.schedule, wording)
        hit = found(lint(contract, worse.schedule, wording, *WORSE), contract) == {worse.place}
        yield f"{worse.what} {'found' if hit else 'missed'}"
        if not hit:
            print(f"missed: {schedule.name} {wording.__name__} {worse.what} {worse.place}")


def _print(chosen: list[Schedule], counts: Counter[str], seconds: float) -> None:
    standards = {schedule.table.name for schedule in chosen}
    contracts = counts["clean"] + counts["alarm"]
    print(f"{'standards with a schedule':34}{len(standards):6}")
    print(f"{'schedules':34}{len(chosen):6}")
    print(f"{'contracts clean':34}{counts['clean']:6} of {contracts}")
    for what, told in (("rate", "a rate one point worse"), ("notice", "a deadline one step worse")):
        hits, misses = counts[f"{what} found"], counts[f"{what} missed"]
        print(f"{told + ', found':34}{hits:6} of {hits + misses}")
    print(f"{'processor seconds':34}{seconds:6.0f}")


if __name__ == "__main__":
    main()
