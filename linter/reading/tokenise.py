"""Fourth stage: folded text -> tokens, by one lexer compiled from the lexicon.

The lexicon is data that a lawyer extends; this file knows kinds, not words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cache

from linter.lexicon import (
    GIFT,
    OTHER_FEE,
    entries,
    free_of,
    given_away,
    left_over,
    load,
    other_fee,
    used_up,
)
from linter.lexicon.any_word import any_word
from linter.reading.normalise import fold, normalise
from linter.reading.spelled_number import number_of, numeral_patterns


@dataclass(frozen=True, slots=True)
class Token:
    """A word or figure: what part it plays, what it says, and where it stands in the document.

    `gap` counts the letters of no meaning between it and the token before it.
    """

    kind: str
    value: str
    number: Fraction
    start: int
    end: int
    gap: int = 0


def tokenise(text: str, start: int, end: int) -> tuple[Token, ...]:
    """The tokens of a stretch of the document, each with its place in the document."""
    folded = normalise(text, start, end)
    lexer, meanings = _lexer()
    tokens: list[Token] = []
    done = 0
    for found in lexer.finditer(folded.text):
        first, last = folded.origin[found.start()], folded.origin[found.end() - 1] + 1
        if found.lastgroup == "all" and first > start and not text[first - 1].isspace():
            continue  # the end of a verb: 합니다 환불
        for kind, value, number in _read(found, meanings):
            if kind == "nothing":  # a longer word that only hid a shorter one
                continue
            gap = max(found.start() - done, 0)
            if kind == "base" and (more := _of_the_whole(folded.text, found.start(), done)):
                first, gap = folded.origin[found.start() - more], gap - more
            tokens.append(Token(kind, value, number, first, last, gap))
            done = found.end()
            if kind == "base" and _is_basis(folded.text, found.end()):
                tokens.append(Token("basis", value, _NO_NUMBER, last, last))
    return tuple(_claimed(tokens))


def _claimed(tokens: list[Token]) -> Iterator[Token]:
    """What a consumer may claim (`고객은 계약금의 2배를 청구할 수 있다`) is what the business pays."""
    claims = False
    for token in tokens:
        claims = claims or token.kind == "claims"
        if token.kind == "claims":
            token = replace(token, kind="party")
        elif claims and token.kind == "charge":
            token = replace(token, kind="compensate")
        yield token


def _of_the_whole(folded: str, at: int, done: int) -> int:
    """How many letters in front of a base say that all of it is meant: 총 대관료."""
    words = load("words")["basis"]["whole"]
    return next((len(word) for word in words if folded.endswith(word, done, at)), 0)


def _is_basis(folded: str, at: int) -> bool:
    """`총 요금 기준`, `숙박 총액에 대한 비율`."""
    return any(folded.startswith(word, at) for word in load("words")["basis"]["words"])


_NUMBER = r"\d+(?:\.\d+)?"
_PERCENT = "%|퍼센트|프로(?!그|모)"
_NO_NUMBER = Fraction(0)


_Meaning = tuple[str, str, Fraction]


@cache
def _lexer() -> tuple[re.Pattern[str], dict[str, _Meaning]]:
    """One alternation, figures first, then words, the longest that fits."""
    meanings: dict[str, _Meaning] = {}
    units: dict[str, list[str]] = {"unit": [], "other unit": []}
    led: dict[str, str] = {}  # words that say so only before others
    for entry in entries():
        for word in entry["words"]:
            folded = fold(word)
            if "before" in entry:
                meanings[folded] = (entry["kind"], entry.get("value", ""), _NO_NUMBER)
                led.setdefault(folded, any_word(entry["before"]))
            elif entry["kind"] in units and "number" not in entry:
                units[entry["kind"]].append(folded)
                meanings["#" + folded] = (entry["kind"], entry.get("value", ""), _NO_NUMBER)
            else:
                number = Fraction(entry.get("number", 0))
                meanings.setdefault(folded, (entry["kind"], entry.get("value", ""), number))
    everything = load("words")["all_of_it"]
    every_unit = any_word(units["unit"] + units["other unit"])
    hiding = {word for word, meaning in meanings.items() if meaning[0] == "nothing"}
    before = tuple(word for word, meaning in meanings.items() if meaning[0] == "before")
    # 3일 전 체크인: behind a unit of time 전 is "before", whatever longer word it could begin
    guarded = {word for word in hiding if word.startswith(before)}
    plain = [word for word in meanings if word[0] != "#" and word not in guarded | set(led)]
    not_timed = "".join(f"(?<!{letter})" for letter in sorted({u[-1] for u in units["unit"]}))
    pattern = "|".join(
        (
            *_sides(),
            rf"(?P<left_over>{left_over()})",
            rf"(?P<used_up>{used_up()})",
            rf"(?P<given_away>{given_away()})",
            rf"(?P<free_of>{free_of()})",
            _other_fees(),
            rf"(?P<give>{any_word(load('words')['giving']['ends'])})(?=$|[.,;|/(])",
            *numeral_patterns(load("words")["numerals"], _PERCENT),
            rf"(?P<percent>{_NUMBER})(?:{_PERCENT})",
            r"(?P<times>\d+(?:\.\d+)?)배(?=액|를|의|로|에|수|까|한|배|보|환|상|반|\W|$)",
            r"(?<![a-z])d-?(?P<dday>\d{1,3}?)(?=\d{1,2}:\d{2}(?![\d%])|\D|$)",
            r"(?P<won>\d[\d,]*(?:\.\d+)?(?:억|만|천|백)*)(?:원|₩)",
            r"(?P<parts>\d+)분의(?P<taken>\d+)",
            r"(?<![~\-\d./])(?P<over>\d{1,3})/(?P<under>\d{1,3})(?![\d./~\-(])",
            r"(?P<item>제\d+항)(?:각호|각목)?",
            r"(?P<monthly>(?:매[월달]|다음달|익월|당월|전월|이번달|해당월|다음월)\d{1,2}일)",
            r"(?P<date>\d{2,4}년(?:\d{1,2}월)?(?:\d{1,2}일)?|\d{1,2}월\d{1,2}일(?:[~-]\d{1,2}일)?|\d{4}[.\-]\d{1,2}[.\-]\d{1,2}|\d{1,2}\.\d{1,2}(?=[~-]))",
            r"(?P<clock>\d{1,2}:\d{2}(?![\d%])|\d{1,2}시(?!간)(?:\d{1,2}분|반)?)",
            _business_days(),
            rf"(?P<span>{_NUMBER})(?P<more>\+?)(?P<unit>{every_unit})",
            rf"(?P<all>{any_word(everything['words'])})(?={any_word(everything['returned'])})",
            r"(?P<dot>(?<=\d)·(?=\d))",
            rf"(?P<day>{any_word(_before_week(plain))})(?=일주일)",
            *(rf"(?P<led{at}>{word})(?={then})" for at, (word, then) in enumerate(led.items())),
            rf"(?P<word>1박[가-힣]{{0,4}}|{not_timed}(?:{any_word(list(guarded))})|{any_word(plain)})",
            rf"(?P<bare>{_NUMBER})",
            r"(?P<sign>[~\-+/,|:()>])",
        )
    )
    # "1박 요금" begins with a figure, so its words are tried before the figures
    night = any_word([w for w in meanings if w[0].isdigit()])
    pattern = rf"(?P<early>{night})|" + pattern.replace("1박[가-힣]{0,4}|", "")
    return re.compile(pattern), meanings


def _before_week(words: Iterable[str]) -> Iterator[str]:
    """Words that a week would lend a letter to: `입실 일주일 전` is not the day `입실일`."""
    known = set(words)
    return (word for word in known if word + "일" in known)


def _business_days() -> str:
    """`영업일 3일`, `영업일 기준 3일`: the word that says which days stands before their count."""
    said = load("words")["business_days"]
    days = [
        fold(word)
        for entry in load("words")["words"]
        if (entry["kind"], entry.get("value")) == ("unit", "days") and "number" not in entry
        for word in entry["words"]
    ]
    words, joints = any_word(said["words"]), any_word(said["joints"])
    return rf"(?:{words})(?:{joints})?(?P<business_days>\d{{1,3}})(?:{any_word(days)})"


def _sides() -> tuple[str, ...]:
    """Who it lies with: a side with a cause (`공단의 귀책`), a side that acts (`회원이 계약을 해지`), or
    a side's act as a title names it (`예식장의 계약 해제`)."""
    sides = load("words")["sides"]
    said = {name: any_word(sides["said"][name]) for name in sides["said"]}
    cause, act = lies_with()
    ending = rf"의(?=(?:{said['bonds']})의?(?:{said['acts']}))"
    nouns = {side: _noun(sides[side]["nouns"]) for side in ("business", "consumer")}
    claims = load("words")["claims"]
    claim = f"(?:{any_word(claims['topics'])})(?=.{{0,50}}?(?:{any_word(claims['verbs'])}))"
    claimant = (rf"(?P<claims>(?:{nouns['consumer']}){claim})", _payer(nouns["business"]))
    return (
        claimant
        + tuple(rf"(?P<{side}>(?:{nouns[side]})(?:{cause}|{act}))" for side in nouns)
        + tuple(rf"(?P<{side}_ends>(?:{nouns[side]}){ending})" for side in nouns)
    )


