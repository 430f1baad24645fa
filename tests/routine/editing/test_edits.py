"""Every edit of a routine by example: what it does to the lines, and what it refuses."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest

from stretchtimer.errors import FileProblems, UserError
from stretchtimer.routine import exercise_keys as e
from stretchtimer.routine import step_keys as k
from stretchtimer.routine.editing import edits
from stretchtimer.routine.editing.arranging import Spot
from stretchtimer.routine.editing.draft import DraftRound
from stretchtimer.routine.editing.opening import HEAD_KEY, new_draft, open_draft
from stretchtimer.routine.editing.writing import LEFT_OUT, Change
from stretchtimer.routine.model import Round, Span, Step
from stretchtimer.routine.wording import Unfit
from tests.routine.editing.drafts import CALVES, differences, opened, read
from tests.routine.editing.written import PATH
from tests.routine.files import BUILT_IN, EXERCISES


def test_values_are_changed_added_and_taken_out() -> None:
    """In place, behind the key that comes before it, and with its line."""
    draft = opened(CALVES)
    step = draft.items[0].key
    after = edits.change(draft, step, Change(k.HOLD, 30_000), Change(k.SETS, 2), Change(k.NOTE, LEFT_OUT))
    assert differences(CALVES, after.text) == [
        "- hold = 20  # enough",
        '+ hold = "30 s"  # enough',
        '- note = "slowly"',
        "+ sets = 2",
    ]
    head = edits.change(draft, HEAD_KEY, Change(e.NAME, 'The "calves"'), Change(k.TAGS, ("bed",)))
    assert differences(CALVES, head.text) == [
        '- name = "Calves"   # short',
        '+ name = "The \\"calves\\""   # short',
        '+ tags = ["bed"]',
    ]
    inside = edits.change(draft, draft.items[1].key, Change(k.ROUNDS, 3), Change(k.REST, 15_000))
    assert differences(CALVES, inside.text) == ["- rounds = 2", "+ rounds = 3", '+ rest = "15 s"']


def test_a_dose_is_changed_for_another_in_one_go() -> None:
    """Hold out, duration in; what does not go together is told with its line."""
    draft = opened(CALVES)
    step = draft.items[0].key
    after = edits.change(draft, step, Change(k.HOLD, LEFT_OUT), Change(k.DURATION, Span(30_000, 60_000)))
    (first, *_others) = after.read(EXERCISES).each_step()
    assert (first.hold_ms, first.span) == (None, Span(30_000, 60_000))
    both = edits.change(draft, step, Change(k.DURATION, Span(30_000, 60_000)))
    with pytest.raises(FileProblems, match=r'mine\.toml:9: .*found beside "hold"'):
        both.read(EXERCISES)


@pytest.mark.parametrize(
    "change",
    [
        Change(k.HOLD, 0),
        Change(k.SETS, 0),
        Change(k.NOTE, "a\x07b"),
        Change(k.TAGS, ("",)),
        Change(k.DURATION, Span(2_000, 1_000)),
    ],
)
def test_a_value_that_no_file_may_have_is_refused(change: Change[Any]) -> None:
    """At once, with a sentence, and nothing has changed."""
    draft = opened(CALVES)
    with pytest.raises(Unfit, match="expected"):
        edits.change(draft, HEAD_KEY if change.key is k.TAGS else draft.items[0].key, change)


def test_a_round_is_made_and_undone() -> None:
    """The steps keep their comments, and are set in as the files have it."""
    draft = opened(CALVES)
    wall, stairs, walk = (item.key for item in draft.items)
    grouped = edits.group(draft, [wall, walk], rounds=3)
    first, second = grouped.items
    assert isinstance(first, DraftRound) and [step.key for step in first.steps] == [wall, walk]
    assert first.key == draft.next_key and second.key == stairs
    assert (
        '\n[[step]]\nrounds = 3\n\n  # The wall in the hall.\n  [[step.step]]\n  exercise = "calf"\n'
        in grouped.text
    )
    loose = edits.ungroup(draft, stairs)
    assert '# Twice over.\n# on the stair\n[[step]]\nexercise = "step_drop"\n' in loose.text
    assert len(loose.items) == 4
    with pytest.raises(UserError, match="one level deep"):
        edits.group(draft, [wall, stairs])
    with pytest.raises(UserError, match="no longer"):
        edits.ungroup(draft, wall)
    with pytest.raises(UserError, match="Choose"):
        edits.group(draft, [])


def test_a_round_is_never_left_empty_and_never_in_a_round() -> None:
    """Its last step takes it along; moved within itself it stays."""
    draft = opened(CALVES)
    stairs = draft.items[1]
    assert isinstance(stairs, DraftRound)
    inside = [step.key for step in stairs.steps]
    assert [item.key for item in edits.remove(draft, inside).items] == [
        draft.items[0].key,
        draft.items[2].key,
    ]
    turned = edits.move(draft, inside[:1], Spot(1, 2))
    assert isinstance(turned.items[1], DraftRound)
    assert [step.key for step in turned.items[1].steps] == inside[::-1]
    assert edits.move(draft, inside, Spot(1, 0)).text == CALVES
    with pytest.raises(UserError, match="one level deep"):
        edits.insert(draft, Spot(1, 0), edits.copy(draft, [stairs.key]))
    with pytest.raises(UserError, match="no round"):
        edits.move(draft, inside, Spot(0, 0))


def test_steps_are_copied_between_routines_as_text() -> None:
    """With their comments; what is no step is refused."""
    draft = opened(CALVES)
    copied = edits.copy(draft, [draft.items[0].key])
    other = edits.insert(new_draft(read(CALVES), PATH), Spot(0), copied)
    assert "# The wall in the hall.\n[[step]]" in other.text
    assert len(other.items) == 4
    with pytest.raises(UserError, match="no steps"):
        edits.insert(draft, Spot(0), "# nothing")
    with pytest.raises(UserError, match="not TOML"):
        edits.insert(draft, Spot(0), "[[step]\n")


def test_a_copy_stands_right_behind_its_original() -> None:
    """In the round it is in, with a key of its own."""
    draft = opened(CALVES)
    stairs = draft.items[1]
    assert isinstance(stairs, DraftRound)
    twice = edits.duplicate(draft, [stairs.steps[0].key, draft.items[2].key])
    assert [step.exercise.id for step in twice.read(EXERCISES).each_step()] == [
        "calf",
        "step_drop",
        "step_drop",
        "squat",
        "walk",
        "walk",
    ]


def test_what_is_gone_cannot_be_changed() -> None:
    """A sentence, not a crash."""
    with pytest.raises(UserError, match="no longer"):
        edits.change(opened(CALVES), 99, Change(k.NOTE, "x"))


def test_steps_in_another_form_are_written_anew() -> None:
    """A list on a few lines becomes tables, and the draft says so; the head keeps its comments."""
    text = 'name = "Calves"  # mine\nstep = [{ exercise = "calf" }, { rounds = 2, step = [{ exercise = "walk" }] }]\n'
    draft = opened(text)
    assert draft.is_rewritten and not opened(CALVES).is_rewritten
    assert draft.text.startswith('name = "Calves"  # mine\n\n[[step]]\nexercise = "calf"\n')
    assert draft.read(EXERCISES).steps == read(text).steps
    partly = CALVES.replace("rounds = 2\n", "rounds = 2\nstep = [{ exercise = 'calf' }]\n").partition(
        "\n  # on"
    )[0]
    assert opened(partly).is_rewritten
    assert isinstance(opened(partly).read(EXERCISES).steps[1], Round)


def test_every_routine_of_the_app_opens_unchanged() -> None:
    """Byte for byte, all twenty."""
    from stretchtimer.routine.library import load_library

    exercises = load_library((BUILT_IN,)).exercises
    for path in BUILT_IN.glob("*.toml"):
        draft = open_draft(path, path.read_bytes(), exercises)
        assert draft.content == path.read_bytes() and not draft.is_rewritten


def test_a_mark_and_a_picture_survive(tmp_path: Path) -> None:
    """The mark that some editors put in front; a picture is named as from the routine's folder."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "wall.png").write_bytes(b"")
    path = tmp_path / "mine.toml"
    content = ("\ufeff" + CALVES.replace('note = "slowly"', 'picture = "in/wall.png"')).encode()
    draft = open_draft(path, content, EXERCISES)
    assert draft.content == content
    after = edits.change(draft, HEAD_KEY, Change(e.NAME, "Other"))
    assert after.content.startswith(b"\xef\xbb\xbf# Mine since June.\nname")
    step = next(draft.read(EXERCISES).each_step())
    assert isinstance(step, Step) and step.picture
    assert 'picture = "in/wall.png"' in new_draft(draft.read(EXERCISES), path).text


@pytest.mark.speed
def test_an_edit_of_300_steps_is_done_before_anyone_notices() -> None:
    """The edit, the whole text and the routine read from it, within 20 ms."""
    step = '\n# why\n[[step]]\nexercise = "calf"\nhold = "20 s"\nnote = "n"\n'
    draft = opened('name = "Long"\n' + step * 300)
    took = []
    for number, item in enumerate(draft.items[:20]):
        begun = time.perf_counter()
        draft = edits.change(draft, item.key, Change(k.HOLD, 30_000 + number))
        assert draft.text
        draft.read(EXERCISES)
        took.append(time.perf_counter() - begun)
    assert min(took) < 0.020
