"""The help: there at a key, true to the keys, verbs and libraries of the program."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from stretchtimer.config.keys import KEYS, Place
from stretchtimer.config.paths import Folders
from stretchtimer.config.settings import Settings
from stretchtimer.config.verbs import VERBS
from stretchtimer.gui.help.credits import LIBRARIES
from stretchtimer.gui.help.page import HelpPage
from stretchtimer.gui.help.serving import HelpService
from stretchtimer.gui.keys_overview import Caps
from stretchtimer.gui.shell import HELP
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.buttons import Button
from stretchtimer.insight.caution import cautions
from tests.gui.evening import press, said
from tests.gui.states import Scene

ROOT = Path(__file__).parents[3]
ON_ANOTHER_PYTHON = {"simpleaudio-patched": "simpleaudio"}  # the same module in a distribution of its own


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> HelpPage:
    """The page in a window of the usual size, before its first frame."""
    page = HelpPage(theme)
    qtbot.addWidget(page)
    page.resize(992, 800)
    page.show()
    return page


def read(page: HelpPage) -> str:
    """All that it says."""
    page.finish()
    return said(page)


def button(page: HelpPage, text: str) -> Button:
    """The button of that name."""
    return next(each for each in page.findChildren(Button) if each.text() == text)


def test_it_is_one_key_away(tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    """With the keyboard on its chapters; from there all keys are one button away."""
    scene = Scene.open(tmp_path, theme, qtbot)
    shell = scene.window.shell
    press(scene.window, qtbot, Qt.Key.Key_F1)
    assert shell.page == HELP and shell.help.isVisible()
    assert scene.window.focusWidget() is shell.help.sections.current
    shell.help.finish()
    button(shell.help, "All keys").click()
    assert scene.window.keys is not None and scene.window.keys.isVisible()


def test_it_begins_with_what_fits_and_goes_on_by_itself(page: HelpPage, qtbot: QtBot) -> None:
    """The first frame need not wait for all chapters; a moment later they are there."""
    assert page.chapters.made == list(page.chapters.all[:2])
    qtbot.waitUntil(lambda: page.chapters.made == list(page.chapters.all))
    assert all(chapter.isVisible() for chapter in page.chapters.all)


def test_it_tells_the_keys_as_they_are(page: HelpPage, theme: Theme) -> None:
    """Those of a session, and a changed one at once."""
    rows = [row for row in KEYS if row.place is Place.PLAYER]
    words = read(page)
    assert all(row.words in words for row in rows)
    theme.keys.take(Settings().with_value("key_skip", ("Q",)))
    assert [caps.accessibleName() for caps in page.findChildren(Caps)] == [
        " or ".join(theme.keys.all_shown(row.id)) for row in rows
    ]
    assert "Q or PgDown" in {caps.accessibleName() for caps in page.findChildren(Caps)}


def test_it_tells_every_verb_and_every_caution(page: HelpPage) -> None:
    """In the words of the command line, and of what eases a cramp."""
    words = read(page)
    assert all(verb.name in words and verb.words in words for verb in VERBS)
    assert all(text in words for told in cautions() for text in (told.title, told.text, *told.points))


def test_whatever_it_is_made_with_is_named() -> None:
    """Each library that an installation brings along, and no other."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = (*project["dependencies"], *project["optional-dependencies"]["simpleaudio"])
    names = {re.match(r"[\w-]+", line)[0] for line in wanted}  # type: ignore[index]
    assert {ON_ANOTHER_PYTHON.get(name, name) for name in names} == {
        credit.package for credit in LIBRARIES if credit.package
    }


def test_a_chapter_is_a_click_away(page: HelpPage, qtbot: QtBot) -> None:
    """It is scrolled to, and marked."""
    number = 2
    qtbot.mouseClick(page.sections.group.button(number), Qt.MouseButton.LeftButton)
    chapter = page.chapters.all[number]
    assert chapter.mapTo(page.form.viewport(), chapter.rect().topLeft()).y() == 0
    assert page.sections.current is page.sections.group.button(number)


def test_without_room_for_the_list_the_text_has_the_keyboard(page: HelpPage, qtbot: QtBot) -> None:
    """So the arrow keys scroll it."""
    page.resize(600, 640)
    page.focus_first()
    assert page.focusWidget() is page.form
    qtbot.keyClick(page.form, Qt.Key.Key_Down)
    assert page.form.verticalScrollBar().value() > 0


def test_the_folders_are_told_and_opened(
    page: HelpPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The person's own, made if it is not there yet, and that of the built-in routines."""
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(QUrl(url).toLocalFile()))
    where = Folders(tmp_path / "config", tmp_path / "data", tmp_path / "state")
    HelpService(page, where, tmp_path)
    assert {str(where.data), str(where.settings)} <= set(read(page).replace("\u200b", "").splitlines())
    button(page, "Open folder").click()
    button(page, "Show the built-in files").click()
    assert opened == [str(where.data), str(tmp_path)] and where.data.is_dir()
