"""Choosing an exercise to add: over the page, by name, muscle, kind, gear or moment."""
