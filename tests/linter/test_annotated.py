"""A Word contract written upon: nothing of it is lost, and what is added can be refused."""

from __future__ import annotations

import re
import zipfile
from datetime import date
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

import pytest

from benchmarks.contracts.academy import ACADEMY
from benchmarks.contracts.as_docx import as_docx
from gijun.cli import main
from linter import Options, Report, check_contract
from linter.document import Document
from linter.read_document import read_document
from linter.reports.annotated import NotAnnotated, annotated
from linter.reports.docx_places import find_places
from tests.linter.test_standard import compiled

ORIGINAL = Path(__file__).parents[2] / "examples" / "moonlight-pension.docx"
MAIN, COMMENTS = "word/document.xml", "word/comments.xml"
ADDED = re.compile(
    rb'<w:commentRangeStart w:id="9\d{4}"/>'
    rb'|<w:commentRangeEnd w:id="9\d{4}"/><w:r><w:commentReference w:id="9\d{4}"/></w:r>'
    rb'|<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr><w:rPr><w:ins w:id="[12]\d{5}"(?:(?!</w:p>).)*</w:p>',
    re.DOTALL,
)


def report() -> Report:
    document = read_document(ORIGINAL.name, ORIGINAL.read_bytes())
    assert isinstance(document, Document)
    return check_contract(document, (compiled("lodging"),), Options(date(2025, 6, 1), "lodging"))


def part(data: bytes, name: str) -> bytes:
    with zipfile.ZipFile(BytesIO(data)) as package:
        return package.read(name)


def test_without_what_was_added_the_document_is_the_original() -> None:
    copy = annotated(ORIGINAL.read_bytes(), report())
    assert ADDED.sub(b"", part(copy, MAIN)) == part(ORIGINAL.read_bytes(), MAIN)


def test_every_finding_has_a_comment_at_its_words() -> None:
    told = report()
    copy = annotated(ORIGINAL.read_bytes(), told)
    comments = ElementTree.fromstring(part(copy, COMMENTS))
    assert len(comments) == len(told.findings) > 5
    body = part(copy, MAIN)
    for number, finding in enumerate(told.findings):
        mark = rb'<w:commentRangeStart w:id="%d"/>(.*?)<w:commentRangeEnd w:id="%d"/>'
        covered = re.search(mark % ((90_000 + number,) * 2), body, re.DOTALL)
        assert covered
        text = "".join(re.findall(r"<w:t[^>]*>([^<]*)", covered[1].decode()))
        quote = finding.quotes[0]
        first = told.document.text[quote.start : quote.end].split()[0].strip("|")
        assert first[:2] in text


def test_every_part_is_whole_and_every_suggestion_an_insertion() -> None:
    told = report()
    copy = annotated(ORIGINAL.read_bytes(), told)
    with zipfile.ZipFile(BytesIO(copy)) as package:
        assert package.testzip() is None
        for name in package.namelist():
            if name.endswith((".xml", ".rels")):
                ElementTree.fromstring(package.read(name))
    ids = re.findall(rb'<w:ins w:id="(\d+)"', part(copy, MAIN))
    assert len(ids) == len(set(ids)) > 0


def test_a_copy_can_be_written_upon_again() -> None:
    once = annotated(ORIGINAL.read_bytes(), report())
    document = read_document("once.docx", once)
    assert isinstance(document, Document)
    again = check_contract(document, (compiled("lodging"),), Options(date(2025, 6, 1), "lodging"))
    twice = annotated(once, again)
    ElementTree.fromstring(part(twice, COMMENTS))


def test_the_command_needs_a_place_and_a_word_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["lint", str(ORIGINAL), "--format", "docx", "--as-of", "2025-06-01"]
    assert main(words) == 2
    assert main([*words, "--output", str(tmp_path / "copy.docx")]) == 1
    assert (tmp_path / "copy.docx").read_bytes()[:2] == b"PK"
    text = str(ORIGINAL.parent / "bad-pension.md")
    assert main(["lint", text, "--format", "docx", "--output", str(tmp_path / "no.docx")]) == 2
    capsys.readouterr()


def test_places_are_numbered_as_the_reader_numbers_them() -> None:
    xml = b'<w:d xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r/><w:r><w:t>a</w:t></w:r></w:p><w:p/></w:d>'
    one, two = find_places(xml).paragraphs
    assert [xml[a:b] for a, b in one.runs] == [b"<w:r/>", b"<w:r><w:t>a</w:t></w:r>"]
    assert xml[two.start : two.end] == b"<w:p/>"


def test_a_suggestion_in_a_table_is_the_cell_alone() -> None:
    copy = part(annotated(ORIGINAL.read_bytes(), report()), MAIN).decode()
    inserted = re.findall(r"<w:ins [^>]*><w:r><w:t[^>]*>([^<]*)", copy)
    assert {"50%", "80%"} <= set(inserted)
    assert not any("|" in each for each in inserted)


