"""`doctor`: what there is on this machine, what is missing, and why."""
