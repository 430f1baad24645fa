"""WAV files as people have them, read: whole numbers of 8 to 32 bits or fractions, one channel or more, any rate."""

from __future__ import annotations

import struct
import sys
from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from stretchtimer.config.regional import number_text
from stretchtimer.config.translations import _
from stretchtimer.errors import UserError

PCM, FLOAT, EXTENSIBLE = 1, 3, 0xFFFE  # format tags of RIFF; the last says at SUBFORM_AT what it really is
FORM, CHUNK = struct.Struct("<HHIIHH"), struct.Struct("<4sI")
SUBFORM_AT = 24
FIRST_CHUNK = 12
READABLE = {(PCM, 8), (PCM, 16), (PCM, 24), (PCM, 32), (FLOAT, 32)}


@dataclass(frozen=True, slots=True)
class Waveform:
    """One channel of sound: `rate` samples a second, each from -1 to 1."""

    rate: int
    samples: Sequence[float]


@dataclass(frozen=True, slots=True)
class _Form:
    """How the samples are written."""

    tag: int
    channels: int
    rate: int
    bits: int


def read_wav(content: bytes, longest_s: float) -> Waveform:
    """The sound in the bytes of a WAV file, its channels mixed to one.

    Raises UserError, with half a sentence that says why, if it cannot be read or lasts longer than `longest_s`.
    """
    form, data = _parts(content)
    if (form.tag, form.bits) not in READABLE or not form.channels or not form.rate:
        raise UserError(_("its samples are in a form that cannot be read; save it as WAV, PCM, 16 bit"))
    frame = form.bits // 8 * form.channels
    frames = len(data) // frame
    if not frames:
        raise UserError(_("there is no sound in it"))
    if frames > longest_s * form.rate:
        words = _("it lasts {length} s, and {longest} s are the most")
        raise UserError(
            words.format(length=number_text(frames / form.rate, 1), longest=number_text(longest_s, 0))
        )
    values = _values(data[: frames * frame], form)
    channels = [values[number :: form.channels] for number in range(form.channels)]
    mixed = [sum(at_once) / form.channels for at_once in zip(*channels, strict=True)]
    return Waveform(form.rate, mixed)


def _parts(content: bytes) -> tuple[_Form, bytes]:
    """The form of the samples and their bytes; of a file that was cut off, those that are there."""
    if content[:4] != b"RIFF" or content[8:FIRST_CHUNK] != b"WAVE":
        raise UserError(_("it is not a WAV file"))
    form, at = None, FIRST_CHUNK
    while at + CHUNK.size <= len(content):
        name, length = CHUNK.unpack_from(content, at)
        inside = content[at + CHUNK.size : at + CHUNK.size + length]
        if name == b"fmt " and len(inside) >= FORM.size:
            form = _form(inside)
        elif name == b"data" and form is not None:
            return form, inside
        at += CHUNK.size + length + length % 2
    raise UserError(_("there is no sound in it"))


def _form(inside: bytes) -> _Form:
    tag, channels, rate, _speed, _frame, bits = FORM.unpack_from(inside)
    if tag == EXTENSIBLE and len(inside) >= SUBFORM_AT + 2:
        tag = int.from_bytes(inside[SUBFORM_AT : SUBFORM_AT + 2], "little")
    return _Form(tag, channels, rate, bits)


def _values(data: bytes, form: _Form) -> Sequence[float]:
    """Every sample from -1 to 1, the channels by turns."""
    if form.tag == FLOAT:
        return [min(max(value, -1.0), 1.0) if value == value else 0.0 for value in _array("f", data)]  # noqa: PLR0124  # not a number
    if form.bits == 8:
        return [(value - 128) / 128 for value in data]
    if form.bits == 24:  # as the upper three bytes of four
        padded = bytearray(len(data) // 3 * 4)
        for place in range(3):
            padded[place + 1 :: 4] = data[place::3]
        data = bytes(padded)
    code, full = ("h", 1 << 15) if form.bits == 16 else ("i", 1 << 31)
    return [value / full for value in _array(code, data)]


def _array(code: str, data: bytes) -> array[float]:
    values: array[float] = array(code)
    values.frombytes(data)
    if sys.byteorder == "big":
        values.byteswap()
    return values
