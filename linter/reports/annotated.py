"""A copy of a Word contract with a comment at each finding and each suggested clause as a tracked
insertion below it. The original is never changed; accepting or refusing is left to a person."""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from xml.sax.saxutils import escape

from dsl.diagnostic import Bilingual
from linter.finding import Finding
from linter.findings.grounds import RECOMMENDATION
from linter.formats.docx_parts import listed_in, main_part, relations
from linter.formats.package import Package
from linter.formats.transcript import BAR
from linter.report import Report
from linter.reports.docx_places import NAMESPACE, Paragraph, Places, Stretch, find_places
from linter.reports.terminal import FIX_LEVELS, Language, said

AUTHOR, INITIALS = "기준 Gijun", "G"
TYPES = "[Content_Types].xml"
KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
FIRST = 90_000  # ids of comments and changes; far above those that documents have
_EMPTY_ROOT = re.compile(rb"<([\w:.-]+)((?:\s[^<>]*)?)/>\s*\Z")
Insertion = tuple[int, int, str]  # at a byte, in this order among those at one byte, this text


_Run = tuple[Paragraph, Stretch]
_Range = tuple[_Run, _Run]  # the first run and the last


@dataclass(frozen=True, slots=True)
class _Names:
    """The parts that are written upon; `comments` is none of the package while `added`."""

    main: str
    comments: str
    added: bool


class NotAnnotated(Exception):
    """A Word file in a form that cannot be written upon without harm."""


