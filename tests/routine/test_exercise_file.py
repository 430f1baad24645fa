from __future__ import annotations

from pathlib import Path

import pytest

from stretchtimer.config import resources
from stretchtimer.errors import FileProblems
from stretchtimer.routine.exercise import Breath, Exercise, Kind, Pnf, Ramp, Stage
from stretchtimer.routine.exercise_file import read_exercise, read_undrawn
from tests.routine.files import CALF_TEXT, problem, problems

BIKE_TEXT = """\
name = "Bike"
kind = "cardio"
group = "legs"
duration = "5 min"

[[ramp]]
name = "easy"
  [[ramp.stage]]
  duration = "1 min"
  effort = 2
  cadence = "60-70"
  cue = "Light."
  [[ramp.stage]]
  duration = "2 min"
  effort = 4
  cadence = 80
"""
BREATHING_TEXT = """\
name = "Slow breathing"
kind = "breathing"
group = "breath"
duration = "1 min"
[breath]
inhale = "4 s"
exhale = "6 s"
"""
PNF_TEXT = """\
name = "Contract-relax"
kind = "pnf"
sided = true
group = "calf"
[pnf]
cycles = 3
ease = 10
push = 6
release = 2
stretch = 15
"""
MOVE_TEXT = 'name = "Squat"\nkind = "dynamic"\ngroup = "legs"\nreps = 10\n'


def _written(folder: Path, text: str) -> Path:
    path = folder / "calf.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_least_an_exercise_says(tmp_path: Path) -> None:
    """Its id is the file's name; all that is left out is empty, and one set."""
    exercise = read_exercise(_written(tmp_path, CALF_TEXT))
    assert exercise == Exercise("calf", "Calf wall stretch", Kind.STATIC, True, "calf", hold_ms=20_000)
    assert exercise.sets == 1


def test_the_most_an_exercise_says(tmp_path: Path) -> None:
    """Every word of it arrives."""
    text = CALF_TEXT + (
        'muscles = ["soleus"]\nother_names = ["runner’s stretch"]\nequipment = ["wall"]\n'
        'setup = ["Face a wall."]\nform = ["Heel down."]\ncaution = "Ease off.\\nNever bounce."\n'
        'use = ["before", "bed"]\nsets = 2\nsource = "An article"\n'
    )
    assert read_exercise(_written(tmp_path, text)) == Exercise(
        "calf",
        "Calf wall stretch",
        Kind.STATIC,
        True,
        "calf",
        muscles=("soleus",),
        other_names=("runner’s stretch",),
        equipment=("wall",),
        setup=("Face a wall.",),
        form=("Heel down.",),
        caution="Ease off.\nNever bounce.",
        use=("before", "bed"),
        hold_ms=20_000,
        sets=2,
        source="An article",
    )


def test_a_ramp_has_stages(tmp_path: Path) -> None:
    """Effort, cadence as a range or one number, and a cue; cadence and cue may be left out."""
    bike = read_exercise(_written(tmp_path, BIKE_TEXT))
    stages = (Stage(60_000, 2, (60, 70), "Light."), Stage(120_000, 4, (80, 80)))
    assert bike.ramps == (Ramp("easy", stages),)
    assert bike.ramp("easy") is bike.ramps[0] and bike.ramps[0].duration_ms == 180_000
    assert bike.ramp("hard") is None


def test_a_breath_holds_nothing_unless_it_says_so(tmp_path: Path) -> None:
    """Both holds are zero when left out."""
    breath = read_exercise(_written(tmp_path, BREATHING_TEXT)).breath
    assert breath == Breath(4_000, 0, 6_000, 0) and breath.duration_ms == 10_000


def test_contract_relax_has_its_phases(tmp_path: Path) -> None:
    """Cycles and four phases; it has no other dose."""
    exercise = read_exercise(_written(tmp_path, PNF_TEXT))
    assert exercise.pnf == Pnf(3, 10_000, 6_000, 2_000, 15_000)
    assert (exercise.hold_ms, exercise.reps, exercise.duration_ms) == (None, None, None)


@pytest.mark.parametrize(
    ("line", "rep_ms"),
    [("", None), ('tempo = "own"', None), ('tempo = "3 s"', 3_000), ("tempo = 1.5", 1_500)],
)
def test_reps_have_a_tempo_or_are_at_ones_own_pace(tmp_path: Path, line: str, rep_ms: int | None) -> None:
    """Left out, and "own", both mean: the session waits."""
    exercise = read_exercise(_written(tmp_path, MOVE_TEXT + line))
    assert (exercise.reps, exercise.rep_ms) == (10, rep_ms)


