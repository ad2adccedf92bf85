"""What a rule is, and what it looks at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from types import ModuleType

from dsl.diagnostic import Bilingual
from dsl.summary import summary_of
from linter.comparing.assess import Assessment
from linter.comparing.money import Purse
from linter.comparing.views import Standards
from linter.document import Document
from linter.finding import Finding
from linter.reading.sentence import Sentences


@dataclass(frozen=True, slots=True)
class Checked:
    """A contract with every term assessed."""

    document: Document
    assessments: tuple[Assessment, ...]
    standards: Standards
    purse: Purse
    sentences: Sentences
    as_of: date

    @property
    def names(self) -> frozenset[str]:
        """The compiled standards the contract was held against, by name."""
        return frozenset(table.name for table, _ in self.standards)


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: its name says what is wrong, its page is the docstring of its file.

    The page opens with the name and what is wrong in English, the same in Korean on the next line;
    under each heading stands a Korean paragraph, then the English one (docs/add-a-rule.md)."""

    name: str
    page: str
    find: Callable[[Checked], Iterator[Finding]]

    @property
    def summary(self) -> Bilingual:
        """What is wrong, in a sentence."""
        return summary_of(self.page)


def rule(module: ModuleType) -> Rule:
    """The rule that a file of `linter/rules/` holds, named as the file is."""
    name = module.__name__.rsplit(".", 1)[-1].replace("_", "-")
    assert module.__doc__, f"{name} has no page"
    return Rule(name, module.__doc__.strip(), module.find)
