"""What a person sees: gutters, carets under wide characters, languages, collapsing."""

from __future__ import annotations

from dsl.diagnostic import Bilingual, Diagnostic, Label
from dsl.render import render, width
from dsl.source import Source, Span

TEXT = "when 소비자 취소 -> deduct 60%\n\nwhen 소비자 취소 -> deduct 50%\n"
SOURCE = Source("숙박.gijun", TEXT)


def _trouble(witness: str | None = None) -> Diagnostic:
    return Diagnostic(
        "two-answers",
        "error",
        Bilingual("두 규칙이 다르게 답합니다", "two rules differ"),
        (
            Label(Span("숙박.gijun", 3, 6, 3, 12), Bilingual("둘째", "second")),
            Label(Span("숙박.gijun", 1, 6, 1, 12), Bilingual("첫째", "first")),
        ),
        Bilingual("하나만 남긴다", "keep one"),
        witness,
    )


def test_carets_lie_under_wide_characters() -> None:
    assert width("소비자 취소") == 11
    assert render([_trouble("소비자 취소")], [SOURCE]) == (
        "error[two-answers]: 두 규칙이 다르게 답합니다\n"
        "                    two rules differ\n"
        " --> 숙박.gijun:3:6\n"
        "  |\n"
        "1 | when 소비자 취소 -> deduct 60%\n"
        "  |      ----------- 첫째 / first\n"
        "...\n"
        "3 | when 소비자 취소 -> deduct 50%\n"
        "  |      ^^^^^^^^^^^ 둘째 / second\n"
        "  = help: 하나만 남긴다\n"
        "  = help: keep one\n"
        "  = example: 소비자 취소\n"
    )


def test_one_language() -> None:
    english = render([_trouble()], [SOURCE], language="english")
    assert english.startswith("error[two-answers]: two rules differ\n -->")
    assert "둘째" not in english


def test_cases_of_one_trouble_are_told_once() -> None:
    text = render([_trouble(f"case {n}") for n in range(5)] + [_trouble("case 0")], [SOURCE])
    assert text.count("error[") == 1
    assert text.count("= example: case") == 3
    assert "… (2 more)" in text


def test_colour_only_when_asked() -> None:
    assert "\033[1;31m" in render([_trouble()], [SOURCE], colour=True)
    assert "\033" not in render([_trouble()], [SOURCE])


def test_nothing_to_say() -> None:
    assert render([], []) == ""
