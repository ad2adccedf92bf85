"""Places on a page that is shown turned: from the page's own axes to the reader's."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line along an axis: at `at` from `start` to `end`."""

    upright: bool
    at: float
    start: float
    end: float


class Turn:
    """From the page's own axes to those of the reader, where the page is shown turned."""

    def __init__(self, degrees: int, width: float, height: float) -> None:
        self.degrees = degrees
        self._width, self._height = width, height

    def point(self, x: float, y: float) -> tuple[float, float]:
        match self.degrees:
            case 90:
                return y, self._height - x
            case 180:
                return self._width - x, self._height - y
            case 270:
                return self._width - y, x
        return x, y

    def box(
        self, left: float, bottom: float, right: float, top: float
    ) -> tuple[float, float, float, float]:
        (x, y), (to_x, to_y) = self.point(left, bottom), self.point(right, top)
        return min(x, to_x), min(y, to_y), max(x, to_x), max(y, to_y)

    def rule(self, rule: Rule) -> Rule:
        """A line where it lies on the turned page."""
        if rule.upright:
            ends = (rule.at, rule.start), (rule.at, rule.end)
        else:
            ends = (rule.start, rule.at), (rule.end, rule.at)
        (x, y), (to_x, to_y) = (self.point(*end) for end in ends)
        if abs(x - to_x) <= abs(y - to_y):
            return Rule(True, x, min(y, to_y), max(y, to_y))
        return Rule(False, y, min(x, to_x), max(x, to_x))
