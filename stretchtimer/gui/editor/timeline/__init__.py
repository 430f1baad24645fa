"""The routine in time, above its steps: how long it takes and of what, drawn anew at every edit."""
