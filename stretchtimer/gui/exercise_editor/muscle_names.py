"""What the muscles of the figure are called, which goes by names of its own."""

from __future__ import annotations

from stretchtimer.config.translations import _
from stretchtimer.gui.muscles import sentence


def muscle_words(name: str) -> str:
    """A muscle of the figure, at the start of a sentence."""
    return sentence(_names()[name])


def _names() -> dict[str, str]:
    return {
        "gastrocnemius": _("gastrocnemius"),
        "soleus": _("soleus"),
        "tibialis_anterior": _("tibialis anterior"),
        "plantar_fascia": _("plantar fascia"),
        "quadriceps": _("quadriceps"),
        "rectus_femoris": _("rectus femoris"),
        "hamstrings": _("hamstrings"),
        "gluteus": _("gluteus"),
        "iliopsoas": _("iliopsoas"),
        "adductors": _("adductors"),
        "tensor_fasciae_latae": _("tensor fasciae latae"),
        "obliques": _("obliques"),
        "diaphragm": _("diaphragm"),
        "erector_spinae": _("erector spinae"),
        "latissimus_dorsi": _("latissimus dorsi"),
        "rhomboids": _("rhomboids"),
        "serratus": _("serratus"),
        "pectorals": _("pectorals"),
        "trapezius": _("trapezius"),
        "neck_flexors": _("neck flexors"),
        "suboccipitals": _("suboccipitals"),
        "deltoid": _("deltoid"),
        "front_deltoid": _("front deltoid"),
        "rear_deltoid": _("rear deltoid"),
        "triceps": _("triceps"),
        "biceps": _("biceps"),
        "wrist_flexors": _("wrist flexors"),
        "wrist_extensors": _("wrist extensors"),
    }
