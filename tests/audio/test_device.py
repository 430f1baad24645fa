"""Which output is used, what happens when it is lost, and what the person reads of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from stretchtimer.audio.device import LONGEST_RETRY_MS, RETRY_MS, Device
from stretchtimer.audio.output.null import NoOutput
from tests.audio.fakes import HandClock, Loudspeaker, steady

SOUND = steady(5_000, 100)


@dataclass
class Shelf:
    """A device with two outputs."""

    clock: HandClock = field(default_factory=HandClock)
    notices: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.first = Loudspeaker(self.clock, "first")
        self.second = Loudspeaker(self.clock, "second")
        self.device = Device((self.first, self.second, NoOutput()), self.notices.append)

    def open(self) -> Device:
        self.device.open(self.clock())
        return self.device

    def later(self, ms: int) -> int:
        self.clock.now_ms += ms
        return self.clock()


def test_the_first_output_that_works_is_used() -> None:
    """The others are not even opened."""
    shelf = Shelf()
    assert shelf.open().name == "first"
    assert (shelf.first.opened, shelf.second.opened, shelf.notices) == (1, 0, [])


def test_one_that_is_not_there_is_passed_over_in_silence() -> None:
    """The person has sound: there is nothing to say."""
    shelf = Shelf()
    shelf.first.absent = "It is not installed."
    assert shelf.open().name == "second"
    assert (shelf.first.opened, shelf.notices) == (0, [])


def test_one_that_fails_to_open_falls_through_to_the_next() -> None:
    """As a taken sound card does."""
    shelf = Shelf()
    shelf.first.fault = "The device is taken."
    assert shelf.open().name == "second"
    assert not shelf.device.is_silent


def test_when_none_works_the_person_reads_why() -> None:
    """Each one's reason, and that the session goes on."""
    shelf = Shelf()
    shelf.first.absent, shelf.second.fault = "No first.", "No second."
    assert shelf.open().is_silent
    assert shelf.notices == ["No sound: No first. No second. The session goes on."]


def test_who_wants_no_sound_misses_none() -> None:
    """Silence by choice is not a loss."""
    notices: list[str] = []
    device = Device((NoOutput(),), notices.append)
    device.open(0)
    piece = device.play(SOUND, 0)
    assert piece is not None and piece.is_playing()
    piece.stop()
    device.close()
    assert not device.is_silent and notices == []


def test_an_output_lost_in_the_middle_is_replaced_at_once() -> None:
    """Two lines, and the next piece sounds."""
    shelf = Shelf()
    device = shelf.open()
    shelf.first.fault = "It was unplugged."
    assert device.play(SOUND, shelf.later(10_000)) is None
    assert device.play(SOUND, shelf.later(0)) is not None
    assert shelf.notices == [
        "Sound lost: It was unplugged. The session goes on.",
        "Sound is back (second).",
    ]
    assert len(shelf.second.pieces) == 1 and not shelf.first.is_open


def test_while_all_are_lost_they_are_tried_again_and_again_but_less_and_less_often() -> None:
    """Nothing more is said until there is sound again."""
    shelf = Shelf()
    device = shelf.open()
    shelf.first.fault = shelf.second.fault = "Gone."
    device.lose("It was unplugged.", shelf.later(10_000))
    waits = []
    for _ in range(5):
        waits.append(device.retry_at_ms - shelf.clock())
        shelf.later(waits[-1])
        assert not device.retry(shelf.clock())
    assert waits == [RETRY_MS, 2 * RETRY_MS, 4 * RETRY_MS, LONGEST_RETRY_MS, LONGEST_RETRY_MS]
    assert shelf.notices == ["Sound lost: It was unplugged. The session goes on."]
    shelf.first.fault = None
    assert device.retry(shelf.later(LONGEST_RETRY_MS))
    assert shelf.notices[1:] == ["Sound is back (first)."]


def test_sound_that_was_never_there_can_still_come() -> None:
    """Someone plugs the headphones in."""
    shelf = Shelf()
    shelf.first.fault = shelf.second.fault = "No device."
    device = shelf.open()
    shelf.second.fault = None
    assert device.retry(device.retry_at_ms)
    assert shelf.notices[-1] == "Sound is back (second)."


def test_an_output_that_opens_and_fails_at_once_is_given_time() -> None:
    """It is not opened over and over, and the person reads one line."""
    shelf = Shelf()
    device = shelf.open()
    device.lose("It has stopped.", shelf.later(100))
    assert device.is_silent and device.retry_at_ms == shelf.clock() + RETRY_MS
    assert shelf.first.opened == 1
    assert shelf.notices == ["Sound lost: It has stopped. The session goes on."]
