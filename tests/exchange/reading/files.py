"""Files of other programs, written after the structures they have."""

from __future__ import annotations

import json

ZWO = """\
<?xml version="1.0" encoding="UTF-8"?>
<workout_file>
  <author>A. Rider</author>
  <name>Opener</name>
  <description>Wake the legs up.</description>
  <sportType>bike</sportType>
  <tags><tag name="warm"/></tags>
  <workout>
    <Warmup Duration="300" PowerLow="0.40" PowerHigh="0.75" Cadence="85">
      <textevent timeoffset="0" message="Start easy"/><note/>
      <textevent timeoffset="120" message="Shake the shoulders loose"/>
    </Warmup>
    <IntervalsT Repeat="2" OnDuration="20" OffDuration="40" OnPower="1.10" OffPower="0.5" Cadence="100"
      CadenceResting="80"/>
    <SteadyState Duration="60" Power="0.60"><TextEvent TimeOffset="30" Message="Nearly there"/></SteadyState>
    <Freeride Duration="30"/>
    <MaxEffort Duration="10"/>
    <Cooldown Duration="100" PowerLow="0.5" PowerHigh="0.4"/>
  </workout>
</workout_file>
"""
RUN = """\
<workout_file><name>Jog</name><sportType>run</sportType><durationType>distance</durationType><workout>
<SteadyState Duration="1000" Power="0.75"/></workout></workout_file>
"""
MRC = """\
[COURSE HEADER]\r
VERSION = 2\r
DESCRIPTION = Short build\r
MINUTES PERCENT\r
[END COURSE HEADER]\r
[COURSE DATA]\r
0.00\t50\r
2.00\t50\r
2.00\t80\r
5.00\t80\r
[END COURSE DATA]\r
[COURSE TEXT]\r
0\tSpin\t10\r
150\tSit tall\t10\r
later\tNever said\r
[END COURSE TEXT]\r
"""
ERG = MRC.replace("PERCENT", "WATTS").replace("\t50\r", "\t100\r").replace("\t80\r", "\t160\r")
ICU = """\
Openers

- Easy spin 5m 50%

Main set 2x
- Hard 30s 110%
- Easy 30s 50%

- Cool down 2m 45%
"""
JUST_ANOTHER = json.dumps(
    {
        "workouts": [
            {
                "title": "Legs",
                "sets": [
                    {
                        "repetitions": 2,
                        "id": "a",
                        "exercises": [
                            {"name": "Jumping jack", "id": "b", "duration": 30},
                            {"name": "Rest", "id": "c", "duration": 10},
                        ],
                    },
                    {
                        "repetitions": 1,
                        "id": "d",
                        "exercises": [{"name": "Calf pull", "id": "e", "duration": 20}],
                    },
                ],
                "version": 2,
                "position": -1,
            }
        ]
    }
)
OPENHIIT = json.dumps(
    [
        {
            "id": "1",
            "name": "Morning",
            "activities": ["Squat jump", "Plank"],
            "intervals": 2,
            "timeSettings": {
                "workTime": 20,
                "restTime": 10,
                "breakTime": 60,
                "warmupTime": 30,
                "cooldownTime": 40,
                "getReadyTime": 5,
                "restarts": 1,
            },
            "soundSettings": {},
        }
    ]
)
TIMER_MACHINE = json.dumps(
    {
        "folders": [],
        "timers": [
            {
                "id": 1,
                "name": "Feet",
                "loop": 2,
                "steps": [
                    {"step_type": "step", "label": "Towel curls", "length": 30_000, "type": "NORMAL"},
                    {
                        "step_type": "group",
                        "name": "both",
                        "loop": 3,
                        "steps": [
                            {
                                "step_type": "step",
                                "label": "Left calf pull",
                                "length": 15_000,
                                "type": "NORMAL",
                                "behaviour": [{"type": "VOICE", "label": "", "content": "heel down"}],
                            },
                            {"step_type": "step", "label": "Bell", "length": 2_000, "type": "NOTIFIER"},
                        ],
                    },
                ],
            }
        ],
        "timerStamps": [
            {"id": 1, "timerId": 1, "start": 1_730_000_000_000, "end": 1_730_000_200_000},
            {"id": 2, "timerId": 1, "start": 1_730_100_000_000, "end": 1_730_100_040_000},
            {"id": 3, "timerId": 1, "start": 0, "end": 1_730_200_000_000},
            {"id": 4, "timerId": 99, "start": 1_730_000_000_000, "end": 1_730_000_200_000},
        ],
    }
)
STRETCH = {
    "id": "All_Fours",
    "name": "All Fours Quad Stretch",
    "force": "static",
    "level": "beginner",
    "mechanic": None,
    "equipment": "body only",
    "primaryMuscles": ["quadriceps"],
    "secondaryMuscles": ["hamstrings"],
    "instructions": [
        "Kneel on the floor. Take one foot in your hand.",
        "Hold, then change to the other side.",
    ],
    "category": "stretching",
    "images": ["../../../etc/passwd", "All_Fours/0.jpg"],
}
EXERCISES = json.dumps(
    [
        STRETCH,
        {**STRETCH, "id": "x", "name": "Ankle Circles", "primaryMuscles": ["calves"]},
        {**STRETCH, "id": "y", "name": "Rowing", "category": "cardio", "equipment": "machine"},
        {**STRETCH, "id": "z", "name": "Squat", "category": "strength"},
    ]
)
LIFTLOG = json.dumps({"sessionBlueprints": [{"name": "A", "exercises": []}]})

ALL = {
    "opener.zwo": ZWO,
    "jog.zwo": RUN,
    "build.mrc": MRC,
    "build.erg": ERG,
    "openers.txt": ICU,
    "workouts.json": JUST_ANOTHER,
    "timers.json": OPENHIIT,
    "machine.json": TIMER_MACHINE,
    "exercises.json": EXERCISES,
}
