"""One moment of the day: what is proposed for it and why, Start, and the way to another routine."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from stretchtimer.config.translations import _, ngettext, pgettext
from stretchtimer.gui.figure.thumbnails import Thumbnails
from stretchtimer.gui.library.card import Card
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Radius, Space
from stretchtimer.gui.today.moment_button import WIDE, MomentButton
from stretchtimer.gui.today.scene import Scene
from stretchtimer.gui.today.standing import MomentStanding
from stretchtimer.gui.widgets.buttons import Kind
from stretchtimer.gui.widgets.focus_ring import FocusRing
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.laying import ACROSS, lay_across
from stretchtimer.gui.widgets.painting import box
from stretchtimer.gui.widgets.pill import Pill
from stretchtimer.gui.widgets.pill_label import PillLabel
from stretchtimer.gui.words import made_for_text
from stretchtimer.routine.model import When

_DONE = ("accent_soft", "accent_text", "check")
_NEXT = ("hero_well", "on_hero", "")


class MomentCard(QWidget):
    """`start_wanted` carries the routine and the moment, `change_wanted` the moment."""

    start_wanted = Signal(object, object)
    change_wanted = Signal(object)

    def __init__(self, theme: Theme, when: When, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._theme, self._when = theme, when
        self._standing: MomentStanding | None = None
        self._title = Label(theme, made_for_text(when), TYPE.heading)
        self._pill = PillLabel(theme)
        self._scene = Scene(theme, thumbnails)
        self._name = Label(theme, "", TYPE.subhead, wraps=True)
        self._facts = Label(theme, "", TYPE.body, "text_2", wraps=True)
        self._reason = Label(theme, "", TYPE.secondary, "text_2", wraps=True)
        self.start_button = MomentButton(theme, "", Kind.SECONDARY, WIDE, icon="play")
        self.change_button = MomentButton(theme, _("Change"), Kind.GHOST)
        self.start_button.clicked.connect(self.start)
        self.change_button.clicked.connect(lambda: self.change_wanted.emit(self._when))
        self._foot = QBoxLayout(ACROSS)
        self._lay_out()
        self._ring = FocusRing(theme, self)  # the default action is always ringed

    @property
    def is_next(self) -> bool:
        """Whether it is the one that is next."""
        return self._standing is not None and self._standing.is_next

    def put(self, standing: MomentStanding, card: Card | None) -> None:
        """Show how the moment stands; `card` has the figures of the routine that is proposed."""
        self._standing = standing
        is_next = standing.is_next
        for label, plain, on_hero in (
            (self._title, "text", "on_hero"),
            (self._name, "text", "on_hero"),
            (self._facts, "text_2", "on_hero_2"),
            (self._reason, "text_2", "on_hero_2"),
        ):
            label.set_tone(on_hero if is_next else plain)
        self._put_pill(standing)
        suggestion = standing.suggestion
        self._name.put(suggestion.routine.name if suggestion else _("No routine for this yet"))
        self._facts.put(_facts_words(card) if card else "")
        self._reason.put(suggestion.reason if suggestion else "")
        routine = suggestion.routine if suggestion else None
        self._scene.put(routine, card.bars if card else (), is_next=is_next)
        self.start_button.put(_verb(standing), "next" if standing.has_space else "")
        for button in (self.start_button, self.change_button):
            button.set_next(is_next)
        self._foot.setStretch(0, int(is_next))
        self._foot.setStretch(2, int(not is_next))
        self.start_button.setVisible(suggestion is not None)
        self._ring.setWidget(self.start_button if standing.has_space and suggestion else None)  # type: ignore[arg-type]
        self.update()

    def arrange(self, room: int) -> None:
        """Lay its buttons below each other where even a card of `room` px is too narrow for both."""
        lay_across(self._foot, room - 2 * Space.L)

    def start(self) -> None:
        """Ask for the proposed routine to be started, as the button does."""
        if self._standing is not None and self._standing.suggestion is not None:
            self.start_wanted.emit(self._standing.suggestion.routine, self._when)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = self._theme.colours
        fill, line = (c.hero, c.hero) if self.is_next else (c.surface, c.border)
        box(QPainter(self), QRectF(self.rect()), Radius.MOMENT, fill, line)

    def _put_pill(self, standing: MomentStanding) -> None:
        if standing.is_done:
            self._pill.put(Pill(_("Done"), *_DONE))
        else:
            self._pill.put(Pill(_("Next"), *_NEXT) if standing.is_next else None)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._pill)
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self._name, self._facts, self._reason):
            words.addWidget(label)
        self._foot.setSpacing(Space.XS)
        self._foot.addWidget(self.start_button)
        self._foot.addWidget(self.change_button)
        self._foot.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(self._scene)
        column.addLayout(words)
        column.addStretch(1)
        column.addLayout(self._foot)


def _verb(standing: MomentStanding) -> str:
    if standing.is_done:
        return _("Start again")
    if not standing.is_next:
        return pgettext("button", "Start")
    return _("Start warm-up") if standing.when is When.BEFORE else _("Start cool-down")


def _facts_words(card: Card) -> str:
    count = card.facts.exercises
    words = ngettext("{length}, {n} exercise", "{length}, {n} exercises", count)
    return words.format(length=card.facts.length_words, n=count)
