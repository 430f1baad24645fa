"""The very first start, and the second, each in a process of its own as `stretchtimer` starts it."""

from __future__ import annotations

from pathlib import Path

from tests.gui.watched import told_by

# Waits until everything is read, tells what stands in front, asks for the first steps in the settings, and closes.
PERSON = """
def shown():
    return window().foreground.pane.title if window().foreground else "pages"

def look():
    if not is_filled():
        return
    looking.stop()
    print(shown())
    if window().foreground:
        window().foreground.over.emit()
    print(shown())
    window().shell.settings.welcome_wanted.emit()
    print(shown())
    window().close()
"""


def test_the_first_steps_come_once_and_when_they_are_asked_for(own_home: Path) -> None:
    """In an empty home; the next time there is a journal, and the pages are there at once."""
    assert not own_home.exists()
    first = "Which muscles matter most to you?"
    assert told_by(PERSON) == [first, "pages", first]
    assert told_by(PERSON) == ["pages", "pages", first]
