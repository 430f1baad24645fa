"""Cramp now: asks where, starts relief at once, and keeps the cramp in the journal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from stretchtimer.config.sentences import in_a_row
from stretchtimer.config.translations import _
from stretchtimer.errors import UserError
from stretchtimer.gui.cramp.after import AfterCramp
from stretchtimer.gui.cramp.card import CrampCard
from stretchtimer.gui.cramp.chooser import Chooser, Question, cramped, cramps_now
from stretchtimer.gui.cramp.easing import Easing
from stretchtimer.gui.cramp.often import how_often
from stretchtimer.gui.cramp.strength import StrengthQuestion
from stretchtimer.gui.cramp.words import relief_words
from stretchtimer.gui.errands import Errands
from stretchtimer.gui.finished.end_page import EndPage
from stretchtimer.gui.makers import Makers
from stretchtimer.gui.muscles import cramp_words
from stretchtimer.gui.player.bridge import SessionBridge
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.window import MainWindow
from stretchtimer.insight.spasms import Frequency
from stretchtimer.journal.diary import Spasm
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.library import Library
from stretchtimer.routine.model import When
from stretchtimer.routine.relief import Relief
from stretchtimer.session.opening import new_session
from stretchtimer.session.session import Session, local_time


class CrampNow(QObject):
    """One for the window. Asked before relief was read, it opens as soon as it was.

    `card_made` carries the card that offers all relief there is, when that was read; `noted` tells that a cramp which
    is over was written down.
    """

    card_made = Signal(object)
    noted = Signal()

    def __init__(self, window: MainWindow, makers: Makers, parent: QObject) -> None:
        """It goes with `parent`: a window that is filled anew has another."""
        super().__init__(parent)
        self._window, self._makers = window, makers
        self._errands = Errands(self)
        self._relief: Relief | None = None
        self._side = Side.RIGHT
        self._is_asked = False
        self._easing: Easing | None = None  # until it is over
        self._chooser: Chooser | None = None
        window.cramp_wanted.connect(self.ask)
        window.session_over.connect(self._on_session_over)
        window.closed.connect(self.close)

    @property
    def chooser(self) -> Chooser | None:
        """The question where it cramps, while it is asked."""
        return self._chooser

    def close(self) -> None:
        """Bring nothing to the window any more."""
        self._errands.close()

    def put(self, library: Library) -> None:
        """Read the relief that is made of the exercises of `library`."""
        self._errands.run(lambda: self._makers.load_relief(library), self._on_relief)

    def ask(self) -> None:
        """Ask where it cramps; a session that runs stands still meanwhile."""
        if self._relief is None:
            self._is_asked = True
            return
        running = self._running() if self._chooser is None else None
        if running is not None:
            running.pause()
        chooser = self._open_chooser(cramps_now())
        if chooser is not None:
            chooser.chosen.connect(self.start)
            chooser.rejected.connect(lambda: running.resume() if running is not None else None)

    def note_one(self) -> None:
        """Ask for a cramp that is over, and write it down."""
        if chooser := self._open_chooser(cramped()):
            chooser.chosen.connect(partial(self._on_told, chooser))

    def ask_about(self, spasm: Spasm) -> None:
        """Offer to say how strong it was: it was being eased when the app was cut off."""
        self._window.shell.banners.tell(
            _("The cramp that was being eased last time is in the journal."),
            "caution",
            (
                (_("How strong was it?"), partial(self._ask_strength, spasm)),
                (_("Leave it open"), lambda: None),
            ),
        )

    def start_at_once(self, muscle: str) -> None:
        """Begin relief on the side that was eased last; the other leg is a key away."""
        self.start(muscle, self._side)

    def start(self, muscle: str, side: Side) -> None:
        """Begin relief, without a moment to get ready."""
        assert self._relief is not None
        self._side = side
        easing = self._easing = Easing(muscle, side, self._relief.positions(muscle))
        self._play(easing)
        self._makers.log().add_spasm(easing.spasm)  # now: whatever becomes of the app, the cramp was there

    def _play(self, easing: Easing) -> None:
        """Ease in the position that comes now."""
        makers, routine = self._makers, easing.routine
        session = new_session(
            routine,
            When.ANY,
            0,
            source=routine.id,
            clock=makers.clock,
            sound=makers.sound(),
            log=makers.log(),
        )
        easing.sessions.append(session)
        take_another = partial(self._on_another, easing) if len(easing.positions) > 1 else None
        words = relief_words(easing.muscle, routine, take_another)
        self._window.play(session, relief=words, ending=partial(self._end, easing))

    def _on_another(self, easing: Easing) -> None:
        easing.side = easing.side_now
        self._play(easing)
        self._makers.log().edit_spasm(easing.spasm)  # the app may be cut off here, too

    def _end(
        self, easing: Easing, theme: Theme, _session: Session, *, early: bool, parent: QWidget
    ) -> EndPage:
        """Keep the cramp as it was at last, and show what comes after it."""
        self._easing = None
        spasm, log = easing.spasm, self._makers.log()
        log.edit_spasm(spasm)
        page = AfterCramp(theme, cramp_words(spasm), easing.eased_ms, parent)
        page.strength_told.connect(lambda value: log.edit_spasm(replace(spasm, strength=value)))
        self._ask_how_often(spasm, partial(_put, page))
        return page

    def _on_session_over(self) -> None:
        """Without an end of its own, relief was begun by mistake: nothing was held, and there was no cramp."""
        if self._easing is not None:
            self._makers.log().remove(self._easing.spasm_id)
            self._easing = None

    def _on_told(self, chooser: Chooser, muscle: str, side: Side) -> None:
        assert self._relief is not None and chooser.strength is not None
        spasm = Spasm(
            at=local_time(self._makers.clock()),
            group=self._relief.routines[muscle].groups[0],
            side=side,
            strength=chooser.strength.answer,
        )
        self._makers.log().add_spasm(spasm)
        self._ask_how_often(spasm, partial(self._tell_written, spasm))
        self.noted.emit()

    def _tell_written(self, spasm: Spasm, found: Frequency) -> None:
        written = _("{cramp}: it is in the journal.").format(cramp=cramp_words(spasm))
        self._window.tell(in_a_row((written, found.advice)))

    def _ask_strength(self, spasm: Spasm) -> None:
        question = StrengthQuestion(self._window.theme, spasm, self._window)
        question.told.connect(partial(self._on_strength_told, spasm))
        question.finished.connect(question.deleteLater)
        question.open()

    def _on_strength_told(self, spasm: Spasm, strength: int) -> None:
        self._makers.log().edit_spasm(replace(spasm, strength=strength))
        self.noted.emit()

    def _ask_how_often(self, spasm: Spasm, done: Callable[[Frequency], object]) -> None:
        open_journal = self._makers.open_journal
        self._errands.run(lambda: how_often(open_journal, spasm), done, _on_unread)

    def _open_chooser(self, question: Question) -> Chooser | None:
        """The question, in front of the window; None while one is there, or before there is relief."""
        if self._chooser is not None or self._relief is None:
            return None
        window = self._window
        chooser = self._chooser = Chooser(window.theme, question, self._relief.routines, self._side, window)
        chooser.finished.connect(self._on_answered)
        chooser.open()
        return chooser

    def _running(self) -> SessionBridge | None:
        """The session that runs now and takes commands."""
        bridge = self._window.player.commanded if self._window.is_playing else None
        return None if bridge is None or bridge.is_paused else bridge

    def _on_relief(self, relief: Relief) -> None:
        self._relief = relief
        if relief.routines:
            card = CrampCard(self._window.theme, relief.routines)
            card.cramp_wanted.connect(self.start_at_once)
            self.card_made.emit(card)
        for problem in relief.problems:
            self._window.tell(str(problem))
        if self._is_asked:
            self._is_asked = False
            self.ask()

    def _on_answered(self) -> None:
        if self._chooser is not None:
            self._chooser.deleteLater()
            self._chooser = None


def _put(page: AfterCramp, found: Frequency) -> None:
    """Show it, if the page is still there."""
    if isValid(page):
        page.put_frequency(found)


def _on_unread(_error: UserError) -> None:
    """Without the journal this cramp is the only one that is known; that the disk fails is told elsewhere."""
