"""The notes below the steps, with the way to fit the routine to the time there is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.editor.notes.advising import Advising
from stretchtimer.gui.editor.notes.fit_dialog import FitDialog
from stretchtimer.gui.editor.notes.fix_card import FixCard
from stretchtimer.gui.editor.notes.verbs import verb_of
from stretchtimer.gui.editor.workbench import Workbench
from stretchtimer.gui.library.coach_card import CoachCard
from stretchtimer.gui.library.ignored import Ignored
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.buttons import SMALL, Button, Kind
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.laying import lay
from stretchtimer.gui.widgets.pill import Pill
from stretchtimer.gui.widgets.pill_label import PillLabel
from stretchtimer.gui.widgets.surfaces import Scroll
from stretchtimer.insight.coach.note import Note
from stretchtimer.routine.editing.mending import mended

SHARE, LARGEST_SHARE = (
    0.35,
    0.8,
)  # of the room below the timeline, for the cards: of themselves, and when opened
LEAST = 110  # px; where a share is less, they wait to be opened
STEPS = 340  # px that are left to the steps and to the buttons below them


class NotesPanel(QWidget):
    """Follows the bench.

    `remarked` carries what there is to say of single steps, by their keys; `ignored` the routine and the topic that was
    put aside.
    """

    remarked = Signal(object)
    ignored = Signal(object, object)
    show_wanted = Signal()

    def __init__(self, theme: Theme, bench: Workbench, ignored: Ignored) -> None:
        super().__init__()
        self._theme, self._bench = theme, bench
        self._advising = Advising(bench, ignored, self)
        self.fix = FixCard(theme, bench)
        self.fix.show_wanted.connect(self.show_wanted)
        self._count = PillLabel(theme)
        self.fit_button = Button(theme, _("Fit to the time there is"), Kind.GHOST, SMALL, icon="clock")
        self.fit_button.clicked.connect(self._on_fit_wanted)
        self.toggle = Button(theme, "", Kind.GHOST, SMALL)
        self.toggle.clicked.connect(self._on_toggled)
        self._room = 0
        self._is_open: bool | None = None  # as the room has it, until the person decides
        self._cards: tuple[CoachCard, ...] = ()
        self._body = QWidget()
        self._scroll = Scroll(self._body)
        self._lay_out()
        self._advising.advised.connect(self._show)
        bench.changed.connect(self._show_state)
        self._show()

    @property
    def cards(self) -> tuple[CoachCard, ...]:
        """The notes that are shown."""
        return self._cards

    def hold_within(self, room: int) -> None:
        """Leave most of `room` px to the steps; where there is little, the notes wait until they are wanted."""
        self._room = room
        self._show_state()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_state()

    def _lay_out(self) -> None:
        told = QHBoxLayout()
        told.setSpacing(Space.XS)
        self._title = Label(self._theme, _("Coach notes"), TYPE.body_strong)
        told.addWidget(self._title)
        told.addWidget(self._count)
        told.addWidget(self.toggle)
        told.addStretch(1)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(Space.XS)
        self._head.addLayout(told)
        self._head.addWidget(self.fit_button, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.fix)
        column.addLayout(self._head)
        column.addWidget(self._scroll)

    def _show(self) -> None:
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        self._cards = tuple(map(self._card, self._advising.notes))
        for card in self._cards:
            column.addWidget(card)
        self._scroll.put(self._body)
        self._count.put(Pill(str(len(self._cards))) if self._cards else None)
        self.remarked.emit(self._advising.remarks)
        self._show_state()

    def _show_state(self) -> None:
        is_whole = not self._bench.problems and bool(self._bench.draft.items)
        is_advised = bool(self._cards) and is_whole
        left = self._room * (1 - SHARE)
        is_tight = self._room * SHARE < self._theme.size(LEAST) or left < self._theme.size(STEPS)
        is_open = not is_tight if self._is_open is None else self._is_open
        for widget in (self._title, self._count, self.toggle):
            widget.setVisible(is_advised)
        self.toggle.put(_("Hide") if is_open else _("Show"))
        self.fit_button.setVisible(is_whole)
        parts = (self._title, self._count, self.toggle, self.fit_button)
        wide = sum(part.sizeHint().width() + Space.XS for part in parts)
        lay(self._head, across=wide <= self.width())
        self._scroll.setVisible(is_advised and is_open)
        wanted = self._body.heightForWidth(max(self.width(), 1)) if self._cards else 0
        self._scroll.setFixedHeight(
            max(min(wanted, round(self._room * (LARGEST_SHARE if is_tight else SHARE))), 1)
        )

    def _on_toggled(self) -> None:
        self._is_open = self._scroll.isHidden()
        self._show_state()

    def _card(self, note: Note) -> CoachCard:
        card = CoachCard(self._theme, note, verb_of(note))
        card.mend_wanted.connect(self._mending(note))
        card.ignored.connect(lambda: self._on_ignored(note))
        return card

    def _mending(self, note: Note) -> Callable[[], None]:
        def mend() -> None:
            sound, change = self._bench.sound, note.mend
            if sound is not None and change is not None and not self._bench.problems:
                wanted = change(sound.routine)
                words = _("advice taken: {what}").format(what=verb_of(note))
                self._bench.edit(words, lambda draft: mended(draft, sound.routine, wanted))

        return mend

    def _on_ignored(self, note: Note) -> None:
        if self._bench.sound is not None:
            self.ignored.emit(self._bench.sound.routine, note.topic)
            self._advising.ignore(note.topic)

    def _on_fit_wanted(self) -> None:
        dialog = FitDialog(self._theme, self._bench, self.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
