"""What holds of every contract written after an official schedule, whatever its numbers and spelling."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from fractions import Fraction

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from linter import Options, check_contract
from linter.read_document import read_document
from linter.report import Report
from tests.linter.alarms import WORSE, alarms, lint, write
from tests.linter.clauses import WORDINGS, Contract, Place, bullets, sentences
from tests.linter.official import Ladder, Rung, Schedule, schedules

EVERY = tuple({schedule.content: schedule for schedule in reversed(schedules())}.values())
quietly = settings(
    max_examples=30,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow],
)
POINT = Fraction(1, 100)


def rungs_of(schedule: Schedule) -> list[Place]:
    return [
        (at, nth)
        for at, ladder in enumerate(schedule.ladders)
        for nth, rung in enumerate(ladder.rungs)
        if rung.rate is not None
    ]


def with_rates(schedule: Schedule, change: dict[Place, Fraction]) -> Schedule:
    """The schedule with the rates of some rungs replaced."""
    ladders = tuple(
        Ladder(
            ladder.label,
            tuple(
                replace(rung, rate=change.get((at, nth), rung.rate))
                for nth, rung in enumerate(ladder.rungs)
            ),
        )
        for at, ladder in enumerate(schedule.ladders)
    )
    return replace(schedule, ladders=ladders)


def rung_at(schedule: Schedule, place: Place) -> Rung:
    return schedule.ladders[place[0]].rungs[place[1]]


# --- more is never less ---------------------------------------------------------------------------


@quietly
@given(st.data())
def test_making_a_number_worse_never_lessens_the_excess(data: st.DataObject) -> None:
    schedule = data.draw(st.sampled_from(EVERY))
    place = data.draw(st.sampled_from(rungs_of(schedule)))
    wording = data.draw(st.sampled_from(WORDINGS))
    rate = rung_at(schedule, place).rate or Fraction(0)
    room = int(rate / POINT if schedule.party == "business" else max(1 - rate, 0) / POINT)
    steps = sorted(data.draw(st.lists(st.integers(0, room), min_size=2, max_size=4)))
    excesses = []
    for step in steps:
        by = -step * POINT if schedule.party == "business" else step * POINT
        worse = with_rates(schedule, {place: rate + by})
        excesses.append(excess(lint(write(worse, wording), worse, wording, *WORSE)))
    assert excesses == sorted(excesses)


def excess(report: Report) -> Fraction:
    points = [
        witness.excess_points or Fraction(0)
        for finding in report.findings
        for witness in finding.witnesses
    ]
    return max(points, default=Fraction(0))


# --- better is no finding -------------------------------------------------------------------------


@quietly
@given(st.data())
def test_a_clause_better_than_the_standard_gives_no_finding(data: st.DataObject) -> None:
    """A consumer loses a part of what the standard allows, a business pays more than it asks."""
    schedule = data.draw(st.sampled_from(EVERY))
    wording = data.draw(st.sampled_from(WORDINGS))
    tenths = Fraction(data.draw(st.integers(0, 10)), 10)
    times = 1 + tenths / 2 if schedule.party == "business" else tenths
    rates = {place: (rung_at(schedule, place).rate or 0) * times for place in rungs_of(schedule)}
    better = with_rates(schedule, {place: Fraction(rate) for place, rate in rates.items()})
    contract = write(better, wording)
    assert alarms(lint(contract, better, wording)) == [], contract.text


@quietly
@given(st.data())
def test_a_later_deadline_gives_no_finding(data: st.DataObject) -> None:
    """The consumer may leave a day (an hour, a minute) later at the lower rate."""
    timed = [each for each in EVERY if each.unit and each.party == "consumer"]
    schedule = data.draw(st.sampled_from(timed))
    wording = data.draw(st.sampled_from(WORDINGS))
    at = data.draw(st.integers(0, len(schedule.ladders) - 1))
    moved = later(schedule, at, data.draw(st.integers(0, len(schedule.ladders[at].rungs) - 2)))
    assert alarms(lint(write(moved, wording), moved, wording)) == []


def later(schedule: Schedule, at: int, nth: int) -> Schedule:
    ladder = schedule.ladders[at]
    one, two = ladder.rungs[nth : nth + 2]
    if one.near == 0 or two.far == two.near or (one.rate or 0) > (two.rate or 0):
        return schedule
    longer, shorter = replace(one, near=one.near - 1), replace(two, far=one.near - 2)
    rungs = (*ladder.rungs[:nth], longer, shorter, *ladder.rungs[nth + 2 :])
    ladders = schedule.ladders
    changed = Ladder(ladder.label, rungs)
    return replace(schedule, ladders=(*ladders[:at], changed, *ladders[at + 1 :]))


# --- order and spelling ---------------------------------------------------------------------------

UNRELATED = (
    "제{}조(목적)\n이 약관은 회사와 고객 사이의 권리와 의무를 정함을 목적으로 합니다.\n",
    "제{}조(준수사항)\n고객은 시설을 깨끗이 쓰고 다른 사람에게 폐를 끼치지 않아야 합니다.\n",
    "제{}조(주차)\n주차는 한 대까지 무료입니다.\n",
    "제{}조(개인정보)\n회사는 고객의 동의 없이 개인정보를 제3자에게 알리지 않습니다.\n",
    "제{}조(분실물)\n분실물은 14일 동안 보관합니다.\n",
)


def articles(order: Sequence[int], schedule: Schedule) -> str:
    """The unrelated clauses and the schedule's articles, numbered in the order given."""
    own = "".join(text for text, _ in sentences(schedule)).split("\n\n")[1:]
    blocks = [*UNRELATED, *(block.partition("조")[2] for block in own if block.strip())]
    kept = [blocks[index] for index in order if index < len(blocks)]
    named = [block if block.startswith("제") else f"제{{}}조{block}\n" for block in kept]
    return "약관\n\n" + "\n".join(block.format(nth + 1) for nth, block in enumerate(named))


