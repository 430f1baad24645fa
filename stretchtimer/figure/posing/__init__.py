"""Poses made by hand: the joints one can take hold of, how far each goes, and the keyframes that are written of it."""
