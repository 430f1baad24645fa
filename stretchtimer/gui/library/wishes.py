"""What the person wants done with what is in the library: said on any part of the page, heard by whoever does it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Wishes(QObject):
    """One for the page, given to its parts. An item is a card, of a routine or an exercise, or a broken file.

    `favourite_wanted` carries a routine's card and whether it is to be one, `tags_wanted` a card and all its own tags,
    `mend_wanted` a path and a line, `open_wanted` the path of a file or folder for another program,
    `save_as_wanted` a routine.
    """

    edit_wanted = Signal(object)
    duplicate_wanted = Signal(object)
    rename_wanted = Signal(object)
    delete_wanted = Signal(object)
    undo_wanted = Signal()
    favourite_wanted = Signal(object, bool)
    tags_wanted = Signal(object, object)
    mend_wanted = Signal(object, int)
    open_wanted = Signal(object)
    new_wanted = Signal()
    new_exercise_wanted = Signal()
    text_wanted = Signal()
    trash_wanted = Signal()
    import_wanted = Signal()
    save_as_wanted = Signal(object)
