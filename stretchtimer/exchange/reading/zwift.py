"""Workouts of Zwift (.zwo): XML with blocks of power, in shares of the threshold's.

Names of elements and attributes are written in any case; times are seconds, in some run files metres.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from stretchtimer.config.translations import _
from stretchtimer.exchange.reading.bounded_xml import xml_of
from stretchtimer.exchange.reading.brought import Brought
from stretchtimer.exchange.reading.effort import ALL_OUT, AS_YOU_LIKE
from stretchtimer.exchange.reading.limits import MAX_INTERVALS
from stretchtimer.exchange.reading.ride import Piece, Ride, brought_by, cadence_of
from stretchtimer.exchange.reading.source import Source
from stretchtimer.exchange.reading.values import line_of_text, ms_of, name_of, number_of, whole_of
from stretchtimer.routine.sharing.names import Names
from stretchtimer.routine.wording import quoted

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_LOOKED_AT = 4_000  # characters: the outermost element is named in the first few
_UNSAID = 0.5  # of threshold power, where a block says none
_THRESHOLD_PACE_MS = 360_000  # a kilometre at the threshold, where the file does not say: an easy runner's


def recognises(source: Source) -> bool:
    """Whether the outermost element is that of these files."""
    return "<workout_file" in source.text[:_LOOKED_AT].lower()


def read(source: Source, _names: Names) -> Brought:
    """The workout as a ride. Raises `FileProblems` if it is not whole, or has no blocks."""
    root = xml_of(source)
    workout = _child(root, "workout")
    if workout is None:
        raise source.unusable(_("there is no workout in this file"))
    runs = _text(root, "sporttype").casefold().startswith("run")
    by_distance = _text(root, "durationtype").casefold() == "distance"
    pace_ms = ms_of(_text(root, "thresholdsecperkm")) or _THRESHOLD_PACE_MS
    blocks = _Blocks(source, pace_ms if runs and by_distance else None)
    for element in workout:
        blocks.take(element)
    ride = Ride(
        name_of(_text(root, "name")) or name_of(source.path.stem, _("Untitled")),
        tuple(blocks.pieces),
        tuple(blocks.texts),
        _text(root, "description"),
        _text(root, "author"),
        runs,
        tuple(blocks.remarks),
    )
    return brought_by(source, ride)


@dataclass
class _Blocks:
    """The blocks gone through so far. With `pace_ms`, the time of a kilometre at the threshold, they are of metres."""

    source: Source
    pace_ms: int | None
    pieces: list[Piece] = field(default_factory=list)
    texts: list[tuple[int, str]] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    at_ms: int = 0

    def take(self, element: Element) -> None:
        """Add what one block asks for; one that is not known is told, and left out."""
        kind, said = _plain(element.tag), _attributes(element)
        if kind == "textevent":
            self._take_text(element, 0)
            return
        begins_ms = self.at_ms
        pieces = list(self._pieces(kind, said))
        self._add(pieces)
        for inside in element:
            if _plain(inside.tag) == "textevent":
                self._take_text(inside, begins_ms)

    def _pieces(self, kind: str, said: dict[str, str]) -> Iterator[Piece]:
        if kind in ("warmup", "ramp"):
            yield self._block(said)
        elif kind == "cooldown":  # some programs write it the other way round
            block = self._block(said)
            yield replace(block, begins=max(block.begins, block.ends), ends=min(block.begins, block.ends))
        elif kind in ("steadystate", "solidstate"):
            yield _steady(self._block(said))
        elif kind == "intervalst":
            yield from self._intervals(said)
        elif kind == "freeride":
            yield replace(self._block(said), effort=AS_YOU_LIKE, words=_("Ride as you like."))
        elif kind == "maxeffort":
            yield replace(self._block(said), effort=ALL_OUT)
        elif kind == "restday":
            self.remarks.append(_("there is a day of rest in it, which needs no timer"))
        else:
            self.remarks.append(_("{name} is not known and was left out").format(name=quoted(kind)))

    def _block(self, said: dict[str, str]) -> Piece:
        begins, ends = _powers(said, "")
        return self._piece(said.get("duration"), begins, ends, _cadence(said, ""))

    def _intervals(self, said: dict[str, str]) -> Iterator[Piece]:
        times = whole_of(said.get("repeat"), 1)
        if not 0 <= times <= MAX_INTERVALS:
            message = _("there are more than {most} intervals in this workout").format(most=MAX_INTERVALS)
            raise self.source.unusable(message)
        on = self._piece(said.get("onduration"), *_powers(said, "on"), _cadence(said, ""))
        off = self._piece(said.get("offduration"), *_powers(said, "off"), _cadence(said, "resting"))
        for _time in range(times):
            yield from (_steady(on), _steady(off))

    def _piece(self, length: object, begins: float, ends: float, cadence: tuple[int, int] | None) -> Piece:
        if self.pace_ms is None:
            ms = ms_of(length)
        else:
            share = max((begins + ends) / 2, 0.1)
            ms = ms_of(length, self.pace_ms / 1_000 / share)  # of a metre
            self.remarks.append(_("its distances became times, reckoned from the pace it asks for"))
        if ms is None:
            self.remarks.append(_("a part without a length was left out"))
        return Piece(ms or 0, begins, ends, cadence)

    def _add(self, pieces: list[Piece]) -> None:
        lasting = [piece for piece in pieces if piece.ms]
        self.pieces += lasting
        self.at_ms += sum(piece.ms for piece in lasting)
        if len(self.pieces) > MAX_INTERVALS:
            message = _("there are more than {most} intervals in this workout").format(most=MAX_INTERVALS)
            raise self.source.unusable(message)

    def _take_text(self, element: Element, begins_ms: int) -> None:
        said = _attributes(element)
        offset_ms, words = ms_of(said.get("timeoffset", "0")), line_of_text(said.get("message"))
        if offset_ms is not None and words:
            self.texts.append((begins_ms + offset_ms, words))


def _steady(piece: Piece) -> Piece:
    """The same at one power: a low and a high one are the range that is allowed."""
    middle = (piece.begins + piece.ends) / 2
    return replace(piece, begins=middle, ends=middle)


def _powers(said: dict[str, str], prefix: str) -> tuple[float, float]:
    """From what share of the threshold to what: one for both, or a low and a high one."""
    one = number_of(said.get(f"{prefix}power"))
    low, high = number_of(said.get(f"{prefix}powerlow")), number_of(said.get(f"{prefix}powerhigh"))
    begins = next((power for power in (low, one, high) if power is not None), _UNSAID)
    ends = next((power for power in (high, one, low) if power is not None), _UNSAID)
    return min(max(begins, 0.0), 10.0), min(max(ends, 0.0), 10.0)


def _cadence(said: dict[str, str], suffix: str) -> tuple[int, int] | None:
    one = number_of(said.get(f"cadence{suffix}"))
    if one is not None or suffix:
        return cadence_of(one)
    return cadence_of(number_of(said.get("cadencelow")), number_of(said.get("cadencehigh")))


def _plain(tag: object) -> str:
    return str(tag).rpartition("}")[2].casefold()


def _attributes(element: Element) -> dict[str, str]:
    return {_plain(name): value for name, value in element.attrib.items()}


def _child(root: Element, name: str) -> Element | None:
    return next((child for child in root if _plain(child.tag) == name), None)


def _text(root: Element, name: str) -> str:
    found = _child(root, name)
    return "" if found is None else line_of_text(found.text, 2_000)
