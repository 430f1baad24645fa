"""CSV: one row for each hold, for spreadsheets."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence

from stretchtimer.journal.records import SessionRecord

ENDING = ".csv"
ONE_EACH = False
COLUMNS = (
    "session_id",
    "started_at",
    "routine",
    "moment",
    "session_outcome",
    "exercise_id",
    "exercise",
    "muscle_group",
    "side",
    "set",
    "planned_s",
    "held_s",
    "outcome",
    "ended_at",
    "note",
)
_COMMANDS = (
    "=",
    "+",
    "-",
    "@",
    "\t",
    "\r",
)  # a spreadsheet takes what begins so for a formula (OWASP, CSV injection)


def written(sessions: Sequence[SessionRecord]) -> bytes:
    """UTF-8 with a byte order mark, without which spreadsheets guess at the encoding; lines end as RFC 4180 has it."""
    text = io.StringIO(newline="")
    rows = csv.writer(text, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    rows.writerows([safe(cell) for cell in row] for session in sessions for row in _rows(session))
    return text.getvalue().encode("utf-8-sig")


def safe(cell: str) -> str:
    """`cell`, which no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(_COMMANDS) else cell


def _rows(session: SessionRecord) -> Iterator[tuple[str, ...]]:
    for entry in session.entries:
        yield (
            session.id,
            session.started_at.isoformat(),
            session.name,
            session.moment,
            session.outcome,
            entry.exercise_id,
            entry.name,
            entry.group,
            entry.side,
            str(entry.set),
            _seconds(entry.planned_ms),
            _seconds(entry.held_ms),
            entry.outcome,
            entry.ended_at.isoformat(),
            session.note,
        )


def _seconds(ms: int) -> str:
    return f"{ms / 1_000:.3f}"
