"""How fast contracts are linted, beside a bare scan of the same text and beside textlint.

    python benchmarks/lint_speed.py [--textlint FOLDER] [--contracts 1000] [--kilobytes 200]

The text is the project's own examples over and over, each time with other percentages (seeded).
Every figure is processor time, that of child processes included, unless it says seconds passed.
`FOLDER` is where textlint was installed: npm install --prefix FOLDER textlint textlint-rule-prh
textlint-rule-max-comma textlint-rule-sentence-length. Its rules here are those three: a dictionary
(prh) of every word that the linter's own lexicon reads, commas and lengths of sentences. Nothing is
asserted: time is not a property of the code alone.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import count, pairwise
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.contract_files import docx, font, paragraph
from gijun.asked import Asked
from gijun.contracts import check
from linter.lexicon import entries
from linter.report import Options

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ("bad-pension.md", "good-pension.md", "motel-notice.txt")
SECTOR = "숙박업"
LINT = (sys.executable, "-m", "gijun", "lint", "--no-config", "--format", "json")
WORDS = re.compile("취소|환불|위약금|공제|배상")
PAGES = 30
SCANS = 100  # of the bare expression, which is too quick to be timed once


@dataclass(frozen=True, slots=True)
class Run:
    """What one process, with the processes it started, took."""

    cpu: float  # seconds
    passed: float  # seconds
    peak: float  # MB, of the largest process


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    asked.add_argument("--textlint", type=Path, default=os.environ.get("TEXTLINT"))
    asked.add_argument("--contracts", type=int, default=1000)
    asked.add_argument("--kilobytes", type=int, default=200)
    options = asked.parse_args()
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        report_text(folder, options.kilobytes * 1000, options.textlint)
        report_growth(folder, options.kilobytes * 1000)
        report_pages(folder)
        report_many(folder, options.contracts)


# --- one text, three ways --------------------------------------------------------------------------


def report_text(folder: Path, size: int, textlint: Path | None) -> None:
    """MB/s of one text and ratios to the linter's, warm in one process and as a whole process."""
    path = folder / "contract.txt"
    path.write_text(text := long_text(size), encoding="utf-8")
    small = folder / "empty.txt"
    small.write_text("제1조 (목적) 숙박 약관입니다.\n", encoding="utf-8")
    scanned, own = best(lambda: scan(text)) / SCANS, best(lambda: lint(path))
    rows = [
        ("one regular expression, warm", scanned),
        ("gijun lint, warm", own),
        ("gijun lint, whole process", run(*LINT, "--sector", SECTOR, str(path)).cpu),
    ]
    rows += against_textlint(folder, path, textlint) if textlint else []
    megabytes = path.stat().st_size / 1e6
    head = f"{megabytes * 1000:.0f} KB of contract text"
    print(f"{head:36}{'ms':>10}{'MB/s':>10}{'x scan':>9}{'x gijun':>9}")
    for name, seconds in rows:
        print(
            f"{name:36}{seconds * 1e3:10.1f}{megabytes / seconds:10.3f}"
            f"{seconds / scanned:9.0f}{seconds / own:9.3f}"
        )
    start = run(*LINT, "--sector", SECTOR, str(small)).cpu
    print(f"a whole process for a contract of one line takes {start * 1e3:.0f} ms")
    if not textlint:
        print("textlint: not measured; --textlint FOLDER names where it is installed")


def against_textlint(folder: Path, path: Path, textlint: Path) -> list[tuple[str, float]]:
    """Its kernel warm within node, and the command as a whole."""
    every = {word for entry in entries() for word in entry["words"]}
    words = sorted(word for word in every if word.isalnum())  # prh takes no sign for itself
    rules = [{"pattern": word, "expected": word} for word in words]
    (folder / "prh.yml").write_text(
        json.dumps({"version": 1, "rules": rules}, ensure_ascii=False), encoding="utf-8"
    )
    named = {
        "prh": {"rulePaths": [str(folder / "prh.yml")]},
        "max-comma": {"max": 4},
        "sentence-length": {"max": 300},
    }
    settings = folder / "textlintrc.json"
    settings.write_text(json.dumps({"rules": named}), encoding="utf-8")
    (folder / "kernel.mjs").write_text(KERNEL, encoding="utf-8")
    modules = str(textlint.resolve() / "node_modules")
    script = [str(folder / "kernel.mjs"), modules, str(settings), str(path)]
    warm = subprocess.run(["node", *script], capture_output=True, text=True, check=True)
    command = (f"{modules}/.bin/textlint", "--config", str(settings), "--rules-base-directory")
    whole = run(*command, modules, "--format", "json", str(path)).cpu
    return [
        ("textlint, warm", float(warm.stdout)),
        ("textlint, whole process", whole),
    ]


KERNEL = """\
import { createRequire } from "node:module";
const [modules, settings, path] = process.argv.slice(2);
const { createLinter, loadTextlintrc } = createRequire(modules + "/")(modules + "/textlint");
const descriptor = await loadTextlintrc({ configFilePath: settings, node_modulesDir: modules });
const linter = createLinter({ descriptor });
let best = Infinity;
for (let round = 0; round < 2; round += 1) {
  const start = process.cpuUsage();
  await linter.lintFiles([path]);
  const { user, system } = process.cpuUsage(start);
  best = Math.min(best, (user + system) / 1e6);
}
console.log(best);
"""


