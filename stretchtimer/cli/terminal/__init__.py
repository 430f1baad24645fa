"""A session at a terminal: single keys in, a live picture or plain lines out, and signals heeded."""