def said(text: str, schedule: Schedule) -> set[tuple[str, str]]:
    """Every finding by its rule and the words it is about, spelling aside."""
    document = read_document("contract.md", text.encode())
    options = Options(schedule.edition.period.first, sector=schedule.table.name)
    report = check_contract(document, (schedule.table,), options)  # type: ignore[arg-type]
    return {
        (finding.rule, plain(report.document.text[quote.start : quote.end]))
        for finding in report.findings
        for quote in finding.quotes[:1]
        if finding.rule in WORSE or finding.tier == "reading"
    }


def plain(words: str) -> str:
    return "".join(words.translate(NARROW).split())


WIDE = {ord(narrow): chr(ord(narrow) + 0xFEE0) for narrow in "0123456789%"}
NARROW = {wide: narrow for narrow, wide in ((key, ord(value)) for key, value in WIDE.items())}


def spoilt(data: st.DataObject) -> Schedule:
    """A schedule with one rate made worse, so that there is something to find."""
    schedule = data.draw(st.sampled_from(EVERY))
    place = data.draw(st.sampled_from(rungs_of(schedule)))
    rate = rung_at(schedule, place).rate or Fraction(0)
    worse = max(rate - 5 * POINT, Fraction(0)) if schedule.party == "business" else rate + 5 * POINT
    return with_rates(schedule, {place: worse if worse <= max(rate, 1) else rate})


@quietly
@given(st.data())
def test_findings_do_not_depend_on_the_order_of_unrelated_clauses(data: st.DataObject) -> None:
    schedule = spoilt(data)
    count = len(UNRELATED) + len(schedule.ladders)
    order = data.draw(st.permutations(range(count)))
    assert said(articles(order, schedule), schedule) == said(
        articles(range(count), schedule), schedule
    )


@quietly
@given(st.data())
def test_findings_do_not_depend_on_wide_figures_or_line_endings(data: st.DataObject) -> None:
    schedule = spoilt(data)
    wording = data.draw(st.sampled_from((sentences, bullets)))
    text = Contract(list(wording(schedule))).text
    as_written = said(text, schedule)
    assert said(text.translate(WIDE), schedule) == as_written
    assert said(text.replace("\n", "\r\n"), schedule) == as_written


@quietly
@given(st.data())
def test_findings_do_not_depend_on_spaces_within_a_line(data: st.DataObject) -> None:
    schedule = spoilt(data)
    text = Contract(list(sentences(schedule))).text
    lines = text.split("\n")
    spaces = data.draw(
        st.lists(st.sampled_from(("", " ", "  ", "\u00a0", "\u3000")), min_size=1, max_size=9)
    )
    assert said("\n".join(respaced(lines, spaces)), schedule) == said(text, schedule)


def respaced(lines: Iterable[str], spaces: Sequence[str]) -> Iterable[str]:
    """Every space of a sentence replaced in turn; titles stay as they are."""
    for line in lines:
        words = line.split(" ")
        if not line.endswith("."):
            yield line
            continue
        gaps = (spaces[nth % len(spaces)] for nth in range(len(words) - 1))
        yield words[0] + "".join(gap + word for gap, word in zip(gaps, words[1:], strict=True))
