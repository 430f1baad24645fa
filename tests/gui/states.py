"""Every page and state of the window, each brought about as a person does: to be walked through, or painted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from stretchtimer.config import resources
from stretchtimer.config.settings import Settings
from stretchtimer.gui.cramp.card import CrampCard
from stretchtimer.gui.cramp.chooser import Chooser
from stretchtimer.gui.desktop.reminders.dialog import RemindersDialog
from stretchtimer.gui.finished.summary import Summary
from stretchtimer.gui.player.bridge import SessionBridge
from stretchtimer.gui.settings.preferences import Preferences
from stretchtimer.gui.shell import HELP, LIBRARY, SETTINGS, TODAY
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.window import MainWindow
from stretchtimer.insight.water import GLASS_ML
from stretchtimer.journal.diary import Drink
from stretchtimer.journal.records import Entry, SessionOutcome, SessionStart, Training, new_id
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.library import load_library
from stretchtimer.routine.model import When
from stretchtimer.routine.relief import RELIEF_FOLDER, load_relief
from stretchtimer.routine.reminders.plan import Plan
from stretchtimer.timeline.segment import Outcome, SegmentKind
from tests.gui.evening import House, open_window, press
from tests.gui.made import NOW
from tests.routines import CALF

HOLD_MS = 20_000
INTO_MS = 6_500  # into what is shown, where a state is one of the player's
PAST = (  # how long ago each was
    (timedelta(days=9), "quads_post"),
    (timedelta(days=4), "leg_day_pre"),
    (timedelta(days=2, hours=1), "calves_pre"),
    (timedelta(days=2), "calves_post"),
    (timedelta(minutes=50), "calves_pre"),
)


def furnished(folder: Path) -> House:
    """The built-in routines, some weeks of a journal, still figures."""
    built_in = resources.routines()
    library = load_library((built_in,))
    preferences = Preferences(Settings(still_figures=True, lead_in=10))
    house = House(
        folder,
        library=library,
        relief=load_relief((built_in / RELIEF_FOLDER,), library),
        preferences=preferences,
    )
    _keep(house)
    return house


@dataclass(frozen=True)
class Scene:
    """A furnished window, and who brings about in it what is wanted."""

    house: House
    theme: Theme
    qtbot: QtBot
    window: MainWindow

    @classmethod
    def open(cls, folder: Path, theme: Theme, qtbot: QtBot) -> Scene:
        """The window, filled."""
        house = furnished(folder)
        window = open_window(house, theme, qtbot)
        window.activateWindow()
        qtbot.waitUntil(lambda: window.shell.today.board is not None and bool(window.findChildren(CrampCard)))
        return cls(house, theme, qtbot, window)

    def play(self, routine: str, kind: SegmentKind | None = None, into_ms: int = INTO_MS) -> SessionBridge:
        """A session of `routine`, that far into its first segment of `kind`; without one, at its start."""
        library = self.house.library
        self.window.shell.library.start_wanted.emit(library.routines[routine], When.BEFORE)
        bridge = self.window.player.bridge
        assert bridge is not None
        if kind is not None:
            segment = next(each for each in bridge.timeline.segments if each.kind is kind)
            bridge.seek(segment.start_ms + min(into_ms, segment.duration_ms // 2))
        bridge.tick()
        return bridge


def today(scene: Scene) -> QWidget:
    """What is next."""
    scene.window.shell.go(TODAY)
    return scene.window


def library(scene: Scene) -> QWidget:
    """The routines, and one of them in full."""
    scene.window.shell.go(LIBRARY)
    scene.window.shell.library.choose("calves_pre")
    return scene.window


def settings(scene: Scene) -> QWidget:
    """Every row made."""
    page = scene.window.shell.settings
    page.put(scene.house.preferences.values)
    assert page.controls
    scene.window.shell.go(SETTINGS)
    return scene.window


def help_page(scene: Scene) -> QWidget:
    """The help, every chapter made."""
    scene.window.shell.help.finish()
    scene.window.shell.go(HELP)
    return scene.window


def cramp(scene: Scene) -> QWidget:
    """The question where it cramps."""
    scene.window.cramp_wanted.emit()
    scene.qtbot.waitUntil(lambda: bool(scene.window.findChildren(Chooser)))
    return scene.window.findChildren(Chooser)[0]


def ready(scene: Scene) -> QWidget:
    """Getting into position."""
    scene.play("calves_pre", SegmentKind.READY, into_ms=2_000)
    return scene.window


def hold(scene: Scene) -> QWidget:
    """In mid-hold."""
    scene.play("calves_pre", SegmentKind.HOLD)
    return scene.window


def switch(scene: Scene) -> QWidget:
    """From one side to the other."""
    scene.play("calves_pre", SegmentKind.SWITCH, into_ms=1_000)
    return scene.window


def paused(scene: Scene) -> QWidget:
    """A hold that stands still."""
    scene.play("calves_pre", SegmentKind.HOLD).pause()
    return scene.window


def cardio(scene: Scene) -> QWidget:
    """On the bike, with effort and cadence."""
    scene.play("cycle_ramp_10", SegmentKind.CARDIO, into_ms=100_000)
    return scene.window


def relief(scene: Scene) -> QWidget:
    """A calf cramp that is being eased."""
    found = cramp(scene)
    assert isinstance(found, Chooser)
    found.choose("calf")
    bridge = scene.window.player.bridge
    assert bridge is not None
    for _second in range(INTO_MS // 1_000):
        scene.house.clock.on(1)
        bridge.tick()
    return scene.window


def eased(scene: Scene) -> QWidget:
    """What is asked after a cramp."""
    relief(scene)
    bridge = scene.window.player.bridge
    assert bridge is not None
    bridge.stop()
    scene.qtbot.waitUntil(lambda: scene.window.player.summary is not None)
    return scene.window


def full_screen(scene: Scene) -> QWidget:
    """A hold to be read from across the room."""
    scene.play("calves_pre", SegmentKind.HOLD)
    scene.window.player.live.set_full_screen(True)
    return scene.window


def finished(scene: Scene) -> QWidget:
    """After a session, most of it held."""
    bridge = scene.play("calves_pre", SegmentKind.HOLD, into_ms=0)
    while not bridge.session.is_over:
        scene.house.clock.on(1)
        bridge.tick()
        if not bridge.session.is_over and bridge.session.is_waiting:
            bridge.ready()
    scene.qtbot.waitUntil(lambda: scene.window.player.summary is not None)
    summary = scene.window.player.summary
    assert isinstance(summary, Summary)
    scene.qtbot.waitUntil(summary.water.isVisible)  # the journal has answered
    return scene.window


def ending(scene: Scene) -> QWidget:
    """The question whether to end the session."""
    hold(scene)
    press(scene.window, scene.qtbot, Qt.Key.Key_Escape)
    return scene.window


def keys(scene: Scene) -> QWidget:
    """The overview of keys."""
    scene.window.show_keys()
    assert scene.window.keys is not None
    return scene.window.keys


def reminders(scene: Scene) -> QWidget:
    """The reminders."""
    dialog = RemindersDialog(scene.theme, Plan(), scene.window)
    dialog.open()
    return dialog


PLAYER: tuple[Callable[[Scene], QWidget], ...] = (ready, hold, switch, paused, cardio, relief, full_screen)
PAINTED = (today, library, settings, help_page, cramp, *PLAYER, finished)
ALL = (*PAINTED, eased, ending, keys, reminders)


def _keep(house: House) -> None:
    """Some weeks of sessions, the training of today, three glasses of water."""
    with house.open_journal() as kept:
        for ago, id_ in PAST:
            routine, at = house.library.routines[id_], NOW - ago
            start = SessionStart(
                id=new_id(),
                routine_id=id_,
                source=id_,
                name=routine.name,
                moment=routine.when,
                planned_ms=2 * HOLD_MS,
                started_at=at,
                lead_in_ms=10_000,
            )
            kept.begin(start)
            for ordinal, side in enumerate((Side.RIGHT, Side.LEFT)):
                kept.add(start.id, _entry(side, ordinal, at))
            kept.end(start.id, SessionOutcome.DONE, at + timedelta(minutes=2))
        workout = kept.sessions()[0].workout_id
        assert workout is not None
        kept.set_training(workout, Training(NOW - timedelta(minutes=42)))
        for hours in range(1, 4):
            kept.add_drink(Drink(NOW - timedelta(hours=hours), GLASS_ML))


def _entry(side: Side, set_: int, at: datetime) -> Entry:
    return Entry(
        exercise_id=CALF.id,
        name="Calf wall stretch, straight knee",
        group=CALF.group,
        side=side,
        set=1,
        planned_ms=HOLD_MS,
        held_ms=HOLD_MS,
        outcome=Outcome.DONE,
        ordinal=set_,
        ended_at=at,
    )