def test_a_comment_says_why_a_sentence_was_not_read() -> None:
    told = report()
    comments = ElementTree.fromstring(part(annotated(ORIGINAL.read_bytes(), told), COMMENTS))
    for finding, comment in zip(told.findings, comments, strict=True):
        assert finding.quotes[0].label.korean in "".join(comment.itertext())


def test_a_contract_with_changes_notes_and_numbers_is_written_upon() -> None:
    data = as_docx(ACADEMY)
    document = read_document("a.docx", data)
    assert isinstance(document, Document)
    told = check_contract(document, (compiled("hagwon"),), Options(date(2026, 3, 1), "hagwon"))
    copy = annotated(data, told)
    assert ADDED.sub(b"", part(copy, MAIN)) == part(data, MAIN)
    assert len(ElementTree.fromstring(part(copy, COMMENTS))) == len(told.findings)


def test_a_contract_that_another_program_saved_is_written_upon() -> None:
    data = (Path(__file__).parent / "files" / "study-academy.libreoffice.docx").read_bytes()
    document = read_document("a.docx", data)
    assert isinstance(document, Document)
    told = check_contract(document, (compiled("hagwon"),), Options(date(2026, 3, 1), "hagwon"))
    copy = annotated(data, told)
    assert ADDED.sub(b"", part(copy, MAIN)) == part(data, MAIN)
    again = read_document("b.docx", copy)
    assert isinstance(again, Document)
    assert f"comments ({len(told.findings)})" in " ".join(each.english for each in again.remarks)


# --- packages as other programs make them --------------------------------------------------------


def changed(parts: dict[str, bytes], renamed: dict[str, str] | None = None) -> bytes:
    """The example with parts changed, added or renamed."""
    out = BytesIO()
    with zipfile.ZipFile(ORIGINAL) as given, zipfile.ZipFile(out, "w") as made:
        held = {name: given.read(name) for name in given.namelist()} | parts
        for name, content in held.items():
            made.writestr((renamed or {}).get(name, name), content)
    return out.getvalue()


def told_of(data: bytes) -> Report:
    document = read_document("a.docx", data)
    assert isinstance(document, Document), document
    return check_contract(document, (compiled("lodging"),), Options(date(2025, 6, 1), "lodging"))


def with_relation(data: bytes, kind: str, target: str) -> bytes:
    relation = f'<Relationship Id="r77" Type="http://a/relationships/{kind}" Target="{target}"/>'
    return data.replace(b"</Relationships>", relation.encode() + b"</Relationships>")


RELATIONS = "word/_rels/document.xml.rels"
NONE = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'


def relations_of_the_example() -> bytes:
    with zipfile.ZipFile(ORIGINAL) as package:
        return package.read(RELATIONS) if RELATIONS in package.namelist() else NONE


def test_a_package_whose_comments_are_empty_is_written_upon() -> None:
    """Pandoc leaves `<w:comments/>` in every file."""
    namespace = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    empty = b'<?xml version="1.0"?>\n<w:comments xmlns:w="%b" />\n' % namespace
    related = with_relation(relations_of_the_example(), "comments", "comments.xml")
    data = changed({COMMENTS: empty, RELATIONS: related})
    told = told_of(data)
    copy = annotated(data, told)
    assert len(ElementTree.fromstring(part(copy, COMMENTS))) == len(told.findings) > 5
    assert part(copy, RELATIONS) == related


def test_a_text_part_of_another_name_is_written_upon() -> None:
    """Word online calls it document2.xml; its comments lie where its relations say."""
    with zipfile.ZipFile(ORIGINAL) as package:
        types = package.read("[Content_Types].xml")
        root = package.read("_rels/.rels")
    data = changed(
        {
            "[Content_Types].xml": types.replace(b"/word/document.xml", b"/word/document2.xml"),
            "_rels/.rels": root.replace(b"word/document.xml", b"word/document2.xml"),
            RELATIONS: relations_of_the_example(),
        },
        {MAIN: "word/document2.xml", RELATIONS: "word/_rels/document2.xml.rels"},
    )
    told = told_of(data)
    copy = annotated(data, told)
    assert ADDED.sub(b"", part(copy, "word/document2.xml")) == part(ORIGINAL.read_bytes(), MAIN)
    assert len(ElementTree.fromstring(part(copy, COMMENTS))) == len(told.findings)
    again = read_document("b.docx", copy)
    assert isinstance(again, Document)
    assert f"comments ({len(told.findings)})" in " ".join(each.english for each in again.remarks)


def test_comments_of_no_relation_are_not_mixed_with_ours() -> None:
    data = changed({COMMENTS: b"<a/>"})
    told = told_of(data)
    with pytest.raises(NotAnnotated):
        annotated(data, told)


def test_a_suggestion_takes_no_number_of_the_list_around_it() -> None:
    """Where the style of plain paragraphs is a list, what is inserted would count in it."""
    copy = part(annotated(ORIGINAL.read_bytes(), report()), MAIN).decode()
    inserted = re.findall(r"<w:p><w:pPr>(.{0,80})<w:rPr><w:ins ", copy)
    assert inserted
    assert all('<w:numId w:val="0"/>' in each for each in inserted)
