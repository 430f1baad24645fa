"""Reminders: when the person wants to be reminded, how they choose it, and how they are told."""
