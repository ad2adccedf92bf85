"""Would a slip of the pen be seen? `python -m benchmarks.mutation [standard …]`

Every percentage, every rung, every limit and every citation of each shipped standard is changed, one at
a time, by the smallest slip that still reads as law: one point, one day, the row beside it. A slip is
caught when any check says something about the changed standard that it did not say before. What
nobody notices is listed.
"""

from __future__ import annotations

import random
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from time import perf_counter

from dsl import syntax
from dsl.cases.survey import Survey
from dsl.checks import CHECKS, Check, name_of
from dsl.diagnostic import Diagnostic
from dsl.parse import parse_statement
from dsl.parsing.lines import logical_lines
from dsl.resolve import resolve
from dsl.source import Source
from dsl.tabulate import tabulate
from gijun.library import read_source, register, standard_files

UNIT = r"(?:days?|hours?|minutes?|months?|years?|일|시간|분|개월|년)"
PERCENT = re.compile(r"(?<![\d.])(\d+)(?:\.\d+)?%")
RUNG = re.compile(rf"(?:(?<=within )|(?<=\.\.)|\b)(\d+) ?{UNIT}(?= before| after|\b)")
LIMIT = re.compile(rf"(?:[<>]=?|=) ?(\d[\d,]*)\b(?! ?{UNIT}|%)|under (\d+)\b(?!%)")
CITED = re.compile(r"(?<=[\[ ,])((?:[A-Z]\w*[.-])?[\w-]+(?:\.[\w-]+)+)(?=[\],])")
# Worked cases are what the rules are tested by, and names of the interface are no law.
NOT_LAW = re.compile(
    r"\s*(example|examples|input|output|edition|in force|not recorded|reading|note)\b|.*=>"
)
CITING_FIRST = ("unknown-row", "uncited-row", "no-citation", "mergeable-rows")
WORKING_FIRST = ("failing-example", "wrong-range", "penalty-falls", "two-answers", "gap")


@dataclass(frozen=True)
class Slip:
    """One small change to one standard."""

    file: Path
    kind: str
    line: int
    start: int  # in the whole text
    end: int
    was: str
    becomes: str

    def __str__(self) -> str:
        return f"{self.file.name}:{self.line}: {self.kind} {self.was} -> {self.becomes}"


def slips(file: Path) -> Iterator[Slip]:
    """Every slip of a standard, in the order of its text."""
    offset, in_examples = 0, False
    for number, line in enumerate(file.read_text(encoding="utf-8").split("\n"), start=1):
        law = _law(line)
        in_examples = bool(re.match(r"\s*examples?\b", line)) or (
            in_examples and line.startswith(" ")
        )
        if not in_examples and not NOT_LAW.match(line):
            for kind, pattern in (("percentage", PERCENT), ("rung", RUNG), ("limit", LIMIT)):
                for found in pattern.finditer(law):
                    group = next(n for n, text in enumerate(found.groups(), 1) if text)
                    for becomes in _beside(kind, found[group]):
                        place = (offset + found.start(group), offset + found.end(group))
                        yield Slip(file, kind, number, *place, found[group], becomes)
        for found in CITED.finditer(law):
            place = (offset + found.start(1), offset + found.end(1))
            for becomes in _other_rows(found[1]):
                yield Slip(file, "citation", number, *place, found[1], becomes)
        offset += len(line) + 1


def _law(line: str) -> str:
    """A line with its comment and its quoted text blanked out, so that places stay the same."""
    without_quotes = re.sub(r'"[^"]*"', lambda quoted: " " * len(quoted[0]), line)
    return without_quotes.split("#")[0]


def _beside(kind: str, number: str) -> list[str]:
    """The numbers next to a number: a day more and a day less; for a percentage a point off."""
    value = int(number.replace(",", ""))
    if kind == "percentage":
        return [str(value + 1 if value < 100 else value - 1)]
    return [str(value + 1), *([str(value - 1)] if value > 0 else [])]


def _other_rows(cited: str) -> list[str]:
    """A row beside the cited one that exists, so that only its meaning is wrong."""
    stem, _, last = cited.rpartition(".")
    match = re.fullmatch(r"(\D*)(\d+)", last)
    if not match:
        return []
    return [f"{stem}.{match[1]}{int(match[2]) + 1}"]


@cache
def _statement(name: str, line: object) -> object:
    return parse_statement(name, line)  # type: ignore[arg-type]


def _survey(source: Source) -> Survey | tuple[Diagnostic, ...]:
    """The changed standard laid out, or what the front of the compiler has to say against it."""
    lines, _ = logical_lines(source)
    read = [_statement(source.name, line) for line in lines]
    wrong = tuple(one for one in read if isinstance(one, Diagnostic))
    if wrong:
        return wrong
    written = syntax.Standard(source.name, tuple(read))  # type: ignore[arg-type]
    standard, troubles = resolve(written)
    errors = tuple(one for one in troubles if one.severity == "error")
    return errors or Survey(tabulate(standard), register(), standard)


Said = tuple[str, str]


def _said(check: Check, survey: Survey) -> Iterator[Said]:
    for one in check(survey):
        yield one.name, one.message.english + str([label.span.line for label in one.labels])


@cache
def _before(file: Path) -> frozenset[Said]:
    survey = _survey(read_source(file))
    assert isinstance(survey, Survey), survey
    return frozenset(said for check in CHECKS for said in _said(check, survey))


def caught_by(slip: Slip) -> str | None:
    """The check that sees the slip first, or None where nobody does."""
    source = read_source(slip.file)
    text = source.text[: slip.start] + slip.becomes + source.text[slip.end :]
    survey = _survey(Source(source.name, text))
    if not isinstance(survey, Survey):
        return survey[0].name
    before = _before(slip.file)
    first = CITING_FIRST if slip.kind == "citation" else WORKING_FIRST
    for check in sorted(CHECKS, key=lambda check: name_of(check) not in first):
        for said in _said(check, survey):
            if said not in before:
                return said[0]
    return None


def try_all(chosen: Sequence[Slip], processes: int = 2) -> list[tuple[Slip, str | None]]:
    """Every slip with the check that caught it."""
    if processes == 1:
        return [(slip, caught_by(slip)) for slip in chosen]
    with ProcessPoolExecutor(processes) as pool:
        return list(zip(chosen, pool.map(caught_by, chosen, chunksize=8), strict=True))


def sample(most: int, seed: int = 11) -> list[Slip]:
    """At most so many slips, spread over all standards; the same ones every time."""
    everything = [slip for file in standard_files() for slip in slips(file)]
    return everything if len(everything) <= most else random.Random(seed).sample(everything, most)


def main(names: Sequence[str]) -> int:
    start, survivors, total = perf_counter(), [], 0
    print(f"{'standard':<20} {'slip':<11} {'tried':>6} {'caught':>6}   by")
    for file in standard_files():
        if names and file.stem not in names:
            continue
        results = try_all(list(slips(file)))
        total += len(results)
        survivors += [slip for slip, by in results if by is None]
        for kind in dict.fromkeys(slip.kind for slip, _ in results):
            by = Counter(by for slip, by in results if slip.kind == kind and by)
            tried = sum(slip.kind == kind for slip, _ in results)
            who = ", ".join(f"{name} {count}" for name, count in by.most_common())
            print(f"{file.stem:<20} {kind:<11} {tried:>6} {by.total():>6}   {who}")
    print(f"\n{len(survivors)} of {total} not caught, in {perf_counter() - start:.0f} s")
    for slip in survivors:
        print(f"  {slip}")
    return 1 if survivors else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
