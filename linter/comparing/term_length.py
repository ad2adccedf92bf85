"""Where a standard tells contracts apart by their length: a term of twelve months or less, a longer one.

The limits stand in the amounts of its rules, as comparisons of a number of months with a figure.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from dsl.diagnostic import Bilingual
from dsl.model import Cases, Deduct, Expression, NamedValue
from dsl.settlement import Value
from dsl.settling.evaluate import holds
from dsl.table import Edition, Row, Table
from linter.comparing.gone_by import compared
from linter.reading.tokenise import tokenise


@dataclass(frozen=True, slots=True)
class Length:
    """Terms of more than `over` months and at most `most`, None for any longer."""

    fact: str
    label: str
    over: int
    most: int | None

    @property
    def months(self) -> Fraction:
        """A term of this length."""
        return Fraction(self.over + 1 if self.most is None else self.most)

    def told(self) -> Bilingual:
        """`의무사용개월 12개월 이하`."""
        name = self.fact.replace("_", " ")
        if self.most is None:
            return Bilingual(f"{self.label} {self.over}개월 초과", f"{name} over {self.over}")
        return Bilingual(f"{self.label} {self.most}개월 이하", f"{name} at most {self.most}")


def lengths(table: Table, edition: Edition, rows: Sequence[Row]) -> tuple[Length, ...]:
    """The lengths that the amounts of these rows tell apart, the shortest first."""
    for fact in table.facts:
        if fact.kind == "months":
            limits = {limit for row in rows for limit in _limits(fact.name, row, edition)}
            ends = sorted(int(limit) for limit in limits if limit > 0)
            if ends:
                bounds = pairwise((0, *ends, None))
                return tuple(
                    Length(fact.name, fact.label, over or 0, most) for over, most in bounds
                )
    return ()


def amount_at(
    amount: Expression | None, facts: Mapping[str, Value], edition: Edition
) -> Expression | None:
    """The one of several amounts that the facts decide for; the amount itself where they do not."""
    cases = _cases(amount, edition)
    for part, guard in cases.guards if cases else ():
        truth = True if guard is None else holds(guard, facts, edition)
        if truth is True:
            return part
        if truth is not False:
            return amount  # an unknown fact decides
    return amount


def named_lengths(words: str) -> tuple[tuple[int, int | None], ...]:
    """The lengths that a clause names: `12개월 이하`, `12개월을 초과하는`."""
    found: list[tuple[int, int | None]] = []
    tokens = tokenise(words, 0, len(words))
    for figure, mark in pairwise(tokens):
        if figure.kind == "unit" and figure.value == "months" and mark.gap <= 1:
            months = int(figure.number)
            if mark.kind in ("at most", "within"):
                found.append((0, months))
            elif mark.kind == "under":
                found.append((0, months - 1))
            elif mark.kind in ("over", "at least"):
                found.append((months - (mark.kind == "at least"), None))
    return tuple(found)


def within(length: Length, said: tuple[int, int | None]) -> bool:
    """Whether terms of a length may be meant."""
    over, most = said
    return (length.most is None or over < length.most) and (most is None or length.over < most)


def _limits(fact: str, row: Row, edition: Edition) -> set[Fraction]:
    effects = row.outcome.effects if row.outcome else ()
    amounts = [effect.amount for effect in effects if isinstance(effect, Deduct)]
    guards = [guard for each in amounts if (c := _cases(each, edition)) for _, guard in c.guards]
    return {limit for guard in guards if guard for limit in compared(fact, guard)}


def _cases(amount: Expression | None, edition: Edition) -> Cases | None:
    if isinstance(amount, NamedValue):
        amount = next((let.amount for let in edition.lets if let.name == amount.name), None)
    return amount if isinstance(amount, Cases) else None