def test_a_move_can_last_instead(tmp_path: Path) -> None:
    """A dynamic exercise is told by its reps or by a duration."""
    text = MOVE_TEXT.replace("reps = 10", 'duration = "20 s"')
    assert read_exercise(_written(tmp_path, text)).duration_ms == 20_000


@pytest.mark.parametrize(
    ("text", "line", "key", "said"),
    [
        (CALF_TEXT + "holdd = 3", 7, "holdd", 'unknown key "holdd", did you mean "hold"?'),
        (CALF_TEXT + "colour = 3", 7, "colour", 'unknown key "colour"'),
        (CALF_TEXT + f"{'x' * 50} = 3", 7, "x" * 50, 'unknown key "xxxxxxxx'),
        (
            CALF_TEXT.replace("format = 1", "format = 2"),
            1,
            "format",
            "found format 2, which needs a newer version",
        ),
        (
            CALF_TEXT.replace("format = 1", "format = 0"),
            1,
            "format",
            "found 0, expected a whole number from 1",
        ),
        (
            CALF_TEXT.replace("format = 1", "format = true"),
            1,
            "format",
            "found true, expected a whole number",
        ),
        (CALF_TEXT.replace('"Calf wall stretch"', "7"), 2, "name", "found 7, expected text in quotes"),
        (CALF_TEXT.replace('"Calf wall stretch"', '" "'), 2, "name", "found nothing between the quotes"),
        (CALF_TEXT.replace("Calf wall", "C" * 101), 2, "name", "found 109 characters, expected at most 100"),
        (
            CALF_TEXT.replace("Calf wall", r"Calf\u001b[2J"),
            2,
            "name",
            "expected text without control characters",
        ),
        (CALF_TEXT.replace('"static"', '"statik"'), 3, "kind", 'did you mean "static"?'),
        (CALF_TEXT.replace('"static"', "1"), 3, "kind", 'found 1, expected "static", "dynamic", "cardio"'),
        (
            CALF_TEXT.replace("true", '"yes"'),
            4,
            "sided",
            'found "yes", expected true or false, without quotes',
        ),
        (CALF_TEXT.replace('group = "calf"\n', ""), 1, "group", "this key is missing"),
        (CALF_TEXT.replace('"20 s"', "-20"), 6, "hold", "found -20, expected a time above zero"),
        (CALF_TEXT.replace('"20 s"', '"2 h"'), 6, "hold", 'found "2 h", expected at most 1 h'),
        (CALF_TEXT.replace('"20 s"', "01:30:00"), 6, "hold", "found a date or a time of day (01:30:00"),
        (CALF_TEXT.replace('hold = "20 s"\n', ""), 1, "hold", 'kind = "static" needs "hold"'),
        (CALF_TEXT + "sets = 0", 7, "sets", "found 0, expected a whole number from 1 to 100"),
        (CALF_TEXT + "sets = 1.5", 7, "sets", "found 1.5, expected a whole number"),
        (CALF_TEXT + "reps = 3", 7, "reps", 'does not go with kind = "static", expected "hold"'),
        (CALF_TEXT + "tempo = 3", 7, "tempo", 'does not go with kind = "static", expected "hold"'),
        (
            CALF_TEXT + "[[ramp]]\nname = 'x'\n[[ramp.stage]]\nduration = 9\neffort = 1",
            7,
            "ramp",
            "does not go with",
        ),
        (CALF_TEXT + "muscles = 'soleus'", 7, "muscles", 'found "soleus", expected a list'),
        (CALF_TEXT + "form = [\n'Heel down.',\n3]", 9, "form[2]", "found 3, expected text in quotes"),
        (CALF_TEXT + f"form = {['x'] * 51}", 7, "form", "found 51 entries, expected 0 to 50"),
        (CALF_TEXT + "use = ['befor']", 7, "use[1]", 'did you mean "before"?'),
        (CALF_TEXT + "figure = 3", 7, "figure", "found 3, expected a table"),
        (MOVE_TEXT + "duration = 20", 5, "duration", 'found beside "reps", expected only one of the two'),
        (MOVE_TEXT + "tempo = '11 min'", 5, "tempo", 'found "11 min", expected at most 10 min, or "own"'),
        (MOVE_TEXT.replace("reps = 10", "tempo = 3"), 1, "reps", 'needs "reps" or "duration"'),
        (MOVE_TEXT.replace("reps = 10", "duration = 9\ntempo = 3"), 5, "tempo", 'found without "reps"'),
        (
            BIKE_TEXT.replace('"60-70"', '"70-60"'),
            11,
            "ramp[1].stage[1].cadence",
            'found "70-60", expected turns',
        ),
        (BIKE_TEXT.replace('"60-70"', "true"), 11, "ramp[1].stage[1].cadence", "found true, expected turns"),
        (BIKE_TEXT.replace("effort = 4", "effort = 11"), 15, "ramp[1].stage[2].effort", "from 0 to 10"),
        (BIKE_TEXT.replace("  effort = 4\n", ""), 13, "ramp[1].stage[2].effort", "this key is missing"),
        (BIKE_TEXT + BIKE_TEXT[BIKE_TEXT.index("[[ramp]]") :], 18, "ramp[2].name", 'found "easy" twice'),
        (
            BIKE_TEXT[: BIKE_TEXT.index("  [[")] + "stage = []",
            8,
            "ramp[1].stage",
            "found 0 entries, expected 1",
        ),
        (BREATHING_TEXT.replace('"6 s"', "0"), 7, "breath.exhale", "found 0, expected at least 0.1 s"),
        (BREATHING_TEXT.replace("[breath]", "[breathe]"), 5, "breathe", 'did you mean "breath"?'),
        (PNF_TEXT.replace("push = 6\n", ""), 5, "pnf.push", "this key is missing"),
        (PNF_TEXT.replace("cycles = 3", "cycles = 1000"), 6, "pnf.cycles", "from 1 to 50"),
    ],
)
def test_what_is_wrong_is_told_with_its_line_and_key(
    tmp_path: Path, text: str, line: int, key: str, said: str
) -> None:
    """File, line, key, what was found, what was expected."""
    path = _written(tmp_path, text)
    found = problems(read_exercise, path)
    told = [problem for problem in found if problem.key == key]
    assert [(problem.path, problem.line) for problem in told] == [(path, line)]
    assert said in told[0].message


