"""Clauses as businesses write them, unfair ones and fair ones near them: what the rules by words say of each.

The sets under `clauses/` were set down before the rules were run on them; the head of each tells when.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from linter import Options, check_contract
from linter.document import Unreadable
from linter.findings.by_words import word_rules
from linter.read_document import read_document

SETS = sorted((Path(__file__).parent / "clauses").glob("*.toml"))


def clauses() -> Iterator[tuple[str, dict[str, Any]]]:
    """Every clause with the head of the contract it stands in."""
    for path in SETS:
        told = tomllib.loads(path.read_text(encoding="utf-8"))
        for clause in told["clause"]:
            yield told["kinds"].get(clause.get("as", ""), ""), clause


def found(head: str, text: str) -> set[str]:
    document = read_document("terms.txt", f"{head}\n\n{text}".encode())
    assert not isinstance(document, Unreadable)
    report = check_contract(document, (), Options(date(2025, 6, 1)))
    return {finding.rule for finding in report.findings} & set(word_rules())


@pytest.mark.parametrize(
    ("head", "clause"),
    list(clauses()),
    ids=lambda value: str(value.get("rule", "")) or "fair" if isinstance(value, dict) else "in",
)
def test_what_is_said_of_a_clause(head: str, clause: dict[str, Any]) -> None:
    said = found(head, clause["text"])
    wanted = {clause["rule"]} - {""} if "limit" not in clause else set()
    assert wanted <= said <= wanted | set(clause.get("also", ()))


def test_every_rule_by_words_is_tried() -> None:
    tried = {clause["rule"] for _, clause in clauses()}
    seldom = {"content-unmarked", "trade-facts-missing"}  # absences, tried on pages of their own
    assert set(word_rules()) - seldom <= tried
