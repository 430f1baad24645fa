"""What is said of a figure's faults."""

from __future__ import annotations

from math import inf, nan

import pytest

from stretchtimer.figure.definition import Figure, Hand, Layer
from stretchtimer.figure.reading import read_figure
from stretchtimer.figure.reading.checks import KeyPath
from tests.figure.figures import STANDING, made, table

STAND = STANDING["side"]


def frame(**changes: object) -> dict[str, object]:
    """A keyframe of someone who stands, with some keys changed."""
    return {"at": 0, "torso": 0, "both": dict(STAND)} | changes


def faults(given: object) -> list[tuple[KeyPath, str]]:
    """What is wrong with a table; there is then no figure."""
    said: list[tuple[KeyPath, str]] = []
    assert read_figure(given, lambda path, message: said.append((path, message))) is None
    assert said
    return said


def only(given: object) -> tuple[KeyPath, str]:
    """The one thing that is wrong with a table."""
    said = faults(given)
    assert len(said) == 1, said
    return said[0]


def test_a_sound_table_is_a_figure() -> None:
    """And nothing is said of it."""
    assert isinstance(made(), Figure)


@pytest.mark.parametrize("given", [None, 3, [], "side"])
def test_a_figure_is_a_table(given: object) -> None:
    """Anything else is told."""
    path, message = only(given)
    assert path == ()
    assert "expected a table" in message


@pytest.mark.parametrize(
    ("changes", "path", "words"),
    [
        ({"view": "top"}, ("view",), 'found "top", expected "side", "front"'),
        ({"view": None}, ("view",), "found nothing"),
        ({"motion": "jump"}, ("motion",), 'expected "hold", "swing", "cycle"'),
        ({"works": "middle"}, ("works",), 'expected "right", "left", "both"'),
        ({"motion": "swing"}, ("period",), "found nothing, expected a number from 0.2 to 60"),
        ({"motion": "cycle", "period": 0}, ("period",), "found 0"),
        ({"period": 2}, ("period",), "a hold has no period"),
        ({"anchor": 3}, ("anchor",), "expected a table"),
        ({"anchor": {"point": "left_heal", "at": [0, 0]}}, ("anchor", "point"), 'did you mean "left_heel"'),
        ({"anchor": {"point": "hip", "at": [0]}}, ("anchor", "at"), "expected two numbers"),
        ({"anchor": {"point": "hip", "at": [0, nan]}}, ("anchor", "at", 1), "found nan"),
        ({"anchor": {"point": "hip", "at": [0, 0], "to": 1}}, ("anchor", "to"), 'unknown key "to"'),
        ({"keyframe": []}, ("keyframe",), "at least one keyframe"),
        ({"keyframe": "one"}, ("keyframe",), "expected a list of tables"),
        ({"planted": "left_heel"}, ("planted",), "expected a list of names"),
        ({"planted": ["left_knee"]}, ("planted", 0), "left_heel"),
        ({"planted": [7]}, ("planted", 0), "found 7"),
        ({"phases": [0.2, 2]}, ("phases", 1), "found 2"),
        ({"phases": []}, ("phases",), "expected a list of at most 4 numbers"),
        ({"still": "half"}, ("still",), 'found "half"'),
        ({"crop": [1, 0.5]}, ("crop",), "the lower edge first"),
        ({"crop": 1}, ("crop",), "expected two numbers"),
        ({"belt": True}, ("belt",), "found true"),
        ({"floor": "yes"}, ("floor",), "expected true or false"),
        ({"shows": 5}, ("shows",), "expected a text"),
        ({"shows": "x" * 601}, ("shows",), "at most 600 letters"),
        ({"layers": {"right_arm": "over"}}, ("layers", "right_arm"), '"front"'),
        ({"layers": {"right_ear": "front"}}, ("layers", "right_ear"), "unknown key"),
        ({"layers": 1}, ("layers",), "expected a table"),
        ({"hands": {"right": "claw"}}, ("hands", "right"), '"fist"'),
        ({"hands": {"top": "fist"}}, ("hands", "top"), "unknown key"),
        ({"veiw": "side"}, ("veiw",), 'did you mean "view"'),
    ],
)
def test_what_is_wrong_is_told_with_its_place(changes: dict[str, object], path: KeyPath, words: str) -> None:
    """The key, what was found and what was expected."""
    found, message = only(table(**changes))
    assert found == path
    assert words in message