def _noun(nouns: Iterable[str]) -> str:
    """A side, and what a bracket says it is: `운송인(회사)`."""
    return rf"(?:{any_word(nouns)})(?:\([가-힣]{{1,8}}\))?"


def lies_with() -> tuple[str, str]:
    """What follows a side as whose cause, or as who acts, something is."""
    said = {name: any_word(words) for name, words in load("words")["sides"]["said"].items()}
    cause = rf"(?:{said['joints']})?(?:{said['causes']})"
    # 예약을, 부득이하게, 출발 전에; no clause of its own such as 인정하는 사유로
    adjunct = rf"(?:(?!{said['clauses']})[가-힣\d]){{1,8}}(?:{said['particles']})"
    between = rf"(?:{said['objects']}|{_moment()}|{adjunct}){{0,3}}"
    act = rf"(?:{said['subject']})(?={between}(?:{said['acts']}))"
    act += rf"|(?:{said['place']})(?={between}(?:{said['acts']})(?!{said['asks']}))"
    act += rf"|의(?=(?:{said['endings']})(?:$|[()|]))"
    return cause, act


def _payer(nouns: str) -> str:
    """`회사는 회비 전액과 20%를 지급한다`: the business as the subject of what it pays."""
    lists = load("words")["pays"]
    topics, verbs, keeps = map(any_word, (lists["topics"], lists["verbs"], lists["keeps"]))
    return rf"(?P<pays>(?:{nouns})(?:{topics}))(?=(?:(?!{keeps})[^.]){{0,40}}?(?:{verbs}))"


