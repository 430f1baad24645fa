"""Files in and out of the window: what to write, what would come, and a routine for a wall."""
