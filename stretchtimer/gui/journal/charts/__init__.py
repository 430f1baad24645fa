"""The charts of the journal: drawn by hand, each told in words as well, each figure a way to its sessions."""
