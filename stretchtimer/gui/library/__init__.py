"""The library page: find a routine, look into it, start it."""
