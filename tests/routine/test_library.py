from __future__ import annotations

from pathlib import Path

import pytest

from stretchtimer.errors import FileProblems, UserError
from stretchtimer.routine.library import Library, load_library
from stretchtimer.routine.model import When
from tests.routine.files import CALF_TEXT, routine_text

CALF = 'exercise = "calf"'


def _put(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def _named(name: str, when: str = "any") -> str:
    return f'name = "{name}"\nwhen = "{when}"\n[[step]]\n{CALF}\n'


@pytest.fixture
def ours(tmp_path: Path) -> Path:
    """The folder that comes with the app: one exercise, two routines."""
    folder = tmp_path / "ours"
    _put(folder, "exercises/calf.toml", CALF_TEXT)
    _put(folder, "calves_pre.toml", _named("Calves, before", "before"))
    _put(folder, "calves_post.toml", _named("Calves, after", "after"))
    return folder


@pytest.fixture
def theirs(tmp_path: Path) -> Path:
    """The person's own folder, not made yet."""
    return tmp_path / "theirs"


def _names(library: Library) -> list[str]:
    return [routine.name for routine in library.routines.values()]


def test_a_folder_that_is_not_there_holds_nothing(ours: Path, theirs: Path) -> None:
    """Nobody has to make a folder before the app starts."""
    library = load_library([ours, theirs])
    assert set(library.routines) == {"calves_pre", "calves_post"}
    assert set(library.exercises) == {"calf"}
    assert library.problems == ()


def test_routines_stand_by_moment_then_by_name(ours: Path, theirs: Path) -> None:
    """Before, after, any; and five comes before ten."""
    for minutes in (10, 5):
        _put(theirs, f"bike{minutes}.toml", _named(f"Bike, {minutes} minutes", "before"))
    _put(theirs, "desk.toml", _named("At the desk"))
    assert _names(load_library([ours, theirs])) == [
        "Bike, 5 minutes",
        "Bike, 10 minutes",
        "Calves, before",
        "Calves, after",
        "At the desk",
    ]


def test_a_persons_own_file_stands_before_the_built_in_one(ours: Path, theirs: Path) -> None:
    """Of a routine and of an exercise alike, and built-in routines use the person's exercise."""
    _put(theirs, "calves_pre.toml", _named("My calves"))
    _put(theirs, "exercises/calf.toml", CALF_TEXT.replace("20 s", "45 s"))
    library = load_library([ours, theirs])
    assert library.routines["calves_pre"].name == "My calves"
    assert library.routines["calves_pre"].path == theirs / "calves_pre.toml"
    (step,) = library.routines["calves_post"].each_step()
    assert step.hold_ms == 45_000


def test_a_broken_file_is_told_and_the_others_load(ours: Path, theirs: Path) -> None:
    """A broken routine and a broken exercise of the person's leave the built-in ones of that name in use."""
    routine = _put(theirs, "calves_pre.toml", 'name = "My calves"\n[[step]]\nexercise = "calfff"\n')
    exercise = _put(theirs, "exercises/calf.toml", "kind = 3\n")
    _put(theirs, "mine.toml", _named("Mine"))
    library = load_library([ours, theirs])
    assert set(library.routines) == {"calves_pre", "calves_post", "mine"}
    assert library.routines["calves_pre"].name == "Calves, before"
    assert {problem.path for problem in library.problems} == {routine, exercise}
    assert routine.read_text(encoding="utf-8").endswith('"calfff"\n')


def test_only_toml_files_count(ours: Path) -> None:
    """A note, a hidden file an editor keeps and a folder of pictures are passed over; capitals are fine."""
    _put(ours, "README.md", "hello")
    _put(ours, ".#calves_pre.toml", "being edited")
    _put(ours, "pictures/leg.png", "")
    _put(ours, "LOUD.TOML", _named("Loud"))
    library = load_library([ours])
    assert set(library.routines) == {"calves_pre", "calves_post", "LOUD"}
    assert library.problems == ()


def test_what_is_no_folder_is_told(ours: Path, tmp_path: Path) -> None:
    """A file where the folder should be, a folder where a file should be, a name no folder can have."""
    file = _put(tmp_path, "file", "")
    (ours / "folder.toml").mkdir()
    long = tmp_path / ("n" * 300)
    library = load_library([ours, file, long])
    assert [(problem.path, problem.line) for problem in library.problems] == [
        (file, 0),
        (long, 0),
        (ours / "folder.toml", 0),
    ]
    assert library.problems[0].message == "found a file, expected a folder"
    assert library.problems[1].message.startswith("this folder could not be read: ")
    assert len(library.routines) == 2


def test_a_folder_without_permission_is_told_once(ours: Path, guarded: Path) -> None:
    """One sentence for the folder, not one for every folder in it."""
    _put(guarded, "closed/exercises/calf.toml", CALF_TEXT)
    (guarded / "closed").chmod(0)
    (problem,) = load_library([guarded / "closed"]).problems
    assert (problem.path, problem.line) == (guarded / "closed", 0)
    assert problem.message == "this folder may not be looked into: its permissions do not allow it"


def test_a_closed_folder_of_exercises_leaves_the_routines(guarded: Path) -> None:
    """The routines in the open folder around it are still read, and told for the exercise they miss."""
    _put(guarded, "exercises/calf.toml", CALF_TEXT)
    _put(guarded, "mine.toml", _named("Mine"))
    (guarded / "exercises").chmod(0)
    first, second = load_library([guarded]).problems
    assert first.path == guarded / "exercises"
    assert (second.path, second.message) == (guarded / "mine.toml", 'unknown exercise "calf"')


def test_a_routine_is_found_by_id(ours: Path) -> None:
    """As it stands in the library."""
    library = load_library([ours])
    assert library.find("calves_pre") is library.routines["calves_pre"]


def test_a_routine_is_found_by_path(ours: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file from anywhere, with the library's exercises; a bare name counts where there is such a file."""
    library = load_library([ours])
    path = _put(tmp_path / "elsewhere", "mine.toml", routine_text(CALF))
    bare = _put(tmp_path / "elsewhere", "bare", routine_text(CALF))
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert library.find(path).name == library.find(str(path)).name == "Mine"
    assert library.find("mine.toml").id == "mine"
    assert library.find(bare.name).id == "bare"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("calves_per", 'There is no routine "calves_per", did you mean "calves_pre"?'),
        ("zzz", 'There is no routine "zzz".'),
        ("", 'There is no routine "".'),
        ("n" * 5_000, "There is no routine"),
        ("a\0b", r'There is no routine "a\x00b".'),
    ],
)
def test_a_routine_that_is_not_there_is_told(ours: Path, name: str, said: str) -> None:
    """With what may have been meant, if anything is near."""
    with pytest.raises(UserError) as caught:
        load_library([ours]).find(name)
    assert str(caught.value).startswith(said)


def test_an_absent_file_is_told(ours: Path) -> None:
    """What looks like a path is taken for one."""
    with pytest.raises(FileProblems, match="there is no such file"):
        load_library([ours]).find("no/such.toml")


def test_a_broken_routine_asked_for_by_id_is_told(ours: Path) -> None:
    """Not that there is none, but what is wrong with it."""
    _put(ours, "mine.toml", "")
    with pytest.raises(FileProblems, match=r"mine\.toml:0: file: the file is empty"):
        load_library([ours]).find("mine")


def test_search_keeps_to_a_moment(ours: Path) -> None:
    """With a moment, only the routines made for it; without words, all of them in the library's order."""
    library = load_library([ours])
    assert [found.id for found in library.search("")] == ["calves_pre", "calves_post"]
    assert [found.id for found in library.search("calves", When.AFTER)] == ["calves_post"]
    assert library.search("calves", When.ANY) == ()
