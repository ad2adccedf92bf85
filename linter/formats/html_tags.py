"""What the tags of HTML mean for reading: which begin a line, which are not shown, and where white
space is kept as it is written."""

from __future__ import annotations

import re
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
_KEPT = r"white-space\s*:\s*(?:pre|break-spaces)"
_KEPT_INLINE = re.compile(_KEPT, re.IGNORECASE)
_KEPT_RULE = re.compile(  # bounded, so that rules that never end take no time
    rf"([^{{}}]{{1,400}})\{{[^{{}}]{{0,2000}}?{_KEPT}", re.IGNORECASE
)
_NAME = re.compile(r"([.#]?[\w-]+)\s*$")
_UNSEEN_INLINE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
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
class WhiteSpace:
    """Which open element keeps line ends; elsewhere they are spaces, as a browser shows them."""

    original: str
    _names: frozenset[str] = frozenset()
    _open: list[str] = field(default_factory=list)  # tags open since one that keeps white space

    def learn(self, sheet: str) -> None:
        """The names that a style sheet of the page gives kept white space to."""
        found = {
            name[1].lower()
            for rule in _KEPT_RULE.finditer(sheet)
            for selector in rule[1].split(",")
            if (name := _NAME.search(selector))
        }
        self._names |= found

    def enter(self, tag: str, attributes: Attributes) -> None:
        if tag not in VOID and (self._open or self._keeps(tag, attributes)):
            self._open.append(tag)

    def leave(self, tag: str) -> None:
        if tag in self._open:
            at = len(self._open) - 1 - self._open[::-1].index(tag)
            del self._open[at:]

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
        if _KEPT_INLINE.search(attributes.get("style") or ""):
            return True
        names = {f".{each}" for each in (attributes.get("class") or "").lower().split()}
        names |= {tag, f"#{(attributes.get('id') or '').lower()}"}
        return not self._names.isdisjoint(names)
