"""Questions put to what was done: the dose of each muscle, the week, what is next, what to be careful about."""
