"""Routines and exercises edited as values, and written back into the very lines they came from."""
