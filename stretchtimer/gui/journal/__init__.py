"""The journal page: what was done, newest first."""
