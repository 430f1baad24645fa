"""A routine as a file to take along: for a watch, or for ears alone."""
