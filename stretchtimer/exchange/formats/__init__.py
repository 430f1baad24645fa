"""What was done, for other programs: one module a format."""
