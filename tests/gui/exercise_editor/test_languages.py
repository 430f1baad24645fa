"""The form in other languages: times as each writes them, and the file as ever."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.routine.exercise import Kind
from tests.gui.exercise_editor.desks import Desk, put
from tests.speaking import speaking

MINE = """\
format = 1
name = "私の"
kind = "static"
group = "calf"
hold = "1:30"
"""


@pytest.fixture
def desk(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Desk:
    """A desk with no files on it."""
    return Desk(tmp_path, theme, qtbot)


def test_a_hold_is_shown_in_the_language_and_its_line_stays_until_it_is_changed(desk: Desk) -> None:
    """Japanese in the field, the files' way in the file."""
    with speaking("ja"):
        desk.write("mine", MINE)
        page = desk.edit("mine")
        assert page.form.dose.fields["キープ"].text == "1分30秒"
        assert page.bench.draft.text == MINE
        field = put(page, "キープ", "１分３０秒")
        assert not field.trouble
        put(page, "キープ", "４０秒")
        assert 'hold = "40 s"' in page.bench.draft.text
        assert "1時間以下" in put(page, "キープ", "2時間").trouble


def test_each_part_of_a_breath_and_a_ramp_is_typed_in_the_language(desk: Desk) -> None:
    """With the comma of German; what is too long is told with the bound of that part."""
    with speaking("de"):
        page = desk.create()
        page.form.kinds.chips[Kind.BREATHING].click()
        put(page, "Einatmen", "3,5 s")
        assert 'inhale = "3.5 s"' in page.bench.draft.text
        put(page, "Einatmen", "0,05")
        assert "mindestens 0,1 s" in page.form.dose.fields["Einatmen"].trouble
        put(page, "Einatmen", "4")
        page.form.kinds.chips[Kind.CARDIO].click()
        page.form.ramps.add_button.click()
        stage = page.form.ramps.boxes[0].fields[1]
        put(page, stage.line.full_label, "1 min 30,5 s")
        assert 'duration = "1 min 30.5 s"' in page.bench.draft.text
