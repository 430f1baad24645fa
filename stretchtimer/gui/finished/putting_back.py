"""A session that was taken out of the journal, put back whole."""

from __future__ import annotations

from dataclasses import replace

from stretchtimer.journal.log import Diary
from stretchtimer.journal.records import SessionRecord, new_id


def put_back(diary: Diary, record: SessionRecord) -> None:
    """Write `record` again, under ids of its own: what was taken back by its id does not come back by it."""
    again = replace(record, id=new_id())
    diary.begin(again)
    for entry in record.entries:
        diary.add(again.id, replace(entry, id=new_id()))
    for pause in record.pauses:
        diary.add_pause(again.id, replace(pause, id=new_id()))
    for tightness in record.tightness:
        diary.set_tightness(again.id, tightness)
    if record.note:
        diary.set_note(again.id, record.note)
    diary.end(again.id, record.outcome, record.ended_at or record.started_at)
