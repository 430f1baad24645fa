"""The command line: every verb of the app for people at a terminal and for scripts. Starts without Qt."""
