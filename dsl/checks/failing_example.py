"""failing-example: a worked case does not come out as it is written.
손으로 푼 사건의 답이 적은 것과 다르다.

## 까닭 · Why
예는 고시에서 손으로 셈한 숫자이다. 규칙과 예가 어긋나면 둘 가운데 하나가 틀렸다. 답한 규칙의 셈을 보여
준다.

Examples are the figures worked by hand from the notice; where rule and example disagree, one of them is
wrong. The arithmetic of the rule that answered is shown.

## 이렇게 쓴다 · Write
    consumer cancels peak weekend 3 days before, total 300,000, paid 300,000 => deduct 180,000

## 이렇게 쓰지 않는다 · Not
    consumer cancels peak weekend 3 days before, total 300,000, paid 300,000 => deduct 150,000
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from dsl.cases.survey import Survey, Worked, trouble
from dsl.diagnostic import Bilingual, Diagnostic
from dsl.model import Expectation
from dsl.settlement import NoRule, Settlement, Undecided
from dsl.words.case_words import decimal

FIGURES = {
    "refund": "refund",
    "deduct": "penalty",
    "penalty": "penalty",
    "charge": "used_value",
    "compensate": "compensation",
    "owes": "owed_by_consumer",
    "consumer owes": "owed_by_consumer",
    "consumer pays": "consumer_pays",
}
NOTHING = Bilingual("그런 결과 없음", "no such result")
NO_RULE = {"no rule", "규칙 없음"}


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Every example, settled in every edition in which it stands."""
    for worked in survey.worked():
        for expected in worked.example.expected:
            found = _mismatch(worked, expected)
            if found is not None:
                yield _fails(worked, expected, found)


def _mismatch(worked: Worked, expected: Expectation) -> Bilingual | None:
    """What came out in place of what was expected, or None where both agree."""
    answer, what = worked.answer, _key(expected.what)
    if isinstance(answer, NoRule):
        said = Bilingual(f"규칙 없음 ({answer.reason})", f"no rule ({answer.reason})")
        return None if what in NO_RULE else said
    if isinstance(answer, Undecided):
        asked = ", ".join(answer.ask)
        return Bilingual(f"알아야 정해짐: {asked}", f"undecided until these are known: {asked}")
    if what in FIGURES:
        return _other_figure(getattr(answer, FIGURES[what]), _figure(expected.value))
    if what == "damages":
        awarded = bool(answer.damages) or answer.damages_proven
        return None if awarded else Bilingual("손해배상 없음", "no damages")
    return _other_result(answer, what, expected.value)


def _figure(value: object) -> Fraction | None:
    return value if isinstance(value, Fraction) else None


def _other_figure(found: int | None, expected: Fraction | None) -> Bilingual | None:
    if found == expected:
        return None
    if found is None:
        return Bilingual("금액 없음", "no figure")
    return _plain(decimal(Fraction(found)))


def _other_result(answer: Settlement, what: str, value: object) -> Bilingual | None:
    """A remedy or a finding that is true by its name alone, anything else by its value."""
    results = {_key(name): result for name, result in _results(answer)}
    found = results.get(what)
    wanted = True if value is None else value
    if found == wanted and isinstance(found, bool) == isinstance(wanted, bool):
        return None
    if found is not None and what in results:
        return _plain(spelled(found))
    said = ", ".join(sorted(name for name, result in results.items() if result is True))
    return _plain(said) if said else NOTHING


def spelled(value: object) -> str:
    """A result as a worked case writes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Fraction):
        return decimal(value)
    return f'"{value}"'


def _results(answer: Settlement) -> Iterator[tuple[str, object]]:
    """Everything a settlement names beside its figures; what has no value is True."""
    yield from answer.facts.items()
    yield from answer.named.items()
    yield from answer.said.items()
    yield from ((remedy, True) for remedy in answer.remedies)
    if answer.extension is not None:
        yield "extension", answer.extension


def _key(name: str) -> str:
    return name.replace("_", " ")


def _plain(said: str) -> Bilingual:
    return Bilingual(said, said)


def _fails(worked: Worked, expected: Expectation, found: Bilingual) -> Diagnostic:
    wanted = expected.what + (f" {spelled(expected.value)}" if expected.value is not None else "")
    places = [(expected.span, f"나온 값: {found.korean}", f"comes out as {found.english}")]
    reckoned = ""
    if isinstance(worked.answer, Settlement):
        places.append((worked.answer.row.span, "답한 규칙", "the rule that answers"))
        steps = worked.answer.steps
        reckoned = "; ".join(f"{step.result} = {step.formula}" for step in steps)
    name = worked.example.name
    return trouble(
        "failing-example",
        "error",
        (
            f"보기 “{name}”의 값이 다릅니다: 적힌 값 {wanted}, 나온 값 {found.korean}",
            f'the example "{name}" expects {wanted} and comes out as {found.english}',
        ),
        *places,
        help=(f"계산: {reckoned}", f"the arithmetic: {reckoned}") if reckoned else None,
    )
