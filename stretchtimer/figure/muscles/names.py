"""The muscles a figure can show, and from where each can be seen."""

from __future__ import annotations

from collections.abc import Mapping

from stretchtimer.figure.angles import View

_SIDE, _FRONT = frozenset({View.SIDE}), frozenset({View.FRONT})
_BOTH = _SIDE | _FRONT

MUSCLES: Mapping[str, frozenset[View]] = {
    "gastrocnemius": _SIDE,
    "soleus": _SIDE,
    "tibialis_anterior": _SIDE,
    "plantar_fascia": _SIDE,
    "quadriceps": _BOTH,
    "rectus_femoris": _SIDE,
    "hamstrings": _SIDE,
    "gluteus": _BOTH,
    "iliopsoas": _BOTH,
    "adductors": _FRONT,
    "tensor_fasciae_latae": _FRONT,
    "obliques": _BOTH,
    "diaphragm": _SIDE,
    "erector_spinae": _SIDE,
    "latissimus_dorsi": _BOTH,
    "rhomboids": _SIDE,
    "serratus": _SIDE,
    "pectorals": _BOTH,
    "trapezius": _FRONT,
    "neck_flexors": _SIDE,
    "suboccipitals": _SIDE,
    "deltoid": _BOTH,
    "front_deltoid": _SIDE,
    "rear_deltoid": _FRONT,
    "triceps": _BOTH,
    "biceps": _SIDE,
    "wrist_flexors": _SIDE,
    "wrist_extensors": _SIDE,
}
