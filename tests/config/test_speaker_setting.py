"""Who speaks, in English and in another language."""

from __future__ import annotations

import pytest

from stretchtimer.config import speaker_setting
from stretchtimer.config.speaker_setting import SPEAKERS
from stretchtimer.errors import UserError


def test_english_has_a_choice_of_speakers() -> None:
    """Each with its name, each taken as it is."""
    row = speaker_setting.speaker_setting()
    assert row.choices == SPEAKERS and len(row.names) == len(SPEAKERS)
    assert [row.taken(one) for one in SPEAKERS] == list(SPEAKERS)


@pytest.mark.parametrize(
    ("chosen", "taken"),
    [("scottish", "american"), ("british-higher", "american-higher"), ("american", "american")],
)
def test_another_language_takes_the_speaker_that_is_as_high(
    chosen: str, taken: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was chosen in English stays in the file, and is no fault there."""
    monkeypatch.setattr(speaker_setting, "language", lambda: "de")
    row = speaker_setting.speaker_setting()
    assert row.names == ("Deutsch", "Deutsch, higher")
    assert row.accepts(chosen) and row.taken(chosen) == taken


def test_nobody_else_speaks() -> None:
    """A typed name is told back with those there are."""
    row = speaker_setting.speaker_setting()
    assert not row.accepts("klingon") and not row.accepts(["american"])
    with pytest.raises(UserError, match="american, american-higher"):
        row.parse("klingon")
