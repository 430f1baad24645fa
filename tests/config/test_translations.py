"""Words in the person's language; without a catalogue, the source's own."""

from __future__ import annotations

from stretchtimer.config.translations import _, ngettext


def test_without_a_catalogue_the_source_speaks() -> None:
    """Singular and plural come out as written."""
    assert _("Rest") == "Rest"
    assert ngettext("{n} set", "{n} sets", 1) == "{n} set"
    assert ngettext("{n} set", "{n} sets", 2) == "{n} sets"
