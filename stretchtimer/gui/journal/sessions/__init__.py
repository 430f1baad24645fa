"""The sessions as a list: a row for each workout or session, read from the journal as one scrolls."""
