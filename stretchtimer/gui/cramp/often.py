"""How often it cramped of late, as the journal has it; meant for a thread of its own."""

from __future__ import annotations

from collections.abc import Callable

from stretchtimer.insight.spasms import FORTNIGHT, Frequency, frequency
from stretchtimer.journal.diary import Spasm
from stretchtimer.journal.journal import Journal


def how_often(open_journal: Callable[[], Journal], spasm: Spasm) -> Frequency:
    """`spasm` counted with the others. Raises UserError if the journal cannot be had."""
    with open_journal() as journal:
        others = {found.id: found for found in journal.spasms(spasm.at - FORTNIGHT)}
    return frequency((others | {spasm.id: spasm}).values(), spasm.at)
