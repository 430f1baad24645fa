"""Room for the steps where text is large and the window small."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from stretchtimer.config import resources
from stretchtimer.gui.editor.page import EditorPage
from stretchtimer.gui.figure.thumbnails import Thumbnails
from stretchtimer.gui.theme.theme import Look, Theme
from tests.gui.editor.benches import bench_of


def test_large_text_leaves_a_list_to_work_in(qtbot: QtBot) -> None:
    """Three rows or more at 960x640 with text of 200 %; what is above scrolls away."""
    theme = Theme(resources.assets(), Look.LIGHT, text_scale=2.0)
    room, bench = QWidget(), bench_of()
    qtbot.addWidget(room)
    room.resize(960, 640)
    page = EditorPage(theme, bench, Thumbnails(theme))
    bench.setParent(page)
    page.setParent(room)
    page.setGeometry(room.rect())
    room.show()
    qtbot.waitExposed(room)
    view = page.steps.view
    row = view.visualRect(view.model().index(0, 0)).height()
    assert view.viewport().height() >= 3 * row
    assert page.steps.add_button.width() >= page.steps.add_button.sizeHint().width(), "nothing of it is cut"
    page.over.emit()
