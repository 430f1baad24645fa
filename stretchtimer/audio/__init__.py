"""What a session sounds like: its soundtrack, the voice in it, and the outputs that make it heard."""
