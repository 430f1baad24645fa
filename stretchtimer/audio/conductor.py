"""Plays a session's sound, step by step: what the sound thread does, with no thread and no clock of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from stretchtimer.audio.device import Device
from stretchtimer.audio.excerpt import excerpt_of
from stretchtimer.audio.layout import Cued, Layout
from stretchtimer.audio.options import SoundOptions
from stretchtimer.audio.output.output import Output, Playing
from stretchtimer.audio.pcm import RATE, ms_after, samples_in, silence
from stretchtimer.audio.run import LEAD_MS, Run
from stretchtimer.audio.sounds import SoundBank
from stretchtimer.audio.soundtrack import Soundtrack
from stretchtimer.audio.voice.voice import Voice
from stretchtimer.config.translations import _
from stretchtimer.timeline.cue import Cue

CHECK_MS = 250  # how often it is looked whether the sound still goes on
EARLY_MS = 500  # a stretch that ends by that much too soon has broken
SLOW_MS = (
    150  # an output that took longer to start, woken up by it, is started once more: the next time is on time
)
SETTLE_MS = 120  # a volume or speed that is being turned is applied when it rests
AWAKE_S = 30  # how long a loudspeaker is kept awake where time stands still


class Conductor:
    """Keeps what is heard in time with `clock`, which reads milliseconds and never goes back.

    `step` does what is due and must be called again after the time it returns. Everything else only notes what is
    wanted. What the person should know is told to `tell`.
    """

    def __init__(
        self,
        bank: SoundBank,
        voice: Voice,
        outputs: Sequence[Output],
        options: SoundOptions,
        clock: Callable[[], int],
        tell: Callable[[str], None],
    ) -> None:
        self._bank, self._voice = bank, voice
        self._options = self._wanted = options
        self._clock = clock
        self._tell = tell
        self._device = Device(outputs, tell)
        self._run: Run | None = None
        self._layout: Layout | None = None
        self._settled_at_ms = 0
        self._sounding: list[Playing] = []
        self._last: tuple[Playing, int] | None = None
        self._previewed: Playing | None = None
        self._awake: Playing | None = None
        self._is_slow = False  # as the last start was; one that always is need not be started twice

    def open(self) -> None:
        """Get output and voice ready."""
        self._device.open(self._clock())
        self._voice.speak(_("Ready"))  # the first phrase takes longest

    def play(self, timeline: Cued, position_ms: int, clock_ms: int) -> None:
        """Sound the timeline from `position_ms`, which is due at `clock_ms`, until time stands still."""
        self._silence()
        if self._layout is None or self._layout.timeline is not timeline:
            self._layout = Layout(timeline, self._bank, self._voice, self._options)
        track = Soundtrack(self._layout, position_ms, timeline.gate_after(position_ms))
        self._run = Run(track, position_ms, clock_ms)

    def stop(self) -> None:
        """Be silent, and stay ready."""
        self._silence()
        if self._run is not None:
            self._run = None
            self._stay_awake()

    def set_options(self, options: SoundOptions) -> None:
        """Let the sound be otherwise from now on."""
        turned = options.turned != self._wanted.turned
        self._wanted = options
        self._settled_at_ms = self._clock() + (SETTLE_MS if turned else 0)

    def set_bank(self, bank: SoundBank) -> None:
        """Let the tones be these from the next stretch on."""
        self._bank = bank
        self._lay_out_anew()

    def set_voice(self, voice: Voice) -> None:
        """Let this voice speak from the next stretch on."""
        self._voice = voice
        self._lay_out_anew()

    def set_outputs(self, outputs: Sequence[Output]) -> None:
        """Let the sound come from the first of these that works, from now on."""
        self._silence()
        self._previewed = self._awake = None
        self._device.close()
        self._device = Device(outputs, self._tell)
        self._device.open(self._clock())
        if self._run is not None:
            self._run.break_off()

    def preview(self, cues: Sequence[Cue]) -> None:
        """Let these be heard by themselves, the first at once, whatever is muted: beside a session's sound.

        What was tried out before falls silent.
        """
        if self._device.is_silent:
            self._device.retry(self._clock())
        if self._previewed is not None:
            self._previewed.stop()
        pcm = excerpt_of(cues, self._bank, self._voice, self._wanted)
        self._previewed = self._device.play(pcm, self._clock()) if pcm else None

    def step(self) -> int | None:
        """Do what is due. The milliseconds until there is something to do again; None: not before it is asked for."""
        now_ms = self._clock()
        if self._wanted != self._options and now_ms >= self._settled_at_ms:
            self._apply_options()
        wait_ms = self._step_run(now_ms)
        if self._wanted == self._options:
            return wait_ms
        settles_in_ms = max(self._settled_at_ms - now_ms, 1)
        return settles_in_ms if wait_ms is None else min(wait_ms, settles_in_ms)

    def close(self) -> None:
        """Fall silent and let go of the device."""
        self._run = None
        self._silence()
        self._device.close()

    def _step_run(self, now_ms: int) -> int | None:
        run = self._run
        if run is None or self._options.mute:
            return None
        if run.is_over(now_ms):
            self._run = self._last = None
            if run.track.until_ms is not None:
                self._stay_awake()
            return None
        if self._device.is_silent:
            if now_ms < self._device.retry_at_ms or not self._device.retry(now_ms):
                return max(self._device.retry_at_ms - self._clock(), 1)
            self._break_off(run)
        elif self._has_broken(now_ms):
            self._device.lose(_("{name} has stopped.").format(name=self._device.name), now_ms)
            self._break_off(run)
            return 0
        return self._go_on(run, now_ms)

    def _go_on(self, run: Run, now_ms: int) -> int:
        """Hand over the next stretch if its time has come; else do some of the work ahead."""
        due_ms = run.next_due_ms
        if due_ms is not None and now_ms - due_ms > LEAD_MS:  # the machine was busy elsewhere
            self._break_off(run)
        if run.cut_ms is None:
            cut_ms = run.plan_first(now_ms)
            self._start(run, run.first(self._clock(), cut_ms))
            return 0
        if due_ms is not None and now_ms >= due_ms:
            self._start(run, run.following(self._clock()))
            return 0
        if run.prepare():
            return 0
        return CHECK_MS if due_ms is None else min(due_ms - now_ms, CHECK_MS)

    def _start(self, run: Run, pcm: bytes) -> None:
        if not pcm:  # nothing is left between here and the end
            return
        asked_ms = self._clock()
        playing = self._device.play(pcm, asked_ms)
        now_ms = self._clock()
        if playing is None:
            self._break_off(run)
            return
        if self._awake is not None:
            self._awake.stop()
            self._awake = None
        self._sounding = [piece for piece in self._sounding if piece.is_playing()] + [playing]
        self._last = playing, now_ms + ms_after(samples_in(pcm))
        was_slow, self._is_slow = self._is_slow, now_ms - asked_ms > SLOW_MS
        if self._is_slow and not was_slow:
            self._break_off(run)

    def _break_off(self, run: Run) -> None:
        """Fall silent, to begin again with what is due then."""
        self._silence()
        run.break_off()

    def _has_broken(self, now_ms: int) -> bool:
        if self._last is None:
            return False
        playing, over_ms = self._last
        return now_ms < over_ms - EARLY_MS and not playing.is_playing()

    def _apply_options(self) -> None:
        was_mute, self._options = self._options.mute, self._wanted
        self._silence()
        if self._layout is None:
            return
        self._layout = Layout(self._layout.timeline, self._bank, self._voice, self._options)
        if self._run is not None:
            self._run.break_off(replace(self._run.track, layout=self._layout))
            self._run.in_mid_sound = not was_mute

    def _lay_out_anew(self) -> None:
        if self._layout is None:
            return
        self._layout = Layout(self._layout.timeline, self._bank, self._voice, self._options)
        if self._run is not None:
            self._run.follow(replace(self._run.track, layout=self._layout))

    def _stay_awake(self) -> None:
        """Play nothing for a while: a loudspeaker that falls asleep swallows the beginning of the next sound."""
        if not self._device.is_silent and not (self._awake and self._awake.is_playing()):
            self._awake = self._device.play(silence(AWAKE_S * RATE), self._clock())

    def _silence(self) -> None:
        for playing in self._sounding:
            playing.stop()
        self._sounding, self._last = [], None
