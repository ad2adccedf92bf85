"""Reads a fragment of a contract and shows its terms as short lines, as a person would note them."""

from __future__ import annotations

from fractions import Fraction

from linter.document import Document
from linter.read_document import read_document
from linter.read_terms import read_terms
from linter.term import Reading, Term


def document(text: str, name: str = "contract.txt") -> Document:
    """The document in a text; it must be readable."""
    read = read_document(name, text.encode())
    assert isinstance(read, Document), read
    return read


def terms(text: str, name: str = "contract.txt") -> tuple[Term, ...]:
    """The terms of a text, each quoting the text exactly."""
    read = document(text, name)
    found = read_terms(read)
    for term in found:
        assert read.text[term.start : term.end] == term.quote
        assert all(read.text[e.start : e.end].strip() or e.start == e.end for e in term.evidence)
    return found


def notes(text: str, name: str = "contract.txt") -> list[str]:
    """`7..9 days lose 10%`, one line a reading; `?` marks the ambiguous, `unread` the unread."""
    lines: list[str] = []
    for term in terms(text, name):
        mark = "? " if term.status == "ambiguous" else ""
        lines += [mark + note(reading) for reading in term.readings] or ["unread"]
    return lines


def note(reading: Reading) -> str:
    """One reading, with what is not the usual: the side, the event, the circumstances."""
    window, effect = reading.window, reading.effect
    said = []
    if reading.party != "consumer":
        said.append(str(reading.party))
    if reading.event != "cancel":
        said.append(reading.event)
    said += [word for _, word in reading.conditions.words]
    if window is None:
        said.append("any time")
    else:
        far = "" if window.far is None else str(window.far)
        since = "" if window.direction == "before" else f" after {window.anchor}"
        said.append(f"{window.near}..{far} {window.unit}{since}")
    verb = "pay" if effect.kind == "compensate" and reading.party == "business" else "lose"
    said.append(
        f"{verb} {percent(effect.rate)}" if effect.won is None else f"lose {effect.won} won"
    )
    return " ".join(said)


def percent(rate: Fraction | None) -> str:
    """10%, 33.3%, or - where the words give no figure."""
    return "-" if rate is None else f"{round(float(rate) * 100, 1):g}%"
