"""The window: pages and widgets over the rooms below, which know nothing of it.

Qt for Python replaces Python's import with one that reads the source of each module, to find whether it uses Qt by
other names (`__feature__`), and keeps it: 7 MiB of text. Nothing here does, so what was replaced is put back.
"""

import builtins
from importlib import import_module

import_module("PySide6.QtCore")
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
