"""FIT files read back with another library than the one that wrote them."""

from __future__ import annotations

from collections import defaultdict
from io import BytesIO
from typing import Any

import fitdecode

Read = dict[str, list[dict[str, Any]]]


def read(content: bytes) -> Read:
    """Every message of a FIT file by its name; its checksum must be right."""
    found: Read = defaultdict(list)
    with fitdecode.FitReader(BytesIO(content), check_crc=fitdecode.CrcCheck.RAISE) as frames:
        for frame in frames:
            if isinstance(frame, fitdecode.FitDataMessage):
                found[frame.name].append({field.name: field.value for field in frame.fields})
    return found
