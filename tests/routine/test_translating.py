"""The words of the app's own files, for translators and in the person's language."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from stretchtimer.config import resources
from stretchtimer.errors import UserError
from stretchtimer.routine import document
from stretchtimer.routine.document import read_content, read_document
from stretchtimer.routine.exercise_file import read_undrawn
from stretchtimer.routine.translating import in_language, words_in

FILES = sorted(resources.routines().rglob("*.toml"))
EXERCISE = '''\
# name = "not this"
format = 1
name = "Calf \\"wall\\" stretch"
other_names = ["one [a]", "two"]
kind = "static"
group = "calf"
about = """
Push.
Breathe."""
setup = [
  "Stand.",
]

[[ramp]]
name = "easy"

  [[ramp.stage]]
  cue = "Light."

[figure]
shows = "A wall."

[[figure.muscle]]
name = "calf"
'''


def test_a_translator_gets_every_word_and_no_id() -> None:
    """In the order of the file, without what TOML adds."""
    assert list(words_in(EXERCISE)) == [
        *('Calf "wall" stretch', "one [a]", "two", "Push.\nBreathe.", "Stand."),
        *("easy", "Light.", "A wall."),
    ]


def test_the_file_says_the_same_in_other_words() -> None:
    """Ids, names of ramps and of what glows stay; so do comments and the number of every line."""
    told = in_language(EXERCISE, str.upper)
    data = tomllib.loads(told)
    assert data["name"] == 'CALF "WALL" STRETCH'
    assert (data["other_names"], data["setup"]) == (["ONE [A]", "TWO"], ["STAND."])
    assert data["about"] == "PUSH.\nBREATHE."
    assert (data["kind"], data["group"]) == ("static", "calf")
    assert (data["ramp"][0]["name"], data["ramp"][0]["stage"][0]["cue"]) == ("easy", "LIGHT.")
    assert (data["figure"]["shows"], data["figure"]["muscle"][0]["name"]) == ("A WALL.", "calf")
    assert told.count("\n") == EXERCISE.count("\n") and told.startswith('# name = "not this"')


def test_a_file_without_tables_is_told_too() -> None:
    """All of it is the top."""
    assert in_language('name = "Calf"\n', str.upper) == 'name = "CALF"\n'


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_file_of_the_app_can_be_told_in_any_words(path: Path) -> None:
    """Untouched where nothing is translated, and TOML still where the words have quotes and lines."""
    text = path.read_text(encoding="utf-8")
    assert in_language(text, lambda words: words) == text
    told = tomllib.loads(in_language(text, lambda words: f'{words} "\\ é'))
    assert told["name"].endswith('"\\ é')


@pytest.fixture
def _told_loudly(monkeypatch: pytest.MonkeyPatch) -> None:
    """A language of capitals."""
    monkeypatch.setattr(document, "_our_folder", resources.routines)
    monkeypatch.setattr(document, "_", str.upper)


@pytest.mark.usefixtures("_told_loudly")
def test_only_files_of_the_app_are_told_in_another_language(tmp_path: Path) -> None:
    """What is copied from one is in the person's language; their own files say what they wrote."""
    ours = resources.routines() / "exercises" / "calf_wall_straight.toml"
    exercise, problems = read_undrawn(ours)
    assert exercise.name.isupper() and exercise.group == "calf" and problems == ()
    copy = tmp_path / "calf_wall_straight.toml"
    copy.write_bytes(ours.read_bytes())
    assert not read_undrawn(copy)[0].name.isupper()
    copy.write_bytes(read_content(ours))
    assert read_undrawn(copy)[0].name == exercise.name


@pytest.mark.usefixtures("_told_loudly")
def test_a_damaged_file_of_the_app_is_told_as_any_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its fault is named, whatever language is spoken."""
    monkeypatch.setattr(document, "_our_folder", lambda: tmp_path)
    damaged = tmp_path / "damaged.toml"
    damaged.write_bytes(b'name = "\xff"')
    with pytest.raises(document.FileProblems, match="UTF-8"):
        read_document(damaged)


def test_which_files_are_the_apps(monkeypatch: pytest.MonkeyPatch) -> None:
    """In English none needs other words; in another language all of the folder, if the installation has one."""

    def missing() -> Path:
        raise UserError("There are no routines.")

    ask = document._our_folder.__wrapped__
    assert ask() is None
    monkeypatch.setattr(document, "language", lambda: "de")
    assert ask() == resources.routines()
    monkeypatch.setattr(resources, "routines", missing)
    assert ask() is None
