"""What a crash left in the middle of an edit, offered at the next start."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from stretchtimer.config.translations import _
from stretchtimer.gui.widgets.banner import Banners
from stretchtimer.routine.shelf.drafts import KeptDraft


class LeftOver:
    """A notice for each, which goes when its file is opened, in whatever way: it is no more left then."""

    def __init__(
        self,
        banners: Banners,
        go_on: Callable[[KeptDraft], object],
        discard: Callable[[KeptDraft], object],
    ) -> None:
        self._banners, self._go_on, self._discard = banners, go_on, discard
        self._told: dict[Path, str] = {}

    def offer(self, kept: Iterable[KeptDraft]) -> None:
        """Tell of each, with the way to go on."""
        for draft in kept:
            words = _("You were editing “{name}”. What was not saved is kept.").format(name=draft.name)
            self._told[draft.path] = words
            actions = (_("Go on"), partial(self._go_on, draft)), (_("Discard"), partial(self._discard, draft))
            self._banners.tell(words, "accent", actions)

    def opened(self, path: Path) -> None:
        """The file at `path` is being edited."""
        if words := self._told.pop(path, ""):
            self._banners.withdraw(words)
