"""A contract as sentences for the rules that look for words: each with the titles it stands under and
the proviso that follows it.

Beside the chain of terms: a sentence here needs no figure and is never compared with a standard.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from linter.document import Block, Document
from linter.reading.needed import Needed, Words
from linter.reading.normalise import Normalised, fold, normalise

_CUT = re.compile(
    r"(?<=[다요음함됨임오])\.(?=\s|[^\s\d.])|(?<=[가-힣)\]])\.(?=\s)|[!?;](?=\s)|(?=\s?※)|(?=\((?:단[,，]|다만))"
)
_CLOSED = re.compile(r"(?:[다요음함됨임오까][.!?]?|[.!?:;])[\s)\]]*$")
_PROVISO = re.compile(r"^[(※*\-·]*(?:단[,서]|다만)")
_WRAPPED = (
    24  # a shorter line that does not end as a sentence is a title or an item, not a wrapped one
)

NOWHERE: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Sentence:
    """`words` as the lexer sees them; `above` the titles over it and `proviso` the exception that the
    next sentence makes (`다만, …`), both folded."""

    start: int
    end: int
    words: Normalised
    above: str
    proviso: str


class Sentences:
    """The sentences of one contract in order, and which of them hold a word."""

    def __init__(self, document: Document) -> None:
        self._all = sentences(document)
        self._text = "\n".join(each.words.text for each in self._all)
        lengths = (len(each.words.text) + 1 for each in self._all)
        self._starts = [*accumulate(lengths, initial=0)]
        self._everywhere = frozenset(range(len(self._all)))
        self._holding: dict[Words, frozenset[int]] = {}
        self._places: dict[str, frozenset[int]] = {}
        self._known: set[str] = set()
        self._standing: set[str] = set()

    def __iter__(self) -> Iterator[Sentence]:
        return iter(self._all)

    def __getitem__(self, at: int) -> Sentence:
        return self._all[at]

    def able(self, needed: Needed) -> frozenset[int]:
        """The places, among the sentences, of those where what is needed stands."""
        return NOWHERE.union(*map(self._where_all_stand, needed))

    def _where_all_stand(self, way: tuple[Words, ...]) -> frozenset[int]:
        places = self._everywhere
        for words in way:
            places = places & self._with_one_of(words)
            if not places:
                break
        return places

    def _with_one_of(self, words: Words) -> frozenset[int]:
        if words not in self._holding:
            self._look_for(words - self._known)
            self._holding[words] = NOWHERE.union(*map(self._with, words & self._standing))
        return self._holding[words]

    def _look_for(self, words: Words) -> None:
        """Note which of the words stand anywhere; most do not, and many lists share them."""
        self._known |= words
        self._standing.update(word for word in words if word in self._text)

    def _with(self, word: str) -> frozenset[int]:
        if word not in self._places:
            self._places[word] = frozenset(self._found(word))
        return self._places[word]

    def _found(self, word: str) -> Iterator[int]:
        at = self._text.find(word)
        while at >= 0:
            sentence = bisect_right(self._starts, at) - 1
            yield sentence
            at = self._text.find(word, self._starts[sentence + 1])


def sentences(document: Document) -> tuple[Sentence, ...]:
    """Every sentence of a document in order; a line that wraps is one with the next."""
    spans = [
        (start, end, block)
        for block in _unwrapped(document)
        for start, end in _cut(document.text, block.start, block.end)
    ]
    if not spans:
        return ()
    folded = [normalise(document.text, start, end) for start, end, _ in spans]
    after = [words.text if _PROVISO.match(words.text) else "" for words in folded[1:]]
    return tuple(
        Sentence(start, end, words, fold(" ".join(block.path)), proviso)
        for (start, end, block), words, proviso in zip(spans, folded, [*after, ""], strict=True)
    )


def _unwrapped(document: Document) -> Iterator[Block]:
    waiting: Block | None = None
    for block in document.blocks:
        if waiting is not None and _wraps(document.text, waiting, block):
            waiting = Block(waiting.kind, waiting.start, block.end, waiting.path)
            continue
        if waiting is not None:
            yield waiting
        waiting = block
    if waiting is not None:
        yield waiting


def _wraps(text: str, one: Block, two: Block) -> bool:
    """The line does not end as a sentence, and the next is plain text right under it."""
    if one.cell or two.cell or one.kind == "heading" or two.kind != "paragraph":
        return False
    line = text[one.start : one.end].rsplit("\n", 1)[-1]
    near = text[one.end : two.start].count("\n") == 1
    return near and len(line) >= _WRAPPED and not _CLOSED.search(line)


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    left = start
    for right in (*(start + cut.end() for cut in _CUT.finditer(text[start:end])), end):
        inner = text[left:right]
        if inner.strip():
            first = left + len(inner) - len(inner.lstrip())
            yield first, first + len(inner.strip())
        left = right
