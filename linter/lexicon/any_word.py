"""Many words as one regular expression that takes the longest of them that stands there.

Words that begin alike share their beginning, so that a lexer with some thousand words looks at each
letter once and does not try the words one after the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

Tree = dict[str, "Tree"]  # letter -> what may follow; under "" a word ends


def any_word(words: Iterable[str]) -> str:
    """The expression; where what follows it does not fit, it takes the next shorter word."""
    tree: Tree = {}
    for word in words:
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    first = "".join(map(re.escape, sorted(filter(None, tree))))
    return f"(?=[{first}]){_after(tree)}" if first else "(?!)"


def _after(tree: Tree) -> str:
    """What may follow, the longest first."""
    choices = [re.escape(each) + _after(below) for each, below in sorted(tree.items()) if each]
    if len(choices) == 1 and "" not in tree:
        return choices[0]
    return f"(?:{'|'.join(choices)}){'?' if '' in tree else ''}" if choices else ""
