"""One session in full: how it went, every hold, how tight it felt, and a note."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from stretchtimer.config.sentences import listed
from stretchtimer.config.translations import _, ngettext
from stretchtimer.gui.finished.note import NoteField
from stretchtimer.gui.finished.tightness import TightnessCard
from stretchtimer.gui.journal.details.entries import Entries
from stretchtimer.gui.journal.words import amount_words, session_outcome_words
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Size, Space
from stretchtimer.gui.widgets.icon_button import IconButton
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.pill import Pill
from stretchtimer.gui.widgets.pill_label import PillLabel
from stretchtimer.gui.widgets.surfaces import Rule, Surface
from stretchtimer.gui.words import clock_text, moment_text, time_of_day_text
from stretchtimer.journal.elsewhere import is_elsewhere
from stretchtimer.journal.records import SessionOutcome, SessionRecord
from stretchtimer.routine.exercise import Side
from stretchtimer.timeline.segment import Outcome

_PILLS = {
    SessionOutcome.RUNNING: ("surface_2", "text_2", "clock"),
    SessionOutcome.DONE: ("accent_soft", "accent_text", "check"),
    SessionOutcome.STOPPED: ("surface_2", "text_2", ""),
    SessionOutcome.INTERRUPTED: ("caution_soft", "caution", ""),
}


class SessionCard(Surface):
    """`tightness_told` and `note_written` carry what is told of it now; `remove_wanted` that it is to go."""

    tightness_told = Signal(object)
    note_written = Signal(str)
    remove_wanted = Signal()

    def __init__(self, theme: Theme, session: SessionRecord) -> None:
        super().__init__("card")
        self.session = session
        self._theme = theme
        self.remove = IconButton(
            theme, "trash", _("Remove {name}").format(name=session.name), size=Size.BUTTON_SMALL
        )
        self.note = NoteField(theme)
        self.note.put(session.note)
        muscles = muscles_of(session)
        self.tightness = TightnessCard(theme, muscles, session.tightness, is_past=True) if muscles else None
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addLayout(self._head())
        line = Label(theme, _line(session), TYPE.secondary, "text_2", wraps=True, digits=True)
        column.addWidget(line)
        column.addWidget(Entries(theme, session))
        column.addWidget(Rule())
        column.addWidget(Label(theme, _("Note"), TYPE.body_strong))
        column.addWidget(self.note)
        if self.tightness is not None:
            column.addWidget(self.tightness)
            self.tightness.told.connect(self.tightness_told)
        self.note.written.connect(self.note_written)
        self.remove.clicked.connect(self.remove_wanted)

    def _head(self) -> QHBoxLayout:
        pill = PillLabel(self._theme, self)
        outcome = self.session.outcome
        pill.put(Pill(session_outcome_words(outcome), *_PILLS[outcome]))
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(Label(self._theme, self.session.name, TYPE.subhead, wraps=True), 1)
        row.addWidget(pill)
        row.addWidget(self.remove)
        return row


def muscles_of(session: SessionRecord) -> tuple[tuple[str, Side], ...]:
    """The muscle groups that were held or told of, each with its sides, left first, in the order they came."""
    groups: dict[str, set[Side]] = {}
    for entry in session.entries:
        if entry.held_ms:
            groups.setdefault(entry.group, set()).add(entry.side)
    for told in session.tightness:
        groups.setdefault(told.group, set()).add(told.side)
    return tuple((group, side) for group, sides in groups.items() for side in _each(sides))


def _each(sides: set[Side]) -> tuple[Side, ...]:
    """Both at once only where no side was worked on its own."""
    return (Side.BOTH,) if sides == {Side.BOTH} else (Side.LEFT, Side.RIGHT)


def _line(session: SessionRecord) -> str:
    """Such as "Before workout, 18:05 to 18:14, 6:20 of 6:40 held, 1 skipped, paused once for 1:10"."""
    times = time_of_day_text(session.started_at)
    if session.ended_at is not None:
        times = _("{start} to {end}").format(start=times, end=time_of_day_text(session.ended_at))
    parts = [moment_text(session.moment), times, amount_words(session), _skip_words(session)]
    parts.append(_pause_words(session))
    parts.append(_("told afterwards") if is_elsewhere(session) else "")
    return listed(parts)


def _skip_words(session: SessionRecord) -> str:
    skipped = sum(entry.outcome is Outcome.SKIPPED for entry in session.entries)
    return ngettext("{n} skipped", "{n} skipped", skipped).format(n=skipped) if skipped else ""


def _pause_words(session: SessionRecord) -> str:
    if not session.pauses:
        return ""
    stood = (pause.ended_at - pause.started_at for pause in session.pauses if pause.ended_at is not None)
    length_ms = round(sum(length.total_seconds() for length in stood) * 1_000)
    count = ngettext("paused once", "paused {n} times", len(session.pauses)).format(n=len(session.pauses))
    return _("{count} for {length}").format(count=count, length=clock_text(length_ms))
