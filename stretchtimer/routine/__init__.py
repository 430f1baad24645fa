"""Definitions: what exercises and routines are, read from and written to TOML, gathered from folders."""
