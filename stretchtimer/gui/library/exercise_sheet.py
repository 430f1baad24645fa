"""What the detail pane says of an exercise: what it is for and how it is done, in its own file's words."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from stretchtimer.config.sentences import listed
from stretchtimer.config.translations import _
from stretchtimer.gui.figure.picture import PictureView
from stretchtimer.gui.figure.thumbnails import Thumbnails
from stretchtimer.gui.library.breaking import flowing
from stretchtimer.gui.library.card import ExerciseCard, origin_words
from stretchtimer.gui.library.scene import HEIGHT, Scene
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.surfaces import Rule

SIDE = Space.PAGE_LIBRARY


class ExerciseSheet(QWidget):
    """From the picture down to where its dose comes from; what the file does not say is left out."""

    def __init__(self, theme: Theme, card: ExerciseCard, figures: Thumbnails) -> None:
        super().__init__()
        self._theme = theme
        exercise = card.exercise
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.M)
        column.setSpacing(0)
        self.picture = PictureView(theme) if exercise.picture else None
        if self.picture is not None:
            self.picture.setFixedHeight(HEIGHT)
            self.picture.put(exercise.picture)
        column.addWidget(self.picture or Scene(theme, card.figures, card.bars, figures))
        self._inner = QVBoxLayout()
        self._inner.setContentsMargins(SIDE, Space.L, SIDE, 0)
        self._inner.setSpacing(Space.XS)
        column.addLayout(self._inner)
        self._inner.addWidget(flowing(theme, card.name, TYPE.heading))
        self._say(listed(exercise.other_names), "text_2")
        self._say(origin_words(is_own=card.is_own), "text_3")
        self._inner.addWidget(Rule())
        for words, value in (
            (_("Kind"), card.kind_words),
            (_("For"), listed(dict.fromkeys((card.group_words, *exercise.muscles)))),
            (_("As made"), card.length_words),
            (_("You need"), card.gear_words),
        ):
            if value:
                self._say(_("{what}: {value}").format(what=words, value=value))
        self._list(_("Setup"), exercise.setup)
        self._list(_("Form"), exercise.form)
        self._say(exercise.caution, "caution")
        if exercise.source:
            self._say(_("Source: {source}").format(source=exercise.source), "text_3")
        column.addStretch(1)

    def close_down(self) -> None:
        """It is not shown any more: stop what moves in it."""
        if self.picture is not None:
            self.picture.close_down()

    def _list(self, heading: str, sentences: tuple[str, ...]) -> None:
        if not sentences:
            return
        self._inner.addSpacing(Space.XXS)
        self._inner.addWidget(Label(self._theme, heading, TYPE.caption, "text_3"))
        for sentence in sentences:
            self._say(sentence)

    def _say(self, words: str, tone: str = "text") -> None:
        if words:
            self._inner.addWidget(flowing(self._theme, words, TYPE.body, tone))
