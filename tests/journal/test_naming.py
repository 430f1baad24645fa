from __future__ import annotations

from pathlib import Path

from stretchtimer.journal.naming import companions, free_name


def test_a_name_tells_word_and_time_and_keeps_the_ending(tmp_path: Path) -> None:
    """Opened by a double click it is still a database."""
    name = free_name(tmp_path / "journal.db", "damaged")
    assert name.parent == tmp_path
    assert name.match("journal.damaged-????????-??????.db")


def test_a_name_that_is_taken_is_not_given_again(tmp_path: Path) -> None:
    """Ten in one second: ten names."""
    for _ in range(10):
        free_name(tmp_path / "journal.db", "damaged").touch(exist_ok=False)
    assert len(list(tmp_path.iterdir())) == 10


def test_companions_are_what_sqlite_calls_them() -> None:
    """The log and the shared memory of journal.db."""
    assert [path.name for path in companions(Path("journal.db"))] == ["journal.db-wal", "journal.db-shm"]
