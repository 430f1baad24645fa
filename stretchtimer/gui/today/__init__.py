"""Today: what is next, the three moments, the week, the focus muscles, water."""
