"""The lower part of the page: what to do now, what comes next or is asked, and the whole session as a bar."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from stretchtimer.gui.player.action_button import ActionButton
from stretchtimer.gui.player.cue_line import CueLine
from stretchtimer.gui.player.next_up import NextUp
from stretchtimer.gui.player.places import Places
from stretchtimer.gui.player.timeline_bar import TimelineBar
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.surfaces import Ground


class Band(Ground):
    """Its parts, laid out."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__("foot", parent)
        self.cue = CueLine(theme, self)
        self.next = NextUp(theme, self)
        self.action = ActionButton(theme, self)
        self.timeline = TimelineBar(theme, self)

    def place(self, places: Places) -> None:
        """Lie where `places` says."""
        self.setGeometry(places.band_rect)
        band = places.band
        self.cue.place(band.cue, band.text)
        self.next.place(band.action, min(band.text, 1.5))
        self.action.place(band.action, places.stage.ring.width(), min(band.text, 1.4))
        self.timeline.place(band.track, min(band.text, 1.4))

    def ask(self, action: str) -> None:
        """Show what is asked of the person in the place of what comes next, or take it away again."""
        self.action.ask(action)
        self.next.setVisible(not action)