def _moment() -> str:
    """`출발 3일 전까지`, `이사 당일`: when a side acts, between the side and its act."""
    said = load("words")["sides"]["said"]
    moments, counts = any_word(said["moments"]), any_word(said["counts"])
    clauses = any_word(said["clauses"])
    return rf"(?:(?!{clauses})[가-힣]){{0,6}}(?:\d{{1,3}}(?:{counts}))?(?:{moments})"


def _other_fees() -> str:
    """Fees of other things, where they are what is or is not given back: `카드 수수료는 환불되지 않는다`."""
    lists, fee = load("words")["other_fees"], other_fee()
    between = "[가-힣]{0,14}?"  # 앨범 제작비는 주문한 뒤에는 환불하지 않는다
    joints, topics, answers = map(any_word, (lists["joints"], lists["topics"], lists["answers"]))
    return rf"(?P<other_fee>{fee})(?=(?:(?:{joints}){fee})*(?:(?:{topics}){between})?(?:{answers}))"


def side_named(text: str, start: int, end: int) -> Token | None:
    """The side that a stretch names and nothing else: a cell with `고객`, `회사 측`."""
    folded = normalise(text, start, end).text
    for side, named in _sides_alone().items():
        if named.fullmatch(folded):
            return Token("party", side, _NO_NUMBER, start, end)
    return None


