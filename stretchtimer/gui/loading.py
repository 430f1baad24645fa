"""The modules that the first frame does not wait for, loaded beside the window in the order they are wanted in."""

from __future__ import annotations

from importlib import import_module

FOR_PAGES = (
    "stretchtimer.gui.host",
    "stretchtimer.gui.today.board",
    "stretchtimer.gui.library.page",
    "stretchtimer.gui.library.offer",
    "stretchtimer.gui.library.cards",
    "stretchtimer.gui.desktop.manners",
    "stretchtimer.gui.desktop.reminders.reminding",
)
FOR_SESSIONS = (
    "stretchtimer.gui.parts",
    "stretchtimer.gui.journal.keeper",
    "stretchtimer.gui.settings.serving",
    "stretchtimer.gui.desktop.media_player",
    "stretchtimer.gui.warming",
)
FOR_EDITING = ("stretchtimer.gui.editor.editing",)  # some MiB, which who only stretches need not carry
FOR_UPKEEP = ("stretchtimer.gui.upkeep",)


def load(names: tuple[str, ...]) -> None:
    """Have these modules there; not for the thread that draws."""
    for name in names:
        import_module(name)
