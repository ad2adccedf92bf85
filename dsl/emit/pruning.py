"""Leaves out of a generated module the helpers that its standard never needs."""

from __future__ import annotations

import ast
import re

KEPT = frozenset(("settle", "Settlement", "NoRule", "Undecided", "EDITIONS", "WORDS"))


def without_unused(source: str) -> str:
    """The source without definitions that nothing reaches, and imports of names nobody uses."""
    tree = ast.parse(source)
    defined = {name: node for node in tree.body for name in _defines(node)}
    reached = _reached(defined)
    unused = {node for name, node in defined.items() if name not in reached}
    lines = source.splitlines(keepends=True)
    for node in unused:
        _blank(lines, node)
    shorter = "".join(lines)
    return re.sub(r"\n{4,}", "\n\n\n", _without_imports(shorter, tree)).rstrip() + "\n"


def _defines(node: ast.stmt) -> list[str]:
    """The names of the module that a statement defines."""
    match node:
        case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
            return [name]
        case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
            return [name]
    return []


def _reached(defined: dict[str, ast.stmt]) -> set[str]:
    """What the public names need, directly or through one another."""
    reached: set[str] = set()
    waiting = [name for name in defined if name in KEPT]
    while waiting:
        name = waiting.pop()
        if name in reached or name not in defined:
            continue
        reached.add(name)
        waiting += [one.id for one in ast.walk(defined[name]) if isinstance(one, ast.Name)]
    return reached


def _blank(lines: list[str], node: ast.stmt) -> None:
    """Empty the lines of a definition and of the comment just above it."""
    first = min([node.lineno, *(one.lineno for one in getattr(node, "decorator_list", []))]) - 1
    while first and lines[first - 1].startswith("#") and "---" not in lines[first - 1]:
        first -= 1
    for number in range(first, node.end_lineno or node.lineno):
        lines[number] = "\n" if number == first else ""


def _without_imports(source: str, tree: ast.Module) -> str:
    """Import only what is still named."""
    used = {one.id for one in ast.walk(ast.parse(source)) if isinstance(one, ast.Name)}
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and node.module != "__future__":
            names = [alias.name for alias in node.names]
            kept = [name for name in names if name in used]
            old = f"from {node.module} import {', '.join(names)}\n"
            new = f"from {node.module} import {', '.join(kept)}\n" if kept else ""
            source = source.replace(old, new)
    return source
