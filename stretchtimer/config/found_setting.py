"""A setting that names something which is or is not there: a theme, a device, a sound of the person's own."""

from __future__ import annotations

from dataclasses import dataclass

from stretchtimer.config.setting import Setting, Value

LONGEST = 200


@dataclass(frozen=True, slots=True)
class FoundSetting(Setting):
    """A name that is looked up when it is needed, so that any may stand here. Where it is not found, the default does.

    `usual` is what people call the default, and `also` what they may type for it: English, whatever is spoken.
    """

    usual: str = ""
    also: tuple[str, ...] = ()
    wanted: str = ""

    @property
    def expected(self) -> str:
        """What it may be, in words."""
        return self.wanted

    def accepts(self, value: object) -> bool:
        """Whether it is a name at all."""
        return isinstance(value, str) and len(value) <= LONGEST and (value.isprintable() or not value)

    def shown(self, value: Value) -> str:
        """The name itself, or where it is empty what people call the usual one."""
        return str(value) or self.usual

    def _read(self, text: str) -> Value | None:
        return str(self.default) if text.lower() in {"", self.usual.lower(), *self.also} else text
