"""What the help says, chapter by chapter: the order is that of the page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stretchtimer import __version__
from stretchtimer.config.keys import Place
from stretchtimer.config.translations import _
from stretchtimer.config.verbs import VERBS
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
        self._files = _journal(theme)
        self.all = (
            _getting_started(theme),
            _when(theme),
            self._keys(),
            self._routines(),
            _sound(theme),
            self._files,
            _command_line(theme),
            _careful(theme),
            _about(theme),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, Space.M, Space.PAGE)
        column.setSpacing(Space.XXL)
        for chapter in self.all:
            column.addWidget(chapter)
        column.addStretch(1)

    @property
    def titles(self) -> tuple[tuple[str, str], ...]:
        """The icon and the title of each."""
        return tuple((chapter.icon, chapter.title) for chapter in self.all)

    def tell_files(self, data: Path, settings: Path) -> None:
        """Say where the person's folder and settings file are."""
        for name, path in ((_("Your routines and journal"), data), (_("Settings file"), settings)):
            self._files.head(name)
            self._files.say(_breakable(path))
        self._files.offer(self._button(_("Open folder"), self.folder_wanted))

    def _keys(self) -> Chapter:
        chapter = Chapter(self._theme, "keyboard", _("Keys"))
        chapter.card(keys_table(self._theme, (Place.PLAYER,), wraps=True))
        chapter.say(
            _("Single letters do nothing while you type in a text field."),
            _("Each key can be changed in the settings."),
        )
        chapter.offer(self._button(_("All keys"), self.keys_wanted, "keys"))
        return chapter

    def _routines(self) -> Chapter:
        chapter = Chapter(self._theme, "edit", _("Your own routines"))
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
        return chapter

    def _button(self, words: str, wanted: SignalInstance, key: str = "") -> Button:
        button = Button(self._theme, words, measure=SMALL, key=key)
        button.clicked.connect(wanted)
        return button


def _getting_started(theme: Theme) -> Chapter:
    chapter = Chapter(theme, "play", _("Getting started"))
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
    return chapter


def _when(theme: Theme) -> Chapter:
    chapter = Chapter(theme, "clock", _("When to do what"))
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
    return chapter


def _sound(theme: Theme) -> Chapter:
    chapter = Chapter(theme, "sound", _("Sound and voice"))
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
    return chapter


def _journal(theme: Theme) -> Chapter:
    chapter = Chapter(theme, "journal", _("Journal and files"))
    chapter.say(
        _("Every hold is written down the moment it ends. A session that was cut off can be taken up again."),
        _("A copy of the journal is made each day by itself."),
        _("Under Data, the settings put everything of yours into one file, and bring it back."),
    )
    return chapter


def _command_line(theme: Theme) -> Chapter:
    chapter = Chapter(theme, "terminal", _("Command line"))
    chapter.say(_("One of these words after “stretchtimer” says what to do; “--help” after it says more."))
    chapter.rows((verb.name, verb.words) for verb in VERBS)
    return chapter


def _careful(theme: Theme) -> Chapter:
    chapter = Chapter(theme, "alert", _("Take care"))
    for caution in cautions():
        chapter.head(caution.title)
        chapter.say(caution.text)
        if caution.points:
            chapter.list(caution.points)
    return chapter


def _about(theme: Theme) -> Chapter:
    chapter = Chapter(theme, "info", _("Version and licences"))
    chapter.say(
        _(
            "Stretch Timer {version} is free software under the GNU General Public License, version 3 or later."
        ).format(version=__version__),
        _("There is no account, and nothing goes over the network."),
    )
    chapter.head(_("It is made with"))
    chapter.rows((credit.name, credit.licence) for credit in (FONT, *LIBRARIES))
    return chapter


def _breakable(path: Path) -> str:
    """A path that can go on in the next line after each folder."""
    return str(path).replace("/", "/\u200b").replace("\\", "\\\u200b")
