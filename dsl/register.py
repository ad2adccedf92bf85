"""The register of official rows: which coordinates exist, so that a citation can be checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class OfficialRow:
    """One row of the official text: its id (`S001.11.2.1.4`), its heading path and short wording."""

    id: str
    heading: str
    wording: str


@dataclass(frozen=True, slots=True)
class Register:
    """Rows and known defects of the official text, by id."""

    rows: Mapping[str, OfficialRow]
    defects: Mapping[str, str]
    defect_rows: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # rows each concerns

    def knows(self, citation: str) -> bool:
        return citation in self.rows or citation in self.defects


NO_REGISTER = Register({}, {})
