"""The windows for files in and out, each brought about as a person does."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from stretchtimer.config import resources
from stretchtimer.exchange.daily_copies import DailyCopy
from stretchtimer.exchange.reading.plan import plan_import
from stretchtimer.gui.dialog import Dialog
from stretchtimer.gui.exchange.export_dialog import ExportDialog
from stretchtimer.gui.exchange.import_dialog import ImportDialog
from stretchtimer.gui.exchange.save_as_dialog import SaveAsDialog
from stretchtimer.gui.settings.days_dialog import DaysDialog
from stretchtimer.gui.shell import JOURNAL, LIBRARY
from stretchtimer.routine.library import load_library
from tests.exchange.reading.files import EXERCISES, ZWO
from tests.gui.states import Scene

TODAY = date(2026, 11, 22)


def exporting(scene: Scene) -> QWidget:
    """What of the journal, and as what."""
    scene.window.shell.go(JOURNAL)
    scene.window.shell.journal.export_wanted.emit()
    return _shown(scene, ExportDialog)


def taking_along(scene: Scene) -> QWidget:
    """As what a routine is taken along: a sheet first, with its paper."""
    scene.window.shell.go(LIBRARY)
    routine = scene.house.library.routines["calves_pre"]
    scene.window.shell.library.wishes.save_as_wanted.emit(routine)
    dialog = _shown(scene, SaveAsDialog)
    assert isinstance(dialog, SaveAsDialog)
    dialog.paper.choose(0)
    return dialog


def bringing_in(scene: Scene) -> QWidget:
    """Three files, one of which cannot be read."""
    folder = scene.house.folder
    paths = []
    for name, content in (("opener.zwo", ZWO), ("moves.json", EXERCISES), ("broken.json", '{\n"a": x}')):
        path = folder / name
        path.write_text(content)
        paths.append(path)
    plan = plan_import(paths, load_library((resources.routines(),)), scene.house.shelf)
    ImportDialog(scene.theme, plan, scene.window).open()
    return _shown(scene, ImportDialog)


def earlier_days(scene: Scene) -> QWidget:
    """A week of copies, and a month before."""
    days = [date(2026, 11, day) for day in (22, 21, 20, 18, 17, 16, 14, 8, 1)]
    copies = [DailyCopy(day, scene.house.folder / f"{day}.zip") for day in days]
    DaysDialog(scene.theme, copies, TODAY, scene.window).open()
    return _shown(scene, DaysDialog)


EXCHANGING: tuple[Callable[[Scene], QWidget], ...] = (exporting, taking_along, bringing_in, earlier_days)


def _shown(scene: Scene, kind: type[Dialog]) -> Dialog:
    def shown() -> list[Dialog]:
        return [one for one in scene.window.findChildren(kind) if one.isVisible()]

    scene.qtbot.waitUntil(lambda: bool(shown()))
    return shown()[0]
