"""Amounts in words and figures: `60% × total 300,000`, for the steps of a settlement."""

from __future__ import annotations

from fractions import Fraction

from dsl.model import (
    Aggregate,
    Arithmetic,
    BusinessDaysBetween,
    Cases,
    DaysBetween,
    Expression,
    Extreme,
    FactValue,
    HoursBetween,
    Lookup,
    MonthsBetween,
    NamedValue,
    Number,
    Rounded,
)
from dsl.settling.evaluate import Facts, value
from dsl.table import Edition

SIGNS = {"+": "+", "-": "-", "*": "×", "/": "÷"}


def formula(amount: Expression, facts: Facts, edition: Edition) -> str:
    """An amount as a line of arithmetic with its operands filled in."""
    match amount:
        case Number(number, unit):
            return percent(number) if unit == "rate" else figure(number)
        case FactValue(name, _) | NamedValue(name, _):
            return f"{name} {_worth(amount, facts, edition)}"
        case Lookup(table, key, _):
            return f"{table}({formula(key, facts, edition)}) {_worth(amount, facts, edition)}"
        case DaysBetween(first, last, _):
            return f"days from {first} to {last}"
        case BusinessDaysBetween(first, last, listed, _):
            return f"business days from {first} to {last} excluding {listed}"
        case MonthsBetween(first, last, counted, _):
            words = {"completed": "months", "started": "started months", "back": "months back"}
            return f"{words[counted]} from {first} to {last}"
        case HoursBetween(first, last, excluding, _):
            without = f" excluding {excluding}" if excluding else ""
            return f"hours from {first} to {last}{without}"
        case Aggregate(which, fact, _):
            return f"the {which} of {fact} {_worth(amount, facts, edition)}"
        case Rounded(inner, step, _):
            return f"round({formula(inner, facts, edition)}, {figure(step)})"
        case Cases(_, _):
            return _worth(amount, facts, edition)
        case Extreme(which, amounts, _):
            inside = ", ".join(formula(one, facts, edition) for one in amounts)
            return f"{'min' if which == 'lesser' else 'max'}({inside})"
        case Arithmetic(operator, left, right, _):
            sides = [_operand(one, operator, facts, edition) for one in (left, right)]
            return f"{sides[0]} {SIGNS[operator]} {sides[1]}"


def divisor(amount: Expression, edition: Edition) -> str:
    """A divisor by the names it is made of: `months_total`, `months_total - months_paid`."""
    return " ".join(formula(amount, {}, edition).split())


def _operand(amount: Expression, outer: str, facts: Facts, edition: Edition) -> str:
    """An operand, in brackets where a sum stands inside a product."""
    said = formula(amount, facts, edition)
    inner = amount.operator if isinstance(amount, Arithmetic) else ""
    return f"({said})" if inner in ("+", "-") and outer in ("*", "/", "-") else said


def _worth(amount: Expression, facts: Facts, edition: Edition) -> str:
    found = value(amount, facts, edition)
    if not isinstance(found, Fraction):
        return ""
    return percent(found) if amount.unit == "rate" else figure(found)


def figure(number: Fraction) -> str:
    """A number as people write it: 300,000, or a fraction that no whole number can say."""
    if number.denominator == 1:
        return f"{number.numerator:,}"
    return f"{number.numerator:,}/{number.denominator:,}"


def percent(rate: Fraction) -> str:
    """A rate in percent, exactly: 60%, 12.5%, 100/3%."""
    hundredths = rate * 100
    if 100 % hundredths.denominator == 0:
        whole, part = divmod(int(hundredths * 100), 100)
        return f"{whole}.{part:02d}".rstrip("0").rstrip(".") + "%"
    return f"{hundredths.numerator}/{hundredths.denominator}%"
