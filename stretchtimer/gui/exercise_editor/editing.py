"""Between the page of an exercise and the disk: saving it, and taking in its picture."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from stretchtimer.config.translations import _
from stretchtimer.errors import UserError
from stretchtimer.gui.editor.draft_keeping import DraftKeeping
from stretchtimer.gui.errands import Errands
from stretchtimer.gui.exercise_editor.opening import Opened
from stretchtimer.gui.exercise_editor.page import ExercisePage
from stretchtimer.gui.figure.given_picture import taken
from stretchtimer.routine.editing.writing import LEFT_OUT, Change
from stretchtimer.routine.exercise_keys import PICTURE
from stretchtimer.routine.folder import FILE_ENDING
from stretchtimer.routine.ids import id_for
from stretchtimer.routine.shelf.drafts import Drafts
from stretchtimer.routine.shelf.saving import ChangedUnderneath
from stretchtimer.routine.shelf.shelf import Shelf


class ExerciseEditing(QObject):
    """As long as the page is there. `saved` carries the path of the file."""

    saved = Signal(object)

    def __init__(
        self, page: ExercisePage, opened: Opened, shelf: Shelf, drafts: Drafts, taken: Collection[str]
    ) -> None:
        """`taken` are the ids that a new exercise must not have."""
        super().__init__(page)
        self._page, self._bench, self._shelf = page, page.bench, shelf
        self._seen: str | None = opened.seen
        self._is_new, self._taken = opened.is_new, taken
        self._pictures: set[str] = set()  # that were taken in
        self._errands = Errands(self)
        self._draft = DraftKeeping(self._bench, drafts, opened.seen, self)
        self._draft.failed.connect(self._on_not_saved)
        page.save_wanted.connect(self._on_save_wanted)
        page.over.connect(self.close)
        page.form.picture.given.connect(self._on_given)
        page.form.picture.removed.connect(self._on_removed)
        self._bench.changed.connect(self._say_file)
        if opened.is_copy:
            words = _(
                "This exercise comes with the app and stays as it is. You edit a copy of your own, used in its place."
            )
            page.banners.tell(words, "accent")
        self._say_file()

    def close(self) -> None:
        """The page goes: no draft is kept, and no picture that was taken in for nothing."""
        self._draft.close()
        used = {self._bench.data.get(PICTURE.name)} if self._bench.is_saved else set()
        for name in self._pictures - used:
            (self._bench.draft.path.parent / name).unlink(missing_ok=True)
        self._errands.close()

    def _say_file(self) -> None:
        path = self._bench.draft.path
        name = f"{id_for(self._bench.name, self._taken)}{FILE_ENDING}" if self._is_new else path.name
        self._page.say_file(_("It is kept in the file {name}.").format(name=name))

    def _on_save_wanted(self) -> None:
        draft, shelf, seen = self._bench.draft, self._shelf, self._seen
        name, is_new, taken = self._bench.name, self._is_new, self._taken

        def save() -> Path:
            path = shelf.new_path(name, taken, exercise=True) if is_new else draft.path
            shelf.save(path, draft.content, seen)
            return path

        self._errands.run(save, self._on_saved, self._on_not_saved)

    def _on_saved(self, path: Path) -> None:
        self._bench.mark_saved()
        self._page.end()
        self.saved.emit(path)

    def _on_not_saved(self, error: UserError) -> None:
        actions = ((_("Save over it"), self._save_over),) if isinstance(error, ChangedUnderneath) else ()
        self._page.banners.tell(str(error), "danger", actions)

    def _save_over(self) -> None:
        """What is there becomes a backup."""
        self._seen = None
        self._on_save_wanted()

    def _on_given(self, picture: Path | bytes) -> None:
        path = self._bench.draft.path
        is_ours = not isinstance(picture, Path) or picture.parent != path.parent

        def on_taken(name: str) -> None:
            if is_ours:
                self._pictures.add(name)
            self._bench.edit(_("Picture"), lambda draft: draft.changed(Change(PICTURE, name)))

        self._errands.run(lambda: taken(picture, path.parent, path.stem), on_taken, self._on_not_taken)

    def _on_not_taken(self, error: UserError) -> None:
        self._page.form.picture.say(str(error))

    def _on_removed(self) -> None:
        self._bench.edit(_("Picture"), lambda draft: draft.changed(Change(PICTURE, LEFT_OUT)))
