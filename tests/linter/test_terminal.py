"""What a person sees: golden pages of the terminal report. `pytest --bless` is not needed for a
handful; the expected text stands here."""

from __future__ import annotations

import pytest

from dsl.render import width
from gijun.cli import main
from linter.reports.columns import wrapped
from linter.reports.snippet import snippet
from linter.reports.terminal import Language, render, said
from tests.linter.contracts import document
from tests.linter.sample import report

EXCESSIVE_KOREAN = """\
terms.md:2:24 warning[excessive-penalty] 성수기 주말, 3일 전 취소 위약금이 기준보다 20%p 높습니다
    │
  2 │ 성수기 주말 3일 전 취소 시 총 요금의 80% 공제
    │                                      ^^^ 총요금의 80 %
    = standard  숙박업 11.2.4 (2024-12-27~): 성수기 주말 3일 전까지 60 %
    = excess    60,000원 of 300,000원
"""
FIX_KOREAN = """\
    = fix       성수기 주말 3일 전 취소 시 총 요금의 60% 공제
                (숫자만 바뀜)
"""
REFUSED_ENGLISH = """\
terms.md:4:1 error[refund-refused] off-peak weekday, on the day: the consumer loses 80 points more than the standard (4 of 4 cases)
    │
  4 │ 노쇼(No-show)는 환불되지 않습니다.
    │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 100 % of 요금
    = standard  숙박업 11.3.3 (2024-12-27~): 비수기 주중 당일 20 %
    = excess    240,000원 of 300,000원
    = case      off-peak weekend, on the day: contract 100 %, standard 30 % (+70 points)
    = case      peak weekday, on the day: contract 100 %, standard 80 % (+20 points)
    = case      peak weekend, on the day: contract 100 %, standard 90 % (+10 points)
    = law       Act on the Regulation of Terms, Article 8 (excessive damages clause): may be void
"""
CONTRADICTION = """\
terms.md:6:1 warning[contradictory-terms] 같은 경우를 둘 이상의 조항이 서로 다르게 정하고 있습니다
    │
  6 │ 3일 전 취소는 40% 공제
    │ ^^^^^^^^^^^^^^^^^^^^^^ 한 조항
  7 │ 앞의 조항과 별도로 3일 전 취소는 60% 공제
    │                    ^^^^^^^^^^^^^^^^^^^^^^ 다른 조항
    = law       약관규제법 제5조 제2항: 뜻이 명백하지 않은 약관은 고객에게 유리하게 해석함
"""
SUMMARY = """\
취소·환불 문장 9개 중 8개를 읽고 1개는 읽지 못했습니다 (아래)
  terms.md:9:1 취소 수수료는 회사가 정합니다.
판정: 기준보다 불리 5 · 서로 모순 1 · 불명확 2 · 읽지 못함 1
기준: 숙박업 (2024-12-27~), 2025-06-01 현재. 문서에 ‘펜션’이 있습니다
전제: 총요금은 계약서에 적힌 300,000원으로 계산했습니다
"""


def test_an_excess_shows_both_sides_and_the_row() -> None:
    assert EXCESSIVE_KOREAN in render(report())
    assert FIX_KOREAN in render(report())


def test_english_tells_the_same() -> None:
    assert REFUSED_ENGLISH in render(report(), "en")


def test_a_second_place_is_shown_too() -> None:
    assert CONTRADICTION in render(report())


def test_the_end_counts_what_was_not_read() -> None:
    assert SUMMARY in render(report())


def test_colour_only_when_asked() -> None:
    assert "\033[" not in render(report())
    assert "\033[1;31merror[refund-refused]\033[0m" in render(report(), colour=True)


def test_carets_stand_under_wide_characters() -> None:
    contract = document("위약금은 80% 공제")
    shown = snippet(contract, 5, 8)
    assert (shown.indent, shown.carets) == (width("위약금은 "), 3) == (9, 3)


def test_a_long_line_is_cut_around_its_stretch() -> None:
    contract = document("가" * 300 + "80%" + "나" * 300)
    shown = snippet(contract, 300, 303)
    assert shown.line.startswith("…")
    assert shown.line.endswith("…")
    assert "80%" in shown.line
    assert shown.indent == width(shown.line[: shown.line.index("80%")])


@pytest.mark.parametrize("columns", [60, 80, 120])
@pytest.mark.parametrize("language", ["ko", "en"])
def test_nothing_is_wider_than_the_screen(columns: int, language: Language) -> None:
    told = render(report(), language, colour=False, columns=columns).splitlines()
    assert all(width(line) <= columns for line in told)
    words = "".join("".join(told).split())
    assert all(
        "".join(said(finding.message, language).split()) in words for finding in report().findings
    )


def test_carets_stay_under_the_words_of_a_line_cut_to_the_screen() -> None:
    contract = document(f"{'가나 ' * 60}80% 공제{' 다라' * 60}")
    start = contract.text.index("80%")
    for columns in range(20, 130, 7):
        shown = snippet(contract, start, start + 3, columns)
        assert width(shown.line) <= columns
        assert shown.indent == width(shown.line[: shown.line.index("80%")])
        assert shown.carets == 3


def test_a_stretch_wider_than_the_screen_is_marked_as_far_as_it_is_seen() -> None:
    contract = document("가" * 200)
    shown = snippet(contract, 50, 150, 40)
    assert width(shown.line) <= 40
    assert shown.indent + shown.carets <= 40


def test_words_are_broken_between_and_only_then_within() -> None:
    assert list(wrapped("위약금이 기준보다 높습니다", 18, 10)) == ["위약금이 기준보다", "높습니다"]
    assert list(wrapped("가나다라마바사", 6, 8)) == ["가나다", "라마바사"]


def test_another_program_gets_every_line_whole(capsys: pytest.CaptureFixture[str]) -> None:
    lint = ["lint", "--no-config", "examples/bad-pension.md"]
    main(lint)
    told = capsys.readouterr().out
    assert max(map(width, told.splitlines())) > 120
