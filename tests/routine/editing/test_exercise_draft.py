"""Exercises of one's own: written, read back, and changed line by line."""

from __future__ import annotations

from dataclasses import replace
from difflib import ndiff
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.errors import FileProblems
from stretchtimer.routine import exercise_keys as e
from stretchtimer.routine.document import parse_document
from stretchtimer.routine.editing.exercise_draft import (
    ExerciseDraft,
    breath_table,
    exercise_text,
    open_exercise,
    pnf_table,
    ramp_tables,
)
from stretchtimer.routine.editing.writing import LEFT_OUT, Change
from stretchtimer.routine.exercise import Breath, Exercise, Kind, Pnf, Ramp, Stage
from stretchtimer.routine.exercise_file import undrawn_in
from stretchtimer.routine.wording import Unfit
from tests.routine.files import BUILT_IN

PATH = Path("mine.toml")
BUILT_IN_FILES = sorted((BUILT_IN / "exercises").glob("*.toml"))

_words = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=12)
_lists = st.lists(_words, max_size=3).map(tuple)
_ms = st.integers(100, 60_000)
_gaps = st.sampled_from([0, 2_000])
_stages = st.builds(
    Stage,
    _ms,
    st.integers(0, 10),
    st.sampled_from([None, (60, 70), (80, 80)]),
    st.sampled_from(["", "Light."]),
)
_ramps = st.lists(
    st.builds(Ramp, _words, st.lists(_stages, min_size=1, max_size=2).map(tuple)),
    max_size=2,
    unique_by=lambda ramp: ramp.name,
)


@st.composite
def exercises(draw: st.DrawFn) -> Exercise:
    """An exercise that could have been read from a file."""
    kind = draw(st.sampled_from(Kind))
    counted = kind is Kind.DYNAMIC and draw(st.booleans())
    timed = kind in (Kind.CARDIO, Kind.BREATHING) or (kind is Kind.DYNAMIC and not counted)
    return Exercise(
        id="mine",
        name=draw(_words),
        kind=kind,
        sided=draw(st.booleans()),
        group=draw(_words),
        muscles=draw(_lists),
        other_names=draw(_lists),
        equipment=draw(_lists),
        setup=draw(_lists),
        form=draw(_lists),
        caution="\n".join(draw(_lists)),
        use=draw(st.sampled_from([(), ("before", "bed")])),
        hold_ms=draw(_ms) if kind is Kind.STATIC else None,
        sets=draw(st.integers(1, 3)),
        reps=draw(st.integers(1, 9)) if counted else None,
        rep_ms=draw(st.one_of(st.none(), _ms)) if counted else None,
        reps_note=draw(st.sampled_from(["", "each arm"])) if kind is Kind.DYNAMIC else "",
        duration_ms=draw(_ms) if timed else None,
        ramps=tuple(draw(_ramps)) if kind is Kind.CARDIO else (),
        breath=draw(st.builds(Breath, _ms, _gaps, _ms, _gaps)) if kind is Kind.BREATHING else None,
        pnf=draw(st.builds(Pnf, st.integers(1, 5), _ms, _ms, _ms, _ms)) if kind is Kind.PNF else None,
        source=draw(st.sampled_from(["", "a book"])),
    )


def read(text: str) -> Exercise:
    """The exercise that a file says."""
    exercise, problems = undrawn_in(parse_document(PATH, text.encode()))
    assert not problems
    return exercise


def differences(before: str, after: str) -> list[str]:
    """The lines that went, with a minus, and those that came, with a plus."""
    return [line for line in ndiff(before.split("\n"), after.split("\n")) if line[:1] in "+-"]


@given(exercises())
def test_what_is_written_is_read_back(exercise: Exercise) -> None:
    """An exercise of any values, as a new file, is the same exercise."""
    assert read(exercise_text(exercise)) == exercise


@pytest.mark.parametrize("path", BUILT_IN_FILES, ids=lambda path: path.stem)
def test_the_exercises_of_the_app_are_written_and_read_with_their_figures(path: Path) -> None:
    """What their files say, as new files, says the same."""
    draft = open_exercise(path, path.read_bytes())
    exercise, _problems = draft.read()
    figure = draft.document.data["figure"]
    assert isinstance(figure, dict)
    again = ExerciseDraft(path, exercise_text(exercise, figure))
    assert again.read() == draft.read()
    assert again.document.data["figure"] == figure


CALF = BUILT_IN / "exercises" / "calf_wall_straight.toml"


def test_a_changed_word_changes_its_line() -> None:
    """Of a file with comments, lists over several lines and a figure; Windows line ends stay."""
    text = CALF.read_text(encoding="utf-8")
    for before in (text, text.replace("\n", "\r\n")):
        draft = ExerciseDraft(CALF, before)
        after = draft.changed(Change(e.HOLD, 30_000), Change(e.SETS, 2), Change(e.SOURCE, LEFT_OUT))
        assert [line.strip() for line in differences(before, after.text)] == [
            '- source = "What Are the Treatments for Muscle Spasms?"',
            '- hold = "20 s"',
            '+ hold = "30 s"',
            "+ sets = 2",
        ]
        assert draft.changed(Change(e.HOLD, 20_000)) == draft
        assert after.changed(Change(e.CAUTION, "Easy\nnow.")).read()[0].caution == "Easy\nnow."


