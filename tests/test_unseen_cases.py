"""Cases worked from the official rows alone, a few for every row that decides something.

`tests/official/cases.jsonl` holds them in the form of the JSON interface: the rows they come from,
what the case states, and what must come out. No figure was taken from what the calculators say;
they were worked before the standards were asked, and the standards were mended where they differed.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from gijun.batch import settle_lines
from gijun.ledger import shipped

CASES = Path(__file__).parent / "official" / "cases.jsonl"

Case = dict[str, object]


@cache
def cases() -> tuple[Case, ...]:
    return tuple(json.loads(line) for line in CASES.read_text(encoding="utf-8").splitlines())


@cache
def answers() -> tuple[Case, ...]:
    asked = [json.dumps(case, ensure_ascii=False) for case in cases()]
    return tuple(json.loads(line) for line in settle_lines(asked, None, None))


def told(expected: Mapping[str, object], found: Mapping[str, object]) -> Case:
    """What an answer says under the expected names; of fractions, the ones that are expected."""
    said: Case = {}
    for name, wanted in expected.items():
        given = found.get(name)
        if isinstance(wanted, dict) and isinstance(given, dict):
            given = {entry: given.get(entry) for entry in wanted}
        said[name] = given
    return said


def test_every_case_comes_out_as_worked() -> None:
    wrong = []
    for case, found in zip(cases(), answers(), strict=True):
        expected = case["expect"]
        assert isinstance(expected, dict)
        if (said := told(expected, found)) != expected:
            wrong.append((case["id"], case["facts"], expected, said, found.get("error")))
    assert not wrong, wrong[:5]


def test_an_answer_cites_a_row_of_its_case() -> None:
    silent = []
    for case, found in zip(cases(), answers(), strict=True):
        rows, cited = case["rows"], found.get("citations")
        by = found.get("deferred_by", {})
        assert isinstance(rows, list)
        assert isinstance(by, dict)
        if isinstance(cited, list) and not {*cited, *by.get("citations", ())} & set(rows):
            silent.append((case["id"], rows, cited))
    assert not silent, silent[:5]


def test_the_rows_are_of_the_register_and_every_standard_of_the_seed_has_cases() -> None:
    registered = {row.id for row in shipped().rows}
    cited = {row for case in cases() for row in case["rows"]}  # type: ignore[attr-defined]
    assert not cited - registered
    assert len(cited) > 600
    assert len({str(case["id"]).split(".")[0] for case in cases()}) >= 58
    assert len({case["id"] for case in cases()}) == len(cases()) > 1_400


# --- what an answer says besides its figures -----------------------------------------------------


def settled(**facts: object) -> Case:
    (line,) = settle_lines([json.dumps({"id": "x", "facts": facts})], None, None)
    found: Case = json.loads(line)
    return found


STAY = {"sector": "lodging", "use_date": "2024-08-03", "cancel_date": "2024-08-01"}


def test_what_is_certain_is_told_though_the_case_is_not_decided() -> None:
    found = settled(**STAY, total_fee=200_000, paid=200_000)
    assert found["undecided"] is True
    assert found["ask"] == ["fault"]
    assert (found["season"], found["weekend"]) == ("peak", True)  # S001.11.n2.1, S001.11.n3
    assert "refund" not in found  # the guest's and the inn's cancellation differ
    assert "rule" not in found


def test_a_penalty_taken_from_the_sum_refunded_is_told() -> None:
    # S001.20.3.1: 잔여기간 대여요금의 10% 공제 후 환급, whatever was paid in all
    found = settled(
        sector="car_rental",
        event="mid_termination",
        fault="consumer",
        remaining_fee=120_000,
        paid=9,
    )
    assert (found["refund"], found["deduction"], found["consumer_owes"]) == (108_000, 12_000, 0)


def test_the_rows_behind_an_answer_are_cited_line_by_line() -> None:
    halved = {"event": "class1_disease", "condition": "disaster_declared", "request": "cancel"}
    found = settled(**STAY, **halved, requested_by="consumer", total_fee=200_000, paid=200_000)
    assert found["penalty"] == 90_000
    assert isinstance(found["citations"], list)
    # the ladder, and the row that halves it
    assert {"S001.11.2.1.5", "S001.11.7.2.2"} <= set(found["citations"])
    returned = {"sector": "books", "dispute": "termination_after_withdrawal_period"}
    found = settled(**returned, price=100_000, months_used=4, condition="bad")
    assert isinstance(found["citations"], list)
    tables = [row for row in found["citations"] if row[:13] in ("S001.6.book.u", "S001.6.book.d")]
    assert sorted(tables) == ["S001.6.book.d3", "S001.6.book.u4"]  # one step of each table


def test_the_things_of_a_list_are_settled_one_by_one() -> None:
    # S001.6.book.r2: the state of each volume. 10,001 × 73% + 20,001 × 15% = 10,300.88
    volumes = [{"price": 10_001, "condition": "good"}, {"price": 20_001, "condition": "bad"}]
    case = {"sector": "books", "dispute": "termination_after_withdrawal_period", "months_used": 2}
    found = settled(**case, units=volumes)
    assert found["refund"] == 10_301
    assert isinstance(found["each"], list)
    assert [one["refund"] for one in found["each"]] == [7_301, 3_000]
    undecided = settled(**case, units=[*volumes, {"price": 5_000}])
    assert "refund" not in undecided  # the state of the third volume is not known
    assert "error" in settled(sector="lodging", units=volumes)  # no fact of that standard


def test_a_standard_younger_than_the_cases_says_which_edition_answered() -> None:
    found = settled(sector="wedding_hall", fault="consumer", days_before=1)
    assert found["on"] == "2025-12-18"
    assert "newest" in str(found["assumed"])
    assert "assumed" not in settled(sector="lodging", fault="consumer", days_before=1)


def test_a_period_of_nothing_is_named_and_breaks_nothing() -> None:
    period = {"sector": "gym", "fault": "consumer", "basis": "period", "fee": 600_000}
    found = settled(**period, started=True, contract_days=0, elapsed_days=1)
    assert found["cannot_be_computed"] == ["contract_days is 0"]
    assert "refund" not in found
