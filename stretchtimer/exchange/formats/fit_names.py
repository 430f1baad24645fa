"""What our exercises are called in FIT: a category and a number in it, both of Garmin's FIT profile."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType

from fit_tool.profile.profile_type import (
    BikeExerciseName,
    CalfRaiseExerciseName,
    EllipticalExerciseName,
    ExerciseCategory,
    HipRaiseExerciseName,
    IndoorRowExerciseName,
    LungeExerciseName,
    MoveExerciseName,
    RunExerciseName,
    SquatExerciseName,
    WarmUpExerciseName,
)

FitName = tuple[ExerciseCategory, int]


def fit_name(exercise_id: str) -> FitName | None:
    """The name in FIT of the exercise with that id, the nearest there is; None if there is none."""
    return FIT_NAMES.get(exercise_id)


def _all(category: ExerciseCategory, names: Mapping[str, Enum]) -> dict[str, FitName]:
    return {id_: (category, name.value) for id_, name in names.items()}


_W = WarmUpExerciseName
_WARM_UP = _all(
    ExerciseCategory.WARM_UP,
    {
        "adductor_side_lunge": _W.STRETCH_SIDE_LUNGE,
        "ankle_circles": _W.ANKLE_CIRCLES,
        "ankle_pumps": _W.THREE_WAY_ANKLE_MOBILIZATION,
        "arm_circles": _W.ARM_CIRCLES,
        "brisk_march": _W.MARCHING_IN_PLACE,
        "butterfly": _W.STRETCH_BUTTERFLY,
        "calf_step_drop": _W.STRETCH_CALF,
        "calf_towel_seated": _W.STRETCH_CALF,
        "calf_wall_bent": _W.STRETCH_CALF,
        "calf_wall_straight": _W.STRETCH_CALF,
        "cat_cow": _W.STRETCH_CAT_COW,
        "chest_doorway": _W.STRETCH_PECTORAL,
        "childs_pose": _W.STRETCH_CHILDS_POSE,
        "chin_tuck": _W.STRETCH_NECK,
        "clasp_behind": _W.STRETCH_WALL_CHEST_AND_SHOULDER,
        "figure4_seated": _W.STRETCH_PIRIFORMIS,
        "figure4_supine": _W.STRETCH_LYING_PIRIFORMIS,
        "foot_arch_pull": _W.ANKLE_STRETCH,
        "foot_towel_pull": _W.ANKLE_STRETCH,
        "hamstring_hinge": _W.STANDING_HAMSTRING_STRETCH,
        "hamstring_supine_strap": _W.STRETCH_HAMSTRING,
        "high_knees": _W.WALKING_HIGH_KNEES,
        "hip_circles": _W.HIP_CIRCLES,
        "hip_flexor_half_kneel": _W.STRETCH_LUNGING_HIP_FLEXOR,
        "itb_cross_lean": _W.STRETCH_STANDING_IT_BAND,
        "knee_to_chest": _W.STRETCH_LYING_KNEE_TO_CHEST,
        "lat_side_reach": _W.STRETCH_LAT,
        "leg_swing_front_back": _W.FORWARD_AND_BACKWARD_LEG_SWINGS,
        "leg_swing_side": _W.SIDE_TO_SIDE_LEG_SWINGS,
        "neck_side_bend": _W.STRETCH_NECK,
        "pnf_calf": _W.STRETCH_CALF,
        "pnf_hamstring": _W.STRETCH_HAMSTRING,
        "quad_side_lying": _W.STRETCH_QUAD,
        "quad_standing_pull": _W.STRETCH_QUAD,
        "seated_back_extension": _W.UPPER_BACK_STRETCH,
        "shin_kneel_sit": _W.ANKLE_STRETCH,
        "shoulder_cross_body": _W.STRETCH_SHOULDER,
        "shoulder_rolls": _W.SHOULDER_ROLLS,
        "thoracic_open_book": _W.THORACIC_ROTATION,
        "triceps_overhead": _W.STRETCH_TRICEPS,
        "wrist_extensor_pull": _W.STRETCH_FOREARMS,
        "wrist_flexor_pull": _W.STRETCH_FOREARMS,
    },
)
_RUN = _all(
    ExerciseCategory.RUN,
    {
        "cooldown_walk": RunExerciseName.WALK,
        "easy_jog": RunExerciseName.JOG,
        "walk_it_off": RunExerciseName.WALK,
    },
)
_MOVE = _all(
    ExerciseCategory.MOVE,
    {"slow_breathing": MoveExerciseName.BELLY_BREATHING, "torso_rotation": MoveExerciseName.TRUNK_ROTATIONS},
)
_OTHERS: dict[str, tuple[ExerciseCategory, Enum]] = {
    "bike_warmup": (ExerciseCategory.BIKE, BikeExerciseName.BIKE),
    "bodyweight_squat": (ExerciseCategory.SQUAT, SquatExerciseName.SQUAT),
    "calf_raise": (ExerciseCategory.CALF_RAISE, CalfRaiseExerciseName.STANDING_CALF_RAISE),
    "elliptical_warmup": (ExerciseCategory.ELLIPTICAL, EllipticalExerciseName.ELLIPTICAL),
    "glute_bridge": (ExerciseCategory.HIP_RAISE, HipRaiseExerciseName.HIP_RAISE),
    "rower_warmup": (ExerciseCategory.INDOOR_ROW, IndoorRowExerciseName.ROWING_MACHINE),
    "walking_lunge": (ExerciseCategory.LUNGE, LungeExerciseName.WALKING_LUNGE),
}
FIT_NAMES: Mapping[str, FitName] = MappingProxyType(
    {
        **_WARM_UP,
        **_RUN,
        **_MOVE,
        **{id_: (category, name.value) for id_, (category, name) in _OTHERS.items()},
    }
)
