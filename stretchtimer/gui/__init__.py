"""The window: pages and widgets over the rooms below, which know nothing of it."""
