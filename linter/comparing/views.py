"""The views of the standards a contract is held against, each laid out once."""

from __future__ import annotations

from dsl.table import Edition, Table
from linter.comparing.course import Stretch
from linter.comparing.match import plain, stage_on_the_day
from linter.comparing.standard import View, view_standard
from linter.term import Reading, Stage

Standards = tuple[tuple[Table, Edition], ...]
_Asked = tuple[str, str, str, tuple[tuple[str, str], ...], Stage | None, Stretch | None]


class Views:
    """What standards say of the readings of one contract. Clauses mostly ask for the same few
    views, so each is kept once it has been laid out."""

    def __init__(self, standards: Standards) -> None:
        self.standards = standards
        self._laid_out: dict[_Asked, View | None] = {}
        self._of_names: dict[frozenset[str], Views] = {}

    def of_trades(self, names: frozenset[str] | None) -> Views:
        """The views of the standards of these trades alone; of all where that is not limited."""
        if names is None:
            return self
        if names not in self._of_names:
            wanted = {plain(name) for name in names}
            self._of_names[names] = Views(
                tuple(each for each in self.standards if plain(each[0].name) in wanted)
            )
        return self._of_names[names]

    def of(self, table: Table, edition: Edition, reading: Reading) -> View | None:
        """The view of one standard for a reading, or None when it has no rule for it."""
        party, words = reading.party or "consumer", reading.conditions.words
        stage = _stage_of(reading, table, edition)
        asked = (table.name, party, reading.event, words, stage, reading.elapsed)
        if asked not in self._laid_out:
            self._laid_out[asked] = view_standard(
                table, edition, party, reading.event, words, stage, reading.elapsed
            )
        return self._laid_out[asked]

    def routed(self, reading: Reading) -> Standards:
        """Circumstances such as ("travel", "overseas") name one of several standards of a trade."""
        words = {plain(word) for _, word in reading.conditions.words}
        named = tuple(
            (table, edition)
            for table, edition in self.standards
            if words & {plain(part) for part in (*table.name.split("_"), table.label)}
        )
        return named or self.standards


def _stage_of(reading: Reading, table: Table, edition: Edition) -> Stage | None:
    """Days counted back from the use lie before it, though the clause does not say so. The day itself
    lies where the standard puts it, if it does."""
    window = reading.window
    counted_back = window is not None and window.direction == "before" and window.anchor == "use"
    if window is not None and counted_back and reading.stage is None:
        at_once = (window.unit, window.far, window.near) == ("days", 0, 0)
        if at_once and (told := stage_on_the_day(table, edition)):
            return told
    return reading.stage or ("before" if counted_back and reading.event != "no show" else None)
