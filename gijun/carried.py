"""What one process found, carried to another: the contract's own things as they are, and the parts of
compiled standards as places to find them at, since every process can read the standards itself."""

from __future__ import annotations

import io
import pickle
from functools import cache
from pathlib import Path

from dsl.table import Edition, Row, Table
from gijun.catalogue import table, titles

Place = tuple[str, int | None, int | None]  # a standard's file, its edition, the edition's row


def pack(found: object) -> bytes:
    """The thing as bytes, for `unpack` in another process of the same program."""
    packed = io.BytesIO()
    _Packer(packed).dump(found)
    return packed.getvalue()


def unpack(packed: bytes) -> object:
    """What was packed; its standards are those that this process reads."""
    return _Unpacker(io.BytesIO(packed)).load()


class _Packer(pickle.Pickler):
    def __init__(self, file: io.BytesIO) -> None:
        super().__init__(file, pickle.HIGHEST_PROTOCOL)
        self._places: dict[int, Place] = {}  # of the parts of the standards met so far

    def persistent_id(self, found: object) -> Place | None:
        if isinstance(found, Table) and id(found) not in self._places:
            self._places |= _places(found.name)[1]
        return self._places.get(id(found)) if isinstance(found, Table | Edition | Row) else None


class _Unpacker(pickle.Unpickler):
    def persistent_load(self, place: Place) -> Table | Edition | Row:
        path, edition, row = place
        standard = table(Path(path))
        if edition is None:
            return standard
        found = standard.editions[edition]
        return found if row is None else found.rows[row]


@cache
def _places(name: str) -> tuple[Table | None, dict[int, Place]]:
    """The standard of this name, kept so that identities last, and its every part by its identity."""
    path = next((title.path for title in titles() if title.name == name), None)
    if path is None:
        return None, {}
    standard, file = table(path), str(path)
    found: dict[int, Place] = {id(standard): (file, None, None)}
    for at, edition in enumerate(standard.editions):
        found |= {id(row): (file, at, number) for number, row in enumerate(edition.rows)}
        found[id(edition)] = (file, at, None)
    return standard, found
