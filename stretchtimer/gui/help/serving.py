"""What the help page asks for, done."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from stretchtimer.config.paths import Folders
from stretchtimer.gui.help.page import HelpPage


class HelpService(QObject):
    """Between one help page and the folders, as long as the page is there."""

    def __init__(self, page: HelpPage, where: Folders, built_in: Path) -> None:
        super().__init__(page)
        self._where, self._built_in = where, built_in
        chapters = page.chapters
        chapters.tell_files(where.data, where.settings)
        chapters.folder_wanted.connect(self._on_folder_wanted)
        chapters.examples_wanted.connect(self._on_examples_wanted)

    def _on_folder_wanted(self) -> None:
        self._where.data.mkdir(parents=True, exist_ok=True)
        _open(self._where.data)

    def _on_examples_wanted(self) -> None:
        _open(self._built_in)


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