def annotated(original: bytes, report: Report, language: Language = "ko") -> bytes:
    """The bytes of the copy."""
    with zipfile.ZipFile(BytesIO(original)) as package:
        parts = {item.filename: package.read(item) for item in package.infolist()}
    names = _names(Package(original))
    if TYPES not in parts:
        raise NotAnnotated(TYPES)
    places = find_places(parts[names.main])
    if not places.prefix or parts[names.main][:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise NotAnnotated(names.main)
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    insertions: list[Insertion] = []
    comments: list[str] = []
    for number, finding in enumerate(report.findings):
        found = _runs(finding, report, places, names.main)
        insertions += _marks(FIRST + number, found, places)
        comments.append(_comment(FIRST + number, finding, report, language, now))
        insertions += _suggestion(FIRST + number, finding, report, found, now, places.prefix)
    parts[names.main] = _inserted(parts[names.main], insertions)
    _add_comments(parts, names, "".join(comments).encode())
    return _packed(original, parts)


# --- where --------------------------------------------------------------------------------------


def _marks(number: int, found: _Range | None, places: Places) -> Iterator[Insertion]:
    """The range of a comment around the runs that are quoted, and its reference after them."""
    if found is None:
        return
    (_, (start, _)), (_, (_, end)) = found
    w = places.prefix
    yield start, 1, f'<{w}:commentRangeStart {w}:id="{number}"/>'
    yield (
        end,
        0,
        f'<{w}:commentRangeEnd {w}:id="{number}"/><{w}:r><{w}:commentReference {w}:id="{number}"/></{w}:r>',
    )


def _runs(finding: Finding, report: Report, places: Places, main: str) -> _Range | None:
    """The first and the last run of the quoted words; what stands in a header or is printed by the
    program itself is told of at the first run of the document."""
    quote = finding.quotes[0]
    hit = [
        run for at in range(quote.start, quote.end) if (run := _run_at(at, report, places, main))
    ]
    first = next(((p, p.runs[0]) for p in places.paragraphs if p.runs), None)
    if not hit:
        return (first, first) if first else None
    # a range begins and ends in one paragraph, so that it never crosses a table's cells
    same = [run for run in hit if run[0] is hit[0][0]]
    return same[0], same[-1]


def _run_at(at: int, report: Report, places: Places, main: str) -> _Run | None:
    place = report.document.place(at)
    if place.part != main or place.paragraph is None or place.run is None:
        return None
    if place.paragraph >= len(places.paragraphs):
        return None
    paragraph = places.paragraphs[place.paragraph]
    return (paragraph, paragraph.runs[place.run]) if place.run < len(paragraph.runs) else None


# --- what ---------------------------------------------------------------------------------------


def _comment(number: int, finding: Finding, report: Report, language: Language, now: str) -> str:
    lines = [f"[{finding.rule}] {said(finding.message, language)}"]
    lines += [said(finding.quotes[0].label, language)]
    for quote in finding.quotes[1:]:  # the other clause, where two do not agree
        words = " ".join(report.document.text[quote.start : quote.end].split())
        lines.append(f"{said(quote.label, language)}: “{words}”")
    lines += [each.citation for each in finding.witnesses[:1]]
    lines += [said(_why(report), language)] if finding.witnesses else []
    lines += [said(each, language) for each in finding.law]
    lines += [said(finding.reason, language)] if finding.reason else []
    lines += [said(RECOMMENDATION, language)] if finding.witnesses else []
    body = "".join(
        f'<w:p><w:r><w:t xml:space="preserve">{_text(line)}</w:t></w:r></w:p>'
        for line in lines
        if line
    )
    return (
        f'<w:comment xmlns:w="{NAMESPACE}" w:id="{number}" w:author="{AUTHOR}" w:date="{now}" '
        f'w:initials="{INITIALS}">{body}</w:comment>'
    )


def _why(report: Report) -> Bilingual:
    """Why the contract is held against this standard, and what to do where it is the wrong one."""
    why = report.sector_reason
    return Bilingual(f"기준을 고른 까닭: {why.korean}", f"why this standard: {why.english}")


def _suggestion(
    number: int, finding: Finding, report: Report, found: _Range | None, now: str, w: str
) -> Iterator[Insertion]:
    """The suggested clause as an inserted paragraph below the clause; it has no number, also where
    the style of plain paragraphs has."""
    if found is None or finding.fix is None or not finding.fix.text:
        return
    paragraph = found[1][0]
    mark = f'{w}:author="{AUTHOR}" {w}:date="{now}"'
    plain = f'<{w}:numPr><{w}:ilvl {w}:val="0"/><{w}:numId {w}:val="0"/></{w}:numPr>'
    head = f"[{FIX_LEVELS[finding.fix.level].korean}] " if finding.fix.level != "mechanical" else ""
    for line, text in enumerate((head + _in_its_cell(finding, report)).split("\n")):
        ids = [FIRST * 2 + (number - FIRST) * 200 + line * 2 + each for each in (0, 1)]
        yield (
            paragraph.end,
            2,
            f'<{w}:p><{w}:pPr>{plain}<{w}:rPr><{w}:ins {w}:id="{ids[0]}" {mark}/></{w}:rPr></{w}:pPr>'
            f'<{w}:ins {w}:id="{ids[1]}" {mark}><{w}:r><{w}:t xml:space="preserve">{_text(text)}'
            f"</{w}:t></{w}:r></{w}:ins></{w}:p>",
        )


def _in_its_cell(finding: Finding, report: Report) -> str:
    """The suggestion; where it repeats a row of a table, only the cell that changes, since it is put
    into that cell."""
    fix, blocks = finding.fix, report.document.blocks
    text = fix.text if fix else ""
    at = finding.quotes[0].start
    cell = next((each.cell for each in blocks if each.start <= at < each.end), None)
    if cell is None or BAR.strip() not in text:
        return text
    row = {
        " ".join(report.document.text[each.start : each.end].split())
        for each in blocks
        if each.cell and (each.cell.table, each.cell.row) == (cell.table, cell.row)
    }
    changed = [part.strip() for part in text.split(BAR.strip()) if part.strip() not in row]
    return changed[0] if len(changed) == 1 else text


def _text(said_: str) -> str:
    """Escaped, without the controls that XML does not know."""
    return escape("".join(letter for letter in said_ if letter >= " " or letter == "\t"))


# --- the package --------------------------------------------------------------------------------


def _inserted(part: bytes, insertions: Iterable[Insertion]) -> bytes:
    pieces, done = [], 0
    for at, _, text in sorted(insertions, key=lambda each: each[:2]):
        pieces += [part[done:at], text.encode()]
        done = at
    return b"".join([*pieces, part[done:]])


def _names(package: Package) -> _Names:
    main = main_part(package)
    held = [name for kind, name in relations(package, main).values() if kind == "comments"]
    if held and held[0] in package:
        return _Names(main, held[0], False)
    beside = posixpath.join(posixpath.dirname(main), "comments.xml")
    if beside in package:  # of no relation, so of nothing
        raise NotAnnotated(beside)
    return _Names(main, beside, True)


def _add_comments(parts: dict[str, bytes], names: _Names, body: bytes) -> None:
    """Into the comments that there are, or into a part of their own."""
    if not names.added:
        parts[names.comments] = _within_root(parts[names.comments], body, names.comments)
        return
    parts[names.comments] = (
        (
            f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:comments xmlns:w="{NAMESPACE}">'
        ).encode()
        + body
        + b"</w:comments>"
    )
    parts[TYPES] = _before_end(
        parts[TYPES], f'<Override PartName="/{names.comments}" ContentType="{CONTENT}"/>'
    )
    none = f'<Relationships xmlns="{PACKAGE}"></Relationships>'.encode()
    listed = listed_in(names.main)
    parts[listed] = _before_end(
        parts.get(listed, none),
        f'<Relationship Id="rIdGijun" Type="{KIND}" Target="{posixpath.basename(names.comments)}"/>',
    )


def _within_root(part: bytes, body: bytes, name: str) -> bytes:
    """At the end of the one element of a part, also where that is empty: `<w:comments/>`."""
    empty = _EMPTY_ROOT.search(part)
    if empty:
        return b"%b>%b</%b>" % (part[: empty.end(2)], body, empty[1])
    end = part.rfind(b"</")
    if end < 0:
        raise NotAnnotated(name)
    return part[:end] + body + part[end:]


def _before_end(part: bytes, text: str) -> bytes:
    end = part.rfind(b"</")
    if end < 0:
        raise NotAnnotated(TYPES)
    return part[:end] + text.encode() + part[end:]


def _packed(original: bytes, parts: dict[str, bytes]) -> bytes:
    """The parts in their order, new ones last."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(original)) as old:
        names = list(dict.fromkeys([*(item.filename for item in old.infolist()), *parts]))
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name in names:
            package.writestr(name, parts[name])
    return out.getvalue()
