"""Trying a routine out while it is edited: the real player, but nothing goes into the journal."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.editor.places import keys_in_time, steps_among
from stretchtimer.gui.editor.workbench import Workbench
from stretchtimer.gui.finished.end_page import EndPage
from stretchtimer.gui.makers import Makers
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.journal.log import NoLog
from stretchtimer.player.clock import faster
from stretchtimer.session.opening import new_session
from stretchtimer.session.ports import Silence
from stretchtimer.session.session import Session

TIMES = 10  # as fast


class RehearsalEnd(EndPage):
    """That it was only tried, and the way back."""

    def __init__(self, theme: Theme, session: Session, *, early: bool, parent: QWidget) -> None:
        super().__init__(theme, parent)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        title = _("Tried as far as you went") if early else _("Tried from there to the end")
        column.addWidget(Label(theme, title, TYPE.title, wraps=True))
        words = _("“{name}” is as you left it in the editor. Nothing of this is in the journal.")
        told = words.format(name=session.timeline.routine.name)
        column.addWidget(Label(theme, told, TYPE.body, "text_2", wraps=True))
        column.addStretch(1)
        self.lay_out(inner)


def rehearsal(bench: Workbench, makers: Makers, *, fast: bool) -> tuple[Session, int] | None:
    """A session of what is on the bench, and the segment that the chosen step begins with; None if it is no routine.

    If it is `fast`, time goes TIMES as fast and nothing sounds.
    """
    sound = bench.sound
    if sound is None or bench.problems:
        return None
    session = new_session(
        sound.routine,
        sound.routine.when,
        0,
        source=sound.routine.id,
        clock=faster(makers.clock, TIMES) if fast else makers.clock,
        sound=Silence() if fast else makers.sound(),
        log=NoLog(),
    )
    return session, _first_segment(bench)


def _first_segment(bench: Workbench) -> int:
    """Of the first chosen step; 0 if none is chosen."""
    assert bench.sound is not None
    chosen = steps_among(bench.draft, bench.chosen)
    indexes = [index for index, key in enumerate(keys_in_time(bench.sound)) if key in chosen]
    first = indexes[0] if indexes else 0
    return next(one.ordinal for one in bench.sound.timeline.segments if one.step_index == first)
