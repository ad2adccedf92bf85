"""How well the linter reads published terms: `python benchmarks/lint_accuracy.py CORPUS_DIR`.

Reads CORPUS_DIR/labels.jsonl and the documents beside it, and prints one table. A labelled quote is
*found* if a term covers half of it or lies half within it. *Window and rate right* asks that a term
be read, with the label's days and the label's share. *Confident and wrong*: read, with a number, and
the days or the share differ. A verdict is right when the check calls a labelled term worse than the
standard exactly where the label does (excessive, below the standard); labels that are themselves
ambiguous, and documents whose standard is not compiled, are left out. Judged as of 2023-01-01.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from linter.document import Document
from linter.read_document import read_document
from linter.read_terms import read_terms
from linter.term import Reading, Term, Window

Label = dict[str, Any]
AS_OF = date(2023, 1, 1)
SECTORS = ("숙박업", "여행업")
WORSE = ("excessive", "below_standard_compensation")
WHOLE_PRICE = (
    "요금",
    "금액",
    "경비",
    "사용료",
    "여행가",
    "전액",
    "불명",
    "입금액",
    "대여료",
    "회비",
)


@dataclass
class Score:
    counts: Counter[str] = field(default_factory=Counter)
    lines: list[str] = field(default_factory=list)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    options.add_argument("corpus", type=Path)
    options.add_argument("--sector", action="append", help="a label's sector; may be repeated")
    options.add_argument("--all", action="store_true", help="every sector")
    options.add_argument("--verbose", action="store_true", help="show every miss")
    chosen = options.parse_args()
    labels = [json.loads(line) for line in (chosen.corpus / "labels.jsonl").open(encoding="utf-8")]
    sectors = chosen.sector or SECTORS
    if not chosen.all:
        labels = [label for label in labels if label["sector"] in sectors]
    score = measure(chosen.corpus, labels)
    if chosen.verbose:
        print("\n".join(score.lines))
    print_table(score.counts)


def measure(corpus: Path, labels: list[Label]) -> Score:
    score = Score()
    for name in sorted({label["doc"] for label in labels}):
        document = read_document(name, (corpus / name).read_bytes())
        if not isinstance(document, Document):
            score.lines.append(f"UNREADABLE {name}: {document.english}")
            continue
        mine = [label for label in labels if label["doc"] == name]
        measure_document(document, mine, score)
    return score


def measure_document(document: Document, labels: list[Label], score: Score) -> None:
    terms = read_terms(document)
    worse = terms_found_worse(document)
    used: set[int] = set()
    for term in terms:
        score.counts["terms"] += 1
        score.counts["exact"] += document.text[term.start : term.end] == term.quote
        score.counts["unread"] += term.status == "unread"
    for label in labels:
        near = [term for term in terms if overlaps(document, term, label)]
        used.update(id(term) for term in near)
        judge(label, near, score)
        judge_verdict(label, near, worse, score)
    for term in terms:
        if id(term) not in used:
            score.counts["extra " + term.status] += 1
            score.lines.append(f"EXTRA {term.status} {document.name[:3]} {term.quote[:90]!r}")


def overlaps(document: Document, term: Term, label: Label) -> bool:
    left, right = document.offsets[term.start], document.offsets[term.end - 1] + 1
    start, end = label["char_start"], label["char_start"] + len(label["quote"])
    shared = min(right, end) - max(left, start)
    return shared > 0 and 2 * shared >= min(right - left, end - start)


# --- reading ------------------------------------------------------------------------------------


def judge(label: Label, near: list[Term], score: Score) -> None:
    counts = score.counts
    counts["labels"] += 1
    counts["found"] += bool(near)
    numeric = isinstance(label["term"].get("percent"), (int, float))
    counts["numeric"] += numeric
    if not near:
        score.lines.append(f"UNFOUND {show(label)}")
    if not numeric:
        return
    judge_circumstances(label, near, counts, score)
    read = [term for term in near if term.status == "read"]
    if any(right(label, term.readings[0]) for term in read):
        counts["right"] += 1
        best = next(term for term in read if right(label, term.readings[0]))
        counts["base right"] += base_right(label, best.readings[0])
        if not base_right(label, best.readings[0]):
            score.lines.append(f"BASE  {show(label)} -> {best.readings[0].effect.base}")
        return
    if any(right(label, reading) for term in near for reading in term.readings):
        counts["right among readings"] += 1
        kind = "DOUBT"
    elif any(term.readings[0].effect.rate is not None for term in read):
        counts["confident and wrong"] += 1
        counts["window not labelled"] += names_no_bound(label["conditions"]) and any(
            rate_right(label, term.readings[0]) for term in read
        )
        kind = "WRONG"
    else:
        kind = "MISS "
    score.lines.append(f"{kind} {show(label)}")
    score.lines += [
        f"        {term.status} {show_reading(r)}" for term in near for r in term.readings
    ]


PARTIES = {"consumer": "consumer", "business": "business", "force_majeure": "force majeure"}
FACTS = {
    "season": {"peak": "peak", "off": "off-peak", "general": None, "연휴 및 성수기출발": "peak"},
    "day_of_week": {"weekday": "weekday", "weekend": "weekend"},
}


def judge_circumstances(label: Label, near: list[Term], counts: Counter[str], score: Score) -> None:
    """Season, day of the week and side of the label against those of the term."""
    readings = [reading for term in near for reading in term.readings]
    if not readings:
        return
    counts["sided"] += 1
    expected = {
        PARTIES.get(label["actor"]),
        FACTS["season"].get(label["conditions"].get("season") or ""),
        FACTS["day_of_week"].get(label["conditions"].get("day_of_week") or ""),
    } - {None}
    same = any(
        {r.party, *(v for k, v in r.conditions.words if k in ("season", "week"))} == expected
        for r in readings
    )
    counts["circumstances right"] += same
    if not same:
        score.lines.append(
            f"CIRCUMSTANCES {show(label)} {expected} {[(r.party, r.conditions.words) for r in readings][:1]}"
        )


def right(label: Label, reading: Reading) -> bool:
    if not rate_right(label, reading):
        return False
    conditions, window = label["conditions"], reading.window
    stayed_away = label["event"] == "no_show" and unbounded(conditions)
    if stayed_away and window and in_days(window) == (0, 0):
        return True  # who does not come, does not come on the day: the label need not name it
    return window_right(conditions, window)


def rate_right(label: Label, reading: Reading) -> bool:
    rate = reading.effect.rate
    if rate is None:
        return False
    expected = Fraction(str(label["term"]["percent"])) / 100
    return abs(rate - expected) < Fraction(1, 200)


def window_right(conditions: dict[str, Any], window: Window | None) -> bool:
    far, near = conditions.get("to_days"), conditions.get("from_days")
    if near is None and far is None:
        if conditions.get("unit") in ("hour", "minute"):
            return window is not None and window.unit == conditions["unit"] + "s"
        return window is None or window.anchor != "use" or window.direction == "after"
    if window is None:
        return near in (0, None) and far is None
    ends = in_days(window)
    return ends is not None and ends == (near or 0, far)


def names_no_bound(conditions: dict[str, Any]) -> bool:
    """The label says that days are counted, and not which: no window can be right by it."""
    return conditions.get("unit") == "day" and unbounded(conditions)


def unbounded(conditions: dict[str, Any]) -> bool:
    return (conditions.get("from_days"), conditions.get("to_days")) == (None, None)


def in_days(window: Window) -> tuple[int, int | None] | None:
    if window.direction == "after" or window.anchor not in ("use", "start"):
        return None
    if window.unit == "hours":
        far = None if window.far is None else max(-(-window.far // 24) - 1, 0)
        return -(-(window.near or 0) // 24), far
    return (window.near or 0, window.far) if window.unit == "days" else None


def base_right(label: Label, reading: Reading) -> bool:
    expected = (label["term"].get("base") or "").replace(" ", "")
    found = (reading.effect.base or "").replace(" ", "")
    if not expected or expected in found or (found and found in expected):
        return True
    if not found:  # not written in the clause: the whole price is meant
        return expected.endswith(WHOLE_PRICE) and expected not in label["quote"].replace(" ", "")
    loss = reading.effect.rate
    return loss == 0  # nothing is taken, of whatever


def show(label: Label) -> str:
    conditions, term = label["conditions"], label["term"]
    ends = (conditions.get("from_days"), conditions.get("to_days"))
    return f"{label['id']} {label['doc'][:3]} {ends} {term.get('percent')}% {term.get('base')} | {label['quote'][:90]!r}"


def show_reading(reading: Reading) -> str:
    window, effect = reading.window, reading.effect
    ends = window and (window.unit, window.far, window.near, window.anchor)
    return f"{reading.party} {reading.event} {ends} {effect.rate} {effect.base}"


# --- verdicts -----------------------------------------------------------------------------------


def terms_found_worse(document: Document) -> list[Term] | None:
    """The terms that a check calls worse than the standard; None where nothing was compared."""
    try:
        from linter import Options, check_contract
    except ImportError:
        return None
    report = check_contract(document, compiled_standards(), Options(AS_OF))
    if not report.compared:
        return None
    return [each.term for each in report.assessments if each.kind == "excessive"]


@cache
def compiled_standards() -> tuple[Any, ...]:
    """Every standard of the repository that compiles."""
    from dsl import compile_standard
    from gijun.library import read_source, standard_files

    compiled = [compile_standard(read_source(path)) for path in standard_files()]
    return tuple(one.table for one in compiled if one.table is not None)


def judge_verdict(label: Label, near: list[Term], worse: list[Term] | None, score: Score) -> None:
    if worse is None or label["verdict"] == "ambiguous":
        return
    called = any(term in worse for term in near)
    expected = label["verdict"] in WORSE
    name = f"verdict {'worse' if expected else 'fine'} called {'worse' if called else 'fine'}"
    score.counts["verdicts"] += 1
    score.counts[name] += 1
    if called != expected:
        score.lines.append(f"VERDICT {label['verdict']} called {called} {show(label)}")


# --- table --------------------------------------------------------------------------------------


def print_table(counts: Counter[str]) -> None:
    numeric, labels = counts["numeric"], counts["labels"]
    rows = [
        ("labelled terms found", counts["found"], labels),
        ("window and rate both right (read)", counts["right"], numeric),
        ("  ambiguous, the label among the readings", counts["right among readings"], numeric),
        ("confident and wrong", counts["confident and wrong"], numeric),
        ("  rate right, and the label names no day", counts["window not labelled"], numeric),
        ("base right (of those right)", counts["base right"], counts["right"]),
        ("side, season and week right", counts["circumstances right"], counts["sided"]),
        ("exact spans", counts["exact"], counts["terms"]),
        ("unread terms", counts["unread"], counts["terms"]),
        ("extra terms, read (no label)", counts["extra read"], counts["terms"]),
        (
            "extra terms, ambiguous or unread",
            counts["extra unread"] + counts["extra ambiguous"],
            counts["terms"],
        ),
    ]
    if counts["verdicts"]:
        hit = counts["verdict worse called worse"]
        missed, false = counts["verdict worse called fine"], counts["verdict fine called worse"]
        rows += [("verdict precision", hit, hit + false), ("verdict recall", hit, hit + missed)]
    for name, part, whole in rows:
        share = f"{100 * part / whole:5.1f} %" if whole else "    –"
        print(f"{name:<44}{part:>5} of {whole:<5}{share}")


if __name__ == "__main__":
    main()
