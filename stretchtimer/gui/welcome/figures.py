"""The figures of the first steps: one for each muscle that can be chosen, and a few ways of getting warm."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from stretchtimer.config.sided_setting import parted
from stretchtimer.errors import FileProblems
from stretchtimer.figure.definition import Figure
from stretchtimer.routine.exercise_file import read_exercise

FOR_MUSCLES: Mapping[str, str] = MappingProxyType(
    {
        "calf": "calf_wall_straight",
        "quads": "quad_standing_pull",
        "hamstrings": "hamstring_hinge",
        "feet": "foot_arch_pull",
        "ankles": "ankle_circles",
        "shins": "shin_kneel_sit",
        "adductors": "adductor_side_lunge",
        "outer hip": "itb_cross_lean",
        "hip flexors": "hip_flexor_half_kneel",
        "hips": "leg_swing_side",
        "glutes": "figure4_seated",
        "back": "lat_side_reach",
        "chest": "chest_doorway",
        "shoulders": "shoulder_cross_body",
        "arms": "triceps_overhead",
        "forearms": "wrist_flexor_pull",
        "neck": "neck_side_bend",
    }
)
FOR_WORKOUTS = ("easy_jog", "bike_warmup", "elliptical_warmup", "rower_warmup")


@dataclass(frozen=True, slots=True)
class Shown:
    """A figure, mirrored where it works the left side."""

    figure: Figure
    mirrored: bool = False


@dataclass(frozen=True, slots=True)
class Figures:
    """Figures by the id of their exercise."""

    by_exercise: Mapping[str, Figure]

    def of_focus(self, focus: Iterable[str]) -> tuple[Shown, ...]:
        """Those of the chosen muscles, in the order they were chosen, on the side that was chosen."""
        chosen = (parted(word) for word in focus)
        return tuple(
            Shown(self.by_exercise[id_], mirrored=side == "left")
            for name, side in chosen
            if (id_ := FOR_MUSCLES.get(name, "")) in self.by_exercise
        )

    def of_workouts(self) -> tuple[Shown, ...]:
        """People who get warm in one way or another."""
        return tuple(Shown(self.by_exercise[id_]) for id_ in FOR_WORKOUTS if id_ in self.by_exercise)


def load_figures(folder: Path) -> Figures:
    """The figures of the exercises in `folder`; one that cannot be read is left out, for it only illustrates."""
    found: dict[str, Figure] = {}
    for id_ in (*FOR_MUSCLES.values(), *FOR_WORKOUTS):
        try:
            exercise = read_exercise(folder / f"{id_}.toml")
        except FileProblems:
            continue
        if exercise.figure is not None:
            found[id_] = exercise.figure
    return Figures(MappingProxyType(found))
