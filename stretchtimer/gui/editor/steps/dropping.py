"""What is dragged here from other programs: a picture onto a step, the file or the text of a routine between steps."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.editor.steps.actions import StepActions
from stretchtimer.gui.editor.steps.clipboard import Found, steps_in, steps_of
from stretchtimer.gui.editor.steps.landing import Landing
from stretchtimer.gui.editor.steps.view import StepsView
from stretchtimer.gui.editor.text.dropped import dropped_text_file
from stretchtimer.gui.editor.workbench import Workbench
from stretchtimer.gui.figure.given_picture import given
from stretchtimer.gui.widgets.local_files import local_files
from stretchtimer.routine.document import read_content, read_text
from stretchtimer.routine.editing import edits
from stretchtimer.routine.editing.arranging import Spot
from stretchtimer.routine.editing.opening import open_draft
from stretchtimer.routine.folder import FILE_ENDING
from stretchtimer.routine.pictures import PICTURE_ENDINGS
from stretchtimer.routine.shelf.pictures import taken_along


class StepDrops(QObject):
    """Takes what is dropped on `target`, in which `view` is. `refused` carries a sentence on what cannot be taken."""

    refused = Signal(str)

    def __init__(self, bench: Workbench, actions: StepActions, view: StepsView, target: QWidget) -> None:
        super().__init__(target)
        self._bench, self._actions, self._view, self._target = bench, actions, view, target
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragLeave:
            self._view.show_landing(None)
        elif isinstance(event, QDragMoveEvent):  # entering is a kind of it
            mime = event.mimeData()
            if mime.hasUrls() or mime.hasImage() or mime.hasText():
                self._view.show_landing(self._landing(event.position()), on_step=_is_picture(mime))
                event.acceptProposedAction()
                return True
        elif isinstance(event, QDropEvent):
            self._view.show_landing(None)
            event.acceptProposedAction()
            self._take(event.mimeData(), self._landing(event.position()))
            return True
        return False

    def _landing(self, at: QPointF) -> Landing | None:
        return self._view.landing_at(self._view.viewport().mapFrom(self._target, at))

    def _take(self, mime: QMimeData, landing: Landing | None) -> None:
        files = local_files(mime)
        if len(files) > 1:
            self.refused.emit(_("Drop one file at a time."))
        elif _is_picture(mime):
            self._take_picture(mime, landing)
        elif files and dropped_text_file(mime) is None:
            words = _(
                "{name} is neither a picture nor a routine. Workouts of other programs go to the library."
            )
            self.refused.emit(words.format(name=files[0].name))
        else:
            spot = landing.gap.spot if landing else Spot(0)
            self._actions.bring_in(_("bring in"), lambda: self._found(mime), spot)

    def _take_picture(self, mime: QMimeData, landing: Landing | None) -> None:
        if landing is None or landing.row.is_round:
            self.refused.emit(_("Drop a picture onto the step that is to show it."))
        elif (picture := given(mime)) is not None:
            self._actions.give_picture(landing.row.key, picture)

    def _found(self, mime: QMimeData) -> Found:
        """The steps of a routine's file, its pictures taken along, or of text. Raises `UserError` if there are none."""
        path, bench = dropped_text_file(mime), self._bench
        if path is None:
            return steps_in(mime, bench, _("There are no steps in what was dropped."))
        if path.suffix.lower() != FILE_ENDING:
            return steps_of(read_text(path), bench, _("There are no steps in {name}.").format(name=path.name))
        theirs = open_draft(path, read_content(path), bench.exercises)
        tables = edits.copy(theirs, [item.key for item in theirs.items])
        return Found(taken_along(tables, path.parent, bench.draft.path.parent))


def _is_picture(mime: QMimeData) -> bool:
    files = local_files(mime)
    return files[0].suffix.lower() in PICTURE_ENDINGS if files else mime.hasImage()
