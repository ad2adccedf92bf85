"""Literals as the grammar hands them over: units, durations, quantities, weekdays, days of the year."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from dsl import syntax as s
from dsl.parsing.walk import Token

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
WEEKDAYS_KOREAN = "월화수목금토일"
UNITS = {"일": "days", "시간": "hours", "분": "minutes", "개월": "months", "년": "years"}


def kind_name(token: Token) -> str:
    return "yes or no" if token.kind == "YES_OR_NO" else token.text.lower()


def unit(word: str) -> str:
    if word in UNITS:
        return UNITS[word]
    return word.lower() if word.lower().endswith("s") else word.lower() + "s"


def broken_duration(text: str) -> tuple[Fraction, str]:
    """Hours or minutes that are not whole: `3.5 hours`."""
    digits = "".join(character for character in text if character.isdigit() or character == ".")
    return Fraction(digits), unit(text.replace(digits, "", 1).strip())


def split_duration(text: str) -> tuple[int, str]:
    digits = "".join(character for character in text if character.isdigit())
    return int(digits), unit(text.replace(digits, "", 1).strip())


def quantity(token: Token) -> s.Quantity:
    """A number with the unit it was written in; a percentage is its hundredth part."""
    text, span = token.text, token.span
    if token.kind == "PERCENT":
        return s.Quantity(Fraction(text[:-1]) / 100, "rate", span)
    if token.kind == "DURATION":
        amount, unit = split_duration(text)
        return s.Quantity(Fraction(amount), unit, span)
    if token.kind == "BROKEN_DURATION":
        return s.Quantity(*broken_duration(text), span)
    return s.Quantity(Fraction(text.replace(",", "")), "number", span)


def weekday(text: str) -> int:
    if text[0] in WEEKDAYS_KOREAN:
        return WEEKDAYS_KOREAN.index(text[0])
    return WEEKDAYS.index(text[:3].lower())


def month_day(text: str) -> tuple[int, int]:
    if "월" in text:
        month, day = text.rstrip("일").split("월")
        number = int(month)
    else:
        word, day = text.split()
        number = MONTHS.index(word.lower()) + 1
    date(2000, number, int(day))  # refuses a day that no year has
    return number, int(day)
