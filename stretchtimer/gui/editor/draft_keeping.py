"""Keeps what is being edited on the disk, a second behind."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from stretchtimer.errors import UserError
from stretchtimer.gui.errands import Errands
from stretchtimer.gui.in_turn import InTurn
from stretchtimer.routine.shelf.drafts import Drafts, KeptDraft

BEHIND_MS = 1_000


class Text(Protocol):
    """A file that is edited: where it is saved, and what it would say."""

    @property
    def path(self) -> Path: ...
    @property
    def text(self) -> str: ...


class Bench(Protocol):
    """What a routine or an exercise is edited on; `name` is what that is called."""

    @property
    def changed(self) -> SignalInstance: ...
    @property
    def draft(self) -> Text: ...
    @property
    def name(self) -> str: ...
    @property
    def is_saved(self) -> bool: ...


class DraftKeeping(QObject):
    """What differs from the file is kept; once it is saved, or let go, it is forgotten.

    `failed` comes once, with what was raised.
    """

    failed = Signal(object)

    def __init__(self, bench: Bench, drafts: Drafts, seen: str, parent: QObject) -> None:
        """`seen` is the fingerprint of the file that the draft began with."""
        super().__init__(parent)
        self._bench, self._drafts, self._seen = bench, drafts, seen
        self._place = bench.draft.path
        self._errands = Errands(self)
        self._turns = InTurn(self._errands)
        self._has_failed, self._is_closed = False, False
        self._kept_text: str | None = None
        self._behind = QTimer(self)
        self._behind.setSingleShot(True)
        self._behind.setInterval(BEHIND_MS)
        self._behind.timeout.connect(self._write)
        bench.changed.connect(self._on_changed)

    def saw(self, place: Path, fingerprint: str) -> None:
        """It is saved at `place`, and the file there is known as that from now on."""
        if place != self._place:
            self._drafts.drop(self._place)
        self._place, self._seen = place, fingerprint
        self._kept_text = None
        self._on_changed()

    def close(self) -> None:
        """Forget what was kept: it is saved, or the person does not want it."""
        self._is_closed = True
        self._behind.stop()
        self._errands.close()
        self._drafts.drop(self._place)

    def _on_changed(self) -> None:
        if not self._behind.isActive() and not self._is_closed:
            self._behind.start()

    def _write(self) -> None:
        draft, place = self._bench.draft, self._place
        if self._bench.is_saved:
            self._kept_text = None
            self._turns.run(lambda: self._drafts.drop(place), failed=self._on_failed)
        elif draft.text != self._kept_text:
            self._kept_text = draft.text
            kept = KeptDraft(place, self._seen, self._bench.name, draft.text)
            self._turns.run(lambda: self._drafts.keep(kept), failed=self._on_failed)

    def _on_failed(self, error: UserError) -> None:
        self._kept_text = None
        if not self._has_failed:
            self._has_failed = True
            self.failed.emit(error)
