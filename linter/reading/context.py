"""What stands over a term: the heads of its column and the words before it in its paragraph.

A reader takes these for part of the promise. Which of them matter only a standard can tell, by the
words it has for its own cases, so they are kept as they are written.
"""

from __future__ import annotations

from bisect import bisect_right

from linter.document import Block, Cell, Document
from linter.term import Term


class Surroundings:
    """The blocks of a document, laid out once to be asked about many terms."""

    def __init__(self, document: Document) -> None:
        self._text = document.text
        self._blocks = sorted(document.blocks, key=lambda block: block.start)
        self._starts = [block.start for block in self._blocks]
        self._heads: dict[int, list[tuple[Cell, str]]] = {}
        for block in self._blocks:
            if block.cell is not None and (block.cell.header or block.cell.row == 0):
                said = self._text[block.start : block.end]
                self._heads.setdefault(block.cell.table, []).append((block.cell, said))

    def lead(self, term: Term) -> str:
        """The words of its paragraph before it."""
        block = self._block_at(term.start)
        return self._text[block.start : term.start].strip() if block else ""

    def columns(self, term: Term) -> tuple[str, ...]:
        """The heads over its cell, the nearest first."""
        block = self._block_at(self._figure(term))
        return tuple(self._heads_over(block)) if block else ()

    def _figure(self, term: Term) -> int:
        """Where its rate stands: in a row of several cells the cell of the rate is meant."""
        rates = [each.start for each in term.evidence if each.part == "rate"]
        return next((at for at in rates if term.start <= at < term.end), term.start)

    def _block_at(self, at: int) -> Block | None:
        index = bisect_right(self._starts, at) - 1
        return self._blocks[index] if index >= 0 else None

    def _heads_over(self, block: Block) -> list[str]:
        own = block.cell
        if own is None:
            return []
        over = [
            (cell, said)
            for cell, said in self._heads.get(own.table, ())
            if cell.row < own.row
            and cell.column < own.column + own.column_span
            and own.column < cell.column + cell.column_span
        ]
        return [said for _, said in sorted(over, key=lambda one: -one[0].row)]
