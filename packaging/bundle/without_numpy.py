"""Run before the program: stands in for numpy, 44 MiB, which soundfile imports to name the types of its arrays.

The program hands soundfile bytes and takes none of its arrays; that an MP3 comes out is tried with each bundle.
"""

import sys
from types import ModuleType


class _Named:
    """A type that can be written down, with others inside it or beside it."""

    def __class_getitem__(cls, _inside: object) -> type:
        return cls


numpy = ModuleType("numpy")
for name in ("ndarray", "dtype", "float32", "float64", "int32", "int16"):
    setattr(numpy, name, type(name, (_Named,), {}))
sys.modules["numpy"] = numpy
