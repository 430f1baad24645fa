"""The outputs there are: their order, what each is missing, and the process that plays."""

from __future__ import annotations

import io
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

from stretchtimer.audio.output import link
from stretchtimer.audio.output.choosing import is_installed, outputs, qt_fault, simpleaudio_fault
from stretchtimer.audio.output.desk import Desk, Order, Refused, orders
from stretchtimer.audio.output.devices import devices
from stretchtimer.audio.output.link import Link
from stretchtimer.audio.output.output import Playing, SoundLost
from stretchtimer.audio.output.process import TRIAL, ProcessOutput
from tests.audio.sound_server import SoundServer

BOTH = {"simpleaudio", "simpleaudio-patched"}


@pytest.mark.parametrize(
    ("preferred", "names"),
    [
        ("auto", ["simpleaudio", "Qt", "no sound"]),
        ("simpleaudio", ["simpleaudio", "Qt", "no sound"]),
        ("qt", ["Qt", "simpleaudio", "no sound"]),
        ("none", ["no sound"]),
    ],
)
def test_simpleaudio_comes_first_unless_the_person_wants_otherwise(preferred: str, names: list[str]) -> None:
    """What is preferred goes first, the other is kept to fall back on."""
    assert [output.name for output in outputs(preferred)] == names


@pytest.mark.parametrize("python", [(3, 12), (3, 13), (3, 14)])
def test_simpleaudio_is_refused_where_it_would_crash(python: tuple[int, int]) -> None:
    """With the name of the package that does not."""
    fault = simpleaudio_fault(python, {"simpleaudio"}.__contains__)
    assert fault == "simpleaudio crashes on Python 3.12 and newer; the package simpleaudio-patched does not."


@pytest.mark.parametrize(
    ("python", "installed"),
    [((3, 11), {"simpleaudio"}), ((3, 11), BOTH), ((3, 12), BOTH), ((3, 14), {"simpleaudio-patched"})],
)
def test_simpleaudio_is_used_where_it_is_sound(python: tuple[int, int], installed: set[str]) -> None:
    """On Python 3.11, or as the patched distribution."""
    assert simpleaudio_fault(python, installed.__contains__) is None


def test_simpleaudio_that_is_not_installed_is_told() -> None:
    """It is an extra."""
    assert simpleaudio_fault((3, 11), set[str]().__contains__) == "The package simpleaudio is not installed."


def test_what_is_installed_is_found_by_its_distributions_name() -> None:
    """Two distributions bring the same module."""
    assert is_installed("pytest") and not is_installed("no-such-distribution")


def test_qt_that_is_not_installed_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of it is loaded to find out."""
    monkeypatch.setattr(sys, "path", [])
    monkeypatch.setattr(sys, "modules", {k: v for k, v in sys.modules.items() if "PySide6" not in k})
    assert qt_fault() == "The package PySide6-Addons, with Qt Multimedia, is not installed."


@dataclass
class Piece:
    """A sound made by hand."""

    playing: bool = True
    stopped: bool = False

    def is_playing(self) -> bool:
        return self.playing

    def stop(self) -> None:
        self.stopped = True


def test_orders_travel_as_bytes() -> None:
    """And arrive as they were sent, until the pipe is closed."""
    sent = [Order(pcm=b"1234"), Order(piece=7), Order(pcm=b"x" * 100_000)]
    pipe = io.BytesIO(b"".join(order.packed() for order in sent) + b"P")
    assert list(orders(pipe)) == sent


def test_the_desk_tells_what_plays_what_failed_and_what_is_over() -> None:
    """Pieces are counted; one that failed is not."""
    pieces = [Piece(), Piece()]
    waiting = list(pieces)

    def play(pcm: bytes) -> Playing:
        if pcm == b"no":
            raise Refused("no device")
        return waiting.pop(0)

    told: list[str] = []
    desk = Desk(play, told.append)
    for order in (Order(pcm=b"a"), Order(pcm=b"no"), Order(pcm=b"b"), Order(piece=2), Order(piece=9)):
        desk.obey(order)
    pieces[0].playing = False
    desk.look()
    desk.look()
    assert told == ["playing 1", "failed no device", "playing 2", "over 1"]
    assert [piece.stopped for piece in pieces] == [False, True]


PLAYER = """
import sys
sys.path.insert(0, {sources!r})
from stretchtimer.audio.output.child import tell
from stretchtimer.audio.output.desk import orders
for order in orders(sys.stdin.buffer):
    {answer}
