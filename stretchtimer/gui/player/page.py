"""The player: the page on which a session is followed to its end."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.finished.end_page import Ending, EndPage
from stretchtimer.gui.finished.summary import Summary
from stretchtimer.gui.player.announcing import Announcer
from stretchtimer.gui.player.bridge import SessionBridge
from stretchtimer.gui.player.full_screen import FullScreen
from stretchtimer.gui.player.hands import Hands
from stretchtimer.gui.player.hearing import Heard
from stretchtimer.gui.player.live import LiveView
from stretchtimer.gui.player.question import EndQuestion
from stretchtimer.gui.player.relief import ReliefWords
from stretchtimer.gui.player.stage_toast import StageToast
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.surfaces import Ground
from stretchtimer.session.session import Session


class PlayerPage(Ground):
    """Follows one session at a time: `begin` starts it, `session_over` says that the person is through with it."""

    session_begun = Signal(object)  # its SessionBridge, before the first thing happens
    session_over = Signal()
    keys_wanted = Signal()
    setting_chosen = Signal(str, object)  # a key of the settings, and what it is to be
    cue_wanted = Signal(object)  # to be heard by itself, while the session goes on

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("bg", parent)
        self._theme = theme
        self._bridge: SessionBridge | None = None
        self._summary: EndPage | None = None
        self._ending: Ending = Summary
        self._is_relief = False
        self._goes_on_after_question = False
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(_("Session"))
        self.live = LiveView(theme, self)
        self.question = EndQuestion(theme, self)
        self.toast = StageToast(theme, self, self._notice_room)
        self.full_screen = FullScreen(self)
        self.announcer = Announcer(self)
        self.hands = Hands(theme.keys, self, self.live, lambda: self.commanded)
        self._connect()
        self._bind_keys()

    @property
    def bridge(self) -> SessionBridge | None:
        """The session that is followed, None before the first and after the last."""
        return self._bridge

    @property
    def summary(self) -> EndPage | None:
        """What is shown once a session is over."""
        return self._summary

    @property
    def has_session(self) -> bool:
        """Whether a session is under way that would be lost sight of by leaving."""
        return self._bridge is not None and not self._bridge.session.is_over

    def begin(
        self,
        session: Session,
        from_ordinal: int = 0,
        *,
        relief: ReliefWords | None = None,
        ending: Ending | None = None,
    ) -> None:
        """Start `session` and follow it, from the segment of that ordinal on; one that still runs ends there.

        With `relief` it is one against a cramp. `ending` makes what is shown after it, if not the usual summary.
        """
        if self._bridge is not None and self.has_session:
            self._bridge.session.stop()
            self.question.hide()
            self.live.setEnabled(True)
        self._forget()
        self._ending = ending or Summary
        self._is_relief = relief is not None
        bridge = SessionBridge(session, self)
        self._bridge = bridge
        self.live.show()  # before there is anything to show: if it is of another size now, it is laid out here
        self.live.follow(bridge, relief)
        self.announcer.follow(bridge)
        bridge.finished.connect(self._on_finished)
        bridge.noticed.connect(self.toast.tell)
        bridge.set_seen(self.isVisible())
        self.session_begun.emit(bridge)
        bridge.start(from_ordinal)
        self.setFocus()

    def show_heard(self, heard: Heard) -> None:
        """Show what is heard: sound, its volume, the beat, the voice."""
        self.live.top.hearing.show_heard(heard)

    def want_flash(self, is_wanted: bool) -> None:
        """Let the edge light up at each change, or not."""
        self.live.flash.want(is_wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.live.setGeometry(self.rect())
        self.question.setGeometry(self.rect())
        if self._summary is not None:
            self._summary.setGeometry(self.rect())

    def showEvent(self, event: QShowEvent) -> None:
        self.full_screen.follow_window()
        self._set_seen(True)

    def hideEvent(self, event: QHideEvent) -> None:
        self.full_screen.rest()
        self._set_seen(False)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window goes: a session is left where it stands, and offered to be resumed the next time.

        Relief is not: nobody goes on with a cramp. It ends here, and the cramp is kept with what is known of it.
        """
        if self._bridge is not None and self._is_relief and self.has_session:
            self._bridge.stop()
        elif self._bridge is not None:
            self._bridge.pause()
        self._forget()
        self.live.illustration.close()

    def _connect(self) -> None:
        controls, relief, top = self.live.controls, self.live.relief_controls, self.live.top
        for pause in (controls.toggled, relief.toggled):
            pause.connect(self._on_toggle)
        for end in (controls.end_wanted, top.close_wanted):
            end.connect(self._on_end_wanted)
        controls.keys_wanted.connect(self.keys_wanted)
        top.full_screen_wanted.connect(self.full_screen.toggle)
        top.hearing.chosen.connect(self.setting_chosen)
        self.live.band.timeline.cue_wanted.connect(self.cue_wanted)
        self.question.kept.connect(self._on_kept)
        self.question.ended.connect(self._on_ended)
        self.full_screen.changed.connect(self.live.set_full_screen)
        self.full_screen.awake.connect(self.live.show_commands)
        self.full_screen.window_changed.connect(lambda: self._set_seen(self.isVisible()))

    def _bind_keys(self) -> None:
        """Those that mean something else once the session is over, and those of the page itself."""
        slots: dict[str, Callable[[], object]] = {
            "pause": self._on_toggle,
            "ready": self._on_enter,
            "stop": self._on_escape,
            "voice": self.live.top.hearing.voice.click,
            "mute": self.live.top.hearing.sound.click,
            "beat": self.live.top.hearing.beat.click,
            "fullscreen": self.full_screen.toggle,
        }
        for name, slot in slots.items():
            self._theme.keys.bind(self, name, slot, repeats=False)

    @property
    def commanded(self) -> SessionBridge | None:
        """The session, if it takes commands: not while it is asked whether to end it, nor once it is over."""
        return self._bridge if self.has_session and not self.question.isVisible() else None

    def _on_toggle(self) -> None:
        if self._summary is not None:
            self._summary.default.click()
        elif bridge := self.commanded:
            bridge.toggle()

    def _on_enter(self) -> None:
        if self._summary is not None:
            self._summary.default.click()
        elif self.question.isVisible():
            self._on_ended()
        else:
            self.hands.ready()

    def _on_escape(self) -> None:
        if self.question.isVisible():
            self._on_kept()
        elif self._summary is not None:
            self._leave()
        elif self.full_screen.is_on:
            self.full_screen.leave()
        else:
            self._on_end_wanted()

    def _on_end_wanted(self) -> None:
        """Ask; time stands still meanwhile."""
        if bridge := self.commanded:
            self._goes_on_after_question = not bridge.is_paused
            bridge.pause()
            self.live.setEnabled(False)  # the keyboard stays with the question
            self.question.ask(is_taken_down=bridge.session.is_taken_down)

    def _on_kept(self) -> None:
        self._close_question()
        if self._bridge is not None and self._goes_on_after_question:
            self._bridge.resume()

    def _on_ended(self) -> None:
        self._close_question()
        if self._bridge is not None:
            self._bridge.stop()

    def _close_question(self) -> None:
        self.question.hide()
        self.live.setEnabled(True)
        self.setFocus()

    def _on_finished(self, early: bool) -> None:
        assert self._bridge is not None
        if early and not self._bridge.session.held:
            self._leave()
            return
        self.full_screen.leave()
        self._summary = self._ending(self._theme, self._bridge.session, early=early, parent=self)
        self._summary.done.connect(self._leave)
        self._summary.setGeometry(self.rect())
        self.live.hide()
        self._summary.show()
        self.toast.settle()
        self.setFocus()
        self._summary.focus_default()

    def _notice_room(self) -> QRect:
        """Where notices may stand: clear of what is pressed and read, as far as there is room for that."""
        return self.live.notice_room if self._summary is None else self._summary.notice_room

    def _leave(self) -> None:
        self.full_screen.leave()
        self._forget()
        self.session_over.emit()

    def _forget(self) -> None:
        """Let go of the last session and of what was shown of it."""
        if self._summary is not None:
            self._summary.hide()
            self._summary.deleteLater()
            self._summary = None
        if self._bridge is not None:
            self._bridge.deleteLater()
            self._bridge = None
        self.toast.dismiss()

    def _set_seen(self, is_seen: bool) -> None:
        if self._bridge is not None:
            self._bridge.set_seen(is_seen and not self.window().isMinimized())
