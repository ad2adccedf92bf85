"""A contract's file to a report: read the file, load the standards, check."""

from __future__ import annotations

from gijun.catalogue import tables
from gijun.failure import unreadable
from gijun.files import STDIN, read_bytes
from linter import check_contract
from linter.document import Document, Unreadable
from linter.read_document import read_document
from linter.report import Options, Report


def check(name: str, options: Options) -> Report:
    """The report on one file; what cannot be read is a failure, never "no findings"."""
    return check_contract(read_contract(name), tables(), options)


def read_contract(name: str) -> Document:
    """The document in a file."""
    document = read_document("stdin.txt" if name == STDIN else name, read_bytes(name))
    if isinstance(document, Unreadable):
        raise unreadable(f"{name}: {document.korean}", f"{name}: {document.english}")
    return document
