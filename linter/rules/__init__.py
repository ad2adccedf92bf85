"""The rules, in the order in which their findings are told at one place."""

from __future__ import annotations

from linter.rule import Rule, rule
from linter.rules import (
    ambiguous_term,
    compensation_below_standard,
    contradictory_terms,
    excessive_penalty,
    no_business_clause,
    not_compared,
    refund_refused,
    standard_overridden,
    unread_term,
)

RULES: tuple[Rule, ...] = (
    rule(refund_refused),
    rule(excessive_penalty),
    rule(compensation_below_standard),
    rule(contradictory_terms),
    rule(standard_overridden),
    rule(ambiguous_term),
    rule(not_compared),
    rule(unread_term),
    rule(no_business_clause),
)
