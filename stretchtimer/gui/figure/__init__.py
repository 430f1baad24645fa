"""The figure in the window: its colours, its painter and its view."""
