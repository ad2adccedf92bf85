"""Numbers as word processors print them: 1, 가, ①, Ⅳ, ㉠. Shared by docx and hwpx."""

from __future__ import annotations

from collections.abc import Callable

_GANADA = "가나다라마바사아자차카타파하"
_CONSONANTS = "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ"
_HANJA = "一二三四五六七八九"
_DIGITS = "일이삼사오육칠팔구"
_STEMS = "甲乙丙丁戊己庚辛壬癸"
_STEMS_IN_HANGUL = "갑을병정무기경신임계"
_ONES = ("", "하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉")
_TENS = ("", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔")
_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip


def roman(number: int) -> str:
    """4 -> IV."""
    told = ""
    for value, letters in _ROMAN:
        while number >= value and len(told) < 20:
            told += letters
            number -= value
    return told


def letters(number: int, alphabet: str) -> str:
    """1 -> a, 27 -> aa, as Word repeats its letters."""
    number -= 1
    return alphabet[number % len(alphabet)] * (number // len(alphabet) % 10 + 1)


def one_of(first: str, count: int) -> Callable[[int], str]:
    """The `count` signs that follow `first` in Unicode; beyond them the plain number."""
    return lambda number: chr(ord(first) + number - 1) if number <= count else str(number)


def circled(number: int) -> str:
    """1 -> ①, 21 -> ㉑, 36 -> ㊱."""
    for low, high, first in ((1, 20, "①"), (21, 35, "㉑"), (36, 50, "㊱")):
        if low <= number <= high:
            return chr(ord(first) + number - low)
    return f"({number})"


def hanja(number: int, digits: str = _HANJA, ten: str = "十") -> str:
    """12 -> 十二, up to 99."""
    if number > 99:
        return str(number)
    tens, ones = divmod(number, 10)
    head = (digits[tens - 1] if tens > 1 else "") + ten if tens else ""
    return head + (digits[ones - 1] if ones else "")


def _native(number: int) -> str:
    return _TENS[number // 10] + _ONES[number % 10] if number < 100 else str(number)


def _ordinal(number: int) -> str:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{'th' if number % 100 in (11, 12, 13) else ending}"


def _lower(alphabet: str) -> Callable[[int], str]:
    return lambda number: letters(number, alphabet)


_LATIN = "abcdefghijklmnopqrstuvwxyz"
NUMERALS: dict[str, Callable[[int], str]] = {
    # Word's names (ST_NumberFormat)
    "decimal": str,
    "decimalZero": lambda number: f"{number:02}",
    "decimalFullWidth": lambda number: "".join(chr(ord(d) + 0xFEE0) for d in str(number)),
    "decimalHalfWidth": str,
    "decimalEnclosedCircle": circled,
    "decimalEnclosedCircleChinese": circled,
    "decimalEnclosedParen": one_of("⑴", 20),
    "decimalEnclosedFullstop": one_of("⒈", 20),
    "upperRoman": roman,
    "lowerRoman": lambda number: roman(number).lower(),
    "upperLetter": _lower(_LATIN.upper()),
    "lowerLetter": _lower(_LATIN),
    "ganada": _lower(_GANADA),
    "chosung": _lower(_CONSONANTS),
    "koreanCounting": lambda number: hanja(number, _DIGITS, "십"),
    "koreanDigital": lambda number: "".join("영일이삼사오육칠팔구"[int(d)] for d in str(number)),
    "koreanDigital2": lambda number: "".join("零一二三四五六七八九"[int(d)] for d in str(number)),
    "koreanLegal": _native,
    "chineseCounting": hanja,
    "chineseCountingThousand": hanja,
    "taiwaneseCounting": hanja,
    "japaneseCounting": hanja,
    "ideographTraditional": _lower(_STEMS),
    "ordinal": _ordinal,
    "numberInDash": lambda number: f"- {number} -",
    "none": lambda _: "",
    # Hangul's names (NumberType1)
    "DIGIT": str,
    "CIRCLED_DIGIT": circled,
    "ROMAN_CAPITAL": roman,
    "ROMAN_SMALL": lambda number: roman(number).lower(),
    "LATIN_CAPITAL": _lower(_LATIN.upper()),
    "LATIN_SMALL": _lower(_LATIN),
    "CIRCLED_LATIN_CAPITAL": one_of("Ⓐ", 26),
    "CIRCLED_LATIN_SMALL": one_of("ⓐ", 26),
    "HANGUL_SYLLABLE": _lower(_GANADA),
    "CIRCLED_HANGUL_SYLLABLE": one_of("㉮", 14),
    "HANGUL_JAMO": _lower(_CONSONANTS),
    "CIRCLED_HANGUL_JAMO": one_of("㉠", 14),
    "HANGUL_PHONETIC": lambda number: hanja(number, _DIGITS, "십"),
    "IDEOGRAPH": hanja,
    "CIRCLED_IDEOGRAPH": one_of("㊀", 10),
    "DECAGON_CIRCLE": _lower(_STEMS_IN_HANGUL),
    "DECAGON_CIRCLE_HANJA": _lower(_STEMS),
}


def numeral(number: int, form: str) -> str:
    """A number in a form by its name; an unknown form prints plain digits."""
    if not 0 < number < 100_000:
        return str(number)
    return NUMERALS.get(form, str)(number)


_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def note_mark(number: int) -> str:
    """The mark of a footnote, raised so that no lexer takes it for a figure."""
    return str(number).translate(_SUPERSCRIPT) + "⁾"
