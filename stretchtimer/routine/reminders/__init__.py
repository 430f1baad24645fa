"""When a person wants to be reminded, and the file that says so."""
