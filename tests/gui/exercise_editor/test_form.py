"""What an exercise says, in the form."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.routine.exercise import Kind
from stretchtimer.routine.exercise_file import read_exercise
from tests.gui.exercise_editor.desks import Desk, put

MINE = """\
format = 1
# my own words
name = "Mine"
kind = "static"
group = "calf"  # the left one mostly
hold = "20 s"
"""
LONG = "x" * 10_000


@pytest.fixture
def desk(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Desk:
    """A desk with no files on it."""
    return Desk(tmp_path, theme, qtbot)


def test_a_new_exercise_is_filled_in_and_saved(desk: Desk) -> None:
    """As one file, which is read as what was typed and chosen."""
    page = desk.create()
    put(page, "Name", "Doorway calf stretch")
    put(page, "Other names", "door stretch\nthe one at the door")
    put(page, "Hold", "45 s")
    put(page, "Sets", "2")
    put(page, "Get into position", "Stand in the doorway.\nOne foot back.")
    put(page, "While you do it", "Heel down.")
    put(page, "Caution", "Stop if it stings.")
    put(page, "Equipment", "doorway")
    page.form.groups.chips["hips"].click()
    page.form.uses.chips["desk"].click()
    page.form.uses.chips["before"].click()
    page.form.sided.click()
    path = desk.save(page)
    assert path == desk.shelf.folders.exercises / "doorway_calf_stretch.toml"
    exercise = read_exercise(path)
    assert exercise.name == "Doorway calf stretch"
    assert exercise.other_names == ("door stretch", "the one at the door")
    assert (exercise.hold_ms, exercise.sets, exercise.sided, exercise.group) == (45_000, 2, False, "hips")
    assert exercise.setup == ("Stand in the doorway.", "One foot back.")
    assert exercise.use == ("before", "desk")
    assert exercise.caution == "Stop if it stings."


@pytest.mark.parametrize("kind", list(Kind))
def test_each_kind_shows_the_fields_of_its_dose(desk: Desk, kind: Kind) -> None:
    """All of them can be saved at once, with what is usual."""
    page = desk.create()
    page.form.kinds.chips[kind].click()
    labels = list(page.form.dose.fields)
    expected = {
        Kind.STATIC: ["Hold", "Sets"],
        Kind.DYNAMIC: ["Reps", "One rep takes", "Sets"],
        Kind.CARDIO: ["Duration", "Sets"],
        Kind.BREATHING: ["Duration", "Breathe in", "Hold full", "Breathe out", "Hold empty"],
        Kind.PNF: ["Cycles", "Ease in", "Push", "Let go", "Stretch deeper", "Sets"],
    }
    assert labels == expected[kind]
    assert read_exercise(desk.save(page)).kind is kind


def test_moving_is_counted_by_reps_or_by_time(desk: Desk) -> None:
    """The fields follow; the tempo may be one's own."""
    page = desk.create()
    page.form.kinds.chips[Kind.DYNAMIC].click()
    put(page, "One rep takes", "own")
    assert page.bench.exercise is not None
    assert page.bench.exercise.rep_ms is None
    page.form.dose.counting.group.button(1).click()
    assert list(page.form.dose.fields) == ["Duration", "Sets"]
    put(page, "Duration", "1:30")
    assert read_exercise(desk.save(page)).duration_ms == 90_000


def test_parts_of_a_breath_and_of_a_contraction_can_be_changed(desk: Desk) -> None:
    """Each in its own table of the file."""
    page = desk.create()
    page.form.kinds.chips[Kind.BREATHING].click()
    put(page, "Breathe out", "8 s")
    assert page.bench.exercise is not None
    assert page.bench.exercise.breath is not None
    assert page.bench.exercise.breath.exhale_ms == 8_000
    page.form.kinds.chips[Kind.PNF].click()
    put(page, "Cycles", "5")
    assert page.bench.exercise.pnf is not None
    assert page.bench.exercise.pnf.cycles == 5


@pytest.mark.parametrize(
    ("label", "text", "words"),
    [
        ("Name", "", "expected some text"),
        ("Name", LONG, "10000 characters"),
        ("Name", "a\x07b", "control characters"),
        ("Hold", "soon", "soon"),
        ("Hold", "2 h", "2 h"),
        ("Sets", "many", "a whole number"),
        ("Sets", "101", "1 to 100"),
        ("Get into position", "y" * 400, "400 characters"),
    ],
)
def test_what_cannot_be_is_told_at_the_field_and_not_saved(
    desk: Desk, label: str, text: str, words: str
) -> None:
    """What is typed stays to be mended, the file as it was; the reason stands beside Save too."""
    page = desk.create()
    before = page.bench.draft.text
    field = put(page, label, text)
    assert words in field.sentence.accessibleName()
    assert field.sentence.isVisible()
    assert field.text == text
    assert page.bench.draft.text == before
    assert not page.bar.save_button.isEnabled()
    assert label in page.bar.trouble.accessibleName()
    page.form.fields["Caution"].setFocus()
    desk.qtbot.keyClick(page, Qt.Key.Key_F8)
    assert field.edit.hasFocus()
    put(page, label, "20" if label == "Sets" else "20 s")
    assert page.bar.save_button.isEnabled()
    assert not field.sentence.isVisible()


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Wadendehnung, schräg", "wadendehnung_schräg.toml"),
        ("ふくらはぎ", "ふくらはぎ.toml"),
        ("إطالة الساق", "إطالة_الساق.toml"),
        ("../../etc/passwd", "etc_passwd.toml"),
        ("CON", "con_.toml"),
        ("🦵🦵", "untitled.toml"),
        ("Calf wall straight", "calf_wall_straight_2.toml"),
    ],
)
def test_any_name_makes_a_file_that_can_be(desk: Desk, name: str, file: str) -> None:
    """It is told before it is saved, and the name itself stays as it was typed."""
    page = desk.create()
    put(page, "Name", name)
    assert file in page.form.file.accessibleName()
    path = desk.save(page)
    assert path == desk.shelf.folders.exercises / file
    assert read_exercise(path).name == name


