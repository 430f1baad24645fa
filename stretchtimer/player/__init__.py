"""A timeline run against a clock: pure states, commands and the events they cause."""
