"""The app as `stretchtimer` without arguments starts it, in a process of its own."""

from __future__ import annotations

from pathlib import Path

from stretchtimer.journal.journal import Journal
from stretchtimer.journal.records import SessionOutcome
from tests.gui.watched import told_by

# Waits for the cards, starts the chosen routine, closes the window in the middle of it, and tells what it saw.
PERSON = """
def look():
    if not is_filled():
        return
    shell = window().shell
    if not window().is_playing:
        print("cards", len(shell.library.finder.cards.items), *shell.banners.texts, sep="|")
        shell.library.choose("calves_pre")
        shell.library.detail.start()
    else:
        print("playing", window().player.bridge.session.start_of.routine_id, sep="|")
        looking.stop()
        QTimer.singleShot(100, window().close)
"""


def test_it_starts_plays_and_closes_clean(own_home: Path) -> None:
    """Twenty built-in routines, a fault in the settings told, a session begun and kept, nothing on standard error."""
    own_home.mkdir()
    (own_home / "settings.toml").write_text('output = "none"\nvolum = 3\n', encoding="utf-8")
    cards, playing = told_by(PERSON)
    assert cards.startswith("cards|20|") and "Did you mean “volume”?" in cards
    assert playing == "playing|calves_pre"
    assert (own_home / "state" / "window").exists()
    with Journal.open(own_home / "journal.db") as journal:
        (session,) = journal.unfinished()
    assert session.outcome is SessionOutcome.RUNNING
