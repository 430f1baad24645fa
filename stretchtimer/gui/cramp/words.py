"""The words of a cramp: its muscle, what to do against it, how it went."""

from __future__ import annotations

from collections.abc import Callable

from stretchtimer.config.translations import _
from stretchtimer.gui.muscles import sentence
from stretchtimer.gui.player.relief import ReliefWords
from stretchtimer.insight.caution import Topic, caution
from stretchtimer.insight.red_flags import when_to_get_help
from stretchtimer.routine.model import Routine


def muscle_words(muscle: str) -> str:
    """A muscle that relief is there for; one of a person's own by the name of its file."""
    names = {"calf": _("Calf"), "quad": _("Quad"), "hamstring": _("Hamstring"), "foot": _("Foot")}
    return names.get(muscle, sentence(muscle.replace("_", " ")))


def relief_words(
    muscle: str, routine: Routine, take_another: Callable[[], object] | None = None
) -> ReliefWords:
    """What the player tells while `routine` eases `muscle`; `take_another` goes on in another position."""
    titles = {
        "calf": _("Ease the calf"),
        "quad": _("Ease the quad"),
        "hamstring": _("Ease the hamstring"),
        "foot": _("Ease the foot"),
    }
    return ReliefWords(
        title=titles.get(muscle, routine.name),
        steps=tuple(line for line in routine.about.splitlines() if line),
        tip=caution(Topic.HEAT_AND_COLD).text,
        help=when_to_get_help(),
        take_another=take_another,
    )