def test_a_list_is_written_as_long_lists_are() -> None:
    """A sentence a line once one line would be too long."""
    draft = open_exercise(CALF, CALF.read_bytes())
    after = draft.changed(Change(e.SETUP, ("Stand " * 10 + "tall.", "Breathe " * 8 + "out.")))
    assert 'setup = [\n  "Stand ' in after.text
    assert len(after.read()[0].setup) == 2


def test_a_dragged_joint_changes_the_line_of_its_keyframe() -> None:
    """The rest of the figure, comments too, stays to the letter."""
    draft = open_exercise(CALF, CALF.read_bytes())
    figure = dict(draft.document.data["figure"])  # type: ignore[call-overload]
    first, last = figure["keyframe"]
    moved = {**figure, "keyframe": [first, {**last, "torso": 12.5}]}
    assert differences(draft.text, draft.with_table("figure", moved).text) == [
        "- torso = 15",
        "+ torso = 12.5",
    ]
    still = {key: value for key, value in moved.items() if key != "shows"}
    assert "shows =" not in draft.with_table("figure", still).text
    more = {**figure, "keyframe": [first, last, {**last, "at": 0.5}]}
    assert draft.with_table("figure", more).document.data["figure"] == more
    assert "figure" not in draft.with_table("figure", None).document.data
    assert "# How the mannequin shows it" in draft.with_table("figure", more).text


def test_a_breath_is_changed_added_and_taken_out() -> None:
    """As a table of its own, or on one line where it was so; other kinds need other tables."""
    text = 'name = "Slow"\nkind = "breathing"\ngroup = "breath"\nduration = 60\nbreath = { inhale = 4, exhale = 6 }\n'
    draft = open_exercise(PATH, text.encode())
    deeper = draft.with_table("breath", breath_table(Breath(5_000, 0, 7_000, 0)))
    assert deeper.read()[0].breath == Breath(5_000, 0, 7_000, 0)
    assert len(differences(text, deeper.text)) == 2
    pnf = draft.with_table("breath", None).changed(Change(e.KIND, Kind.PNF), Change(e.DURATION, LEFT_OUT))
    with pytest.raises(FileProblems, match="needs"):
        pnf.read()
    cycles = Pnf(3, 10_000, 6_000, 2_000, 15_000)
    with_pnf = pnf.with_table("pnf", pnf_table(cycles))
    assert with_pnf.read()[0].pnf == cycles
    more = with_pnf.with_table("pnf", {**pnf_table(cycles), "cycles": 4})
    assert differences(with_pnf.text, more.text) == ["- cycles = 3", "+ cycles = 4"]


def test_ramps_come_and_go() -> None:
    """One more stands behind the last, and before what comes after it."""
    easy, hard = Ramp("easy", (Stage(60_000, 2),)), Ramp("hard", (Stage(30_000, 7, (90, 90), "Push."),))
    bike = Exercise("mine", "Bike", Kind.CARDIO, False, "legs", duration_ms=60_000, ramps=(easy,))
    draft = open_exercise(PATH, (exercise_text(bike) + "\n# after\n[figure]\nview = 3\n").encode())
    both = draft.with_table("ramp", ramp_tables((easy, hard)))
    assert both.read()[0].ramps == (easy, hard)
    assert both.text.index("[[ramp]]") < both.text.index("[figure]")
    others = both.with_table("ramp", ramp_tables((replace(easy, name="first"),)))
    assert [ramp.name for ramp in others.read()[0].ramps] == ["first"]
    assert others.text.index("[[ramp]]") < others.text.index("[figure]")
    assert draft.with_table("ramp", None).read()[0].ramps == ()


def test_what_no_file_may_have_is_refused() -> None:
    """At once, with a sentence."""
    with pytest.raises(Unfit, match="expected"):
        open_exercise(CALF, CALF.read_bytes()).changed(Change(e.FORM, ("", "x")))
    with pytest.raises(FileProblems):
        open_exercise(PATH, b"name = 3")


def test_a_picture_of_ones_own_is_shown_by_every_step(tmp_path: Path) -> None:
    """A file beside the exercise; one that is not there is told with its line."""
    (tmp_path / "wall.png").write_bytes(b"")
    path = tmp_path / "calf.toml"
    draft = open_exercise(path, CALF.read_bytes()).changed(Change(e.PICTURE, "wall.png"))
    exercise, _problems = draft.read()
    assert exercise.picture == (tmp_path / "wall.png").resolve()
    assert ExerciseDraft(path, exercise_text(exercise)).read()[0].picture == exercise.picture
    with pytest.raises(FileProblems, match="picture: there is no picture"):
        draft.changed(Change(e.PICTURE, "other.png")).read()


def test_a_limb_that_a_row_says_nothing_of_is_written_into_that_row() -> None:
    """On one line in it: under a header it would belong to the last row of all."""
    text = """\
format = 1

[figure]
view = "side"

[[figure.keyframe]]
at = 0
torso = 0

[[figure.keyframe]]
at = 1
"""
    draft = ExerciseDraft(Path("/exercises/mine.toml"), text)
    rows = [{"at": 0, "torso": 0, "right": {"knee": 10}}, {"at": 1}]
    told = draft.with_table("figure", {"view": "side", "keyframe": rows})
    assert told.text == text.replace("torso = 0\n", "torso = 0\nright = { knee = 10 }\n")
