"""The third step: a sound is played, and who hears nothing is told why, and chooses another output."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stretchtimer.config.settings import setting
from stretchtimer.config.translations import _
from stretchtimer.gui.settings.controls import control_of
from stretchtimer.gui.settings.row import Row
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.welcome.pane import Pane
from stretchtimer.gui.widgets.announcement import announce
from stretchtimer.gui.widgets.buttons import Button
from stretchtimer.gui.widgets.flow import Flow
from stretchtimer.gui.widgets.surfaces import Surface


class SoundPane(Pane):
    """`play_wanted` asks for the sound; `heard` and `not_heard` are the answers, `output_chosen` the way out."""

    play_wanted = Signal()
    heard = Signal()
    not_heard = Signal()
    output_chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        text = _("Tones and a voice guide you, so you need not look at the screen.")
        super().__init__(theme, _("Can you hear this?"), text)
        self._theme = theme
        self.play_button = Button(theme, _("Play a sound"), icon="sound")
        self.heard_button = Button(theme, _("I hear it"))
        self.not_heard_button = Button(theme, _("I hear nothing"))
        self.output = control_of(theme, setting("output"))
        self._help = self._made_help()
        self.column.addWidget(self._answers())
        self.column.addWidget(self._help)
        self.column.addStretch(1)
        self._help.hide()
        self.play_button.clicked.connect(self.play_wanted)
        self.heard_button.clicked.connect(self.heard)
        self.not_heard_button.clicked.connect(self._on_not_heard)
        self.output.chosen.connect(self.output_chosen)

    def put_output(self, output: str) -> None:
        """Show which output plays."""
        self.output.put(output)

    def tell_faults(self, faults: Sequence[str]) -> None:
        """Say what can be done, and why there may be nothing to hear."""
        advice = _("See that the computer is not silent, or choose another output, and play the sound again.")
        words = "\n".join((advice, *faults))
        self._row.say(words)
        announce(self, words)

    def _answers(self) -> QWidget:
        answers = QWidget()
        flow = Flow(answers)
        for button in (self.play_button, self.heard_button, self.not_heard_button):
            flow.addWidget(button)
        return answers

    def _made_help(self) -> Surface:
        help_ = Surface("well")
        column = QVBoxLayout(help_)
        column.setContentsMargins(0, 0, 0, 0)
        self._row = Row(self._theme, setting("output").label, " ", self.output)
        column.addWidget(self._row)
        return help_

    def _on_not_heard(self) -> None:
        self._help.show()
        self.not_heard.emit()
