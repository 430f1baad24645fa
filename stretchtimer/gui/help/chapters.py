"""What the help says, chapter by chapter: the order is that of the page.

Text that flows takes long to lay out, so each chapter is made in a turn of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stretchtimer import __version__
from stretchtimer.config.keys import Place
from stretchtimer.config.translations import _
from stretchtimer.config.verbs import VERBS
from stretchtimer.gui.gradually import Gradually
from stretchtimer.gui.help.chapter import Chapter
from stretchtimer.gui.help.credits import FONT, LIBRARIES
from stretchtimer.gui.keys_overview import keys_table
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Space
from stretchtimer.gui.widgets.buttons import SMALL, Button
from stretchtimer.insight.caution import cautions


class Chapters(QWidget):
    """All of them below each other. Each signal asks for what a button promises."""

    keys_wanted = Signal()
    examples_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, Space.M, Space.PAGE)
        self._column.setSpacing(Space.XXL)
        filled = (
            (self._headed("play", _("Getting started")), _say_how_to_start),
            (self._headed("clock", _("When to do what")), _say_when),
            (self._headed("keyboard", _("Keys")), self._say_keys),
            (self._headed("edit", _("Your own routines")), self._say_routines),
            (self._headed("sound", _("Sound and voice")), _say_sound),
            (self._headed("journal", _("Journal and files")), self._say_files),
            (self._headed("terminal", _("Command line")), _say_verbs),
            (self._headed("alert", _("Take care")), _say_cautions),
            (self._headed("info", _("Version and licences")), _say_version),
        )
        self._column.addStretch(1)
        self.all = tuple(chapter for chapter, _say in filled)
        self.made: list[Chapter] = []
        self.making = Gradually((partial(self._make, chapter, say) for chapter, say in filled), self)
        self._folders: Iterable[tuple[str, Path]] = ()

    @property
    def titles(self) -> tuple[tuple[str, str], ...]:
        """The icon and the title of each."""
        return tuple((chapter.icon, chapter.title) for chapter in self.all)

    def tell_files(self, data: Path, settings: Path) -> None:
        """Say where the person's folder and settings file are; before the page is seen."""
        self._folders = ((_("Your routines and journal"), data), (_("Settings file"), settings))

    def _headed(self, icon: str, title: str) -> Chapter:
        chapter = Chapter(self._theme, icon, title)
        chapter.hide()
        self._column.addWidget(chapter)
        return chapter

    def _make(self, chapter: Chapter, say: Callable[[Chapter], None]) -> None:
        say(chapter)
        chapter.show()
        self.made.append(chapter)

    def _say_keys(self, chapter: Chapter) -> None:
        chapter.card(keys_table(self._theme, (Place.PLAYER,), wraps=True))
        chapter.say(
            _("Single letters do nothing while you type in a text field."),
            _("Each key can be changed in the settings."),
        )
        chapter.offer(self._button(_("All keys"), self.keys_wanted, "keys"))

    def _say_routines(self, chapter: Chapter) -> None:
        chapter.say(
            _(
                "Edit a routine in the library, or begin a new one. A built-in routine is copied "
                "first and stays as it was."
            ),
            _(
                "A routine is a text file: write it in any editor, keep it, give it away. A mistake "
                "in it is told with its line. The built-in files are good examples, and README.md "
                "beside them explains every key."
            ),
        )
        chapter.offer(self._button(_("Show the built-in files"), self.examples_wanted))

    def _say_files(self, chapter: Chapter) -> None:
        chapter.say(
            _(
                "Every hold is written down the moment it ends. A session that was cut off can be taken up again."
            ),
            _("A copy of the journal is made each day by itself."),
            _("Under Data, the settings put everything of yours into one file, and bring it back."),
        )
        for name, path in self._folders:
            chapter.head(name)
            chapter.say(_breakable(path))
        chapter.offer(self._button(_("Open folder"), self.folder_wanted))

    def _button(self, words: str, wanted: SignalInstance, key: str = "") -> Button:
        button = Button(self._theme, words, measure=SMALL, key=key)
        button.clicked.connect(wanted)
        return button


def _say_how_to_start(chapter: Chapter) -> None:
    chapter.say(
        _(
            "Today shows what is next. Start it, get into position and follow the count. A tone says "
            "when to change sides, so you need not look."
        ),
        _(
            "The library has every routine. Choose one to see its steps. What you mark as a favourite "
            "stays in sight in the sidebar."
        ),
        _(
            "How long to hold, how much time there is to get ready and what you hear are yours to "
            "choose in the settings."
        ),
    )


def _say_when(chapter: Chapter) -> None:
    chapter.head(_("Before a workout"))
    chapter.say(_("Get warm first, slowly, then a little faster. The stretches that follow are short."))
    chapter.head(_("After a workout"))
    chapter.say(_("Stretch while the muscles are warm. Ease into each hold and breathe slowly."))
    chapter.head(_("Cramp now"))
    chapter.say(
        _(
            "Say which muscle it is and which leg. What eases it begins at once, and the cramp is in "
            "the journal."
        )
    )


def _say_sound(chapter: Chapter) -> None:
    chapter.say(
        _(
            "Tones mark where a hold begins and ends, and the voice says what comes next. Each can be "
            "turned off and on, in a session too."
        ),
        _(
            "If you hear nothing: the settings play each sound for you, and have a choice of outputs. "
            "On the command line, “stretchtimer doctor” says what is missing."
        ),
    )


def _say_verbs(chapter: Chapter) -> None:
    chapter.say(_("One of these words after “stretchtimer” says what to do; “--help” after it says more."))
    chapter.rows((verb.name, verb.words) for verb in VERBS)


def _say_cautions(chapter: Chapter) -> None:
    for caution in cautions():
        chapter.head(caution.title)
        chapter.say(caution.text)
        if caution.points:
            chapter.list(caution.points)


def _say_version(chapter: Chapter) -> None:
    chapter.say(
        _(
            "Stretch Timer {version} is free software under the GNU General Public License, version 3 or later."
        ).format(version=__version__),
        _("There is no account, and nothing goes over the network."),
    )
    chapter.head(_("It is made with"))
    chapter.rows((credit.name, credit.licence) for credit in (FONT, *LIBRARIES))


def _breakable(path: Path) -> str:
    """A path that can go on in the next line after each folder."""
    return str(path).replace("/", "/\u200b").replace("\\", "\\\u200b")