@pytest.mark.parametrize(("name", "called"), [("", "New exercise"), (LONG, "x" * 100), ("a\nb", "ab")])
def test_whatever_was_searched_for_it_begins_with_a_name_that_can_be(
    desk: Desk, name: str, called: str
) -> None:
    """A new exercise can be saved as it is."""
    page = desk.create(name)
    assert page.form.fields["Name"].text == called
    assert page.bar.save_button.isEnabled()


def test_everything_can_be_undone_and_done_again(desk: Desk) -> None:
    """In the fields too; and what was typed in one visit is one edit."""
    page = desk.create()
    before = page.bench.draft.text
    name = page.form.fields["Name"]
    name.edit.setFocus()
    desk.qtbot.keyClicks(name.edit, " two")
    page.form.kinds.chips[Kind.CARDIO].click()
    assert page.bench.undo_stack.count() == 2
    after = page.bench.draft.text
    page.bar.undo_button.click()
    page.bar.undo_button.click()
    assert page.bench.draft.text == before
    assert name.text == "Doorway calf"
    assert list(page.form.dose.fields) == ["Hold", "Sets"]
    desk.qtbot.keyClick(
        page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    page.bar.redo_button.click()
    assert page.bench.draft.text == after


def test_comments_and_order_of_ones_own_file_stay(desk: Desk) -> None:
    """Only the line of the hold is another one."""
    path = desk.write("mine", MINE)
    page = desk.edit("mine")
    put(page, "Hold", "30 s")
    desk.save(page)
    assert path.read_text() == MINE.replace("20 s", "30 s")


def test_a_built_in_exercise_becomes_ones_own_after_saying_so(desk: Desk) -> None:
    """Under the same id; nothing is written before Save."""
    page = desk.edit("calf_wall_straight")
    assert "comes with the app" in page.banners.texts[0]
    assert not page.bar.save_button.isEnabled()
    assert not desk.shelf.folders.exercises.exists()
    put(page, "Hold", "40 s")
    path = desk.save(page)
    assert path == desk.shelf.folders.exercises / "calf_wall_straight.toml"
    built_in = (desk.shelf.built_in / "exercises" / path.name).read_text()
    assert path.read_text() == built_in.replace('hold = "20 s"', 'hold = "40 s"')


def test_a_file_that_was_changed_underneath_is_not_saved_over_unasked(desk: Desk) -> None:
    """The person may do so, and what was there becomes a backup."""
    path = desk.write("mine", MINE)
    page = desk.edit("mine")
    put(page, "Hold", "30 s")
    path.write_text(MINE.replace("Mine", "Theirs"))
    page.bar.save_button.click()
    desk.qtbot.waitUntil(lambda: bool(page.banners.texts))
    assert "Theirs" in path.read_text()
    assert "another program" in page.banners.texts[0]
    banner = page.banners.children()[-1]
    next(one for one in banner.children() if getattr(one, "text", str)() == "Save over it").click()
    desk.qtbot.waitUntil(lambda: bool(desk.saved))
    assert tomllib.loads(path.read_text())["hold"] == "30 s"
    backups = list(desk.shelf.backups_of(path).iterdir())
    assert "Theirs" in backups[0].read_text()


def test_leaving_asks_only_when_something_would_be_lost(desk: Desk) -> None:
    """Esc leaves what is unchanged; what is changed can be kept or let go."""
    page = desk.create()
    with desk.qtbot.waitSignal(page.over):
        desk.qtbot.keyClick(page, Qt.Key.Key_Escape)
    page = desk.create()
    put(page, "Name", "Something else")
    page.bar.cancel_button.click()
    assert page.banners.texts == ("What you changed is not saved.",)
    assert page.asks_first(lambda: None)
    banner = page.banners.children()[-1]
    with desk.qtbot.waitSignal(page.over):
        next(one for one in banner.children() if getattr(one, "text", str)() == "Discard it").click()
    assert not desk.saved


def test_pressing_save_where_something_is_wrong_does_nothing(desk: Desk) -> None:
    """By its key too."""
    page = desk.create()
    put(page, "Name", "")
    desk.qtbot.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    page.form.fields["Caution"].setFocus()
    desk.qtbot.keyClick(page, Qt.Key.Key_F8)
    assert page.form.fields["Name"].edit.hasFocus()
    assert not desk.saved
