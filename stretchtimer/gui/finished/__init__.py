"""After a session: what was held, how it felt, and the next thing to do."""
