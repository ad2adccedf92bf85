"""Numbers that Word prints before paragraphs: styles.xml and numbering.xml, counted as Word counts."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from linter.formats.docx_names import VAL, child, switched_on, value, w
from linter.formats.numerals import numeral
from linter.formats.package import whole
from linter.formats.symbols import in_font

_LEVELS = 9
_PLACEHOLDER = re.compile(r"%([1-9])")
_DEEPEST_STYLE = 20


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list is numbered."""

    form: str = "decimal"
    pattern: str = ""
    start: int = 0  # where nothing is said
    restart: int | None = None  # the level whose numbers start this one again; 0: none does
    suffix: str = " "
    plain_digits: bool = False  # isLgl: the numbers of outer levels in digits
    font: str = ""


@dataclass(slots=True)
class _List:
    """An abstract list: its levels and the counts so far, shared by all that refer to it."""

    levels: dict[int, Level]
    counts: list[int | None] = field(default_factory=lambda: [None] * _LEVELS)
    style_link: str | None = None


@dataclass(slots=True)
class _Instance:
    """A `w:num`: an abstract list, with levels of its own and restarts."""

    abstract: str
    overrides: dict[int, Level]
    restarts: dict[int, int]
    begun: set[int] = field(default_factory=set)


class Styles:
    """What paragraph and character styles say, inherited from the styles they are based on."""

    def __init__(self, root: Element | None) -> None:
        styles = [] if root is None else root.findall(w("style"))
        self._styles = {style.get(w("styleId"), ""): style for style in styles}
        self.default = next(
            (
                style.get(w("styleId"), "")
                for style in styles
                if style.get(w("type")) == "paragraph" and style.get(w("default")) in ("1", "true")
            ),
            "",
        )

    def chain(self, style: str | None) -> list[Element]:
        """A style and those it is based on, nearest first."""
        found: list[Element] = []
        while style in self._styles and len(found) < _DEEPEST_STYLE:
            found.append(self._styles[style])
            style = value(found[-1], "basedOn")
        return found

    def hides(self, style: str | None) -> bool:
        """Text of the style is hidden."""
        said = (switched_on(each, "rPr/vanish") for each in self.chain(style))
        return next((one for one in said if one is not None), False)

    def strikes(self, style: str, how: str) -> bool | None:
        """Text of the style has a line through it: `strike`, or `dstrike` for two; None where the
        style does not say."""
        said = (switched_on(each, f"rPr/{how}") for each in self.chain(style))
        return next((one for one in said if one is not None), None)

    def outline_level(self, style: str | None) -> int:
        """1 for the outermost heading, 0 for text."""
        for each in self.chain(style):
            if (level := value(each, "pPr/outlineLvl")) is not None:
                return outline_level(level)
            if value(each, "name") == "Title":
                return 1
        return 0

    def numbering(self, style: str | None) -> tuple[str | None, str | None, str]:
        """The list and the level that a style says, each from the nearest style that says it, and
        the nearest style that says either: a style may say its level and inherit the list."""
        number = level = None
        nearest = ""
        for each in self.chain(style):
            if (found := child(each, "pPr/numPr")) is not None:
                nearest = nearest or each.get(w("styleId"), "")
                number = value(found, "numId") if number is None else number
                level = value(found, "ilvl") if level is None else level
        return number, level, nearest

    def list_of(self, style: str) -> str | None:
        """The list that a numbering style stands for."""
        return value(self._styles.get(style), "pPr/numPr/numId")


def outline_level(said: str) -> int:
    """Word's levels 0 to 8 are headings from 1; 9 is text."""
    level = whole(said, _LEVELS)
    return level + 1 if 0 <= level < _LEVELS else 0


