"""Where the parts of a Word package lie: its relations say it, not the names of the files."""

from __future__ import annotations

import posixpath

from linter.formats.docx_names import PACKAGE_RELATION
from linter.formats.package import Package
from linter.formats.refusal import damaged


def listed_in(part: str) -> str:
    """The part that holds the relations of a part; those of the package itself where it is empty."""
    folder, name = posixpath.split(part)
    return f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels"


def relations(package: Package, part: str) -> dict[str, tuple[str, str]]:
    """Relation ids of a part -> kind and target; addresses outside the package are not followed."""
    folder, listed = posixpath.dirname(part), listed_in(part)
    found: dict[str, tuple[str, str]] = {}
    if listed not in package:
        return found
    for each in package.xml(listed).iter(PACKAGE_RELATION):
        if each.get("TargetMode") == "External":
            continue
        target = posixpath.normpath(posixpath.join("/" + folder, each.get("Target", "")))
        kind = each.get("Type", "").rpartition("/")[2]
        found[each.get("Id", "")] = (kind, target.lstrip("/"))
    return found


def main_part(package: Package) -> str:
    """The part that holds the text: `word/document.xml`, `word/document2.xml` from Word online."""
    targets = [name for kind, name in relations(package, "").values() if kind == "officeDocument"]
    main = next(iter(targets), "word/document.xml")
    if main not in package:
        raise damaged(main)
    return main
