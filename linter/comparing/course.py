"""What is lost in the course of a use that goes on: a share of the price for every share gone by.

`이용일수에 해당하는 금액과 총 이용금액의 10%` grows from a tenth to more than the whole; `10 % of what remains`
falls from a tenth to nothing. Each is a straight line, so two of them are held against each other
at the two ends of the stretch in question.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

Stretch = tuple[Fraction, Fraction]
WHOLE: Stretch = (Fraction(0), Fraction(1))


@dataclass(frozen=True, slots=True)
class Course:
    """A penalty, of the whole price or of what remains of it, and the value used if charged."""

    rate: Fraction
    of_the_rest: bool
    used: bool

    @property
    def grows(self) -> bool:
        """Whether it turns on how much was used at all."""
        return self.of_the_rest or self.used

    def at(self, gone_by: Fraction) -> Fraction:
        """The share of the price lost when this share of the use has gone by."""
        penalty = self.rate * (1 - gone_by) if self.of_the_rest else self.rate
        used = self.used or self.of_the_rest
        return penalty + gone_by if used else penalty


def excess_over(one: Course, other: Course, ends: Stretch) -> tuple[Fraction, Fraction]:
    """By how much the first exceeds the second at most, and where."""
    at = max(ends, key=lambda end: (one.at(end) - other.at(end), -end))
    return one.at(at) - other.at(at), at


def whole_of(base: str | None) -> str | None:
    """The whole that a base is a part of, if it is the price; None for a deposit or the unknown."""
    return "total" if base in (None, "total", "paid", "remaining") else None
