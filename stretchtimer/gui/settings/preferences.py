"""The settings while the app runs: changed in one place, taken at once, written beside the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from stretchtimer.config.setting import Value
from stretchtimer.config.settings import Settings
from stretchtimer.config.settings_file import open_settings, save_settings
from stretchtimer.config.settings_table import TABLE
from stretchtimer.errors import UserError
from stretchtimer.gui.errands import Errands


class Preferences(QObject):
    """`changed` carries the key of what is different now; `failed` a sentence, if it could not be written."""

    changed = Signal(str)
    failed = Signal(str)

    def __init__(self, values: Settings, path: Path | None = None, parent: QObject | None = None) -> None:
        """`values` are those of the file at `path`; without one, nothing is kept."""
        super().__init__(parent)
        self._values, self._path = values, path
        self._unsaved: frozenset[str] = frozenset()
        self._is_saving = False
        self._errands = Errands(self)

    @property
    def values(self) -> Settings:
        """All settings as they are now."""
        return self._values

    def put(self, key: str, value: Value) -> None:
        """Let the setting called `key` be `value`, which its row has accepted, from now on."""
        if self._values.value(key) == value:
            return
        self._values = self._values.with_value(key, value)
        self._unsaved |= {key}
        self._save()
        self.changed.emit(key)

    def read_again(self) -> None:
        """Take what the file says now. What is wrong with it is told by `failed`."""
        if self._path is None:
            return
        values, problems = open_settings(self._path)
        self._unsaved = frozenset()
        before, self._values = self._values, values
        for problem in problems:
            self.failed.emit(problem)
        for row in TABLE:
            if before.value(row.key) != values.value(row.key):
                self.changed.emit(row.key)

    def close(self) -> None:
        """Write what is not written yet. Raises UserError if that cannot be done."""
        self._errands.close()
        if self._unsaved and self._path is not None:
            save_settings(self._path, self._values, self._unsaved)
            self._unsaved = frozenset()

    def _save(self) -> None:
        """One writing at a time, so that the last change is the one that stays."""
        path, values, keys = self._path, self._values, self._unsaved
        if self._is_saving or path is None or not keys:
            return
        self._is_saving, self._unsaved = True, frozenset()
        self._errands.run(
            lambda: save_settings(path, values, keys), failed=self._on_failed, back=self._on_back
        )

    def _on_back(self) -> None:
        self._is_saving = False
        self._save()

    def _on_failed(self, error: UserError) -> None:
        self.failed.emit(str(error))
