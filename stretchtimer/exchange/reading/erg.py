"""Workouts of ergometers (.erg in watts, .mrc in percent of threshold power): a course of points in time.

Power goes evenly from point to point; two points at the same minute are a step. Texts come at seconds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from stretchtimer.config.translations import _
from stretchtimer.exchange.reading.brought import Brought
from stretchtimer.exchange.reading.limits import MAX_INTERVALS
from stretchtimer.exchange.reading.ride import Piece, Ride, brought_by
from stretchtimer.exchange.reading.source import Source
from stretchtimer.exchange.reading.values import line_of_text, ms_of, name_of, number_of
from stretchtimer.routine.sharing.names import Names
from stretchtimer.routine.wording import quoted

_SECTION = re.compile(r"\[\s*(END )?(COURSE HEADER|COURSE DATA|COURSE TEXT)\s*\]", re.IGNORECASE)
_LOOKED_AT = 20_000  # characters
USUAL_FTP_WATTS = 200  # a trained amateur's; only where the file has watts and does not say whose

_Lines = list[tuple[int, str]]


def recognises(source: Source) -> bool:
    """Whether there are the headings of a course."""
    return bool(_SECTION.search(source.text[:_LOOKED_AT]))


def read(source: Source, _names: Names) -> Brought:
    """The course as a ride. Raises `FileProblems` if a line is no point, or time goes backwards."""
    sections = _sections(source.text)
    header = dict(_header(sections.get("COURSE HEADER", [])))
    share, remarks = _unit(sections.get("COURSE HEADER", []), header)
    points = _points(source, sections.get("COURSE DATA", []))
    pieces = tuple(_pieces(source, points, share))
    name = header.get("description") or header.get("file name", "").rpartition(".")[0] or source.path.stem
    texts = tuple(_texts(sections.get("COURSE TEXT", [])))
    ride = Ride(name_of(name, _("Untitled")), pieces, texts, remarks=remarks)
    return brought_by(source, ride)


def _sections(text: str) -> dict[str, _Lines]:
    """The lines under each heading, with their numbers; one that is never closed goes on to the end."""
    sections: dict[str, _Lines] = {}
    inside: _Lines | None = None
    for number, line in enumerate(text.split("\n"), start=1):
        heading = _SECTION.match(line.strip())
        if heading:
            inside = None if heading[1] else sections.setdefault(heading[2].upper(), [])
        elif inside is not None and line.strip():
            inside.append((number, line.strip()))
    return sections


def _header(lines: _Lines) -> Iterator[tuple[str, str]]:
    for _number, line in lines:
        key, equals, value = line.partition("=")
        if equals:
            yield key.strip().casefold(), line_of_text(value)


def _unit(lines: _Lines, header: dict[str, str]) -> tuple[float, tuple[str, ...]]:
    """What one unit of power is as a share of the threshold's, and what is to be said of it."""
    columns = next((line.upper() for _number, line in lines if line.upper().startswith("MINUTES")), "")
    if "WATTS" not in columns:
        return 0.01, ()
    ftp = number_of(header.get("ftp"))
    if ftp is not None and ftp > 0:
        return 1 / ftp, ()
    words = _("it is in watts and names no threshold power, so {watts} W was taken for that")
    return 1 / USUAL_FTP_WATTS, (words.format(watts=USUAL_FTP_WATTS),)


def _points(source: Source, lines: _Lines) -> list[tuple[int, int, float]]:
    """Line, time and power of each point."""
    if len(lines) > MAX_INTERVALS:
        raise source.unusable(
            _("there are more than {most} intervals in this workout").format(most=MAX_INTERVALS)
        )
    points = []
    for number, line in lines:
        at, power, *_more = (*line.split(maxsplit=2), "")
        at_ms, value = ms_of(at, 60_000), number_of(power)
        if at_ms is None or value is None:
            message = _("found {line}, expected minutes and a power").format(line=quoted(line))
            raise source.unusable(message, number)
        points.append((number, at_ms, value))
    return points


def _pieces(source: Source, points: list[tuple[int, int, float]], share: float) -> Iterator[Piece]:
    for (_before, begins_ms, begins), (number, ends_ms, ends) in pairwise(points):
        if ends_ms < begins_ms:
            raise source.unusable(_("the time goes backwards in this line"), number)
        if ends_ms > begins_ms:
            low, high = (min(max(power * share, 0.0), 10.0) for power in (begins, ends))
            yield Piece(ends_ms - begins_ms, low, high)


def _texts(lines: _Lines) -> Iterator[tuple[int, str]]:
    """What is said when; a duration at the end of the line is passed over."""
    for _number, line in lines:
        at, _gap, words = (
            line.replace(",", "\t", 1).partition("\t") if "\t" not in line else line.partition("\t")
        )
        at_ms = ms_of(at)
        said = line_of_text(re.sub(r"\t\s*[\d.]+\s*$", "", words))
        if at_ms is not None and said:
            yield at_ms, said
