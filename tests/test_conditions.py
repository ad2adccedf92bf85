"""What conditions mean: comparing with `=`, guards, what an `or` joins, and what is left open."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from dsl import Compiled, compile_standard
from dsl.emit.calculator import emit_calculator
from dsl.inputs import write_answer
from dsl.interpret import settle
from dsl.settlement import NoRule, Settlement, Undecided
from dsl.source import Source
from dsl.table import Table
from dsl.words.wording import Wording

HEAD = """standard tiny "작은 기준"
  rows "S001.1"
fact party "당사자" : consumer "소비자" | business "사업자"
fact event "일" : cancels "취소" | changes "변경"
fact dry "맑음" : yes or no
fact warm "따뜻함" : yes or no
fact day "날" : date
fact total "총액" : won
fact paid "지급액" : won
count days_before "남은 날" : days before day
deduct is of total
round half up to the won
"""
DAY = date(2024, 1, 1)
PAID = {"total": Fraction(1000), "paid": Fraction(1000)}


def compiled(body: str) -> Compiled:
    return compile_standard(Source("tiny.gijun", HEAD + body))


def names(body: str) -> list[str]:
    return [one.name for one in compiled(body).diagnostics]


def said(body: str, **facts: object) -> Settlement | NoRule | Undecided:
    table = compiled(body).table
    assert table is not None
    return settle(table, {**PAID, **facts}, DAY)  # type: ignore[dict-item]


def test_a_rule_may_ask_for_an_exact_number() -> None:
    body = "when consumer cancels, days_before = 1 day -> deduct 50% [1.1]\n"
    assert names(body) == []
    exact = said(body, party="consumer", event="cancels", days_before=Fraction(1))
    assert isinstance(exact, Settlement)
    assert exact.penalty == 500
    other = said(body, party="consumer", event="cancels", days_before=Fraction(2))
    assert isinstance(other, NoRule)


def test_only_an_equals_sign_that_begins_its_line_opens_a_guard() -> None:
    body = """default event = cancels when days_before = 1 day
              = changes otherwise
let share "몫" = 10% of total when days_before = 1 day
              = 20% of total otherwise
when cancels -> deduct share [1.1]
when changes -> deduct share [1.2]
"""
    assert names(body) == []
    near = said(body, days_before=Fraction(1))
    far = said(body, days_before=Fraction(3))
    assert isinstance(near, Settlement)
    assert isinstance(far, Settlement)
    assert (near.facts["event"], near.penalty) == ("cancels", 100)
    assert (far.facts["event"], far.penalty) == ("changes", 200)


def test_an_or_that_reads_in_two_ways_is_refused() -> None:
    assert names("when consumer cancels dry or warm -> refund paid [1.1]\n") == ["unclear-or"]
    assert names("when consumer cancels, dry or warm -> refund paid [1.1]\n") == []
    assert names("when consumer cancels or changes -> refund paid [1.1]\n") == []
    assert names("when consumer dry or business warm -> refund paid [1.1]\n") == []


def test_where_a_silence_may_be_the_answer_nothing_is_certain() -> None:
    body = """when consumer cancels, dry -> deduct 50% [1.1]
silent when consumer cancels, not dry "말이 없다" [1.2]
"""
    case = {"party": "consumer", "event": "cancels"}
    left = said(body, **case)
    assert isinstance(left, Undecided)
    assert left.ask == ("dry",)
    assert [type(one) for one in left.possible] == [Settlement, NoRule]
    assert isinstance(said(body, **case, dry="yes"), Settlement)
    assert isinstance(said(body, **case, dry="no"), NoRule)


def test_a_silence_that_holds_is_left_beside_an_exception_that_may() -> None:
    body = """silent when consumer cancels "말이 없다" [1.2]
except when consumer cancels, warm -> refund paid [1.1]
"""
    left = said(body, party="consumer", event="cancels")
    assert isinstance(left, Undecided)
    assert len(left.possible) == 2


def calculated(table: Table, **facts: object) -> object:
    """The answer of the calculator that is written for the table."""
    module: dict[str, object] = {"__name__": "tiny"}
    exec(compile(emit_calculator(table), "tiny.py", "exec"), module)
    settle_case = module["settle"]
    assert callable(settle_case)
    return settle_case(**facts, on=DAY)


def test_outcomes_whose_sum_is_unknown_are_not_taken_for_one() -> None:
    """Ten and twenty percent of an unknown total have no figure either, and are two answers."""
    body = """when consumer cancels
  3 days before -> deduct 10% [1.1]
  on the day    -> deduct 20% [1.2]
when consumer changes, dry     -> deduct 10% [1.3]
when consumer changes, not dry -> deduct 10% [1.4]
"""
    table = compiled(body).table
    assert table is not None
    left = settle(table, {"party": "consumer", "event": "cancels"}, DAY)
    assert isinstance(left, Undecided)
    assert left.ask == ("days_before",)
    assert [one.row.id for one in left.possible if one.row] == [
        "consumer-cancels-3",
        "consumer-cancels-0",
    ]
    one = settle(table, {"party": "consumer", "event": "changes"}, DAY)
    assert isinstance(one, Settlement), "the same share of the same unknown total is one answer"
    told = calculated(table, party="consumer", event="cancels")
    assert [each.row.id for each in told.possible] == [  # type: ignore[attr-defined]
        "consumer-cancels-3",
        "consumer-cancels-0",
    ]


def test_yes_and_no_are_written_as_true_and_false() -> None:
    body = """default dry = yes when consumer
            = no otherwise
when cancels -> refund paid [1.1]
output dry : dry
"""
    table = compiled(body).table
    assert table is not None
    for party, dry in (("consumer", True), ("business", False)):
        found = settle(table, {**PAID, "party": party, "event": "cancels"}, DAY)
        assert write_answer(table, found)["dry"] is dry


def test_choices_joined_one_after_another_are_one_choice() -> None:
    body = """good means dry or warm or changes
when consumer, good -> deduct 10% [1.1]
silent when business "한쪽만 본다"
silent when consumer, cancels, not dry, not warm "나쁜 날"
"""
    table = compiled(body).table
    assert table is not None
    row = table.editions[0].rows[0]
    assert Wording.of(table).condition(row.when).korean == "소비자, (맑음 또는 따뜻함 또는 변경)"
    for good in ({"dry": "yes"}, {"warm": "yes"}, {"event": "changes"}):
        assert isinstance(said(body, party="consumer", **good), Settlement)
    bad = said(body, party="consumer", dry="no", warm="no", event="cancels")
    assert isinstance(bad, NoRule)
