"""Which units may meet: won with won, days with days; a bare number takes the unit it meets."""

from __future__ import annotations

from dsl.model import FactKind

TIME = ("days", "hours", "minutes", "months", "years")
Unit = FactKind


def sum_unit(left: Unit, right: Unit) -> Unit | None:
    """The unit of a sum, a difference or a comparison; None when the two do not mix."""
    if left == right:
        return left
    if left == "count" and right not in ("date", "moment"):
        return right
    if right == "count" and left not in ("date", "moment"):
        return left
    return None


def shifted_unit(operator: str, left: Unit, right: Unit) -> Unit | None:
    """The unit of a day moved by a count of days, months or years; None when it is no such sum."""
    if operator in ("+", "-") and left == "date" and right in ("days", "months", "years"):
        return "date"
    return None


def product_unit(left: Unit, right: Unit) -> Unit | None:
    """The unit of a product: a share or a number of something is that thing."""
    for one, other in ((left, right), (right, left)):
        if one in ("rate", "count"):
            return other
    if (left == "won") != (right == "won"):
        return "won"  # price a month times months is a price
    return None


def quotient_unit(left: Unit, right: Unit) -> Unit | None:
    """The unit of a quotient: like by like is a share."""
    if left == right:
        return "rate"
    if right in ("rate", "count"):
        return left
    if left == "won" and right in TIME:
        return "won"  # a price spread over days is the price of a day
    if left in TIME and right in TIME:
        return None
    return None
