"""One check, one file, one golden page, one docs section, all with one name."""

from __future__ import annotations

from pathlib import Path

import pytest

from dsl import compile_standard
from dsl.checks import CHECKS, Check, checks_page, name_of, page_of, verdicts
from dsl.diagnostic import Bilingual, Diagnostic
from dsl.register import Register
from dsl.source import Source
from tests.golden_pages import read_cases

PAGES = Path(__file__).parent / "golden" / "dsl"
FOLDER = Path(__file__).parent.parent / "dsl" / "checks"


def test_every_file_is_a_check() -> None:
    files = {path.stem.replace("_", "-") for path in FOLDER.glob("*.py")} - {"--init--"}
    assert files == {name_of(check) for check in CHECKS}


@pytest.mark.parametrize("check", CHECKS, ids=name_of)
def test_a_check_explains_itself(check: Check) -> None:
    text = page_of(check)
    assert text.startswith(f"{name_of(check)}: ")
    assert all(f"\n{word}:" in text for word in ("Why", "Write", "Not"))
    assert f"## `{name_of(check)}`" in checks_page()


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
