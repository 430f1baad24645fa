"""Cramp now: where it hurts, relief at once, and a calm page afterwards."""