@pytest.mark.parametrize(
    ("keyframe", "path", "words"),
    [
        ({"at": 0}, ("keyframe", 0), "the first keyframe must also say torso, right.hip, right.knee"),
        (frame(both={"hip": 0}), ("keyframe", 0), "right.knee, right.ankle, right.shoulder, right.elbow"),
        (frame(at=None), ("keyframe", 0, "at"), "found nothing"),
        (frame(torso=nan), ("keyframe", 0, "torso"), "found nan"),
        (frame(torso=inf), ("keyframe", 0, "torso"), "found inf"),
        (frame(torso=10**400), ("keyframe", 0, "torso"), "found a huge number"),
        (frame(torso="0"), ("keyframe", 0, "torso"), 'found "0", expected a number from -125 to 110'),
        (frame(torso=[0]), ("keyframe", 0, "torso"), "found a list of 1"),
        (frame(torso={}), ("keyframe", 0, "torso"), "found a table"),
        (frame(right={"knee": 900}), ("keyframe", 0, "right", "knee"), "found 900"),
        (frame(right={"kne": 9}), ("keyframe", 0, "right", "kne"), 'did you mean "knee"'),
        (frame(right=4), ("keyframe", 0, "right"), "expected a table"),
        (frame(pelvis=3), ("keyframe", 0, "pelvis"), "unknown key"),
        (frame(anchor={"point": "hip", "at": 3}), ("keyframe", 0, "anchor", "at"), "expected two numbers"),
        (frame(planted=["nose"]), ("keyframe", 0, "planted", 0), 'found "nose"'),
        (
            frame(left={"knee": 170}),
            ("keyframe", 0, "left", "knee"),
            "bends the knee to 170°, expected -8° to 162°",
        ),
    ],
)
def test_a_faulty_keyframe_is_told_with_its_place(
    keyframe: dict[str, object], path: KeyPath, words: str
) -> None:
    """Missing angles, angles that are none, and joints bent too far."""
    found, message = only(table(keyframe=[keyframe]))
    assert found == path
    assert words in message


def test_ten_thousand_keyframes_are_too_many() -> None:
    """And are not gone through."""
    path, message = faults(table(keyframe=[frame()] * 10_000))[0]
    assert path == ("keyframe",)
    assert message == "found a list of 10000, expected at most 64"


def test_a_keyframe_that_is_no_table_is_told() -> None:
    """One of the list."""
    assert only(table(keyframe=[frame(), 3])) == (("keyframe", 1), "found 3, expected a table")


def test_keyframes_come_in_order() -> None:
    """Each later than the one before."""
    path, message = only(table(keyframe=[frame(), frame(at=0.5), frame(at=0.5)]))
    assert path == ("keyframe", 2, "at")
    assert "later" in message


def test_everything_wrong_is_told_at_once() -> None:
    """Nobody mends a file one fault at a time."""
    told = faults(table(keyframe=[frame(torso="x", spin=3)], prop=[{"kind": "well"}], still=9))
    assert {path for path, _ in told} == {
        ("keyframe", 0, "torso"),
        ("keyframe", 0, "spin"),
        ("prop", 0, "kind"),
        ("still",),
    }


def test_what_a_keyframe_leaves_out_stays_as_it_was() -> None:
    """Angles, the anchor and what is planted."""
    moved = {"point": "right_heel", "at": [0.2, 0]}
    figure = made(
        motion="swing",
        period=1,
        keyframe=[
            frame(planted=["left_heel"]),
            {"at": 0.5, "left": {"knee": 30}, "anchor": moved},
            {"at": 1, "torso": 10},
        ],
    )
    last = figure.keyframes[2]
    assert (last.angles["l_knee"], last.angles["r_knee"], last.angles["torso"]) == (30, 0, 10)
    assert last.anchor.point == "r_heel"
    assert last.planted == {"l_heel"}


def test_a_hand_nobody_speaks_of_goes_on_from_its_forearm() -> None:
    """Until a keyframe says where it points."""
    figure = made(
        keyframe=[
            frame(both=dict(STAND) | {"shoulder": 50, "elbow": 20}),
            {"at": 0.5, "right": {"hand": 90}},
            {"at": 1, "both": {"elbow": 40}},
        ]
    )
    assert [key.angles["r_hand"] for key in figure.keyframes] == [70, 90, 90]
    assert [key.angles["l_hand"] for key in figure.keyframes] == [70, 70, 90]


def test_the_details_of_a_figure_are_taken_over() -> None:
    """Everything that may be left out."""
    figure = made(
        motion="cycle",
        period=1.5,
        works="left",
        phases=[0.2, 0.4],
        still=0.3,
        crop=[0.4, 1.1],
        belt=0.5,
        floor=False,
        shows="Someone stands.",
        layers={"right_arm": "foremost"},
        hands={"left": "fist"},
    )
    assert (figure.period_ms, figure.works, figure.phases, figure.still) == (1_500, "l", (0.2, 0.4), 0.3)
    assert (figure.crop, figure.belt, figure.floor, figure.shows) == (
        (0.4, 1.1),
        0.5,
        False,
        "Someone stands.",
    )
    assert figure.layer("r_arm") is Layer.FOREMOST
    assert figure.layer("l_arm") is Layer.BESIDE
    assert figure.hands == {"l": Hand.FIST}


def test_the_side_shown_is_mirrored_for_the_other() -> None:
    """Only where a figure works one side, and the other is asked for."""
    right, both = made(works="right"), made()
    assert [right.mirrored_for(side) for side in ("r", "l", "")] == [False, True, False]
    assert not both.mirrored_for("l")


def test_sentences_come_in_the_language_of_the_person() -> None:
    """Every message goes through the words it is given."""
    said: list[str] = []
    read_figure({"view": 3}, lambda _path, message: said.append(message), lambda message: "fr: " + message)
    assert said
    assert all(message.startswith("fr: ") for message in said)


def test_a_cycle_does_not_say_its_beginning_twice() -> None:
    """A keyframe at 1 would be the one at 0, and there would be no way between them."""
    path, message = only(table(motion="cycle", period=2, keyframe=[frame(), {"at": 1, "torso": 5}]))
    assert path == ("keyframe", 1, "at")
    assert "in a cycle 1 is where 0 is" in message
