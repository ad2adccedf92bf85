"""Element and attribute names of WordprocessingML, and the small readings they need."""

from __future__ import annotations

from xml.etree.ElementTree import Element

_MAIN = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
RELATION_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
PACKAGE_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_OFF = frozenset(("0", "false", "off", "none"))


def w(name: str) -> str:
    """The full name of a WordprocessingML element or attribute."""
    return _MAIN + name


VAL = w("val")


def value(parent: Element | None, path: str) -> str | None:
    """`w:val` of a descendant by its path of local names."""
    found = child(parent, path)
    return None if found is None else found.get(VAL)


def child(parent: Element | None, path: str) -> Element | None:
    """A descendant by its path of local names: `pPr/numPr`."""
    for name in path.split("/"):
        if parent is None:
            return None
        parent = parent.find(w(name))
    return parent


def switched_on(parent: Element | None, path: str) -> bool | None:
    """An on/off property: None where it is not said."""
    found = child(parent, path)
    return None if found is None else found.get(VAL, "1").lower() not in _OFF
