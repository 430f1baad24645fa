"""The keys in force: shortcuts and the hints on buttons take them from here, and follow when they are changed.

Single letters do nothing while a text field has the focus: the field takes them first.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from stretchtimer.config.key_choices import keys_of
from stretchtimer.config.key_names import is_character
from stretchtimer.config.keys import Key, key
from stretchtimer.config.settings import Settings
from stretchtimer.config.translations import _, pgettext


class Keymap(QObject):
    """Which keys do what, as the settings have it. `changed` tells that some do something else now."""

    changed = Signal()

    def __init__(self, settings: Settings | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings or Settings()

    def take(self, settings: Settings) -> None:
        """Let the keys be those of `settings` from now on."""
        self._settings = settings
        self.changed.emit()

    def sequences(self, row: Key) -> tuple[str, ...]:
        """All keys of a row but media keys, in Qt's portable spelling."""
        all_ = keys_of(self._settings, row)
        return tuple(one for one in all_ if self._settings.single_letters or not is_character(one))

    def shown(self, id_: str) -> str:
        """The first key of row `id_` as people read it on a button: "Ctrl F"; empty if there is none."""
        return next(iter(self.all_shown(id_)), "")

    def all_shown(self, id_: str) -> tuple[str, ...]:
        """All keys of row `id_` as people read them, those that read alike once."""
        return tuple(dict.fromkeys(shown(sequence) for sequence in self.sequences(key(id_))))

    def tip(self, words: str, id_: str) -> str:
        """A tooltip: what a button does, and its key."""
        keys = self.shown(id_)
        return _("{words} ({key})").format(words=words, key=keys) if keys else words

    def pressed(self, id_: str, event: QKeyEvent) -> bool:
        """Whether `event` is a key of row `id_`, for lists that take keys themselves."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return QKeySequence(held.value | event.key()) in _bindings(self.sequences(key(id_)))

    def bind(
        self, widget: QWidget, id_: str, slot: Callable[[], object], *, repeats: bool = True
    ) -> QShortcut:
        """Call `slot` whenever a key of row `id_` is pressed while `widget` is shown; held down, if it `repeats`."""
        shortcut = _Bound(self, key(id_), widget)
        shortcut.setAutoRepeat(repeats)
        shortcut.activated.connect(slot)
        return shortcut


class _Bound(QShortcut):
    """The shortcut of one row, whatever its keys are."""

    def __init__(self, keys: Keymap, row: Key, parent: QWidget) -> None:
        super().__init__(parent)
        self._map, self._row = keys, row
        keys.changed.connect(self._on_changed)
        self._on_changed()

    def _on_changed(self) -> None:
        self.setKeys(_bindings((*self._map.sequences(self._row), *self._row.media)))


def shown(sequence: str) -> str:
    """A key in Qt's portable spelling as people read it."""
    held, _plus, key = sequence.removesuffix("+").rpartition("+") if len(sequence) > 1 else ("", "", sequence)
    if sys.platform == "darwin" and held:  # macOS has signs for those that are held
        return QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText)
    names = _names()
    parts = (*held.split("+"), key or "+") if held else (key or "+",)
    return " ".join(names.get(part, part) for part in parts)


def _names() -> dict[str, str]:
    """What stands on the keys of a keyboard for this language: "Strg", "Mayús"."""
    return {
        "Ctrl": pgettext("key", "Ctrl"),
        "Shift": pgettext("key", "Shift"),
        "Alt": pgettext("key", "Alt"),
        "Meta": pgettext("key", "Meta"),
        "Return": pgettext("key", "Enter"),
        "Space": pgettext("key", "Space"),
        "Esc": pgettext("key", "Esc"),
        "Backspace": pgettext("key", "Backspace"),
        "Del": pgettext("key", "Del"),
        "Ins": pgettext("key", "Ins"),
        "Home": pgettext("key", "Home"),
        "End": pgettext("key", "End"),
        "PgUp": pgettext("key", "PgUp"),
        "PgDown": pgettext("key", "PgDown"),
        "-": "−",
        "Left": "←",
        "Right": "→",
        "Up": "↑",
        "Down": "↓",
    }


def _bindings(sequences: tuple[str, ...]) -> list[QKeySequence]:
    """What Qt is to listen for: the Enter of the number pad is Enter too."""
    pad = (one.replace("Return", "Enter") for one in sequences if "Return" in one)
    return [QKeySequence(one) for one in dict.fromkeys((*sequences, *pad))]
