"""What to be careful about, once and in plain words."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from stretchtimer.config.translations import _
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.welcome.pane import Pane
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.insight.caution import in_short


class CautionPane(Pane):
    """All that is said of it, in a few lines; a screen reader hears it when the pane comes."""

    def __init__(self, theme: Theme) -> None:
        first, *others = in_short()
        super().__init__(theme, _("Before you begin"), first.text)
        for caution in others:
            part = QVBoxLayout()
            part.setSpacing(0)
            part.addWidget(Label(theme, caution.title, TYPE.body_strong, wraps=True))
            part.addWidget(Label(theme, caution.text, TYPE.body, "text_2", wraps=True))
            self.column.addLayout(part)
        self.column.addStretch(1)
        self.column.setSpacing(Space.S)
        lines = (first.text, *(f"{caution.title}: {caution.text}" for caution in others))
        self.setAccessibleDescription("\n".join(lines))
