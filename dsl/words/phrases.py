"""Numbers, dates and ranges of notice in words, Korean and English; what every standard shares."""

from __future__ import annotations

from fractions import Fraction

from dsl import model
from dsl.diagnostic import Bilingual
from dsl.table import Rung

UNITS: dict[str, tuple[str, str]] = {
    "won": ("원", " won"),
    "days": ("일", " days"),
    "hours": ("시간", " hours"),
    "minutes": ("분", " minutes"),
    "months": ("개월", " months"),
    "years": ("년", " years"),
    "count": ("", ""),
}
WEEKDAYS = (
    Bilingual("월요일", "Monday"),
    Bilingual("화요일", "Tuesday"),
    Bilingual("수요일", "Wednesday"),
    Bilingual("목요일", "Thursday"),
    Bilingual("금요일", "Friday"),
    Bilingual("토요일", "Saturday"),
    Bilingual("일요일", "Sunday"),
)
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
SIGNS = {"+": "+", "-": "−", "*": "×", "/": "÷"}


def spelled(name: str) -> str:
    """A name of the standard as English words: `check_in` is "check in"."""
    return name.replace("_", " ")


def particle(noun: str, after_consonant: str, after_vowel: str) -> str:
    """A Korean noun with the particle that its last sound asks for: 날이, 요일이, 판매가."""
    last = noun.rstrip("\"'”’)」")[-1:]
    closed = "가" <= last <= "힣" and (ord(last) - ord("가")) % 28 > 0
    return noun + (after_consonant if closed or last in tuple("013678LMNR") else after_vowel)


def join(parts: list[Bilingual], korean: str, english: str) -> Bilingual:
    return Bilingual(
        korean.join(part.korean for part in parts), english.join(part.english for part in parts)
    )


def number(value: Fraction, unit: str) -> Bilingual:
    """An exact number with its unit: 60%, 500,000원, 10개월."""
    if unit == "rate":
        return Bilingual(f"{decimal(value * 100)}%", f"{decimal(value * 100)}%")
    korean, english = UNITS.get(unit, ("", ""))
    if value == 1 and english.endswith("s"):
        english = english[:-1]
    return Bilingual(decimal(value) + korean, decimal(value) + english)


def decimal(value: Fraction) -> str:
    """12,500 or 2.5; a fraction that decimals cannot end stays a fraction: 1/3."""
    if value.denominator == 1:
        return f"{value.numerator:,}"
    places = next((n for n in range(1, 7) if (value * 10**n).denominator == 1), None)
    if places is None:
        return f"{value.numerator:,}/{value.denominator:,}"
    whole = value * 10**places
    sign, digits = "-" if whole < 0 else "", f"{abs(whole.numerator):0{places + 1}}"
    return f"{sign}{int(digits[:-places]):,}.{digits[-places:]}"


def yearly(period: model.YearlyPeriod) -> Bilingual:
    (month, day), (last_month, last_day) = period.first, period.last
    return Bilingual(
        f"{month}. {day}.~{last_month}. {last_day}.",
        f"{MONTHS[month - 1]} {day} to {MONTHS[last_month - 1]} {last_day}",
    )


def rung(rung: Rung) -> Bilingual:
    """A closed range of notice: "10일 전까지 또는 그 이전", "4~3일 전", "당일"."""
    return _before(rung) if rung.direction == "before" else _after(rung)


def _before(rung: Rung) -> Bilingual:
    korean, english = UNITS[rung.unit]
    far, near = rung.far, rung.near or 0
    if far is None:
        if near == 0:
            return Bilingual("언제나", "at any time")
        return Bilingual(
            f"{near}{korean} 전까지 또는 그 이전", f"{_counted(near, english)} before or earlier"
        )
    day = rung.unit == "days"
    if far == near:
        return (
            Bilingual("당일", "on the day")
            if day and near == 0
            else Bilingual(f"{near}{korean} 전", f"{_counted(near, english)} before")
        )
    if near == 0 and day:
        return Bilingual(
            f"{far}{korean} 전~당일", f"{_counted(far, english)} before to the day itself"
        )
    return Bilingual(f"{far}~{near}{korean} 전", f"{far} to {near}{english} before")


def _after(rung: Rung) -> Bilingual:
    korean, english = UNITS[rung.unit]
    far, near = rung.far, rung.near or 0
    if far is None:
        if near == 0:
            return Bilingual("언제나", "at any time")
        return Bilingual(f"{near}{korean} 후부터", f"{_counted(near, english)} after or later")
    if near == 0:
        if far == 0 and rung.unit == "days":
            return Bilingual("당일", "on the day")
        return Bilingual(f"{far}{korean} 이내", f"within {_counted(far, english)}")
    if far == near:
        return Bilingual(f"{far}{korean} 후", f"{_counted(far, english)} after")
    return Bilingual(f"{near}~{far}{korean} 후", f"{near} to {far}{english} after")


def _counted(count: int, unit: str) -> str:
    return f"{count}{unit[:-1] if count == 1 and unit.endswith('s') else unit}"
