"""eSpeak NG, which comes with the espeakng-loader package: a voice with nothing to install."""

from __future__ import annotations

import ctypes
import importlib.util
import threading
from functools import cache

from stretchtimer.audio.pcm import RATE, trimmed
from stretchtimer.audio.voice.kana import as_kana
from stretchtimer.config.translations import _

# From eSpeak NG's speak_lib.h.
AUDIO_OUTPUT_SYNCHRONOUS = 2
DONT_EXIT = 0x8000
PARAMETER_RATE, PARAMETER_VOLUME = 1, 2
POSITION_CHARACTER = 1
CHARACTERS_UTF8 = 1
OK = 0

WORDS_A_MINUTE = 165  # calm; eSpeak's own is 175
LOUDNESS = 85  # of 100: as loud as the tones
BUFFER_MS = 500
JAPANESE = "ja"

_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)


class Espeak:
    """Speaks `language`, a tag such as "en-us" or "de"; English where eSpeak does not know it."""

    def __init__(self, language: str = "en-us") -> None:
        self._language = language.replace("_", "-").partition(".")[0].lower()

    @property
    def name(self) -> str:
        """What it is called, for the person."""
        return "eSpeak NG"

    def why_not(self) -> str | None:
        """Why it cannot speak here; None if it can."""
        if importlib.util.find_spec("espeakng_loader") is None:
            return _("The package espeakng-loader is not installed.")
        try:
            _engine()
        except OSError as error:
            return _("eSpeak NG cannot be loaded: {why}.").format(why=error)
        return None

    def speak(self, text: str, rate: float = 1.0) -> bytes:
        """`text` as samples, some 1 to 5 ms of work a phrase."""
        told = as_kana(text) if self._language.partition("+")[0] == JAPANESE else text
        return trimmed(_engine().speak(told, self._language, round(WORDS_A_MINUTE * rate)))


class _Engine:
    """The one eSpeak of this process: the library keeps its state in itself, so calls take turns."""

    def __init__(self) -> None:
        import espeakng_loader

        self._library = ctypes.CDLL(espeakng_loader.get_library_path())
        data = str(espeakng_loader.get_data_path()).encode()
        rate = self._library.espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, BUFFER_MS, data, DONT_EXIT)
        if rate != RATE:
            raise OSError(f"eSpeak NG answers {rate}")
        self._spoken = bytearray()
        self._callback = _Callback(self._take)
        self._library.espeak_SetSynthCallback(self._callback)
        self._library.espeak_SetParameter(PARAMETER_VOLUME, LOUDNESS, 0)
        self._lock = threading.Lock()

    def speak(self, text: str, language: str, words_a_minute: int) -> bytes:
        """The samples of `text` as they come; empty if eSpeak refuses."""
        words = text.encode("utf-8", "replace") + b"\0"
        with self._lock:
            self._spoken.clear()
            if not self._takes(language):
                return b""
            self._library.espeak_SetParameter(PARAMETER_RATE, words_a_minute, 0)
            done = self._library.espeak_Synth(
                ctypes.c_char_p(words),
                ctypes.c_size_t(len(words)),
                ctypes.c_uint(0),
                ctypes.c_int(POSITION_CHARACTER),
                ctypes.c_uint(0),
                ctypes.c_uint(CHARACTERS_UTF8),
                None,
                None,
            )
            return bytes(self._spoken) if done == OK else b""

    def _takes(self, language: str) -> bool:
        for tag in (language, language.partition("-")[0], "en-us"):
            if tag and self._library.espeak_SetVoiceByName(tag.encode("ascii", "replace")) == OK:
                return True
        return False

    def _take(self, samples: ctypes._Pointer[ctypes.c_short], count: int, _events: int) -> int:
        if count > 0:
            self._spoken += ctypes.string_at(samples, count * 2)
        return OK


@cache
def _engine() -> _Engine:
    return _Engine()