def report_growth(folder: Path, size: int) -> None:
    """A text twice as long should take twice as long."""
    taken = []
    for part in (4, 2, 1):
        path = folder / f"part-{part}.txt"
        path.write_text(long_text(size // part), encoding="utf-8")
        taken.append(best(lambda path=path: lint(path)))
    steps = (after / before for before, after in pairwise(taken))
    print(f"\ntwice the text takes {' and '.join(f'{step:.2f}' for step in steps)} times as long")


# --- office files ----------------------------------------------------------------------------------


def report_pages(folder: Path) -> None:
    """A DOCX and a PDF of so many pages, each in a process of its own."""
    print(f"\n{f'{PAGES} pages':44}{'KB':>10}{'cpu s':>10}{'peak MB':>9}")
    makers = {"docx": docx_of_pages, "pdf": pdf_of_pages}
    for kind, made in makers.items():
        if kind == "pdf" and font() is None:
            print("pdf: not measured; the system has no font with Hangul")
            continue
        path = folder / f"contract.{kind}"
        path.write_bytes(made())
        took = run(*LINT, "--sector", SECTOR, str(path))
        size = path.stat().st_size / 1e3
        print(f"{kind:44}{size:10.0f}{took.cpu:10.2f}{took.peak:9.0f}")


def docx_of_pages() -> bytes:
    body = [paragraph(line) for line in page_lines()]
    broken = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
    share = -(-len(body) // PAGES)
    pages = ("".join(body[at : at + share]) for at in range(0, len(body), share))
    return docx(broken.join(pages))


def pdf_of_pages() -> bytes:
    from fpdf import FPDF

    pdf = FPDF()
    pdf.add_font("hangul", "", font() or "")
    pdf.set_font("hangul", size=11)
    lines = page_lines()
    share = -(-len(lines) // PAGES)
    for at, line in enumerate(lines):
        if at % share == 0:
            pdf.add_page()
        pdf.cell(0, 8, line, new_x="LMARGIN", new_y="NEXT")
    return bytes(pdf.output())


def page_lines() -> list[str]:
    """So many pages of 30 lines, none longer than a page is wide."""
    lines = (line.strip("# ") for line in long_text(200_000).splitlines())
    return [line[:55] for line in lines if line and "|" not in line][: 30 * PAGES]


# --- many contracts --------------------------------------------------------------------------------


def report_many(folder: Path, contracts: int) -> None:
    """The product's own path over a folder, in one process and in two."""
    many = folder / "many"
    many.mkdir()
    for number, text in zip(range(contracts), varied(), strict=False):
        (many / f"{number:05}.txt").write_text(text, encoding="utf-8")
    size = sum(path.stat().st_size for path in many.iterdir()) / 1e6
    print(
        f"\n{f'{contracts} contracts, {size:.2f} MB':44}{'cpu s':>10}{'passed s':>10}{'ratio':>9}"
    )
    one, two = (run(*LINT, "--processes", str(n), str(many)) for n in (1, 2))
    for name, took in (("one process", one), ("two processes", two)):
        print(f"{name:44}{took.cpu:10.1f}{took.passed:10.1f}{took.passed / one.passed:9.2f}")


# --- texts and clocks ------------------------------------------------------------------------------


def varied() -> Iterator[str]:
    """The examples in turn, without end, each time with other percentages."""
    chance = random.Random(11)
    texts = [(ROOT / "examples" / name).read_text(encoding="utf-8") for name in EXAMPLES]
    for number in count():
        text = texts[number % len(texts)]
        yield re.sub(r"\d+%", lambda _: f"{chance.randrange(0, 101, 5)}%", text)


def long_text(size: int) -> str:
    """So many bytes of contract, to the next whole example."""
    parts, length = list[str](), 0
    for text in varied():
        if length >= size:
            break
        parts.append(text)
        length += len(text.encode()) + 2
    return "\n\n".join(parts)


def lint(path: Path) -> None:
    options = Options(as_of=date(2026, 1, 1), sector=SECTOR)
    check(Asked(str(path), (("", options),), (), "warning", None, "ko"))


def scan(text: str) -> None:
    for _ in range(SCANS):
        list(WORDS.finditer(text))


def best(step: Callable[[], None], times: int = 3) -> float:
    """Processor seconds of the fastest run."""
    taken = []
    for _ in range(times):
        start = time.process_time()
        step()
        taken.append(time.process_time() - start)
    return min(taken)


def run(*command: str) -> Run:
    """A process of its own, its report thrown away."""
    start = time.perf_counter()
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL) as started:
        _, _, used = os.wait4(started.pid, 0)
        started.returncode = 0
    passed = time.perf_counter() - start
    return Run(used.ru_utime + used.ru_stime, passed, used.ru_maxrss / 1000)


if __name__ == "__main__":
    main()
