"""Advice on a routine: a small module for each rule, each note with its reason and where the reason comes from."""
