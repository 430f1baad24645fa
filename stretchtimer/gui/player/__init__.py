"""The page a session is followed on: what to do, on which side, for how long, and every command by button and key."""
