"""Word fields: which characters are code and not print, and what the fields of a form show.

A field is `begin … separate … end`, spread over runs and paragraphs; what stands before `separate`
is its code. Fields stand within the code of others, and then their results are code, too.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from linter.formats.docx_names import child, switched_on, value, w
from linter.formats.package import whole


@dataclass(slots=True)
class Fields:
    """The fields of a part: the elements of their codes, and the words of those fields of a form
    that have no result in a run, by the element that begins them."""

    codes: set[Element] = field(default_factory=set)
    shown: dict[Element, str] = field(default_factory=dict)


@dataclass(slots=True)
class _Open:
    """A field that has begun: what its code holds, and whether its result holds words."""

    begin: Element
    code: list[Element] = field(default_factory=list)
    words: bool = False


def fields_of(root: Element) -> Fields:
    """The fields of a part. One that never ends hides nothing: what it would hide is read."""
    found = Fields()
    open_: list[_Open] = []
    coding: list[_Open] = []  # those of them that are still in their codes
    for each in root.iter():
        if each.tag == w("fldChar"):
            _step(each, open_, coding, found)
        elif open_ and not len(each):
            if coding:
                coding[-1].code.append(each)
            open_[-1].words |= each.tag == w("t") and bool((each.text or "").strip())
    return found


def _step(sign: Element, open_: list[_Open], coding: list[_Open], found: Fields) -> None:
    kind = sign.get(w("fldCharType"))
    if kind == "begin":
        open_.append(_Open(sign))
        coding.append(open_[-1])
    elif open_ and kind in ("separate", "end"):
        inner = open_[-1]
        if coding and coding[-1] is inner:
            coding.pop()
            found.codes.update(inner.code)
            inner.words = False
        if kind == "end":
            open_.pop()
            shown = "" if inner.words else _form_value(inner.begin)
            if shown:
                found.shown[inner.begin] = shown


def _form_value(begin: Element) -> str:
    """The choice made in a list, or a box that is ticked or not."""
    choice = child(begin, "ffData/ddList")
    if choice is not None:
        entries = [each.get(w("val"), "") for each in choice.findall(w("listEntry"))]
        at = whole(value(choice, "result") or value(choice, "default"))
        return entries[at] if 0 <= at < len(entries) else ""
    box = child(begin, "ffData/checkBox")
    if box is None:
        return ""
    ticked = switched_on(box, "checked")
    return "☒" if (switched_on(box, "default") if ticked is None else ticked) else "☐"
