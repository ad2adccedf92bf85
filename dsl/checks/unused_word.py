"""unused-word: a fact, a word or an amount is declared, and nothing speaks of it.
사실, 낱말 또는 금액을 선언하고 어디에서도 말하지 않는다.

## 까닭 · Why
읽는 사람은 선언한 낱말이 약속하는 규칙을 찾는다. 입력 이름은 쓴 것으로 치지 않는다. 사건이 적을 수
있어도 규칙, 기본값, 금액, 예가 읽지 않는 낱말은 어떤 답도 바꾸지 않는다.

A reader looks for the rule that a declared word promises. Input names do not count as use: a word that
cases may state but no rule, default, amount or example reads changes no answer.

## 이렇게 쓴다 · Write
`fact season "계절" : peak "성수기" | off-peak "비수기"`와 두 낱말의 규칙.

`fact season "계절" : peak "성수기" | off-peak "비수기"`, and rules for both.

## 이렇게 쓰지 않는다 · Not
어떤 규칙도 말하지 않는 셋째 계절.

A third season that no rule mentions.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from dsl.cases.survey import Survey, trouble
from dsl.cases.uses import Thing, facts_in, nodes, words_in
from dsl.diagnostic import Diagnostic
from dsl.model import Burden, Fact, Let, Lookup, LookupTable, NamedValue
from dsl.settling.settle import PAID
from dsl.source import Span
from dsl.table import Edition


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Every declared fact and word, looked for in everything that computes."""
    facts, words = _spoken(survey)
    axes = {axis.fact for axis in survey.table.axes}
    for fact in survey.table.facts:
        if fact.name in facts:
            yield from _unused_words(fact, words)
        elif fact.name not in axes or not facts & axes:
            yield _unused(fact.span, fact.name, fact.label)
    yield from _unused_amounts(survey)


def _unused_amounts(survey: Survey) -> Iterator[Diagnostic]:
    """Named amounts and printed tables that nothing reckons with."""
    used = {name for _, name in survey.table.outputs}
    for edition in survey.table.editions:
        for thing in _computing(edition):
            for node in nodes(thing):
                if isinstance(node, NamedValue):
                    used.add(node.name)
                elif isinstance(node, Lookup):
                    used.add(node.table)
    worked = {one.what for example in survey.table.examples for one in example.expected}
    used |= {name.replace(" ", "_") for name in worked}
    declared = {
        (one.name, one.label, one.span)
        for edition in survey.table.editions
        for group in (edition.lets, edition.lookups)
        for one in cast(tuple[Let | LookupTable, ...], group)
    }
    for name, label, span in declared:
        if name not in used and name.replace(" ", "_") not in used:
            yield _unused(span, name, label)


def _spoken(survey: Survey) -> tuple[set[str], set[tuple[str, str]]]:
    """The facts that something reads, and the words that something names."""
    table = survey.table
    facts = {PAID} | {axis.anchor for axis in table.axes} | {name for _, name in table.outputs}
    words: set[tuple[str, str]] = set()
    for edition in table.editions:
        for thing in _computing(edition):
            facts |= facts_in(thing)
            words |= words_in(thing)
            words |= _proving(survey, thing)
        for default in edition.defaults:
            facts.add(default.fact)
            values = (guard.value for guard in default.guards)
            words |= {(default.fact, value) for value in values if isinstance(value, str)}
        bearing = set(_bearing(table.facts, edition))
        words |= bearing
        facts |= {name for name, _ in bearing}
    for example in table.examples:
        facts |= set(example.facts)
        words |= {(name, value) for name, value in example.facts.items() if isinstance(value, str)}
    return facts | {fact for fact, _ in words}, words


def _proving(survey: Survey, thing: Thing | None) -> set[tuple[str, str]]:
    """The parties that an outcome names as those who must prove something."""
    parties = {node.party for node in nodes(thing) if isinstance(node, Burden)}
    facts = survey.table.facts if parties else ()
    return {(fact.name, one.name) for fact in facts for one in fact.words if one.name in parties}


def _bearing(facts: tuple[Fact, ...], edition: Edition) -> Iterator[tuple[str, str]]:
    """The words for those who bear a burden of proof."""
    effects = [effect for row in edition.rows if row.outcome for effect in row.outcome.effects]
    bearers = {effect.party for effect in effects if isinstance(effect, Burden)}
    for fact in facts:
        yield from ((fact.name, word.name) for word in fact.words if word.name in bearers)


def _computing(edition: Edition) -> Iterator[Thing | None]:
    """Every condition, amount and outcome of an edition."""
    for row in edition.rows:
        yield row.when
        yield row.outcome
    for let in edition.lets:
        yield let.amount
    for default in edition.defaults:
        for guard in default.guards:
            yield guard.when
            if not isinstance(guard.value, str):
                yield guard.value


def _unused_words(fact: Fact, words: set[tuple[str, str]]) -> Iterator[Diagnostic]:
    if fact.kind != "choice" or fact.is_flag:
        return
    for word in fact.words:
        if (fact.name, word.name) not in words:
            yield _unused(fact.span, word.name, word.label)


def _unused(span: Span, name: str, label: str) -> Diagnostic:
    return trouble(
        "unused-word",
        "warning",
        (
            f"어떤 규칙도 보기도 쓰지 않는 말입니다: {label}",
            f"no rule and no example uses `{name}`",
        ),
        (span, "여기에서 선언됨", "declared here"),
        help=("쓰거나 지운다", "use it or remove it"),
    )
