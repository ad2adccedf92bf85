"""A contract's own peak season."""

from __future__ import annotations

import pytest

from linter.reading.definitions import season_definitions
from tests.linter.reading import document


@pytest.mark.parametrize(
    "text",
    [
        "성수기: 7월 15일 ~ 8월 24일",
        "성수기(7/15~8/24)에는 요금이 다릅니다.",
        "※ 성수기 안내\n07. 15 - 08. 24",
        "여름 성수기는 7월 15일부터 8월 24일까지입니다.",
    ],
)
def test_dates_of_the_peak_season(text: str) -> None:
    (definition,) = season_definitions(document(text))
    assert definition.season == "peak"
    assert definition.periods == (((7, 15), (8, 24)),)
    assert definition.quote in text


def test_a_season_without_dates_is_not_defined() -> None:
    assert season_definitions(document("성수기 요금은 별도 문의. 3일 전 취소 10% 공제")) == ()


def test_dates_without_a_season_define_nothing() -> None:
    assert season_definitions(document("휴무: 7/15~8/24")) == ()