class Numbering:
    """Counts the lists of a document while its paragraphs are read in order."""

    def __init__(self, root: Element | None, styles: Styles) -> None:
        self._styles = styles
        self._lists: dict[str, _List] = {}
        self._instances: dict[str, _Instance] = {}
        self._by_style: dict[tuple[str, str], int] = {}
        for each in () if root is None else root.findall(w("abstractNum")):
            self._add_list(each)
        for each in () if root is None else root.findall(w("num")):
            self._add_instance(each)

    def label(self, properties: Element | None, style: str | None) -> str:
        """What Word prints before a paragraph with these properties, its space included."""
        chosen = self._chosen(properties, style)
        if chosen is None:
            return ""
        number, at = chosen
        instance = self._instances.get(number)
        abstract = self._abstract(instance)
        if instance is None or abstract is None:
            return ""
        levels = abstract.levels | instance.overrides
        self._count(abstract, instance, levels, at)
        return _printed(levels, abstract.counts, at)

    def _chosen(self, properties: Element | None, style: str | None) -> tuple[str, int] | None:
        """The list and level of a paragraph: its own, or its style's."""
        own = child(properties, "numPr")
        of_style, level_of_style, nearest = self._styles.numbering(style)
        number = value(own, "numId") or of_style
        at = value(own, "ilvl")
        at = at if at is not None or own is not None else level_of_style
        if number is None or number == "0":
            return None
        level = whole(at, -1) if at is not None else self._linked_level(number, nearest or style)
        return (number, level) if 0 <= level < _LEVELS else None

    def _linked_level(self, number: str, style: str | None) -> int:
        instance = self._instances.get(number)
        return self._by_style.get((instance.abstract, style or ""), 0) if instance else 0

    def _abstract(self, instance: _Instance | None) -> _List | None:
        """The list behind an instance; a list may stand for that of a numbering style."""
        found = self._lists.get(instance.abstract) if instance else None
        if found is not None and found.style_link is not None and not found.levels:
            linked = self._instances.get(self._styles.list_of(found.style_link) or "")
            return self._lists.get(linked.abstract, found) if linked else found
        return found

    def _count(
        self, abstract: _List, instance: _Instance, levels: dict[int, Level], at: int
    ) -> None:
        counts = abstract.counts
        for outer in range(at):  # a level that was skipped stands at its start
            if counts[outer] is None:
                counts[outer] = levels.get(outer, Level()).start
        if at in instance.restarts and at not in instance.begun:
            counts[at] = instance.restarts[at]
        else:
            held = counts[at]
            counts[at] = levels.get(at, Level()).start if held is None else held + 1
        instance.begun.add(at)
        for inner in range(at + 1, _LEVELS):
            restart = levels.get(inner, Level()).restart
            if restart is None or (restart and at < restart):
                counts[inner] = None

    def _add_list(self, element: Element) -> None:
        number = element.get(w("abstractNumId"), "")
        levels = {}
        for each in element.findall(w("lvl")):
            at = whole(each.get(w("ilvl")), -1)
            levels[at] = _level(each)
            if style := value(each, "pStyle"):
                self._by_style[number, style] = at
        self._lists[number] = _List(levels, style_link=value(element, "numStyleLink"))

    def _add_instance(self, element: Element) -> None:
        overrides, restarts = {}, {}
        for each in element.findall(w("lvlOverride")):
            at = whole(each.get(w("ilvl")), -1)
            if (own := each.find(w("lvl"))) is not None:
                overrides[at] = _level(own)
            if (start := value(each, "startOverride")) is not None:
                restarts[at] = whole(start, 1)
        number = element.get(w("numId"), "")
        abstract = value(element, "abstractNumId") or ""
        self._instances[number] = _Instance(abstract, overrides, restarts)


def _level(element: Element) -> Level:
    restart = value(element, "lvlRestart")
    fonts = child(element, "rPr/rFonts")
    suffix = value(element, "suff") or "tab"
    return Level(
        _form(element),
        value(element, "lvlText") or "",
        whole(value(element, "start")),
        None if restart is None else whole(restart),
        "" if suffix == "nothing" else " ",
        bool(switched_on(element, "isLgl")),
        "" if fonts is None else fonts.get(w("ascii"), ""),
    )


def _form(element: Element) -> str:
    """The number form; newer ones stand in a choice beside an older one."""
    found = element.find(f".//{w('numFmt')}")
    return "decimal" if found is None else found.get(VAL, "decimal")


def _printed(levels: dict[int, Level], counts: list[int | None], at: int) -> str:
    level = levels.get(at)
    if level is None or not level.pattern:
        return ""
    if level.form == "bullet":
        return in_font(level.pattern, level.font) + level.suffix

    def number(found: re.Match[str]) -> str:
        outer = int(found.group(1)) - 1
        form = levels.get(outer, Level()).form
        if level.plain_digits and outer < at:
            form = "decimal"
        return numeral(counts[outer] or 0, form) if outer <= at else ""

    return _PLACEHOLDER.sub(number, level.pattern) + level.suffix
