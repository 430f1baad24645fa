"""Below the steps: what the coach says of the routine, or what is to be fixed before it can be saved."""
