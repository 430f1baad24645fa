"""The fields in other languages: times as each writes them, and the file as ever."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from stretchtimer.gui.editor.inspector.inspector import Inspector
from stretchtimer.gui.editor.workbench import Workbench
from stretchtimer.gui.theme.theme import Theme
from tests.gui.editor.benches import THREE_STEPS, bench_of
from tests.gui.editor.inspector.forms import CALF, composed, number, shown
from tests.speaking import speaking


@pytest.fixture
def in_language(
    request: pytest.FixtureRequest, theme: Theme, qtbot: QtBot
) -> Iterator[tuple[Workbench, Inspector]]:
    """Three steps on the bench, and the inspector in the language that the test names."""
    with speaking(request.param):
        bench = bench_of()
        inspector = shown(theme, bench, qtbot)
        yield bench, inspector
        inspector.close_down()


@pytest.mark.parametrize(
    ("in_language", "label", "before", "typed", "after"),
    [
        ("de", "Halten", "20 s", "1 min 30,5 s", "1 min 30,5 s"),
        ("ja", "キープ", "20秒", "９０", "1分30秒"),
        ("ja", "キープ", "20秒", "１分３０秒", "1分30秒"),
        ("ja", "キープ", "20秒", "1 min 30 s", "1分30秒"),
        ("zh_CN", "保持", "20 秒", "1分钟30秒", "1 分 30 秒"),
    ],
    indirect=["in_language"],
)
def test_a_hold_is_shown_and_typed_in_the_language_and_written_as_ever(
    in_language: tuple[Workbench, Inspector], label: str, before: str, typed: str, after: str
) -> None:
    """The file of a Japanese person is read by a German one."""
    bench, inspector = in_language
    bench.choose([CALF])
    assert number(inspector, label).field.text() == before
    field = composed(inspector, label, typed).field
    assert field.text() == after
    written = "1 min 30.5 s" if "," in typed else "1 min 30 s"
    assert f'hold = "{written}"' in bench.draft.text
    bench.undo_stack.undo()
    assert bench.draft.text == THREE_STEPS


@pytest.mark.parametrize("in_language", ["ja"], indirect=True)
def test_what_cannot_be_is_told_in_a_form_that_can_be_typed(
    in_language: tuple[Workbench, Inspector],
) -> None:
    """What was typed stays, and the file as it was."""
    bench, inspector = in_language
    bench.choose([CALF])
    found = composed(inspector, "キープ", "２時間")
    assert "1時間以下" in found.sentence.accessibleName()
    assert found.field.text() == "２時間"
    assert bench.draft.text == THREE_STEPS


@pytest.mark.parametrize("in_language", ["ja"], indirect=True)
def test_how_often_is_typed_with_wide_digits(in_language: tuple[Workbench, Inspector]) -> None:
    """A keyboard for Japanese writes them."""
    bench, inspector = in_language
    bench.choose([CALF])
    assert composed(inspector, "セット数", "３").field.text() == "3"
    assert bench.step(CALF).sets == 3
