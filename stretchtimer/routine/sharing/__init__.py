"""Routines as the plain text that people send each other, read leniently and written so that it reads back the same."""
