"""The documents: their examples compile, their commands exist, and nothing in them is private."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from dsl import compile_standard
from dsl.source import Source
from gijun.cli import COMMANDS

ROOT = Path(__file__).resolve().parent.parent
GENERATED = ROOT / "generated" / "docs"
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("*/README.md")])
BLOCK = re.compile(r"^```(\w+)[^\n]*\n(.*?)^```", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)\s]+)\)")
COMMAND = re.compile(r"(?<![\w.])gijun (\w+)")
FILE = re.compile(
    r"(?<![\w/.-])((?:examples|standards|docs|tests|benchmarks|generated)/[\w./-]+\.\w+)"
)
PRIVATE = re.compile(
    "|".join(
        [
            "/" + "work/",
            "/" + "root/",
            "/" + "home/",
            "wt-" + "[a-z]+",
            "local" + "host:",
            "files.python" + "hosted",
        ]
    )
)


def blocks(page: Path, language: str) -> list[str]:
    found = BLOCK.findall(page.read_text(encoding="utf-8"))
    return [body for kind, body in found if kind == language]


def name_of(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("page", [page for page in PAGES if blocks(page, "gijun")], ids=name_of)
def test_the_examples_of_a_page_make_one_standard(page: Path) -> None:
    """The `gijun` blocks of a page, one after the other, are one file that compiles."""
    text = "\n".join(blocks(page, "gijun"))
    compiled = compile_standard(Source(name_of(page), text))
    assert [one for one in compiled.diagnostics if one.severity == "error"] == []
    assert compiled.table is not None


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_what_a_page_points_at_exists(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    links = [link.partition("#")[0] for link in LINK.findall(text) if "://" not in link]
    missing = [
        link
        for link in links
        if link
        and not (page.parent / link).exists()
        and not (GENERATED / link.removeprefix("standards/")).exists()  # the site shows them so
    ]
    code = "\n".join(body for _, body in BLOCK.findall(text))
    missing += [name for name in FILE.findall(code) if not (ROOT / name).exists()]
    assert missing == []


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_the_commands_of_a_page_exist(page: Path) -> None:
    shell = "\n".join([*blocks(page, "sh"), *blocks(page, "console")])
    assert set(COMMAND.findall(shell)) <= set(COMMANDS)


def test_nothing_private_is_written_anywhere() -> None:
    listed = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if listed.returncode:
        pytest.skip("not a repository")
    for name in listed.stdout.splitlines():
        path = ROOT / name
        if path.is_file() and path.suffix not in (".docx", ".hwpx", ".pdf", ".png"):
            text = path.read_text(encoding="utf-8", errors="replace")
            assert not PRIVATE.search(text), name
