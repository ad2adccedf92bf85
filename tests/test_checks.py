"""One check, one file, one golden page, one docs section, all with one name."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from dsl import compile_standard
from dsl.checks import CHECKS, Check, name_of, page_of, verdicts
from dsl.diagnostic import Bilingual, Diagnostic
from dsl.register import Register
from dsl.source import Source
from dsl.summary import summary_of
from gijun.checks_page import emit_checks
from tests.golden_pages import read_cases

PAGES = Path(__file__).parent / "golden" / "dsl"
HEADINGS = ("까닭 · Why", "이렇게 쓴다 · Write", "이렇게 쓰지 않는다 · Not")
HANGUL = re.compile("[가-힣]")
FOLDER = Path(__file__).parent.parent / "dsl" / "checks"


def test_every_file_is_a_check() -> None:
    files = {path.stem.replace("_", "-") for path in FOLDER.glob("*.py")} - {"--init--"}
    assert files == {name_of(check) for check in CHECKS}


@pytest.mark.parametrize("check", CHECKS, ids=name_of)
def test_a_check_explains_itself(check: Check) -> None:
    text = page_of(check)
    assert text.startswith(f"{name_of(check)}: ")
    assert re.findall("^## (.+)$", text, re.MULTILINE) == list(HEADINGS)
    assert f"## {name_of(check)} {{ #{name_of(check)} }}" in emit_checks()


@pytest.mark.parametrize("check", CHECKS, ids=name_of)
def test_a_check_speaks_korean_first_and_then_english(check: Check) -> None:
    told = summary_of(page_of(check))
    assert HANGUL.search(told.korean)
    assert told.korean.endswith("다.")
    assert not HANGUL.search(told.english)
    why, *ways = re.split("^## .+\n", page_of(check), flags=re.MULTILINE)[1:]
    assert len(_prose(why)) == 2
    for section in (why, *ways):
        prose = _prose(section)
        assert all(HANGUL.search(each) for each in prose[::2])
        assert not any(HANGUL.search(_unquoted(each)) for each in prose[1::2])
        assert len(prose) in (0, 2)
        assert section.strip()


def _prose(section: str) -> list[str]:
    """The paragraphs that are no example."""
    parts = re.split(r"\n\s*\n", section.strip("\n"))
    return [each for each in parts if each and not each.startswith("    ")]


def _unquoted(paragraph: str) -> str:
    return re.sub(r"`[^`]*`|\"[^\"]*\"", "", paragraph)


@pytest.mark.parametrize("check", CHECKS, ids=name_of)
def test_a_check_has_a_page_with_a_bad_and_a_good_example(check: Check) -> None:
    said = [case.expected[1] for case in read_cases(PAGES / f"{name_of(check)}.md")]
    assert any(f"[{name_of(check)}]" in text for text in said)
    assert "" in said


def test_a_verdict_is_never_silence() -> None:
    sentence = Bilingual("", "")
    undecided = Diagnostic("gap", "warning", sentence, (), undecided=True)
    refuted = Diagnostic("two-answers", "error", sentence, ())
    found = verdicts([undecided, refuted])
    assert found["gap"] == "undecided"
    assert found["two-answers"] == "refuted"
    assert found["edition-hole"] == "proved"
    assert len(found) == len(CHECKS)


def test_two_amounts_no_case_could_be_found_for_are_undecided() -> None:
    """`total` is never below a third of itself; the search cannot know, so it says so."""
    text = """standard stay "숙박"
  notice "고시" annex "2" item "1"
  rows "S001"
edition "하나" 2021-05-25 ..
fact total "총요금" : won
fact part "일부" : won
let third = total / 3
deduct is of total
when total >= third -> deduct 10%
"""
    compiled = compile_standard(Source("x.gijun", text), Register({}, {}))
    (gap,) = [one for one in compiled.diagnostics if one.name == "gap"]
    assert gap.undecided
    assert gap.severity == "warning"
    assert gap.message.english.startswith("undecided")
