"""Favourites and own tags, in a small file of their own."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.errors import FileProblems
from stretchtimer.routine.model import Routine, When
from stretchtimer.routine.shelf.marks import Marks
from stretchtimer.routine.shelf.marks_file import load_marks, save_marks
from stretchtimer.routine.wording import Unfit

_ids = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=8)


def test_favourites_and_tags_are_kept(tmp_path: Path) -> None:
    """Chosen once, in the order they were; tags of a routine are those of its file and one's own."""
    path = tmp_path / "marks.toml"
    assert load_marks(path) == (Marks(), ())
    marks = Marks().with_favourite("b", on=True).with_favourite("a", on=True).with_favourite("b", on=True)
    marks = marks.with_tags("a", ("bed", " late ", "bed"))
    save_marks(path, marks)
    assert load_marks(path) == (marks, ())
    assert marks.favourites == ("b", "a")
    assert marks.tags_of(Routine("a", "A", When.ANY, (), tags=("bed", "calf"))) == ("bed", "calf", "late")
    save_marks(path, marks.with_favourite("b", on=False).with_tags("a", ()))
    assert load_marks(path) == (Marks(("a",)), ())
    path.unlink()
    save_marks(path, Marks(("a",)))
    assert path.read_text().splitlines()[1:] == ['favourites = ["a"]']
    with pytest.raises(Unfit):
        marks.with_tags("a", ("",))


@given(
    st.lists(_ids, unique=True, max_size=4),
    st.dictionaries(_ids, st.lists(_ids, min_size=1, max_size=3), max_size=3),
)
def test_any_marks_are_read_back(
    tmp_path_factory: pytest.TempPathFactory, ids: list[str], tags: dict[str, list[str]]
) -> None:
    """Whatever the ids are."""
    path = tmp_path_factory.mktemp("marks") / "marks.toml"
    marks = Marks(tuple(ids), {id_: tuple(words) for id_, words in tags.items()})
    save_marks(path, Marks(("old",), {"old": ("x",)}))
    save_marks(path, marks)
    assert load_marks(path) == (marks, ())


def test_own_comments_stay_and_mistakes_are_told(tmp_path: Path) -> None:
    """With their line; the rest is taken. What is no TOML is not saved over."""
    path = tmp_path / "marks.toml"
    path.write_text('favourites = ["a", 3]  # mine\n\n[tags]\n# for later\na = ["x"]\nb = 3\n')
    marks, problems = load_marks(path)
    assert marks == Marks(("a",), {"a": ("x",)})
    assert [(problem.line, problem.key) for problem in problems] == [(1, "favourites[2]"), (6, "tags.b")]
    save_marks(path, marks.with_tags("c", ("y",)))
    assert path.read_text() == 'favourites = ["a"]  # mine\n\n[tags]\n# for later\na = ["x"]\nc = ["y"]\n'
    path.write_text('# tags only\n[tags]\na = ["x"]')
    save_marks(path, marks)
    assert load_marks(path) == (marks, ())
    path.write_text("tags = 3\n")
    assert [problem.key for problem in load_marks(path)[1]] == ["tags"]
    path.write_text("[[[")
    assert load_marks(path)[0] == Marks() and load_marks(path)[1]
    with pytest.raises(FileProblems):
        save_marks(path, marks)
