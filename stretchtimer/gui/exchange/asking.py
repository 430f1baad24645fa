"""The system's own windows for files: which to open, where to write, and the folder something was written to."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from stretchtimer.config.translations import _


@dataclass(frozen=True, slots=True)
class Asking:
    """What `parent` asks. Every answer is None, or empty, if the person would rather not."""

    parent: QWidget

    def files(self) -> tuple[Path, ...]:
        """Which to bring in."""
        known = "*.zwo *.erg *.mrc *.txt *.json *.toml"
        kinds = ";;".join((_("What may be read ({endings})").format(endings=known), _("All files (*)")))
        chosen, _kind = QFileDialog.getOpenFileNames(
            self.parent, _("Bring in files"), str(Path.home()), kinds
        )
        return tuple(Path(name) for name in chosen)

    def place(self, name: str) -> Path | None:
        """Where to write a file that is proposed to be called `name`; it ends as that does."""
        ending = Path(name).suffix
        chosen, _kind = QFileDialog.getSaveFileName(
            self.parent, _("Where to put it"), str(Path.home() / name), f"*{ending}"
        )
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_name(path.name + ending)

    def folder(self) -> Path | None:
        """Where to write several."""
        chosen = QFileDialog.getExistingDirectory(self.parent, _("In which folder"), str(Path.home()))
        return Path(chosen) if chosen else None

    def show(self, folder: Path) -> None:
        """Open the folder in the program of the system for it."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
