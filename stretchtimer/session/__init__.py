"""One running session: the player's events, passed on to the sound and the journal."""