@cache
def _sides_alone() -> dict[str, re.Pattern[str]]:
    sides = load("words")["sides"]
    joints = any_word(sides["said"]["joints"])
    return {
        side: re.compile(rf"(?:{any_word(sides[side]['nouns'])})(?:{joints})?")
        for side in ("business", "consumer")
    }


_SIGNS = {
    "~": "to",
    "-": "to",
    "+": "plus",
    "/": "slash",
    ",": "comma",
    "|": "bar",
    ":": "colon",
    "(": "open",
    ")": "close",
    ">": "arrow",
}


def _read(
    found: re.Match[str], meanings: dict[str, _Meaning]
) -> Iterator[tuple[str, str, Fraction]]:
    part = found.lastgroup
    if part in ("word", "early", "day") or (part or "").startswith("led"):
        yield meanings[found[str(part)]]
    elif part == "all":
        yield "whole", "", _NO_NUMBER
    elif part == "claims":
        yield part, "business", _NO_NUMBER
    elif part == "pays":
        yield "party", "business", _NO_NUMBER
    elif part in ("business", "consumer"):
        yield "party", part, _NO_NUMBER
    elif part in ("business_ends", "consumer_ends"):
        yield "ends", part.removesuffix("_ends"), _NO_NUMBER
    elif part == "left_over":
        yield "base", "remaining", _NO_NUMBER
    elif part == "used_up":
        yield "usage", "", _NO_NUMBER
    elif part == "given_away":
        yield "base", GIFT, _NO_NUMBER
    elif part == "free_of":
        yield "free", "", _NO_NUMBER
    elif part == "other_fee":
        yield "base", OTHER_FEE, _NO_NUMBER
    elif part == "percent":
        yield "rate", "percent", Fraction(found["percent"]) / 100
    elif part == "unit":
        yield _time(meanings, found["unit"], Fraction(found["span"]))
        if found["more"]:  # 7+ days before
            yield "at least", "", _NO_NUMBER
    elif part in ("sino_unit", "native_unit"):
        number = Fraction(number_of(found, load("words")["numerals"]))
        yield _time(meanings, found[part], number)
    elif part == "sino_percent":
        yield "rate", "percent", Fraction(number_of(found, load("words")["numerals"])) / 100
    elif part == "business_days":
        yield "unit", "workdays", Fraction(found["business_days"])
    elif part == "dday":  # D-7
        yield "unit", "days", Fraction(found["dday"])
        yield "before", "", _NO_NUMBER
    elif part == "times":  # 계약금의 2배
        yield "rate", "times", Fraction(found["times"])
    elif part == "taken" or part == "under":
        yield from _fraction(found)
    elif part == "won":
        yield "won", "", _won(found["won"])
    elif part == "item":
        yield "reference", "", Fraction(found["item"].strip("제항"))
    elif part == "bare":
        yield "number", "", Fraction(found["bare"])
    elif part == "sign":
        yield _SIGNS[found["sign"]], found["sign"], _NO_NUMBER
    else:
        yield str(part), "", _NO_NUMBER  # a date, a day of every month or a clock


def _time(meanings: dict[str, _Meaning], unit: str, number: Fraction) -> _Meaning:
    kind, value, _ = meanings["#" + unit]
    if value == "years":
        return kind, "months", number * 12
    return (kind, "days", number * 7) if value == "weeks" else (kind, value, number)


def _fraction(found: re.Match[str]) -> Iterator[tuple[str, str, Fraction]]:
    top, bottom = found["taken"] or found["over"], found["parts"] or found["under"]
    if int(bottom) > int(top) > 0:
        yield "rate", "fraction", Fraction(int(top), int(bottom))


_SCALES = {"억": 100_000_000, "만": 10_000, "천": 1_000, "백": 100}


def _won(figure: str) -> Fraction:
    number = Fraction(re.match(r"[\d,.]+", figure)[0].replace(",", "").rstrip("."))  # type: ignore[index]
    for scale in figure.lstrip("0123456789,."):
        number *= _SCALES[scale]
    return number
