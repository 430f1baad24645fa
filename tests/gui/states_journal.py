"""The journal's page in its states, each brought about as a person does."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from stretchtimer.gui.journal.adding import AddDialog
from stretchtimer.gui.journal.page import JournalPage
from stretchtimer.gui.shell import JOURNAL
from stretchtimer.journal.history import SessionFilter, Which
from stretchtimer.routine.exercise import Side
from tests.gui.journal.year import keep_year
from tests.gui.states import PAST, Scene


def journal(scene: Scene) -> QWidget:
    """What all sessions come to, and the first of them."""
    page = scene.window.shell.journal
    scene.window.shell.go(JOURNAL)
    scene.qtbot.waitUntil(lambda: bool(page.blocks))
    return scene.window


def journal_year(scene: Scene) -> QWidget:
    """The same with a year in it."""
    with scene.house.open_journal() as kept:
        keep_year(kept)
    shown = journal(scene)
    page = scene.window.shell.journal
    scene.qtbot.waitUntil(lambda: len(page.blocks or ()) > len(PAST))
    return shown


def journal_list(scene: Scene) -> QWidget:
    """Its sessions, some of them asked for by a figure."""
    page = journal_year(scene).findChildren(JournalPage)[0]
    page.overview.asked.emit(SessionFilter(Which.CRAMPED, group="calf", side=Side.RIGHT))
    scene.qtbot.waitUntil(lambda: bool(page.blocks) and all(block.spasms for block in page.blocks or ()))
    return scene.window


def journal_session(scene: Scene) -> QWidget:
    """One of them in full."""
    page = journal(scene).findChildren(JournalPage)[0]
    assert page.blocks
    page.sessions.list.opened.emit(page.blocks[0])
    scene.qtbot.waitUntil(page.details.isVisible)
    return scene.window


def adding_session(scene: Scene) -> QWidget:
    """The question what was done elsewhere."""
    page = journal(scene).findChildren(JournalPage)[0]
    page.add_wanted.emit()
    (dialog,) = scene.window.findChildren(AddDialog)
    return dialog


JOURNAL_PAINTED = (journal, journal_year, journal_list, journal_session)
JOURNAL_STATES = (*JOURNAL_PAINTED, adding_session)
