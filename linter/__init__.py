"""A contract to findings: pure stages from a document to what a lawyer should look at.

read_document   bytes              -> Document            one text, every character traced
read_terms      Document           -> Terms               what each clause promises
find_sector     Document           -> SectorGuess         which standard each line falls under
assess_terms    Terms, standards   -> Assessments         each term against every case
rules           Assessments        -> Findings            what a lawyer should look at
reports         Report             -> str                 terminal, JSON, SARIF, …
"""

from __future__ import annotations

from dsl.table import Table
from linter.check import check_terms
from linter.choose import choose_standards
from linter.document import Document
from linter.read_terms import read_terms
from linter.report import Options, Report

__all__ = ["Options", "Report", "check_contract"]


def check_contract(document: Document, tables: tuple[Table, ...], options: Options) -> Report:
    """Everything there is to say about a contract, by the edition of `options.as_of`."""
    chosen, reason = choose_standards(document, tables, options.sector)
    return check_terms(document, read_terms(document), chosen, options, reason)