"""


@pytest.fixture(name="with_player")
def _with_player(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], ProcessOutput]]:
    """An output whose process answers each order with the given line of Python."""
    made: list[ProcessOutput] = []

    def make(answer: str) -> ProcessOutput:
        script = PLAYER.format(sources=str(link.SOURCES), answer=answer)
        monkeypatch.setattr(link, "child_command", lambda _kind: [sys.executable, "-c", script])
        made.append(ProcessOutput("any", "loudspeaker", lambda: None))
        return made[-1]

    yield make
    for output in made:
        output.close()


def until(true: Callable[[], bool]) -> bool:
    """Whether it comes true within a moment."""
    end = time.monotonic() + 5
    while not true() and time.monotonic() < end:
        time.sleep(0.005)
    return true()


def test_a_piece_plays_until_the_process_says_it_is_over(with_player: Callable[[str], ProcessOutput]) -> None:
    """The first piece is the trial."""
    output = with_player("tell('playing 7') if len(order.pcm) else tell(f'over {order.piece}')")
    output.open()
    piece = output.play(b"1234")
    assert piece.is_playing()
    piece.stop()
    assert until(lambda: not piece.is_playing())


def test_an_empty_piece_is_never_handed_on(with_player: Callable[[str], ProcessOutput]) -> None:
    """It makes simpleaudio crash; a moment of silence goes in its place."""
    output = with_player(f"tell('playing 1' if len(order.pcm) == {len(TRIAL)} else 'failed')")
    output.open()
    assert output.play(b"").is_playing()


def test_why_a_piece_cannot_be_played_is_told(with_player: Callable[[str], ProcessOutput]) -> None:
    """With the output's name, as a sentence."""
    with pytest.raises(SoundLost, match=r"^loudspeaker cannot play: no such device\.$"):
        with_player("tell('failed no such device.')").open()


def test_a_process_that_dies_is_a_loss_and_no_hang(with_player: Callable[[str], ProcessOutput]) -> None:
    """As Qt's does when the sound server goes."""
    output = with_player("tell('playing 1') if len(order.pcm) > 4 else sys.exit(1)")
    output.open()
    playing = output.play(b"12345678")
    with pytest.raises(SoundLost, match=r"^loudspeaker cannot play: it has stopped\.$"):
        output.play(b"1234")
    assert until(lambda: not playing.is_playing())
    with pytest.raises(SoundLost, match="it has stopped"):
        output.play(b"12345678")
    playing.stop()
    output.open()
    assert output.play(b"12345678").is_playing()


def test_a_process_that_hangs_is_given_up(
    with_player: Callable[[str], ProcessOutput], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a sound server does that has been stopped."""
    monkeypatch.setattr(link, "PATIENCE_S", 0.05)
    with pytest.raises(SoundLost, match=r"^loudspeaker cannot play: the sound server does not answer\.$"):
        with_player("__import__('time').sleep(60)").open()


def test_a_process_that_does_not_leave_is_ended(
    with_player: Callable[[str], ProcessOutput], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Closing takes no longer than that."""
    monkeypatch.setattr(link, "LEAVE_S", 0.05)
    output = with_player("tell('playing 1'), __import__('time').sleep(60)")
    output.open()
    output.close()
    with pytest.raises(SoundLost, match="loudspeaker is not open"):
        output.play(b"1234")


def test_a_process_that_cannot_be_started_is_a_loss(monkeypatch: pytest.MonkeyPatch) -> None:
    """And falls through to the next output."""
    monkeypatch.setattr(sys, "executable", "/no/such/python")
    with pytest.raises(SoundLost, match="it cannot be started"):
        Link("simpleaudio")


def test_an_output_that_cannot_be_had_is_not_started() -> None:
    """Its reason is passed on."""
    output = ProcessOutput("any", "loudspeaker", lambda: "It is not installed.")
    with pytest.raises(SoundLost, match=r"^It is not installed\.$"):
        output.open()


def test_a_bundle_plays_with_its_own_program(monkeypatch: pytest.MonkeyPatch) -> None:
    """There is no Python beside it to be started."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/stretchtimer")
    assert link.child_command("qt") == ["/opt/stretchtimer", "sound-child", "qt"]


def test_a_loudspeaker_that_is_chosen_is_played_to_by_qt_and_the_usual_ones_stand_in() -> None:
    """Where simpleaudio is asked for by name, it plays to the system's."""
    assert [output.name for output in outputs("auto", "Kitchen")] == [
        "Qt on “Kitchen”",
        *(output.name for output in outputs("auto")),
    ]
    assert [o.name for o in outputs("simpleaudio", "Kitchen")] == [o.name for o in outputs("simpleaudio")]


@pytest.mark.sound
def test_the_loudspeakers_of_a_real_server_are_found(server: SoundServer) -> None:
    """By what Qt calls them; a server that has gone has none."""
    if qt_fault():
        pytest.skip("no Qt Multimedia")
    assert devices() == ("Null Output",)
    server.kill()
    assert "Null Output" not in devices()
