"""A routine as a sheet of paper: its steps with their figures, to be hung on a wall."""
