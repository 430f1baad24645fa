from __future__ import annotations

from pathlib import Path

from stretchtimer.journal.journal import Journal
from stretchtimer.journal.operations import End
from stretchtimer.journal.records import SessionOutcome
from stretchtimer.journal.rescue import rescue
from stretchtimer.journal.settling import settle
from tests.journal.made import MORNING, hold, session


def test_a_session_whose_end_was_rescued_was_not_cut_off(tmp_path: Path) -> None:
    """The disk was full when it ended: the rescued end comes first, and nothing is offered to go on with."""
    ended, cut_off = session(), session()
    with Journal.open(tmp_path / "journal.db") as writing:
        for start in (ended, cut_off):
            writing.begin(start)
            writing.add(start.id, hold())
    rescue([End(ended.id, SessionOutcome.DONE, MORNING)], [tmp_path / "state"])
    with Journal.open(tmp_path / "journal.db") as journal:
        notices = settle(journal, [tmp_path / "state"])
        outcomes = {record.id: record.outcome for record in journal.sessions()}
    assert len(notices) == 1
    assert outcomes == {ended.id: SessionOutcome.DONE, cut_off.id: SessionOutcome.INTERRUPTED}
