"""Parts of a journal joined as values, and the database that holds what joining says."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings

from stretchtimer.journal.journal import Journal
from stretchtimer.journal.merging import join, part_of
from stretchtimer.journal.thing_rows import all_ids, read_part
from stretchtimer.journal.things import JournalPart, Told, WorkoutThing
from tests.journal.parts import TIMES, parts


@given(parts, parts)
def test_it_does_not_matter_who_joins_whom(ours: JournalPart, theirs: JournalPart) -> None:
    """Commutative, equal stamps and all."""
    assert join(ours, theirs) == join(theirs, ours)


@given(parts, parts, parts)
def test_it_does_not_matter_in_which_order_three_are_joined(
    one: JournalPart, two: JournalPart, three: JournalPart
) -> None:
    """Associative."""
    assert join(join(one, two), three) == join(one, join(two, three))


@given(parts, parts)
def test_joining_again_changes_nothing(ours: JournalPart, theirs: JournalPart) -> None:
    """Idempotent."""
    joined = join(ours, theirs)
    assert join(joined, joined) == joined
    assert join(joined, theirs) == joined
    assert join(ours, JournalPart()) == ours


@given(parts, parts)
def test_nothing_that_was_held_is_lost(ours: JournalPart, theirs: JournalPart) -> None:
    """Every hold and pause of the one and of the other is in it, and a pause that is over stays so."""
    joined = join(ours, theirs)
    for part in (ours, theirs):
        for session_ in part.sessions.values():
            both = joined.sessions[session_.id]
            assert session_.entries.keys() <= both.entries.keys()
            for id_, row in session_.pauses.items():
                assert row[0] is None or both.pauses[id_][0] is not None


def content(journal: Journal) -> JournalPart:
    """All that the database holds."""
    return read_part(journal._connection, all_ids(journal._connection))


WORKOUTS = part_of(
    WorkoutThing(f"aaaaaaaa-0000-4000-8000-00000000000{number}", (TIMES[0], 0), Told("", (None,) * 4))
    for number in range(3)
)


@settings(max_examples=25, deadline=None)
@given(parts, parts)
def test_the_database_holds_what_joining_says(ours: JournalPart, theirs: JournalPart) -> None:
    """One after the other, or the other way round, twice: nothing differs, and no row is without what it belongs to."""
    ours, theirs = join(ours, WORKOUTS), join(theirs, WORKOUTS)
    expected = join(ours, theirs)
    with TemporaryDirectory() as folder:
        for number, order in enumerate(((ours, theirs), (theirs, ours))):
            with Journal.open(Path(folder, f"{number}.db")) as journal:
                for part in (*order, *order):
                    journal.merge((*part.contents(), *part.presences.values()))
                assert content(journal) == expected
                assert "sound" in journal.check()
