"""Who may know whom: gijun -> linter -> dsl; generated calculators know nothing but Python."""

from __future__ import annotations

import ast
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from dsl.table import Table
from gijun.catalogue import tables
from gijun.library import standard_files

ROOT = Path(__file__).resolve().parent.parent
LAYERS = {"dsl": {"dsl"}, "linter": {"linter", "dsl"}, "gijun": {"gijun", "linter", "dsl"}}
READERS = {  # the files of the pure layers that read the data lying beside them, and nothing else
    "dsl/parse.py",
    "dsl/emit/templating.py",
    "linter/reading/tokenise.py",
    "linter/lexicon/__init__.py",
    "linter/reports/page.py",
}
WORLD = {"print", "open", "input", "exit", "quit", "breakpoint"}
WORLDLY = {"read_text", "read_bytes", "write_text", "write_bytes", "mkdir", "unlink", "system"}
IMPURE = {"subprocess", "socket", "http", "requests", "shutil", "tempfile", "os"}


def modules(*folders: str) -> list[Path]:
    return [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def imported(tree: ast.AST) -> Iterator[str]:
    """Top-level packages that a file imports, wherever in it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.partition(".")[0]


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", modules(*LAYERS), ids=name_of)
def test_a_layer_knows_only_those_below(path: Path) -> None:
    layer = name_of(path).partition("/")[0]
    ours = {"dsl", "linter", "gijun", "generated", "tests", "benchmarks"}
    assert set(imported(parsed(path))) & ours <= LAYERS[layer]


@pytest.mark.parametrize("path", modules("dsl", "linter"), ids=name_of)
def test_the_pure_layers_do_not_touch_the_world(path: Path) -> None:
    tree = parsed(path)
    assert not set(imported(tree)) & IMPURE
    calls = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
    called = {func.id for func in calls if isinstance(func, ast.Name)}
    methods = {func.attr for func in calls if isinstance(func, ast.Attribute)}
    assert not called & WORLD
    if name_of(path) not in READERS:
        assert not methods & WORLDLY


@pytest.mark.parametrize("path", modules("generated/calculators"), ids=name_of)
def test_a_calculator_needs_nothing_but_python(path: Path) -> None:
    assert set(imported(parsed(path))) <= sys.stdlib_module_names


def test_no_module_takes_the_name_of_one_of_python() -> None:
    for path in modules("dsl", "linter", "gijun"):
        assert path.stem.startswith("__") or path.stem not in sys.stdlib_module_names, path


def test_only_one_file_knows_the_parser_generator() -> None:
    assert [name_of(p) for p in modules(*LAYERS) if "lark" in imported(parsed(p))] == [
        "dsl/parse.py"
    ]


def test_nothing_needs_more_than_is_declared() -> None:
    declared = {"lark", "jinja2", "holidays", "markdown_it", "pypdfium2"}
    for path in modules(*LAYERS):
        others = set(imported(parsed(path))) - sys.stdlib_module_names - set(LAYERS)
        assert others <= declared, path


# --- the standards are data ------------------------------------------------------------------------

LABEL = re.compile(r'^standard\s+([\w-]+)\s+"([^"]+)"', re.MULTILINE)


def standard_names() -> set[str]:
    found = [LABEL.search(path.read_text(encoding="utf-8")) for path in standard_files()]
    return {name for match in found if match for name in match.groups()}


def strings(tree: ast.Module) -> Iterator[str]:
    """String constants of the code: neither documentation nor the examples of a help page."""
    told = {id(one.value) for one in ast.walk(tree) if isinstance(one, ast.Expr)}
    for node in tree.body:
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "EXAMPLES":
            told |= {id(inner) for inner in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
            yield node.value


def phrases(table: Table) -> set[str]:
    """Every Korean phrase that a standard declares: facts, words, counts, remedies, amounts, sayings."""
    named = [named for edition in table.editions for named in edition.lets + edition.lookups]
    told = [one.label for saying in table.sayings for one in saying.told]
    labels = [one.label for one in (*table.facts, *table.remedies, *table.sayings, *named)]
    words = [word.label for fact in table.facts for word in fact.words]
    return {label.strip() for label in [table.label, *labels, *words, *told] if label}


def own_phrases() -> dict[str, str]:
    """The phrases that one standard alone declares, each with that standard: a trade's own words.

    A phrase that others share ("소비자", "총요금") is of the general kind. So is one of two syllables or
    fewer: it stands inside longer words of any text.
    """
    declared = {table.name: phrases(table) for table in tables()}
    counted = Counter(phrase for told in declared.values() for phrase in told)
    return {
        phrase: name
        for name, told in declared.items()
        for phrase in told
        if counted[phrase] == 1 and len(re.findall(r"[가-힣]", phrase)) > 2
    }


OWN = own_phrases()
GENERAL = {  # words of the language and its pages that one standard happens to declare as well
    "위약금",  # an entry of every account: what is deducted
    "계약일",  # the day that chooses the edition of a case
}


def test_phrases_of_one_standard_are_many_and_known() -> None:
    """The test below would say nothing of a list that came out empty."""
    assert len(OWN) > 1000
    assert len(set(OWN.values())) > 60
    assert set(OWN) >= GENERAL, "a phrase that no standard has for its own needs no excuse"


@pytest.mark.parametrize("path", modules(*LAYERS), ids=name_of)
def test_no_phrase_of_one_standard_stands_in_code(path: Path) -> None:
    """Law is data: a fact, a situation or a choice of one trade is written in its standard only."""
    written = "\n".join(strings(parsed(path)))
    found = {phrase: OWN[phrase] for phrase in OWN if phrase in written and phrase not in GENERAL}
    assert not found


@pytest.mark.parametrize("path", modules(*LAYERS), ids=name_of)
def test_no_standard_is_named_in_code(path: Path) -> None:
    """What a standard says is data; the code that reads it knows none of them by name."""
    assert not standard_names() & set(strings(parsed(path)))
