"""Routines that are being edited, kept on the disk until they are saved."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from stretchtimer.errors import UserError
from stretchtimer.routine.shelf.drafts import Drafts, KeptDraft

DRAFT = KeptDraft(Path("/routines/mine.toml"), "abc", "Meine Übung 🦵", 'name = "Mine"\n')


@pytest.fixture
def drafts(tmp_path: Path) -> Drafts:
    """A folder that is not there yet."""
    return Drafts(tmp_path / "drafts")


def test_a_kept_draft_is_found_again(drafts: Drafts) -> None:
    """By its path, and among all; the last one of a file is the one."""
    drafts.keep(replace(DRAFT, text="older"))
    drafts.keep(DRAFT)
    assert drafts.find(DRAFT.path) == DRAFT
    assert drafts.kept() == (DRAFT,)


def test_drafts_come_in_the_order_they_were_kept_in(drafts: Drafts) -> None:
    """The oldest first."""
    other = replace(DRAFT, path=Path("/routines/other.toml"))
    drafts.keep(other)
    drafts.keep(DRAFT)
    for number, place in enumerate(
        sorted(drafts.folder.iterdir(), key=lambda one: "other" not in one.read_text())
    ):
        os.utime(place, ns=(number, number))
    assert drafts.kept() == (other, DRAFT)


def test_a_dropped_draft_is_gone(drafts: Drafts) -> None:
    """And dropping what is not there is nothing."""
    drafts.keep(DRAFT)
    drafts.drop(DRAFT.path)
    drafts.drop(DRAFT.path)
    assert drafts.kept() == () and drafts.find(DRAFT.path) is None


def test_a_draft_that_leads_nowhere_hides_no_other(drafts: Drafts) -> None:
    """A link to a file that is gone."""
    drafts.keep(DRAFT)
    (drafts.folder / "gone.json").symlink_to(drafts.folder / "nothing")
    assert drafts.kept() == (DRAFT,)


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"path": 5}', b"\xff", b'{"path":"a","seen":1,"name":"","text":""}']
)
def test_what_is_no_draft_is_passed_over(drafts: Drafts, content: bytes) -> None:
    """Nothing of it is raised: the start of the app must not fail for it."""
    drafts.keep(DRAFT)
    (drafts.folder / "odd.json").write_bytes(content)
    assert drafts.kept() == (DRAFT,)


def test_a_draft_that_cannot_be_kept_says_so(tmp_path: Path) -> None:
    """There is a file where the folder would be."""
    (tmp_path / "drafts").write_text("in the way")
    with pytest.raises(UserError, match="could not be saved"):
        Drafts(tmp_path / "drafts").keep(DRAFT)
    assert Drafts(tmp_path / "drafts").kept() == ()
