"""Numbers and ranges of notice as people say them, in both languages."""

from __future__ import annotations

from fractions import Fraction

from dsl.diagnostic import Bilingual

UNITS = {
    "days": ("일", "day"),
    "hours": ("시간", "hour"),
    "minutes": ("분", "minute"),
    "months": ("개월", "month"),
    "workdays": ("영업일", "business day"),
}
CLOCK = ("hours", "minutes")


def percent(rate: Fraction) -> str:
    """`3/5` is "60", `1/8` is "12.5", `1/3` is "33.33": at most two decimals, never a float."""
    hundredths = round(rate * 10000)
    whole, rest = divmod(abs(hundredths), 100)
    sign = "-" if hundredths < 0 else ""
    return f"{sign}{whole}" if not rest else f"{sign}{whole}.{rest:02d}".rstrip("0")


def part(rate: Fraction) -> str:
    """`60%`; a share that no percentage says exactly stays a fraction: `3분의 1`."""
    if (rate * 10_000).denominator == 1:
        return f"{percent(rate)}%"
    return f"{rate.denominator}분의 {rate.numerator}"


def points(amount: Fraction) -> str:
    """Percentage points, already counted in points."""
    return percent(amount / 100)


def won(amount: int) -> str:
    """Whole won with thousands marked."""
    return f"{amount:,}원"


def notice(far: int | None, near: int, unit: str = "days") -> Bilingual:
    """A closed range of notice: `4~3일 전`, `10일 전까지`, `당일`; hours down to the use itself are
    said by the hour that they lie within: `24시간 이내`."""
    korean, english = UNITS[unit]
    if far is None:
        return _open(near, korean, english)
    if near == 0 and far and unit in CLOCK:
        most = far + 1
        return Bilingual(f"{most}{korean} 이내", f"less than {most} {plural(most, english)} before")
    if far == near:
        return _single(near, korean, english)
    end = "당일" if near == 0 and unit == "days" else f"{near}{korean} 전"
    last = "the day itself" if near == 0 and unit == "days" else f"{near}"
    start = f"{far}{korean} 전" if end == "당일" else f"{far}"
    return Bilingual(f"{start}~{end}", _range(far, last, english))


ABSENT = Bilingual("연락 없이 나타나지 않은 때", "no-show")


def leaving(case: str) -> str:
    """The case as something that is done: `3일 전 취소`, but `중도 해지` as it is."""
    return case if case.endswith(("해지", "해제", ABSENT.korean)) else f"{case} 취소".lstrip()


def _open(near: int, korean: str, english: str) -> Bilingual:
    if near == 0:
        return Bilingual("시점과 관계없이", "at any time")
    return Bilingual(f"{near}{korean} 전까지", f"{near} {plural(near, english)} before or earlier")


def _single(count: int, korean: str, english: str) -> Bilingual:
    if count == 0 and english == "day":
        return Bilingual("당일", "on the day")
    if count == 0:
        return Bilingual("이용 시각", "at the time of use")
    return Bilingual(f"{count}{korean} 전", f"{count} {plural(count, english)} before")


def plural(count: int, noun: str) -> str:
    """`1 day`, `2 days`: the noun alone, as English counts it."""
    return noun if count == 1 else f"{noun}s"


def _range(far: int, last: str, english: str) -> str:
    if last == "the day itself":
        return f"{far} {plural(far, english)} before to the day itself"
    return f"{far} to {last} {english}s before"
