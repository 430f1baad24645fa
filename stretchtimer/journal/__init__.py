"""What was done, kept for good: every session written as it happens, and safe whatever stops it."""
