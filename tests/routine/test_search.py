from __future__ import annotations

from dataclasses import replace

import pytest

from stretchtimer.routine.exercise import Exercise, Kind
from stretchtimer.routine.model import Routine, Step, When
from stretchtimer.routine.search import Entry, entry_of, exercise_entry, folded, matching, name_texts

CALF = Exercise(
    "calf", "Calf wall stretch", Kind.STATIC, True, "calf", ("soleus",), ("runner’s stretch", "Wadendehnung")
)
SQUAT = Exercise("squat", "Bodyweight squat", Kind.DYNAMIC, False, "legs", equipment=("bench",))
CALVES = Routine(
    "calves_pre",
    "Calves, before the workout",
    When.BEFORE,
    (Step(CALF),),
    "Easy pulls.",
    tags=("cramps",),
)
LEGS = Routine("leg_day", "Leg day", When.ANY, (Step(SQUAT), Step(CALF)), "Ends with the calves.")
DESK = Routine("desk_3", "Pausengymnastik für Ärzte", When.ANY, (Step(SQUAT),), tags=("desk",))
ENTRIES = tuple(map(entry_of, (DESK, LEGS, CALVES)))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", [DESK, LEGS, CALVES]),
        ("  ,  ", [DESK, LEGS, CALVES]),
        ("calves", [CALVES, LEGS]),
        ("CALVES", [CALVES, LEGS]),
        ("calves workout", [CALVES]),
        ("cramps", [CALVES]),
        ("calves_pre", [CALVES]),
        ("legs", [DESK, LEGS]),
        ("wall", [LEGS, CALVES]),
        ("runner's", [LEGS, CALVES]),
        ("runner’s stretch", [LEGS, CALVES]),
        ("soleus", [LEGS, CALVES]),
        ("pulls", [CALVES]),
        ("arzte", [DESK]),
        ("ÄRZTE fur", [DESK]),
        ("gymnastik", [DESK]),
        ("calves desk", []),
        ("bicycle", []),
    ],
)
def test_every_word_must_be_found_somewhere(text: str, found: list[Routine]) -> None:
    """In names, tags, groups, exercises, muscles or what is said; best first, else in the order given."""
    assert list(matching(ENTRIES, text)) == found


def test_a_name_counts_more_than_what_is_said_about_it() -> None:
    """Of two routines that match, the one named so comes first, wherever it stood."""
    named = replace(LEGS, name="Wall day")
    assert matching((entry_of(LEGS), entry_of(named)), "wall") == (named, LEGS)


def test_the_start_of_a_word_counts_more_than_its_middle() -> None:
    """The letters "cal" are the beginning of calm before they are the middle of medical."""
    medical = replace(DESK, name="Medical")
    assert matching((entry_of(medical), entry_of(replace(DESK, name="Calm"))), "cal")[0].name == "Calm"


def test_folding_leaves_plain_letters() -> None:
    """Accents, capitals and curly apostrophes are gone."""
    assert folded("Child’s Pose, Écarté ﬁn Straße") == "child's pose, ecarte fin strasse"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("calf", [CALF]),
        ("runner's", [CALF]),
        ("soleus", [CALF]),
        ("static", [CALF]),
        ("bench", [SQUAT]),
        ("squat bench", [SQUAT]),
        ("", [CALF, SQUAT]),
    ],
)
def test_exercises_are_found_by_all_that_is_told_of_them(text: str, found: list[Exercise]) -> None:
    """Name, other names, muscle, kind and equipment."""
    assert list(matching(map(exercise_entry, (CALF, SQUAT)), text)) == found


def test_the_group_an_exercise_is_for_counts_more_than_the_muscles_that_help() -> None:
    """Whoever looks for calves means the stretch, not the bike."""
    bike = replace(SQUAT, muscles=("quadriceps", "calves"))
    entries = (exercise_entry(bike, group="Legs"), exercise_entry(CALF, group="Calves"))
    assert list(matching(entries, "calves")) == [CALF, bike]


def test_a_broken_file_is_found_by_its_name() -> None:
    """It has nothing else; accents, capitals and marks do not matter there either."""
    entry = Entry("broken", name_texts("Dehnübung_links.toml"))
    assert matching([entry], "ubung") == ("broken",)
    assert matching([entry], "rechts") == ()
