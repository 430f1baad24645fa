"""One workout or session in full: planned and held, skips and pauses, how it felt; to be told more of, or removed."""
