"""Cramp now: asks where, starts relief at once, and keeps the cramp in the journal."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from stretchtimer.config.translations import _
from stretchtimer.errors import UserError
from stretchtimer.gui.cramp.after import AfterCramp
from stretchtimer.gui.cramp.card import CrampCard
from stretchtimer.gui.cramp.chooser import Chooser
from stretchtimer.gui.cramp.words import relief_words
from stretchtimer.gui.errands import Errands
from stretchtimer.gui.finished.end_page import EndPage
from stretchtimer.gui.makers import Makers
from stretchtimer.gui.muscles import side_group_words
from stretchtimer.gui.player.bridge import SessionBridge
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.window import MainWindow
from stretchtimer.insight.spasms import FORTNIGHT, Frequency, frequency
from stretchtimer.journal.diary import Spasm
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.library import Library
from stretchtimer.routine.model import When
from stretchtimer.routine.relief import Relief, for_side
from stretchtimer.session.opening import new_session
from stretchtimer.session.session import Session


class CrampNow(QObject):
    """One for the window. Asked before relief was read, it opens as soon as it was.

    `card_made` carries the card that offers all relief there is, when that was read.
    """

    card_made = Signal(object)

    def __init__(self, window: MainWindow, makers: Makers, parent: QObject) -> None:
        """It goes with `parent`: a window that is filled anew has another."""
        super().__init__(parent)
        self._window, self._makers = window, makers
        self._errands = Errands(self)
        self._relief: Relief | None = None
        self._side = Side.RIGHT
        self._is_asked = False
        self._chooser: Chooser | None = None
        window.cramp_wanted.connect(self.ask)
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
        self._errands.run(lambda: self._makers.load_relief(library), self._on_relief, _fail)

    def ask(self) -> None:
        """Ask where it cramps; a session that runs stands still meanwhile."""
        if self._chooser is not None:
            return
        if self._relief is None:
            self._is_asked = True
            return
        running = self._running()
        if running is not None:
            running.pause()
        window = self._window
        chooser = self._chooser = Chooser(window.theme, self._relief.routines, self._side, window)
        chooser.chosen.connect(self.start)
        chooser.rejected.connect(lambda: running.resume() if running is not None else None)
        chooser.finished.connect(self._on_answered)
        chooser.open()

    def start_at_once(self, muscle: str) -> None:
        """Begin relief on the side that was eased last; the other leg is a key away."""
        self.start(muscle, self._side)

    def start(self, muscle: str, side: Side) -> None:
        """Begin relief, without a moment to get ready."""
        assert self._relief is not None
        makers, self._side = self._makers, side
        routine = for_side(self._relief.routines[muscle], side)
        session = new_session(
            routine,
            When.ANY,
            0,
            source=routine.id,
            clock=makers.clock,
            sound=makers.sound(),
            log=makers.log(),
        )
        self._window.play(session, relief=relief_words(muscle, routine), ending=self._end)

    def _end(self, theme: Theme, session: Session, *, early: bool, parent: QWidget) -> EndPage:
        """Keep the cramp, and show what comes after it."""
        spasm = _spasm(session)
        log = self._makers.log()
        log.add_spasm(spasm)
        eased_ms = sum(ended.held_ms for ended in session.held if ended.segment.min_ms is not None)
        title = _("{muscle} cramp").format(muscle=side_group_words(spasm.group, spasm.side))
        page = AfterCramp(theme, title, eased_ms, parent)
        page.strength_told.connect(lambda value: log.edit_spasm(replace(spasm, strength=value)))
        self._errands.run(
            lambda: self._how_often(spasm), partial(_put, page), lambda error: self._on_unread(error, page)
        )
        return page

    def _how_often(self, spasm: Spasm) -> Frequency:
        """How often it cramped of late, `spasm` with the others. Raises UserError if the journal cannot be had."""
        with self._makers.open_journal() as journal:
            others = {found.id: found for found in journal.spasms(spasm.at - FORTNIGHT)}
        return frequency((others | {spasm.id: spasm}).values(), spasm.at)

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

    def _on_unread(self, error: Exception, page: AfterCramp) -> None:
        """Without the journal this cramp is the only one that is known; that the disk fails is told elsewhere."""
        if not isinstance(error, UserError):
            raise error


def _spasm(session: Session) -> Spasm:
    """The cramp that `session` was held against: on the side that was eased last."""
    eased = [ended.segment for ended in session.held if ended.segment.side is not Side.BOTH]
    segment = eased[-1] if eased else session.timeline.segments[0]
    first = session.timeline.segments[0]
    return Spasm(
        at=session.start_of.started_at,
        group=first.exercise.group,
        side=segment.side,
        session_id=session.start_of.id,
    )


def _put(page: AfterCramp, found: Frequency) -> None:
    """Show it, if the page is still there."""
    if isValid(page):
        page.put_frequency(found)


def _fail(error: Exception) -> None:
    raise error
