"""Routines edited as values: only the lines of what changed are others."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.errors import UserError
from stretchtimer.routine import step_keys as k
from stretchtimer.routine.document import parse_document
from stretchtimer.routine.editing import edits
from stretchtimer.routine.editing.arranging import Spot
from stretchtimer.routine.editing.draft import DraftRound, RoutineDraft
from stretchtimer.routine.editing.opening import new_draft
from stretchtimer.routine.editing.routine_text import routine_text
from stretchtimer.routine.editing.writing import Change
from stretchtimer.routine.model import Ready, Routine
from tests.routine.editing.drafts import differences, keys, opened, read
from tests.routine.editing.written import PATH, files, routines
from tests.routine.files import EXERCISES


@given(routines)
def test_what_is_written_is_read_back(routine: Routine) -> None:
    """A routine of any values, as a new file, is the same routine."""
    assert read(routine_text(routine)) == routine
    assert new_draft(routine, PATH).read(EXERCISES) == routine


@given(files())
def test_a_file_that_is_opened_is_kept_to_the_byte(text: str) -> None:
    """Comments, spaces, line ends and all; and it reads as it did."""
    draft = opened(text)
    assert draft.content == text.encode()
    assert draft.read(EXERCISES) == read(text)
    assert draft.document.text == parse_document(PATH, text.encode()).text


@given(files(), st.data())
def test_one_changed_value_changes_its_lines_alone(text: str, data: st.DataObject) -> None:
    """At most one line goes and one comes; the comment behind a value stays."""
    draft = opened(text)
    key = data.draw(st.sampled_from([step.key for step in draft.each_step()]))
    after = edits.change(draft, key, Change(k.READY, Ready(data.draw(st.integers(100, 99_000)))))
    changed = differences(draft.text, after.text)
    assert sum(line[0] == "-" for line in changed) <= 1
    assert sum(line[0] == "+" for line in changed) <= 1 + (not text.endswith("\n"))
    assert all("ready" in line for line in changed if line[0] == "+" and line[2:].strip())
    assert after.read(EXERCISES) == read(after.text)


def edited(draft: RoutineDraft, data: st.DataObject) -> RoutineDraft:
    """The draft after one edit of any kind; the same one where it is refused."""
    chosen = data.draw(st.lists(st.sampled_from(keys(draft)), min_size=1, max_size=3, unique=True))
    spot = Spot(data.draw(st.integers(0, len(draft.items))))
    for number, item in enumerate(draft.items):
        if isinstance(item, DraftRound) and data.draw(st.booleans()):
            spot = Spot(number, data.draw(st.integers(0, len(item.steps))))
    rest = Change(k.REST, data.draw(st.integers(100, 9_000)))
    kinds: list[Callable[[], RoutineDraft]] = [
        lambda: edits.change(draft, chosen[0], rest),
        lambda: edits.insert(draft, spot, edits.copy(draft, chosen)),
        lambda: edits.remove(draft, chosen),
        lambda: edits.insert_exercise(draft, spot, "calf", Change(k.NOTE, "new")),
        lambda: edits.ungroup(draft, chosen[0]),
        lambda: edits.move(draft, chosen, spot),
        lambda: edits.duplicate(draft, chosen),
        lambda: edits.group(draft, chosen),
    ]
    try:
        return data.draw(st.sampled_from(kinds))()
    except UserError:
        return draft


@given(files(), st.data())
def test_any_edits_keep_the_text_and_the_values_together(text: str, data: st.DataObject) -> None:
    """After each, the text reads as the draft says, keys are unique, and every draft before is as it was."""
    drafts = [opened(text)]
    bytes_of = [drafts[0].content]
    for _turn in range(data.draw(st.integers(1, 6))):
        draft = edited(drafts[-1], data)
        if not draft.items:
            break
        assert draft.read(EXERCISES) == read(draft.text)
        assert len(set(keys(draft))) == len(keys(draft)) and max(keys(draft)) < draft.next_key
        assert opened(draft.text).text == draft.text
        drafts.append(draft)
        bytes_of.append(draft.content)
    assert [draft.text.encode() for draft in drafts] == bytes_of
    assert drafts[0].content == text.encode()


@given(files(), st.data())
def test_a_moved_step_takes_its_comment_along(text: str, data: st.DataObject) -> None:
    """What stood above its header and behind its values is there in the new place too."""
    draft = opened(text)
    key = data.draw(st.sampled_from([step.key for step in draft.each_step()]))
    after = edits.move(draft, [key], Spot(data.draw(st.integers(0, len(draft.items)))))
    own = [line.strip() for line in draft.block(key).text.split("\n")]
    moved = [line.strip() for line in after.block(key).text.split("\n")]
    assert [line for line in own if line.startswith("#")] == [line for line in moved if line.startswith("#")]
