"""A copy of a Word contract with a comment at each finding and each suggested clause as a tracked
insertion below it. The original is never changed; accepting or refusing is left to a person."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from io import BytesIO
from xml.sax.saxutils import escape

from dsl.diagnostic import Bilingual
from linter.finding import Finding
from linter.findings.grounds import RECOMMENDATION
from linter.formats.transcript import BAR
from linter.report import Report
from linter.reports.docx_places import NAMESPACE, Paragraph, Places, Stretch, find_places
from linter.reports.terminal import FIX_LEVELS, Language, said

AUTHOR, INITIALS = "기준 Gijun", "G"
MAIN, COMMENTS, TYPES = "word/document.xml", "word/comments.xml", "[Content_Types].xml"
RELATIONS = "word/_rels/document.xml.rels"
KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
FIRST = 90_000  # ids of comments and changes; far above those that documents have
Insertion = tuple[int, int, str]  # at a byte, in this order among those at one byte, this text


class NotAnnotated(Exception):
    """A Word file in a form that cannot be written upon without harm."""


def annotated(original: bytes, report: Report, language: Language = "ko") -> bytes:
    """The bytes of the copy."""
    with zipfile.ZipFile(BytesIO(original)) as package:
        parts = {item.filename: package.read(item) for item in package.infolist()}
    if MAIN not in parts or TYPES not in parts:
        raise NotAnnotated(MAIN)
    places = find_places(parts[MAIN])
    if not places.prefix or b'encoding="UTF-16' in parts[MAIN][:200]:
        raise NotAnnotated(MAIN)
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    insertions: list[Insertion] = []
    comments: list[str] = []
    for number, finding in enumerate(report.findings):
        insertions += _marks(FIRST + number, finding, report, places)
        comments.append(_comment(FIRST + number, finding, report, language, now))
        insertions += _suggestion(FIRST + number, finding, report, places, now)
    parts[MAIN] = _inserted(parts[MAIN], insertions)
    _add_comments(parts, comments)
    return _packed(original, parts)


# --- where --------------------------------------------------------------------------------------


def _marks(number: int, finding: Finding, report: Report, places: Places) -> Iterator[Insertion]:
    """The range of a comment around the runs that are quoted, and its reference after them."""
    found = _runs(finding, report, places)
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


_Run = tuple[Paragraph, Stretch]


def _runs(finding: Finding, report: Report, places: Places) -> tuple[_Run, _Run] | None:
    """The first and the last run of the quoted words; what stands in a header or is printed by the
    program itself is told of at the first run of the document."""
    quote = finding.quotes[0]
    hit = [run for at in range(quote.start, quote.end) if (run := _run_at(at, report, places))]
    first = next(((p, p.runs[0]) for p in places.paragraphs if p.runs), None)
    if not hit:
        return (first, first) if first else None
    # a range begins and ends in one paragraph, so that it never crosses a table's cells
    same = [run for run in hit if run[0] is hit[0][0]]
    return same[0], same[-1]


def _run_at(at: int, report: Report, places: Places) -> _Run | None:
    place = report.document.place(at)
    if place.part != MAIN or place.paragraph is None or place.run is None:
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
    number: int, finding: Finding, report: Report, places: Places, now: str
) -> Iterator[Insertion]:
    """The suggested clause as an inserted paragraph below the clause."""
    found = _runs(finding, report, places)
    if found is None or finding.fix is None or not finding.fix.text:
        return
    paragraph, w = found[1][0], places.prefix
    mark = f'{w}:author="{AUTHOR}" {w}:date="{now}"'
    head = f"[{FIX_LEVELS[finding.fix.level].korean}] " if finding.fix.level != "mechanical" else ""
    for line, text in enumerate((head + _in_its_cell(finding, report)).split("\n")):
        ids = [FIRST * 2 + (number - FIRST) * 200 + line * 2 + each for each in (0, 1)]
        yield (
            paragraph.end,
            2,
            f'<{w}:p><{w}:pPr><{w}:rPr><{w}:ins {w}:id="{ids[0]}" {mark}/></{w}:rPr></{w}:pPr>'
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


def _add_comments(parts: dict[str, bytes], comments: list[str]) -> None:
    """Into the comments that there are, or into a part of their own."""
    body = "".join(comments).encode()
    if COMMENTS in parts:
        end = parts[COMMENTS].rfind(b"</")
        if end < 0:
            raise NotAnnotated(COMMENTS)
        parts[COMMENTS] = parts[COMMENTS][:end] + body + parts[COMMENTS][end:]
        return
    parts[COMMENTS] = (
        (
            f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:comments xmlns:w="{NAMESPACE}">'
        ).encode()
        + body
        + b"</w:comments>"
    )
    parts[TYPES] = _before_end(
        parts[TYPES], f'<Override PartName="/{COMMENTS}" ContentType="{CONTENT}"/>'
    )
    none = f'<Relationships xmlns="{PACKAGE}"></Relationships>'.encode()
    parts[RELATIONS] = _before_end(
        parts.get(RELATIONS, none),
        f'<Relationship Id="rIdGijun" Type="{KIND}" Target="comments.xml"/>',
    )


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
