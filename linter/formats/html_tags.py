"""What the tags of HTML mean for reading: which begin a line, which are not shown, and where white
space is kept as it is written."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from linter.formats.outline import mark_of

STRUCK = frozenset(("del", "s", "strike"))
HEAD_PARTS = frozenset(("title", "meta", "link", "base", "script", "style", "noscript", "template"))
HIDDEN = frozenset(("script", "style", "head", "template", "noscript", "title")) | STRUCK
VOID = frozenset(("br", "hr", "img", "input", "meta", "link", "base", "wbr", "col", "source"))
BREAKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "br",
        "button",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "header",
        "hgroup",
        "hr",
        "label",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "optgroup",
        "option",
        "p",
        "pre",
        "search",
        "section",
        "select",
        "summary",
        "table",
        "tbody",
        "textarea",
        "tfoot",
        "thead",
        "tr",
        "ul",
    ]
)
_KEPT = re.compile(r"white-space\s{0,9}:\s{0,9}(?:pre|break-spaces)", re.IGNORECASE)
_NAME = re.compile(r"([.#]?[\w-]{1,80})\s{0,9}$")
_LONGEST_SELECTOR = 400
_UNSEEN_INLINE = re.compile(
    r"display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden", re.IGNORECASE
)
_BUTTONS = frozenset(("button", "submit", "reset"))
_FIELDS = _BUTTONS | {"", "text", "number", "tel", "email", "url", "search", "date", "month"}
_SPACES = " \t\n\r\f"
Attributes = dict[str, str | None]


def shown_value(attributes: Attributes) -> str:
    """What a field or a button shows."""
    kind = (attributes.get("type") or "").lower()
    return (attributes.get("value") or "") if kind in _FIELDS else ""


def is_put_away(attributes: Attributes) -> bool:
    """The element is not shown until a script shows it: a closed tab, a folded question."""
    return "hidden" in attributes or bool(_UNSEEN_INLINE.search(attributes.get("style") or ""))


@dataclass(slots=True)
class OpenTags:
    """Tags that are open, innermost last; asking and closing take no longer for many of them."""

    names: list[str] = field(default_factory=list)
    _counts: Counter[str] = field(default_factory=Counter)

    def __bool__(self) -> bool:
        return bool(self.names)

    def __contains__(self, tag: str) -> bool:
        return self._counts[tag] > 0

    def open(self, tag: str) -> None:
        self.names.append(tag)
        self._counts[tag] += 1

    def close(self, tag: str) -> None:
        """Close the innermost tag of this name and those within it; nothing where there is none."""
        while tag in self:
            inner = self.names.pop()
            self._counts[inner] -= 1
            if inner == tag:
                return


@dataclass(slots=True)
class WhiteSpace:
    """Which open element keeps line ends; elsewhere they are spaces, as a browser shows them."""

    original: str
    _names: frozenset[str] = frozenset()
    _open: OpenTags = field(default_factory=OpenTags)  # since one that keeps white space

    def learn(self, sheet: str) -> None:
        """The names that a style sheet of the page gives kept white space to."""
        found: set[str] = set()
        for rule in sheet.split("}"):
            selectors, _, said = rule.partition("{")
            if _KEPT.search(said):
                named = map(_NAME.search, selectors[-_LONGEST_SELECTOR:].split(","))
                found |= {name[1].lower() for name in named if name}
        self._names |= found

    def enter(self, tag: str, attributes: Attributes) -> None:
        if tag not in VOID and (self._open or self._keeps(tag, attributes)):
            self._open.open(tag)

    def leave(self, tag: str) -> None:
        self._open.close(tag)

    def shown(self, letter: str, at: int, before: str) -> str:
        """A character as it is shown after another; nothing for white space that a browser drops."""
        if letter not in _SPACES or self._open:
            return letter
        if before in "\n ":
            return ""
        return "\n" if letter == "\n" and self._begins_a_part(at) else " "

    def _begins_a_part(self, at: int) -> bool:
        """A line of the source that begins with a number or bullet is meant as a line, whatever a
        browser makes of it."""
        line = self.original[at + 1 : at + 100].partition("\n")[0]
        return mark_of(line) is not None

    def _keeps(self, tag: str, attributes: Attributes) -> bool:
        if tag in ("pre", "textarea", "listing", "xmp"):
            return True
        if _KEPT.search(attributes.get("style") or ""):
            return True
        names = {f".{each}" for each in (attributes.get("class") or "").lower().split()}
        names |= {tag, f"#{(attributes.get('id') or '').lower()}"}
        return not self._names.isdisjoint(names)
