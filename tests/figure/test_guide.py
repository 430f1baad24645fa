"""The guide to figures in routines/README.md."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from stretchtimer.figure.angles import LIMBS, TRUNK, View
from stretchtimer.figure.muscles.names import MUSCLES
from stretchtimer.figure.props.kinds import KINDS
from stretchtimer.figure.reading import read_figure
from stretchtimer.figure.reading.figure import KEYS

GUIDE = (Path(__file__).parents[2] / "routines" / "README.md").read_text(encoding="utf-8")


def test_the_guide_names_whatever_can_be_written() -> None:
    """Every key, angle, muscle and prop, and what each prop says."""
    named = set(re.findall(r"`\[*(?:figure\.)?([a-z_]+)\]*", GUIDE))
    angles = {name for view in View for table in (TRUNK, LIMBS) for name in table[view]}
    told = {key for kind in KINDS.values() for key in kind.keys}
    assert set(KEYS) | angles | set(MUSCLES) | set(KINDS) | told <= named


def test_the_example_of_the_guide_is_sound() -> None:
    """It can be copied as it stands."""
    examples = re.findall(r"```toml\n(.*?)```", GUIDE, re.DOTALL)
    (example,) = (text for text in examples if "[figure]" in text)
    problems: list[str] = []
    figure = read_figure(tomllib.loads(example)["figure"], lambda at, said: problems.append(f"{at}: {said}"))
    assert problems == []
    assert figure is not None
