"""Every page and state in the language that nobody speaks: run by test_every_word.py in a process of its own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from stretchtimer.config.language import LANGUAGES
from stretchtimer.config.pseudo import CLOSING, OPENING
from stretchtimer.config.regional import weekday_names
from stretchtimer.config.verbs import VERBS
from stretchtimer.gui.help.credits import FONT, LIBRARIES
from stretchtimer.gui.language import speak_to
from stretchtimer.gui.theme.theme import Theme
from tests.gui.access.told import told_of
from tests.gui.states import ALL, Scene
from tests.gui.states_editing import EDITING
from tests.gui.states_exchange import EXCHANGING
from tests.gui.states_journal import JOURNAL_STATES
from tests.gui.states_welcome import FIRST_STEPS

A_TAG = re.compile("<[^>]*>")
A_WORD = re.compile(r"[^\W\d_]{3,}")
TRANSLATED = re.compile(rf"{OPENING}[^{OPENING}{CLOSING}]*{CLOSING}")
NO_WORDS = (  # names that are the same in every language, and what the states themselves made up
    *LANGUAGES.values(),
    *weekday_names("abbreviated"),
    *(
        "simpleaudio",
        "Esc",
        "Ctrl",
        "Alt",
        "Shift",
        "Del",
        "Down",
        "Left",
        "Right",
        "Home",
        "End",
        "PgUp",
        "PgDown",
    ),
    *("Return", "Backspace", "Tab", "Space", "Media", "Play", "Pause", "Next", "Previous", "Enter"),
    *("calf_wall_straight", "brisk_march", "calf_wall_bent", "broken.json", "moves.json", "Expecting value"),
    *(
        "Legs, my own",
        "Legs, before bed",
        "Calf wall stretch, straight knee",
        "The sound server does not answer.",
    ),
    *("All Fours Quad Stretch", "Ankle Circles", "Opener", "Rowing", "opener.zwo", "Clear"),
)
NAMES = frozenset(  # that stand by themselves in the help: what is typed, what others made and its licence
    (
        *(verb.name for verb in VERBS),
        *(words for credit in (FONT, *LIBRARIES) for words in (credit.name, credit.licence)),
    )
)


@pytest.mark.parametrize(
    "state", [*ALL, *JOURNAL_STATES, *EDITING, *EXCHANGING, *FIRST_STEPS], ids=lambda state: state.__name__
)
def test_every_word_went_through_the_catalogue(
    state: Callable[[Scene], QWidget], tmp_path: Path, theme: Theme, qtbot: QtBot, qapp: QApplication
) -> None:
    """Nothing that is read or heard stands outside of the brackets; the window runs from right to left."""
    speak_to(qapp)
    shown = state(Scene.open(tmp_path, theme, qtbot))
    assert shown.layoutDirection() is Qt.LayoutDirection.RightToLeft
    heard = {words for words in said(shown) if A_TAG.sub("", words) not in NAMES}
    assert not {words for words in heard if A_WORD.search(outside_of_brackets(words))}


def said(shown: QWidget) -> Iterator[str]:
    """All that is read, or heard by those who do not see."""
    for each in told_of(shown):
        yield each.name
    for widget in shown.findChildren(QWidget):
        if not widget.isVisibleTo(shown):
            continue
        yield widget.toolTip()
        yield widget.accessibleDescription()
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        if isinstance(widget, QLineEdit):
            yield widget.placeholderText()


def outside_of_brackets(words: str) -> str:
    """What is left where no catalogue was asked; words stand in words where one is filled into the other."""
    left, words = "", A_TAG.sub("", words).replace("\u200b", "")
    for name in sorted(NO_WORDS, key=len, reverse=True):
        words = words.replace(name, "")
    while left != words:
        left, words = words, TRANSLATED.sub("", words)
    return left