def test_everything_wrong_in_a_file_is_told_at_once(tmp_path: Path) -> None:
    """One look at the list mends the file; it is in order of lines."""
    text = 'nam = "Calf"\nkind = "static"\nsided = 1\nhold = "soon"\nreps = 3\n'
    found = problems(read_exercise, _written(tmp_path, text))
    assert [(problem.line, problem.key) for problem in found] == [
        (1, "nam"),
        (1, "name"),
        (1, "group"),
        (3, "sided"),
        (4, "hold"),
        (5, "reps"),
    ]


def test_a_kind_that_is_not_known_brings_no_further_complaints(tmp_path: Path) -> None:
    """Nobody is told that reps do not fit a kind that was only misspelt."""
    assert problem(read_exercise, _written(tmp_path, MOVE_TEXT.replace("dynamic", "dynamik"))).key == "kind"


def test_a_file_of_nothing_but_problems_is_not_told_for_ever(tmp_path: Path) -> None:
    """A hundred are enough; the last of them says that there are more."""
    found = problems(read_exercise, _written(tmp_path, "".join(f"k{n} = 1\n" for n in range(2_000))))
    assert len(found) == 100
    assert found[-1].message == "there are more problems than the ones listed"


FIGURE_TEXT = """[figure]
view = "side"
motion = "hold"
anchor = { point = "left_heel", at = [0, 0] }

[[figure.keyframe]]
at = 0
torso = 5
"""


def test_an_exercise_brings_its_figure() -> None:
    """The built-in calf stretch is seen from the side, and works the right leg as drawn."""
    figure = read_exercise(resources.routines() / "exercises" / "calf_wall_straight.toml").figure
    assert figure is not None
    assert (figure.view.value, figure.works) == ("side", "r")


def test_a_figure_that_cannot_be_drawn_is_told_and_the_exercise_goes_on_without(tmp_path: Path) -> None:
    """File, line and key of every fault; words and dose are as good as before."""
    path = _written(tmp_path, CALF_TEXT + FIGURE_TEXT + "sitting = 3\nneck = nan\n")
    exercise, problems = read_undrawn(path)
    assert (exercise.hold_ms, exercise.figure) == (20_000, None)
    assert any((p.line, p.key) == (15, "figure.keyframe[1].sitting") for p in problems)
    assert any((p.line, p.key) == (16, "figure.keyframe[1].neck") for p in problems)
    with pytest.raises(FileProblems) as raised:
        read_exercise(path)
    assert raised.value.problems == problems


def test_faults_of_words_and_figure_are_told_together(tmp_path: Path) -> None:
    """One look at the file mends all of it."""
    path = _written(tmp_path, CALF_TEXT.replace("sided = true", "sided = 1") + FIGURE_TEXT + "sitting = 3\n")
    with pytest.raises(FileProblems) as raised:
        read_undrawn(path)
    assert {problem.key.split(".")[0] for problem in raised.value.problems} == {"sided", "figure"}
