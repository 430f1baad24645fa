"""A session as a bar: where each piece of it lies, and how it is drawn, in the player and in the editor."""
