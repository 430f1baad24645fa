"""When things happen: a routine laid out in time, and every cue that belongs to it."""
